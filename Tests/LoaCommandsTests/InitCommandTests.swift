import LoaCommands
import SystemPackage
import Testing

@Suite struct InitCommandTests {
  let bench = CommandBench()

  @Test func makesAWorkspaceThatOpens() {
    let target = bench.folder.appending("mới/ws").string
    #expect(
      bench.loa("init", target, "--from", "nghe-an")
        == CommandRun(
          status: 0,
          out: """
            Đã tạo không gian làm việc “Tỉnh Nghệ An” ở \(target). \
            Mở bằng lệnh: loa --workspace \(target)

            """, err: ""))
    #expect(bench.loa("plans", "--workspace", target).status == 0)
    let replica = bench.text(of: "mới/ws/.replica")
    #expect(replica.utf8.count == 7)
    #expect(replica.dropLast().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  @Test func refusesAFolderThatIsNotEmptyAndNamesIt() {
    bench.write("cũ", to: "ws/ghi-chu.txt")
    let target = bench.workspace.string
    #expect(
      bench.loa("init", target, "--from", "nghe-an")
        == CommandRun(
          status: 1, out: "",
          err: """
            Lỗi: Thư mục \(target) không rỗng nên không tạo không gian làm việc ở đó; không có \
            gì bị thay đổi. Chọn một thư mục khác hoặc thư mục rỗng.

            """))
    #expect(
      bench.loa("init", target, "--lang", "en").err == """
        Error: The folder \(target) is not empty, so no workspace was made there; nothing was \
        changed. Choose another folder or an empty one.

        """)
    #expect(bench.names() == ["ws"])
    #expect(bench.names(in: "ws") == ["ghi-chu.txt"])
  }

  @Test func theShippedPlanIsAddedToAWorkspaceWithoutOne() {
    let target = bench.workspace.string
    #expect(bench.loa("init", target).status == 0)
    let own = bench.text(of: "ws/workspace.json")
    let added = bench.loa("init", target, "--from", "nghe-an")
    #expect(
      added
        == CommandRun(
          status: 0,
          out: """
            Đã thêm kế hoạch 47/KH-UBND cùng các cơ quan và đầu mối còn thiếu vào \(target). \
            Mở bằng lệnh: loa --workspace \(target)

            """, err: ""))
    #expect(bench.text(of: "ws/workspace.json") == own)
    #expect(bench.loa("plans", "--workspace", target).out.contains("47/KH-UBND"))
    #expect(bench.loa("check", "--workspace", target).status == 0)
    let contacts = bench.loa("contacts", "--workspace", target)
    #expect(contacts.out == shippedContacts)
    // It has a plan now: nothing more is put into it.
    let again = bench.loa("init", target, "--from", "phu-tho", "--lang", "en")
    #expect(again.status == 1)
    #expect(
      again.err == """
        Error: \(target) has the plan 47/KH-UBND already, so none was added; nothing was \
        changed. Draft another year from it: loa init \(target)-2025 --from \(target) --year 2025

        """)
    #expect(bench.names(in: "ws/plans") == ["47-kh-ubnd-2024"])
  }

  @Test func addingAPlanAnswersInJSONAsMakingAWorkspaceDoes() {
    let target = bench.workspace.string
    let made = bench.loa("init", target, "--json")
    #expect(made.status == 0)
    #expect(bench.loa("init", target, "--from", "nghe-an", "--json") == made)
  }

  private var shippedContacts: String {
    let other = bench.folder.appending("khac").string
    _ = bench.loa("init", other, "--from", "nghe-an")
    return bench.loa("contacts", "--workspace", other).out
  }

  @Test func aWorkspaceIsNotMadeAgain() {
    let target = bench.workspace.string
    #expect(bench.loa("init", target).status == 0)
    #expect(
      bench.loa("init", target).err == """
        Lỗi: \(target) đã là một không gian làm việc nên không tạo lại; không có gì bị thay đổi. \
        Mở bằng lệnh: loa --workspace \(target)

        """)
  }

  @Test func unknownPlanIsAnsweredWithTheNearest() {
    let run = bench.loa("init", bench.workspace.string, "--from", "nghe-am")
    #expect(run.status == 1)
    #expect(
      run.err
        == "Lỗi: loa không kèm theo kế hoạch “nghe-am”. Có phải nghe-an? Có sẵn: binh-dinh, ha-noi, lai-chau, nghe-an, phu-tho.\n"
    )
    let other = bench.loa("init", bench.workspace.string, "--from", "zzz", "--lang", "en")
    #expect(
      other.err
        == "Error: No plan “zzz” is shipped with loa. There are: binh-dinh, ha-noi, lai-chau, nghe-an, phu-tho.\n"
    )
    #expect(bench.names() == [])
  }

  @Test func withoutAPlanTheWorkspaceIsEmpty() {
    let target = bench.folder.appending("Sở Nội vụ").string
    #expect(bench.loa("init", target).status == 0)
    #expect(
      bench.text(of: "Sở Nội vụ/workspace.json") == """
        {
          "format": 1,
          "id": "so-noi-vu",
          "title": "Sở Nội vụ"
        }

        """)
    let run = bench.loa("tasks", "--workspace", target)
    #expect(run.status == 1)
    #expect(
      run.err == """
        Lỗi: Không gian làm việc “Sở Nội vụ” chưa có kế hoạch nào. Mở loa rồi bấm a ở màn hình \
        Tổng quan để lập kế hoạch mới, hoặc thêm một kế hoạch có sẵn: loa init '\(target)' \
        --from nghe-an

        """)
    #expect(bench.loa("plans", "--workspace", target, "--json").out == "[]\n")
  }

  @Test func missingDataIsSaidWithThePlaces() {
    bench.environment["LOA_DATA"] = "/không/có"
    let run = bench.loa("init", bench.workspace.string, "--from", "nghe-an")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Lỗi: Không tìm thấy dữ liệu kèm theo loa. Đã tìm ở: /không/có. Cài lại loa, hoặc đặt \
        biến LOA_DATA là thư mục có nghe-an/workspace.json.

        """)
  }

  @Test func dataIsFoundBesideTheProgramAndInTheCheckout() {
    bench.environment["LOA_DATA"] = nil
    bench.write(
      #"{"format": 1, "id": "x", "title": "X"}"#, to: "p/share/loa/nghe-an/workspace.json")
    bench.programFolder = bench.folder.appending("p/bin")
    #expect(bench.loa("init", bench.folder.appending("a").string, "--from", "nghe-an").status == 0)
    #expect(bench.text(of: "a/workspace.json").contains("\"X\""))
    bench.programFolder = CommandBench.data.removingLastComponent().appending(".build/debug")
    #expect(bench.loa("init", bench.folder.appending("b").string, "--from", "nghe-an").status == 0)
    #expect(bench.text(of: "b/workspace.json").contains("Nghệ An"))
  }

  @Test func failureOfTheSystemIsSaidInASentence() {
    bench.write("tệp", to: "tep")
    let target = bench.folder.appending("tep/ws").string
    let run = bench.loa("init", target, "--lang", "en")
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("Error: Cannot make a workspace in \(target): "))
    #expect(bench.names() == ["tep"])
  }
}

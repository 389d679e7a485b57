import Glibc
import LoaCommands
import PlanStore
import SystemPackage
import Testing

/// What cannot be meant, on a real folder: named with file and record, and the rest works.
@Suite struct BadInputTests {
  let bench = CommandBench.withNgheAn()
  private let planFile = "\(CommandBench.plan)/plan.json"

  private func replace(_ old: String, with new: String, in file: String) {
    let before = bench.text(of: "ws/\(file)")
    let after = before.replacing(old, with: new, maxReplacements: 1)
    #expect(before != after, "\(old) is not in \(file)")
    bench.write(after, to: "ws/\(file)")
  }

  /// Exits with 4, says where and what; all other commands go on.
  private func expectFinding(_ sentence: String, in file: String) {
    let run = bench.loa("check")
    #expect(run.status == 4)
    let line = run.out.split(separator: "\n").first { $0.contains(sentence) } ?? ""
    #expect(line.hasPrefix("\(file), dòng "), "\(run.out)")
    #expect(bench.loa("progress").status == 0)
    #expect(bench.loa("tasks", "--agency", "so-y-te").status == 0)
    #expect(bench.loa("tick", "cong-khai-tthc", "--agency", "so-y-te").status == 0)
  }

  @Test func agencyThatSucceedsItself() {
    replace(
      #""id": "so-y-te","#,
      with: #""id": "so-y-te", "until": "2024-12-31", "successors": [{"agency": "so-y-te"}],"#,
      in: "agencies.json")
    expectFinding("cơ quan so-y-te được ghi là kế thừa chính mình", in: "agencies.json")
    let later = bench.loa("tasks", "--on", "2025-02-01").out
    #expect(later.contains("không còn cơ quan phụ trách: 3 việc"))
  }

  @Test func circleOfSuccessors() {
    for (agency, next) in [("so-tu-phap", "so-tai-chinh"), ("so-tai-chinh", "so-tu-phap")] {
      replace(
        "\"id\": \"\(agency)\",",
        with: "\"id\": \"\(agency)\", \"until\": \"2024-12-31\", "
          + "\"successors\": [{\"agency\": \"\(next)\"}],",
        in: "agencies.json")
    }
    expectFinding(
      "các cơ quan kế thừa nhau thành vòng: so-tai-chinh → so-tu-phap → so-tai-chinh",
      in: "agencies.json")
    let later = bench.loa("tasks", "--on", "2025-02-01")
    #expect(later.out.contains("  ! Không chuyển được cho cơ quan nào, kế thừa thành vòng: Sở T"))
    #expect(!later.out.contains("Việc còn lại chuyển cho: Sở Tài chính"))
    #expect(later.out.contains("! không còn cơ quan phụ trách: 6 việc"))
    #expect(later.err.contains("agencies.json, dòng "))
    #expect(later.err.contains("kế thừa nhau thành vòng"))
  }

  @Test func aLogThatCannotBeReadStandsBesideTheFigures() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-01", "--title", "Tin về một cửa")
    let log = "\(CommandBench.plan)/publications/bao-nghe-an/log.json"
    bench.write("{ hỏng", to: "ws/\(log)")
    bench.write("", to: "ws/\(CommandBench.plan)/publications/bao-nghe-an/log.journal")
    let review = bench.loa("review", "--month", "2024-02")
    #expect(review.status == 4)
    #expect(review.out.contains("\n! CHƯA ĐỦ SỐ LIỆU: không đọc được\n\(log);"))
    let line = review.out.split(separator: "\n").first { $0.contains("bao-nghe-an ") } ?? ""
    #expect(line.hasPrefix("! ") && line.hasSuffix("không đọc được"), "\(line)")
    let channels = bench.loa("review", "--json").json["channels"]?.arrayValue
    #expect(channels?.first { $0["channel"] == "bao-nghe-an" }?["state"] == "unread")
    let remind = bench.loa("remind", "--on", "2024-05-02")
    #expect(remind.status == 4)
    #expect(remind.out.contains("CHƯA ĐỦ SỐ LIỆU: không đọc được"))
    #expect(!remind.out.contains("Báo Nghệ An, tháng"))
    let json = bench.loa("remind", "--json").json.arrayValue
    #expect(json?.last?["kind"] == "unread" && json?.last?["id"] == .string(log))
  }

  @Test func obligationOnAChannelThatIsNotThere() {
    replace(
      #""id": "hoi-nghi-cuoc","#, with: #""id": "hoi-nghi-cuoc", "atLeast": 2, "unit": "commune","#,
      in: planFile)
    expectFinding("chỉ tiêu “hoi-nghi-cuoc” của “hoi-nghi” không ràng buộc kênh nào", in: planFile)
    bench.write(
      #"{"format": 1, "plan": "47-kh-ubnd-2024", "channel": "kenh-la", "publications": [{"id": "1", "day": "2024-03-01", "title": "Lạ"}]}"#,
      to: "ws/\(CommandBench.plan)/publications/kenh-la/log.json")
    #expect(bench.loa("check").out.contains("đây là nhật ký của “kenh-la”, kênh không có"))
    #expect(bench.loa("review").status != 1)
  }

  @Test func twoItemsWithOneReference() {
    replace(
      "\"mark\": \"I\",", with: "\"mark\": \"II\",", in: planFile)
    expectFinding("hai phần của kế hoạch cùng ở vị trí II", in: planFile)
    #expect(bench.loa("show", "II").status == 0)
  }

  @Test func periodOutsideThePlan() {
    bench.write(
      """
      {"format": 1, "plan": "47-kh-ubnd-2024", "agency": "so-noi-vu", "ticks": [
        {"id": "snv-don-doc-kiem-tra@so-noi-vu:2019-05", "task": "snv-don-doc-kiem-tra@so-noi-vu",
         "period": "2019-05"}]}
      """, to: "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    expectFinding(
      "“ticks/snv-don-doc-kiem-tra@so-noi-vu:2019-05” là của kỳ 2019-05, ngoài năm kế hoạch 2024",
      in: "\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    #expect(bench.loa("tick", "snv-don-doc-kiem-tra", "--period", "2019-05").status == 64)
  }

  @Test func brokenHolidaysAndTables() {
    bench.write("{\"format\": 1,\n oops", to: "ws/holidays.json")
    bench.write("{\"format\": 1, \"id\": \"x\"}", to: "ws/criteria/x.json")
    expectFinding("ký tự “o” không hợp lệ", in: "holidays.json")
    expectFinding("thiếu khóa “title”", in: "criteria/x.json")
    #expect(bench.loa("agenda").out.contains("20/3/2024"))
  }
}

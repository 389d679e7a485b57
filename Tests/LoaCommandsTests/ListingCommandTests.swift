import LoaCommands
import PlanStore
import Testing

/// The commands that only look.
@Suite struct ListingCommandTests {
  let bench = CommandBench.withNgheAn()

  // MARK: Plans

  @Test func plansAreListed() {
    #expect(
      bench.loa("plans").out == """
        Mã               Số          Ngày ban hành  Năm   Tên
        47-kh-ubnd-2024  47/KH-UBND  09/01/2024     2024  Kế hoạch tuyên truyền cải cách hành chính \
        nhà nước tỉnh Nghệ An năm 2024

        """)
    let json = bench.loa("plans", "--json").json
    #expect(json[0]?.keys == ["id", "number", "issuedOn", "issuer", "title", "year"])
  }

  @Test func showGivesTheWholeTree() throws {
    let json = bench.loa("show", "--json").json
    #expect(
      json.keys == ["id", "number", "issuedOn", "issuer", "title", "year", "sections"])
    #expect(json["number"] == "47/KH-UBND")
    #expect(json["issuedOn"] == "2024-01-09")
    let sections = try #require(json["sections"]?.arrayValue)
    #expect(sections.map { $0["ref"]?.stringValue } == ["I", "II", "III", "IV", "VI", "NN"])
    #expect(sections[0].keys == ["ref", "kind", "heading", "items", "sections"])
    #expect(sections[0]["items"]?.arrayValue?.count == 3)
    let contents = try #require(sections[3]["sections"]?[0])
    #expect(contents["ref"] == "IV.1")
    #expect(contents["kind"] == "content")
    let sixth = try #require(contents["items"]?[5])
    #expect(sixth.keys == ["ref", "text", "audiences", "areas", "indices", "items"])
    #expect(sixth["items"]?.arrayValue?.count == 16)
    #expect(sixth["items"]?[11]?["indices"] == ["parIndex", "papi", "pci"])
    #expect(sixth["audiences"] == ["officials", "citizens", "businesses", "organisations"])
  }

  @Test(arguments: ["IV.1.6.3", "iv.1.6.3", " IV.1.6.3. "])
  func partIsFoundInAnyCase(ref: String) {
    let json = bench.loa("show", ref, "--json").json
    #expect(json["ref"] == "IV.1.6.3")
    #expect(bench.loa("show", ref).out.hasPrefix("IV.1.6.3  Bộ TTHC đã công bố"))
  }

  @Test func sectionIsShownWithWhatIsBelow() {
    let lines = bench.loa("show", "VI.4").out.split(separator: "\n")
    #expect(lines[0] == "VI.4  Sở Thông tin và Truyền thông")
    #expect(lines[1].hasPrefix("  VI.4.1  "))
  }

  @Test func unknownPartIsAnsweredWithTheNearest() {
    let run = bench.loa("show", "V.1", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: The plan has no part “V.1”. Did you mean IV.1, IV.1.1, IV.1.2? `loa show` lists \
        its parts.

        """)
  }

  // MARK: Tasks

  @Test func tasksAreListedByAgency() {
    let out = bench.loa("tasks", "--agency", "bao-nghe-an").out
    #expect(
      out == """
        Báo Nghệ An (bao-nghe-an): 0/3
             Mục     Mã                            Tình trạng                Việc
        [ ]  VI.5.1  bao-dai-duy-tri-chuong-trinh  chưa làm, thường xuyên    Duy trì các chương \
        trình về CCHC với chất lượng cao hơn
        [ ]  VI.5.2  bao-dai-muc-tieu-nhiem-vu     chưa làm, thường xuyên    Tập trung thông tin \
        về mục tiêu, nhiệm vụ CCHC của tỉnh trong năm
        [ ]  VI.5.3  bao-dai-phan-anh-ket-qua      chưa làm, thường xuyên    Chủ động phản ánh kết \
        quả CCHC ở các cơ quan, đơn vị, địa phương
        [ ]  VI.5.4  bao-dai-hinh-thuc-moi         chưa làm, hạn 31/12/2024  Xây dựng chương trình \
        về CCHC theo hình thức mới

        """)
  }

  @Test func statusLetsThroughWhatStandsSo() {
    bench.loa("tick", "bao-dai-hinh-thuc-moi@bao-nghe-an")
    func ids(_ status: String, on day: String = "2024-03-20") -> Int {
      bench.loa("tasks", "--agency", "bao-nghe-an", "--status", status, "--on", day, "--json")
        .json.arrayValue?.count ?? -1
    }
    #expect(ids("done") == 1)
    #expect(ids("todo") == 3)
    #expect(ids("notApplicable") == 0)
    #expect(ids("overdue") == 0)
    bench.loa("untick", "bao-dai-hinh-thuc-moi@bao-nghe-an")
    #expect(ids("overdue", on: "2025-01-01") == 1)
    let run = bench.loa("tasks", "--status", "late")
    #expect(run.status == 64)
    #expect(
      run.err == """
        Lỗi: --status: không nhận “late”; dùng một trong các giá trị: toDo, doing, done, \
        notApplicable, overdue.

        """)
    #expect(bench.loa("tasks", "--status", "doing").err == "Không có việc nào như vậy.\n")
  }

  @Test func agencyWithoutTasksIsSaid() {
    let run = bench.loa("tasks", "--agency", "cong-ttdt")
    #expect(run.status == 1)
    #expect(run.err == "Lỗi: Kế hoạch không giao việc nào cho Cổng Thông tin điện tử tỉnh.\n")
  }

  @Test func nameThatFitsSeveralIsAmbiguous() {
    let run = bench.loa("tasks", "--agency", "snv", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: “snv” may be several records: so-noi-vu (Sở Nội vụ), so-ngoai-vu (Sở Ngoại vụ). \
        Use the whole identifier.

        """)
  }

  // MARK: Review and progress

  @Test func reviewHasTheKeysOfTheDesign() throws {
    let run = bench.loa("review", "--month", "2024-03", "--json")
    #expect(run.status == 0)
    #expect(run.json.keys == ["month", "channels"])
    #expect(run.json["month"] == "2024-03")
    let channel = try #require(run.json["channels"]?[0])
    #expect(channel.keys == ["channel", "name", "published", "obligations", "state"])
    let obligation = try #require(channel["obligations"]?[0])
    #expect(obligation.keys == ["genre", "period", "owed", "done", "state", "dueDay"])
    #expect(obligation["owed"] == .null)
    #expect(obligation["dueDay"] == "2024-03-31")
    #expect(run.json["channels"]?.arrayValue?.count == 12)
  }

  @Test func reviewOfAMonthThatIsOverSaysWithItsStatusThatSomethingIsMissing() {
    #expect(bench.loa("review", "--month", "2").status == 4)
    #expect(bench.loa("review", "--month", "3").status == 0)
    #expect(bench.loa("review", "--month", "3", "--on", "2024-04-01").status == 4)
    #expect(bench.loa("review", "--month", "4").status == 0)
  }

  @Test func monthOutsideThePlansYearOpensAndSaysSo() {
    let run = bench.loa("review", "--month", "12/2023")
    #expect(run.status == 0)
    #expect(
      run.err == """
        Tháng 12/2023 nằm ngoài năm kế hoạch 2024: việc theo tháng không đánh dấu được.

        """)
    #expect(run.out.contains("ngoài kỳ"))
  }

  @Test func monthThatDoesNotExistIsWrongUsage() {
    #expect(
      bench.loa("review", "--month", "13")
        == CommandRun(
          status: 64, out: "",
          err: "Lỗi: --month: “13” không phải một tháng có thật; viết như 2024-03 hoặc 3/2024.\n"))
    #expect(
      bench.loa("publications", "--month", "2024-00", "--lang", "en").err
        == "Error: --month: “2024-00” is no month; write it as 2024-03 or 3/2024.\n")
  }

  @Test func progressHasTheKeysOfTheDesign() {
    bench.loa("tick", "bao-dai-duy-tri-chuong-trinh@bao-nghe-an")
    let json = bench.loa("progress", "--json").json
    let agency = json.arrayValue?.first { $0["agency"] == "bao-nghe-an" }
    #expect(
      agency == [
        "agency": "bao-nghe-an", "name": "Báo Nghệ An", "done": 1, "open": 2, "overdue": 0,
        "total": 3,
      ])
    #expect(agency?.keys == ["agency", "name", "done", "open", "overdue", "total"])
    #expect(json.arrayValue?.count == 43)
  }

  // MARK: Contacts and find

  @Test func contactsAreFoundWithoutAccents() throws {
    let run = bench.loa("contacts", "dich", "vu", "cong", "quoc", "gia", "--json")
    #expect(run.status == 0)
    let contact = try #require(run.json[0])
    #expect(contact["id"] == "cong-dich-vu-cong-quoc-gia")
    #expect(
      contact.keys == [
        "id", "agency", "place", "kind", "value", "branch", "purpose", "hours", "source",
        "verifiedOn", "status",
      ])
    #expect(contact["purpose"] == ["complain", "submit"])
    #expect(contact["agency"] == .null)
  }

  @Test func contactsSayWhatIsDoubtfulAndWhatIsNotKnown() {
    let out = bench.loa("contacts", "--lang", "en").out
    #expect(out.contains("! doubtful: verify before giving it out"))
    #expect(out.contains("! not known; nobody has found it yet"))
    #expect(out.contains("! closed"))
  }

  @Test func nothingFoundIsAStatusOfItsOwn() {
    #expect(
      bench.loa("contacts", "xyzzy")
        == CommandRun(
          status: 3, out: "",
          err: "Không tìm thấy gì cho “xyzzy”. Thử ít từ hơn; không cần gõ dấu.\n"))
    let json = bench.loa("find", "xyzzy", "--json", "--lang", "en")
    #expect(json.status == 3)
    #expect(json.out == "[]\n")
    #expect(
      json.err
        == "Nothing was found for “xyzzy”. Try fewer words; accents are not needed.\n")
  }

  @Test func findLooksEverywhere() throws {
    func kinds(_ words: String) -> Set<String> {
      let json = bench.loa("find", words, "--json").json
      #expect(json[0]?.keys == ["kind", "id", "title", "where"])
      return Set(json.arrayValue?.compactMap { $0["kind"]?.stringValue } ?? [])
    }
    #expect(kinds("dich vu cong") == ["item", "task", "contact"])
    #expect(kinds("mot cua") == ["item", "channel"])
    #expect(kinds("so noi vu").contains("agency"))
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "Chuyện một cửa ở xã")
    #expect(kinds("chuyen mot cua o xa") == ["publication"])
  }

  @Test func findNamesWhatCouldNotBeLookedThrough() {
    bench.loa("record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "Một cửa ở xã")
    let log = "\(CommandBench.plan)/publications/bao-nghe-an/log.json"
    bench.write("{", to: "ws/\(log)")
    let run = bench.loa("find", "mot cua o xa")
    #expect(run.err.contains(log))
  }
}

import LoaCommands
import PlanStore
import Testing

@Suite struct CoverageCommandTests {
  let bench = CommandBench.withNgheAn()

  init() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--channel", "cong-ttdt-nghe-an", "--day", "15/3/2024",
      "--title", "Một cửa tại xã", "--covers", "IV.1.5,IV.1.2", "--audience", "citizens")
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "12/2/2024", "--title", "Công vụ",
      "--covers", "IV.1.3", "--audience", "officials")
  }

  private func row(_ ref: String, _ arguments: String...) -> JSONValue? {
    bench.run(["coverage", "--json"] + arguments).json.arrayValue?
      .first { $0["ref"]?.stringValue == ref }
  }

  @Test func jsonSaysThroughWhatAContentHasReachedWhom() {
    #expect(
      row("IV.1.5") == [
        "ref": "IV.1.5", "text": row("IV.1.5")?["text"] ?? .null, "publications": 1,
        "channels": ["bao-nghe-an", "cong-ttdt-nghe-an"], "audiences": ["citizens"],
      ])
    #expect(row("IV.1.1")?["publications"] == 0)
    #expect(row("IV.1.1")?["channels"] == [])
    #expect(bench.loa("coverage", "--json").json.arrayValue?.count == 22)
  }

  @Test func tableMarksWhatNobodySaidAndWhatOnlyOfficialsHeard() {
    let lines = bench.loa("coverage").out.split(separator: "\n").map(String.init)
    #expect(lines[0] == "Nội dung đã tuyên truyền, tính đến 20/3/2024")
    #expect(lines[1] == "   Mục        Tin bài  Lượt đăng  Kênh  Đã tới  Nội dung")
    #expect(
      lines[2] == "!  IV.1.1           0          0     0          Quan điểm, chủ trương của Đảng;…"
    )
    #expect(
      lines[3] == "   IV.1.2           1          2     2  dân     Ý nghĩa, vai trò và mục tiêu củ…"
    )
    #expect(
      lines[4] == "~  IV.1.3           1          1     1  CBCC    Kế hoạch, chương trình CCHC của…"
    )
    #expect(
      lines.suffix(2) == [
        "! Chưa ai nói đến: 19/22 nội dung.",
        "~ Dành cho người dân nhưng mới chỉ nói với cán bộ, công chức: IV.1.3",
      ])
  }

  @Test(arguments: [
    [], ["--by", "channels"], ["--by", "months"], ["--by", "audiences"], ["--lang", "en"],
    ["--by", "months", "--lang", "en"],
  ])
  func everyTableFitsIntoEightyColumns(arguments: [String]) {
    let run = bench.run(["coverage"] + arguments)
    #expect(run.status == 0)
    for line in run.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func monthAndPeriodLimitWhatCounts() {
    #expect(row("IV.1.3", "--month", "2")?["publications"] == 1)
    #expect(row("IV.1.3", "--month", "2024-03")?["publications"] == 0)
    #expect(row("IV.1.3", "--period", "2024-Q1")?["publications"] == 1)
    #expect(row("IV.1.5", "--period", "bc-2024-q1")?["publications"] == 0)
    #expect(row("IV.1.3", "--period", "bc-2024-q1")?["publications"] == 1)
    #expect(
      bench.loa("coverage", "--period", "bc-2024-q1").out.hasPrefix(
        "Nội dung đã tuyên truyền, báo cáo quý I/2024 (15/12/2023–14/3/2024)\n"))
    let both = bench.loa("coverage", "--month", "3", "--period", "2024", "--lang", "en")
    #expect(both.status == 64)
    #expect(both.err == "Error: --period: cannot stand beside --month; use one of them.\n")
    let wrong = bench.loa("coverage", "--period", "quý 9", "--lang", "en")
    #expect(wrong.status == 64)
    #expect(
      wrong.err.hasPrefix(
        "Error: --period: “quý 9” is not a period; write it as “Q1 2024”, 2024-03, "))
  }

  @Test func audienceShowsWhatIsMeantForItAndHasNotReachedIt() {
    let citizens = bench.loa("coverage", "--audience", "người dân").out
    #expect(citizens.contains("\n!  IV.1.3 "))
    #expect(citizens.contains("Chưa ai nói đến: 14/16 nội dung."))
    #expect(bench.loa("coverage", "--audience", "ai", "--lang", "en").status == 64)
    let silent = bench.loa("coverage", "--silent", "--json").json.arrayValue ?? []
    #expect(silent.count == 19)
  }

  @Test func matrixCountsByItsColumns() {
    #expect(row("IV.1.5", "--by", "months")?["counts"]?["2024-03"] == 2)
    #expect(
      row("IV.1.5", "--by", "audiences")?["counts"] == [
        "officials": 0, "citizens": 2, "businesses": 0, "organisations": 0,
      ])
    #expect(row("IV.1.5", "--by", "channels")?["counts"]?["bao-nghe-an"] == 1)
    let matrix = bench.loa("coverage", "--by", "channels").out
    #expect(matrix.contains("\n 1  bao-nghe-an "))
    #expect(bench.loa("coverage", "--by", "ngày").status == 64)
  }

  @Test func nothingIsWritten() {
    let before = bench.names(in: "ws")
    bench.loa("coverage")
    #expect(bench.names(in: "ws") == before)
  }
}

import Glibc
import PlanStore
import SystemPackage
import Testing

@Suite struct ReportCommandTests {
  let bench = CommandBench.withNgheAn()

  private func path(_ name: String) -> String { bench.folder.appending(name).string }

  @Test func theReportDueNextIsPrinted() {
    let run = bench.loa("report")
    #expect(run.status == 0)
    #expect(run.err == "")
    #expect(run.out.contains("cải cách hành chính quý I năm 2024"))
    #expect(bench.loa("report", "--on", "2024-03-21").out.contains("6 tháng đầu năm 2024"))
  }

  @Test(arguments: [
    ("2024-03", "2024-03-01"), ("2024-Q1", "2024-01-01"), ("2024-q1", "2024-01-01"),
    ("2024-H1", "2024-01-01"), ("2024", "2024-01-01"), ("bc-2024-q1", "2023-12-15"),
    ("BC-2024-6T", "2023-12-15"), ("bc-2024-q3", "2024-06-15"), ("bc-2024", "2023-12-15"),
  ])
  func everyPeriodIsUnderstood(period: String, first: String) {
    let json = bench.loa("report", "--period", period, "--json").json
    #expect(json["from"]?.stringValue == first)
    #expect(json["plan"]?["number"] == "47/KH-UBND")
  }

  @Test func whatIsNoPeriodIsRefused() {
    let run = bench.loa("report", "--period", "quý năm")
    #expect(run.status == 64)
    #expect(
      run.err.hasPrefix(
        "Lỗi: --period: “quý năm” không phải một kỳ; viết như “quý I/2024”, 2024-03,"))
    let outside = bench.loa("report", "--period", "2019-Q1")
    #expect(outside.status == 1)
    #expect(outside.err == "Lỗi: 2019-Q1 nằm ngoài kế hoạch năm 2024; có kế hoạch các năm: 2024\n")
  }

  @Test(arguments: ["html", "docx", "HTML"]) func laterFormsAreRefusedClearly(format: String) {
    let run = bench.loa("report", "--format", format)
    #expect(run.status == 64)
    #expect(
      run.err.contains("chưa có định dạng \(format.lowercased()) trong phiên bản này"), "\(run.err)"
    )
    let byName = bench.loa("report", "-o", path("bao-cao.\(format)"))
    #expect(byName.status == 64)
    #expect(bench.names() == ["ws"])
  }

  @Test func otherFormsAreNamed() {
    #expect(bench.loa("report", "--format", "xml").err.contains("text, md, csv, json"))
    #expect(bench.loa("report", "--format", "md").out.hasPrefix("# BÁO CÁO\n"))
    #expect(bench.loa("report", "--format", "csv").out.hasPrefix("Loại,Mã,Tên,Đến hạn,"))
    #expect(bench.loa("report", "--lang", "en").out.contains("REPORT"))
  }

  @Test func figuresAreJSON() {
    bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-02", "--title", "Một cửa",
      "--covers", "IV.1.5", "--genre", "tin")
    bench.loa("tick", "snv-don-doc-kiem-tra", "--period", "2024-02")
    let json = bench.loa("report", "--period", "2024-Q1", "--json").json
    #expect(json["publications"]?["placements"] == 1)
    #expect(json["publications"]?["genres"]?[0] == ["genre": "tin", "placements": 1])
    #expect(json["tasks"]?["done"] == 1)
    #expect(json["tasks"]?["unproven"] == 1)
    let channel = json["channels"]?.arrayValue?.first { $0["channel"] == "bao-nghe-an" }
    #expect(channel?["state"] == "published")
    #expect(channel?["lastDay"] == "2024-03-02")
    #expect(json["reportsMissing"] == [])
    #expect(bench.loa("report", "--json").json["reportsMissing"]?.arrayValue?.isEmpty == false)
    #expect(bench.loa("report", "--format", "json", "--period", "2024-Q1").json == json)
  }

  @Test func aReportOfOneAgencyNamesIt() {
    let run = bench.loa("report", "--agency", "Sở Nội vụ", "--period", "2024-02")
    #expect(run.out.contains("Riêng phần của: Sở Nội vụ."))
    #expect(!run.out.contains("Sở Y tế"))
    #expect(bench.loa("report", "--agency", "sở không có").status == 1)
  }

  // MARK: Files

  @Test func aFileIsWrittenWholeAndNotPrinted() {
    let run = bench.loa("report", "-o", path("bc.md"))
    #expect(run == CommandRun(status: 0, out: "", err: "Đã ghi \(path("bc.md"))\n"))
    #expect(bench.text(of: "bc.md").hasPrefix("# BÁO CÁO\n"))
    #expect(bench.text(of: "bc.md") == bench.loa("report", "--format", "md").out)
    bench.loa("report", "--output", path("bc.csv"))
    #expect(bench.text(of: "bc.csv").hasPrefix("\u{FEFF}Loại,"))
    #expect(bench.text(of: "bc.csv").hasSuffix("\r\n"))
    bench.loa("report", "-o", path("bc.txt"))
    #expect(bench.text(of: "bc.txt") == bench.loa("report").out)
    bench.loa("report", "-o", path("bc.json"))
    #expect(
      (try? JSONReader.read(Array(bench.text(of: "bc.json").utf8)))?["period"] == "bc-2024-q1")
    #expect(bench.names() == ["bc.csv", "bc.json", "bc.md", "bc.txt", "ws"])
  }

  @Test func aFileThatIsThereIsKeptUnlessForced() {
    bench.write("của tôi", to: "bc.md")
    chmod(path("bc.md"), 0o640)
    let run = bench.loa("report", "-o", path("bc.md"))
    #expect(run.status == 1)
    #expect(run.err.contains("đã có; thêm --force để ghi đè"))
    #expect(bench.text(of: "bc.md") == "của tôi")
    #expect(bench.loa("report", "-o", path("bc.md"), "--force").status == 0)
    #expect(bench.text(of: "bc.md").hasPrefix("# BÁO CÁO"))
    var status = stat()
    stat(path("bc.md"), &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(bench.names() == ["bc.md", "ws"])
  }

  @Test func nothingIsWrittenThroughALink() {
    bench.write("đích", to: "that.md")
    symlink(path("that.md"), path("lien-ket.md"))
    symlink(path("khong-co.md"), path("treo.md"))
    for name in ["lien-ket.md", "treo.md"] {
      for arguments in [["report", "-o", path(name)], ["report", "-o", path(name), "--force"]] {
        let run = bench.run(arguments)
        #expect(run.status == 1)
        #expect(run.err.contains("là liên kết tượng trưng"))
      }
    }
    #expect(bench.text(of: "that.md") == "đích")
    #expect(bench.names() == ["lien-ket.md", "that.md", "treo.md", "ws"])
  }

  @Test func foldersAndMissingFoldersAreRefused() {
    #expect(bench.loa("report", "-o", path("ws"), "--force").status == 1)
    let run = bench.loa("report", "-o", path("khong-co/bc.md"))
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("Lỗi: Chưa ghi báo cáo ra "))
    #expect(bench.loa("report", "--force").status == 64)
    #expect(bench.loa("report", "-o", "-").out == bench.loa("report").out)
  }
}

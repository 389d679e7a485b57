import Testing

@testable import PlanExchange

@Suite struct SpokenReportTests {
  @Test func rowsAreReadWithTheHeadsOfTheirCells() {
    var table = ReportTable([
      .text("Cơ quan"), .number("Đến hạn"), .number("Xong"), .number("Chậm"), .text("Ghi chú"),
    ])
    table.rows = [["Sở  Nội vụ", "3", "0", "0", ""], ["Báo\u{200B}", "1", "1", "1", "đủ"]]
    var document = ReportDocument()
    document.add(.title("BÁO CÁO", subject: "Quý I"))
    document.add(.facts(["Hạn gửi: 20/3/2024."]))
    document.add(.heading("I. KẾT QUẢ", level: 1))
    document.add(.items(["một", "hai"]))
    document.add(.pageBreak)
    document.add(table, under: "Theo cơ quan")
    #expect(
      SpokenReport(document).lines == [
        "BÁO CÁO", "Quý I", "Hạn gửi: 20/3/2024.", "", "I. KẾT QUẢ", "một", "hai", "",
        "Theo cơ quan", "Sở Nội vụ; Đến hạn: 3; Xong: 0",
        "Báo; Đến hạn: 1; Xong: 1; Chậm: 1; Ghi chú: đủ",
      ])
  }
}

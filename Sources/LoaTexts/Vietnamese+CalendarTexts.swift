extension Vietnamese {
  package func weekdayShort(_ weekday: Int) -> String {
    ["T2", "T3", "T4", "T5", "T6", "T7", "CN"][min(max(weekday, 1), 7) - 1]
  }

  package func weekday(_ weekday: Int) -> String {
    ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"][
      min(max(weekday, 1), 7) - 1]
  }

  package func isToday(_ day: String) -> String { "\(day), hôm nay" }

  package var calendarLegend: [String] {
    [
      "! quá hạn", ". chưa đến hạn", "x xong", "B hạn báo cáo", "2t: 2 tin, bài", "[ ] hôm nay",
      "* nghỉ", "+ làm bù",
    ]
  }

  package var calendarLegendShort: [String] {
    ["! quá hạn", ". chưa hạn", "x xong", "B báo cáo", "t tin", "[] nay", "* nghỉ", "+ bù"]
  }

  package var reportMark: String { "B" }
  package var pieceMark: String { "t" }

  package func dueOnDay(_ due: Int, done: Int, late: Int) -> String {
    "\(grouped(due)) hạn việc, chỉ tiêu, \(grouped(done)) xong\(late > 0 ? ", \(grouped(late)) quá hạn" : "")"
  }

  package var reportsOnDay: String { "hạn báo cáo" }
  package var nothingOnDay: String { "không có gì đến hạn" }

  package func emptyAgenda(previous: String, next: String) -> String {
    "Tháng này không có gì đến hạn và chưa có tin, bài nào. \(previous) và \(next) sang tháng khác."
  }

  package func reportDue(_ report: String, ofAgencies: Bool) -> String {
    "\(report): \(ofAgencies ? "các cơ quan gửi báo cáo" : "hạn báo cáo")"
  }

  package func doneOf(_ done: Int, _ total: Int) -> String {
    "\(grouped(done))/\(grouped(total)) xong"
  }
  package func piecesOut(_ count: Int) -> String { "\(grouped(count)) tin, bài đã đăng" }
  package var dayWeekend: String { "ngày nghỉ cuối tuần" }
  package func dayHoliday(_ name: String) -> String { "nghỉ lễ: \(name)" }
  package func dayOff(_ name: String) -> String { "nghỉ bù, hoán đổi: \(name)" }
  package func dayWorked(_ name: String) -> String { "đi làm bù: \(name)" }
  package func periodReportFirstQuarter(_ year: Int) -> String { "Báo cáo quý I/\(year)" }
  package func periodReportSixMonths(_ year: Int) -> String { "Báo cáo 6 tháng đầu năm \(year)" }
  package func periodReportThirdQuarter(_ year: Int) -> String { "Báo cáo quý III/\(year)" }
  package func periodReportYear(_ year: Int) -> String { "Báo cáo năm \(year)" }
  package var partDoneInTime: String { "xong đúng hạn" }
  package var partDoneLate: String { "xong, chậm hạn" }
  package var partOpen: String { "chưa xong" }
  package var actionAgenda: String { "việc đến hạn" }
  package var actionChooseDay: String { "chọn ngày" }
}

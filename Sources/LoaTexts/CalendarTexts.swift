/// What the calendar shows.
package protocol CalendarTexts: Sendable {
  func weekdayShort(_ weekday: Int) -> String
  func weekday(_ weekday: Int) -> String
  func isToday(_ day: String) -> String
  var calendarLegend: [String] { get }
  /// The same in the same order, each in a word or two.
  var calendarLegendShort: [String] { get }
  var reportMark: String { get }
  var pieceMark: String { get }
  func dueOnDay(_ due: Int, done: Int, late: Int) -> String
  var reportsOnDay: String { get }
  var nothingOnDay: String { get }
  func emptyAgenda(previous: String, next: String) -> String
  func reportDue(_ report: String, ofAgencies: Bool) -> String
  func doneOf(_ done: Int, _ total: Int) -> String
  func piecesOut(_ count: Int) -> String
  var dayWeekend: String { get }
  func dayHoliday(_ name: String) -> String
  func dayOff(_ name: String) -> String
  func dayWorked(_ name: String) -> String
  func periodReportFirstQuarter(_ year: Int) -> String
  func periodReportSixMonths(_ year: Int) -> String
  func periodReportThirdQuarter(_ year: Int) -> String
  func periodReportYear(_ year: Int) -> String
  var partDoneInTime: String { get }
  var partDoneLate: String { get }
  var partOpen: String { get }
  var actionAgenda: String { get }
  var actionChooseDay: String { get }
}

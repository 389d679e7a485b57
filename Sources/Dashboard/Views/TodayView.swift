import LoaTexts
import PlanModel
import TerminalCanvas

/// What needs somebody today, the most urgent first.
struct TodayView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = state.figures.today
    ListView(
      list: state.list(.overviewToday), count: rows.count, isFocused: isFocused,
      emptyText: { state.texts.nothingToday }, decor: state.decor(.overviewToday)
    ) { position, line, canvas in
      let text = text(of: rows[position])
      return canvas.writeSplit(
        "\(text.mark) \(text.left)", line.columns >= 50 ? text.right : "", in: line,
        leftStyle: text.style, rightStyle: .muted)
    }.draw(on: &canvas, in: area)
  }

  struct RowText {
    var mark: String
    var left: String
    var right = ""
    var style: Style = .plain
  }

  func text(of row: TodayRow) -> RowText {
    let texts = state.texts
    switch row.subject {
    case .late(let agency, let count):
      return RowText(
        mark: "!", left: texts.agencyLate(state.agency(agency).name, count),
        right: texts.screenChecklists, style: .overdue)
    case .moreLate(let agencies, let count):
      return RowText(
        mark: "!", left: texts.moreAgenciesLate(agencies, count), right: texts.screenChecklists,
        style: .overdue)
    case .withoutOwner(let count):
      return RowText(
        mark: "!", left: texts.tasksWithoutOwner(count), right: texts.screenChecklists,
        style: .overdue)
    case .dueSoon(let agency, let count):
      return RowText(
        mark: ".", left: texts.agencyDueSoon(state.agency(agency).name, count),
        right: texts.screenChecklists)
    case .moreDueSoon(let agencies, let count):
      return RowText(
        mark: ".", left: texts.agenciesDueSoon(agencies, count), right: texts.screenCalendar)
    case .channel(let review):
      return RowText(
        mark: review.mark, left: "\(review.name): \(review.stateText(in: texts))",
        right: texts.screenChannels, style: review.style)
    case .moreChannels(let count):
      return RowText(
        mark: "!", left: texts.moreChannelsSilent(count), right: texts.screenChannels,
        style: .silent)
    case .report(let period, let dueDay):
      return RowText(
        mark: ".", left: texts.reportDueOn(texts.reportName(period), texts.text(dueDay)),
        right: texts.screenReport)
    case .answer(let agency, let followUp):
      let isLate = followUp.isOverdue(on: state.today)
      return RowText(
        mark: isLate ? "!" : ".",
        left: texts.answerDue(
          state.agency(agency).name, letter: followUp.letter,
          day: followUp.answerBy.map(texts.text) ?? ""),
        right: texts.screenChecklists, style: isLate ? .overdue : .plain)
    case .notice(let notice):
      let mark =
        switch notice.kind {
        case .change: "~"
        case .replaced: "!"
        case .draft: "."
        }
      return RowText(mark: mark, left: notice.text)
    }
  }
}

import LoaTexts
import PlanModel

extension DashboardState {
  /// Makes the calendar of the month shown.
  mutating func refreshCalendar() {
    guard let book, let contents else { return }
    figures.calendar = CalendarFigures(
      of: book, month: month, today: today, holidays: contents.holidays,
      schedule: contents.schedule, expanded: expandedAgenda)
    settle(.calendarAgenda)
  }

  /// The line of the agenda that is chosen.
  package var selectedAgendaRow: AgendaRow? {
    let list = list(.calendarAgenda)
    guard list.selected != nil, let rows = figures.calendar?.rows, rows.indices.contains(list.index)
    else { return nil }
    return rows[list.index]
  }

  /// Chooses another day; past an edge of the month the next one is shown.
  mutating func showDay(_ day: CalendarDay) {
    calendarDay = day
    guard month.contains(day) else { return turn(to: Month(of: day)) }
    // Otherwise the agenda is made with this day.
    if !turning.month { chooseDayInAgenda() }
  }

  /// Keeps the day within the month shown: by its number where the month has it.
  mutating func keepDayInMonth() {
    guard !month.contains(calendarDay) else { return }
    calendarDay =
      CalendarDay(year: month.year, month: month.number, day: calendarDay.day) ?? month.lastDay
  }

  /// Moves through the grid: by a week up and down.
  mutating func moveInMonth(by weeks: Int) {
    showDay(calendarDay.adding(days: 7 * weeks))
  }

  /// Brings what falls on the chosen day, or next after it, to the top of the agenda.
  mutating func chooseDayInAgenda() {
    guard let rows = figures.calendar?.rows, !rows.isEmpty else { return }
    let position = rows.firstIndex { $0.day >= calendarDay } ?? rows.count - 1
    var list = ListState(selected: rows[position].id, index: position, top: position)
    list.settle(
      in: self.rows(.calendarAgenda), height: layout.listHeight(of: .calendarAgenda))
    lists[.calendarAgenda] = list
  }

  /// The grid follows the line that is chosen in the agenda.
  mutating func followAgenda() {
    if let row = selectedAgendaRow { calendarDay = row.day }
  }

  /// Unfolds a line of the agenda, folds it away, or goes to the record that it names.
  mutating func openAgendaRow() {
    guard let row = selectedAgendaRow else {
      message = Message(texts.nothingDeeper)
      return
    }
    switch row.subject {
    case .holiday: message = Message(texts.nothingDeeper)
    case .tasks, .publications: unfoldAgendaRow(!expandedAgenda.contains(row.id))
    case .report(let period, _): showReport(period)
    case .obligation(_, let subject, _): go(to: subject)
    case .task(let task, _): go(to: .task(task.id, task.agency))
    case .publication(let publication):
      go(to: .publication(publication.id, publication.channel))
    }
  }

  /// Unfolds the chosen line or folds it away; a line within it folds the whole.
  mutating func unfoldAgendaRow(_ isUnfolded: Bool) {
    guard let row = selectedAgendaRow, let rows = figures.calendar?.rows else { return }
    // Members stand below the line that holds them.
    let holder = rows[...list(.calendarAgenda).index].last { !$0.isMember } ?? row
    if isUnfolded {
      expandedAgenda.insert(holder.id)
    } else {
      expandedAgenda.remove(holder.id)
      lists[.calendarAgenda]?.selected = holder.id
    }
    let unfolded = expandedAgenda
    figures.calendar?.unfold(unfolded)
    settle(.calendarAgenda)
  }
}

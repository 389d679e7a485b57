import LoaTexts
import PlanModel
import TerminalCanvas

/// One month as weeks from Monday to Sunday, with what falls on each day, and the chosen day in
/// words below.
struct CalendarMonthView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let calendar = state.figures.calendar, area.rows > 0 else { return }
    let grid = MonthGrid(first: state.month.firstDay, count: calendar.days.count, area: area)
    drawWeekdays(of: grid, on: &canvas)
    for day in calendar.days { draw(day, of: grid, on: &canvas) }
    canvas.vline(
      column: grid.column(of: 6) - 1, row: area.row,
      rows: grid.cell > 2 ? min(area.rows, 1 + grid.weeks * grid.rows) : 0, lines: state.lines)
    let rest = area.split(topRows: 2 + grid.weeks * grid.rows).rest
    var page = Paragraphs(columns: max(1, rest.columns))
    if let day = calendar.days.first(where: { $0.day == state.calendarDay }) {
      describe(day, on: &page)
    }
    let legend = CalendarLegend(
      texts: state.texts, days: calendar.days, today: state.today, countsPieces: grid.countsPieces)
    for line in legend.lines(columns: rest.columns, rows: rest.rows - page.lines.count) {
      page.add(line, .muted)
    }
    for (offset, line) in page.lines.enumerated() where offset < rest.rows {
      canvas.write(
        line.text, column: rest.column, row: rest.row + offset, limit: rest.columns,
        style: line.style)
    }
  }

  private func drawWeekdays(of grid: MonthGrid, on canvas: inout Canvas) {
    for weekday in 1...7 {
      let name = state.texts.weekdayShort(weekday)
      canvas.write(
        grid.cell > 2 ? " " + name : name, column: grid.column(of: weekday), row: grid.area.row,
        limit: min(grid.cell, grid.area.endColumn - grid.column(of: weekday)), style: .muted,
        cut: .hard)
    }
  }

  private func draw(_ day: DayFigures, of grid: MonthGrid, on canvas: inout Canvas) {
    let place = grid.place(of: day.day)
    guard !place.isEmpty else { return }
    let isToday = day.day == state.today
    let text = numberText(of: day, grid: grid)
    let style: Style =
      isToday
      ? .strong : day.mark?.sign == "*" ? .warning : day.mark?.isRest == true ? .muted : .plain
    canvas.write(
      text, column: place.column, row: place.row, limit: place.columns, style: style, cut: .hard)
    for (offset, line) in marks(of: day, grid: grid).enumerated() where offset + 1 < place.rows {
      canvas.write(
        line, column: place.column + 1, row: place.row + 1 + offset, limit: place.columns - 1,
        style: day.late > 0 && offset == 0 ? .overdue : .plain, cut: .hard)
    }
    guard day.day == state.calendarDay else { return }
    canvas.restyle(place, isFocused ? .selected : .selectedUnfocused)
    if isFocused { canvas.cursor = Position(column: place.column, row: place.row) }
  }

  private func dueMark(of day: DayFigures) -> String {
    if day.late > 0 { return "!" }
    return day.due == 0 ? "" : day.done == day.due ? "x" : "."
  }

  /// The number of a day with today, a holiday and, where no line below it has them, what is due
  /// and a report day; of these the report day is never left out for another.
  private func numberText(of day: DayFigures, grid: MonthGrid) -> String {
    let number = (day.day.day < 10 ? " " : "") + String(day.day.day)
    guard grid.cell > 2 else { return number }
    let isAlone = grid.rows == 1 || grid.cell < 4
    let isToday = day.day == state.today
    let due = isAlone ? dueMark(of: day) : ""
    let sign = isToday ? "]" : day.mark?.sign ?? (due.isEmpty ? nil : due)
    let report = isAlone && day.reports > 0 ? state.texts.reportMark : nil
    guard grid.cell > 3 else { return number + (report ?? sign ?? " ") }
    guard let sign else { return " " + number + (report ?? " ") }
    return (report ?? (isToday ? "[" : " ")) + number + sign
  }

  /// What falls on the day, in as many words as there is room for; the mark of a report day stands
  /// before all numbers.
  private func marks(of day: DayFigures, grid: MonthGrid) -> [String] {
    guard grid.cell >= 4, !day.isEmpty else { return [] }
    let count = day.late > 0 ? day.late : day.due
    let due = "\(dueMark(of: day))\(day.due == 0 ? "" : state.texts.grouped(count))"
    let report = day.reports > 0 ? state.texts.reportMark : ""
    let pieces = day.pieces > 0 ? state.texts.grouped(day.pieces) : ""
    let unit = pieces.isEmpty ? "" : pieces + state.texts.pieceMark
    let mark = String(due.prefix(1))
    let more = pieces.isEmpty ? "" : "+"
    if grid.rows >= 3 {
      return [
        grid.first(of: [Self.joined([due, report]), due + report, mark + report]),
        grid.first(of: [unit, more]),
      ].filter { !$0.isEmpty }
    }
    return [
      grid.first(of: [
        Self.joined([due, report, unit]), due + report + unit,
        // Never a number without what it counts: behind the mark it would be read as what is due.
        mark + report + unit, due + report + more, mark + report + more,
      ])
    ]
  }

  private static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func describe(_ day: DayFigures, on page: inout Paragraphs) {
    let texts = state.texts
    let name = "\(texts.weekday(day.day.weekday)) \(texts.text(day.day))"
    page.add(day.day == state.today ? texts.isToday(name) : name, .strong)
    if let mark = day.mark { page.add(mark.text(in: texts)) }
    var parts: [String] = []
    if day.due > 0 { parts.append(texts.dueOnDay(day.due, done: day.done, late: day.late)) }
    if day.reports > 0 { parts.append(texts.reportsOnDay) }
    if day.pieces > 0 { parts.append(texts.pieces(day.pieces)) }
    page.add(parts.isEmpty ? texts.nothingOnDay : parts.joined(separator: "; "))
  }
}

/// Where the days of a month stand.
private struct MonthGrid {
  var area: Rect
  /// Columns and rows of a day.
  var cell: Int
  var rows: Int
  var weeks: Int
  private var first: CalendarDay

  init(first: CalendarDay, count: Int, area: Rect) {
    self.first = first
    self.area = area
    cell = min(10, max(2, (area.columns - 1) / 7))
    weeks = (count + first.weekday - 1 + 6) / 7
    let room = area.rows - 1
    rows = room >= weeks * 3 + 7 ? 3 : room >= weeks * 2 ? 2 : 1
  }

  /// Whether a day has a line below its number.
  var countsPieces: Bool { rows > 1 && cell >= 4 }

  /// The first of several forms, the longest first, that has room in a day; the last if none has.
  func first(of forms: [String]) -> String {
    forms.first { $0.utf8.count < cell } ?? forms.last ?? ""
  }

  /// The column of a weekday, 1 for Monday; a line stands before Saturday.
  func column(of weekday: Int) -> Int {
    area.column + (weekday - 1) * cell + (weekday >= 6 && cell > 2 ? 1 : 0)
  }

  func place(of day: CalendarDay) -> Rect {
    let week = (day.day + first.weekday - 2) / 7
    return Rect(
      column: column(of: day.weekday), row: area.row + 1 + week * rows, columns: cell, rows: rows
    ).intersection(area)
  }
}

/// What falls on the days of a month, day by day.
struct AgendaView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let rows = state.figures.calendar?.rows ?? []
    let list = state.list(.calendarAgenda)
    ListView(
      list: list, count: rows.count, isFocused: isFocused,
      emptyText: { state.emptyText(of: .calendarAgenda) },
      decor: state.decor(.calendarAgenda)
    ) { position, line, canvas in
      let row = rows[position]
      let isFirst = position == list.top || rows[position - 1].day != row.day
      let (day, rest) = line.split(leftColumns: 6)
      if isFirst {
        let number = (row.day.day < 10 ? " " : "") + String(row.day.day)
        canvas.write(
          "\(state.texts.weekdayShort(row.day.weekday)) \(number)", column: day.column,
          row: day.row, limit: day.columns,
          style: row.day == state.today ? .title : .strong)
      }
      let text = AgendaText(row, in: state)
      let indent = row.isMember ? "  " : ""
      let right = rest.columns >= 36 ? text.right : ""
      let bar = canvas.writeSplit(
        "\(indent)\(text.mark) \(text.left)", right, in: rest, leftStyle: text.leftStyle,
        rightStyle: text.rightStyle)
      return line.split(leftColumns: day.columns + bar.columns).left
    }.draw(on: &canvas, in: area)
  }
}

/// The words of one line of the agenda.
struct AgendaText {
  var mark = " "
  var left = ""
  var right = ""
  var leftStyle: Style = .plain
  var rightStyle: Style = .muted

  init(_ row: AgendaRow, in state: DashboardState) {
    let texts = state.texts
    switch row.subject {
    case .holiday(let day):
      (mark, left, leftStyle) = (day.sign ?? " ", day.name ?? "", .warning)
    case .report(let period, let ofAgencies):
      mark = texts.reportMark
      left = texts.reportDue(texts.reportName(period), ofAgencies: ofAgencies)
      leftStyle = .strong
    case .obligation(let obligation, let subject, let channelState):
      mark = channelState?.mark ?? "."
      left = "\(state.name(of: subject)): \(texts.text(obligation))"
      right = channelState?.name(in: texts) ?? texts.uncounted(obligation)
      rightStyle = channelState?.style ?? .muted
    case .task(let task, let part):
      let isLate = part.state == .overdue
      mark = part.isDone ? "x" : isLate ? "!" : "."
      left = "\(state.agency(task.agency).short): \(task.title)"
      right = part.state.name(in: texts)
      rightStyle = isLate ? .overdue : part.isDone ? .done : .muted
    case .tasks(let title, let total, let done, let late):
      mark = late > 0 ? "!" : done == total ? "x" : "."
      left = "\(fold(row, in: state))\(title)"
      right = texts.doneOf(done, total)
      rightStyle = late > 0 ? .overdue : done == total ? .done : .muted
    case .publication(let publication):
      left = "\(state.shortName(of: publication.channel)): \(publication.title)"
      (mark, leftStyle) = ("+", .muted)
    case .publications(let pieces):
      left = "\(fold(row, in: state))\(texts.piecesOut(pieces))"
      (mark, leftStyle) = ("+", .muted)
    }
  }

  private func fold(_ row: AgendaRow, in state: DashboardState) -> String {
    state.expandedAgenda.contains(row.id) ? "[-] " : "[+] "
  }
}

extension DashboardState {
  func name(of subject: ChannelReview.Subject) -> String {
    switch subject {
    case .channel(let id): shortName(of: id)
    case .group(let id): book?.channelGroup(id)?.short ?? id.rawValue
    }
  }

  /// A channel's short name; that of a group's member says whose it is.
  func shortName(of channel: Channel.ID) -> String {
    guard let found = book?.channel(channel) else { return channel.rawValue }
    guard let group = found.group.flatMap({ book?.channelGroup($0) }) else { return found.short }
    return "\(group.short), \(agency(found.agency).short)"
  }
}

extension DayMark {
  /// Beside the day's number; `nil` for a weekend, which stands apart by its column.
  fileprivate var sign: String? {
    switch self {
    case .weekend: nil
    case .holiday, .dayOff: "*"
    case .worked: "+"
    }
  }

  func text(in texts: any Texts) -> String {
    switch self {
    case .weekend: texts.dayWeekend
    case .holiday(let name): texts.dayHoliday(name)
    case .dayOff(let name): texts.dayOff(name)
    case .worked(let name): texts.dayWorked(name)
    }
  }
}

import LoaTexts
package import PlanModel

/// Which entries are shown; what is `nil` does not count.
package struct HistoryFilter: Hashable, Sendable {
  package var account: String?
  package var record: Record?
  package var document: PlanEdit.Home?
  package var days: ClosedRange<CalendarDay>?

  package init(
    account: String? = nil, record: Record? = nil, document: PlanEdit.Home? = nil,
    days: ClosedRange<CalendarDay>? = nil
  ) {
    self.account = account
    self.record = record
    self.document = document
    self.days = days
  }

  package struct Record: Hashable, Sendable {
    package var document: PlanEdit.Home
    package var collection: String
    package var id: String

    package init(_ row: HistoryRow) {
      (document, collection, id) = (row.document, row.collection, row.record)
    }
  }

  package var isEmpty: Bool { self == HistoryFilter() }
}

/// One line of the chooser of what the history shows.
package struct HistoryChoice: Hashable, Sendable {
  package var label: String
  package var isOn: Bool
  /// What the filter is after it was chosen.
  package var filter: HistoryFilter
}

extension DashboardState {
  /// What the history can be narrowed to from the chosen entry; choosing what is on takes it off.
  package var historyChoices: [HistoryChoice] {
    let now = history.filter
    var choices = [
      HistoryChoice(label: texts.historyAll, isOn: now.isEmpty, filter: HistoryFilter())
    ]
    func add<Value: Equatable>(
      _ label: String, _ path: WritableKeyPath<HistoryFilter, Value?>, _ value: Value
    ) {
      var filter = now
      let isOn = now[keyPath: path] == value
      filter[keyPath: path] = isOn ? nil : value
      choices.append(HistoryChoice(label: label, isOn: isOn, filter: filter))
    }
    var people = [account]
    for name in [now.account, selectedHistory?.row.by].compactMap({ $0 })
      + history.lines.prefix(200).map(\.row.by)
    where !people.contains(name) && people.count < 8 {
      people.append(name)
    }
    for name in people where !name.isEmpty {
      add(name == account ? texts.historyMine(name) : texts.historyBy(name), \.account, name)
    }
    if let line = selectedHistory {
      let day = sentences.day(line.row.milliseconds)
      add(texts.historyOfRecord(sentences.subject(of: line.row)), \.record, .init(line.row))
      add(texts.historyOfDocument(line.place), \.document, line.row.document)
      let month = Month(of: day)
      add(texts.historyOfDay(dayText(day)), \.days, day...day)
      let week = day.adding(days: 1 - day.weekday)
      add(
        texts.historyOfDays(dayText(week), dayText(week.adding(days: 6))), \.days,
        week...week.adding(days: 6))
      add(monthText(month), \.days, month.firstDay...month.lastDay)
    }
    return choices
  }

  /// What the filter says, in words; `nil` without one.
  var historyFilterText: String? {
    let filter = history.filter
    guard !filter.isEmpty else { return nil }
    let days = filter.days.map { range in
      range.lowerBound == range.upperBound
        ? dayText(range.lowerBound)
        : texts.historyOfDays(dayText(range.lowerBound), dayText(range.upperBound))
    }
    let record = filter.record.map { $0.id }
    return [filter.account, record, filter.document.map(sentences.document), days]
      .compactMap { $0 }.joined(separator: ", ")
  }

  mutating func filterHistory(by filter: HistoryFilter) {
    let chosen = selectedHistory?.row.id
    history = HistoryState()
    history.filter = filter
    lists[.historyList] = ListState(selected: chosen)
  }
}

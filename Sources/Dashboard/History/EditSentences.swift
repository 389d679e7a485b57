package import LoaTexts
package import PlanModel

/// Edits of the history in words that officers use.
package struct EditSentences {
  package let texts: any Texts
  package let book: PlanBook?
  /// Agencies, also where there is no plan.
  let registry: Registry?
  package let zoneMinutes: Int
  private let contacts: [Contact]
  let criteria: [CriteriaSet]
  /// Names of records that are there no more, as other edits tell them.
  private var gone: [Key: String] = [:]

  private struct Key: Hashable {
    var document: PlanEdit.Home
    var collection: String
    var record: String
  }

  package init(
    texts: any Texts, book: PlanBook?, registry: Registry? = nil, zoneMinutes: Int,
    contacts: [Contact] = [], criteria: [CriteriaSet] = []
  ) {
    self.registry = book?.registry ?? registry
    self.contacts = contacts
    self.criteria = criteria
    self.texts = texts
    self.book = book
    self.zoneMinutes = zoneMinutes
  }

  /// The same, which also knows records by the edits that put them in or took them away.
  package func knowing(_ rows: some Sequence<HistoryRow>) -> EditSentences {
    var sentences = self
    for row in rows where !row.fields.isEmpty {
      guard let name = ownName(of: row) else { continue }
      let key = Key(document: row.document, collection: row.collection, record: row.record)
      sentences.gone[key] = name
    }
    return sentences
  }

  /// Whose document it is.
  package func document(_ home: PlanEdit.Home) -> String {
    switch home {
    case .settings: texts.homeSettings
    case .agencies: texts.homeAgencies
    case .contacts: texts.homeContacts
    case .plan: texts.screenPlan
    case .checklist(let agency): book?.agency(agency).short ?? agency.rawValue
    case .log(let channel): book?.channel(channel)?.name ?? channel.rawValue
    }
  }

  /// What an edit changed, on one line.
  package func change(_ row: HistoryRow) -> String {
    switch row.origin {
    case .edit: return edited(row)
    case .byHand: return texts.changeByHand(edited(row))
    case .repair:
      if case .set(_, let before, let after) = row.change, before == after {
        return texts.changeRepaired(nil)
      }
      return texts.changeRepaired(edited(row))
    }
  }

  private func edited(_ row: HistoryRow) -> String {
    let isTick = row.collection == "ticks"
    switch row.change {
    case .added where isTick: return texts.changeTicked(taskTitle(of: row), period: period(of: row))
    case .removed where isTick:
      return texts.changeUnticked(taskTitle(of: row), period: period(of: row))
    case .added(let values) where row.collection == "tasks":
      return recorded(values.map { ($0.field, nil, $0.value) }, of: row)
    case .removed(let values) where row.collection == "tasks":
      return recorded(values.map { ($0.field, $0.value, nil) }, of: row)
    case .added: return texts.changeAdded(kind(of: row), name(of: row).map(clipped))
    case .removed: return texts.changeRemoved(kind(of: row), name(of: row).map(clipped))
    case .set(let field, let before, let after): return set(field, before, after, of: row)
    case .element(let field, let element, let isIn):
      let name = clipped(value(element, of: field))
      let field = fieldName(field, of: row)
      return isIn
        ? texts.changeElementAdded(subject(of: row), field: field, name)
        : texts.changeElementRemoved(subject(of: row), field: field, name)
    }
  }

  /// What is recorded of a task of the plan is no record to those who write it: it is said field by
  /// field.
  private func recorded(
    _ fields: [(name: String, before: RecordedValue?, after: RecordedValue?)], of row: HistoryRow
  ) -> String {
    let said = fields.filter { $0.name != "id" }
    guard let first = said.first else { return subject(of: row) }
    let rest = said.dropFirst().map { field in
      texts.changeField(
        fieldName(field.name, of: row), before: field.before.map { quoted($0, of: field.name) },
        after: field.after.map { quoted($0, of: field.name) })
    }
    return ([set(first.name, first.before, first.after, of: row)] + rest).joined(separator: "; ")
  }

  private func set(
    _ field: String, _ before: RecordedValue?, _ after: RecordedValue?, of row: HistoryRow
  ) -> String {
    if field == "obligations", let (before, after) = owed(before, after) {
      return texts.changeSet(
        name(of: row) ?? row.record, field: fieldName(field, of: row), before: before,
        after: after)
    }
    let ends = [before, after].map { end in
      end.flatMap { $0.isEmpty && field != "place" ? nil : quoted($0, of: field) }
        ?? usual(field, of: row)
    }
    return texts.changeSet(
      subject(of: row), field: fieldName(field, of: row), before: ends[0], after: ends[1])
  }

  /// What an edit has left behind, without the record that it is about.
  package func result(of row: HistoryRow) -> String {
    switch row.change {
    case .added: return texts.changeAdded(kind(of: row), nil)
    case .removed: return texts.changeRemoved(kind(of: row), nil)
    case .set(let field, _, let after):
      return
        "\(fieldName(field, of: row)): "
        + (after.map { clipped(value($0, of: field)) } ?? texts.historyNothing)
    case .element(let field, let element, let isIn):
      return
        "\(fieldName(field, of: row)): \(isIn ? "+" : "-") \(clipped(value(element, of: field)))"
    }
  }

  /// The record that an edit is about: "tin bài “Mở bộ phận một cửa”".
  package func subject(of row: HistoryRow) -> String {
    if row.collection == "ticks" {
      let tick = "\(kind(of: row)) “\(taskTitle(of: row))”"
      return period(of: row).map { "\(tick), \($0)" } ?? tick
    }
    guard !row.collection.isEmpty else {
      return row.document == .settings ? texts.recordWorkspace : texts.recordPlan
    }
    return "\(kind(of: row)) “\(clipped(name(of: row) ?? row.record))”"
  }

  package func day(_ milliseconds: Int64) -> CalendarDay { local(milliseconds).day }

  /// The hour and minute in the workspace's zone.
  package func time(_ milliseconds: Int64) -> String {
    let minute = local(milliseconds).minute
    let pad = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return "\(pad(minute / 60)):\(pad(minute % 60))"
  }

  /// Day and time, the day only where it is not today.
  package func moment(_ milliseconds: Int64, today: CalendarDay? = nil) -> String {
    let day = day(milliseconds)
    return day == today ? time(milliseconds) : "\(texts.text(day)) \(time(milliseconds))"
  }

  package func line(_ row: HistoryRow) -> HistoryLine {
    HistoryLine(
      row: row, day: texts.text(day(row.milliseconds)), time: time(row.milliseconds),
      place: document(row.document), what: change(row), brief: brief(row))
  }

  private func local(_ milliseconds: Int64) -> (day: CalendarDay, minute: Int) {
    let shifted = milliseconds + Int64(zoneMinutes) * 60_000
    var (days, rest) = shifted.quotientAndRemainder(dividingBy: 86_400_000)
    if rest < 0 { (days, rest) = (days - 1, rest + 86_400_000) }
    return (CalendarDay(daysSinceEpoch: Int(days)), Int(rest / 60_000))
  }

  /// By what people know the record, if anything is known of it.
  func name(of row: HistoryRow) -> String? {
    if let name = ownName(of: row) { return name }
    let key = Key(document: row.document, collection: row.collection, record: row.record)
    return nameInUse(of: row, contacts) ?? gone[key] ?? nameSet(by: row)
  }
}

extension DashboardState {
  package var sentences: EditSentences {
    EditSentences(
      texts: texts, book: book, registry: contents?.registry,
      zoneMinutes: contents?.zoneMinutes ?? 7 * 60,
      contacts: contents?.contacts ?? [], criteria: contents?.criteria ?? [])
  }
}

package import LoaTexts
package import PlanModel

/// Edits of the history in words that officers use.
package struct EditSentences {
  package let texts: any Texts
  package let book: PlanBook?
  package let zoneMinutes: Int
  private let contacts: [Contact]

  package init(
    texts: any Texts, book: PlanBook?, zoneMinutes: Int, contacts: [Contact] = []
  ) {
    self.contacts = contacts
    self.texts = texts
    self.book = book
    self.zoneMinutes = zoneMinutes
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
    guard row.isRepair else { return edited(row) }
    if case .set(_, let before, let after) = row.change, before == after {
      return texts.changeRepaired(nil)
    }
    return texts.changeRepaired(edited(row))
  }

  private func edited(_ row: HistoryRow) -> String {
    let isTick = row.collection == "ticks"
    switch row.change {
    case .added where isTick: return texts.changeTicked(taskTitle(of: row), period: period(of: row))
    case .removed where isTick:
      return texts.changeUnticked(taskTitle(of: row), period: period(of: row))
    case .added: return texts.changeAdded(kind(of: row), name(of: row).map(clipped))
    case .removed: return texts.changeRemoved(kind(of: row), name(of: row).map(clipped))
    case .set(let field, let before, let after):
      return texts.changeSet(
        subject(of: row), field: fieldName(field, of: row),
        before: before.map { quoted($0, of: field) }, after: after.map { quoted($0, of: field) })
    case .element(let field, let element, isIn: true):
      return texts.changeElementAdded(
        subject(of: row), field: fieldName(field), self.element(element))
    case .element(let field, let element, isIn: false):
      return texts.changeElementRemoved(
        subject(of: row), field: fieldName(field), self.element(element))
    }
  }

  /// What an edit has left behind, without the record that it is about.
  package func result(of row: HistoryRow) -> String {
    switch row.change {
    case .added: return texts.changeAdded(kind(of: row), nil)
    case .removed: return texts.changeRemoved(kind(of: row), nil)
    case .set(let field, _, let after):
      return
        "\(fieldName(field)): \(after.map { clipped(value($0, of: field)) } ?? texts.historyNothing)"
    case .element(let field, let element, let isIn):
      return "\(fieldName(field)): \(isIn ? "+" : "-") \(self.element(element))"
    }
  }

  /// The record that an edit is about: "tin bài “Mở bộ phận một cửa”".
  package func subject(of row: HistoryRow) -> String {
    if row.collection == "ticks" {
      let tick = "\(kind(of: row)) “\(taskTitle(of: row))”"
      return period(of: row).map { "\(tick), \($0)" } ?? tick
    }
    guard !row.collection.isEmpty else { return document(row.document) }
    return "\(kind(of: row)) “\(clipped(name(of: row) ?? row.record))”"
  }

  package func fieldName(_ field: String) -> String { texts.fieldName(field) ?? field }

  /// The place of a part of the plan is where it stands, not a territory.
  private func fieldName(_ field: String, of row: HistoryRow) -> String {
    field == "place" && [.plan, .agencies].contains(row.document)
      ? texts.fieldPlace : fieldName(field)
  }

  /// A value as people read it: days and periods in their own form.
  package func value(_ text: String) -> String {
    if let day = CalendarDay(text) { return texts.text(day) }
    if let period = Period(text) { return texts.text(period) }
    return text
  }

  /// A value of a field as people read it: what names a record by that record's name.
  package func value(_ text: String, of field: String) -> String {
    let words = text.split(separator: ",").map { String($0).trimmed }
    switch field {
    case "agency", "successor", "leads", "coordinating", "agencies":
      return words.map { book?.registry[Agency.ID($0)]?.name ?? $0 }.joined(separator: ", ")
    case "groups", "leadGroups":
      let groups = book?.registry.groups ?? []
      return words.map { id in groups.first { $0.id.rawValue == id }?.name ?? id }
        .joined(separator: ", ")
    case "place": return place(text) ?? text
    case "covers", "contents": return words.map(element).joined(separator: ", ")
    case "task": return taskTitle(of: text)
    case "channel": return book?.channel(Channel.ID(text))?.name ?? text
    case "period":
      return ReportingPeriod(text).map { texts.reportName($0) } ?? value(text)
    case "kind": return kindName(text) ?? text
    case "status": return statusName(text) ?? text
    case "tick":
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard let task = parts.first else { return text }
      return ([taskTitle(of: task)] + parts.dropFirst().map(value)).joined(separator: ", ")
    default: return value(text)
    }
  }

  /// Where a record stands in its list; `nil` for a place on the map.
  private func place(_ text: String) -> String? {
    if text.isEmpty { return texts.placeFirst }
    var parts: [String: String] = [:]
    for part in text.split(separator: ";").map({ String($0).trimmed }) {
      let pair = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard pair.count == 2, ["in", "after"].contains(pair[0]) else { return nil }
      parts[pair[0]] = pair[1]
    }
    if let other = parts["after"] { return texts.placeAfter(nameInList(other)) }
    return parts["in"].map { place in
      texts.placeFirstIn(nameInList(String(place.drop { $0 != "/" }.dropFirst())))
    }
  }

  private func nameInList(_ id: String) -> String {
    book?.registry[Agency.ID(id)]?.name
      ?? book?.plan.assignments.first { $0.id.rawValue == id }.map { clipped($0.title) }
      ?? book?.outline.first { $0.subject.name == id }.map { "\($0.ref) \(clipped($0.text))" } ?? id
  }

  private func taskTitle(of id: String) -> String {
    let parts = id.split(separator: "@", maxSplits: 1).map(String.init)
    guard let assignment = parts.first,
      let named = book?.plan.assignments.first(where: { $0.id.rawValue == assignment })
    else {
      let own = book?.checklists.values.lazy.flatMap(\.ownTasks).first { $0.id.rawValue == id }
      return own?.title ?? id
    }
    let agency = parts.dropFirst().first.flatMap { book?.registry[Agency.ID($0)]?.short }
    return agency.map { "\(clipped(named.title)) (\($0))" } ?? clipped(named.title)
  }

  private func kindName(_ text: String) -> String? {
    AgencyKind(rawValue: text)?.name(in: texts) ?? ChannelKind(rawValue: text)?.name(in: texts)
      ?? ContactKind(rawValue: text)?.name(in: texts)
      ?? SubmissionKind(rawValue: text)?.name(in: texts)
      ?? SectionKind(rawValue: text)?.name(in: texts)
  }

  private func statusName(_ text: String) -> String? {
    ContactStatus(rawValue: text)?.name(in: texts) ?? TaskStatus(rawValue: text)?.name(in: texts)
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
      place: document(row.document), what: change(row))
  }

  private func local(_ milliseconds: Int64) -> (day: CalendarDay, minute: Int) {
    let shifted = milliseconds + Int64(zoneMinutes) * 60_000
    var (days, rest) = shifted.quotientAndRemainder(dividingBy: 86_400_000)
    if rest < 0 { (days, rest) = (days - 1, rest + 86_400_000) }
    return (CalendarDay(daysSinceEpoch: Int(days)), Int(rest / 60_000))
  }

  private func kind(of row: HistoryRow) -> String {
    texts.recordKind(row.collection) ?? row.collection
  }

  /// By what people know the record, if anything is known of it.
  private func name(of row: HistoryRow) -> String? {
    for field in ["title", "name", "value", "link", "number", "letter", "note"] {
      if let text = row.value(of: field) { return text }
    }
    switch (row.document, row.collection) {
    case (.checklist, "tasks"), (.checklist, "ownTasks"): return taskTitle(of: row)
    case (.log(let channel), _):
      return book?.publications(on: channel).first { $0.id.rawValue == row.record }?.title
    case (.plan, "assignments"):
      return book?.plan.assignments.first { $0.id.rawValue == row.record }?.title
    case (.plan, "channels"): return book?.channel(Channel.ID(row.record))?.name
    case (.plan, "channelGroups"): return book?.channelGroup(ChannelGroup.ID(row.record))?.name
    case (.plan, "items"): return text(of: .item(Item.ID(row.record)))
    case (.plan, "sections"): return text(of: .section(Section.ID(row.record)))
    case (.agencies, "agencies"): return book?.registry[Agency.ID(row.record)]?.name
    case (.agencies, "groups"):
      return book?.registry.groups.first { $0.id.rawValue == row.record }?.name
    case (.contacts, "contacts"):
      return contacts.first { $0.id.rawValue == row.record }.flatMap { $0.value ?? $0.owner }
    case (.checklist(let agency), _):
      return row.task.map { title(of: $0, in: row.document) } ?? recordName(of: row, at: agency)
    default: return nil
    }
  }

  /// A part of the plan with its position.
  private func text(of part: OutlineEntry.Subject) -> String? {
    book?.outline.first { $0.subject == part }.map { "\($0.ref) \($0.text)" }
  }

  private func taskTitle(of row: HistoryRow) -> String {
    row.task.map { title(of: $0, in: row.document) } ?? row.record
  }

  private func title(of task: PlanTask.ID, in home: PlanEdit.Home) -> String {
    let assignment = task.rawValue.prefix { $0 != "@" }
    if let named = book?.plan.assignments.first(where: { $0.id.rawValue == assignment }) {
      return clipped(named.title)
    }
    if case .checklist(let agency) = home,
      let own = book?.checklists[agency]?.ownTasks.first(where: { $0.id == task })
    {
      return clipped(own.title)
    }
    return task.rawValue
  }

  /// The period of a tick, from the record or from its identity.
  private func period(of row: HistoryRow) -> String? {
    let text =
      row.value(of: "period")
      ?? row.record.split(separator: ":").dropFirst().first
      .map(String.init)
    return text.flatMap { Period($0) }.map { texts.text($0) }
  }

  private func element(_ element: String) -> String {
    book?.entry(of: Item.ID(element)).map { "\($0.ref) \(clipped($0.text))" } ?? element
  }

  private func quoted(_ text: String, of field: String) -> String {
    "“\(clipped(value(text, of: field)))”"
  }

  private func clipped(_ text: String) -> String {
    text.count > 80 ? text.prefix(79) + "…" : text
  }
}

extension DashboardState {
  var sentences: EditSentences {
    EditSentences(
      texts: texts, book: book, zoneMinutes: contents?.zoneMinutes ?? 7 * 60,
      contacts: contents?.contacts ?? [])
  }
}

import LoaTexts
import PlanModel

// The values of fields as people read them.

extension EditSentences {
  package func fieldName(_ field: String) -> String { texts.fieldName(field) ?? field }

  /// Where a field of some records is called otherwise than of most.
  func fieldName(_ field: String, of row: HistoryRow) -> String {
    switch (field, row.collection) {
    case ("place", _) where [.plan, .agencies].contains(row.document): texts.fieldPlace
    default: fieldName(field)
    }
  }

  /// A day in its own form; any other text as it is.
  private func dated(_ text: String) -> String { CalendarDay(text).map { texts.text($0) } ?? text }

  private func period(_ text: String) -> String {
    ReportingPeriod(text).map { texts.reportName($0) } ?? Period(text).map { texts.text($0) }
      ?? text
  }

  /// A value of a field as people read it.
  package func value(_ value: RecordedValue, of field: String) -> String {
    switch value {
    case .text(let text): return self.value(text, of: field)
    case .list(let values):
      let isOfNames = values.allSatisfy { $0.text != nil }
      return values.map { self.value($0, of: field) }.joined(separator: isOfNames ? ", " : "; ")
    case .frame(let frame): return texts.text(frame)
    case .obligation(let obligation): return words(of: obligation)
    case .fields(let fields): return record(value, fields, of: field)
    }
  }

  /// A text of a field as people read it: what names a record by that record's name.
  package func value(_ text: String, of field: String) -> String {
    let words = text.split(separator: ",").map { String($0).trimmed }
    switch field {
    case "agency", "successor", "leads", "coordinating", "agencies":
      return words.map { registry?[Agency.ID($0)]?.name ?? $0 }.joined(separator: ", ")
    case "group", "groups", "leadGroups":
      let groups = registry?.groups ?? []
      return words.map { id in groups.first { $0.id.rawValue == id }?.name ?? id }
        .joined(separator: ", ")
    case "covers", "contents": return words.map(item).joined(separator: ", ")
    case "task": return taskTitle(of: text)
    case "channel": return book?.channel(Channel.ID(text))?.name ?? text
    case "defaultPlan": return book?.plan.id.rawValue == text ? book?.plan.title ?? text : text
    case "period": return period(text)
    case "tick":
      let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard let task = parts.first else { return text }
      return ([taskTitle(of: task)] + parts.dropFirst().map(period)).joined(separator: ", ")
    // Four digits are a number of pieces or a hotline, and no year.
    default: return term(text, of: field) ?? dated(text)
    }
  }

  // MARK: Terms

  /// The word of the field for a value that the files spell by a term of their own.
  private func term(_ text: String, of field: String) -> String? {
    switch field {
    case "kind":
      AgencyKind(rawValue: text)?.name(in: texts) ?? ChannelKind(rawValue: text)?.name(in: texts)
        ?? ContactKind(rawValue: text)?.name(in: texts)
        ?? SubmissionKind(rawValue: text)?.name(in: texts)
        ?? SectionKind(rawValue: text)?.name(in: texts)
    case "status":
      ContactStatus(rawValue: text)?.name(in: texts) ?? TaskStatus(rawValue: text)?.name(in: texts)
    case "audiences": Audience(rawValue: text)?.name(in: texts)
    case "areas": ReformArea(rawValue: text)?.name(in: texts)
    case "indices": ReformIndex(rawValue: text)?.name(in: texts)
    case "purpose": ContactPurpose(rawValue: text)?.name(in: texts)
    case "language": Language(rawValue: text).map(texts.languageName)
    case "at": instant(text)
    case "piece": texts.pieceNamed
    default: nil
    }
  }

  /// What a field means where nothing is written.
  func usual(_ field: String, of row: HistoryRow) -> String? {
    switch (field, row.collection) {
    case ("status", "tasks"): TaskStatus.toDo.name(in: texts)
    case ("status", "contacts"): ContactStatus.inUse.name(in: texts)
    case ("kind", "agencies"): AgencyKind.other.name(in: texts)
    case ("kind", "sections"): SectionKind.mixed.name(in: texts)
    case ("quantity", _): "1"
    case ("language", _): texts.languageName(.vietnamese)
    case ("frame", _): texts.frameYear
    default: nil
    }
  }

  private func item(_ id: String) -> String {
    book?.entry(of: Item.ID(id)).map { "\($0.ref) \(clipped($0.text))" } ?? id
  }

  // MARK: Records within records

  /// In our words, as the screens say it: the document's may be those of another number.
  func words(of obligation: Obligation) -> String {
    if case .unread = obligation.amount { return obligation.text }
    var own = obligation
    own.wording = nil
    return own.unit == nil && own.deadline == nil ? texts.text(own) : own.standardWording
  }

  private func record(
    _ record: RecordedValue, _ fields: [HistoryRow.Value], of field: String
  ) -> String {
    switch field {
    case "place": return place(record)
    case "successors":
      return words(record, named: "agency", and: record.field("work").map { value($0, of: "work") })
    case "memberships": return words(record, named: "group", and: days(record))
    case "formerNames": return words(record, named: "name", and: days(record))
    case "override":
      return words(record, named: "points", and: record.field("reason").map { value($0, of: "") })
    case "basis":
      return record.texts("number", "issuer", "issuedOn", "title").map(dated)
        .joined(separator: ", ")
    case "reportDue":
      return fields.map { "\(texts.reportKind($0.field)): \(yearDay($0.value))" }
        .joined(separator: "; ")
    case "figures":
      return fields.map { "\($0.field): \(value($0.value, of: ""))" }.joined(separator: "; ")
    default:
      return fields.filter { $0.field != "id" }
        .map { "\(fieldName($0.field)): \(value($0.value, of: $0.field))" }
        .joined(separator: "; ")
    }
  }

  /// One field of a record, and in brackets what is to be said of it.
  private func words(_ record: RecordedValue, named field: String, and more: String?) -> String {
    let name = record.field(field).map { value($0, of: field) } ?? ""
    return more.map { "\(name) (\($0))" } ?? name
  }

  private func days(_ record: RecordedValue) -> String? {
    let from = record.field("from")?.text.map(dated)
    let until = record.field("until")?.text.map(dated)
    return from == nil && until == nil ? nil : texts.frameWindow(from, until)
  }

  private func yearDay(_ value: RecordedValue) -> String {
    guard let text = value.text, let day = YearDay(text) else { return self.value(value, of: "") }
    return texts.shortDay(day.day, day.month)
  }

  /// Where a record stands in its list.
  private func place(_ place: RecordedValue) -> String {
    if let other = place.field("after")?.text { return texts.placeAfter(nameInList(other)) }
    guard let parent = place.field("in")?.text else { return texts.placeFirst }
    return texts.placeFirstIn(nameInList(String(parent.drop { $0 != "/" }.dropFirst())))
  }

  private func nameInList(_ id: String) -> String {
    registry?[Agency.ID(id)]?.name
      ?? book?.plan.assignments.first { $0.id.rawValue == id }.map { clipped($0.title) }
      ?? book?.outline.first { $0.subject.name == id }.map { "\($0.ref) \(clipped($0.text))" } ?? id
  }

  /// A value within a sentence: what people have typed in quotation marks, terms without.
  func quoted(_ value: RecordedValue, of field: String) -> String {
    let said = clipped(self.value(value, of: field))
    guard let text = value.text else { return said }
    let isTerm = Int(text) != nil || said != clipped(text) || term(text, of: field) != nil
    return isTerm ? said : "“\(said)”"
  }

  /// When something was recorded, from the form that the files have.
  private func instant(_ text: String) -> String? {
    let parts = text.split { "T:.Z".contains($0) }
    guard parts.count >= 3, let day = CalendarDay(String(parts[0])), let hour = Int(parts[1]),
      let minute = Int(parts[2])
    else { return nil }
    return moment(Int64(day.daysSinceEpoch * 1440 + hour * 60 + minute) * 60_000)
  }
}

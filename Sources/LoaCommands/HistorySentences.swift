import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Entries of the history in words.
struct HistorySentences {
  let texts: any Texts
  let book: PlanBook
  /// Where the names of records are looked up.
  let contents: WorkspaceContents

  /// Whose document it is.
  func document(_ place: DocumentPlace) -> String {
    switch place {
    case .settings: texts.documentSettings(place.file)
    case .agencies: texts.documentAgencies(place.file)
    case .contacts: texts.documentContacts(place.file)
    case .plan(let plan): texts.documentPlan(plan.rawValue)
    case .checklist(_, let agency): book.agency(agency).name
    case .log(_, let channel): book.channel(channel)?.name ?? channel.rawValue
    }
  }

  func instant(_ time: JournalTime) -> String {
    texts.text(time, zoneMinutes: contents.zoneMinutes)
  }

  /// What an edit changed, on one line.
  func change(_ item: HistoryEntry) -> String {
    let record = name(of: item.record)
    return switch item.entry.change {
    case .add(let object): texts.changeAdded(record, title(of: object))
    case .remove(let object): texts.changeRemoved(record, title(of: object))
    case .set(let field, let before, let after):
      field == "place" && ["items", "sections"].contains(item.record.collection)
        ? texts.changeSet(
          record, field: texts.fieldPlace, before: place(before), after: place(after))
        : texts.changeSet(record, field: field, before: shown(before), after: shown(after))
    case .element(let field, let element, isIn: true):
      texts.changeElementAdded(record, field: field, element)
    case .element(let field, let element, isIn: false):
      texts.changeElementRemoved(record, field: field, element)
    }
  }

  /// A record as people know it; those that go by their identity as the journal names them.
  private func name(of record: RecordReference) -> String {
    guard let subject = record.subject else {
      return record.isHeader ? texts.recordHeader : record.description
    }
    return RecordNames(texts: texts, contents: contents).name(of: subject)
  }

  /// Below and after which other part one stands.
  private func place(_ value: JSONValue?) -> String? {
    guard let value, !value.isNull else { return nil }
    let parent = value["in"]?.stringValue.flatMap { RecordReference($0) }
    return [parent.map(name) ?? "/", value["after"]?.stringValue].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// An edit that somebody has changed since.
  func overtaken(_ item: UndoReport.Overtaken) -> String {
    texts.overtakenBy(
      change(item.entry), by: item.field.entry?.by, at: item.field.entry.map { instant($0.at) })
  }

  /// By what people know a record, if it has something of the kind.
  private func title(of record: JSONObject) -> String? {
    for key in ["title", "heading", "name", "text", "value", "link", "number", "note"] {
      if let text = record[key]?.stringValue { return clipped(text) }
    }
    return nil
  }

  private func shown(_ value: JSONValue?) -> String? {
    guard let value, !value.isNull else { return nil }
    if let text = value.stringValue { return "“\(clipped(text))”" }
    return clipped(String(decoding: JSONWriter.line(value), as: UTF8.self))
  }

  private func clipped(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }
}

extension RecordReference {
  /// Records that the model can name; `nil` for others.
  fileprivate var subject: EditSubject? {
    switch collection {
    case "items": .part(.item(Item.ID(id)))
    case "sections": .part(.section(Section.ID(id)))
    case "assignments": .assignment(Assignment.ID(id))
    case "channels": .channel(Channel.ID(id))
    case "channelGroups": .channelGroup(ChannelGroup.ID(id))
    case "agencies": .agency(Agency.ID(id))
    case "groups": .agencyGroup(AgencyGroup.ID(id))
    case "contacts": .contact(Contact.ID(id))
    case "tasks", "ownTasks": .task(PlanTask.ID(id))
    default: nil
    }
  }
}

extension HistoryEntry {
  /// Names the edit among all of a plan and of what the plans share: `checklists/so-noi-vu:k3x9ab-12`.
  var name: String {
    let folder = place.folderNames.dropFirst(2).joined(separator: "/")
    let document = place.schema.fileName.prefix { $0 != "." }
    return "\(folder.isEmpty ? String(document) : folder):\(entry.id)"
  }

  var json: JSONValue {
    [
      "id": .string(name), "at": .string(at.description), "by": .string(by),
      "document": .string(place.file), "record": .string(record.description),
      "field": field.map { .string($0) } ?? .null, "before": before ?? .null,
      "after": after ?? .null,
    ]
  }
}

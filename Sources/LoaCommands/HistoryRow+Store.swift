import Dashboard
import PlanModel
import PlanStore

extension DocumentPlace {
  /// The document as the dashboard names it; the plan is the one that is open.
  var home: PlanEdit.Home {
    switch self {
    case .settings: .settings
    case .agencies: .agencies
    case .contacts: .contacts
    case .plan: .plan
    case .checklist(_, let agency): .checklist(agency)
    case .log(_, let channel): .log(channel)
    }
  }
}

extension HistoryRow {
  init(_ item: HistoryEntry) {
    self.init(
      id: item.name, milliseconds: item.at.milliseconds, by: item.by, document: item.place.home,
      collection: item.record.collection, record: item.record.id,
      change: Change(item.entry.change), isUndone: item.isUndone,
      isUndo: item.entry.undoes != nil, group: item.entry.group,
      isRepair: item.entry.repairs != nil, replaces: item.replaces.map(item.name),
      replacedBy: item.replacedBy.map {
        Replacement(id: item.name(of: $0.id), by: $0.by, milliseconds: $0.at.milliseconds)
      })
  }
}

extension HistoryRow.Change {
  fileprivate init(_ change: JournalEntry.Change) {
    switch change {
    case .add(let record): self = .added(record.values)
    case .remove(let record): self = .removed(record.values)
    case .set(let field, let before, let after):
      self = .set(field: field, before: before?.shownText, after: after?.shownText)
    case .element(let field, let element, let isIn):
      self = .element(field: field, element, isIn: isIn)
    }
  }
}

extension JSONObject {
  fileprivate var values: [HistoryRow.Value] {
    members.map { HistoryRow.Value($0.key, $0.value.shownText) }
  }
}

extension JSONValue {
  /// A value as a person reads it: texts as they are, lists between commas, objects by their keys.
  var shownText: String {
    if let text = stringValue { return text }
    if let elements = arrayValue { return elements.map(\.shownText).joined(separator: ", ") }
    if let object = objectValue {
      return object.members.map { "\($0.key): \($0.value.shownText)" }.joined(separator: "; ")
    }
    return String(decoding: JSONWriter.line(self), as: UTF8.self)
  }
}

extension WriteRights {
  init(_ access: WriteAccess, of places: [DocumentPlace]) {
    self.init()
    for (place, group) in access.refused { refused[place.home] = .some(group) }
    granted = Set(places.filter { access.refused[$0] == nil }.map(\.home))
    canMakeChecklists = access.canMakeChecklists
    canMakeLogs = access.canMakeLogs
    makers = access.makers
  }
}

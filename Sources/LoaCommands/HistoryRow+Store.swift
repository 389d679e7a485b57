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
      origin: Origin(item.entry), replaces: item.replaces.map(item.name),
      replacedBy: item.replacedBy.map {
        Replacement(id: item.name(of: $0.id), by: $0.by, milliseconds: $0.at.milliseconds)
      })
  }
}

extension HistoryRow.Origin {
  fileprivate init(_ entry: JournalEntry) {
    self = entry.repairs != nil ? .repair : entry.isByHand ? .byHand : .edit
  }
}

extension HistoryRow.Change {
  fileprivate init(_ change: JournalEntry.Change) {
    switch change {
    case .add(let record): self = .added(record.values)
    case .remove(let record): self = .removed(record.values)
    case .set(let field, let before, let after):
      self = .set(
        field: field, before: before?.recorded(as: field), after: after?.recorded(as: field))
    case .element(let field, let element, let isIn):
      self = .element(field: field, element, isIn: isIn)
    }
  }
}

extension JSONObject {
  fileprivate var values: [HistoryRow.Value] {
    members.map { HistoryRow.Value($0.key, $0.value.recorded(as: $0.key)) }
  }
}

extension JSONValue {
  /// The value of a field as the history words it.
  func recorded(as field: String) -> RecordedValue {
    if let text = stringValue { return .text(text) }
    if field == "frame", let frame = TimeFrame(recorded: self) { return .frame(frame) }
    if let elements = arrayValue {
      if field == "obligations" {
        return .list(elements.compactMap { Obligation(recorded: $0).map { .obligation($0) } })
      }
      return .list(elements.map { $0.recorded(as: "") })
    }
    if let object = objectValue { return .fields(object.values) }
    return .text(String(decoding: JSONWriter.line(self), as: UTF8.self))
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

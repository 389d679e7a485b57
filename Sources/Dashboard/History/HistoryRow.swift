package import PlanModel

/// One accepted edit as the history shows it.
package struct HistoryRow: Hashable, Sendable, Identifiable {
  /// Names the edit among all of a plan, as on the command line.
  package var id: String
  /// When it was accepted, since 1970 in UTC.
  package var milliseconds: Int64
  /// The account that made it.
  package var by: String
  package var document: PlanEdit.Home
  /// The collection of the record; empty for the document's own fields.
  package var collection: String
  package var record: String
  package var change: Change
  /// A later edit that is in effect takes it back.
  package var isUndone: Bool
  /// Whether it takes another edit back itself.
  package var isUndo: Bool
  /// Shared by edits that were made together.
  package var group: String?
  /// Whether it replaced a value of the reader's that its author had not seen.
  package var replacesMine: Bool
  package var origin: Origin
  /// The edit whose value it replaced although its author had not seen that.
  package var replaces: String?
  /// The edit that replaced its value in that way.
  package var replacedBy: Replacement?

  /// A later edit that replaced a value unseen.
  package struct Replacement: Hashable, Sendable {
    package var id: String
    package var by: String
    /// When, since 1970 in UTC.
    package var milliseconds: Int64

    package init(id: String, by: String, milliseconds: Int64) {
      self.id = id
      self.by = by
      self.milliseconds = milliseconds
    }
  }

  package init(
    id: String, milliseconds: Int64, by: String, document: PlanEdit.Home, collection: String,
    record: String, change: Change, isUndone: Bool = false, isUndo: Bool = false,
    group: String? = nil, replacesMine: Bool = false, origin: Origin = .edit,
    replaces: String? = nil, replacedBy: Replacement? = nil
  ) {
    self.id = id
    self.milliseconds = milliseconds
    self.by = by
    self.document = document
    self.collection = collection
    self.record = record
    self.change = change
    self.isUndone = isUndone
    self.isUndo = isUndo
    self.group = group
    self.replacesMine = replacesMine
    self.origin = origin
    self.replaces = replaces
    self.replacedBy = replacedBy
  }

  package enum Origin: Hashable, Sendable {
    case edit
    /// Somebody changed the file; whoever is named has only written it down.
    case byHand
    /// It changed nothing and only says again what the document said when its journal had lost
    /// lines.
    case repair
  }

  package enum Change: Hashable, Sendable {
    case added([Value])
    case removed([Value])
    /// `nil` where nothing was, or is.
    case set(field: String, before: RecordedValue?, after: RecordedValue?)
    /// Put into a set, or taken out of it.
    case element(field: String, String, isIn: Bool)
  }

  /// One field of a record.
  package struct Value: Hashable, Sendable {
    package var field: String
    package var value: RecordedValue

    package init(_ field: String, _ value: RecordedValue) {
      self.field = field
      self.value = value
    }
  }

  /// The edit from its end to its beginning: what redoing an undo comes to.
  package var reversed: HistoryRow {
    var row = self
    switch change {
    case .added(let values): row.change = .removed(values)
    case .removed(let values): row.change = .added(values)
    case .set(let field, let before, let after):
      row.change = .set(field: field, before: after, after: before)
    case .element(let field, let element, let isIn):
      row.change = .element(field: field, element, isIn: !isIn)
    }
    return row
  }

  /// The edit that is taken back to bring a value back which was replaced unseen, by this edit or by
  /// a later one.
  var replacement: String? {
    if isUndone { return nil }
    return replacedBy?.id ?? (replaces == nil ? nil : id)
  }

  /// The fields of a whole record that was put in or taken away; none of any other edit.
  var fields: [Value] {
    switch change {
    case .added(let values), .removed(let values): values
    case .set, .element: []
    }
  }

  /// What the edit says of a field of a whole record, where that is a text.
  func value(of field: String) -> String? {
    fields.first { $0.field == field }?.value.text
  }

  /// Of edits made together the lightest is the one that the person made: what goes with a part of
  /// the plan, and positions that move with it, follow from that.
  var weight: Int {
    switch change {
    case .added, .removed:
      collection == "sections" ? 0 : ["items", "evidence"].contains(collection) ? 2 : 1
    case .set("ref", _, _) where collection == "assignments": 5
    case .set("at", _, _), .set("by", _, _): 6
    case .set, .element: 4
    }
  }

  /// The field that it sets.
  var setField: String? {
    if case .set(let field, _, _) = change { field } else { nil }
  }

  /// The task that the edit is about, as far as the record itself says.
  package var task: PlanTask.ID? {
    guard case .checklist = document else { return nil }
    if let task = value(of: "task") { return PlanTask.ID(task) }
    switch collection {
    case "tasks", "ownTasks": return PlanTask.ID(record)
    case "ticks": return PlanTask.ID(String(record.prefix { $0 != ":" }))
    default: return nil
    }
  }
}

/// An edit with the words that the list shows of it, made once when it comes in.
package struct HistoryLine: Hashable, Sendable {
  package var row: HistoryRow
  package var day: String
  package var time: String
  package var place: String
  package var what: String
  /// Place and change where there is little room, with what differs first; `nil` where they are
  /// said one after the other.
  package var brief: String?
}

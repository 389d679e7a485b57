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
  /// Whether it changed nothing and only says again what the document said when its journal had lost
  /// lines.
  package var isRepair: Bool
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
    group: String? = nil, replacesMine: Bool = false, isRepair: Bool = false,
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
    self.isRepair = isRepair
    self.replaces = replaces
    self.replacedBy = replacedBy
  }

  package enum Change: Hashable, Sendable {
    case added([Value])
    case removed([Value])
    /// `nil` where nothing was, or is.
    case set(field: String, before: String?, after: String?)
    /// Put into a set, or taken out of it.
    case element(field: String, String, isIn: Bool)
  }

  /// One field of a record, its value as people read it.
  package struct Value: Hashable, Sendable {
    package var field: String
    package var text: String

    package init(_ field: String, _ text: String) {
      self.field = field
      self.text = text
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

  /// What the edit says of a field of a whole record.
  func value(of field: String) -> String? {
    switch change {
    case .added(let values), .removed(let values): values.first { $0.field == field }?.text
    case .set, .element: nil
    }
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
}

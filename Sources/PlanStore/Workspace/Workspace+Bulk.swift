public import PlanModel

extension Workspace {
  /// Saves several edits of any documents as one bulk edit: in all journals they share a group, so
  /// that one step back takes all of them back.
  ///
  /// Each document is saved by itself; one that cannot be saved keeps none of the others back.
  /// - Parameters:
  ///   - edits: Those of one document are saved together, all or none, in their order.
  ///   - plan: The plan that is open; what all plans share needs none.
  ///   - author: The account named in the journals.
  ///   - now: What the clock says.
  /// - Returns: For each edit, in the order given, what its document holds now, or why it is not
  ///   saved.
  public func applyAll(
    _ edits: [PlanEdit], in plan: Plan.ID?, by author: String, now: JournalTime = .now()
  ) -> [Result<SavedChange, StoreError>] {
    let group = edits.count > 1 ? BulkGroup.name(at: now) : nil
    var saved: [PlanEdit.Home: Result<SavedChange, StoreError>] = [:]
    return edits.map { edit in
      if let known = saved[edit.home] { return known }
      let together = edits.filter { $0.home == edit.home }
      let result = Result { () throws(StoreError) in
        try applyTogether(together, to: edit.home, in: plan, by: author, group: group, now: now)
      }
      saved[edit.home] = result
      return result
    }
  }

  private func applyTogether(
    _ edits: [PlanEdit], to home: PlanEdit.Home, in plan: Plan.ID?, by author: String,
    group: String?, now: JournalTime
  ) throws(StoreError) -> SavedChange {
    guard edits.count > 1, let last = edits.last else {
      return try apply(edits[0], in: plan, by: author, group: group, now: now)
    }
    var all: [RecordEdit] = []
    for edit in edits {
      try refuseIfUsed(edit)
      all += try recordEdits(for: edit, in: plan, by: author, now: now)
    }
    return try save(all, to: last.home, in: plan, by: author, group: group, now: now)
  }
}

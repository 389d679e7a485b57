import Dashboard
import LoaTexts
import PlanModel
import PlanStore

extension Session {
  /// Saves edits of one document, all of them or none; says so where its file lags behind.
  ///
  /// - Returns: What the document holds now; `nil` if there were no edits.
  func save(
    _ edits: [PlanEdit], in plan: Plan.ID, group: String? = nil
  ) throws(StoreError) -> RecordedChange? {
    let (account, now) = (context.account, context.now)
    let saved =
      if edits.count == 1 {
        try workspace.apply(edits[0], in: plan, by: account, group: group, now: now)
      } else {
        try workspace.apply(edits, in: plan, by: account, now: now)
      }
    if let error = saved?.documentLags {
      note(texts.warningLine(texts.savedButLags(texts.lagText(error, below: workspace.root))))
    }
    return saved?.change
  }

  /// Saves edits of one agency's checklist, all of them or none.
  ///
  /// - Returns: The checklist with what others have saved meanwhile.
  @discardableResult
  func save(
    _ edits: [PlanEdit], of agency: Agency.ID, in book: PlanBook,
    _ action: @escaping @Sendable (any Texts) -> String
  ) throws(CommandFailure) -> Checklist {
    do throws(StoreError) {
      let change = try save(edits, in: book.plan.id)
      if case .checklist(_, let checklist)? = change { return checklist }
      return book.checklists[agency] ?? Checklist()
    } catch {
      throw .notSaved(error, in: workspace, action)
    }
  }

  /// A day that an option names, not after today; today without one.
  func pastDay(_ typed: String?, option: String) throws(CommandFailure) -> CalendarDay {
    guard let typed else { return today }
    let found = try day(typed, option: option, in: Month(of: today))
    guard found <= today else { throw .usage(option) { $0.dayInFuture($0.text(found)) } }
    return found
  }

  /// A day that an option names, if it is given.
  func anyDay(_ typed: String?, option: String) throws(CommandFailure) -> CalendarDay? {
    guard let typed else { return nil }
    return try day(typed, option: option, in: Month(of: today))
  }

  /// A link that an option names, if it is given.
  func link(_ typed: String?, option: String) throws(CommandFailure) -> String? {
    guard let text = typed?.ifTyped else { return nil }
    guard WebAddress.isValid(text) else { throw .usage(option) { $0.notALink(text) } }
    return text
  }
}

extension String {
  /// What was typed, if it was anything.
  var ifTyped: String? {
    let text = asTyped
    return text.isEmpty ? nil : text
  }
}

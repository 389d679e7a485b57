public import PlanModel

extension Workspace {
  /// Reads a plan beside the one that is open.
  ///
  /// - Parameters:
  ///   - plan: One of another year.
  ///   - scope: What is recorded under it, as far as it is needed.
  /// - Returns: Without a book if the plan cannot be read; what is wrong with the files that all
  ///   plans share is known from the one that is open.
  public func readOther(_ plan: Plan.ID, scope: WorkspaceScope = .logs) -> OtherPlan {
    let contents = read(plan: plan, scope: scope)
    let folder = "plans/\(plan)/"
    return OtherPlan(
      book: contents.book, unreadFiles: contents.unreadFiles.filter { $0.hasPrefix(folder) })
  }
}

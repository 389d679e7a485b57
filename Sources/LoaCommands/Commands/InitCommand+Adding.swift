import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

extension InitCommand {
  /// Puts the shipped plan into a workspace that has none, with the agencies and contacts that it
  /// lacks; what is there stays as it is.
  ///
  /// - Returns: What to say of it.
  /// - Throws: Why the plan is not added, and what to do instead. Agencies, groups and contacts may
  ///   be there then; adding again goes on with what is missing.
  func addPlan(
    to workspace: Workspace, in context: CommandContext
  ) throws(CommandFailure) -> (any Texts) -> String {
    let folder = dir
    let command = "loa --workspace \(shellWord(folder))"
    let contents = workspace.read(scope: .plan)
    guard let from else { throw .failure { $0.alreadyWorkspace(folder, open: command) } }
    if let known = contents.plans.first {
      let next = "loa init \(shellWord("\(folder)-\(known.year + 1)")) --from \(shellWord(folder))"
      throw .failure {
        $0.hasPlanAlready(
          known.number ?? known.title, in: folder, next: "\(next) --year \(known.year + 1)")
      }
    }
    if let problem = contents.problems.first { throw .failure { $0.text(problem) } }
    let shipped = Workspace(root: try context.shippedWorkspace(named: from)).read(scope: .plan)
    guard let plan = shipped.book?.plan else { throw .failure { $0.noPlan(from) } }
    do throws(StoreError) {
      let edits = Workspace.additions(to: contents, from: shipped)
      for result in workspace.applyAll(edits, in: nil, by: context.account) { _ = try result.get() }
      try workspace.add(plan, by: context.account)
    } catch {
      throw .failure { $0.notDone($0.cannotMakeWorkspace(folder), $0.text(error)) }
    }
    return { $0.shippedPlanAdded(plan.number ?? plan.title, to: folder, command: command) }
  }
}

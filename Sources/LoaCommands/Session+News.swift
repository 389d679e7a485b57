import Dashboard
import PlanModel
import PlanStore

extension Session {
  /// What others have changed in a plan since the person last looked at it, the newest first.
  ///
  /// Who has never looked is told nothing; from then on everything. A look in a terminal is one;
  /// what a script reads is not.
  func news(of plan: Plan.ID) -> [HistoryRow] {
    let account = context.account
    let looks = DashboardDrafts(
      workspace: workspace.root, folder: DraftStore.defaultFolder { context.variable($0) })
    let last = looks.lastLook(at: plan)
    if last == nil || context.hasTerminal { looks.rememberLook(at: plan, now: context.now) }
    guard let last else { return [] }
    let page = workspace.history(of: plan).page(limit: 500, since: last) {
      $0.by != account && $0.entry.repairs == nil
    }
    return page.entries.map { HistoryRow($0) }
  }
}

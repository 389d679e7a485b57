import Dashboard
import PlanModel
import PlanStore

extension Session {
  /// What others have changed in a plan since the person last looked at it in the dashboard, the
  /// newest first; nothing for who has never done so.
  ///
  /// It is no such look itself: the dashboard still has to tell which values were lost.
  func news(of plan: Plan.ID) -> [HistoryRow] {
    let account = context.account
    let looks = DashboardDrafts(
      workspace: workspace.root, folder: DraftStore.defaultFolder { context.variable($0) })
    guard let last = looks.lastLook(at: plan) else { return [] }
    let page = workspace.history(of: plan).page(limit: 500, since: last) {
      $0.by != account && $0.entry.repairs == nil
    }
    warn(of: page.failures)
    return page.entries.map { HistoryRow($0) }
  }
}

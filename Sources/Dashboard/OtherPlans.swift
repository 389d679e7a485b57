import LoaTexts
import PlanModel

/// Plans of other years, read when a report needs them and not before.
package struct OtherPlans: Equatable, Sendable {
  /// As they were read last, with what came out in the days that reports can be about.
  var read: [Plan.ID: OtherPlan] = [:]
  /// Asked for and not here yet.
  var reading: Set<Plan.ID> = []
  /// Read, and changed on disk since.
  var stale: Set<Plan.ID> = []

  package init() {}
}

extension DashboardState {
  /// The plans of other years that a report is about; `nil` while one of them is not read yet.
  func otherPlans(for span: ReportSpan) -> [OtherPlan]? {
    guard let plan = book?.plan, let needed = contents?.otherPlans(for: span, beside: plan) else {
      return []
    }
    let found = needed.compactMap { others.read[$0.id] }
    return found.count == needed.count ? found : nil
  }

  /// The first plan that a report waits for.
  func planWaitedFor(by span: ReportSpan) -> PlanSummary? {
    guard let plan = book?.plan else { return nil }
    return contents?.otherPlans(for: span, beside: plan).first { others.read[$0.id] == nil }
  }

  /// Asks for the plans that the chosen report needs and that are not known as they are now.
  mutating func otherPlanReading() -> [DashboardEffect] {
    guard screen == .report, opening == nil, let plan = book?.plan,
      case .span(let span)? = chosenReportRow,
      let needed = contents?.otherPlans(for: span, beside: plan)
    else { return [] }
    let year = ReportSpan.reporting(ReportingPeriod(.year, of: plan.year))
    let missing = needed.map(\.id).filter { id in
      !others.reading.contains(id) && (others.read[id] == nil || others.stale.contains(id))
    }
    others.reading.formUnion(missing)
    others.stale.subtract(missing)
    return missing.map { .readOtherPlan($0, from: year.firstDay, to: year.lastDay) }
  }

  /// Takes up a plan that was asked for; one that nobody waits for any more is left.
  mutating func take(_ other: OtherPlan, of id: Plan.ID) {
    guard others.reading.remove(id) != nil, others.read[id] != other else { return }
    others.read[id] = other
    renewReports()
  }

  /// Something was saved under a plan other than the one that is open.
  mutating func otherPlanChanged(_ id: Plan.ID) {
    if others.read[id] != nil || others.reading.contains(id) { others.stale.insert(id) }
  }

  /// Makes reports anew when they are next shown, and the one that is on the screen now.
  private mutating func renewReports() {
    figures.reportPage = nil
    figures.madeReports = MadeReports()
    fillViews()
    clampDetails()
  }
}

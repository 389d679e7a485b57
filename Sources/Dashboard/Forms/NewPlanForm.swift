import LoaTexts
import PlanModel

// A plan is begun on the screen of a workspace that has none.

extension DashboardState {
  var newPlanFields: [FormField] {
    [
      textField(.number, nil), dayField(.issuedOn, nil), textField(.issuer, nil, .required),
      textField(.title, nil, .required),
      textField(.year, String(today.year), .number(1990...2100)),
    ]
  }

  /// Asks for the plan that a form describes; the form stays until it is there.
  mutating func makePlan(from form: Form) -> [DashboardEffect] {
    guard let plan = newPlan(from: form) else { return [] }
    message = Message(texts.makingPlan)
    opening = plan.id
    return [.makePlan(plan)]
  }

  private func newPlan(from form: Form) -> Plan? {
    let new = values(of: form).new
    guard let issuer = new.text(.issuer), let title = new.text(.title),
      let year = new.number(.year)
    else { return nil }
    let number = new.text(.number)
    let taken = Set((contents?.plans ?? []).map(\.id.rawValue))
    let identity = newIdentity(
      from: "\(number ?? "ke-hoach") \(year)", isTaken: taken.contains)
    return Plan(
      id: Plan.ID(identity), number: number, issuedOn: new.day(.issuedOn), issuer: issuer,
      title: title, year: year)
  }

  /// The plan is on disk: it is opened where parts are added to it.
  mutating func planMade(_ plan: Plan) -> [DashboardEffect] {
    form = nil
    goToStart(of: .plan)
    message = Message(texts.planMade(plan.title, add: keyName(of: .add)))
    return [.openPlan(plan.id)]
  }

  mutating func planNotMade(_ reason: String) {
    opening = nil
    message = Message(texts.planNotMade(reason), isError: true)
  }
}

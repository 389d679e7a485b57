import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The form by which an officer sets a number where the plan states none, or another one.
  func obligationForm(of subject: ChannelReview.Subject) -> Form? {
    guard let obligation = book?.plan.obligations(of: subject).first else {
      return Form(purpose: .owe(subject), fields: obligationFields(Obligation(id: "chi-tieu")))
    }
    return Form(purpose: .owe(subject), fields: obligationFields(obligation))
  }

  private func obligationFields(_ obligation: Obligation) -> [FormField] {
    let cadences = Cadence.allCases.map {
      FormField.Candidate(id: $0.rawValue, label: $0.name(in: texts))
    }
    return [
      FormField(.amount, text: amountText(obligation)),
      FormField(
        .cadence, text: obligation.period.name(in: texts), choice: .one, candidates: cadences,
        chosen: [obligation.period.rawValue]),
    ]
  }

  /// The number as the form shows it; empty where there is none.
  private func amountText(_ obligation: Obligation) -> String {
    switch obligation.amount {
    case .ongoing, .share, .unread: ""
    case .atLeast(let number), .exactly(let number): String(number)
    }
  }

  /// A number of pieces, from 1 to 100,000; `nil` for other text.
  func amount(_ text: String) -> Int? {
    Int(text).flatMap { (1...100_000).contains($0) ? $0 : nil }
  }

  /// The period that a field names.
  func cadence(of field: FormField) -> Cadence? {
    let folded = VietnameseText.folded(field.input.text.trimmed)
    return Cadence.allCases.first { VietnameseText.folded($0.name(in: texts)) == folded }
  }

  /// The edit that a form describes; `nil` if it changes nothing.
  func obligationEdit(from form: Form) -> PlanEdit? {
    guard case .owe(let subject) = form.purpose, let book,
      let amountField = form[.amount], let cadenceField = form[.cadence],
      let cadence = cadence(of: cadenceField)
    else { return nil }
    let before = book.plan.obligations(of: subject)
    var changed = before.first ?? Obligation(id: "chi-tieu")
    let typed = amountField.input.text.trimmed
    if typed != amountText(changed) {
      changed.amount = amount(typed).map { .atLeast($0) } ?? .ongoing
    }
    changed.period = cadence
    if let old = before.first, old.amount == changed.amount, old.period == changed.period {
      return nil
    }
    changed.setBy = account.isEmpty ? nil : account
    changed.setOn = today
    return .owe(from: before, to: [changed] + before.dropFirst(), subject)
  }
}

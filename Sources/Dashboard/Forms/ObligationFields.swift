import LoaTexts
import PlanModel
import TerminalCanvas

/// What kind of number a form says is owed.
enum AmountKind: String, CaseIterable {
  case ongoing, atLeast, exactly, share

  init(_ amount: Obligation.Amount) {
    switch amount {
    case .ongoing, .unread: self = .ongoing
    case .atLeast: self = .atLeast
    case .exactly: self = .exactly
    case .share: self = .share
    }
  }

  func name(in texts: any Texts) -> String {
    switch self {
    case .ongoing: texts.measureOngoing
    case .atLeast: texts.measureAtLeast
    case .exactly: texts.measureExactly
    case .share: texts.measureShare
    }
  }
}

extension Obligation.Unit {
  func name(in texts: any Texts) -> String {
    switch self {
    case .province: texts.unitProvince
    case .agency: texts.unitAgency
    case .commune: texts.unitCommune
    case .station: texts.unitStation
    }
  }
}

// The words of an obligation and the fields below them say the same: who types in one of them sees
// the others follow.

extension DashboardState {
  /// What a field of the form shows of what is owed; `nil` for the words themselves.
  func content(
    of field: FormField, in demand: Obligation.Demand
  ) -> FormField.Content? {
    func choice(_ id: String?) -> FormField.Content {
      let label = field.candidates.first { $0.id == id }?.label
      return FormField.Content(text: label ?? "", chosen: label == nil ? [] : [id ?? ""])
    }
    return switch field.name {
    case .measure: choice(AmountKind(demand.amount).rawValue)
    case .amount: FormField.Content(text: demand.amount.number.map(String.init) ?? "", chosen: [])
    case .genre: FormField.Content(text: demand.genre ?? "", chosen: [])
    case .cadence: choice(demand.period.rawValue)
    case .unit: choice(demand.unit?.rawValue)
    case .deadline:
      FormField.Content(text: demand.deadline.map(deadlineText) ?? "", chosen: [])
    default: nil
    }
  }

  private func deadlineText(_ deadline: Obligation.Deadline) -> String {
    switch deadline {
    case .dayOfPeriod(let day): String(day)
    case .day(let day): texts.text(day)
    }
  }

  /// The due day that a text names: a day of the period by its number, or one day of a year.
  func deadline(typed text: String) -> Obligation.Deadline? {
    if let number = Int(text) { return (1...31).contains(number) ? .dayOfPeriod(number) : nil }
    return day(typed: text).map { .day($0) }
  }

  /// What the fields say; `nil` while one of them is wrong.
  func demand(of values: FormValues) -> Obligation.Demand? {
    guard let measure = values.one(.measure).flatMap({ AmountKind(rawValue: $0) }),
      let period = values.one(.cadence).flatMap({ Cadence(rawValue: $0) })
    else { return nil }
    var demand = Obligation.Demand(genre: genre(typed: values.text(.genre)), period: period)
    let number = values.text(.amount).flatMap(amount)
    switch (measure, number) {
    case (.ongoing, _): demand.amount = .ongoing
    case (.atLeast, let number?): demand.amount = .atLeast(number)
    case (.exactly, let number?): demand.amount = .exactly(number)
    case (.share, let percent?) where percent <= 100: demand.amount = .share(percent: percent)
    default: return nil
    }
    demand.unit = values.one(.unit).flatMap { Obligation.Unit(rawValue: $0) }
    if let text = values.text(.deadline) {
      guard let deadline = deadline(typed: text) else { return nil }
      demand.deadline = deadline
    }
    return demand
  }

  /// What a wording says; `nil` if it is not understood as a whole.
  func demand(saying text: String) -> Obligation.Demand? {
    guard let plan = book?.plan else { return nil }
    let read = Obligation(id: "", reading: text, year: plan.year)
    return read.amount == .unread ? nil : read.demand
  }

  /// A number of pieces, from 1 to 100,000; `nil` for other text.
  func amount(_ text: String) -> Int? {
    Int(text).flatMap { (1...100_000).contains($0) ? $0 : nil }
  }

  /// What a form as a whole does not say of the number.
  func gap(inObligation form: Form) -> (field: FormField.Name, problem: String)? {
    let new = values(of: form).new
    let number = new.text(.amount)
    switch new.one(.measure).flatMap({ AmountKind(rawValue: $0) }) {
    case .share?:
      guard let percent = number.flatMap({ Int($0) }), (1...100).contains(percent) else {
        return (.amount, texts.notInRange(number ?? "", from: 1, to: 100))
      }
      return nil
    case .atLeast?, .exactly?: return number == nil ? (.amount, texts.amountMissing) : nil
    case .ongoing?, nil: return nil
    }
  }

  // MARK: While one types

  /// Lets the other fields follow the focused one, in which `before` stood until now.
  func relate(_ form: inout Form, before: String) {
    guard case .owe = form.purpose else { return }
    if form.fields[form.focused].name == .wording {
      followWording(&form, before: before)
    } else {
      followFields(&form)
    }
  }

  private func followWording(_ form: inout Form, before: String) {
    let text = form.fields[form.focused].input.text.trimmed
    if let demand = demand(saying: text, in: form) {
      fill(&form, with: demand)
    } else if let last = demand(saying: before.trimmed, in: form),
      demand(of: values(of: form).new) == last, let opened = demand(of: values(of: form).old)
    {
      // What was filled in from half of the words goes with them.
      fill(&form, with: opened)
    }
  }

  /// What a wording says in a form, where a number alone is the least that is owed.
  private func demand(saying text: String, in form: Form) -> Obligation.Demand? {
    guard let number = amount(text) else { return demand(saying: text) }
    var demand = demand(of: values(of: form).old)
    demand?.amount = .atLeast(number)
    return demand
  }

  private func fill(_ form: inout Form, with demand: Obligation.Demand) {
    for position in form.fields.indices {
      guard let content = content(of: form.fields[position], in: demand) else { continue }
      form.fields[position].input.replaceText(with: content.text)
      form.fields[position].chosen = content.chosen
      form.fields[position].problem = nil
      if form.fields[position].choice != .text { form.fields[position].unfold() }
    }
  }

  private func followFields(_ form: inout Form) {
    switch form.fields[form.focused].name {
    case .amount: numberFollowed(&form)
    case .measure:
      if form[.measure]?.chosen == [AmountKind.ongoing.rawValue] { form.set(.amount, "") }
    default: break
    }
    letWordingFollow(&form)
  }

  /// Has the words say what the fields say, unless they are not understood and kept as they are.
  func letWordingFollow(_ form: inout Form) {
    guard let text = form[.wording]?.input.text.trimmed, !text.isEmpty else { return }
    guard Int(text) == nil else { return form.set(.wording, "") }
    if demand(saying: text) != nil, let demand = demand(of: values(of: form).new) {
      form.set(.wording, Obligation(id: "", demand: demand).standardWording)
    }
  }

  /// Whoever gives a number where none was stated means the least.
  private func numberFollowed(_ form: inout Form) {
    guard form[.measure]?.chosen == [AmountKind.ongoing.rawValue],
      form[.amount]?.input.isEmpty == false,
      let position = form.fields.firstIndex(where: { $0.name == .measure })
    else { return }
    form.fields[position].chosen = [AmountKind.atLeast.rawValue]
    form.fields[position].input.replaceText(with: AmountKind.atLeast.name(in: texts))
  }
}

extension Form {
  /// Whether it is about what a channel owes.
  var isOwed: Bool { if case .owe = purpose { true } else { false } }

  /// Says what kind of number is owed, without showing it.
  mutating func choose(_ kind: AmountKind) {
    guard let position = fields.firstIndex(where: { $0.name == .measure }) else { return }
    fields[position].chosen = [kind.rawValue]
  }

  fileprivate mutating func set(_ name: FormField.Name, _ text: String) {
    guard let position = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[position].input.replaceText(with: text)
  }
}

extension Obligation.Amount {
  /// The number or the percentage that is stated.
  fileprivate var number: Int? {
    switch self {
    case .ongoing, .unread: nil
    case .atLeast(let number), .exactly(let number), .share(let number): number
    }
  }
}

import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The form about something that a channel, or each channel of a group, owes; `nil` if that is
  /// gone.
  ///
  /// Without an identity it is about something that nothing was said about yet.
  func obligationForm(of subject: ChannelReview.Subject, _ id: Obligation.ID?) -> Form? {
    guard let id else {
      return Form(purpose: .owe(subject, nil), fields: obligationFields(Obligation(id: "")))
    }
    return book?.plan.obligations(of: subject).first { $0.id == id }
      .map { Form(purpose: .owe(subject, id), fields: obligationFields($0)) }
  }

  /// Opens it, or says that it is gone.
  mutating func openObligationForm(of subject: ChannelReview.Subject, _ id: Obligation.ID?) {
    form = obligationForm(of: subject, id)
    if form == nil { message = Message(texts.recordIsGone, isError: true) }
  }

  /// What is usually meant where a channel is chosen: the first of what it owes, if anything.
  func usualObligation(of subject: ChannelReview.Subject) -> Obligation.ID? {
    book?.plan.obligations(of: subject).first?.id
  }

  private func obligationFields(_ obligation: Obligation) -> [FormField] {
    var fields = [
      textField(.wording, wordingShown(obligation), .wording),
      choiceField(
        .measure, candidates(AmountKind.self) { $0.name(in: texts) },
        chosen: AmountKind.ongoing.rawValue, isRequired: true),
      FormField(.amount),
      FormField(
        .genre, choice: .suggested,
        candidates: texts.genres.map { FormField.Candidate(id: $0, label: $0) }),
      FormField(
        .cadence, choice: .one, candidates: candidates(Cadence.self) { $0.name(in: texts) }),
      choiceField(
        .unit, candidates(Obligation.Unit.self) { $0.name(in: texts) }, chosen: nil),
      textField(.deadline, nil, .deadline),
    ]
    for position in fields.indices {
      fields[position] = fields[position].saying(
        content(of: fields[position], in: obligation.demand))
    }
    return fields
  }

  /// The document's words; where there are none and a number is owed, ours, which are Vietnamese.
  private func wordingShown(_ obligation: Obligation) -> String? {
    guard obligation.wording == nil, language == .vietnamese, obligation.hasNumber else {
      return obligation.wording
    }
    return obligation.standardWording
  }

  // MARK: The edit

  /// The edit that a form describes; `nil` if it changes nothing.
  func obligationEdit(from form: Form) -> PlanEdit? {
    guard case .owe(let subject, let id) = form.purpose, let book else { return nil }
    let before = book.plan.obligations(of: subject)
    var after = before
    guard let position = before.firstIndex(where: { $0.id == id }) else {
      let taken = Set(before.map(\.id.rawValue))
      let identity = id ?? Obligation.ID(newIdentity(from: "chi-tieu", isTaken: taken.contains))
      // Where somebody has removed it, what the form said of it when it was opened is all there is.
      let old = values(of: form).old
      let seen = Obligation(
        id: identity, demand: demand(of: old) ?? Obligation.Demand(), wording: old.text(.wording))
      guard let new = changed(seen, by: form) else { return nil }
      return .owe(from: before, to: before + [new], subject)
    }
    guard let new = changed(before[position], by: form) else { return nil }
    after[position] = new
    return .owe(from: before, to: after, subject)
  }

  /// The obligation with what the form says otherwise than when it was opened; `nil` if that is
  /// nothing, or something in the form is wrong.
  private func changed(_ obligation: Obligation, by form: Form) -> Obligation? {
    let (old, new) = values(of: form)
    guard let seen = demand(of: old), let said = demand(of: new) else { return nil }
    var changed = obligation
    changed.demand.take(said, seen: seen)
    let words = wording(of: form, of: obligation)
    if old.text(.wording) != new.text(.wording) { changed.wording = words.kept }
    if changed.amount == .ongoing, words.isUnread { changed.amount = .unread }
    if changed.amount == .unread, !words.isUnread { changed.amount = .ongoing }
    guard changed.demand != obligation.demand || changed.wording != obligation.wording else {
      return nil
    }
    changed.setBy = account.isEmpty ? nil : account
    changed.setOn = today
    return changed
  }

  /// What is kept of the words in a form, and whether they had to be kept unread.
  private func wording(
    of form: Form, of obligation: Obligation
  ) -> (kept: String?, isUnread: Bool) {
    let new = values(of: form).new
    guard let text = new.text(.wording), Int(text) == nil, let demand = demand(of: new) else {
      return (nil, false)
    }
    guard self.demand(saying: text) != nil else { return (text, demand.amount == .ongoing) }
    // Words of our own say no more than the fields, which the form may have shown them for.
    let isOurs = text == Obligation(id: "", demand: demand).standardWording
    return (isOurs && obligation.wording == nil ? nil : text, false)
  }
}

extension Obligation.Demand {
  /// Takes over in what two readings of a form differ.
  fileprivate mutating func take(_ new: Self, seen old: Self) {
    if new.amount != old.amount { amount = new.amount }
    if new.genre != old.genre { genre = new.genre }
    if new.period != old.period { period = new.period }
    if new.unit != old.unit { unit = new.unit }
    if new.deadline != old.deadline { deadline = new.deadline }
  }
}

extension FormField {
  /// The same field as if it had been opened with that.
  fileprivate func saying(_ content: Content?) -> FormField {
    guard let content else { return self }
    return FormField(
      name, text: content.text, choice: choice, candidates: candidates, chosen: content.chosen,
      rule: rule)
  }
}

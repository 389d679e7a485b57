import LoaTexts
import PlanModel
import TerminalCanvas

// What may be saved but is hardly meant so: it is asked about once, and kept when saved again.

extension DashboardState {
  /// What to say instead of saving a form that has something doubtful, with the focus on that field,
  /// beside which the doubt stands; `nil` if there is nothing, or it was asked about already.
  func doubtToAsk(about form: inout Form) -> String? {
    guard
      let position = form.fields.indices.first(where: { position in
        form.fields[position].asked != form.fields[position].input.text
          && doubt(about: form.fields[position], in: form) != nil
      })
    else { return nil }
    form.fields[position].asked = form.fields[position].input.text
    form.focused = position
    let label = form.fields[position].name.label(in: texts, for: form.purpose)
    return texts.doubtAsked(label, keep: Key.control("s").name)
  }

  /// The doubt that stands beside a field: where it has been asked about, or has been left.
  func doubtShown(at position: Int, in form: Form) -> String? {
    let field = form.fields[position]
    guard position != form.focused || field.asked == field.input.text else { return nil }
    return doubt(about: field, in: form)
  }

  private func doubt(about field: FormField, in form: Form) -> String? {
    let wasAsked = field.asked == field.input.text
    return switch field.name {
    case .link: doubtfulLink(in: form, wasAsked)
    case .kind, .period: doubtfulSubmission(field, in: form, wasAsked)
    default: doubtfulWording(field, in: form, wasAsked)
    }
  }

  /// A plan, or a report about a period, that the agency has handed in already: beside the period,
  /// or where there is none beside what sort of document it is.
  private func doubtfulSubmission(
    _ field: FormField, in form: Form, _ wasAsked: Bool
  ) -> String? {
    guard case .write(.submission(let id, let agency)) = form.purpose else { return nil }
    let new = values(of: form).new
    guard let kind = new.one(.kind).flatMap({ SubmissionKind(rawValue: $0) }),
      field.name == (kind == .plan ? .kind : .period)
    else { return nil }
    let known = checklist(of: agency).submissions.first { $0.id == id }
    let period = new.period(.period, old: known?.period)
    guard id == nil || kind != known?.kind || period != known?.period,
      kind == .plan || period != nil
    else { return nil }
    let same = checklist(of: agency).newestSubmissions.first {
      $0.id != id && $0.kind == kind && (kind == .plan || $0.isAboutSame(as: period))
    }
    return same.map {
      texts.submissionKnown(
        kind.name(in: texts), number: $0.number, on: dayText($0.day), keep: Key.control("s").name,
        wasAsked: wasAsked)
    }
  }

  /// A link that the channel's log has already.
  private func doubtfulLink(in form: Form, _ wasAsked: Bool) -> String? {
    pieceLogged(withLinkOf: form).map {
      texts.linkLogged(
        $0.title, on: dayText($0.day), keep: Key.control("s").name, wasAsked: wasAsked)
    }
  }

  /// Words with a number that nobody reads, where nothing else in the form says how much is owed.
  private func doubtfulWording(
    _ field: FormField, in form: Form, _ wasAsked: Bool
  ) -> String? {
    guard field.rule == .wording, case .owe = form.purpose, field.content != field.initial
    else { return nil }
    let text = field.input.text.trimmed
    guard text.contains(where: \.isNumber), amount(text) == nil, demand(saying: text) == nil,
      demand(of: values(of: form).new)?.amount == .ongoing
    else { return nil }
    return texts.wordingOwesNothing(keep: Key.control("s").name, wasAsked: wasAsked)
  }
}

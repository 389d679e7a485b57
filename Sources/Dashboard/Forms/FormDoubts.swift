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
    field.name == .link ? doubtfulLink(in: form) : doubtfulWording(field, in: form)
  }

  /// A link that the channel's log has already.
  private func doubtfulLink(in form: Form) -> String? {
    pieceLogged(withLinkOf: form).map {
      texts.linkLogged($0.title, on: dayText($0.day), keep: Key.control("s").name)
    }
  }

  /// Words with a number that nobody reads, where nothing else in the form says how much is owed.
  private func doubtfulWording(_ field: FormField, in form: Form) -> String? {
    guard field.rule == .wording, case .owe = form.purpose, field.content != field.initial
    else { return nil }
    let text = field.input.text.trimmed
    guard text.contains(where: \.isNumber), amount(text) == nil, demand(saying: text) == nil,
      demand(of: values(of: form).new)?.amount == .ongoing
    else { return nil }
    return texts.wordingOwesNothing(keep: Key.control("s").name)
  }
}

import LoaTexts
import PlanModel
import TerminalCanvas

// What may be saved but is hardly meant so: it is asked about once, and kept when saved again.

extension DashboardState {
  /// What to ask about a form before it is saved, with the focus on the field; `nil` if nothing, or
  /// asked already.
  func doubtToAsk(about form: inout Form) -> String? {
    guard
      let position = form.fields.indices.first(where: { position in
        form.fields[position].asked != form.fields[position].input.text
          && doubt(about: form.fields[position], in: form) != nil
      })
    else { return nil }
    form.fields[position].asked = form.fields[position].input.text
    form.focused = position
    return doubt(about: form.fields[position], in: form)
  }

  /// The doubt that stands beside a field: where it has been asked about, or has been left.
  func doubtShown(at position: Int, in form: Form) -> String? {
    let field = form.fields[position]
    guard position != form.focused || field.asked == field.input.text else { return nil }
    return doubt(about: field, in: form)
  }

  /// Words with a number that nobody reads, where nothing else in the form says how much is owed.
  private func doubt(about field: FormField, in form: Form) -> String? {
    guard field.rule == .wording, case .owe = form.purpose, field.content != field.initial
    else { return nil }
    let text = field.input.text.trimmed
    guard text.contains(where: \.isNumber), amount(text) == nil, demand(saying: text) == nil,
      demand(of: values(of: form).new)?.amount == .ongoing
    else { return nil }
    return texts.wordingOwesNothing(keep: Key.control("s").name)
  }
}

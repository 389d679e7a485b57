import LoaTexts
import PlanModel
import TerminalCanvas

// What is wrong with a form as a whole though each of its fields may stand.

extension DashboardState {
  /// What a form must say at least, or may not say, and the field to go to; `nil` if it may be
  /// saved.
  func gap(in form: Form) -> (field: FormField.Name, problem: String)? {
    switch form.purpose {
    case .write(let subject): gap(in: form, about: subject)
    case .owe: gap(inObligation: form)
    case .several(let purposes) where !form.changesRecords:
      if case .write(let subject)? = purposes.first { gap(in: form, about: subject) } else { nil }
    default: nil
    }
  }

  private func gap(
    in form: Form, about subject: FormSubject
  ) -> (field: FormField.Name, problem: String)? {
    switch subject {
    case .followUp:
      says(form, [.letter, .about, .reply, .note]) ? nil : (.letter, texts.followUpEmpty)
    case .submission: says(form, [.number, .link, .note]) ? nil : (.number, texts.submissionEmpty)
    case .evidence:
      says(form, [.number, .issuer, .issuedOn, .section, .page, .link, .kind, .note])
        ? nil : (.number, texts.evidenceEmpty)
    case .assignment:
      form[.leads]?.chosen.isEmpty == true && form[.leadGroups]?.chosen.isEmpty == true
        ? (.leads, texts.leadMissing) : nil
    case .agency, .rename: nameTaken(by: form, about: subject)
    default: nil
    }
  }

  private func says(_ form: Form, _ names: [FormField.Name]) -> Bool {
    names.contains { form[$0]?.input.text.trimmed.isEmpty == false }
  }

  private func nameTaken(
    by form: Form, about subject: FormSubject
  ) -> (field: FormField.Name, problem: String)? {
    guard let registry = contents?.registry,
      case .agency(let before, let after?)? = registryEdits(subject, form).first,
      before?.name != after.name, !registry.namesakes(of: after).isEmpty
    else { return nil }
    return (.name, texts.agencyNameTaken(quoted(after.name)))
  }
}

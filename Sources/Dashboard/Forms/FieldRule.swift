import LoaTexts
import PlanModel
import TerminalCanvas

/// What a field takes; looked at while one types.
package enum FieldRule: Hashable, Sendable {
  case free
  /// A text that must be there.
  case required
  case day(isRequired: Bool)
  case link
  /// A number as printed: digits, blanks, dots, dashes, brackets, a leading plus, and words for an
  /// extension.
  case phone
  /// What a contact of the kind chosen in the form is reached by.
  case contactValue
  case number(ClosedRange<Int>)
  /// A calendar or reporting period.
  case period
  /// When something is due, in the words of the documents.
  case frame
  /// What is owed, in the words of the documents.
  case wording
  /// A day of a period by its number, or one day of a year.
  case deadline
  /// One of the candidates must be chosen.
  case chosen
}

extension DashboardState {
  /// What is wrong with a field that has a rule, in a sentence; `nil` if nothing.
  func problem(of field: FormField, rule: FieldRule) -> String? {
    let text = field.input.text.trimmed
    switch field.choice {
    case .one: return problemOfChoice(field, text, isRequired: rule == .chosen)
    case .many:
      if !text.isEmpty { return noSuchChoice(text, field) }
      return rule == .chosen && field.chosen.isEmpty ? texts.choiceMissing : nil
    case .text, .suggested: break
    }
    if text.isEmpty { return problemOfEmpty(rule) }
    switch rule {
    case .free, .required, .frame, .chosen: return nil
    case .day:
      return CalendarDay(typed: text, in: month) == nil ? texts.noSuchDay(quoted(text)) : nil
    case .link: return WebAddress.isValid(text) ? nil : texts.notALink(quoted(text))
    case .phone: return isPhone(text) ? nil : texts.notAPhone(quoted(text))
    case .contactValue: return problem(ofContactValue: text)
    case .number(let range):
      if let number = Int(text), range.contains(number) { return nil }
      return texts.notInRange(quoted(text), from: range.lowerBound, to: range.upperBound)
    case .wording:
      let isNoNumber = !text.contains(where: \.isLetter) && amount(text) == nil
      if isNoNumber { return texts.notAnAmount(quoted(text)) }
      return Obligation.negativeNumber(in: text).map { texts.negativeAmount($0) }
    case .deadline: return deadline(typed: text) == nil ? texts.notADeadline(quoted(text)) : nil
    case .period:
      let isRead = ReportSpan(reading: text, year: month.year) != nil
      return isRead || field.content == field.initial ? nil : texts.notAPeriod(quoted(text))
    }
  }

  /// As much of a text as a sentence about it needs to name it.
  func quoted(_ text: String) -> String { TextWidth.cut(text, toColumns: 40) }

  /// A number that stays as it was when the form was opened is left as somebody has printed it.
  private func problem(ofContactValue text: String) -> String? {
    guard let form, form[.value]?.initial.text != text else { return nil }
    switch form[.kind]?.chosen.first.flatMap({ ContactKind(rawValue: $0) }) {
    case .hotline: return isPhone(text) ? nil : texts.notAPhone(quoted(text))
    case .email: return isEmail(text) ? nil : texts.notAnEmail(quoted(text))
    case .web:
      let isAddress = WebAddress.isValid(text) || WebAddress.isValid("https://\(text)")
      return isAddress ? nil : texts.notAWebAddress(quoted(text))
    case .address, nil: return nil
    }
  }

  /// Three digits at least, as of an emergency number.
  private func isPhone(_ text: String) -> Bool { text.count(where: \.isNumber) >= 3 }

  private func isEmail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let labels = (parts.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && labels.count >= 2
      && labels.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
  }

  private func problemOfEmpty(_ rule: FieldRule) -> String? {
    switch rule {
    case .required: texts.fieldMissing
    case .day(isRequired: true): texts.fieldDayMissing
    default: nil
    }
  }

  private func problemOfChoice(_ field: FormField, _ text: String, isRequired: Bool) -> String? {
    if text.isEmpty {
      return isRequired ? remedyForNoChoice(field) ?? texts.choiceMissing : nil
    }
    let label = field.candidates.first { $0.id == field.chosen.first }?.label
    guard label != field.input.text else { return nil }
    return noSuchChoice(text, field)
  }

  /// What stands in a field and is none of its choices, with what may have been meant.
  func noSuchChoice(_ text: String, _ field: FormField) -> String {
    let names =
      field.matches.isEmpty
      ? nearestNames(to: text, in: field.candidates.map(\.label))
      : field.matches.prefix(3).map { field.candidates[$0].label }
    return texts.noSuchChoice(quoted(text), nearest: names.map { TextWidth.cut($0, toColumns: 40) })
  }

  /// How to come by what a field chooses from, where there is none of it yet.
  private func remedyForNoChoice(_ field: FormField) -> String? {
    guard [.agency, .leads].contains(field.name), field.candidates.isEmpty else { return nil }
    return texts.agenciesMissing(
      leave: Key.escape.name, screen: keyName(of: .screenChecklists), add: keyName(of: .add))
  }

  /// How a field that was filled in is understood, where that may surprise; `nil` otherwise.
  func reading(of field: FormField) -> String? {
    let text = field.input.text.trimmed
    if let remedy = remedyForNoChoice(field) { return remedy }
    guard !text.isEmpty else { return nil }
    switch field.rule {
    case .frame: return reading(ofFrame: text)
    case .wording: return reading(ofWording: text)
    case .deadline: return reading(ofDeadline: text)
    case .period:
      return ReportSpan(reading: text, year: month.year).map {
        texts.periodRead(
          texts.text($0), code: $0.description, from: texts.text($0.firstDay),
          to: texts.text($0.lastDay))
      }
    default: return nil
    }
  }

  private func reading(ofWording text: String) -> String? {
    guard let form, case .owe = form.purpose, let demand = demand(of: values(of: form).new) else {
      return nil
    }
    let said = texts.text(Obligation(id: "", demand: demand))
    let isRead = amount(text) != nil || self.demand(saying: text) != nil
    return isRead ? said : texts.wordingNotRead(countedAs: said)
  }

  private func reading(ofDeadline text: String) -> String? {
    guard let form, let deadline = deadline(typed: text) else { return nil }
    let period = values(of: form).new.one(.cadence).flatMap { Cadence(rawValue: $0) }
    return texts.text(deadline, each: period ?? .month)
  }

  private func reading(ofFrame text: String) -> String? {
    guard let plan = book?.plan else { return nil }
    let frame = TimeFrame(reading: text, year: plan.year, issuedOn: plan.issuedOn)
    if case .unread = frame.anchor { return texts.frameNotRead }
    if let due = frame.dueDay(inPlanOf: plan.year) { return texts.frameDue(texts.text(due)) }
    let periods = frame.periods(inPlanOf: plan.year)
    guard let first = periods.first else { return texts.frameWithoutDueDay }
    return texts.frameRecurs(periods.count, first: texts.text(frame.dueDay(of: first)))
  }
}

/// What the fields of a form say, as it is or as it was opened.
struct FormValues {
  let fields: [FormField]
  /// Whether they are read as the form was opened.
  let isInitial: Bool
  /// In which days are read that name no month.
  let month: Month

  private subscript(name: FormField.Name) -> FormField.Content? {
    fields.first { $0.name == name }.map { isInitial ? $0.initial : $0.content }
  }

  /// A text without blanks around it; `nil` if there is none.
  func text(_ name: FormField.Name) -> String? {
    guard let text = self[name]?.text.trimmed, !text.isEmpty else { return nil }
    return text
  }

  func day(_ name: FormField.Name) -> CalendarDay? {
    text(name).flatMap { CalendarDay(typed: $0, in: month) }
  }

  /// A period by its code, where it can be read; `old` where it is what it was.
  func period(_ name: FormField.Name, old: String?) -> String? {
    guard isChanged(name) else { return old }
    return text(name).map { ReportSpan(reading: $0, year: month.year)?.description ?? $0 }
  }

  func number(_ name: FormField.Name) -> Int? { text(name).flatMap { Int($0) } }

  /// What was chosen of which there can be one.
  func one(_ name: FormField.Name) -> String? {
    text(name) == nil ? nil : self[name]?.chosen.first
  }

  func many(_ name: FormField.Name) -> [String] { self[name]?.chosen ?? [] }

  /// Whether a field says something else than when the form was opened.
  func isChanged(_ name: FormField.Name) -> Bool {
    fields.first { $0.name == name }.map { $0.content != $0.initial } ?? false
  }

  /// A time frame in words; `old` where the words are those of old.
  func frame(_ name: FormField.Name, old: TimeFrame?, in plan: Plan) -> TimeFrame {
    if let old, isInitial || !isChanged(name) { return old }
    guard !isInitial else { return TimeFrame(.year) }
    return TimeFrame(reading: text(name) ?? "", year: plan.year, issuedOn: plan.issuedOn)
  }
}

import LoaTexts
import PlanModel

// How fields are made from values of the model.

extension DashboardState {
  func textField(
    _ name: FormField.Name, _ value: String?, _ rule: FieldRule = .free
  ) -> FormField {
    FormField(name, text: value ?? "", rule: rule)
  }

  /// A day, as the screens show it.
  func dayField(
    _ name: FormField.Name, _ day: CalendarDay?, isRequired: Bool = false
  ) -> FormField {
    FormField(
      name, text: day.map { texts.text($0) } ?? "",
      rule: .day(isRequired: isRequired))
  }

  /// A period, by its name in the reader's language; what is none stays as it was written.
  func periodField(_ name: FormField.Name, _ period: String?) -> FormField {
    let span = period.flatMap { ReportSpan($0) }
    return textField(name, span.map { texts.text($0) } ?? period, .period)
  }

  /// The day that a text in a form names.
  func day(typed text: String) -> CalendarDay? { CalendarDay(typed: text, in: month) }

  /// One of several, or none unless that is asked for.
  func choiceField(
    _ name: FormField.Name, _ candidates: [FormField.Candidate], chosen: String?,
    isRequired: Bool = false
  ) -> FormField {
    let label = candidates.first { $0.id == chosen }?.label
    return FormField(
      name, text: label ?? "", choice: .one, candidates: candidates,
      chosen: label == nil ? [] : [chosen].compactMap { $0 }, rule: isRequired ? .chosen : .free)
  }

  /// Any number of several.
  func setField(
    _ name: FormField.Name, _ candidates: [FormField.Candidate], chosen: [String],
    isRequired: Bool = false
  ) -> FormField {
    FormField(
      name, choice: .many, candidates: candidates, chosen: chosen,
      rule: isRequired ? .chosen : .free)
  }

  /// The values of a vocabulary by their names.
  func candidates<Value: RawRepresentable & CaseIterable>(
    _ values: Value.Type, _ name: (Value) -> String
  ) -> [FormField.Candidate] where Value.RawValue == String {
    values.allCases.map { FormField.Candidate(id: $0.rawValue, label: name($0)) }
  }

  /// Agencies that exist on the day shown, and those named although they have ended.
  func agencyCandidates(naming named: [Agency.ID] = []) -> [FormField.Candidate] {
    let agencies = contents?.registry.agencies ?? book?.registry.agencies ?? []
    return agencies.filter { !$0.hasEnded(by: referenceDay) || named.contains($0.id) }
      .map { FormField.Candidate(id: $0.id.rawValue, label: $0.named(on: referenceDay).name) }
  }

  var agencyGroupCandidates: [FormField.Candidate] {
    (contents?.registry.groups ?? []).map {
      FormField.Candidate(id: $0.id.rawValue, label: $0.name)
    }
  }

  /// The contents of the plan.
  var contentCandidates: [FormField.Candidate] {
    (book?.contents ?? []).compactMap { entry in
      entry.item.map {
        FormField.Candidate(id: $0.rawValue, label: "\(entry.ref) \(entry.text)")
      }
    }
  }

  /// Every part of the plan by its position.
  var positionCandidates: [FormField.Candidate] {
    (book?.outline ?? []).map {
      FormField.Candidate(id: $0.ref, label: "\($0.ref) \($0.text)")
    }
  }

  /// The channels that the plan names, and those of each agency in its groups.
  var channelCandidates: [FormField.Candidate] {
    guard let book else { return [] }
    return (book.plan.channels + book.plan.channelGroups.flatMap(book.channels)).map {
      FormField.Candidate(id: $0.id.rawValue, label: $0.name)
    }
  }

  /// An identity made from a name that nothing else has.
  func newIdentity(from name: String, isTaken: (String) -> Bool) -> String {
    var slug = ""
    for character in VietnameseText.folded(name) {
      let fits = character.isASCII && (character.isLetter || character.isNumber)
      if fits { slug.append(character) } else if !slug.hasSuffix("-") { slug.append("-") }
    }
    slug = String(slug.prefix(60))
    while slug.hasPrefix("-") { slug.removeFirst() }
    while slug.hasSuffix("-") { slug.removeLast() }
    if slug.isEmpty { slug = session }
    guard isTaken(slug) else { return slug }
    let free = (2...10_000).first { !isTaken("\(slug)-\($0)") }
    return "\(slug)-\(free ?? saves.nextNumber)"
  }

  /// The state in which the next edit has that number, of which identities of new records are made.
  func numbered(_ number: Int) -> DashboardState {
    var state = self
    state.saves.nextNumber = number
    return state
  }

  /// An identity for a record of which there can be many.
  var newRecordID: String { "\(today)-\(session)-\(saves.nextNumber)" }
}

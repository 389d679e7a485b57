package import PlanModel

/// The record that a form is about, by its identity; without one a new record is made.
///
/// What the record said when the form was opened stands in the form's fields, so that a save sets
/// only what the person changed.
package enum FormSubject: Hashable, Sendable {
  /// A tick with what proves it; without a period that of the month shown, if the task has any.
  case tick(PlanTask.ID, of: Agency.ID, for: Period? = nil)
  /// What is recorded about a task of the plan.
  case task(PlanTask.ID, of: Agency.ID)
  case ownTask(PlanTask.ID?, of: Agency.ID)
  case evidence(Evidence.ID?, for: PlanTask.ID, of: Agency.ID)
  /// A reminder, about one task or about all that the agency owes.
  case followUp(FollowUp.ID?, about: PlanTask.ID?, of: Agency.ID)
  case submission(Submission.ID?, of: Agency.ID)
  /// Who answers for a task, or for all that the agency does.
  case person(PersonInCharge.ID?, for: PlanTask.ID?, of: Agency.ID)
  case contact(Contact.ID?)
  case agency(Agency.ID?)
  /// A new name of an agency from a day on; the old one is kept for the time before.
  case rename(Agency.ID)
  /// An agency ends, and another takes over all of its work or a part.
  case successor(of: Agency.ID)
  case channel(Channel.ID?)
  case channelGroup(ChannelGroup.ID?)
  case assignment(Assignment.ID?, ref: String)
  case section(Section.ID?, at: OutlinePlace)
  case item(Item.ID?, at: OutlinePlace)
  /// Begins a plan where there is none.
  case newPlan
  case planHeader
  case settings
}

extension FormSubject {
  /// The agency whose checklist it is written to; `nil` for what stands elsewhere.
  package var agency: Agency.ID? {
    switch self {
    case .tick(_, let agency, _), .task(_, let agency), .ownTask(_, let agency),
      .evidence(_, _, let agency), .followUp(_, _, let agency), .submission(_, let agency),
      .person(_, _, let agency):
      agency
    default: nil
    }
  }

  /// The document that it is written to.
  package var home: PlanEdit.Home {
    if let agency { return .checklist(agency) }
    return switch self {
    case .contact: .contacts
    case .agency, .rename, .successor: .agencies
    case .settings: .settings
    default: .plan
    }
  }

  /// Whether it makes a record that is not there yet.
  package var isNew: Bool {
    switch self {
    case .ownTask(nil, _), .evidence(nil, _, _), .followUp(nil, _, _), .submission(nil, _),
      .person(nil, _, _), .contact(nil), .agency(nil), .channel(nil), .channelGroup(nil),
      .assignment(nil, _), .section(nil, _), .item(nil, _), .tick, .newPlan:
      true
    default: false
    }
  }
}

// MARK: - As words

extension FormSubject {
  /// The kind and the identities, empty where there is none, as a draft keeps them.
  package var words: [String] {
    func name<Record>(_ id: Identifier<Record>?) -> String { id?.rawValue ?? "" }
    return switch self {
    case .tick(let task, let agency, let period):
      ["tick", name(task), name(agency)] + (period.map { [$0.description] } ?? [])
    case .task(let task, let agency): ["task", name(task), name(agency)]
    case .ownTask(let task, let agency): ["ownTask", name(task), name(agency)]
    case .evidence(let id, let task, let agency): ["evidence", name(id), name(task), name(agency)]
    case .followUp(let id, let task, let agency): ["followUp", name(id), name(task), name(agency)]
    case .submission(let id, let agency): ["submission", name(id), name(agency)]
    case .person(let id, let task, let agency): ["person", name(id), name(task), name(agency)]
    case .contact(let id): ["contact", name(id)]
    case .agency(let id): ["agency", name(id)]
    case .rename(let id): ["rename", name(id)]
    case .successor(let id): ["successor", name(id)]
    case .channel(let id): ["channel", name(id)]
    case .channelGroup(let id): ["channelGroup", name(id)]
    case .assignment(let id, let ref): ["assignment", name(id), ref]
    case .section(let id, let place): ["section", name(id), place.code]
    case .item(let id, let place): ["item", name(id), place.code]
    case .newPlan: ["newPlan"]
    case .planHeader: ["planHeader"]
    case .settings: ["settings"]
    }
  }

  /// Reads what ``words`` gives; `nil` for anything else.
  package init?(words: [String]) {
    func id<Record>(_ position: Int) -> Identifier<Record>? {
      words.indices.contains(position) && !words[position].isEmpty
        ? Identifier(words[position]) : nil
    }
    func must<Record>(_ position: Int) -> Identifier<Record> { id(position) ?? Identifier("") }
    switch (words.first, words.count) {
    case ("tick", 3): self = .tick(must(1), of: must(2))
    case ("tick", 4):
      guard let period = Period(words[3]) else { return nil }
      self = .tick(must(1), of: must(2), for: period)
    case ("task", 3): self = .task(must(1), of: must(2))
    case ("ownTask", 3): self = .ownTask(id(1), of: must(2))
    case ("evidence", 4): self = .evidence(id(1), for: must(2), of: must(3))
    case ("followUp", 4): self = .followUp(id(1), about: id(2), of: must(3))
    case ("submission", 3): self = .submission(id(1), of: must(2))
    case ("person", 4): self = .person(id(1), for: id(2), of: must(3))
    case ("contact", 2): self = .contact(id(1))
    case ("agency", 2): self = .agency(id(1))
    case ("rename", 2): self = .rename(must(1))
    case ("successor", 2): self = .successor(of: must(1))
    case ("channel", 2): self = .channel(id(1))
    case ("channelGroup", 2): self = .channelGroup(id(1))
    case ("assignment", 3): self = .assignment(id(1), ref: words[2])
    case ("section", 3):
      guard let place = OutlinePlace(code: words[2]) else { return nil }
      self = .section(id(1), at: place)
    case ("item", 3):
      guard let place = OutlinePlace(code: words[2]) else { return nil }
      self = .item(id(1), at: place)
    case ("newPlan", 1): self = .newPlan
    case ("planHeader", 1): self = .planHeader
    case ("settings", 1): self = .settings
    default: return nil
    }
  }
}

package import PlanModel

/// The record that a form is about, by its identity; without one a new record is made.
///
/// What the record said when the form was opened stands in the form's fields, so that a save sets
/// only what the person changed.
package enum FormSubject: Hashable, Sendable {
  /// A tick with what proves it, for the month shown.
  case tick(PlanTask.ID, of: Agency.ID)
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
  case planHeader
  case settings
}

extension FormSubject {
  /// The agency whose checklist it is written to; `nil` for what stands elsewhere.
  package var agency: Agency.ID? {
    switch self {
    case .tick(_, let agency), .task(_, let agency), .ownTask(_, let agency),
      .evidence(_, _, let agency), .followUp(_, _, let agency), .submission(_, let agency),
      .person(_, _, let agency):
      agency
    default: nil
    }
  }

  /// Whether it makes a record that is not there yet.
  package var isNew: Bool {
    switch self {
    case .ownTask(nil, _), .evidence(nil, _, _), .followUp(nil, _, _), .submission(nil, _),
      .person(nil, _, _), .contact(nil), .agency(nil), .channel(nil), .channelGroup(nil),
      .assignment(nil, _), .section(nil, _), .item(nil, _), .tick:
      true
    default: false
    }
  }
}

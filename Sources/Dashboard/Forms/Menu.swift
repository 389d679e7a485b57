package import PlanModel

/// What can be done with a record, one of which is chosen.
package struct Menu: Hashable, Sendable {
  package var title: String
  package var items: [Item]
  /// The position of the item that Enter takes.
  package var index = 0

  package init(title: String, items: [Item]) {
    self.title = title
    self.items = items
  }

  package struct Item: Hashable, Sendable {
    package var label: String
    package var choice: Choice

    package init(_ label: String, _ choice: Choice) {
      self.label = label
      self.choice = choice
    }
  }

  package enum Choice: Hashable, Sendable {
    case form(FormSubject)
    case owe(ChannelReview.Subject, Obligation.ID?)
    /// Asks, then removes.
    case remove(Removal)
    /// The same form for several records.
    case several([Form.Purpose])
  }
}

/// A record that is to be removed once the person has agreed.
package enum Removal: Hashable, Sendable {
  case publication(Publication.ID, Channel.ID)
  case ownTask(PlanTask.ID, Agency.ID)
  case evidence(Evidence.ID, Agency.ID)
  case followUp(FollowUp.ID, Agency.ID)
  case submission(Submission.ID, Agency.ID)
  case person(PersonInCharge.ID, Agency.ID)
  case contact(Contact.ID)
  case agency(Agency.ID)
  case channel(Channel.ID)
  case channelGroup(ChannelGroup.ID)
  case obligation(Obligation.ID, ChannelReview.Subject)
  case assignment(Assignment.ID)
  case section(Section.ID)
  case item(Item.ID)
}

/// One change to what is recorded under a plan, as a person makes it.
public enum PlanEdit: Hashable, Sendable {
  /// A task of the agency is done, once or for a period.
  case tick(Tick, agency: Agency.ID)
  case untick(Tick.ID, agency: Agency.ID)
  /// A piece of evidence is added, or replaced if its identity is known.
  case addEvidence(Evidence, agency: Agency.ID)
  /// A record of an officer's duties is added, or replaced if its identity is known.
  case file(OfficerRecord, agency: Agency.ID)
  /// The record of that sort with that identity is taken away.
  case withdraw(OfficerRecord, agency: Agency.ID)
  /// A publication is logged, or replaced if its identity is known in its channel's log.
  case record(Publication)
  /// Fields of a publication are changed; both have its identity and its channel.
  case change(from: Publication, to: Publication)
  case removePublication(Publication.ID, channel: Channel.ID)
  /// What a channel, or each channel of a group, owes is set by an officer.
  case owe(from: [Obligation], to: [Obligation], ChannelReview.Subject)
}

extension PlanEdit {
  /// Whether this edit does no more than take another back, which then need not be saved at all.
  public func takesBack(_ other: PlanEdit) -> Bool {
    switch (self, other) {
    case (.untick(let id, let agency), .tick(let tick, let other)),
      (.tick(let tick, let agency), .untick(let id, let other)):
      tick.id == id && agency == other
    case (.removePublication(let id, let channel), .record(let publication)):
      publication.id == id && publication.channel == channel
    default: false
    }
  }
}

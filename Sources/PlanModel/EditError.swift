/// A record that an edit is about, or that stands in its way.
public enum EditSubject: Hashable, Sendable {
  case workspace
  case plan(Plan.ID)
  case part(OutlineEntry.Subject)
  case assignment(Assignment.ID)
  case channel(Channel.ID)
  case channelGroup(ChannelGroup.ID)
  case agency(Agency.ID)
  case agencyGroup(AgencyGroup.ID)
  case contact(Contact.ID)
  case task(PlanTask.ID)
  case evidence(Evidence.ID)
  /// The tick of that identity.
  case tick(Tick.ID)
  /// What an agency has recorded under the open plan.
  case checklist(Agency.ID)
  /// What came out on a channel under the open plan, so many pieces.
  case log(Channel.ID, Int)
  /// A position in the document.
  case position(String)
  /// Something in a plan that is not open, by what it is called in its file.
  case elsewhere(plan: Plan.ID, record: String)
}

/// Why an edit would leave a workspace in a state that it must not be in.
public enum EditError: Error, Hashable, Sendable {
  /// A text that must be there is missing or blank.
  case blank(EditedText, of: EditSubject)
  /// Something else has that identity already.
  case duplicate(EditSubject)
  /// The identity cannot name a record of its kind.
  case badIdentity(EditSubject)
  /// It names something that is not there.
  case unknown(EditSubject, in: EditSubject)
  /// Others name it, or records stand under it.
  case inUse(EditSubject, by: [EditSubject])
  /// Its last day is before its first, or a name of it ends after it does.
  case endsBeforeItBegins(EditSubject)
  /// It would succeed itself, by way of these.
  case successionCircle([Agency.ID])
  /// It has successors, but no last day from which they could succeed.
  case successorsWithoutEnd(Agency.ID)
  /// It would stand below itself.
  case belowItself(OutlineEntry.Subject)
  /// Nobody leads the assignment.
  case withoutLead(Assignment.ID)
  /// Another record has come to stand in the place of the one that was seen.
  case gone(EditSubject)
}

/// A text that a record must have.
public enum EditedText: String, Hashable, Sendable, CaseIterable {
  case name, title, text, place, issuer, reason, number
}

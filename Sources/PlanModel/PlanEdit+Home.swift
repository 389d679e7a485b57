extension PlanEdit {
  /// The document that an edit is written to.
  public enum Home: Hashable, Sendable {
    case checklist(Agency.ID)
    case log(Channel.ID)
    case plan, agencies, contacts, settings
  }

  public var home: Home {
    switch self {
    case .tick(_, let agency), .untick(_, let agency), .addEvidence(_, let agency),
      .file(_, let agency), .withdraw(_, let agency):
      .checklist(agency)
    case .record(let publication), .change(_, let publication): .log(publication.channel)
    case .removePublication(_, let channel): .log(channel)
    case .owe: .plan
    }
  }
}

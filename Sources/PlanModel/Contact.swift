/// A hotline, an e-mail, a web or a postal address.
public struct Contact: Hashable, Sendable, Identifiable {
  public let id: Identifier<Contact>
  /// Whose, if it is an agency of the registry.
  public var agency: Agency.ID?
  /// Whose, in words, if it is none of the registry.
  public var owner: String?
  /// For which place it is ("Nghệ An", "Toàn quốc").
  public var place: String
  public var kind: ContactKind
  /// Exactly as printed; `nil`: nobody has found it yet, and it is shown as not known.
  public var value: String?
  /// The extension to dial or choose ("nhánh 7, 8").
  public var branch: String?
  public var purposes: [ContactPurpose]
  /// What it is for, in words.
  public var about: String?
  public var hours: String?
  public var source: String?
  /// When somebody last checked that it answers.
  public var verifiedOn: CalendarDay?
  public var status: ContactStatus
  public var note: String?

  public init(
    id: ID, agency: Agency.ID? = nil, owner: String? = nil, place: String, kind: ContactKind,
    value: String?, branch: String? = nil, purposes: [ContactPurpose] = [],
    about: String? = nil, hours: String? = nil, source: String? = nil,
    verifiedOn: CalendarDay? = nil, status: ContactStatus = .inUse, note: String? = nil
  ) {
    self.id = id
    self.agency = agency
    self.owner = owner
    self.place = place
    self.kind = kind
    self.value = value
    self.branch = branch
    self.purposes = purposes
    self.about = about
    self.hours = hours
    self.source = source
    self.verifiedOn = verifiedOn
    self.status = status
    self.note = note
  }

  /// Days after which a contact must be checked again.
  public static let verificationLastsDays = 365

  /// What must be said wherever the contact is shown; `nil` if nothing.
  public func warning(on day: CalendarDay) -> ContactWarning? {
    if value == nil { return .notKnown }
    switch status {
    case .closed: return .closed
    case .doubtful: return .doubtful
    case .inUse:
      guard let verifiedOn else { return .neverVerified }
      let age = day.daysSinceEpoch - verifiedOn.daysSinceEpoch
      return age > Self.verificationLastsDays ? .notVerified(since: verifiedOn) : nil
    }
  }
}

/// Why a contact should not be given out as it is.
public enum ContactWarning: Hashable, Sendable {
  case notKnown
  case closed
  case doubtful
  case neverVerified
  case notVerified(since: CalendarDay)
}

/// One issued document and what it asks for.
public struct Plan: Hashable, Sendable, Identifiable {
  public let id: Identifier<Plan>
  /// "47/KH-UBND"; `nil` where the source has none.
  public var number: String?
  public var issuedOn: CalendarDay?
  public var issuer: String
  /// Who signed, as printed.
  public var signedBy: String?
  public var title: String
  /// 1 January to 31 December of this year.
  public var year: Int
  public var basis: [BasisDocument]
  public var sections: [Section]
  public var assignments: [Assignment]
  public var channels: [Channel]
  public var channelGroups: [ChannelGroup]
  /// What a reader must know, such as a year that the source does not state.
  public var note: String?

  public init(
    id: ID, number: String? = nil, issuedOn: CalendarDay? = nil, issuer: String,
    signedBy: String? = nil, title: String, year: Int, basis: [BasisDocument] = [],
    sections: [Section] = [], assignments: [Assignment] = [], channels: [Channel] = [],
    channelGroups: [ChannelGroup] = [], note: String? = nil
  ) {
    self.id = id
    self.number = number
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.signedBy = signedBy
    self.title = title
    self.year = min(max(year, 1), 9999)
    self.basis = basis
    self.sections = sections
    self.assignments = assignments
    self.channels = channels
    self.channelGroups = channelGroups
    self.note = note
  }

  public var firstDayOfYear: CalendarDay {
    CalendarDay(uncheckedYear: year, month: 1, day: 1)
  }

  public var lastDay: CalendarDay { CalendarDay(uncheckedYear: year, month: 12, day: 31) }

  /// The month of its year that is nearest to a day: where a screen begins.
  public func month(nearestTo day: CalendarDay) -> Month {
    Month(of: min(max(day, firstDayOfYear), lastDay))
  }

  /// From when it asks for anything: its day of issue, or the first of January.
  public var firstDay: CalendarDay { issuedOn ?? firstDayOfYear }
}

extension Plan {
  /// What a channel, or each channel of a group, owes; none if the plan does not name it.
  public func obligations(of subject: ChannelReview.Subject) -> [Obligation] {
    switch subject {
    case .channel(let id): channels.first { $0.id == id }?.obligations ?? []
    case .group(let id): channelGroups.first { $0.id == id }?.obligations ?? []
    }
  }

  /// Whether the plan itself names it: an agency's channel in a group owes what the group owes.
  public func names(_ subject: ChannelReview.Subject) -> Bool {
    switch subject {
    case .channel(let id): channels.contains { $0.id == id }
    case .group(let id): channelGroups.contains { $0.id == id }
    }
  }

  mutating func setObligations(_ obligations: [Obligation], of subject: ChannelReview.Subject) {
    switch subject {
    case .channel(let id):
      for position in channels.indices where channels[position].id == id {
        channels[position].obligations = obligations
      }
    case .group(let id):
      for position in channelGroups.indices where channelGroups[position].id == id {
        channelGroups[position].obligations = obligations
      }
    }
  }
}

/// A document that a plan rests on.
public struct BasisDocument: Hashable, Sendable {
  public var number: String
  public var issuedOn: CalendarDay?
  public var issuer: String?
  public var title: String?

  public init(
    number: String, issuedOn: CalendarDay? = nil, issuer: String? = nil, title: String? = nil
  ) {
    self.number = number
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.title = title
  }
}

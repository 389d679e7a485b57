/// How much a channel owes, and how often.
public struct Obligation: Hashable, Sendable, Identifiable {
  public let id: Identifier<Obligation>
  public var demand: Demand
  /// The document's own words.
  public var wording: String?
  /// The officer who set the number, and when; `nil` where it is the plan's.
  public var setBy: String?
  public var setOn: CalendarDay?

  /// How much is owed in a period.
  public enum Amount: Hashable, Sendable {
    /// No number is stated: a month is published or silent.
    case ongoing
    /// At least this many; 1 or more.
    case atLeast(Int)
    /// This many; 1 or more. What is beyond the number is counted and does no harm.
    case exactly(Int)
    /// That percentage of a group's members, 1 to 100, has at least one; a channel that is in no
    /// group owes no number by it.
    case share(percent: Int)
    /// Words that could not be read: as `ongoing`, and shown as they are.
    case unread
  }

  /// Who owes the number.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// All channels of a group together.
    case province
    case agency, commune, station
  }

  /// By when it is owed, where that is not the end of the period.
  public enum Deadline: Hashable, Sendable {
    /// That day of the period's last month, 1 to 31; weeks end on their last day all the same.
    case dayOfPeriod(Int)
    /// Once, by that day, counted from the first of January.
    case day(CalendarDay)
  }

  /// What is owed: all that a wording says.
  public struct Demand: Hashable, Sendable {
    /// What is counted, several between commas ("tin, bài"); `nil`: everything the channel publishes.
    public var genre: String?
    public var amount: Amount
    /// Over what it is counted; it means nothing beside a deadline that is one day.
    public var period: Cadence
    /// Who owes it; `nil` where nobody is named: the channel, in a group each of its channels.
    public var unit: Unit?
    /// `nil`: the end of the period.
    public var deadline: Deadline?

    public init(
      genre: String? = nil, amount: Amount = .ongoing, period: Cadence = .month,
      unit: Unit? = nil, deadline: Deadline? = nil
    ) {
      self.genre = genre
      self.amount = amount
      self.period = period
      self.unit = unit
      self.deadline = deadline
    }
  }

  public init(
    id: ID, genre: String? = nil, amount: Amount = .ongoing, period: Cadence = .month,
    unit: Unit? = nil, deadline: Deadline? = nil, wording: String? = nil, setBy: String? = nil,
    setOn: CalendarDay? = nil
  ) {
    self.id = id
    demand = Demand(genre: genre, amount: amount, period: period, unit: unit, deadline: deadline)
    self.wording = wording
    self.setBy = setBy
    self.setOn = setOn
  }

  public init(id: ID, demand: Demand, wording: String? = nil) {
    self.id = id
    self.demand = demand
    self.wording = wording
  }

  public var genre: String? {
    get { demand.genre }
    set { demand.genre = newValue }
  }

  public var amount: Amount {
    get { demand.amount }
    set { demand.amount = newValue }
  }

  public var period: Cadence {
    get { demand.period }
    set { demand.period = newValue }
  }

  public var unit: Unit? { demand.unit }

  public var deadline: Deadline? { demand.deadline }
}

extension Obligation {
  /// How much one channel owes in each period; `nil` where no number is stated for it.
  ///
  /// A share, or a number that a group owes together, is nothing that one channel of it owes.
  func number(of channel: Channel) -> Int? {
    switch amount {
    case .ongoing, .unread, .share: nil
    case .atLeast, .exactly: channel.group != nil && unit == .province ? nil : number
    }
  }

  /// The number that is stated, within 1 to 1,000,000.
  var number: Int? {
    switch amount {
    case .ongoing, .unread, .share: nil
    case .atLeast(let number), .exactly(let number): min(max(1, number), 1_000_000)
    }
  }

  /// Whether a number or a share is stated.
  public var hasNumber: Bool {
    switch amount {
    case .ongoing, .unread: false
    case .atLeast, .exactly, .share: true
    }
  }

  /// Whether the agency that runs a channel is among those that owe: communes only, stations only,
  /// or any.
  public func binds(_ channel: Channel, of agency: Agency) -> Bool {
    switch unit {
    case nil, .province, .agency: true
    case .commune: agency.kind == .commune
    case .station:
      agency.kind == .broadcaster || [.radio, .television, .loudspeaker].contains(channel.kind)
    }
  }

  /// The last day on which something counts for a period.
  func dueDay(of period: Period) -> CalendarDay {
    switch deadline {
    case .dayOfPeriod(let day): period.lastDay(by: day)
    case .day(let day): day
    case nil: period.lastDay
    }
  }

  /// The period over which it is counted that holds a day: the year where it is owed by one day.
  func period(containing day: CalendarDay) -> Period {
    if case .day = deadline { return Period(.year, containing: day) }
    return Period(period, containing: day)
  }
}

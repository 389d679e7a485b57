/// When a task is to be done, and the document's own words for it.
public struct TimeFrame: Hashable, Sendable {
  public let anchor: Anchor
  /// What the document adds to the anchor; only what ``Anchor/admits(_:)`` allows.
  public let also: Set<Addition>
  /// The document's wording, kept as it is; `nil` where the document states no time.
  public var wording: String?

  public init(_ anchor: Anchor, also: Set<Addition> = [], wording: String? = nil) {
    self.anchor = anchor
    self.also = also.filter(anchor.admits)
    self.wording = wording
  }

  public enum Anchor: Hashable, Sendable {
    /// Once, due on that day.
    case day(CalendarDay)
    /// Once, due on the second day; an open end is never due.
    case window(from: CalendarDay?, to: CalendarDay?)
    /// Once, within the plan's year.
    case year
    /// Once, within some months, quarters or years, due on their last day; in plans of later years
    /// due at the end of that year if it `continues` ("và các năm tiếp theo").
    case span(PeriodSpan, continues: Bool)
    /// Once in each period; due on that day of the period's last month, or on its last day.
    case recurring(Cadence, dueDayOfPeriod: Int?)
    /// Once for each of several days of the year.
    case dates(YearDates)
    /// Once in some months of each year, due on their last day.
    case season(Season)
    /// Always; never due, ticked by month.
    case continuous
    /// Each day: as `continuous`, since nobody ticks days.
    case daily
    /// When somebody asks for it or something calls for it; never due, ticked by month.
    case onDemand
    /// After, at or around something that happens; its due day is not known.
    case event(String)
    /// Until something happens, from a day where one is stated; its due day is not known.
    case until(event: String, from: CalendarDay?)
    /// As another document says; its due day is not known.
    case document(String)
    /// Words that could not be read: never due, shown as they are.
    case unread

    /// Whether a wording can add that to the anchor.
    ///
    /// What happens or what a document says takes all that is said into its own words.
    public func admits(_ addition: Addition) -> Bool {
      switch (addition, self) {
      case (_, .onDemand), (_, .event), (_, .until), (_, .document), (_, .unread): false
      case (.everyYear, .continuous): true
      case (.everyYear, _): false
      case (.onDemand, _): true
      }
    }
  }

  /// What a wording can add to its anchor.
  public enum Addition: String, Hashable, Sendable, CaseIterable {
    /// "thường xuyên, hằng năm".
    case everyYear
    /// "hoặc đột xuất", "theo yêu cầu nhiệm vụ": more of it may be asked for; of that nothing is due.
    case onDemand
  }

  /// The cadence by which the task is ticked; `nil` for a task that is done once.
  public var tickCadence: Cadence? {
    switch anchor {
    case .recurring(let cadence, _): cadence
    case .season: .year
    case .continuous, .daily, .onDemand, .dates: .month
    case .day, .window, .year, .span, .event, .until, .document, .unread: nil
    }
  }
}

extension TimeFrame {
  /// The periods of a plan of `year` in which a task comes round; none for another.
  ///
  /// A date of the year is known by its month.
  public func periods(inPlanOf year: Int) -> [Period] {
    switch anchor {
    case .recurring(let cadence, _): Period.all(cadence, of: year)
    case .season: Period.all(.year, of: year)
    case .dates(let dates):
      dates.days.map { Period(.month, containing: $0.day(in: year)) }
    default: []
    }
  }

  /// The day by which a task done once is due in a plan of `year`; `nil` if it has none.
  public func dueDay(inPlanOf year: Int) -> CalendarDay? {
    switch anchor {
    case .day(let day): day
    case .window(_, let last): last
    case .year: CalendarDay(year: year, month: 12, day: 31)
    case .span(let span, let continues):
      continues && year > span.lastDay.year
        ? CalendarDay(year: year, month: 12, day: 31) : span.lastDay
    default: nil
    }
  }

  /// The day on which a task done once can begin; `nil` if the frame names none.
  public var firstDay: CalendarDay? {
    switch anchor {
    case .window(let first, _), .until(_, let first): first
    case .span(let span, _): span.firstDay
    default: nil
    }
  }

  /// The day by which the tick of `period` is due.
  public func dueDay(of period: Period) -> CalendarDay {
    switch anchor {
    case .recurring(_, let dueDay?): period.lastDay(by: dueDay)
    case .season(let season): season.lastDay(in: period.firstDay.year)
    case .dates(let dates):
      dates.days.first { $0.month == period.firstDay.month }?.day(in: period.firstDay.year)
        ?? period.lastDay
    default: period.lastDay
    }
  }

  /// From when the tick of `period` can be expected: a season's first day, the day after the date
  /// before, otherwise the period's first day.
  public func firstDay(of period: Period) -> CalendarDay {
    let year = period.firstDay.year
    switch anchor {
    case .season(let season): return season.firstDay(in: year)
    case .dates(let dates):
      let before = dates.days.last { $0.month < period.firstDay.month }
      return before?.day(in: year).adding(days: 1)
        ?? CalendarDay(uncheckedYear: year, month: 1, day: 1)
    default: return period.firstDay
    }
  }

  /// The period that a tick on `day` is for; `nil` for a task done once.
  ///
  /// For dates of the year it is the next one, after the last one that.
  public func tickPeriod(on day: CalendarDay) -> Period? {
    switch anchor {
    case .dates(let dates):
      let all = dates.days.map { $0.day(in: day.year) }
      return (all.first { $0 >= day } ?? all.last).map { Period(.month, containing: $0) }
    case .season(let season):
      let isOfLastYear = season.crossesYearEnd && day.month <= season.lastMonth && day.year > 1
      return Period(.year, containing: isOfLastYear ? day.adding(days: -366) : day)
    default:
      return tickCadence.map { Period($0, containing: day) }
    }
  }
}

/// What a workspace says of itself.
public struct WorkspaceSettings: Hashable, Sendable {
  public var title: String
  /// "vi" or "en".
  public var language: String
  /// The plan opened first; `nil`: the newest.
  public var defaultPlan: Plan.ID?
  /// By which day of its year the workspace's own agencies hand in their reports, where that is
  /// another than the province's own day.
  public var reportDueDays: [ReportingPeriod.Kind: YearDay]

  public init(
    title: String, language: String = "vi", defaultPlan: Plan.ID? = nil,
    reportDueDays: [ReportingPeriod.Kind: YearDay] = [:]
  ) {
    self.title = title
    self.language = language
    self.defaultPlan = defaultPlan
    self.reportDueDays = reportDueDays
  }

  /// By when the workspace's agencies report about a period.
  public func dueDay(of period: ReportingPeriod) -> CalendarDay {
    reportDueDays[period.kind]?.day(in: period.year) ?? period.dueDay
  }
}

extension WorkspaceContents {
  public var settings: WorkspaceSettings {
    get {
      WorkspaceSettings(
        title: title, language: language, defaultPlan: defaultPlan, reportDueDays: reportDueDays)
    }
    set {
      title = newValue.title
      language = newValue.language
      defaultPlan = newValue.defaultPlan
      reportDueDays = newValue.reportDueDays
    }
  }
}

/// What a plan says of itself, without what it asks for.
public struct PlanHeader: Hashable, Sendable {
  public var number: String?
  public var issuedOn: CalendarDay?
  public var issuer: String
  public var signedBy: String?
  public var title: String
  public var basis: [BasisDocument]
  public var note: String?

  public init(
    number: String? = nil, issuedOn: CalendarDay? = nil, issuer: String, signedBy: String? = nil,
    title: String, basis: [BasisDocument] = [], note: String? = nil
  ) {
    self.number = number
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.signedBy = signedBy
    self.title = title
    self.basis = basis
    self.note = note
  }
}

extension Plan {
  public var header: PlanHeader {
    get {
      PlanHeader(
        number: number, issuedOn: issuedOn, issuer: issuer, signedBy: signedBy, title: title,
        basis: basis, note: note)
    }
    set {
      number = newValue.number
      issuedOn = newValue.issuedOn
      issuer = newValue.issuer
      signedBy = newValue.signedBy
      title = newValue.title
      basis = newValue.basis
      note = newValue.note
    }
  }
}

/// A folder of files as it was read: one province, or one agency, with one of its plans opened.
///
/// What could not be read is named in `problems`; the rest is here all the same.
public struct WorkspaceContents: Hashable, Sendable {
  public var title: String
  /// "vi" or "en"; the language of the screen unless the user says otherwise.
  public var language: String
  /// East of UTC.
  public var zoneMinutes: Int
  /// The plan opened first; `nil`: the newest.
  public var defaultPlan: Plan.ID?
  /// See ``WorkspaceSettings/reportDueDays``.
  public var reportDueDays: [ReportingPeriod.Kind: YearDay] = [:]
  /// The registry, also where no plan could be opened; the book has the same.
  public var registry: Registry
  /// Every plan of the workspace, newest first.
  public var plans: [PlanSummary]
  /// The plan that was asked for, or the default one; `nil` if it could not be read.
  public var book: PlanBook?
  public var contacts: [Contact]
  /// The workspace's own list of public holidays, else the one shipped.
  public var holidays: Holidays
  /// The workspace's own scoring tables, then those shipped that it does not have.
  public var criteria: [CriteriaSet]
  public var problems: [WorkspaceProblem]

  public init(
    title: String, language: String = "vi", zoneMinutes: Int = 7 * 60,
    defaultPlan: Plan.ID? = nil, registry: Registry? = nil, plans: [PlanSummary] = [],
    book: PlanBook? = nil, contacts: [Contact] = [], problems: [WorkspaceProblem] = [],
    holidays: Holidays = Holidays(), criteria: [CriteriaSet] = []
  ) {
    self.title = title
    self.language = language
    self.zoneMinutes = zoneMinutes
    self.defaultPlan = defaultPlan
    self.registry = registry ?? book?.registry ?? Registry()
    self.plans = plans
    self.book = book
    self.contacts = contacts
    self.holidays = holidays
    self.criteria = criteria
    self.problems = problems
  }

  /// By when its agencies report.
  public var schedule: ReportingSchedule { ReportingSchedule(reportDueDays) }
}

/// What a list of plans says of one.
public struct PlanSummary: Hashable, Sendable, Identifiable {
  public let id: Plan.ID
  public var number: String?
  public var title: String
  public var issuer: String
  public var issuedOn: CalendarDay?
  public var year: Int

  public init(_ plan: Plan) {
    id = plan.id
    number = plan.number
    title = plan.title
    issuer = plan.issuer
    issuedOn = plan.issuedOn
    year = plan.year
  }
}

/// Something in a workspace that could not be read as it stands; the file is left as it is.
public struct WorkspaceProblem: Hashable, Sendable {
  /// The path below the workspace.
  public var file: String
  /// From 1; `nil` where the whole file is meant.
  public var line: Int?
  public var column: Int?
  public var reason: Reason

  public init(file: String, line: Int? = nil, column: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    case missingFile
    /// The system refused; in its words.
    case unreadable(String)
    case broken(FileFlaw)
    /// The journal lacks edits of a server between two counts that the document has not got.
    case editsMissing(replica: String, after: Int, next: Int)
    /// Written by a newer version of loa.
    case newerFormat(found: Int, known: Int)
    case missingKey(String)
    /// A value that the key does not take, as it stands in the file.
    case badValue(key: String, value: String)
    /// Two records with one identity; the first counts.
    case duplicate(String)
    /// A record names another that is not there.
    case dangling(key: String, name: String)
    /// An agency that is its own successor; what it leaves open has no owner.
    case agencySucceedsItself(String)
    /// Each is succeeded by the next, the last by the first; what they leave open has no owner.
    case successionCircle([String])
  }
}

/// Why a file is no JSON, or no document of its kind.
public enum FileFlaw: Hashable, Sendable {
  case byteOrderMark
  case invalidUTF8
  case unexpectedEnd
  case unexpectedCharacter(String)
  case trailingComma
  case trailingText
  case duplicateKey(String)
  case tooDeep(limit: Int)
  case badNumber
  case badEscape
  case controlCharacter
  /// JSON, but not laid out as the format says; the reader's own word for it.
  case misshapen(String)
}

extension WorkspaceContents {
  /// The files of which nothing could be read, so that what they hold is missing, each once.
  public var unreadFiles: [String] {
    var seen: Set<String> = []
    return problems.filter(\.reason.leavesUnread).map(\.file).filter { seen.insert($0).inserted }
  }

  /// Whether nobody knows what came out on a channel, since its log could not be read.
  public func isUnread(_ channel: Channel.ID) -> Bool {
    problems.contains {
      // The log itself, or the journal that it is brought up from.
      $0.reason.leavesUnread && $0.file.contains("/publications/\(channel)/")
    }
  }
}

extension WorkspaceProblem.Reason {
  var leavesUnread: Bool {
    switch self {
    case .unreadable, .broken, .editsMissing, .newerFormat: true
    default: false
    }
  }
}

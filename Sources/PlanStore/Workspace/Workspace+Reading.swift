internal import Glibc
public import PlanModel
public import SystemPackage

extension Workspace {
  /// Reads everything that one plan needs, and notes what cannot be read; nothing is written.
  ///
  /// - Parameters:
  ///   - wanted: `nil` for the workspace's default plan, or the newest.
  ///   - scope: What is recorded under the plan, as far as it is needed.
  ///   - watcher: Is made to watch each folder of records before it is read; what those are in, and
  ///     the other documents, the caller lets it watch beforehand.
  /// - Returns: What could be read, with what could not in ``WorkspaceContents/problems``.
  public func read(
    plan wanted: Plan.ID? = nil, scope: WorkspaceScope = .all, watcher: FolderWatcher? = nil
  ) -> WorkspaceContents {
    var problems: [WorkspaceProblem] = []
    var contents = WorkspaceContents(title: folderTitle)
    if let reader = accepted(.settings, &problems) {
      contents.settings = Self.settings(reader, title: folderTitle)
      contents.zoneMinutes = reader.take("zone") { zoneMinutes($0.stringValue ?? "") } ?? 7 * 60
      problems += reader.problems.problems
    }
    var registry = Registry()
    var hasRegistry = false
    if let reader = accepted(.agencies, &problems) {
      hasRegistry = true
      registry = RegistryReader(reader: reader).registry()
      DanglingNames(reader: reader).note(in: registry)
      registry = withShippedPlaces(registry)
      problems += reader.problems.problems
    }
    contents.registry = registry
    if let reader = accepted(.contacts, &problems) {
      contents.contacts = RegistryReader(reader: reader).contacts()
      // Without the registry every name would be missing; that is said once.
      if hasRegistry {
        DanglingNames(reader: reader).note(in: contents.contacts, registry: registry)
      }
      problems += reader.problems.problems
    }
    readLists(into: &contents, &problems)
    let plans = readPlans(&problems)
    contents.plans = plans.map { PlanSummary($0.plan) }
    let chosen = wanted ?? contents.defaultPlan ?? plans.first?.plan.id
    if let (plan, reader) = plans.first(where: { $0.plan.id == chosen }) {
      contents.book = book(
        of: plan, registry: registry, scope: scope, watcher: watcher, &problems)
      let list = ProblemList(file: reader.problems.file)
      if hasRegistry {
        DanglingNames(reader: RecordReader(object: reader.object, problems: list))
          .note(in: plan, registry: registry)
      }
      problems += list.problems
    } else if let chosen, !problems.contains(where: { $0.file == Self.planFile(chosen) }) {
      problems.append(
        WorkspaceProblem(file: Self.planFile(chosen), reason: .missingFile))
    }
    contents.problems = problems
    return contents
  }

  /// What the workspace is called where nothing says it.
  var folderTitle: String { root.lastComponent?.string ?? "loa" }

  static func settings(_ reader: RecordReader, title: String = "loa") -> WorkspaceSettings {
    var settings = WorkspaceSettings(
      title: reader.text("title") ?? title, language: reader.text("language") ?? "vi",
      defaultPlan: reader.id("defaultPlan", isRequired: false))
    if let days = reader.record("reportDue") {
      for kind in ReportingPeriod.Kind.allCases {
        settings.reportDueDays[kind] = days.take(kind.rawValue) {
          $0.stringValue.flatMap { YearDay($0) }
        }
      }
    }
    return settings
  }

  /// Reads one document that all plans share, or the plan that is open, again.
  ///
  /// - Parameters:
  ///   - place: The registry, the directory, the settings or a plan.
  ///   - registry: What the names in a plan or in the directory are looked up in.
  /// - Returns: `nil` for one that cannot be read, with the problem.
  public func readAgain(_ place: DocumentPlace, registry: Registry)
    -> (change: RecordedChange?, problems: [WorkspaceProblem])
  {
    var problems: [WorkspaceProblem] = []
    guard let reader = accepted(place, &problems) else { return (nil, problems) }
    let names = DanglingNames(reader: reader)
    var change: RecordedChange?
    switch place {
    case .settings: change = .settings(Self.settings(reader, title: folderTitle))
    case .agencies:
      let registry = RegistryReader(reader: reader).registry()
      names.note(in: registry)
      change = .registry(withShippedPlaces(registry))
    case .contacts:
      let contacts = RegistryReader(reader: reader).contacts()
      names.note(in: contacts, registry: registry)
      change = .contacts(contacts)
    case .plan(let id):
      if let plan = PlanReader(reader: reader).plan(), plan.id == id {
        names.note(in: plan, registry: registry)
        change = .plan(plan)
      }
    case .checklist, .log: break
    }
    return (change, problems + reader.problems.problems)
  }

  /// The registry by itself; empty if it cannot be read.
  public var registry: Registry {
    var problems: [WorkspaceProblem] = []
    return accepted(.agencies, &problems).map { RegistryReader(reader: $0).registry() }
      ?? Registry()
  }

  /// What `workspace.json` says its language is; `nil` if it says nothing that can be read.
  public var language: String? {
    var problems: [WorkspaceProblem] = []
    return accepted(.settings, &problems)?.text("language")
  }

  /// Where a plan stands, below the workspace.
  public static func planFile(_ plan: Plan.ID) -> String { "plans/\(plan)/plan.json" }

  /// Newest first: by year, then by day of issue.
  private func readPlans(
    _ problems: inout [WorkspaceProblem]
  ) -> [(plan: Plan, reader: RecordReader)] {
    var plans: [(plan: Plan, reader: RecordReader)] = []
    for name in folderNames(in: ["plans"]) {
      guard let reader = accepted(.plan(Plan.ID(name)), &problems) else { continue }
      if let plan = PlanReader(reader: reader).plan() {
        if plan.id.rawValue == name {
          plans.append((plan, reader))
        } else {
          let position = reader.object["id"]?.position ?? .none
          reader.problems.add(.badValue(key: "id", value: plan.id.rawValue), at: position)
        }
      }
      problems += reader.problems.problems
    }
    return plans.sorted {
      ($0.plan.year, $0.plan.firstDay, $0.plan.id)
        > ($1.plan.year, $1.plan.firstDay, $1.plan.id)
    }
  }

  private func book(
    of plan: Plan, registry: Registry, scope: WorkspaceScope, watcher: FolderWatcher?,
    _ problems: inout [WorkspaceProblem]
  ) -> PlanBook {
    func names(_ kind: String, _ part: WorkspaceScope) -> [String] {
      scope.contains(part) ? folderNames(in: ["plans", plan.id.rawValue, kind]) : []
    }
    let read = readRecords(
      checklists: names("checklists", .checklists).map { Agency.ID($0) },
      logs: names("publications", .logs).map { Channel.ID($0) }, in: plan.id, watcher: watcher)
    problems += read.problems
    return PlanBook(
      registry: registry, plan: plan, checklists: read.checklists, logs: read.logs)
  }

  /// Where an agency's checklist is, from the workspace on.
  public static func checklistFile(_ agency: Agency.ID, _ plan: Plan.ID) -> String {
    "plans/\(plan)/checklists/\(agency)/tasks.json"
  }

  /// Where a channel's log is, from the workspace on.
  public static func logFile(_ channel: Channel.ID, _ plan: Plan.ID) -> String {
    "plans/\(plan)/publications/\(channel)/log.json"
  }

  /// Reads what was recorded about one agency's tasks.
  ///
  /// - Returns: `nil` for a checklist that cannot be read, with the problem.
  public func readChecklist(of agency: Agency.ID, in plan: Plan.ID)
    -> (checklist: Checklist?, problems: [WorkspaceProblem])
  {
    readChecklist(of: agency, in: plan, through: PlainReader(self, plan))
  }

  func readChecklist(of agency: Agency.ID, in plan: Plan.ID, through plain: PlainReader)
    -> (checklist: Checklist?, problems: [WorkspaceProblem])
  {
    if let checklist = plain.checklist(of: agency) { return (checklist, []) }
    let problems = ProblemList(file: Self.checklistFile(agency, plan))
    do throws(StoreError) {
      let loaded = try checklist(of: agency, in: plan).load()
      if loaded.lag > 0 { note(lagging: .checklist(plan, agency)) }
      let reader = RecordedReader(document: loaded.document, problems: problems)
      return (reader.checklist(), problems.problems)
    } catch {
      return (nil, [WorkspaceProblem(error, file: problems.file)])
    }
  }

  /// Reads what one channel has published.
  ///
  /// - Returns: `nil` for a log that cannot be read, with the problem.
  public func readLog(of channel: Channel.ID, in plan: Plan.ID)
    -> (log: [Publication]?, problems: [WorkspaceProblem])
  {
    readLog(of: channel, in: plan, through: PlainReader(self, plan))
  }

  func readLog(of channel: Channel.ID, in plan: Plan.ID, through plain: PlainReader)
    -> (log: [Publication]?, problems: [WorkspaceProblem])
  {
    if let log = plain.log(of: channel) { return (log, []) }
    let problems = ProblemList(file: Self.logFile(channel, plan))
    do throws(StoreError) {
      let loaded = try log(of: channel, in: plan).load()
      if loaded.lag > 0 { note(lagging: .log(plan, channel)) }
      let reader = RecordedReader(document: loaded.document, problems: problems)
      return (reader.log(of: channel), problems.problems)
    } catch {
      return (nil, [WorkspaceProblem(error, file: problems.file)])
    }
  }

  /// The folders right below another one that can hold records, in the order of their names.
  func folderNames(in names: [String]) -> [String] {
    Self.folderNames(in: names.reduce(root) { $0.appending($1) })
  }

  /// The names in a folder that can be those of folders of a workspace; none if it cannot be read.
  public static func folderNames(in folder: FilePath) -> [String] {
    FileCalls.names(in: folder).filter { StoreName.isFolderName($0) }.sorted()
  }

  /// The top of a file that is an object of a format known here.
  func object(in file: String, _ problems: inout [WorkspaceProblem]) -> RecordReader? {
    object(at: FilePath("\(root)/\(file)"), file: file, &problems)
  }

  /// The same of a file anywhere, which problems call `file`.
  func object(
    at path: FilePath, file: String, _ problems: inout [WorkspaceProblem]
  ) -> RecordReader? {
    let list = ProblemList(file: file)
    do throws(Errno) {
      let bytes = try FileCalls.contents(of: path)
      let value: JSONValue
      do throws(JSONError) {
        value = try JSONReader.read(bytes)
      } catch {
        problems.append(WorkspaceProblem(error, file: file))
        return nil
      }
      if value.objectValue == nil {
        list.add(.broken(.misshapen(DocumentFlaw.notAnObject.word)), at: value.position)
      } else if let format = value["format"] {
        if let number = format.intValue, number > Self.format {
          list.add(.newerFormat(found: number, known: Self.format), at: format.position)
        } else if format.intValue == Self.format {
          return RecordReader(object: value, problems: list)
        } else {
          let text = String(decoding: JSONWriter.line(format), as: UTF8.self)
          list.add(.badValue(key: "format", value: text), at: format.position)
        }
      } else {
        list.add(.missingKey("format"), at: value.position)
      }
    } catch {
      list.add(error == .noSuchFileOrDirectory ? .missingFile : .unreadable("\(error)"))
    }
    problems += list.problems
    return nil
  }
}

/// `+07:00` in minutes east of UTC.
private func zoneMinutes(_ text: String) -> Int? {
  let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
  guard let sign = text.first, sign == "+" || sign == "-", parts.count == 2,
    parts.allSatisfy({ $0.utf8.count == 2 }), let hours = Int(parts[0]),
    let minutes = Int(parts[1]), (0...14).contains(hours), (0...59).contains(minutes)
  else { return nil }
  return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
}

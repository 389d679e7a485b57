internal import Glibc
public import PlanModel
public import SystemPackage

extension Workspace {
  /// Reads everything that one plan needs, and notes what cannot be read; nothing is written.
  ///
  /// - Parameters:
  ///   - wanted: `nil` for the workspace's default plan, or the newest.
  ///   - scope: What is recorded under the plan, as far as it is needed.
  /// - Returns: What could be read, with what could not in ``WorkspaceContents/problems``.
  public func read(plan wanted: Plan.ID? = nil, scope: WorkspaceScope = .all) -> WorkspaceContents {
    var problems: [WorkspaceProblem] = []
    var contents = WorkspaceContents(title: root.lastComponent?.string ?? "loa")
    var defaultPlan: Plan.ID?
    if let reader = object(in: "workspace.json", &problems) {
      contents.title = reader.text("title") ?? contents.title
      contents.language = reader.text("language") ?? contents.language
      contents.zoneMinutes = reader.take("zone") { zoneMinutes($0.stringValue ?? "") } ?? 7 * 60
      defaultPlan = reader.id("defaultPlan", isRequired: false)
      contents.schedule = reader.reportingSchedule()
      problems += reader.problems.problems
    }
    var registry = Registry()
    var hasRegistry = false
    if let reader = object(in: "agencies.json", &problems) {
      hasRegistry = true
      registry = RegistryReader(reader: reader).registry()
      DanglingNames(reader: reader).note(in: registry)
      if registry.places.isEmpty { registry = registry.withPlaces(shippedPlaces()) }
      problems += reader.problems.problems
    }
    if let reader = object(in: "contacts.json", &problems) {
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
    let chosen = wanted ?? defaultPlan ?? plans.first?.plan.id
    if let (plan, reader) = plans.first(where: { $0.plan.id == chosen }) {
      contents.book = book(of: plan, registry: registry, scope: scope, &problems)
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

  /// What `workspace.json` says its language is; `nil` if it says nothing that can be read.
  public var language: String? {
    var problems: [WorkspaceProblem] = []
    return object(in: "workspace.json", &problems)?.text("language")
  }

  /// Where a plan stands, below the workspace.
  public static func planFile(_ plan: Plan.ID) -> String { "plans/\(plan)/plan.json" }

  /// Newest first: by year, then by day of issue.
  private func readPlans(
    _ problems: inout [WorkspaceProblem]
  ) -> [(plan: Plan, reader: RecordReader)] {
    var plans: [(plan: Plan, reader: RecordReader)] = []
    for name in folderNames(in: ["plans"]) {
      let file = Self.planFile(Plan.ID(name))
      guard let reader = object(in: file, &problems) else { continue }
      if let plan = PlanReader(reader: reader).plan() {
        if plan.id.rawValue == name {
          plans.append((accepted(plan), reader))
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

  /// The plan with the edits that its file does not have yet, where it was edited here at all.
  private func accepted(_ plan: Plan) -> Plan {
    let journal = "\(root)/plans/\(plan.id)/plan.journal"
    guard access(journal, F_OK) == 0, let loaded = try? planStore(plan.id).load(),
      loaded.lag > 0
    else { return plan }
    return Self.plan(in: loaded.document) ?? plan
  }

  private func book(
    of plan: Plan, registry: Registry, scope: WorkspaceScope,
    _ problems: inout [WorkspaceProblem]
  ) -> PlanBook {
    func names(_ kind: String, _ part: WorkspaceScope) -> [String] {
      scope.contains(part) ? folderNames(in: ["plans", plan.id.rawValue, kind]) : []
    }
    var checklists: [Agency.ID: Checklist] = [:]
    for name in names("checklists", .checklists) {
      let agency = Agency.ID(name)
      let (checklist, found) = readChecklist(of: agency, in: plan.id)
      checklists[agency] = checklist
      problems += found
    }
    var logs: [Channel.ID: [Publication]] = [:]
    for name in names("publications", .logs) {
      let channel = Channel.ID(name)
      let (log, found) = readLog(of: channel, in: plan.id)
      logs[channel] = log
      problems += found
    }
    return PlanBook(registry: registry, plan: plan, checklists: checklists, logs: logs)
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
    let problems = ProblemList(file: Self.checklistFile(agency, plan))
    do throws(StoreError) {
      let document = try checklist(of: agency, in: plan).load().document
      let reader = RecordedReader(document: document, problems: problems)
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
    let problems = ProblemList(file: Self.logFile(channel, plan))
    do throws(StoreError) {
      let document = try log(of: channel, in: plan).load().document
      let reader = RecordedReader(document: document, problems: problems)
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

internal import Glibc
public import PlanModel
internal import SystemPackage

/// A file of a workspace that is yet to be made.
public struct WorkspaceFile: Hashable, Sendable {
  /// Below the workspace, each part the name of a folder but for the last.
  public let path: String
  public let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  private init(_ object: JSONObject, path: String, order: KeyOrder = .asGiven) {
    self.init(path: path, bytes: JSONWriter.document(.object(object), order: order))
  }

  /// `workspace.json`; `id` is a slug.
  public static func settings(id: String, title: String) -> WorkspaceFile {
    WorkspaceFile(
      ["format": 1, "id": .string(id), "title": .string(title)], path: "workspace.json")
  }

  public static func registry(_ registry: Registry) -> WorkspaceFile {
    WorkspaceFile(registry.document, path: DocumentPlace.agencies.file)
  }

  public static func contacts(_ contacts: [Contact]) -> WorkspaceFile {
    WorkspaceFile(
      ["format": 1, "contacts": .array(contacts.map { .object($0.record) })],
      path: DocumentPlace.contacts.file)
  }

  public static func plan(_ plan: Plan) -> WorkspaceFile {
    let document = try? Document(
      JSONWriter.document(.object(plan.document)), schema: .plan)
    return WorkspaceFile(
      path: DocumentPlace.plan(plan.id).file,
      bytes: document?.bytes ?? JSONWriter.document(.object(plan.document)))
  }

  /// What an agency has recorded; tasks of its own are left out.
  public static func checklist(
    _ checklist: Checklist, of agency: Agency.ID, in plan: Plan.ID, at time: JournalTime
  ) -> WorkspaceFile {
    let officers: [OfficerRecord] =
      checklist.followUps.map { .followUp($0) } + checklist.submissions.map { .submission($0) }
      + checklist.persons.map { .person($0) } + checklist.scores.map { .score($0) }
    var lists: [String: [JSONObject]] = [
      "ticks": checklist.ticks.values.map { $0.record(at: time) },
      "evidence": checklist.evidence.map(\.record),
    ]
    for record in officers {
      lists[record.collection, default: []].append(record.stored(at: time))
    }
    return file(lists, at: .checklist(plan, agency))
  }

  public static func log(
    _ publications: [Publication], of channel: Channel.ID, in plan: Plan.ID
  ) -> WorkspaceFile {
    file(["publications": publications.map(\.record)], at: .log(plan, channel))
  }

  /// A note for people, as it is.
  public static func note(_ lines: [String], path: String) -> WorkspaceFile {
    WorkspaceFile(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private static func file(_ lists: [String: [JSONObject]], at place: DocumentPlace)
    -> WorkspaceFile
  {
    var root: JSONObject = ["format": 1]
    for key in place.schema.headerOrder.keys { root[key] = place.header[key] }
    for collection in place.schema.collections {
      guard let records = lists[collection.name], !records.isEmpty else { continue }
      let sorted = records.map { ($0["id"]?.stringValue ?? "", $0) }.sorted { $0.0 < $1.0 }
      root[collection.name] = .array(sorted.map { .object($0.1) })
    }
    return WorkspaceFile(root, path: place.file)
  }
}

extension Workspace {
  /// The files that the workspace of another year begins with: settings, agencies, contacts,
  /// holidays and scoring tables, with all accepted edits and without their journals.
  ///
  /// - Throws: Why one of them cannot be read; a scoring table or a list of holidays that cannot is
  ///   taken along as it is.
  public func filesToCarry() throws(StoreError) -> [WorkspaceFile] {
    var files: [WorkspaceFile] = []
    for place in Self.sharedPlaces {
      var document: Document
      do throws(StoreError) {
        document = try store(for: place).load().document
      } catch {
        guard error.problem == .missing, place == .contacts else { throw error }
        document = Document(schema: place.schema)
      }
      document.applied = [:]
      if place == .settings { document.header["defaultPlan"] = nil }
      files.append(WorkspaceFile(path: place.file, bytes: document.bytes))
    }
    let criteria = root.appending(Self.criteriaFolder)
    let names = FileCalls.names(in: criteria).filter { $0.hasSuffix(".json") }.sorted()
    for path in [Self.holidaysFile] + names.map({ "\(Self.criteriaFolder)/\($0)" }) {
      guard let bytes = try? FileCalls.contents(of: FilePath("\(root)/\(path)")) else { continue }
      files.append(WorkspaceFile(path: path, bytes: bytes))
    }
    return files
  }

  /// The scoring tables shipped with the program, as files of a new workspace: some are forms that
  /// its officers fill in.
  public func shippedCriteria() -> [WorkspaceFile] {
    guard let folder = shippedData?.appending(Self.criteriaFolder) else { return [] }
    return FileCalls.names(in: folder).filter { $0.hasSuffix(".json") }.sorted().compactMap {
      name in
      (try? FileCalls.contents(of: folder.appending(name))).map {
        WorkspaceFile(path: "\(Self.criteriaFolder)/\(name)", bytes: $0)
      }
    }
  }
}

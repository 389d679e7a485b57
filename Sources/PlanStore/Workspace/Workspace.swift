internal import Glibc
public import PlanModel
internal import Synchronization
public import SystemPackage

/// A workspace on disk: reads it as values, saves edits to it.
///
/// May be used from several threads. Reading takes no lock and writes nothing.
public final class Workspace: Sendable {
  public let root: FilePath
  /// Which server this is, in the numbers of edits; from the file `.replica`.
  public let replica: String
  /// Where the lists that come with the program are, for what the workspace has none of its own.
  public let shippedData: FilePath?

  /// Touches nothing but `.replica`, which is read.
  public init(root: FilePath, shippedData: FilePath? = nil) {
    self.root = root
    self.shippedData = shippedData
    replica = Self.replica(at: root)
  }

  /// Without the file (a folder made by hand) the server's own name says which it is.
  private static func replica(at root: FilePath) -> String {
    if let bytes = try? FileCalls.contents(of: root.appending(".replica")) {
      let name = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
      if StoreName.isReplica(name) { return name }
    }
    let name = DocumentStore.hostName.lowercased().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    return name.isEmpty ? "local" : String(name.prefix(32))
  }

  /// Whether a folder holds a workspace: a file that says so, or a registry at least.
  public static func exists(at root: FilePath) -> Bool {
    ["workspace.json", "agencies.json"].contains { access("\(root)/\($0)", F_OK) == 0 }
  }

  /// The newest format of each file that this version knows.
  static let format = 1

  // MARK: Documents

  /// The stores of what was saved here, each with the last state it saw, by the folder's path:
  /// reading again what this process has saved costs a look at two files.
  private let saved = Mutex<[String: DocumentStore]>([:])

  /// The store of a folder; kept if it is about to be saved to.
  private func store(
    _ kind: String, _ name: String, in plan: Plan.ID, schema: DocumentSchema,
    header: JSONObject, isSaving: Bool
  ) throws(StoreError) -> DocumentStore {
    let names = ["plans", plan.rawValue, kind, name]
    let key = names.joined(separator: "/")
    if let known = saved.withLock({ $0[key] }) { return known }
    let store = try DocumentStore(
      root: root, folderNames: names, schema: schema, replica: replica, header: header)
    if isSaving { saved.withLock { $0[key] = store } }
    return store
  }

  /// Where what was recorded about an agency's tasks is kept.
  func checklist(
    of agency: Agency.ID, in plan: Plan.ID, isSaving: Bool = false
  ) throws(StoreError) -> DocumentStore {
    try store(
      "checklists", agency.rawValue, in: plan, schema: .tasks,
      header: ["plan": .string(plan.rawValue), "agency": .string(agency.rawValue)],
      isSaving: isSaving)
  }

  /// Where what a channel has published is kept.
  func log(
    of channel: Channel.ID, in plan: Plan.ID, isSaving: Bool = false
  ) throws(StoreError) -> DocumentStore {
    try store(
      "publications", channel.rawValue, in: plan, schema: .log,
      header: ["plan": .string(plan.rawValue), "channel": .string(channel.rawValue)],
      isSaving: isSaving)
  }

  /// Where the plan itself is kept.
  func planStore(_ plan: Plan.ID) throws(StoreError) -> DocumentStore {
    try DocumentStore(
      root: root, folderNames: ["plans", plan.rawValue], schema: .plan, replica: replica)
  }

  static func plan(in document: Document) -> Plan? {
    guard let value = try? JSONReader.read(document.bytes) else { return nil }
    return PlanReader(reader: RecordReader(object: value, problems: ProblemList(file: ""))).plan()
  }

  // MARK: Saving

  /// Saves one edit.
  ///
  /// - Parameters:
  ///   - edit: What a person changed.
  ///   - plan: The plan under which it is recorded.
  ///   - author: The account named in the journal.
  ///   - group: What this save shares with others, of other folders too; see ``BulkGroup``.
  ///   - now: What the clock says.
  /// - Returns: What the folder holds now, with what others saved there.
  /// - Throws: Any ``StoreError``; see ``DocumentStore/apply(_:by:group:undoes:now:)`` for what is
  ///   on disk then.
  public func save(
    _ edit: PlanEdit, in plan: Plan.ID, by author: String, group: String? = nil,
    now: JournalTime = .now()
  ) throws(StoreError) -> RecordedChange {
    let (folder, edits) = recordEdits(for: edit, by: author, now: now)
    return try save(edits, to: folder, in: plan, by: author, group: group, now: now)
  }

  /// Saves several edits of one folder, one agency's or one channel's: all of them or none.
  ///
  /// In the journal they share a bulk group.
  /// - Parameters:
  ///   - edits: All of one folder.
  ///   - plan: The plan under which they are recorded.
  ///   - author: The account named in the journal.
  ///   - now: What the clock says.
  /// - Returns: What the folder holds now; `nil` if there were no edits.
  /// - Throws: ``StoreError/badName(_:)`` with the second folder's name if there are several, or
  ///   any other, as when saving one edit.
  public func save(
    _ edits: [PlanEdit], in plan: Plan.ID, by author: String, now: JournalTime = .now()
  ) throws(StoreError) -> RecordedChange? {
    var all: [RecordEdit] = []
    var target: RecordedFolder?
    for edit in edits {
      let (folder, edits) = recordEdits(for: edit, by: author, now: now)
      if let target, target != folder { throw .badName(folder.name) }
      target = folder
      all += edits
    }
    guard let target else { return nil }
    let group = all.count > 1 ? BulkGroup.name(at: now) : nil
    return try save(all, to: target, in: plan, by: author, group: group, now: now)
  }

  /// An identity for a new record of an officer's duties.
  public func newRecordID() -> String { "\(replica)-\(Self.randomSuffix())" }

  /// An identity for a new piece of evidence.
  public func newEvidenceID() -> Evidence.ID { Evidence.ID("\(replica)-\(Self.randomSuffix())") }

  /// An identity for a new publication, for those who must know it before it is saved.
  public func newPublicationID(on day: CalendarDay) -> Publication.ID {
    Publication.ID("\(day)-\(replica)-\(Self.randomSuffix())")
  }

  private func recordEdits(
    for edit: PlanEdit, by author: String, now: JournalTime
  ) -> (folder: RecordedFolder, edits: [RecordEdit]) {
    switch edit {
    case .tick(let tick, let agency):
      return (.checklist(agency), [.add(collection: "ticks", tick.record(at: now))])
    case .untick(let tick, let agency):
      let reference = RecordReference("ticks", tick.rawValue)
      return (.checklist(agency), [.remove(reference, before: nil)])
    case .addEvidence(let evidence, let agency):
      return (.checklist(agency), [.add(collection: "evidence", evidence.record)])
    case .file(let record, let agency):
      return (.checklist(agency), record.edits(by: author, at: now))
    case .withdraw(let record, let agency):
      return (.checklist(agency), [.remove(record.reference, before: nil)])
    case .record(let publication):
      var new = publication
      new.by = new.by ?? author
      new.at = now.description
      return (.log(new.channel), [.add(collection: "publications", new.record)])
    case .change(let before, let after):
      return (.log(after.channel), before.edits(to: after))
    case .removePublication(let id, let channel):
      let reference = RecordReference("publications", id.rawValue)
      return (.log(channel), [.remove(reference, before: nil)])
    case .owe(let before, let after, let subject):
      return (
        .plan,
        [
          .set(
            subject.reference, field: "obligations",
            before: .array(before.map { .object($0.record) }),
            after: .array(after.map { .object($0.record) }))
        ]
      )
    }
  }

  private static func randomSuffix() -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    return String((0..<8).compactMap { _ in letters.randomElement() })
  }

  private func save(
    _ edits: [RecordEdit], to folder: RecordedFolder, in plan: Plan.ID, by author: String,
    group: String?, now: JournalTime
  ) throws(StoreError) -> RecordedChange {
    switch folder {
    case .checklist(let agency):
      let saved = try checklist(of: agency, in: plan, isSaving: true)
        .apply(edits, by: author, group: group, undoes: [], now: now)
      let reader = RecordedReader(document: saved.document, problems: ProblemList(file: ""))
      return .checklist(agency, reader.checklist())
    case .log(let channel):
      let saved = try log(of: channel, in: plan, isSaving: true)
        .apply(edits, by: author, group: group, undoes: [], now: now)
      let reader = RecordedReader(document: saved.document, problems: ProblemList(file: ""))
      return .log(channel, reader.log(of: channel))
    case .plan:
      let store = try planStore(plan)
      let saved = try store.apply(edits, by: author, group: group, undoes: [], now: now)
      guard let plan = Self.plan(in: saved.document) else {
        throw .misshapen(path: store.path, line: 1, .notAnObject)
      }
      return .plan(plan)
    }
  }
}

/// Which folder of a plan an edit is written to.
private enum RecordedFolder: Equatable {
  case plan
  case checklist(Agency.ID)
  case log(Channel.ID)

  var name: String {
    switch self {
    case .checklist(let agency): agency.rawValue
    case .log(let channel): channel.rawValue
    case .plan: "plan"
    }
  }
}

internal import Glibc
internal import PlanModel
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
    if let folder = try? Folder.open(root: root, names: [], makesFolders: false),
      let bytes = try? folder.contents(of: replicaFileName)
    {
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

  /// The documents that were found to lag behind their journals.
  private let lagging = Mutex<Set<DocumentPlace>>([])

  func note(lagging place: DocumentPlace) { lagging.withLock { _ = $0.insert(place) } }

  /// In the order of their places; forgotten by this.
  func takeLagging() -> [DocumentPlace] {
    lagging.withLock { places in
      defer { places = [] }
      return places.sorted()
    }
  }

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

  /// Whether this process has saved to a folder, so that its store knows the last state.
  func hasSaved(to names: [String]) -> Bool {
    saved.withLock { !$0.isEmpty && $0[names.joined(separator: "/")] != nil }
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
}

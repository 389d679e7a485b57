internal import Glibc
internal import PlanModel
internal import SystemPackage

/// Reads the checklists and logs of a plan that stand as this program writes them, one after the
/// other, with nothing wrong and nothing unknown in them.
///
/// Of all others it says nothing, and they are read as trees (``DocumentStore/load()``). Either way
/// the same comes out. To be used by one thread.
final class PlainReader {
  private let workspace: Workspace
  private let plan: Plan.ID
  private var kind: Kind?
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)
  private var texts = BytePool<String>()
  private var covers = BytePool<[Item.ID]>()
  private var audiences = BytePool<[Audience]>()

  /// The folder that all documents of a kind are in, held open.
  private final class Kind {
    let name: String
    let folder: Folder

    init(_ name: String, _ folder: consuming Folder) {
      self.name = name
      self.folder = folder
    }
  }

  init(_ workspace: Workspace, _ plan: Plan.ID) {
    self.workspace = workspace
    self.plan = plan
  }

  deinit { buffer.deallocate() }

  /// What was recorded about an agency's tasks; `nil` if that must be read as a tree.
  func checklist(of agency: Agency.ID) -> Checklist? {
    read("checklists", agency.rawValue, schema: .tasks) { checklist(in: $0) }
  }

  /// What a channel has published; `nil` if that must be read as a tree.
  func log(of channel: Channel.ID) -> [Publication]? {
    read("publications", channel.rawValue, schema: .log) { log(of: channel, in: $0) }
  }

  private func read<Records>(
    _ kind: String, _ name: String, schema: DocumentSchema,
    _ records: (UnsafeBufferPointer<UInt8>) -> (records: Records, rest: Document)?
  ) -> Records? {
    guard !workspace.hasSaved(to: ["plans", plan.rawValue, kind, name]) else { return nil }
    do {
      guard let folder = try open(kind, name),
        let file = try folder.openFile(schema.fileName, flags: O_RDONLY),
        let read = records(try contents(of: file))
      else { return nil }
      // The document first: an entry that is accepted meanwhile is then found in the journal.
      let tail = try Journal(besides: schema.fileName)
        .tail(beyond: read.rest.applied, in: folder)
      return tail.entries.isEmpty ? read.records : nil
    } catch {
      return nil
    }
  }

  // MARK: Documents

  /// The checklist that a text says, and the document without its ticks.
  func checklist(
    in text: UnsafeBufferPointer<UInt8>
  ) -> (records: Checklist, rest: Document)? {
    do throws(UnusualForm) {
      let (ticks, rest) = try document(text, schema: .tasks, list: "ticks", tick)
      let problems = ProblemList(file: "")
      let checklist = RecordedReader(document: rest, problems: problems).checklist(ticks: ticks)
      return problems.problems.isEmpty ? (checklist, rest) : nil
    } catch {
      return nil
    }
  }

  /// The log that a text says, and the document without it.
  func log(
    of channel: Channel.ID, in text: UnsafeBufferPointer<UInt8>
  ) -> (records: [Publication], rest: Document)? {
    try? document(text, schema: .log, list: "publications") {
      (scanner) throws(UnusualForm) in try self.publication(&scanner, on: channel)
    }
  }

  private func document<Record>(
    _ text: UnsafeBufferPointer<UInt8>, schema: DocumentSchema, list: String,
    _ record: (inout RecordScanner) throws(UnusualForm) -> Record
  ) throws(UnusualForm) -> (records: [Record], rest: Document) {
    let (rest, records) = try RecordScanner.document(text, list: list, record)
    // Nothing has to be done to records of the present format.
    guard rest["format"]?.intValue == schema.format else { throw UnusualForm() }
    do throws(DocumentReadError) {
      let document = try Document(
        migrated: Document.migrated(rest, schema: schema), schema: schema)
      return (records, document)
    } catch {
      throw UnusualForm()
    }
  }

  // MARK: Files

  /// The folder of an agency or a channel; the one that all of a kind are in stays open.
  private func open(_ kind: String, _ name: String) throws(StoreError) -> Folder? {
    guard StoreName.isFolderName(name) else { throw .badName(name) }
    if self.kind?.name != kind {
      self.kind = nil
      let names = ["plans", plan.rawValue, kind]
      guard
        let folder = try Folder.open(root: workspace.root, names: names, makesFolders: false)
      else { return nil }
      self.kind = Kind(kind, folder)
    }
    guard let open = self.kind else { return nil }
    return try open.folder.openFolder(name)
  }

  /// The bytes of a file, which stay until the next one is read.
  private func contents(of file: OpenFile) throws(Errno) -> UnsafeBufferPointer<UInt8> {
    let size = max(0, Int(file.status.st_size))
    if buffer.count < size {
      buffer.deallocate()
      buffer = .allocate(capacity: max(size, 65_536))
    }
    let count = try FileCalls.read(file.descriptor, into: buffer[..<size])
    return UnsafeBufferPointer(rebasing: buffer[..<count])
  }

  // MARK: Records

  private func tick(_ scanner: inout RecordScanner) throws(UnusualForm) -> Tick {
    try scanner.open()
    try scanner.skipText("id")
    guard let task = try scanner.text("task", in: &texts), !task.isEmpty else {
      throw UnusualForm()
    }
    let tick = Tick(
      task: PlanTask.ID(task), period: try scanner.period("period"), day: try scanner.day("day"),
      by: try scanner.text("by", in: &texts), at: try scanner.text("at", in: &texts),
      note: try scanner.text("note"))
    try scanner.close()
    return tick
  }

  private func publication(
    _ scanner: inout RecordScanner, on channel: Channel.ID
  ) throws(UnusualForm) -> Publication {
    try scanner.open()
    let id = try scanner.requiredText("id")
    guard let day = try scanner.day("day") else { throw UnusualForm() }
    let publication = Publication(
      id: Publication.ID(id), day: day, channel: channel,
      genre: try scanner.text("genre", in: &texts),
      title: try scanner.requiredText("title"), url: try scanner.text("url"),
      number: try scanner.text("number"),
      covers: try scanner.set("covers", in: &covers) { isSlug($0) ? Item.ID($0) : nil },
      audiences: try scanner.set("audiences", in: &audiences) { Audience(rawValue: $0) },
      quantity: try scanner.number("quantity", upTo: 1_000_000) ?? 1,
      piece: try scanner.text("piece"),
      note: try scanner.text("note"), by: try scanner.text("by", in: &texts),
      at: try scanner.text("at", in: &texts))
    try scanner.close()
    return publication
  }
}

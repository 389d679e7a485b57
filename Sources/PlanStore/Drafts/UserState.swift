internal import Glibc
public import SystemPackage

/// What one person's screen keeps about a workspace from one session to the next.
public struct UserState: Equatable, Sendable {
  /// Where the person worked: the dashboard's own, as it writes it.
  public var view: JSONObject
  /// Filters that were saved by name, as the dashboard writes them.
  public var filters: [JSONValue]

  public init(view: JSONObject = JSONObject(), filters: [JSONValue] = []) {
    self.view = view
    self.filters = filters
  }
}

/// The state of one person's screens, by workspace: one file, for that person only and never in a
/// workspace.
///
/// Several programs of one person share it: each writes under a lock, on top of what the others
/// have written, and the file is replaced whole. Keys that this version does not know are kept.
public final class UserStateStore: Sendable {
  /// States of more workspaces are not kept; the one not used for the longest time goes first.
  public static let workspaceLimit = 50

  static let fileName = "state.json"
  static let format = 1

  public let folder: FilePath
  private let home: PrivateFolder

  /// Touches nothing on disk.
  public init(folder: FilePath) {
    self.folder = folder
    home = PrivateFolder(path: folder)
  }

  /// `$XDG_STATE_HOME/loa`, or `~/.local/state/loa`; `nil` if neither is known.
  public static func defaultFolder(environment: (String) -> String?) -> FilePath? {
    PrivateFolder.ofPerson(environment: environment)
  }

  public var file: FilePath { folder.appending(Self.fileName) }

  /// What was kept about a workspace; `nil` if nothing was.
  ///
  /// - Throws: ``StoreError/newerFormat(path:found:known:)`` for a file that is then left alone, or why
  ///   it cannot be read.
  public func read(workspace: String) throws(StoreError) -> UserState? {
    guard let folder = try home.open(),
      let file = try home.read(Self.fileName, in: folder, format: Self.format)
    else { return nil }
    guard file.objectValue != nil else { throw .misshapen(path: self.file, line: 1, .notAnObject) }
    return file["workspaces"]?[workspace].map(Self.state)
  }

  /// Changes what is kept about a workspace.
  ///
  /// A file that cannot be understood is replaced; one of a newer version is not.
  ///
  /// - Throws: Why nothing was written; the file is then as it was.
  public func update(
    workspace: String, now: JournalTime = .now(), timeout: Duration = .seconds(1),
    _ change: (inout UserState) -> Void
  ) throws(StoreError) {
    let folder = try home.make()
    let lock = try home.lock(folder, now: now, timeout: timeout)
    defer { _ = lock }
    var file = try known(in: folder)
    var workspaces = file["workspaces"]?.objectValue ?? JSONObject()
    var entry = workspaces[workspace]?.objectValue ?? JSONObject()
    var state = Self.state(.object(entry))
    change(&state)
    entry["at"] = .string(now.description)
    entry["view"] = .object(state.view)
    entry["filters"] = state.filters.isEmpty ? nil : .array(state.filters)
    workspaces[workspace] = .object(entry)
    file["format"] = .number(Self.format)
    file["workspaces"] = .object(Self.newest(of: workspaces))
    _ = try AtomicReplace.write(
      JSONWriter.document(.object(file)), to: Self.fileName, in: folder, flushesFolder: false)
  }

  /// What the file holds now; empty if it is none that can be understood.
  private func known(in folder: borrowing Folder) throws(StoreError) -> JSONObject {
    do throws(StoreError) {
      let file = try home.read(Self.fileName, in: folder, format: Self.format)
      return file?.objectValue ?? JSONObject()
    } catch {
      guard case .notJSON = error else { throw error }
      return JSONObject()
    }
  }

  private static func state(_ entry: JSONValue) -> UserState {
    UserState(
      view: entry["view"]?.objectValue ?? JSONObject(), filters: entry["filters"]?.arrayValue ?? [])
  }

  private static func newest(of workspaces: JSONObject) -> JSONObject {
    guard workspaces.count > workspaceLimit else { return workspaces }
    let times = workspaces.members.map { $0.value["at"]?.stringValue ?? "" }.sorted(by: >)
    let oldest = times[workspaceLimit - 1]
    let kept = workspaces.members.filter { ($0.value["at"]?.stringValue ?? "") >= oldest }
    return JSONObject(kept.suffix(workspaceLimit).map { ($0.key, $0.value) })
  }
}

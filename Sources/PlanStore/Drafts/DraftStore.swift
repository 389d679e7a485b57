internal import Glibc
public import SystemPackage

/// Which form a draft belongs to.
public struct DraftKey: Hashable, Sendable {
  /// The workspace's folder, as the program was given it.
  public var workspace: String
  public var plan: String
  /// Which form, with the record it is about if there is one.
  public var form: String

  public init(workspace: String, plan: String, form: String) {
    self.workspace = workspace
    self.plan = plan
    self.form = form
  }
}

/// A form that was left half filled.
public struct Draft: Hashable, Sendable {
  public var key: DraftKey
  public var savedAt: JournalTime
  public var content: JSONObject

  public init(key: DraftKey, savedAt: JournalTime, content: JSONObject) {
    self.key = key
    self.savedAt = savedAt
    self.content = content
  }
}

/// What one person has typed and not saved yet: one file per form, for that person only.
///
/// Never in a workspace. Folder 0700, files 0600, each replaced atomically, so that a program
/// killed at any point leaves the draft before or after. Several programs of one person may share
/// it.
public final class DraftStore: Sendable {
  public let folder: FilePath
  static let format = 1
  private let home: PrivateFolder

  /// Touches nothing on disk.
  public init(folder: FilePath) {
    self.folder = folder
    home = PrivateFolder(path: folder)
  }

  /// `$XDG_STATE_HOME/loa/drafts`, or `~/.local/state/loa/drafts`; `nil` if neither is known.
  ///
  /// A relative `XDG_STATE_HOME` does not count, as the XDG specification wants it.
  public static func defaultFolder() -> FilePath? {
    defaultFolder { name in getenv(name).map { String(cString: $0) } }
  }

  /// The same in an environment that is given.
  public static func defaultFolder(environment: (String) -> String?) -> FilePath? {
    PrivateFolder.ofPerson(environment: environment)?.appending("drafts")
  }

  /// Keeps what a form holds; after an error the draft from before stands.
  public func save(
    _ content: JSONObject, for key: DraftKey, now: JournalTime = .now()
  ) throws(StoreError) {
    let folder = try home.make()
    let lock = try home.lock(folder, now: now, timeout: .seconds(1))
    defer { _ = lock }
    let value: JSONValue = [
      "format": .number(Self.format), "workspace": .string(key.workspace),
      "plan": .string(key.plan), "form": .string(key.form), "at": .string(now.description),
      "content": .object(content),
    ]
    _ = try AtomicReplace.write(
      JSONWriter.document(value), to: Self.fileName(key), in: folder, flushesFolder: true)
  }

  /// Returns a form's draft; `nil` if there is none.
  ///
  /// - Throws: Also ``StoreError/notPermitted(path:account:)`` for a file that somebody else owns:
  ///   what others have put there is nobody's draft.
  public func load(_ key: DraftKey) throws(StoreError) -> Draft? {
    guard let folder = try home.open() else { return nil }
    return try read(Self.fileName(key), in: folder)
  }

  /// All drafts of a workspace, the newest first; those that cannot be read are left out.
  public func drafts(workspace: String, plan: String? = nil) throws(StoreError) -> [Draft] {
    guard let folder = try home.open() else { return [] }
    var drafts: [Draft] = []
    for item in try folder.items() where item.name.hasSuffix(".json") && item.kind == S_IFREG {
      guard let draft = try? read(item.name, in: folder) else { continue }
      guard draft.key.workspace == workspace, plan == nil || plan == draft.key.plan else {
        continue
      }
      drafts.append(draft)
    }
    return drafts.sorted { ($0.savedAt, $1.key.form) > ($1.savedAt, $0.key.form) }
  }

  /// Removes a form's draft, if there is one.
  ///
  /// After an error it may still be there.
  public func remove(_ key: DraftKey) throws(StoreError) {
    guard let folder = try home.open() else { return }
    let name = Self.fileName(key)
    do throws(Errno) {
      do throws(Errno) {
        try FileCalls.remove(name, in: folder.descriptor)
      } catch {
        if error == .noSuchFileOrDirectory { return }
        throw error
      }
      try FileCalls.flush(folder.descriptor)
    } catch {
      throw .calling(.create, folder.path(of: name), error)
    }
  }

  /// Names come from data, so their sum names the file.
  private static func fileName(_ key: DraftKey) -> String {
    let text = [key.workspace, key.plan, key.form].joined(separator: "\u{0}")
    return "\(SHA256.hex(of: Array(text.utf8)).prefix(32)).json"
  }

  private func read(
    _ name: String, in folder: borrowing Folder
  ) throws(StoreError) -> Draft? {
    guard let value = try home.read(name, in: folder, format: Self.format) else { return nil }
    let path = folder.path(of: name)
    guard let workspace = value["workspace"]?.stringValue, let plan = value["plan"]?.stringValue,
      let form = value["form"]?.stringValue, let content = value["content"]?.objectValue,
      let at = value["at"]?.stringValue.flatMap(JournalTime.init)
    else { throw .misshapen(path: path, line: 1, .notAnObject) }
    return Draft(
      key: DraftKey(workspace: workspace, plan: plan, form: form), savedAt: at, content: content)
  }
}

internal import Glibc
public import PlanModel
internal import SystemPackage

/// Why rights could not be set; what was set before that stays.
public enum RightsError: Error, Hashable, Sendable {
  /// The system has no group of that name.
  case unknownGroup(String)
  /// Grants need a workspace that is shared.
  case notShared
  /// The registry does not know the agency.
  case unknownAgency(String)
  case store(StoreError)
}

extension Workspace {
  /// Lets a group write the whole workspace, but for what has been granted to others.
  ///
  /// After success each folder has mode 2775 and each document and journal 0664, lock files 0660,
  /// all of them of `group`; folders granted before (``grant(_:to:in:)``) keep their group. Doing
  /// it again changes nothing. After an error some have got their rights and the others have theirs
  /// as before; no content is touched in any case. The caller must own the files and be a member of
  /// the group, or be root.
  public func share(group name: String) throws(RightsError) {
    guard let group = SystemGroup.number(of: name) else { throw .unknownGroup(name) }
    try storing { () throws(StoreError) in
      let old = try sharedGroup()
      try setRights([], group: group, keptUnless: old)
    }
  }

  /// Lets a group, and nobody else but root, write what is one agency's.
  ///
  /// For each plan that is its checklist, its evidence and its channels, those in channel groups
  /// too: after success their folders exist with an empty lock file, all of that group. Groups and
  /// modes are those of ``share(group:)``. After an error the folders done before stay as set; no
  /// content is touched in any case.
  ///
  /// - Parameters:
  ///   - agency: One of the registry.
  ///   - name: A group of the system.
  ///   - plans: `nil` for all plans; for a plan that comes later, do it again.
  /// - Returns: The folders, below the workspace.
  /// - Throws: ``RightsError``.
  @discardableResult
  public func grant(
    _ agency: Agency.ID, to name: String, in plans: [Plan.ID]? = nil
  ) throws(RightsError) -> [String] {
    guard let group = SystemGroup.number(of: name) else { throw .unknownGroup(name) }
    guard try storing({ () throws(StoreError) in try sharedGroup() }) != nil else {
      throw .notShared
    }
    var done: [String] = []
    for plan in plans ?? planNames {
      for names in try folders(of: agency, in: plan) {
        try storing { () throws(StoreError) in try grantFolder(names, group: group) }
        done.append(names.joined(separator: "/"))
      }
    }
    return done
  }

  /// Which group each agency's checklist has been granted to, as the folders of a plan say.
  ///
  /// The name is the number where the system has no name for it.
  public func grants(in plan: Plan.ID) -> [Agency.ID: String] {
    let above = ["plans", plan.rawValue, "checklists"]
    guard let common = status(of: above)?.st_gid else { return [:] }
    var result: [Agency.ID: String] = [:]
    for name in folderNames(in: above) {
      guard let group = status(of: above + [name])?.st_gid, group != common else { continue }
      result[Agency.ID(name)] = SystemGroup.name(of: group) ?? String(group)
    }
    return result
  }

  /// Whether the kernel would let this process write an agency's checklist now.
  ///
  /// Asked with the effective account and groups; nothing is written. A folder that is missing
  /// counts as writable if it could be made.
  public func canWrite(_ agency: Agency.ID, in plan: Plan.ID) -> Bool {
    (try? store(for: .checklist(plan, agency)))?.isWritable ?? false
  }

  /// Whether the kernel would let this process write what a channel has published.
  public func canWrite(_ channel: Channel.ID, in plan: Plan.ID) -> Bool {
    (try? store(for: .log(plan, channel)))?.isWritable ?? false
  }

  /// Whether the kernel would let this process write a document now; see
  /// ``canWrite(_:in:)-swift.method``.
  public func canWrite(_ place: DocumentPlace) -> Bool {
    (try? store(for: place))?.isWritable ?? false
  }

  private func storing<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(RightsError) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(error)
    }
  }

  // MARK: Folders

  private func folders(
    of agency: Agency.ID, in plan: Plan.ID
  ) throws(RightsError) -> [[String]] {
    guard let book = read(plan: plan).book, book.registry[agency] != nil else {
      throw .unknownAgency(agency.rawValue)
    }
    let own = book.plan.channels.filter { $0.agency == agency }
    let shared = book.plan.channelGroups.flatMap { book.channels(of: $0) }
      .filter { $0.agency == agency }
    let above = ["plans", plan.rawValue]
    return [above + ["checklists", agency.rawValue], above + ["evidence", agency.rawValue]]
      + (own + shared).map { above + ["publications", $0.id.rawValue] }
  }

  /// The group that writes a shared workspace; `nil` if it is not shared.
  private func sharedGroup() throws(StoreError) -> gid_t? {
    guard let folder = try Folder.open(root: root, names: [], makesFolders: false) else {
      return nil
    }
    let status = try folder.ownStatus()
    return status.st_mode & S_ISGID != 0 ? status.st_gid : nil
  }

  private func status(of names: [String]) -> stat? {
    guard let folder = try? Folder.open(root: root, names: names, makesFolders: false) else {
      return nil
    }
    return try? folder.ownStatus()
  }

  private func grantFolder(_ names: [String], group: gid_t) throws(StoreError) {
    guard let folder = try Folder.open(root: root, names: names, makesFolders: true) else {
      return
    }
    try folder.setOwnRights(group: group, mode: SharedModes.folder)
    if try folder.identity(of: FolderLock.fileName) == nil {
      // Made with its rights from the first instant on.
      _ = try folder.makeFile(FolderLock.fileName, flags: O_RDWR, mode: FolderLock.mode)
    }
    try folder.setRightsOfFiles(group: group, all: Self.holdsEvidence(names))
  }

  /// Whether a folder is one of evidence, where every file is the store's.
  private static func holdsEvidence(_ names: [String]) -> Bool {
    names.count == 4 && names[0] == "plans" && names[2] == "evidence"
  }

  /// Goes down from a folder; one that has a group of its own already keeps it.
  private func setRights(
    _ names: [String], group: gid_t, keptUnless old: gid_t?
  ) throws(StoreError) {
    guard let folder = try Folder.open(root: root, names: names, makesFolders: false) else {
      return
    }
    let status = try folder.ownStatus()
    let isGranted =
      old != nil && !names.isEmpty && status.st_mode & S_ISGID != 0 && status.st_gid != old
    let group = isGranted ? status.st_gid : group
    try folder.setOwnRights(group: group, mode: SharedModes.folder)
    try folder.setRightsOfFiles(group: group, all: Self.holdsEvidence(names))
    for item in try folder.items()
    where item.kind == S_IFDIR && StoreName.isFolderName(item.name) {
      try setRights(names + [item.name], group: group, keptUnless: old)
    }
  }
}

extension Folder {
  borrowing func ownStatus() throws(StoreError) -> stat {
    do throws(Errno) {
      return try FileCalls.status(descriptor)
    } catch {
      throw .calling(.examine, path, error)
    }
  }

  borrowing func setOwnRights(group: gid_t, mode: mode_t) throws(StoreError) {
    do throws(Errno) {
      try FileCalls.setRights(descriptor, group: group, mode: mode)
    } catch {
      throw .calling(.create, path, error)
    }
  }

  /// Documents, journals and the lock, or with `all` every file that is not hidden.
  ///
  /// Other people's files are left as they are.
  borrowing func setRightsOfFiles(group: gid_t, all: Bool = false) throws(StoreError) {
    for item in try items() where item.kind == S_IFREG {
      let isLock = item.name == FolderLock.fileName
      guard isLock || SharedModes.isStoresOwn(item.name) || (all && !item.name.hasPrefix("."))
      else { continue }
      guard let file = try openFile(item.name, flags: O_RDONLY) else { continue }
      do throws(Errno) {
        try FileCalls.setRights(
          file.descriptor, group: group, mode: isLock ? FolderLock.mode : SharedModes.file)
      } catch {
        throw .calling(.create, path(of: item.name), error)
      }
    }
  }
}

extension FileCalls {
  /// Group first: changing it may take the setgid bit away.
  static func setRights(_ descriptor: Int32, group: gid_t, mode: mode_t) throws(Errno) {
    let status = try status(descriptor)
    if status.st_gid != group {
      try retrying { fchown(descriptor, uid_t.max, group) }
    }
    if try self.status(descriptor).st_mode & 0o7777 != mode {
      try retrying { fchmod(descriptor, mode) }
    }
  }
}

internal import Glibc
public import PlanModel
internal import SystemPackage

/// What this process may write of a plan, as the kernel says when asked.
///
/// A guess for the screen: rights may change, and only the save itself knows.
public struct WriteAccess: Hashable, Sendable {
  /// The documents that the kernel would not let this process write, each with the group that may
  /// write it; the group is `nil` where nobody but the owner may.
  public var refused: [DocumentPlace: String?] = [:]
  /// Whether the folder of an agency that has none yet could be made.
  public var canMakeChecklists = true
  /// Whether the folder of a channel that has none yet could be made.
  public var canMakeLogs = true
  /// The group that may make folders, where this process may not.
  public var makers: String?

  public init() {}
}

extension Workspace {
  /// Asks once for each folder of a plan, and for what all plans share.
  ///
  /// Reads no file; the cost is a few system calls for each folder that exists.
  public func writeAccess(in plan: Plan.ID) -> WriteAccess {
    var access = WriteAccess()
    var writers: [UInt32: String?] = [:]
    func group(of names: [String]) -> String? {
      guard let status = status(of: names), status.st_mode & 0o020 != 0 else { return nil }
      if let known = writers[status.st_gid] { return known }
      let name = SystemGroup.name(of: status.st_gid) ?? String(status.st_gid)
      writers[status.st_gid] = name
      return name
    }
    for place in Self.sharedPlaces + places(of: plan) where !canWrite(place) {
      access.refused[place] = .some(group(of: place.folderNames))
    }
    let folder = ["plans", plan.rawValue]
    access.canMakeChecklists = canMakeFolders(in: folder + ["checklists"])
    access.canMakeLogs = canMakeFolders(in: folder + ["publications"])
    if !access.canMakeChecklists || !access.canMakeLogs { access.makers = group(of: folder) }
    return access
  }

  /// Whether a folder could be made in another one, which may have to be made itself.
  private func canMakeFolders(in names: [String]) -> Bool {
    var names = names
    while true {
      do throws(StoreError) {
        if let folder = try Folder.open(root: root, names: names, makesFolders: false) {
          return folder.grantsWriting([])
        }
      } catch {
        // What is no question of rights, such as a file in its place, the save itself tells best.
        return error.problem != .notPermitted
      }
      guard names.popLast() != nil else { return false }
    }
  }
}

import Glibc
import PlanStore
import SystemPackage

/// Finds out what has changed in a workspace without being told: looks at the sizes and times of
/// its documents and journals, reads none.
struct FolderLook {
  private let root: FilePath
  /// `nil` before the first look.
  private var known: [FilePath: [String: Stamp]]?

  private struct Stamp: Equatable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
    var inode: UInt
  }

  init(root: FilePath) { self.root = root }

  /// The folders in which something is different from the last time; the first look gives none.
  mutating func changedFolders() -> Set<FilePath> {
    var found: [FilePath: [String: Stamp]] = [:]
    for folder in DashboardWatch.folders(of: root) { found[folder] = stamps(in: folder) }
    defer { known = found }
    guard let known else { return [] }
    return Set(found.keys).union(known.keys).filter { found[$0] != known[$0] }
  }

  private func stamps(in folder: FilePath) -> [String: Stamp] {
    var stamps: [String: Stamp] = [:]
    guard let stream = opendir(folder.string) else { return [:] }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      stamps[name] = Stamp(
        seconds: isFolder ? 0 : status.st_mtim.tv_sec,
        nanoseconds: isFolder ? 0 : status.st_mtim.tv_nsec,
        size: isFolder ? 0 : Int(status.st_size), inode: UInt(status.st_ino))
    }
    return stamps
  }
}

internal import Glibc
internal import SystemPackage

/// One name in a folder; a symbolic link is described itself.
struct FolderItem {
  var name: String
  var status: stat

  var kind: mode_t { status.st_mode & S_IFMT }
  var mode: mode_t { status.st_mode & 0o7777 }
}

extension Folder {
  /// All names in the folder, hidden ones too, sorted by their bytes.
  borrowing func items() throws(StoreError) -> [FolderItem] {
    do throws(Errno) {
      let inner = try FileCalls.open(".", in: descriptor, flags: O_RDONLY | O_DIRECTORY)
      guard let stream = fdopendir(inner) else {
        let error = Errno(rawValue: errno)
        close(inner)
        throw error
      }
      defer { closedir(stream) }
      var items: [FolderItem] = []
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
          tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != "..",
          let status = try FileCalls.status(of: name, in: descriptor)
        else { continue }
        items.append(FolderItem(name: name, status: status))
      }
      return items.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    } catch {
      throw .calling(.list, path, error)
    }
  }
}

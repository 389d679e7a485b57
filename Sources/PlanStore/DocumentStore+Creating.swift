internal import Glibc
internal import SystemPackage

extension DocumentStore {
  /// Puts a whole document where there is none yet: a shipped plan, a registry, an import.
  ///
  /// Written atomically under the folder's lock, flushed, without a line in the journal. After an
  /// error nothing is there: ``StoreError/failed(_:path:errno:)`` with `EEXIST` if the document or a
  /// journal of it exists, ``StoreError/misshapen(path:line:_:)`` if `bytes` are no such document.
  public func create(
    _ bytes: [UInt8], by author: String, now: JournalTime = .now()
  ) throws(StoreError) {
    let document: Document
    do throws(DocumentReadError) {
      document = try Document(bytes, schema: schema)
    } catch {
      throw error.located(at: path, schema: schema)
    }
    do throws(StoreError) {
      try withLock(by: author, now: now) { folder throws(StoreError) in
        for name in [schema.fileName, Journal(besides: schema.fileName).name]
        where try folder.identity(of: name) != nil {
          throw .failed(.create, path: folder.path(of: name), errno: .fileExists)
        }
        _ = try AtomicReplace.write(
          document.bytes, to: schema.fileName, in: folder, flushesFolder: true)
      }
    } catch {
      throw error.naming(author)
    }
  }

  /// Whether the kernel would let this process save here now.
  ///
  /// A guess for the screen: rights may change, and a disk may fail. A folder that is missing counts
  /// as writable if it could be made.
  public var isWritable: Bool {
    var names = folderNames
    while true {
      if let folder = try? Folder.open(root: root, names: names, makesFolders: false) {
        return folder.grantsWriting(
          names.count == folderNames.count
            ? [FolderLock.fileName, Journal(besides: schema.fileName).name] : [])
      }
      guard names.popLast() != nil else { return false }
    }
  }
}

extension Folder {
  borrowing func grantsWriting(_ files: [String]) -> Bool {
    guard faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS) == 0 else { return false }
    return files.allSatisfy {
      faccessat(descriptor, $0, R_OK | W_OK, AT_EACCESS) == 0 || errno == ENOENT
    }
  }
}

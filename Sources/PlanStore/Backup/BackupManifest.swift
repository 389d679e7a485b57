/// The list at the end of a backup: what must be in it.
struct BackupManifest {
  static let fileName = "loa-backup.json"
  static let format = 1

  struct File: Equatable {
    var size: Int
    var sum: String
  }

  var cut: JournalTime
  var rootMode: Int
  var rootGroup: String
  var files: [String: File]

  var bytes: [UInt8] {
    let list = files.sorted { $0.key < $1.key }.map { path, file -> JSONValue in
      ["path": .string(path), "size": .number(file.size), "sha256": .string(file.sum)]
    }
    return JSONWriter.document([
      "format": .number(Self.format), "cut": .string(cut.description),
      "mode": .number(rootMode), "group": .string(rootGroup), "files": .array(list),
    ])
  }
}

extension BackupManifest {
  init(_ bytes: [UInt8]) throws(BackupError) {
    let broken = BackupError.damaged(member: Self.fileName, .noManifest)
    guard let value = try? JSONReader.read(bytes), let format = value["format"]?.intValue else {
      throw broken
    }
    guard format <= Self.format else {
      throw .damaged(
        member: Self.fileName, .newerFormat(found: format, known: Self.format))
    }
    guard let cut = value["cut"]?.stringValue.flatMap(JournalTime.init),
      let mode = value["mode"]?.intValue, let group = value["group"]?.stringValue,
      let list = value["files"]?.arrayValue
    else { throw broken }
    self.init(cut: cut, rootMode: mode & 0o7777, rootGroup: group, files: [:])
    for entry in list {
      guard let path = entry["path"]?.stringValue, let size = entry["size"]?.intValue,
        let sum = entry["sha256"]?.stringValue, files[path] == nil
      else { throw broken }
      files[path] = File(size: size, sum: sum)
    }
  }
}

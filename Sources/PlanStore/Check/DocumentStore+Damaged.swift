internal import SystemPackage

extension DocumentStore {
  /// What a document that cannot be read still says of the edits that it had; empty if nothing.
  ///
  /// It stands near the beginning and is mostly sound. A journal that has less than that does not
  /// give the document.
  var appliedOfDamaged: [String: Int] {
    guard let folder = try? Folder.open(root: root, names: folderNames, makesFolders: false),
      let bytes = try? folder.contents(of: schema.fileName),
      let key = bytes.firstRange(of: Array("\"applied\":".utf8)),
      let end = bytes[key.upperBound...].firstIndex(of: UInt8(ascii: "}")),
      let value = try? JSONReader.read(bytes[key.upperBound...end])
    else { return [:] }
    return (try? Document.applied(value)) ?? [:]
  }
}

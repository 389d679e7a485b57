/// One file or folder of a tar archive.
struct TarMember {
  /// Relative, parts joined by `/`.
  var path: String
  var mode: Int
  var size: Int
  /// Seconds since 1970.
  var modified: Int
  var group: String
  var isFolder: Bool
}

/// POSIX ustar with pax records for long names: what every `tar` reads.
///
/// Own code, since the store starts no programs, must hash while it writes, and must trust no
/// name while it reads.
enum TarFormat {
  static let blockSize = 512

  /// The header blocks of a member; its bytes follow, filled up to whole blocks.
  static func header(_ member: TarMember) -> [UInt8] {
    let path = Array((member.isFolder ? member.path + "/" : member.path).utf8)
    if path.count <= 100, path.allSatisfy({ $0 < 0x80 }) {
      return block(name: path, member, type: member.isFolder ? "5" : "0", size: member.size)
    }
    // A record says its own length: "27 path=…\n".
    let rest = Array(" path=".utf8) + path + [0x0A]
    var length = rest.count + 1
    while String(length).utf8.count + rest.count != length { length += 1 }
    let record = Array(String(length).utf8) + rest
    let pax = block(name: Array("pax/path".utf8), member, type: "x", size: record.count)
    let short = path.prefix(99).map { $0 < 0x80 ? $0 : UInt8(ascii: "_") }
    return pax + record + padding(after: record.count)
      + block(name: short, member, type: member.isFolder ? "5" : "0", size: member.size)
  }

  static func padding(after size: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: (blockSize - size % blockSize) % blockSize)
  }

  static let end = [UInt8](repeating: 0, count: 2 * blockSize)

  private static func block(
    name: [UInt8], _ member: TarMember, type: Unicode.Scalar, size: Int
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: blockSize)
    func put(_ bytes: some Sequence<UInt8>, at start: Int) {
      for (offset, byte) in bytes.enumerated() { block[start + offset] = byte }
    }
    func octal(_ number: Int, width: Int, at start: Int) {
      let digits = String(number, radix: 8)
      put((String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8, at: start)
    }
    put(name.prefix(100), at: 0)
    octal(member.mode, width: 7, at: 100)
    octal(0, width: 7, at: 108)
    octal(0, width: 7, at: 116)
    octal(size, width: 11, at: 124)
    octal(max(0, member.modified), width: 11, at: 136)
    put(repeatElement(0x20, count: 8), at: 148)
    put(String(type).utf8, at: 156)
    put(Array("ustar\u{0}00".utf8), at: 257)
    put(member.group.utf8.prefix(31), at: 297)
    octal(block.reduce(0) { $0 + Int($1) }, width: 6, at: 148)
    block[154] = 0
    return block
  }

  /// A header block as read: the type, and what stands in it.
  static func read(_ block: ArraySlice<UInt8>) -> (type: UInt8, member: TarMember)? {
    let bytes = Array(block)
    guard bytes.count == blockSize, bytes[257..<262].elementsEqual("ustar".utf8),
      let sum = octal(bytes[148..<156]),
      sum == bytes.enumerated().reduce(0, { $0 + ((148..<156) ~= $1.0 ? 0x20 : Int($1.1)) }),
      let mode = octal(bytes[100..<108]), let size = octal(bytes[124..<136]),
      let modified = octal(bytes[136..<148]), let name = text(bytes[0..<100]),
      let prefix = text(bytes[345..<500]), let group = text(bytes[297..<329])
    else { return nil }
    let type = bytes[156] == 0 ? UInt8(ascii: "0") : bytes[156]
    let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
    return (
      type,
      TarMember(
        path: path, mode: mode & 0o7777, size: size, modified: modified, group: group,
        isFolder: type == UInt8(ascii: "5"))
    )
  }

  /// The path that the records of a pax header give; `nil` if they are no such records.
  static func paxPath(_ bytes: [UInt8]) -> String? {
    var path: String?
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let space = rest.firstIndex(of: 0x20),
        let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
        length > space - rest.startIndex + 1, length <= rest.count
      else { return nil }
      let record = rest[(space + 1)..<(rest.startIndex + length)]
      guard record.last == 0x0A, let text = text(record.dropLast()),
        let equals = text.firstIndex(of: "=")
      else { return nil }
      if text[..<equals] == "path" { path = String(text[text.index(after: equals)...]) }
      rest = rest.dropFirst(length)
    }
    return path
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.prefix { $0 != 0 && $0 != 0x20 }
    return digits.isEmpty
      ? 0
      : Int(String(decoding: digits, as: UTF8.self), radix: 8)
        .flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Up to the first zero byte; `nil` if that is not UTF-8.
  private static func text(_ field: ArraySlice<UInt8>) -> String? {
    String(validating: field.prefix { $0 != 0 }, as: UTF8.self)
  }
}

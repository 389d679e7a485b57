/// What may name a folder or a record of a workspace (FORMAT.md, Identifiers).
public enum StoreName {
  /// Whether `name` is a slug: parts of `a-z` and `0-9` joined by single hyphens, 1 to 96 long.
  public static func isSlug(_ name: String) -> Bool {
    isSlug(name.utf8[...])
  }

  /// Whether a folder may have this name: a slug, or two joined by `@` (`<group>@<agency>`).
  public static func isFolderName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { isSlug($0) }
  }

  /// Whether a new record may have this identity: letters and digits of ASCII and `-` `_` `.` `@`
  /// `:` (as in `dang-tin@bao-nghe-an:2024-Q1`), 1 to 255 long.
  ///
  /// Records found in a file are taken whatever their identity is.
  public static func isRecordID(_ name: String) -> Bool {
    (1...255).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }

  /// Whether `name` may stand for a replica in edit numbers: 1 to 32 of `a-z` and `0-9`.
  public static func isReplica(_ name: String) -> Bool {
    (1...32).contains(name.utf8.count) && name.utf8.allSatisfy(isSlugByte)
  }

  private static func isSlug(_ bytes: Substring.UTF8View) -> Bool {
    (1...96).contains(bytes.count)
      && bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0.allSatisfy(isSlugByte) }
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

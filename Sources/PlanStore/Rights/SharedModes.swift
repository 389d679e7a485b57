internal import Glibc

/// The modes of a shared workspace (Data/RIGHTS.md).
enum SharedModes {
  /// New files get the folder's group; its members may rename here, others may read.
  static let folder: mode_t = 0o2775
  static let file: mode_t = 0o664

  /// Whether the store writes files of that name, so that their mode and group matter to it.
  static func isStoresOwn(_ name: String) -> Bool {
    !name.hasPrefix(".")
      && (name.hasSuffix(".json") || name.hasSuffix(".journal") || name.hasSuffix(".torn"))
  }
}

/// Groups of the system by name and number.
enum SystemGroup {
  static func number(of name: String) -> gid_t? {
    lookUp { record, buffer, result in
      getgrnam_r(name, &record, buffer.baseAddress, buffer.count, &result)
    } found: {
      $0.gr_gid
    }
  }

  static func name(of number: gid_t) -> String? {
    lookUp { record, buffer, result in
      getgrgid_r(number, &record, buffer.baseAddress, buffer.count, &result)
    } found: {
      $0.gr_name.map { String(cString: $0) }
    }
  }

  private static func lookUp<Found>(
    _ call: (
      inout group, UnsafeMutableBufferPointer<CChar>, inout UnsafeMutablePointer<group>?
    ) -> Int32, found: (group) -> Found?
  ) -> Found? {
    var size = 1024
    // A group with very many members needs a larger buffer; the system does not say how large.
    while size <= 1 << 24 {
      let (code, value) = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) {
        buffer -> (Int32, Found?) in
        var record = group()
        var result: UnsafeMutablePointer<group>?
        let code = call(&record, buffer, &result)
        return (code, result == nil ? nil : found(record))
      }
      guard code == ERANGE || code == EINTR else { return value }
      if code == ERANGE { size *= 4 }
    }
    return nil
  }
}

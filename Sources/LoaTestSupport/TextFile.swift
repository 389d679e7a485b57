#if canImport(Glibc)
  import Glibc
#endif

/// A text file beside the tests.
package struct TextFile {
  package var path: String

  package init(_ path: String) { self.path = path }

  /// The whole text; `nil` if there is no such file.
  package func read() -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Replaces the file; returns whether that went well.
  package func write(_ text: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// Whether this run is to record what tests compare with, and then to fail.
  package static var isRecording: Bool { getenv("LOA_RECORD") != nil }
}

extension TextFile {
  /// What was recorded under a name for the tests of a source file.
  package init(recorded name: String, beside source: String) {
    let folder = source.prefix(through: source.lastIndex(of: "/") ?? source.startIndex)
    self.init("\(folder)Snapshots/\(name)")
  }

  /// How a text differs from what was recorded; `nil` if it is the same.
  ///
  /// A recording run writes the text and says so, so that nobody passes by recording.
  package func difference(from text: String) -> String? {
    if Self.isRecording { return write(text) ? "recorded \(path)" : "cannot write \(path)" }
    guard let recorded = read() else {
      return "\(path) is not recorded; run with LOA_RECORD=1 and look at it"
    }
    return recorded == text ? nil : "\(path): expected\n\(recorded)\ngot\n\(text)"
  }
}

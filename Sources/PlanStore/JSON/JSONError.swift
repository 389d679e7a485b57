/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// The file begins with the bytes EF BB BF, which some editors put there.
    case byteOrderMark
    case invalidUTF8
    case unexpectedEnd
    case unexpectedCharacter(Unicode.Scalar)
    case trailingComma
    /// Something follows the value.
    case trailingText
    case duplicateKey(String)
    case tooDeep(limit: Int)
    case badNumber
    case badEscape
    /// A `\u` escape names one half of a surrogate pair.
    case loneSurrogate
    /// A control character inside a string; it has to be written as an escape.
    case controlCharacter(UInt8)
  }

  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars; for invalid UTF-8 that of the first bad byte.
  public let column: Int
  /// From 0, in bytes.
  public let byteOffset: Int
  public let problem: Problem

  init(at position: JSONPosition, byteOffset: Int, _ problem: Problem) {
    line = position.line
    column = position.column
    self.byteOffset = byteOffset
    self.problem = problem
  }

  public var description: String { "line \(line), column \(column): \(problem)" }
}

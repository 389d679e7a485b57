/// The name of one record: an ASCII slug of readable parts, typed by what it names.
///
/// Identities of tasks and of channels in a group join two slugs with `@`; those of ticks add a
/// period after `:`.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String

  /// Takes `rawValue` as it is; ``isSlug(_:)`` is for names that come from outside.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

/// The longest slug, in bytes, so that it fits in a folder name with room for suffixes.
public let longestSlug = 96

/// Returns whether `text` is one slug: parts of `a`–`z` and `0`–`9` joined by single hyphens.
///
/// - Parameter text: Any text; names of folders are checked with this before they become paths.
/// - Returns: `false` for the empty text too, and for one longer than ``longestSlug``.
public func isSlug(_ text: String) -> Bool {
  var previousIsHyphen = true
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      previousIsHyphen = false
    case UInt8(ascii: "-") where !previousIsHyphen:
      previousIsHyphen = true
    default:
      return false
    }
  }
  return !previousIsHyphen && text.utf8.count <= longestSlug
}

/// Returns whether `text` may name a folder of a workspace: a slug, or two joined by `@`.
public func isFolderName(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count <= 2 && parts.allSatisfy { isSlug(String($0)) }
}

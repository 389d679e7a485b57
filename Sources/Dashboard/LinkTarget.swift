import PlanModel

/// An address that another program may be asked to open, checked.
///
/// Data comes from many hands: only addresses of the web, of mail and of telephones are opened, and
/// nothing that hides or steers.
package struct LinkTarget: Hashable, Sendable {
  /// With its scheme, `http`, `https`, `mailto` or `tel`.
  package let address: String

  /// Addresses longer than this are refused.
  static let limit = 2_000

  /// Takes an address with a scheme, or a bare address of mail or of the web.
  ///
  /// - Returns: `nil` for anything else: other schemes, blanks, control characters, direction marks.
  package init?(_ text: String) {
    let text = text.trimmed
    guard !text.isEmpty, text.utf8.count <= Self.limit,
      text.unicodeScalars.allSatisfy(Self.isVisible)
    else { return nil }
    if WebAddress.isValid(text) {
      address = text
    } else if let rest = Self.rest(of: text, after: "mailto:") {
      guard Self.isMail(rest) else { return nil }
      address = text
    } else if let rest = Self.rest(of: text, after: "tel:") {
      guard Self.isTelephone(rest) else { return nil }
      address = text
    } else if Self.isMail(text[...]) {
      address = "mailto:\(text)"
    } else if !text.contains(":"), !text.contains("@"), text.first != "-",
      WebAddress.isValid("https://\(text)"), text.contains(where: \.isLetter)
    {
      address = "https://\(text)"
    } else {
      return nil
    }
  }

  /// A number to call, from one as printed ("0238.3.842 023").
  package init?(telephone text: String) {
    let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    guard Self.isTelephone(digits[...]) else { return nil }
    address = "tel:\(digits)"
  }

  private static func rest(of text: String, after scheme: String) -> Substring? {
    text.lowercased().hasPrefix(scheme) ? text.dropFirst(scheme.count) : nil
  }

  private static func isMail(_ text: Substring) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty,
      name.first != "-", !text.contains(":"), !text.contains("/")
    else { return false }
    let labels = host.prefix { $0 != "?" }.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  private static func isTelephone(_ text: Substring) -> Bool {
    let digits = text.count { $0.isASCII && $0.isNumber }
    return (3...20).contains(digits)
      && text.allSatisfy { $0.isASCII && ($0.isNumber || "+-.() ".contains($0)) }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}

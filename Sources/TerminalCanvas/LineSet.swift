/// The characters for borders and bars.
package struct LineSet: Hashable, Sendable {
  package var horizontal: Unicode.Scalar
  package var vertical: Unicode.Scalar
  package var topLeft: Unicode.Scalar
  package var topRight: Unicode.Scalar
  package var bottomLeft: Unicode.Scalar
  package var bottomRight: Unicode.Scalar
  package var barFilled: Unicode.Scalar
  package var barEmpty: Unicode.Scalar

  package static let unicode = LineSet(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└",
    bottomRight: "┘", barFilled: "█", barEmpty: "░")

  /// For fonts and terminals without line-drawing characters.
  package static let ascii = LineSet(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", barFilled: "#", barEmpty: ".")

  /// The lines for a terminal of which nobody has said anything.
  ///
  /// - Parameters:
  ///   - term: Its type; terminals older than Unicode get ASCII.
  ///   - locale: What the environment says about characters, such as `vi_VN.UTF-8`. One that names
  ///     another set of characters gets ASCII; one that names none says nothing.
  /// - Returns: ASCII only where Unicode would surely be shown wrongly.
  package static func automatic(term: String?, locale: String?) -> LineSet {
    let base = (term ?? "").prefix { $0 != "-" && $0 != "+" }
    let isOld = ["vt52", "vt100", "vt102", "vt220", "ansi", "adm3a", "cons25"].contains(base)
    let named = locale?.split(separator: "@").first?.split(separator: ".").dropFirst().first
    let charset = named.map { $0.lowercased().filter { $0 != "-" } }
    return isOld || (charset.map { $0 != "utf8" } ?? false) ? .ascii : .unicode
  }
}

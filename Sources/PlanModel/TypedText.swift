extension String {
  /// Without blanks at either end.
  public var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

/// What makes a text a web address.
public enum WebAddress {
  /// How the text begins if it is meant as one ("https://"); `nil` for other text.
  public static func scheme(of text: String) -> String? {
    let lowercased = text.lowercased()
    return ["https://", "http://"].first(where: lowercased.hasPrefix)
  }

  /// Whether a text can be one: `http` or `https`, a host with a dot, no blanks.
  public static func isValid(_ text: String) -> Bool {
    guard let scheme = scheme(of: text) else { return false }
    let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
      && !text.contains(where: \.isWhitespace)
  }

  /// What all spellings of a page's address have in common; `nil` for other text.
  ///
  /// The scheme, "www.", the case of the host, a closing slash, a place within the page and what is
  /// added to count visitors make no other page.
  public static func page(of text: String) -> String? {
    let text = text.trimmed
    guard isValid(text), let scheme = scheme(of: text) else { return nil }
    let rest = text.dropFirst(scheme.count)
    var host = rest.prefix { !"/?#".contains($0) }.lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let (address, place) = split(rest.drop { !"/?#".contains($0) }, at: "#")
    var (path, query) = split(address, at: "?")
    while path.last == "/" { path.removeLast() }
    let parameters = query.split(separator: "&").filter { parameter in
      !counting.contains { parameter.lowercased().hasPrefix($0) }
    }
    // A page that is put together in the browser has its path there.
    let route = place.hasPrefix("/") || place.hasPrefix("!") ? "#\(place)" : ""
    return host + path + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&")) + route
  }

  private static let counting = ["utm_", "fbclid=", "gclid=", "zarsrc="]

  private static func split(
    _ text: Substring, at sign: Character
  ) -> (before: Substring, after: Substring) {
    let before = text.prefix { $0 != sign }
    return (before, text[before.endIndex...].dropFirst())
  }
}

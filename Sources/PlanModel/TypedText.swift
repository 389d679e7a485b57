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
}

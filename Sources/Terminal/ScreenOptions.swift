package import TerminalCanvas

/// How to open a ``Screen``.
package struct ScreenOptions: Hashable, Sendable {
  /// Whether colors may be used; `NO_COLOR`, set and not empty, forbids them anyway.
  package var allowsColor: Bool
  /// The terminal type to use in place of the environment's `TERM`.
  package var term: String?
  package var theme: Theme

  package init(allowsColor: Bool = true, term: String? = nil, theme: Theme = .auto) {
    self.allowsColor = allowsColor
    self.term = term
    self.theme = theme
  }

  /// Terminal types to try, in this order.
  func candidates(environmentTerm: String?) -> [String] {
    var names: [String] = []
    for name in [term ?? environmentTerm, "xterm-256color", "vt100"] {
      if let name, !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The color mode for a terminal that shows `colors` colors.
  func colorMode(colors: Int, noColor: String?) -> ColorMode {
    guard allowsColor, theme != .mono, noColor?.isEmpty ?? true else { return .monochrome }
    return colors >= 256 ? .twoHundredFiftySix : colors >= 8 ? .eight : .monochrome
  }
}

/// Why no ``Screen`` could be opened; the terminal is then as it was.
package enum ScreenError: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// The system has no usable description of any of these terminal types.
  case unknownTerminal(tried: [String])
  /// Neither the environment's locale nor `C.UTF-8` uses UTF-8.
  case noUTF8Locale
  /// A ``Screen`` or a ``SignalPipe`` is already open; curses and signals allow one per process.
  case alreadyOpen
  /// The kernel refused a file descriptor.
  case noDescriptor(errno: Int32)
}

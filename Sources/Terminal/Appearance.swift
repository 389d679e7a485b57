package import TerminalCanvas

/// How a style looks on the terminal.
package struct Appearance: Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let dim = Attributes(rawValue: 2)
    package static let underline = Attributes(rawValue: 4)
    package static let reverse = Attributes(rawValue: 8)
  }

  package var attributes: Attributes
  /// A color number of the terminal; `nil` is the user's own foreground.
  package var foreground: Int?
  /// A color number of the terminal; `nil` is the user's own background.
  package var background: Int?

  package init(
    _ attributes: Attributes = [], foreground: Int? = nil, background: Int? = nil
  ) {
    self.attributes = attributes
    self.foreground = foreground
    self.background = background
  }

  /// Whether a blank in this appearance shows nothing but the plain background.
  package var leavesBlanksPlain: Bool {
    background == nil && attributes.isDisjoint(with: [.underline, .reverse])
  }

  package init(of style: Style, in mode: ColorMode, theme: Theme = .auto) {
    switch (theme, mode) {
    case (.mono, _), (_, .monochrome): self = Self.monochrome(style)
    case (.auto, .eight): self = Self.eightAuto(style)
    case (.dark, .eight): self = Self.eightDark(style)
    case (.light, .eight): self = Self.eightLight(style)
    case (.contrast, .eight): self = Self.eightContrast(style)
    case (.auto, .twoHundredFiftySix): self = Self.auto(style)
    case (.dark, .twoHundredFiftySix): self = Self.dark(style)
    case (.light, .twoHundredFiftySix): self = Self.light(style)
    case (.contrast, .twoHundredFiftySix): self = Self.contrast(style)
    }
  }

  static func monochrome(_ style: Style) -> Appearance {
    switch style {
    case .plain, .border, .tab, .keyLine, .published, .progressFilled: Appearance()
    case .muted, .done, .placeholder, .progressEmpty: Appearance(.dim)
    case .strong, .title, .header, .key, .borderFocused, .silent: Appearance(.bold)
    case .selected: Appearance(.reverse)
    case .selectedUnfocused, .field: Appearance(.underline)
    case .fieldFocused: Appearance([.bold, .underline])
    case .tabCurrent, .match: Appearance([.bold, .reverse])
    case .overdue, .error: Appearance([.bold, .underline])
    case .warning: Appearance([.dim, .underline])
    case .notice: Appearance([.reverse, .underline])
    }
  }
}

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

  package init(of style: Style, in mode: ColorMode) {
    switch mode {
    case .monochrome: self = Self.monochrome(style)
    case .eight: self = Self.eight(style)
    case .twoHundredFiftySix: self = Self.twoHundredFiftySix(style)
    }
  }

  private static func monochrome(_ style: Style) -> Appearance {
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

  // Numbers: 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan. Yellow and cyan cannot be read on white,
  // blue hardly on black: they color lines and marked grounds, not text.
  private static func eight(_ style: Style) -> Appearance {
    switch style {
    case .overdue, .error: Appearance(.bold, foreground: 1)
    case .warning: Appearance([.dim, .underline], foreground: 1)
    case .done, .published: Appearance(foreground: 2)
    case .silent: Appearance(.bold, foreground: 5)
    case .borderFocused: Appearance(.bold, foreground: 6)
    case .match: Appearance(foreground: 0, background: 3)
    case .notice: Appearance(foreground: 0, background: 6)
    case .progressFilled: Appearance(foreground: 2)
    default: monochrome(style)
    }
  }

  // Middle tones that keep a contrast of 3:1 or more to both black and white.
  private static func twoHundredFiftySix(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .progressEmpty: Appearance(foreground: 244)
    case .border: Appearance(foreground: 244)
    case .borderFocused: Appearance(.bold, foreground: 32)
    case .title: Appearance(.bold)
    case .key: Appearance(.bold, foreground: 32)
    case .keyLine: Appearance(foreground: 244)
    case .selectedUnfocused: Appearance(foreground: 255, background: 240)
    case .overdue: Appearance(.bold, foreground: 160)
    case .error: Appearance(.bold, foreground: 231, background: 160)
    case .warning: Appearance(foreground: 166)
    case .silent: Appearance(.bold, foreground: 166)
    case .done, .published, .progressFilled: Appearance(foreground: 28)
    case .match: Appearance(foreground: 16, background: 220)
    case .notice: Appearance(foreground: 16, background: 152)
    default: monochrome(style)
    }
  }
}

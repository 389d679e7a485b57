internal import TerminalCanvas

// The colors of each theme. Contrasts are those of xterm's own palette, as WCAG 2 counts them; the
// tests hold them.

extension Appearance {
  // MARK: Eight colors
  //
  // 1 red, 2 green, 3 yellow, 4 blue, 5 magenta, 6 cyan. Green, yellow and cyan cannot be read on
  // white, blue cannot be read on black.

  static func eightAuto(_ style: Style) -> Appearance {
    switch style {
    case .overdue, .error: Appearance(.bold, foreground: 1)
    case .warning: Appearance(.underline, foreground: 1)
    case .silent: Appearance(.bold, foreground: 5)
    case .match: Appearance(foreground: 0, background: 3)
    case .notice: Appearance(foreground: 0, background: 6)
    default: monochrome(style)
    }
  }

  static func eightDark(_ style: Style) -> Appearance {
    switch style {
    case .overdue, .error: Appearance(.bold, foreground: 1)
    case .warning: Appearance(foreground: 3)
    case .silent: Appearance(.bold, foreground: 3)
    case .done, .published, .progressFilled: Appearance(foreground: 2)
    case .borderFocused, .key: Appearance(.bold, foreground: 6)
    case .match: Appearance(foreground: 0, background: 3)
    case .notice: Appearance(foreground: 0, background: 6)
    default: monochrome(style)
    }
  }

  static func eightLight(_ style: Style) -> Appearance {
    switch style {
    case .overdue, .error: Appearance(.bold, foreground: 1)
    case .warning: Appearance(foreground: 5)
    case .silent: Appearance(.bold, foreground: 5)
    case .done, .published, .progressFilled, .borderFocused, .key: Appearance(foreground: 4)
    case .match: Appearance(foreground: 0, background: 3)
    case .notice: Appearance(foreground: 0, background: 6)
    default: monochrome(style)
    }
  }

  static func eightContrast(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .progressEmpty: Appearance()
    case .done: Appearance(foreground: 0, background: 2)
    case .warning: Appearance(.underline, foreground: 0, background: 3)
    case .match: Appearance(.bold, foreground: 0, background: 3)
    case .notice: Appearance(foreground: 0, background: 6)
    default: monochrome(style)
    }
  }

  // MARK: 256 colors

  /// Middle tones that keep a contrast of 3.5:1 or more to both black and white.
  static func auto(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .progressEmpty, .border, .keyLine: Appearance(foreground: 244)
    case .borderFocused, .key: Appearance(.bold, foreground: 32)
    case .title: Appearance(.bold)
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

  static func dark(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .keyLine: Appearance(foreground: 248)
    case .border, .progressEmpty: Appearance(foreground: 246)
    case .borderFocused, .key: Appearance(.bold, foreground: 117)
    case .title: Appearance(.bold)
    case .selectedUnfocused: Appearance(foreground: 231, background: 238)
    case .overdue: Appearance(.bold, foreground: 209)
    case .error: Appearance(.bold, foreground: 231, background: 124)
    case .warning: Appearance(foreground: 214)
    case .silent: Appearance(.bold, foreground: 214)
    case .done, .published, .progressFilled: Appearance(foreground: 114)
    case .match: Appearance(foreground: 16, background: 220)
    case .notice: Appearance(foreground: 16, background: 152)
    default: monochrome(style)
    }
  }

  static func light(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .keyLine, .border, .progressEmpty: Appearance(foreground: 240)
    case .borderFocused, .key: Appearance(.bold, foreground: 25)
    case .title: Appearance(.bold)
    case .selectedUnfocused: Appearance(foreground: 16, background: 252)
    case .overdue: Appearance(.bold, foreground: 124)
    case .error: Appearance(.bold, foreground: 231, background: 124)
    case .warning: Appearance(foreground: 94)
    case .silent: Appearance(.bold, foreground: 94)
    case .done, .published, .progressFilled: Appearance(foreground: 22)
    case .match: Appearance(foreground: 16, background: 220)
    case .notice: Appearance(foreground: 16, background: 152)
    default: monochrome(style)
    }
  }

  static func contrast(_ style: Style) -> Appearance {
    switch style {
    case .muted, .placeholder, .progressEmpty: Appearance()
    case .selectedUnfocused: Appearance(foreground: 16, background: 252)
    case .overdue: Appearance(.bold, foreground: 231, background: 88)
    case .error: Appearance([.bold, .underline], foreground: 231, background: 88)
    case .warning: Appearance(foreground: 16, background: 226)
    case .silent: Appearance(.bold, foreground: 231, background: 53)
    case .done: Appearance(foreground: 16, background: 157)
    case .match: Appearance(.underline, foreground: 16, background: 226)
    case .notice: Appearance(foreground: 16, background: 159)
    default: monochrome(style)
    }
  }
}

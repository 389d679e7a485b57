import Testing

@testable import Terminal
@testable import TerminalCanvas

/// Whether what a theme shows can be read, by the contrast of WCAG 2 in xterm's own palette.
@Suite struct ThemeTests {
  static let black = (0, 0, 0)
  static let white = (255, 255, 255)

  static func color(_ number: Int) -> (Int, Int, Int) {
    let base = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205),
      (0, 205, 205), (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
      (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    if number < 16 { return base[number] }
    if number >= 232 {
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let cube = number - 16
    return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
  }

  /// Relative luminance, with the power of 2.4 between its neighbours 2 and 3 by squares and roots.
  static func luminance(_ color: (Int, Int, Int)) -> Double {
    func linear(_ value: Int) -> Double {
      let share = Double(value) / 255
      if share <= 0.03928 { return share / 12.92 }
      let base = (share + 0.055) / 1.055
      // x^2.4 = x^2 · (x^2)^(1/5), the fifth root by Newton's way.
      var root = base
      for _ in 0..<60 {
        root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
      }
      return base * base * root
    }
    return 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
  }

  static func contrast(_ first: (Int, Int, Int), _ second: (Int, Int, Int)) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The least contrast of a style's text to its ground; a ground of its own counts alone.
  static func contrast(of appearance: Appearance, on grounds: [(Int, Int, Int)]) -> Double {
    guard let foreground = appearance.foreground else { return 21 }
    let grounds = appearance.background.map { [color($0)] } ?? grounds
    return grounds.map { contrast(color(foreground), $0) }.min() ?? 0
  }

  @Test func theScaleIsThatOfTheStandard() {
    #expect(abs(Self.contrast(Self.black, Self.white) - 21) < 0.001)
    // 4.48 and 4.54: the two greys on each side of 4.5 on white.
    #expect(Self.contrast((119, 119, 119), Self.white) < 4.5)
    #expect(Self.contrast((118, 118, 118), Self.white) > 4.5)
  }

  @Test(
    arguments: [
      (Theme.auto, 3.5, [black, white]), (.dark, 4.5, [black, (38, 38, 38)]),
      (.light, 4.5, [white, (253, 246, 227)]), (.contrast, 7, [black, white]),
    ] as [(Theme, Double, [(Int, Int, Int)])])
  func everyStyleCanBeReadIn256Colors(
    theme: Theme, least: Double, grounds: [(Int, Int, Int)]
  ) {
    for style in Style.allCases {
      let appearance = Appearance(of: style, in: .twoHundredFiftySix, theme: theme)
      #expect(
        Self.contrast(of: appearance, on: grounds) >= least, "\(style) in \(theme)")
    }
  }

  @Test(
    arguments: [
      (Theme.auto, 3.5, [black, white]), (.dark, 3.5, [black]), (.light, 3.5, [white]),
      (.contrast, 3.5, [black, white]),
    ] as [(Theme, Double, [(Int, Int, Int)])])
  func everyStyleCanBeReadInEightColors(
    theme: Theme, least: Double, grounds: [(Int, Int, Int)]
  ) {
    for style in Style.allCases {
      let appearance = Appearance(of: style, in: .eight, theme: theme)
      #expect(
        Self.contrast(of: appearance, on: grounds) >= least, "\(style) in \(theme)")
      #expect((appearance.foreground ?? 0) < 8 && (appearance.background ?? 0) < 8)
    }
  }

  @Test(arguments: Theme.allCases) func plainAndMonochromeAreTheUsersOwnColors(theme: Theme) {
    for mode in ColorMode.allCases {
      #expect(Appearance(of: .plain, in: mode, theme: theme) == Appearance())
    }
    for style in Style.allCases {
      let isMono = theme == .mono
      let appearance = Appearance(
        of: style, in: isMono ? .twoHundredFiftySix : .monochrome, theme: theme)
      #expect(appearance.foreground == nil && appearance.background == nil)
    }
  }

  @Test(arguments: Theme.allCases, ColorMode.allCases)
  func whatMattersLooksUnlikeItsNeighbors(theme: Theme, mode: ColorMode) {
    let neighbors: [[Style]] = [
      [.plain, .selected, .selectedUnfocused, .match, .overdue],
      [.plain, .overdue, .warning, .done, .selected, .silent], [.tab, .tabCurrent],
      [.error, .notice, .keyLine], [.border, .borderFocused], [.field, .fieldFocused, .plain],
    ]
    for styles in neighbors {
      let looks = Set(styles.map { Appearance(of: $0, in: mode, theme: theme) })
      #expect(looks.count == styles.count, "\(styles) in \(theme), \(mode)")
    }
  }
}

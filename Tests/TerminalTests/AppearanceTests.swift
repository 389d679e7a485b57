import Testing

@testable import Terminal
@testable import TerminalCanvas

@Suite struct AppearanceTests {
  @Test func monochromeUsesNoColor() {
    for style in Style.allCases {
      let appearance = Appearance(of: style, in: .monochrome)
      #expect(appearance.foreground == nil && appearance.background == nil)
    }
  }

  @Test func eightColorsAreEnoughForEight() {
    for style in Style.allCases {
      let appearance = Appearance(of: style, in: .eight)
      #expect((appearance.foreground ?? 0) < 8 && (appearance.background ?? 0) < 8)
    }
  }

  @Test(arguments: ColorMode.allCases)
  func plainIsTheUsersOwnColors(mode: ColorMode) {
    #expect(Appearance(of: .plain, in: mode) == Appearance())
  }

  /// Styles that stand side by side on a screen and would be mistaken for each other.
  @Test(
    arguments: ColorMode.allCases,
    [
      [.plain, .selected, .selectedUnfocused, .match, .overdue, .muted],
      [.plain, .overdue, .warning, .done, .selected, .silent],
      [.published, .silent, .selected],
      [.border, .borderFocused],
      [.tab, .tabCurrent],
      [.key, .keyLine],
      [.field, .fieldFocused, .placeholder, .plain],
      [.error, .notice, .keyLine],
      [.progressFilled, .progressEmpty],
      [.title, .border],
    ] as [[Style]])
  func neighborsLookDifferent(mode: ColorMode, styles: [Style]) {
    let looks = Set(styles.map { Appearance(of: $0, in: mode) })
    #expect(looks.count == styles.count, "\(styles) in \(mode)")
  }

  @Test func aBackgroundIsNeverWithoutAForeground() {
    for mode in ColorMode.allCases {
      for style in Style.allCases {
        let appearance = Appearance(of: style, in: mode)
        #expect(appearance.background == nil || appearance.foreground != nil)
      }
    }
  }

  @Test func blanksArePlainUnlessTheGroundShows() {
    #expect(Appearance(.bold, foreground: 1).leavesBlanksPlain)
    #expect(!Appearance(.underline).leavesBlanksPlain)
    #expect(!Appearance(.reverse).leavesBlanksPlain)
    #expect(!Appearance(foreground: 0, background: 3).leavesBlanksPlain)
  }
}

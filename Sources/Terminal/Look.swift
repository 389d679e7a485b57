internal import CNcurses
internal import TerminalCanvas

/// What a style makes of a character, as curses wants it.
struct Look {
  /// A blank with the style's attributes and color pair.
  var cell: cchar_t
  var leavesBlanksPlain: Bool

  static let plainCell = cell(attributes: 0, pair: 0)

  private static func cell(attributes: attr_t, pair: Int16) -> cchar_t {
    var cell = cchar_t()
    let blank: [wchar_t] = [0x20, 0]
    setcchar(&cell, blank, attributes, pair, nil)
    return cell
  }

  /// The look of each style, by its raw value; sets up the color pairs.
  static func all(in mode: ColorMode, theme: Theme) -> [Look] {
    // A list: a table by pairs of colors would be a type of its own to set up, for a dozen of them.
    var pairs: [(foreground: Int?, background: Int?)] = [(nil, nil)]
    return Style.allCases.map { style in
      let appearance = Appearance(of: style, in: mode, theme: theme)
      let colors = (foreground: appearance.foreground, background: appearance.background)
      let pair = pairs.firstIndex { $0 == colors } ?? pairs.count
      if pair == pairs.count {
        pairs.append(colors)
        init_extended_pair(
          Int32(pair), Int32(colors.foreground ?? -1), Int32(colors.background ?? -1))
      }
      var attributes: attr_t = 0
      if appearance.attributes.contains(.bold) { attributes |= loa_attribute_bold() }
      if appearance.attributes.contains(.dim) { attributes |= loa_attribute_dim() }
      if appearance.attributes.contains(.underline) { attributes |= loa_attribute_underline() }
      if appearance.attributes.contains(.reverse) { attributes |= loa_attribute_reverse() }
      return Look(
        cell: cell(attributes: attributes, pair: Int16(pair)),
        leavesBlanksPlain: appearance.leavesBlanksPlain)
    }
  }
}

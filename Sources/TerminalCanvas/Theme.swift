/// Which colors the meanings get.
package enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Middle tones that can be read on dark and on light ground.
  case auto
  case dark
  case light
  /// No greys: the user's own colors, or pairs of colors with a contrast of 7:1 and more.
  case contrast
  /// No colors at all.
  case mono
}

extension Registry {
  /// The other agencies that are called like one on any day on which it exists as well.
  ///
  /// Letter by letter, without regard to case, blanks and Unicode form; tone marks tell names apart
  /// ("Nghĩa Thanh", "Nghĩa Thành").
  public func namesakes(of agency: Agency) -> [Agency] {
    let name = Self.comparable(agency.name)
    return agencies.filter { other in
      other.id != agency.id && Self.comparable(other.name) == name
        && other.exists(
          from: agency.from ?? CalendarDay(daysSinceEpoch: -1_000_000),
          to: agency.until ?? CalendarDay(daysSinceEpoch: 1_000_000))
    }
  }

  private static func comparable(_ name: String) -> String {
    VietnameseText.composed(name).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

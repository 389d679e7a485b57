extension TimeFrame {
  /// Reads the wording of a document and keeps it word for word.
  ///
  /// "Trước ngày 15/12" is due on the 14th, since the 15th is no longer before it; "chậm nhất",
  /// "đến ngày" and a day alone are due on the day that they name. Where the words are not understood
  /// as a whole the anchor is ``Anchor/unread``; nothing is guessed from a part of them.
  ///
  /// - Parameters:
  ///   - text: The words of the document; blank words state no time, which is within the year.
  ///   - year: The plan's year, for what names none ("quý II").
  ///   - issuedOn: The plan's day of issue: what "từ nay" says.
  public init(reading text: String, year: Int, issuedOn: CalendarDay? = nil) {
    guard !text.allSatisfy(\.isWhitespace) else {
      self.init(.year)
      return
    }
    var reader = FrameReader(cursor: WordingCursor(text), year: year, issuedOn: issuedOn)
    let frame = reader.frame()
    self.init(frame?.anchor ?? .unread, also: frame?.also ?? [], wording: text)
  }
}

/// The Vietnamese catalogue, in the terms of the field.
package struct Vietnamese: Texts {
  /// Days below 10 and the months January and February are written with a leading zero.
  ///
  /// - Source: Nghị định 30/2020/NĐ-CP.
  func twoDigits(_ number: Int, when isShort: Bool) -> String {
    isShort ? "0\(number)" : "\(number)"
  }

  func romanQuarter(_ number: Int) -> String { ["I", "II", "III", "IV"][(number + 3) % 4] }
}

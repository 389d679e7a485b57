extension Cadence {
  /// As after "hằng" or a slash.
  var word: String {
    switch self {
    case .week: "tuần"
    case .month: "tháng"
    case .quarter: "quý"
    case .half: "6 tháng"
    case .year: "năm"
    }
  }
}

extension CalendarDay {
  /// As official papers print it: days below 10 and the months 1 and 2 with a zero in front.
  ///
  /// - Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, on the day of issue.
  var inWords: String { "\(YearDay(self).inWords)/\(padded(year, to: 4))" }
}

extension YearDay {
  var inWords: String {
    "\(padded(day, to: 2))/\(month <= 2 ? padded(month, to: 2) : String(month))"
  }
}

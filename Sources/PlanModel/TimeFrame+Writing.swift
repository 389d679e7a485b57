extension TimeFrame {
  /// The document's words where it has any, otherwise ours.
  public var text: String { wording ?? standardWording }

  /// The frame in the words that officers use: ``init(reading:year:issuedOn:)`` reads the same
  /// anchor and additions from them, in any plan.
  public var standardWording: String {
    var text = anchor.standardWording(wording: wording)
    if also.contains(.everyYear) { text += ", hằng năm" }
    if also.contains(.onDemand) { text += " hoặc đột xuất" }
    return text
  }
}

extension TimeFrame.Anchor {
  fileprivate func standardWording(wording: String?) -> String {
    switch self {
    case .day(let day): "Chậm nhất ngày \(day.inWords)"
    case .window(let first?, let last?): "Từ ngày \(first.inWords) đến ngày \(last.inWords)"
    case .window(let first?, nil): "Từ ngày \(first.inWords)"
    case .window(nil, let last?): "Đến ngày \(last.inWords)"
    case .window(nil, nil): "Không ấn định thời gian"
    case .year: "Trong năm"
    case .span(let span, let continues):
      span.inWords + (continues ? " và các năm tiếp theo" : "")
    case .recurring(let cadence, nil):
      cadence == .half ? "Định kỳ 6 tháng" : "Hằng \(cadence.word)"
    case .recurring(.month, let day?): "Chậm nhất ngày \(day) hằng tháng"
    case .recurring(.week, _?): "Hằng tuần"
    case .recurring(let cadence, let day?):
      "Chậm nhất ngày \(day) của tháng cuối kỳ \(cadence.word)"
    case .dates(let dates): "Chậm nhất ngày \(dates.inWords) hằng năm"
    case .season(let season) where season.firstMonth == season.lastMonth:
      "Tháng \(season.firstMonth) hằng năm"
    case .season(let season):
      "Từ tháng \(season.firstMonth) đến tháng \(season.lastMonth) hằng năm"
    case .continuous: "Thường xuyên"
    case .daily: "Hằng ngày"
    case .onDemand: "Đột xuất"
    case .event(let event): event.isEmpty ? "Sau khi có sự kiện" : event
    case .until(let event, let first?): "Từ ngày \(first.inWords) đến khi \(event)"
    case .until(let event, nil): "Đến khi \(event)"
    case .document(let document): document.isEmpty ? "Theo văn bản khác" : document
    case .unread: wording ?? "Chưa rõ thời gian"
    }
  }
}

extension YearDates {
  fileprivate var inWords: String {
    let names = days.map(\.inWords)
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " và " + last
  }
}

extension PeriodSpan {
  fileprivate var inWords: String {
    first == last ? first.inWords : "\(first.inWords) - \(last.inWords)"
  }
}

extension Period {
  /// "Quý IV/2025", "6 tháng đầu năm 2025".
  fileprivate var inWords: String {
    let year = padded(anchorDay.year, to: 4)
    switch cadence {
    case .week: return "Tuần \(description.suffix(2))/\(year)"
    case .month: return "Tháng \(firstDay.month)/\(year)"
    case .quarter: return "Quý \(["I", "II", "III", "IV"][(firstDay.month - 1) / 3])/\(year)"
    case .half: return "6 tháng \(firstDay.month == 1 ? "đầu" : "cuối") năm \(year)"
    case .year: return "Năm \(year)"
    }
  }
}

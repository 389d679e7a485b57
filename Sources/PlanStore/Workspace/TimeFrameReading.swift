internal import PlanModel

/// Reads a time frame; one whose anchor cannot be read is noted and `nil`.
func timeFrame(_ reader: RecordReader) -> TimeFrame? {
  guard let anchor = anchor(reader) else {
    reader.problems.add(
      reader.object["anchor"] == nil
        ? .missingKey("anchor")
        : .badValue(key: "frame", value: reader.object["anchor"]?.stringValue ?? "?"),
      at: reader.object.position)
    return nil
  }
  let also: [TimeFrame.Addition] = reader.list("also") { value in
    value.stringValue.flatMap(TimeFrame.Addition.init).flatMap { anchor.admits($0) ? $0 : nil }
  }
  return TimeFrame(anchor, also: Set(also), wording: reader.text("wording"))
}

private func anchor(_ reader: RecordReader) -> TimeFrame.Anchor? {
  switch reader.text("anchor") {
  case "day": reader.day("day").map { .day($0) }
  case "window": .window(from: reader.day("from"), to: reader.day("to"))
  case "year": .year
  case "span": span(reader)
  case "recurring":
    reader.term("period").map {
      .recurring($0, dueDayOfPeriod: reader.int("dueDayOfPeriod", in: 1...31))
    }
  case "dates":
    YearDates(reader.list("dates") { $0.stringValue.flatMap { YearDay($0) } }).map { .dates($0) }
  case "season": season(reader)
  case "continuous": .continuous
  case "daily": .daily
  case "onDemand": .onDemand
  case "event": reader.text("event").map { .event($0) }
  case "until": reader.text("event").map { .until(event: $0, from: reader.day("from")) }
  case "document": reader.text("document").map { .document($0) }
  case "unread": .unread
  default: nil
  }
}

private func span(_ reader: RecordReader) -> TimeFrame.Anchor? {
  guard let first = reader.period("first") else { return nil }
  return PeriodSpan(from: first, to: reader.period("last") ?? first)
    .map { .span($0, continues: reader.flag("continues")) }
}

private func season(_ reader: RecordReader) -> TimeFrame.Anchor? {
  guard let first = reader.int("firstMonth", in: 1...12),
    let last = reader.int("lastMonth", in: 1...12)
  else { return nil }
  return Season(from: first, to: last).map { .season($0) }
}

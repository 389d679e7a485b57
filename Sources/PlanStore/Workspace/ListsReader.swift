internal import PlanModel

extension RecordReader {
  /// The days of `reportDays` in `workspace.json`.
  func reportingSchedule() -> ReportingSchedule {
    guard let days = record("reportDays") else { return ReportingSchedule() }
    var schedule = ReportingSchedule()
    for kind in ReportingPeriod.Kind.allCases {
      schedule.days[kind] = days.take(kind.rawValue) { $0.stringValue.flatMap { YearDay($0) } }
    }
    return schedule
  }

  /// `holidays.json`.
  func holidays() -> Holidays {
    var years: Set<Int> = []
    let entries = records("years") { year -> [Holidays.Entry]? in
      guard let number = year.requiredInt("year", in: 1900...2999) else { return nil }
      years.insert(number)
      return year.records("days") { $0.holiday() }
    }
    return Holidays(years: years, entries: entries.flatMap { $0 })
  }

  private func holiday() -> Holidays.Entry? {
    guard let first = requiredDay("from"), let name = requiredText("name") else { return nil }
    return Holidays.Entry(
      from: first, to: day("to"), kind: term("kind") ?? .holiday, name: name,
      source: text("source"))
  }

  func requiredInt(_ key: String, in range: ClosedRange<Int>) -> Int? {
    if object[key] == nil { problems.add(.missingKey(key), at: object.position) }
    return int(key, in: range)
  }
}

/// Reads a scoring table, `criteria/<set>.json`.
struct CriteriaReader {
  let reader: RecordReader

  /// `nil` if what a table must have is missing; the problems say what.
  func set() -> CriteriaSet? {
    guard let id: CriteriaSet.ID = reader.id(), let title = reader.requiredText("title") else {
      return nil
    }
    let set = CriteriaSet(
      id: id, title: title, number: reader.text("number"), issuedOn: reader.day("issuedOn"),
      issuer: reader.text("issuer"), firstYear: reader.int("firstYear", in: 1900...2999),
      lastYear: reader.int("lastYear", in: 1900...2999),
      needsEvidence: reader.flag("needsEvidence"),
      criteria: reader.records("criteria", criterion), source: reader.text("source"),
      note: reader.text("note"))
    for flaw in set.flaws { note(flaw) }
    return set
  }

  private func criterion(_ reader: RecordReader) -> Criterion? {
    guard let id = reader.requiredText("id"), let title = reader.requiredText("title"),
      let formula = reader.record("formula").flatMap(formula)
    else {
      if reader.object["formula"] == nil {
        reader.problems.add(.missingKey("formula"), at: reader.object.position)
      }
      return nil
    }
    return Criterion(
      id: Criterion.ID(id), mark: reader.text("mark") ?? "", title: title,
      points: reader.points("points"), rule: reader.text("rule"), formula: formula,
      needs: reader.list("needs", need), parts: reader.records("parts", criterion),
      note: reader.text("note"))
  }

  private func formula(_ reader: RecordReader) -> Formula? {
    switch reader.requiredText("kind") {
    case "sum": return .sum
    case "entered": return .entered
    case "ratio":
      guard let done = measure("done", reader), let planned = measure("planned", reader),
        let from = reader.requiredInt("fromPercent", in: 0...1000),
        let full = reader.requiredInt("fullFromPercent", in: 0...1000)
      else { return nil }
      return .ratio(done: done, planned: planned, fromPercent: from, fullFromPercent: full)
    case "allOrNothing":
      guard let measure = measure("measure", reader),
        let atLeast = reader.requiredInt("atLeast", in: 0...1_000_000)
      else { return nil }
      return .allOrNothing(measure, atLeast: atLeast)
    case nil: return nil
    case .some: return reader.take("kind") { _ in nil }
    }
  }

  private func measure(_ key: String, _ reader: RecordReader) -> Measure? {
    guard let object = reader.record(key) else {
      if reader.object[key] == nil {
        reader.problems.add(.missingKey(key), at: reader.object.position)
      }
      return nil
    }
    switch object.requiredText("of") {
    case "targets": return .targets
    case "targetsDone": return .targetsDone
    case "publications":
      return .publications(kinds: object.terms("kinds"), genre: object.text("genre"))
    case "submissions":
      guard object.requiredText("kind") != nil else { return nil }
      return object.term("kind").map { .submissions($0) }
    case "figure": return object.requiredText("name").map { .figure($0) }
    case nil: return nil
    case .some: return object.take("of") { _ in nil }
    }
  }

  private func need(_ value: JSONValue) -> EvidenceNeed? {
    switch value.stringValue {
    case "plan": return .plan
    case "report": return .report
    case "targets": return .targets
    case "publications": return .publications
    case .some: return nil
    case nil:
      return value["document"]?.stringValue.map { .document(VietnameseText.composed($0)) }
    }
  }

  /// Names what the table says that cannot be meant; it is used as it stands.
  private func note(_ flaw: CriteriaFlaw) {
    func add(_ reason: WorkspaceProblem.Reason, _ criterion: Criterion.ID? = nil) {
      let place = criterion.flatMap { reader.object["criteria"]?.criterion($0.rawValue) }
      reader.problems.add(reason, at: (place ?? reader.object).position)
    }
    switch flaw {
    case .duplicate(let id): add(.duplicate(id.rawValue), id)
    case .partsMisplaced(let id): add(.badValue(key: "parts", value: id.rawValue), id)
    case .pointsDiffer(let id, let whole, let parts):
      add(.badValue(key: "points", value: "\(whole) ≠ \(parts)"), id)
    case .negativePoints(let id): add(.badValue(key: "points", value: id.rawValue), id)
    case .badThreshold(let id): add(.badValue(key: "formula", value: id.rawValue), id)
    case .yearsReversed:
      add(.badValue(key: "lastYear", value: "\(reader.int("lastYear") ?? 0)"))
    }
  }
}

extension JSONValue {
  /// The first criterion of that identity in a list of them or below.
  fileprivate func criterion(_ id: String) -> JSONValue? {
    for element in arrayValue ?? [] {
      if element["id"]?.stringValue == id { return element }
      if let found = element["parts"]?.criterion(id) { return found }
    }
    return nil
  }
}

internal import PlanModel

/// A JSON object of those fields that have a value, in the order given.
private func object(_ fields: [(String, JSONValue?)]) -> JSONObject {
  JSONObject(fields.compactMap { key, value in value.map { (key, $0) } })
}

private func text(_ text: String?) -> JSONValue? {
  text.flatMap { $0.isEmpty ? nil : .string(VietnameseText.composed($0)) }
}

private func set(_ elements: [String]) -> JSONValue? {
  elements.isEmpty ? nil : .array(elements.map { .string($0) })
}

extension Tick {
  /// The record as a journal and a document hold it.
  func record(at time: JournalTime) -> JSONObject {
    object([
      ("id", .string(id.rawValue)), ("task", .string(task.rawValue)),
      ("period", period.map { .string($0.description) }),
      ("day", day.map { .string($0.description) }), ("by", text(by)),
      ("at", .string(at ?? time.description)), ("note", text(note)),
    ])
  }
}

extension Evidence {
  var record: JSONObject {
    object([
      ("id", .string(id.rawValue)), ("tick", tick.map { .string($0.rawValue) }),
      ("task", .string(task.rawValue)), ("kind", text(kind)), ("issuer", text(issuer)),
      ("number", text(number)), ("day", day.map { .string($0.description) }),
      ("section", text(section)), ("page", text(page)), ("link", text(link)),
      ("note", text(note)),
    ])
  }
}

extension Publication {
  /// The record as a journal and a document hold it; `by` and `at` as they stand.
  var record: JSONObject {
    object([
      ("id", .string(id.rawValue)), ("day", .string(day.description)), ("genre", text(genre)),
      ("title", text(title)), ("url", text(url)), ("number", text(number)),
      ("covers", set(covers.map(\.rawValue))), ("audiences", set(audiences.map(\.rawValue))),
      ("quantity", quantity == 1 ? nil : .number(quantity)), ("piece", text(piece)),
      ("note", text(note)), ("by", text(by)), ("at", text(at)),
    ])
  }

  /// One edit for each field in which `changed` differs.
  func edits(to changed: Publication) -> [RecordEdit] {
    let (before, after) = (record, changed.record)
    let reference = RecordReference("publications", id.rawValue)
    let keys = before.keys + after.keys.filter { before[$0] == nil }
    return keys.compactMap { key in
      before[key] == after[key]
        ? nil : .set(reference, field: key, before: before[key], after: after[key])
    }
  }
}

extension ChannelReview.Subject {
  /// Where in the plan's document it stands.
  var reference: RecordReference {
    switch self {
    case .channel(let id): RecordReference("channels", id.rawValue)
    case .group(let id): RecordReference("channelGroups", id.rawValue)
    }
  }
}

extension Obligation {
  /// The record as a plan holds it.
  var record: JSONObject {
    let (least, most): (Int?, Int?) =
      switch amount {
      case .ongoing: (nil, nil)
      case .atLeast(let number): (number, nil)
      case .exactly(let number): (nil, number)
      }
    return object([
      ("id", .string(id.rawValue)), ("genre", text(genre)), ("atLeast", least.map { .number($0) }),
      ("exactly", most.map { .number($0) }), ("period", .string(period.rawValue)),
      ("wording", text(wording)), ("setBy", text(setBy)),
      ("setOn", setOn.map { .string($0.description) }),
    ])
  }
}

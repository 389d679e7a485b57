internal import PlanModel

/// A JSON object of those fields that have a value, in the order given.
func jsonObject(_ fields: [(String, JSONValue?)]) -> JSONObject {
  JSONObject(fields.compactMap { key, value in value.map { (key, $0) } })
}

func jsonText(_ text: String?) -> JSONValue? {
  text.flatMap { $0.isEmpty ? nil : .string(VietnameseText.composed($0)) }
}

func jsonSet(_ elements: [String]) -> JSONValue? {
  elements.isEmpty ? nil : .array(elements.map { .string($0) })
}

/// The edits of one record of a collection: it is put in, taken out, or each field is set in which
/// the two differ.
func recordEdits(
  in collection: String, from before: JSONObject?, to after: JSONObject?
) -> [RecordEdit] {
  guard let after else {
    let id = before?["id"]?.stringValue ?? ""
    return [.remove(RecordReference(collection, id), before: before)]
  }
  guard let before else { return [.add(collection: collection, after)] }
  return fieldEdits(
    of: RecordReference(collection, after["id"]?.stringValue ?? ""), from: before, to: after)
}

/// One edit for each field in which two states of a record differ.
func fieldEdits(
  of reference: RecordReference, from before: JSONObject, to after: JSONObject
) -> [RecordEdit] {
  let keys = before.keys + after.keys.filter { before[$0] == nil }
  return keys.compactMap { key in
    before[key] == after[key]
      ? nil : .set(reference, field: key, before: before[key], after: after[key])
  }
}

extension Tick {
  /// The record as a journal and a document hold it.
  func record(at time: JournalTime) -> JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("task", .string(task.rawValue)),
      ("period", period.map { .string($0.description) }),
      ("day", day.map { .string($0.description) }), ("by", jsonText(by)),
      ("at", .string(at ?? time.description)), ("note", jsonText(note)),
    ])
  }
}

extension Evidence {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("tick", tick.map { .string($0.rawValue) }),
      ("task", .string(task.rawValue)), ("kind", jsonText(kind)), ("issuer", jsonText(issuer)),
      ("number", jsonText(number)), ("day", day.map { .string($0.description) }),
      ("section", jsonText(section)), ("page", jsonText(page)), ("link", jsonText(link)),
      ("file", jsonText(file)), ("note", jsonText(note)),
    ])
  }
}

extension TaskRecord {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("status", isDoing ? .string(TaskStatus.doing.rawValue) : nil),
      ("exemption", jsonText(exemption)), ("person", jsonText(person)), ("phone", jsonText(phone)),
      ("note", jsonText(note)), ("successor", successor.map { .string($0.rawValue) }),
    ])
  }
}

extension OwnTask {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("title", jsonText(title)), ("ref", jsonText(ref)),
      ("frame", frame.recordValue), ("contents", jsonSet(contents.map(\.rawValue))),
      ("deliverable", jsonText(deliverable)), ("work", jsonText(work)),
    ])
  }
}

extension Publication {
  /// The record as a journal and a document hold it; `by` and `at` as they stand.
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("day", .string(day.description)), ("genre", jsonText(genre)),
      ("title", jsonText(title)), ("url", jsonText(url)), ("number", jsonText(number)),
      ("covers", jsonSet(covers.map(\.rawValue))),
      ("audiences", jsonSet(audiences.map(\.rawValue))),
      ("quantity", quantity == 1 ? nil : .number(quantity)), ("piece", jsonText(piece)),
      ("note", jsonText(note)), ("by", jsonText(by)), ("at", jsonText(at)),
    ])
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
  /// The record as a plan holds it; the period as well, also where it is the usual one.
  var record: JSONObject {
    var fields: [(String, JSONValue?)] = [
      ("id", .string(id.rawValue)), ("genre", jsonText(genre)),
    ]
    switch amount {
    case .ongoing: break
    case .atLeast(let number): fields.append(("atLeast", .number(number)))
    case .exactly(let number): fields.append(("exactly", .number(number)))
    case .share(let percent): fields.append(("share", .number(percent)))
    case .unread: fields.append(("unread", .bool(true)))
    }
    fields.append(("period", .string(period.rawValue)))
    fields.append(("unit", unit.map { .string($0.rawValue) }))
    switch deadline {
    case .dayOfPeriod(let day)?: fields.append(("dueDayOfPeriod", .number(day)))
    case .day(let day)?: fields.append(("dueDay", .string(day.description)))
    case nil: break
    }
    fields.append(("wording", jsonText(wording)))
    fields.append(("setBy", jsonText(setBy)))
    fields.append(("setOn", setOn.map { .string($0.description) }))
    return jsonObject(fields)
  }
}

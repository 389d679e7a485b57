internal import PlanModel

extension OfficerRecord {
  /// The collection of `tasks.json` that holds records of this sort.
  var collection: String {
    switch self {
    case .followUp: "followUps"
    case .submission: "submissions"
    case .person: "persons"
    case .score: "scores"
    }
  }

  var reference: RecordReference {
    switch self {
    case .followUp(let record): RecordReference(collection, record.id.rawValue)
    case .submission(let record): RecordReference(collection, record.id.rawValue)
    case .person(let record): RecordReference(collection, record.id.rawValue)
    case .score(let record): RecordReference(collection, record.id.rawValue)
    }
  }

  /// Puts the record in, or all of it in the place of the one with its identity.
  func edits(by author: String, at time: JournalTime) -> [RecordEdit] {
    let record = record(by: author, at: time)
    let schema = DocumentSchema.tasks
    let keys = schema.index(of: collection).map { schema.collections[$0].keyOrder.keys } ?? []
    let cleared = keys.filter { record[$0] == nil }
    return [.add(collection: collection, record)]
      + cleared.map { .set(reference, field: $0, before: nil, after: nil) }
  }

  /// The record as it stands in a document that is written as a whole; nobody is added as author.
  func stored(at time: JournalTime) -> JSONObject {
    var object = record(by: "", at: time)
    if object["by"] == "" { object["by"] = nil }
    return object
  }

  /// The record as a journal and a document hold it; `author` and `time` where it names none.
  private func record(by author: String, at time: JournalTime) -> JSONObject {
    switch self {
    case .followUp(let record): record.record(by: author, at: time)
    case .submission(let record): record.record(by: author, at: time)
    case .person(let record): record.record
    case .score(let record): record.record(by: author, at: time)
    }
  }
}

extension FollowUp {
  fileprivate func record(by author: String, at time: JournalTime) -> JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("task", task.map { .string($0.rawValue) }),
      ("about", jsonText(about)), ("day", .string(day.description)),
      ("letter", jsonText(letter)), ("answerBy", jsonDay(answerBy)), ("reply", jsonText(reply)),
      ("repliedOn", jsonDay(repliedOn)), ("note", jsonText(note)), ("by", jsonText(by ?? author)),
      ("at", .string(at ?? time.description)),
    ])
  }
}

extension Submission {
  fileprivate func record(by author: String, at time: JournalTime) -> JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("kind", .string(kind.rawValue)),
      ("period", jsonText(period)), ("number", jsonText(number)),
      ("issuedOn", jsonDay(issuedOn)), ("day", .string(day.description)),
      ("link", jsonText(link)), ("note", jsonText(note)), ("by", jsonText(by ?? author)),
      ("at", .string(at ?? time.description)),
    ])
  }
}

extension PersonInCharge {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("task", task.map { .string($0.rawValue) }),
      ("name", jsonText(name)), ("phone", jsonText(phone)), ("from", jsonDay(from)),
      ("until", jsonDay(until)), ("note", jsonText(note)),
    ])
  }
}

extension ScoreEntry {
  fileprivate func record(by author: String, at time: JournalTime) -> JSONObject {
    let numbers = figures.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) }
    return jsonObject([
      ("id", .string(id.rawValue)), ("set", .string(set.rawValue)),
      ("criterion", .string(criterion.rawValue)),
      ("figures", numbers.isEmpty ? nil : .object(JSONObject(numbers))),
      ("entered", entered.map(jsonPoints)),
      (
        "override",
        override.map {
          .object(["points": jsonPoints($0.points), "reason": .string($0.reason)])
        }
      ), ("exemption", jsonText(exemption)), ("explanation", jsonText(explanation)),
      ("evidence", jsonSet(evidence.map(\.rawValue))), ("by", jsonText(by ?? author)),
      ("at", .string(at ?? time.description)),
    ])
  }
}

/// Points are spelled as JSON spells numbers.
private func jsonPoints(_ points: Points) -> JSONValue { JSONValue(.number(points.description)) }

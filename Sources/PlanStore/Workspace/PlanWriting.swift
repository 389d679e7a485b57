public import PlanModel

extension Plan {
  /// The plan as `plan.json` holds it.
  var document: JSONObject {
    jsonObject([
      ("format", 1), ("id", .string(id.rawValue)), ("number", jsonText(number)),
      ("issuedOn", jsonDay(issuedOn)), ("issuer", .string(issuer)),
      ("signedBy", jsonText(signedBy)), ("title", .string(title)), ("year", .number(year)),
      ("basis", jsonList(basis.map(\.record))), ("sections", jsonList(sections.map(\.record))),
      ("note", jsonText(note)), ("assignments", jsonList(assignments.map(\.record))),
      ("channels", jsonList(channels.map(\.record))),
      ("channelGroups", jsonList(channelGroups.map(\.record))),
    ])
  }
}

func jsonDay(_ day: CalendarDay?) -> JSONValue? { day.map { .string($0.description) } }

private func jsonList(_ records: [JSONObject]) -> JSONValue? {
  records.isEmpty ? nil : .array(records.map { .object($0) })
}

private func jsonNames<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue? {
  jsonSet(ids.map(\.rawValue))
}

extension BasisDocument {
  fileprivate var record: JSONObject {
    jsonObject([
      ("number", .string(number)), ("issuedOn", jsonDay(issuedOn)), ("issuer", jsonText(issuer)),
      ("title", jsonText(title)),
    ])
  }
}

extension Attributes {
  fileprivate var fields: [(String, JSONValue?)] {
    [
      ("audiences", jsonSet(audiences.map(\.rawValue))), ("areas", jsonSet(areas.map(\.rawValue))),
      ("indices", jsonSet(indices.map(\.rawValue))),
    ]
  }
}

extension Section {
  fileprivate var record: JSONObject {
    jsonObject(
      [
        ("id", .string(id.rawValue)), ("mark", jsonText(mark)), ("ref", jsonText(ownRef)),
        ("kind", kind == .mixed ? nil : .string(kind.rawValue)), ("heading", .string(heading)),
        ("text", jsonText(text)),
      ] + attributes.fields + [
        ("items", jsonList(items.map(\.record))), ("sections", jsonList(sections.map(\.record))),
      ])
  }
}

extension Item {
  fileprivate var record: JSONObject {
    jsonObject(
      [("id", .string(id.rawValue)), ("mark", jsonText(mark)), ("text", .string(text))]
        + attributes.fields + [("items", jsonList(items.map(\.record)))])
  }
}

extension Assignment {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("ref", .string(ref)), ("title", .string(title)),
      ("leads", jsonNames(leads)), ("leadGroups", jsonNames(leadGroups)),
      ("coordinating", jsonNames(coordinating)), ("frame", .object(frame.record)),
      ("deliverable", jsonText(deliverable)), ("contents", jsonNames(contents)),
      ("note", jsonText(note)), ("work", jsonText(work)),
    ])
  }
}

extension Channel {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", .string(name)),
      ("short", short == name ? nil : jsonText(short)), ("kind", .string(kind.rawValue)),
      ("agency", .string(agency.rawValue)), ("ref", jsonText(ref)),
      ("obligations", jsonList(obligations.map(\.record))),
    ])
  }
}

extension ChannelGroup {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", .string(name)),
      ("short", short == name ? nil : jsonText(short)), ("kind", .string(kind.rawValue)),
      ("groups", jsonNames(groups)), ("agencies", jsonNames(agencies)), ("ref", jsonText(ref)),
      ("obligations", jsonList(obligations.map(\.record))),
    ])
  }
}

extension TimeFrame {
  /// The frame as `plan.json` holds it: only the keys that the anchor has.
  public var record: JSONObject {
    var object = JSONObject()
    func set(_ key: String, _ value: String?) { if let value { object[key] = .string(value) } }
    switch anchor {
    case .day(let day):
      set("anchor", "day")
      set("day", day.description)
    case .window(let from, let to):
      set("anchor", "window")
      set("from", from?.description)
      set("to", to?.description)
    case .year: set("anchor", "year")
    case .recurring(let cadence, let dueDay):
      set("anchor", "recurring")
      set("period", cadence.rawValue)
      object["dueDayOfPeriod"] = dueDay.map { .number($0) }
    case .span(let span, let continues):
      set("anchor", "span")
      set("first", span.first.description)
      if span.last != span.first { set("last", span.last.description) }
      if continues { object["continues"] = .bool(true) }
    case .dates(let dates):
      set("anchor", "dates")
      object["dates"] = .array(dates.days.map { .string($0.description) })
    case .season(let season):
      set("anchor", "season")
      object["firstMonth"] = .number(season.firstMonth)
      object["lastMonth"] = .number(season.lastMonth)
    case .continuous: set("anchor", "continuous")
    case .daily: set("anchor", "daily")
    case .onDemand: set("anchor", "onDemand")
    case .until(let event, let from):
      set("anchor", "until")
      set("event", event)
      set("from", from?.description)
    case .unread: set("anchor", "unread")
    case .event(let event):
      set("anchor", "event")
      set("event", event)
    case .document(let document):
      set("anchor", "document")
      set("document", document)
    }
    if !also.isEmpty { object["also"] = .array(also.map(\.rawValue).sorted().map { .string($0) }) }
    set("wording", wording)
    return object
  }
}

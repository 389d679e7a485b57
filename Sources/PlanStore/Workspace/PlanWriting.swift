internal import PlanModel

extension Plan {
  /// The plan as `plan.json` holds it.
  var document: JSONObject {
    var object = jsonObject([
      ("format", 1), ("id", .string(id.rawValue)), ("year", .number(year)),
      ("sections", jsonList(sections.map(\.record))),
      ("assignments", jsonList(assignments.map(\.record))),
      ("channels", jsonList(channels.map(\.record))),
      ("channelGroups", jsonList(channelGroups.map(\.record))),
    ])
    for member in header.record.members { object[member.key] = member.value }
    return object
  }
}

extension Registry {
  /// The registry as `agencies.json` holds it.
  var document: JSONObject {
    jsonObject([
      ("format", 1), ("groups", .array(groups.map { .object($0.record) })),
      ("agencies", .array(agencies.map { .object($0.record) })),
      ("places", jsonList(places.map(\.record))),
    ])
  }
}

private func jsonList(_ records: [JSONObject]) -> JSONValue? {
  records.isEmpty ? nil : .array(records.map { .object($0) })
}

extension Section {
  /// With all that is below it.
  fileprivate var record: JSONObject {
    jsonObject(
      [
        ("id", .string(id.rawValue)), ("mark", jsonText(mark)), ("ref", jsonText(ownRef)),
        ("kind", kind == .mixed ? nil : .string(kind.rawValue)), ("heading", jsonText(heading)),
        ("text", jsonText(text)),
      ] + attributes.fields + [
        ("items", jsonList(items.map(\.record))), ("sections", jsonList(sections.map(\.record))),
      ])
  }
}

extension Item {
  /// With all that is below it.
  fileprivate var record: JSONObject {
    jsonObject(
      [("id", .string(id.rawValue)), ("mark", jsonText(mark)), ("text", jsonText(text))]
        + attributes.fields + [("items", jsonList(items.map(\.record)))])
  }
}

extension Place {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", jsonText(name)), ("from", jsonDay(from)),
      ("until", jsonDay(until)), ("mergedInto", mergedInto.map { .string($0.rawValue) }),
      ("source", jsonText(source)),
    ])
  }
}

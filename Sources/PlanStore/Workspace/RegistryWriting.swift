internal import PlanModel

extension Registry {
  /// The registry as `agencies.json` holds it.
  var document: JSONObject {
    func list(_ records: [JSONObject]) -> JSONValue { .array(records.map { .object($0) }) }
    return jsonObject([
      ("format", 1), ("groups", list(groups.map(\.record))),
      ("agencies", list(agencies.map(\.record))),
      ("places", places.isEmpty ? nil : list(places.map(\.record))),
    ])
  }
}

extension AgencyGroup {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", .string(name)),
      ("short", short == name ? nil : jsonText(short)),
    ])
  }
}

extension Agency {
  fileprivate var record: JSONObject {
    func list(_ records: [JSONObject]) -> JSONValue? {
      records.isEmpty ? nil : .array(records.map { .object($0) })
    }
    return jsonObject([
      ("id", .string(id.rawValue)), ("name", .string(name)),
      ("short", short == name ? nil : jsonText(short)),
      ("kind", kind == .other ? nil : .string(kind.rawValue)),
      ("groups", jsonSet(groups.map(\.rawValue))), ("from", jsonDay(from)),
      ("until", jsonDay(until)),
      (
        "successors",
        list(
          successors.map {
            jsonObject([("agency", .string($0.agency.rawValue)), ("work", jsonText($0.work))])
          })
      ),
      (
        "formerNames",
        list(
          formerNames.map {
            jsonObject([
              ("name", .string($0.name)), ("short", $0.short == $0.name ? nil : jsonText($0.short)),
              ("until", jsonDay($0.until)),
            ])
          })
      ),
      (
        "memberships",
        list(
          memberships.map {
            jsonObject([
              ("group", .string($0.group.rawValue)), ("from", jsonDay($0.from)),
              ("until", jsonDay($0.until)),
            ])
          })
      ), ("source", jsonText(source)),
    ])
  }
}

extension Place {
  fileprivate var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", .string(name)), ("from", jsonDay(from)),
      ("until", jsonDay(until)), ("mergedInto", mergedInto.map { .string($0.rawValue) }),
      ("source", jsonText(source)),
    ])
  }
}

internal import PlanModel

extension AgencyGroup {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", jsonText(name)),
      ("short", short == name ? nil : jsonText(short)),
    ])
  }
}

extension Agency {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", jsonText(name)),
      ("short", short == name ? nil : jsonText(short)),
      ("kind", kind == .other ? nil : .string(kind.rawValue)),
      ("groups", jsonSet(groups.map(\.rawValue))), ("from", jsonDay(from)),
      ("until", jsonDay(until)),
      ("successors", jsonRecords(successors.map(\.record))),
      ("formerNames", jsonRecords(formerNames.map(\.record))),
      ("memberships", jsonRecords(memberships.map(\.record))), ("source", jsonText(source)),
    ])
  }
}

private func jsonRecords(_ records: [JSONObject]) -> JSONValue? {
  records.isEmpty ? nil : .array(records.map { .object($0) })
}

extension Succession {
  fileprivate var record: JSONObject {
    jsonObject([("agency", .string(agency.rawValue)), ("work", jsonText(work))])
  }
}

extension FormerName {
  fileprivate var record: JSONObject {
    jsonObject([
      ("name", jsonText(name)), ("short", short == name ? nil : jsonText(short)),
      ("until", jsonDay(until)),
    ])
  }
}

extension Membership {
  fileprivate var record: JSONObject {
    jsonObject([
      ("group", .string(group.rawValue)), ("from", jsonDay(from)), ("until", jsonDay(until)),
    ])
  }
}

extension Contact {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("agency", agency.map { .string($0.rawValue) }),
      ("owner", jsonText(owner)), ("place", jsonText(place)), ("kind", .string(kind.rawValue)),
      ("value", jsonText(value)), ("branch", jsonText(branch)),
      ("purpose", jsonSet(purposes.map(\.rawValue))), ("about", jsonText(about)),
      ("hours", jsonText(hours)), ("source", jsonText(source)),
      ("verifiedOn", jsonDay(verifiedOn)),
      ("status", status == .inUse ? nil : .string(status.rawValue)), ("note", jsonText(note)),
    ])
  }
}

extension WorkspaceSettings {
  var record: JSONObject {
    let days = ReportingPeriod.Kind.allCases.compactMap { kind in
      reportDueDays[kind].map { (kind.rawValue, JSONValue.string($0.description)) }
    }
    return jsonObject([
      ("title", jsonText(title)),
      // Vietnamese is what is taken where none is named; the file may name it all the same.
      ("language", language == "vi" ? nil : jsonText(language)),
      ("defaultPlan", defaultPlan.map { .string($0.rawValue) }),
      ("reportDue", days.isEmpty ? nil : .object(JSONObject(days))),
    ])
  }
}

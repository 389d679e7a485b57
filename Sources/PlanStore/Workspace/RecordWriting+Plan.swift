public import PlanModel

extension TimeFrame {
  /// The frame as the files hold it: only the keys that the anchor has.
  public var record: JSONObject { jsonObject(anchor.fields + rest) }

  /// The same; `nil` for the frame that is taken where none stands.
  var recordValue: JSONValue? { self == TimeFrame(.year) ? nil : .object(record) }

  private var rest: [(String, JSONValue?)] {
    [("also", jsonSet(also.map(\.rawValue).sorted())), ("wording", jsonText(wording))]
  }
}

extension TimeFrame.Anchor {
  fileprivate var fields: [(String, JSONValue?)] {
    switch self {
    case .day(let day): [("anchor", "day"), ("day", jsonDay(day))]
    case .window(let first, let last):
      [("anchor", "window"), ("from", jsonDay(first)), ("to", jsonDay(last))]
    case .year: [("anchor", "year")]
    case .span(let span, let continues):
      [
        ("anchor", "span"), ("first", .string(span.first.description)),
        ("last", span.last == span.first ? nil : .string(span.last.description)),
        ("continues", continues ? .bool(true) : nil),
      ]
    case .recurring(let cadence, let dueDay):
      [
        ("anchor", "recurring"), ("period", .string(cadence.rawValue)),
        ("dueDayOfPeriod", dueDay.map { .number($0) }),
      ]
    case .dates(let dates):
      [("anchor", "dates"), ("dates", .array(dates.days.map { .string($0.description) }))]
    case .season(let season):
      [
        ("anchor", "season"), ("firstMonth", .number(season.firstMonth)),
        ("lastMonth", .number(season.lastMonth)),
      ]
    case .continuous: [("anchor", "continuous")]
    case .daily: [("anchor", "daily")]
    case .onDemand: [("anchor", "onDemand")]
    case .event(let event): [("anchor", "event"), ("event", jsonText(event))]
    case .until(let event, let first):
      [("anchor", "until"), ("event", jsonText(event)), ("from", jsonDay(first))]
    case .document(let document): [("anchor", "document"), ("document", jsonText(document))]
    case .unread: [("anchor", "unread")]
    }
  }
}

extension PlanHeader {
  var record: JSONObject {
    jsonObject([
      ("number", jsonText(number)), ("issuedOn", jsonDay(issuedOn)), ("issuer", jsonText(issuer)),
      ("signedBy", jsonText(signedBy)), ("title", jsonText(title)),
      ("basis", basis.isEmpty ? nil : .array(basis.map { .object($0.record) })),
      ("note", jsonText(note)),
    ])
  }
}

extension BasisDocument {
  fileprivate var record: JSONObject {
    jsonObject([
      ("number", jsonText(number)), ("issuedOn", jsonDay(issuedOn)), ("issuer", jsonText(issuer)),
      ("title", jsonText(title)),
    ])
  }
}

extension Assignment {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("ref", jsonText(ref)), ("title", jsonText(title)),
      ("leads", jsonSet(leads.map(\.rawValue))),
      ("leadGroups", jsonSet(leadGroups.map(\.rawValue))),
      ("coordinating", jsonSet(coordinating.map(\.rawValue))), ("frame", frame.recordValue),
      ("deliverable", jsonText(deliverable)), ("contents", jsonSet(contents.map(\.rawValue))),
      ("note", jsonText(note)), ("work", jsonText(work)),
    ])
  }
}

extension Channel {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", jsonText(name)),
      ("short", short == name ? nil : jsonText(short)), ("kind", .string(kind.rawValue)),
      ("agency", .string(agency.rawValue)), ("ref", jsonText(ref)),
      ("obligations", jsonObligations(obligations)),
    ])
  }
}

extension ChannelGroup {
  var record: JSONObject {
    jsonObject([
      ("id", .string(id.rawValue)), ("name", jsonText(name)),
      ("short", short == name ? nil : jsonText(short)), ("kind", .string(kind.rawValue)),
      ("groups", jsonSet(groups.map(\.rawValue))),
      ("agencies", jsonSet(agencies.map(\.rawValue))), ("ref", jsonText(ref)),
      ("obligations", jsonObligations(obligations)),
    ])
  }
}

private func jsonObligations(_ obligations: [Obligation]) -> JSONValue? {
  obligations.isEmpty ? nil : .array(obligations.map { .object($0.record) })
}

// MARK: - The tree

extension PlacedSection {
  var record: JSONObject {
    jsonObject(
      [
        ("id", .string(id.rawValue)), ("mark", jsonText(section.mark)),
        ("ref", jsonText(section.ownRef)),
        ("kind", section.kind == .mixed ? nil : .string(section.kind.rawValue)),
        ("heading", jsonText(section.heading)), ("text", jsonText(section.text)),
      ] + section.attributes.fields + [(TreeSchema.placeField, place.value)])
  }
}

extension PlacedItem {
  var record: JSONObject {
    jsonObject(
      [
        ("id", .string(id.rawValue)), ("mark", jsonText(item.mark)),
        ("text", jsonText(item.text)),
      ] + item.attributes.fields + [(TreeSchema.placeField, place.value)])
  }
}

extension Attributes {
  var fields: [(String, JSONValue?)] {
    [
      ("audiences", jsonSet(audiences.map(\.rawValue))), ("areas", jsonSet(areas.map(\.rawValue))),
      ("indices", jsonSet(indices.map(\.rawValue))),
    ]
  }
}

extension OutlineEntry.Subject {
  var reference: RecordReference {
    switch self {
    case .section(let id): RecordReference("sections", id.rawValue)
    case .item(let id): RecordReference("items", id.rawValue)
    }
  }
}

extension OutlinePlace {
  fileprivate var value: JSONValue {
    TreePlace(parent: parent?.reference ?? .header, after: after).value
  }
}

import PlanModel
import PlanStore

// What `--json` prints. Every key is always there: `null` for what is not known, `[]` for none.

private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

private func day(_ day: CalendarDay?) -> JSONValue { text(day?.description) }

private func names<Term: RawRepresentable<String>>(_ terms: [Term]) -> JSONValue {
  .array(terms.map { .string($0.rawValue) })
}

extension PlanSummary {
  var json: JSONValue {
    [
      "id": .string(id.rawValue), "number": text(number), "issuedOn": day(issuedOn),
      "issuer": .string(issuer), "title": .string(title), "year": .number(year),
    ]
  }
}

extension PlanBook {
  /// The plan with its whole tree.
  var json: JSONValue {
    var object = PlanSummary(plan).json.objectValue ?? [:]
    object["sections"] = .array(
      outline.indices.filter { outline[$0].depth == 0 }.map { json(ofEntryAt: $0) })
    return .object(object)
  }

  /// A part of the plan with everything below it.
  func json(of entry: OutlineEntry) -> JSONValue {
    outline.firstIndex { $0.subject == entry.subject }.map { json(ofEntryAt: $0) } ?? .null
  }

  private func json(ofEntryAt position: Int) -> JSONValue {
    let entry = outline[position]
    let below = outline.indices[(position + 1)...].prefix { outline[$0].depth > entry.depth }
    let children = below.filter { outline[$0].depth == entry.depth + 1 }
    let items = JSONValue.array(
      children.filter { outline[$0].item != nil }.map { json(ofEntryAt: $0) })
    guard entry.item == nil else {
      return [
        "ref": .string(entry.ref), "text": .string(entry.text),
        "audiences": names(entry.attributes.audiences), "areas": names(entry.attributes.areas),
        "indices": names(entry.attributes.indices), "items": items,
      ]
    }
    return [
      "ref": .string(entry.ref), "kind": .string(entry.kind.rawValue),
      "heading": .string(entry.text), "items": items,
      "sections": .array(
        children.filter { outline[$0].item == nil }.map { json(ofEntryAt: $0) }),
    ]
  }

  func json(of publication: Publication) -> JSONValue {
    [
      "id": .string(publication.id.rawValue), "channel": .string(publication.channel.rawValue),
      "day": day(publication.day), "title": .string(publication.title),
      "genre": text(publication.genre), "url": text(publication.url),
      "covers": .array(refs(of: publication.covers).map { .string($0) }),
      "audiences": names(publication.audiences), "quantity": .number(publication.quantity),
      "by": text(publication.by), "at": text(publication.at),
    ]
  }

  /// The positions of items in the order of the document, then the identities of those that the
  /// plan does not have (any more).
  func refs(of items: [Item.ID]) -> [String] {
    let wanted = Set(items)
    let known = outline.filter { $0.item.map(wanted.contains) ?? false }.map(\.ref)
    return known + items.filter { entry(of: $0) == nil }.map(\.rawValue)
  }

  func json(of progress: Progress) -> JSONValue {
    [
      "agency": .string(progress.agency.rawValue),
      "name": .string(agency(progress.agency).name), "done": .number(progress.done),
      "open": .number(progress.open), "overdue": .number(progress.overdue),
      "total": .number(progress.total),
    ]
  }
}

extension PlanTask {
  /// The task as it stands on a day.
  func json(on today: CalendarDay) -> JSONValue {
    let standing = standing(on: today)
    return [
      "id": .string(id.rawValue), "agency": .string(agency.rawValue), "title": .string(title),
      "ref": text(ref), "role": .string(assignment == nil ? "own" : "lead"),
      "frame": frame.json, "dueDay": day(standing.dueDay),
      "status": .string(standing.status.rawValue),
      "ticks": .array(ticks.map { json(of: $0) }),
      "note": text(record?.note ?? ticks.last { $0.note != nil }?.note),
    ]
  }

  private func json(of tick: Tick) -> JSONValue {
    let evidence = evidence.filter { $0.tick == nil || $0.tick == tick.id }
    return [
      "period": text(tick.period?.description), "by": text(tick.by), "at": text(tick.at),
      "evidence": .array(
        evidence.map { evidence in
          [
            "kind": text(evidence.kind), "number": text(evidence.number),
            "day": day(evidence.day), "section": text(evidence.section),
            "page": text(evidence.page), "link": text(evidence.link),
          ]
        }),
    ]
  }
}

extension TimeFrame {
  /// As in `plan.json`: only the keys that the anchor has.
  var json: JSONValue {
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
    return .object(object)
  }
}

extension MonthReview {
  var json: JSONValue {
    [
      "month": .string(month.description),
      "channels": .array(channels.map { $0.json }),
    ]
  }
}

extension ChannelReview {
  fileprivate var json: JSONValue {
    [
      "channel": .string(id), "name": .string(name), "published": .number(published),
      "obligations": .array(
        obligations.map { obligation in
          [
            "genre": text(obligation.genre), "period": .string(obligation.cadence.rawValue),
            "owed": obligation.owed.map { .number($0) } ?? .null,
            "done": .number(obligation.done), "state": .string(obligation.state.rawValue),
            "dueDay": day(obligation.dueDay),
          ]
        }),
      "state": .string(state.rawValue),
    ]
  }
}

extension Contact {
  var json: JSONValue {
    [
      "id": .string(id.rawValue), "agency": text(agency?.rawValue), "place": .string(place),
      "kind": .string(kind.rawValue), "value": text(value), "branch": text(branch),
      "purpose": names(purposes), "hours": text(hours), "source": text(source),
      "verifiedOn": day(verifiedOn), "status": .string(status.rawValue),
    ]
  }
}

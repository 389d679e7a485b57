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

  func json(of progress: Progress, on day: CalendarDay) -> JSONValue {
    [
      "agency": .string(progress.agency.rawValue),
      "name": .string(agency(progress.agency, on: day).name), "done": .number(progress.done),
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
      "frame": .object(frame.record), "dueDay": day(standing.dueDay),
      "status": .string(standing.status.rawValue),
      "ticks": .array(ticks(knownBy: today).map { json(of: $0) }),
      "note": text(record?.note ?? ticks(knownBy: today).last { $0.note != nil }?.note),
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

extension MonthReview {
  func json(unread: UnreadLogs) -> JSONValue {
    [
      "month": .string(month.description),
      "channels": .array(channels.map { $0.json(isUnread: unread.holdsAll(of: $0)) }),
    ]
  }
}

extension ChannelReview {
  fileprivate func json(isUnread: Bool) -> JSONValue {
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
      "state": .string(isUnread ? "unread" : state.rawValue),
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

import PlanModel
import PlanStore

// The figures of a report as `--json` prints them. Every key is always there.

private func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

private func civil(_ day: CalendarDay?) -> JSONValue { text(day?.description) }

private func number(_ points: Points?) -> JSONValue {
  points.map { JSONValue(.number($0.description)) } ?? .null
}

private func number(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

extension PlanReport {
  var json: JSONValue {
    [
      "period": .string(span.description), "from": civil(span.firstDay), "to": civil(span.lastDay),
      "asOf": civil(self.day), "plan": plan.json, "agency": text(agency?.id.rawValue),
      "otherPlans": .array(otherPlans.map { .string($0.id.rawValue) }),
      "yearsWithoutPlan": .array(yearsWithoutPlan.map { .number($0) }), "tasks": total.json,
      "agencies": .array(
        agencies.map { agency in
          var object = agency.progress.json.objectValue ?? [:]
          object["agency"] = .string(agency.agency.rawValue)
          object["name"] = .string(name(of: agency.agency))
          return .object(object)
        }),
      "publications": [
        "pieces": .number(count.pieces), "placements": .number(count.placements),
        "genres": .array(
          genres.map { ["genre": text($0.genre), "placements": .number($0.placements)] }),
      ], "obligations": obligations.json,
      "channels": .array(channels.map(\.json)),
      "contents": .array(coverage.contents.map(\.json)),
      "overdue": .array(overdue.map(\.json)),
      "withoutOwner": .array(tasksWithoutOwner.map(\.json)),
      "unproven": .array(unproven.map(\.json)), "followUps": followUps.json,
      "plansMissing": .array(
        plansReceived.filter(\.isMissing).map { .string($0.agency.rawValue) }),
      "reportsMissing": .array(
        reportsReceived.filter(\.isMissing).map { .string($0.agency.rawValue) }),
      "previous": previous.map { before in
        [
          "period": .string(before.span.description), "tasks": before.progress.json,
          "pieces": .number(before.count.pieces), "placements": .number(before.count.placements),
        ]
      } ?? .null,
    ]
  }
}

extension SpanProgress {
  fileprivate var json: JSONValue {
    [
      "due": .number(due), "done": .number(done), "inTime": .number(inTime),
      "late": .number(late), "undated": .number(undated), "open": .number(open),
      "overdue": .number(overdue), "carried": .number(carried),
      "notYetDue": .number(notYetDue), "doneBesides": .number(doneBesides),
      "notApplicable": .number(notApplicable), "unproven": .number(unproven),
    ]
  }
}

extension ObligationTally {
  fileprivate var json: JSONValue {
    [
      "met": .number(met), "partlyMet": .number(partlyMet), "missed": .number(missed),
      "notYetDue": .number(notYetDue),
    ]
  }
}

extension ChannelReport {
  fileprivate var json: JSONValue {
    let id =
      switch subject {
      case .channel(let id): id.rawValue
      case .group(let id): id.rawValue
      }
    return [
      "channel": .string(id), "name": .string(name), "kind": .string(kind.rawValue),
      "placements": .number(placements), "lastDay": civil(lastDay),
      "publishing": number(members?.publishing), "members": number(members?.present),
      "silentMonths": .number(silentMonths), "state": .string(state.rawValue),
      "obligations": obligations.json,
    ]
  }
}

extension ContentCoverage {
  fileprivate var json: JSONValue {
    let reached = Audience.allCases.map { ($0.rawValue, JSONValue.number(placements(for: $0))) }
    return [
      "ref": .string(ref), "text": .string(text), "pieces": .number(count.pieces),
      "placements": .number(count.placements), "reached": .object(JSONObject(reached)),
      "audienceUnknown": .number(placementsToUnknown), "lastDay": civil(lastDay),
    ]
  }
}

extension ReportedTask {
  fileprivate var json: JSONValue {
    [
      "task": .string(task.rawValue), "agency": .string(agency.rawValue),
      "owner": text(owner?.rawValue), "title": .string(title), "parts": .number(parts),
      "dueDay": civil(dueDay),
    ]
  }
}

extension FollowUpReport {
  fileprivate var json: JSONValue {
    [
      "made": .number(made), "answered": .number(answered),
      "outstanding": .array(
        outstanding.map {
          [
            "agency": .string($0.agency.rawValue), "task": text($0.followUp.task?.rawValue),
            "about": text($0.task ?? $0.followUp.about), "letter": text($0.followUp.letter),
            "day": civil($0.followUp.day), "answerBy": civil($0.followUp.answerBy),
            "overdue": .bool($0.isOverdue),
          ]
        }),
    ]
  }
}

extension Scorecard {
  var json: JSONValue {
    [
      "set": .string(set.rawValue), "agency": text(agency?.rawValue), "isValid": .bool(isValid),
      "points": number(points), "maximum": number(maximum),
      "criteria": .array(results.map(\.json)),
    ]
  }
}

extension CriterionResult {
  fileprivate var json: JSONValue {
    var reason: String?
    let state: String
    switch outcome {
    case .computed: state = "computed"
    case .overridden(let why): (state, reason) = ("overridden", why)
    case .notApplicable(let why): (state, reason) = ("notApplicable", why)
    case .withoutEvidence: state = "withoutEvidence"
    case .notKnown: state = "notKnown"
    }
    var explanation: String?
    if case .explained(let words, _) = evidence { explanation = words }
    return [
      "criterion": .string(criterion.id.rawValue), "mark": .string(criterion.mark),
      "title": .string(criterion.title), "rule": text(criterion.rule),
      "inputs": .array(
        inputs.map { ["measure": .string($0.measure.word), "value": number($0.value)] }),
      "computed": number(computed), "points": number(points),
      "maximum": number(applicableMaximum), "outcome": .string(state),
      "reason": text(reason), "explanation": text(explanation),
      "evidence": .bool(evidence == .complete),
      "unproven": .array(unproven.map { .string($0.rawValue) }),
      "missing": .array(missing.map { .string($0.word) }), "parts": .array(parts.map(\.json)),
    ]
  }
}

extension Measure {
  /// As in the files of scoring tables; a figure by its name.
  fileprivate var word: String {
    switch self {
    case .targets: "targets"
    case .targetsDone: "targetsDone"
    case .publications: "publications"
    case .submissions(let kind): "submissions:\(kind.rawValue)"
    case .figure(let name): "figure:\(name)"
    }
  }
}

extension EvidenceNeed {
  fileprivate var word: String {
    switch self {
    case .plan: "plan"
    case .report: "report"
    case .targets: "targets"
    case .publications: "publications"
    case .document(let words): words
    }
  }
}

extension Shortfall {
  fileprivate var word: String {
    switch self {
    case .more(let measure, let count, _): "\(count) \(measure.word)"
    case .evidence(let need): "evidence:\(need.word)"
    case .figure(let name): "figure:\(name)"
    case .entry: "entry"
    case .pointsOfTable: "pointsOfTable"
    case .nothingPlanned: "nothingPlanned"
    }
  }
}

import PlanModel
import PlanStore

// What `--json` prints of an officer's own duties. Every key is always there.

func jsonOf(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

func jsonOf(_ day: CalendarDay?) -> JSONValue { jsonOf(day?.description) }

extension FollowUp {
  func json(of agency: Agency.ID, on today: CalendarDay) -> JSONValue {
    [
      "id": .string(id.rawValue), "agency": .string(agency.rawValue),
      "task": jsonOf(task?.rawValue), "about": jsonOf(about), "day": jsonOf(day),
      "letter": jsonOf(letter), "answerBy": jsonOf(answerBy), "reply": jsonOf(reply),
      "repliedOn": jsonOf(repliedOn), "state": .string(state(on: today).rawValue),
      "note": jsonOf(note), "by": jsonOf(by), "at": jsonOf(at),
    ]
  }

  enum State: String { case answered, waiting, overdue }

  func state(on today: CalendarDay) -> State {
    if isAnswered(by: today) { return .answered }
    return isOverdue(on: today) ? .overdue : .waiting
  }
}

extension Submission {
  func json(of agency: Agency.ID) -> JSONValue {
    [
      "id": .string(id.rawValue), "agency": .string(agency.rawValue),
      "kind": .string(kind.rawValue), "period": jsonOf(period), "number": jsonOf(number),
      "issuedOn": jsonOf(issuedOn), "day": jsonOf(day), "link": jsonOf(link),
      "note": jsonOf(note), "by": jsonOf(by), "at": jsonOf(at),
    ]
  }
}

extension PersonInCharge {
  func json(of agency: Agency.ID) -> JSONValue {
    [
      "id": .string(id.rawValue), "agency": .string(agency.rawValue),
      "task": jsonOf(task?.rawValue), "name": .string(name), "phone": jsonOf(phone),
      "from": jsonOf(from), "until": jsonOf(until), "note": jsonOf(note),
    ]
  }
}

extension Evidence {
  func json(of agency: Agency.ID) -> JSONValue {
    [
      "id": .string(id.rawValue), "agency": .string(agency.rawValue),
      "task": .string(task.rawValue), "tick": jsonOf(tick?.rawValue), "kind": jsonOf(kind),
      "issuer": jsonOf(issuer), "number": jsonOf(number), "day": jsonOf(day),
      "section": jsonOf(section), "page": jsonOf(page), "link": jsonOf(link),
      "file": jsonOf(file), "note": jsonOf(note),
      "missing": .array(gaps.map { .string($0.rawValue) }),
    ]
  }
}

internal import PlanModel

/// What a plan and what is recorded under it say that cannot be meant: periods outside of its year
/// and obligations that bind no channel.
struct PlanCheck {
  let book: PlanBook
  /// The plan's file as it was read; `nil` where it could not be.
  let file: JSONValue?

  func findings() -> [Finding] { framesOutside + unbound }

  // MARK: The plan

  /// Time frames of periods that are all before the plan's year or all after it.
  private var framesOutside: [Finding] {
    book.plan.assignments.compactMap { assignment in
      guard case .span(let span, let continues) = assignment.frame.anchor,
        span.firstDay > book.plan.lastDay
          || (span.lastDay < book.plan.firstDayOfYear && !continues)
      else { return nil }
      return finding(
        .periodOutsidePlan(
          record: "assignments/\(assignment.id)", period: span.first.description,
          year: book.plan.year),
        at: "assignments", assignment.id.rawValue)
    }
  }

  /// Numbers that are owed in a group in which no agency has a channel that they bind.
  private var unbound: [Finding] {
    book.plan.channelGroups.flatMap { group in
      group.obligations.filter { obligation in
        obligation.hasNumber
          && book.channels(of: group).allSatisfy {
            !obligation.binds($0, of: book.agency($0.agency))
          }
      }.map { obligation in
        finding(
          .obligationWithoutChannel(
            obligation: obligation.id.rawValue, group: group.id.rawValue),
          at: "channelGroups", group.id.rawValue)
      }
    }
  }

  private func finding(_ problem: Finding.Problem, at list: String, _ id: String) -> Finding {
    let record = file?[list]?.arrayValue?.first { $0["id"]?.stringValue == id }
    let position = record?.position
    let isKnown = (position?.line ?? 0) > 0
    return Finding(
      file: Workspace.planFile(book.plan.id), line: isKnown ? position?.line : nil,
      column: isKnown ? position?.column : nil, problem: problem, remedy: .correctFile)
  }

  // MARK: Checklists

  /// Ticks and documents received for periods that are not of the plan's year.
  func findings(in document: Document, _ place: DocumentPlace) -> [Finding] {
    ["ticks", "submissions"].flatMap { collection in
      document.records(in: collection).compactMap { record -> Finding? in
        guard let period = record["period"]?.stringValue, isOutside(period) else { return nil }
        let position = record.position
        return Finding(
          file: place.file, line: position.line > 0 ? position.line : nil,
          column: position.line > 0 ? position.column : nil,
          problem: .periodOutsidePlan(
            record: "\(collection)/\(record["id"]?.stringValue ?? "")", period: period,
            year: book.plan.year), remedy: .correctFile)
      }
    }
  }

  /// A period that nobody can read is named when the record is.
  private func isOutside(_ text: String) -> Bool {
    switch ReportSpan(text) {
    case .calendar(let period): period.anchorDay.year != book.plan.year
    case .reporting(let period): period.year != book.plan.year
    case nil: false
    }
  }
}

import Dashboard
import LoaTexts
import PlanModel

extension PlanBook {
  /// The task that a person names.
  ///
  /// - Parameters:
  ///   - text: `assignment@agency`, an assignment, or a task of an agency's own.
  ///   - agencyText: Whose, if the text does not say.
  ///   - day: By which an agency has what it took over from others, too.
  /// - Returns: The task as it stands on the agency's checklist.
  /// - Throws: What is unknown, or whose task has to be said.
  func task(
    named text: String, agency agencyText: String?, on day: CalendarDay
  ) throws(CommandFailure) -> PlanTask {
    let text = text.asTyped
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let named = try agencyText.map { text throws(CommandFailure) in try agency(named: text) }
    if parts.count == 2 {
      let agency = try agency(named: String(parts[1]))
      let found = try task(String(parts[0]), of: agency, on: day)
      if let named, named.id != agency.id,
        inheritance(of: found, on: day).owner != named.id
      {
        throw .failure { $0.taskOfOtherAgency(text, named.name) }
      }
      return found
    }
    if let named { return try task(text, of: named, on: day) }
    return try task(of: holders(of: text), named: text, on: day)
  }

  private func task(
    of holders: [Agency.ID], named text: String, on day: CalendarDay
  ) throws(CommandFailure) -> PlanTask {
    guard let first = holders.first else {
      let nearest = nearestNames(to: text, in: plan.assignments.map(\.id.rawValue))
      throw .failure { $0.noSuchTask(text, of: nil, nearest: nearest) }
    }
    guard holders.count == 1 else {
      throw .failure {
        $0.taskNeedsAgency(text, count: holders.count, example: first.rawValue)
      }
    }
    return try task(text, of: agency(first), on: day)
  }

  /// The agencies on whose checklist something of that name stands.
  private func holders(of text: String) -> [Agency.ID] {
    let holders = agencies(of: Assignment.ID(text.lowercased()))
    guard holders.isEmpty else { return holders }
    return agencies.map(\.id).filter { agency in
      checklists[agency]?.ownTasks.contains { $0.id.rawValue == text } ?? false
    }
  }

  private func task(
    _ text: String, of agency: Agency, on day: CalendarDay
  ) throws(CommandFailure) -> PlanTask {
    let tasks = tasks(of: agency.id) + inherited(by: agency.id, on: day).map(\.task)
    let assignment = Assignment.ID(text.lowercased())
    if let task = tasks.first(where: { $0.assignment == assignment || $0.id.rawValue == text }) {
      return task
    }
    // What the screen shows of a task is where the plan asks for it.
    let atReference = tasks.filter { $0.ref == text.uppercased() }
    if let task = atReference.first, atReference.count == 1 { return task }
    guard !tasks.isEmpty else { throw .failure { $0.agencyHasNoTasks(agency.name) } }
    let names = tasks.map { $0.assignment?.rawValue ?? $0.id.rawValue }
    let nearest =
      atReference.isEmpty
      ? nearestNames(to: text, in: names)
      : atReference.map { $0.assignment?.rawValue ?? $0.id.rawValue }
    throw .failure { $0.noSuchTask(text, of: agency.name, nearest: nearest) }
  }
}

/// The period that a tick is for.
///
/// - Parameters:
///   - typed: What `--period` says; `nil`: the period that `today` is in.
///   - task: Whose cadence counts.
///   - today: The day by which a period is chosen.
/// - Returns: `nil` for a task that is done once.
/// - Throws: If the period is of another cadence, or outside the plan's year.
func period(
  _ typed: String?, of task: PlanTask, today: CalendarDay
) throws(CommandFailure) -> Period? {
  guard let cadence = task.frame.tickCadence else {
    if let typed { throw .usage("--period") { $0.periodOnOnceTask(typed) } }
    return nil
  }
  let current = task.frame.tickPeriod(on: today) ?? Period(cadence, containing: today)
  let isInYear = current.anchorDay.year == task.year
  let example =
    (isInYear ? current : Period.all(cadence, of: task.year).first ?? current).description
  guard let typed else {
    guard isInYear else {
      throw .failure { $0.dayOutsideYear($0.text(today), year: task.year, example: example) }
    }
    return current
  }
  guard let period = readPeriod(typed.asTyped, cadence, year: task.year) else {
    throw .usage("--period") {
      $0.noSuchPeriod(typed, cadence: cadence.name(in: $0), example: example)
    }
  }
  guard period.cadence == cadence else {
    throw .usage("--period") {
      $0.wrongCadence(typed, cadence: cadence.name(in: $0), example: example)
    }
  }
  guard period.anchorDay.year == task.year else {
    throw .usage("--period") {
      $0.periodOutsideYear(typed, year: task.year, example: example)
    }
  }
  return period
}

/// Reads the form of the files, also without the year (`Q1`), and a month as people write it.
private func readPeriod(_ text: String, _ cadence: Cadence, year: Int) -> Period? {
  let text = text.uppercased()
  if let period = Period(text) ?? Period("\(year)-\(text)") { return period }
  guard cadence == .month else { return nil }
  return Month(typed: text, year: year).map { Period(.month, containing: $0.firstDay) }
}

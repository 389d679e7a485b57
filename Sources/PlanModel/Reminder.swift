/// Something that is late or missing, and whom to remind of it.
public struct Reminder: Hashable, Sendable {
  public var reason: Reason
  /// `nil` where nobody answers for it, or several agencies together.
  public var agency: Agency.ID?
  /// The day by which it was due; `nil` if none was set.
  public var dueDay: CalendarDay?

  public enum Reason: Hashable, Sendable {
    /// So many parts of the task are overdue.
    case overdue(PlanTask, parts: Int)
    /// It is open, and the agency that had it is gone.
    case withoutOwner(PlanTask)
    /// What came out in a month is not what was owed, or nothing did.
    case channel(ChannelReview, Month)
    /// No answer to a letter has come in its time.
    case answer(FollowUp)
    /// The agency's own plan has not been received.
    case plan
    case report(ReportingPeriod)
  }
}

extension PlanBook {
  /// What is late or missing on `day`: tasks, channels, answers, plans and reports, in that order,
  /// each in the order of the plan and the registry.
  ///
  /// Of channels the last month that is over counts, and what is too late already in the running
  /// one. A task of an agency that has ended is its successor's, and nobody is reminded of a report
  /// that it did not hand in.
  public func reminders(
    on day: CalendarDay, schedule: ReportingSchedule = ReportingSchedule()
  ) -> [Reminder] {
    lateTasks(on: day) + lateChannels(on: day) + lateAnswers(on: day)
      + missingSubmissions(on: day, schedule: schedule)
  }

  private func lateTasks(on day: CalendarDay) -> [Reminder] {
    let ownerless = Set(withoutOwner(on: day).map(\.task.id))
    return answeredTasks(on: day).compactMap { task in
      let standing = task.standing(on: day)
      if ownerless.contains(task.id) {
        return Reminder(reason: .withoutOwner(task), dueDay: standing.dueDay)
      }
      guard standing.isOverdue else { return nil }
      return Reminder(
        reason: .overdue(task, parts: standing.partsOverdue),
        agency: inheritance(of: task, on: day).owner, dueDay: standing.dueDay)
    }
  }

  private func lateChannels(on day: CalendarDay) -> [Reminder] {
    let running = Month(of: day)
    let months = [running.adding(months: -1), running].filter {
      $0.year == plan.year && plan.firstDay <= $0.lastDay
    }
    return months.flatMap { month in
      review(of: month, on: day).channels.flatMap { line -> [Reminder] in
        guard line.isLateOrMissing(in: month, on: day) else { return [] }
        return lateLines(of: line, in: month, on: day).map { late in
          Reminder(
            reason: .channel(late.line, month), agency: late.agency,
            dueDay: late.line.obligations.compactMap(\.lateSince).min() ?? month.lastDay)
        }
      }
    }
  }

  /// The line of a channel; of a group whose members owe numbers the lines of those that are late.
  private func lateLines(
    of line: ChannelReview, in month: Month, on day: CalendarDay
  ) -> [(line: ChannelReview, agency: Agency.ID?)] {
    switch line.subject {
    case .channel(let id): return [(line, channel(id)?.agency)]
    case .group(let id):
      guard line.owingMembers != nil, let group = channelGroup(id) else { return [(line, nil)] }
      let late = channels(of: group).map { ($0.agency, review(of: $0, in: month, on: day)) }
        .filter { $0.1.obligations.contains { $0.lateSince != nil } }
      return late.isEmpty ? [(line, nil)] : late.map { ($0.1, $0.0) }
    }
  }

  private func lateAnswers(on day: CalendarDay) -> [Reminder] {
    agencies.flatMap { agency in
      (checklists[agency.id]?.unanswered(on: day) ?? []).filter { $0.isOverdue(on: day) }
        .map { Reminder(reason: .answer($0), agency: agency.id, dueDay: $0.answerBy) }
    }
  }

  private func missingSubmissions(
    on day: CalendarDay, schedule: ReportingSchedule
  ) -> [Reminder] {
    guard plan.firstDay <= day else { return [] }
    let plans = plansReceived(by: day).filter(\.isMissing)
      .map { Reminder(reason: .plan, agency: $0.agency) }
    let due = ReportingPeriod.all(of: plan.year).filter {
      plan.firstDay <= $0.lastDay && schedule.dueDay(of: $0) < day
    }
    return plans
      + due.flatMap { period in
        reportsReceived(about: period, by: day).filter { review in
          review.isMissing && !agency(review.agency).hasEnded(by: day)
        }.map {
          Reminder(
            reason: .report(period), agency: $0.agency, dueDay: schedule.dueDay(of: period))
        }
      }
  }
}

extension ChannelReview {
  /// Whether something is late or missing as of `day`: a number not reached in time, or without one
  /// nothing at all, or not of every agency, in a month that is over.
  public func isLateOrMissing(in month: Month, on day: CalendarDay) -> Bool {
    obligations.contains { $0.lateSince != nil } || (state.isWanting && month.lastDay < day)
  }
}

/// Something that falls on a day.
public struct AgendaEntry: Hashable, Sendable {
  public var day: CalendarDay
  public var subject: Subject

  public enum Subject: Hashable, Sendable {
    /// A report about a period: the day by which agencies hand in theirs, if it is an earlier one,
    /// and that of the province's own.
    case report(ReportingPeriod, ofAgencies: Bool)
    /// What a channel or a group owes in a period; the state is `nil` if it cannot be counted
    /// there, because others than the plan has it of owe it.
    case obligation(Obligation, of: ChannelReview.Subject, Period, ChannelState?)
    case task(PlanTask, TaskPart)
  }
}

extension PlanBook {
  /// What is due from one day to another, both included, as it stands on `day`.
  ///
  /// By day; on one day reports, then what channels owe, then tasks in the order of the registry.
  /// Numbers and tasks are those of this plan; reports are those of any year. Of tasks that were
  /// done the ticks count that do so by `known`, or by `day` if none is given.
  public func agenda(
    from first: CalendarDay, to last: CalendarDay, on day: CalendarDay,
    knownBy known: CalendarDay? = nil,
    schedule: ReportingSchedule = ReportingSchedule()
  ) -> [AgendaEntry] {
    guard first <= last else { return [] }
    let entries =
      reports(from: first, to: last, schedule: schedule)
      + obligations(from: first, to: last, on: day)
      + answeredTasks(on: day).flatMap { task in
        task.parts(dueFrom: first, to: last, on: day, knownBy: known).compactMap { part in
          part.dueDay.map { AgendaEntry(day: $0, subject: .task(task, part)) }
        }
      }
    // Places are sorted, not entries: a copy of a task retains all of its texts.
    let places = entries.withUnsafeBufferPointer { entries in
      entries.indices.sorted { (entries[$0].day, $0) < (entries[$1].day, $1) }
    }
    return places.map { entries[$0] }
  }

  private func reports(
    from first: CalendarDay, to last: CalendarDay, schedule: ReportingSchedule
  ) -> [AgendaEntry] {
    (first.year...max(first.year, last.year)).flatMap { year in
      ReportingPeriod.all(of: year).flatMap { period -> [AgendaEntry] in
        let ofAgencies = schedule.dueDay(of: period)
        let days = [(ofAgencies, true), (period.dueDay, false)]
        return days.filter { first <= $0.0 && $0.0 <= last && !($0.1 && $0.0 == period.dueDay) }
          .map { AgendaEntry(day: $0.0, subject: .report(period, ofAgencies: $0.1)) }
      }
    }
  }

  private func obligations(
    from first: CalendarDay, to last: CalendarDay, on day: CalendarDay
  ) -> [AgendaEntry] {
    let owed =
      plan.channels.map { (ChannelReview.Subject.channel($0.id), $0.obligations) }
      + plan.channelGroups.map { (.group($0.id), $0.obligations) }
    var reviews: [Month: MonthReview] = [:]
    return owed.flatMap { subject, obligations in
      obligations.filter(\.hasNumber).flatMap { obligation in
        duePeriods(of: obligation, from: first, to: last).map { period -> AgendaEntry in
          let dueDay = obligation.dueDay(of: period)
          let inMonth = period.cadence == .week ? period.anchorDay : dueDay
          let month = Month(of: min(max(inMonth, plan.firstDayOfYear), plan.lastDay))
          let lines = reviews[month] ?? self.review(of: month, on: day)
          reviews[month] = lines
          let line = lines.channels.first { $0.subject == subject }
          let review = line?.obligations.first { $0.obligation == obligation.id }
          return AgendaEntry(
            day: dueDay,
            subject: .obligation(obligation, of: subject, period, review?.state(in: period)))
        }
      }
    }
  }

  /// The periods of the plan's year whose due day is within the days and not before its issue.
  private func duePeriods(
    of obligation: Obligation, from first: CalendarDay, to last: CalendarDay
  ) -> [Period] {
    let cadence = obligation.period(containing: plan.firstDayOfYear).cadence
    return Period.all(cadence, of: plan.year).filter {
      let dueDay = obligation.dueDay(of: $0)
      return first <= dueDay && dueDay <= last && plan.firstDay <= dueDay
    }
  }
}

extension ObligationReview {
  /// How one of its periods stands; `nil` where the number cannot be counted.
  fileprivate func state(in period: Period) -> ChannelState? {
    guard owed != nil else { return nil }
    return parts.first { $0.period == period }?.state ?? .notOwed
  }
}

import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// All that is known of a task, and what the officers know of its agency.
  func taskDetail(of task: PlanTask, columns: Int, withAgency: Bool = true) -> [DetailLine] {
    guard let book else { return [] }
    var page = Paragraphs(columns: columns)
    page.add(task.title, .title)
    let standing = standing(of: task)
    page.fact(texts.labelStatus, statusText(task, standing))
    page.fact(texts.labelFrame, texts.text(task.frame))
    if let dueDay = standing.dueDay { page.fact(texts.labelDue, dueText(dueDay)) }
    page.fact(texts.labelRef, task.ref)
    page.fact(texts.labelDeliverable, task.deliverable)
    addOwner(of: task, to: &page)
    page.fact(texts.labelSharedWith, joined(task.sharedWith.map { agency($0).name }))
    page.fact(texts.labelCoordinating, joined(task.coordinating.map { agency($0).name }))
    let checklist = book.checklists[recorder(of: task)] ?? Checklist()
    let person = checklist.personInCharge(of: task.id, on: referenceDay)
    page.fact(
      texts.labelPerson,
      person.map { joined([$0.name, $0.phone].compactMap { $0 }) }
        ?? task.record?.person.map { joined([$0, task.record?.phone].compactMap { $0 }) })
    page.fact(texts.labelNote, task.record?.note)
    page.fact(texts.labelAssignmentNote, note(of: task))
    addTicks(of: task, to: &page)
    let contents = task.contents.compactMap { book.entry(of: $0) }
    if !contents.isEmpty {
      page.heading(texts.labelContents)
      for entry in contents { page.add("\(entry.ref)  \(entry.text)") }
    }
    add(followUps: checklist.followUps(about: task.id), to: &page)
    if withAgency { addAgency(recorder(of: task), to: &page) }
    return page.lines
  }

  /// What is known of the agency that records a task; none if that is nothing.
  func agencyDetail(of task: PlanTask, columns: Int) -> [DetailLine] {
    var page = Paragraphs(columns: columns)
    addAgency(recorder(of: task), to: &page)
    return page.lines
  }

  /// From whom the task has come and who answers for it, where that is not one agency.
  private func addOwner(of task: PlanTask, to page: inout Paragraphs) {
    let record = agency(task.agency)
    guard let until = record.until, record.hasEnded(by: referenceDay) else { return }
    page.fact(texts.labelFrom, texts.agencyEnded(record.name, dayText(until)))
    guard let handover = handover(of: task) else { return }
    if let owner = handover.owner {
      page.fact(texts.labelOwner, agency(owner).name)
    } else {
      page.add("! " + texts.nobodyAnswers, .overdue)
    }
  }

  private func note(of task: PlanTask) -> String? {
    book?.plan.assignments.first { $0.id == task.assignment }?.note
  }

  private func addTicks(of task: PlanTask, to page: inout Paragraphs) {
    guard !task.ticks.isEmpty || !task.evidence.isEmpty else { return }
    page.heading(texts.labelTicks)
    let unproven = Set(task.unprovenTicks.map(\.id))
    for tick in task.ticks.reversed() {
      let period = tick.period.map(periodText) ?? texts.statusDone
      page.add("[x] " + texts.tickLine(period, by: tick.by, note: tick.note))
      let when = [tick.day.map { texts.doneOn(dayText($0)) }, tick.at.map { momentText($0) }]
      let said = when.compactMap { $0 }
      if !said.isEmpty { page.add(said.joined(separator: "; "), .muted, indent: 4) }
      addEvidence(task.evidence.filter { $0.tick == tick.id }, to: &page)
      if unproven.contains(tick.id) { page.add(texts.noEvidence, .warning, indent: 4) }
    }
    addEvidence(task.evidence.filter { $0.tick == nil }, to: &page)
  }

  private func addEvidence(_ evidence: [Evidence], to page: inout Paragraphs) {
    for piece in evidence {
      let parts = [
        piece.kind, piece.number, piece.issuer, piece.day.map(dayText), piece.section, piece.page,
        piece.link, piece.file, piece.note,
      ]
      let text = parts.compactMap { $0 }.joined(separator: ", ")
      page.add("\(texts.labelEvidence): \(text)", indent: 4)
    }
  }

  private func add(followUps: [FollowUp], to page: inout Paragraphs) {
    guard !followUps.isEmpty else { return }
    page.heading(texts.labelFollowUps)
    for followUp in followUps {
      let what = [dayText(followUp.day), followUp.letter, followUp.about].compactMap { $0 }
      page.add(joined(what))
      if followUp.isAnswered(by: today) {
        let answer = [followUp.repliedOn.map(dayText), followUp.reply].compactMap { $0 }
        page.add(texts.answered(joined(answer)), .muted, indent: 2)
      } else {
        page.add(
          texts.unanswered(followUp.answerBy.map(dayText)),
          followUp.isOverdue(on: today) ? .overdue : .muted, indent: 2)
      }
      if let note = followUp.note { page.add(note, .muted, indent: 2) }
    }
  }

  /// What is known of the agency as a whole: who answers for it, reminders about no task, plans and
  /// reports received.
  private func addAgency(_ id: Agency.ID, to page: inout Paragraphs) {
    var recorded = Paragraphs(columns: page.columns)
    addRecorded(of: id, to: &recorded)
    guard !recorded.lines.isEmpty else { return }
    page.heading(agency(id).name)
    page.lines += recorded.lines
  }

  func addRecorded(of id: Agency.ID, to page: inout Paragraphs) {
    let checklist = checklist(of: id)
    let person = checklist.personInCharge(on: referenceDay)
    let followUps = checklist.followUps(about: nil)
    let submissions = checklist.newestSubmissions
    page.fact(
      texts.labelPerson, person.map { joined([$0.name, $0.phone].compactMap { $0 }) })
    add(followUps: followUps, to: &page)
    guard !submissions.isEmpty else { return }
    page.heading(texts.labelSubmissions)
    for submission in submissions {
      let parts = [
        texts.submissionName(isPlan: submission.kind == .plan), submission.number,
        submission.period.map { sentences.value($0, of: "period") },
        texts.receivedOn(dayText(submission.day)), submission.note,
      ]
      page.add(joined(parts.compactMap { $0 }))
    }
  }

  /// An instant of the files in the workspace's zone; as it stands if it is none.
  func momentText(_ instant: String) -> String {
    let parts = instant.split(separator: "T")
    let clock = parts.last?.split(separator: ":") ?? []
    guard parts.count == 2, let day = CalendarDay(String(parts[0])), clock.count >= 2,
      let hour = Int(clock[0]), let minute = Int(clock[1])
    else { return instant }
    let local = hour * 60 + minute + (contents?.zoneMinutes ?? 0)
    let days = local >= 0 ? local / 1440 : (local - 1439) / 1440
    let rest = local - days * 1440
    let digits = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    return texts.recordedAt(
      dayText(day.adding(days: days)), "\(digits(rest / 60)):\(digits(rest % 60))")
  }

  func statusText(_ task: PlanTask, _ standing: TaskStanding) -> String {
    let name = standing.status.name(in: texts)
    if let reason = task.record?.exemption { return "\(name) (\(reason))" }
    let late = task.standing(on: today)
    switch task.frame.anchor {
    case .recurring, .dates, .season:
      return texts.text(ofRecurring: standing)
        + (late.isOverdue ? ", \(texts.partsOverdue(late.partsOverdue))" : "")
    default: break
    }
    return late.isOverdue ? "\(name), \(texts.overdue)" : name
  }

  /// A due day, with a mark if nobody works on it.
  func dueText(_ day: CalendarDay) -> String {
    switch restMark(on: day) {
    case nil: dayText(day)
    case .weekend?: texts.onWeekend(dayText(day))
    case let mark?: "\(dayText(day)) (\(mark.text(in: texts)))"
    }
  }
}

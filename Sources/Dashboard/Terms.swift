package import LoaTexts
package import PlanModel

// The words of the field for the values of the model, and days and periods as people write them.

extension Audience {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .officials: texts.audienceOfficials
    case .citizens: texts.audienceCitizens
    case .businesses: texts.audienceBusinesses
    case .organisations: texts.audienceOrganisations
    }
  }
}

extension ReformArea {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .institutions: texts.areaInstitutions
    case .procedures: texts.areaProcedures
    case .organisation: texts.areaOrganisation
    case .civilService: texts.areaCivilService
    case .publicFinance: texts.areaPublicFinance
    case .digitalGovernment: texts.areaDigitalGovernment
    case .steering: texts.areaSteering
    }
  }
}

extension ReformIndex {
  /// Most have names of their own, the same in every language.
  package func name(in texts: any Texts) -> String {
    switch self {
    case .unitIndex: texts.indexOfUnits
    case .parIndex: "PAR INDEX"
    case .sipas: "SIPAS"
    case .papi: "PAPI"
    case .pci: "PCI"
    case .dti: "DTI"
    }
  }
}

extension ChannelKind {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .newspaper: texts.channelNewspaper
    case .radio: texts.channelRadio
    case .television: texts.channelTelevision
    case .portal: texts.channelPortal
    case .website: texts.channelWebsite
    case .social: texts.channelSocial
    case .loudspeaker: texts.channelLoudspeaker
    case .bulletin: texts.channelBulletin
    case .meeting: texts.channelMeeting
    case .training: texts.channelTraining
    case .contest: texts.channelContest
    case .dialogue: texts.channelDialogue
    case .visual: texts.channelVisual
    case .print: texts.channelPrint
    case .publicNotice: texts.channelPublicNotice
    }
  }
}

extension ContactKind {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .hotline: texts.contactHotline
    case .email: texts.contactEmail
    case .web: texts.contactWeb
    case .address: texts.contactAddress
    }
  }
}

extension ContactPurpose {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .ask: texts.purposeAsk
    case .complain: texts.purposeComplain
    case .report: texts.purposeReport
    case .follow: texts.purposeFollow
    case .submit: texts.purposeSubmit
    }
  }
}

extension ContactWarning {
  package func sentence(in texts: any Texts) -> String {
    switch self {
    case .notKnown: texts.contactNotKnown
    case .closed: texts.contactClosed
    case .doubtful: texts.contactDoubtful
    case .neverVerified: texts.contactNeverVerified
    case .notVerified(let day):
      texts.contactNotVerifiedSince(texts.day(day.day, day.month, day.year))
    }
  }
}

extension TaskStatus {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .toDo: texts.statusToDo
    case .doing: texts.statusDoing
    case .done: texts.statusDone
    case .notApplicable: texts.statusNotApplicable
    }
  }
}

extension TaskPart.State {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .doneInTime: texts.partDoneInTime
    case .doneLate: texts.partDoneLate
    case .done: texts.statusDone
    case .overdue: texts.overdue
    case .open, .ahead: texts.partOpen
    case .notOwed: texts.stateNotOwed
    }
  }
}

extension ChannelState {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .met: texts.stateMet
    case .partlyMet: texts.statePartlyMet
    case .missed: texts.stateMissed
    case .notYetDue: texts.stateNotYetDue
    case .notOwed: texts.stateNotOwed
    case .published: texts.statePublished
    case .silent: texts.stateSilent
    }
  }
}

extension ChannelReview {
  /// How it stands, in words: what is met says so far if more is to come, what cannot be counted
  /// says why.
  package func stateName(in texts: any Texts) -> String {
    if state == .notOwed, let unit = obligations.lazy.compactMap(\.otherUnit).first {
      return texts.owedByOthers(texts.owingMembers(unit))
    }
    let isOpen = state == .met && obligations.contains(where: \.isOpen)
    return withUncounted(isOpen ? texts.stateMetSoFar : state.name(in: texts), in: texts)
  }

  /// Words with what the plan demands of others and cannot be counted here, if there is any.
  func withUncounted(_ words: String, in texts: any Texts) -> String {
    let uncounted = obligations.first { $0.owed == nil && $0.otherUnit != nil }
    guard let unit = uncounted?.otherUnit else { return words }
    return "\(words); \(texts.notCountable(texts.owingMembers(unit)))"
  }

  /// The number by which the line stands: of those as good as the whole the first that is due.
  var deciding: ObligationReview? {
    let owed = obligations.filter { ($0.owed ?? 0) > 0 && $0.state == state }
    return owed.first(where: \.isDue) ?? owed.first
  }
}

extension Cadence {
  package func name(in texts: any Texts) -> String {
    switch self {
    case .week: texts.cadenceWeek
    case .month: texts.cadenceMonth
    case .quarter: texts.cadenceQuarter
    case .half: texts.cadenceHalf
    case .year: texts.cadenceYear
    }
  }
}

extension Texts {
  /// So many of so many, where there is no room for a word.
  func share(_ part: Int, of whole: Int) -> String { "\(grouped(part))/\(grouped(whole))" }

  package func text(_ day: CalendarDay) -> String { self.day(day.day, day.month, day.year) }

  package func text(_ month: Month) -> String { self.month(month.number, month.year) }

  package func text(_ period: Period) -> String {
    switch period.cadence {
    case .month: text(Month(of: period.firstDay))
    case .week: week(text(period.firstDay), text(period.lastDay))
    case .quarter: quarter((period.firstDay.month - 1) / 3 + 1, period.firstDay.year)
    case .half: half((period.firstDay.month - 1) / 6 + 1, period.firstDay.year)
    case .year: year(period.firstDay.year)
    }
  }

  /// What a report is about, by its name.
  package func text(_ span: ReportSpan) -> String {
    switch span {
    case .calendar(let period): text(period)
    case .reporting(let period): reportName(period)
    }
  }

  /// The report about a period of the reporting year: "Báo cáo quý I/2024".
  package func reportName(_ period: ReportingPeriod) -> String {
    switch period.kind {
    case .firstQuarter: periodReportFirstQuarter(period.year)
    case .sixMonths: periodReportSixMonths(period.year)
    case .thirdQuarter: periodReportThirdQuarter(period.year)
    case .year: periodReportYear(period.year)
    }
  }

  /// How a task stands that comes round: with some of its periods done it is neither done nor to do
  /// as a whole.
  package func text(ofRecurring standing: TaskStanding) -> String {
    let name = standing.status.name(in: self)
    let (done, due) = (standing.partsDone, standing.partsDue)
    if due == 0 { return name }
    return standing.status == .toDo && done > 0
      ? partsDone(done, of: due) : periodsDone(name, done, due)
  }

  /// The same for a narrow list: "BC quý I/2024".
  func shortReportName(_ period: ReportingPeriod) -> String {
    switch period.kind {
    case .firstQuarter: reportRowQuarter(1, period.year)
    case .sixMonths: reportRowHalf(period.year)
    case .thirdQuarter: reportRowQuarter(3, period.year)
    case .year: reportRowYear(period.year)
    }
  }

  /// A time frame in the document's words where it has any, otherwise in ours.
  package func text(_ frame: TimeFrame) -> String {
    if let wording = frame.wording { return frameWording(wording) }
    switch frame.anchor {
    case .day(let day): return frameDay(text(day))
    case .window(let from, let to): return frameWindow(from.map(text), to.map(text))
    case .year: return frameYear
    case .recurring(let cadence, _): return frameRecurring(cadence.name(in: self))
    case .continuous: return frameContinuous
    case .event(let event): return frameAfter(event)
    case .document(let document): return frameUnder(document)
    case .span, .dates, .season, .daily, .onDemand, .until, .unread: return frame.text
    }
  }

  /// What a channel owes, in words: how much, of what, in which period, who, by when.
  package func text(_ obligation: Obligation) -> String {
    let words = amountText(obligation)
    // A week is owed by its end, whatever day is named.
    if case .dayOfPeriod? = obligation.deadline, obligation.period == .week { return words }
    return obligation.deadline.map { "\(words), \(text($0, each: obligation.period))" } ?? words
  }

  private func amountText(_ obligation: Obligation) -> String {
    let genre = obligation.genre ?? anyGenre
    let period = obligation.period.name(in: self)
    let amount: String
    switch obligation.amount {
    case .ongoing: amount = obligation.genre.map(owedOngoing) ?? owedOngoing
    case .atLeast(let number): amount = owedAtLeast(number, genre, period)
    case .exactly(let number): amount = owedExactly(number, genre, period)
    case .share(let percent):
      return owedShare(percent, obligation.unit.map { owingMembers($0) }, genre, period)
    case .unread: return obligation.text
    }
    return obligation.unit.map { "\($0.name(in: self)): \(amount)" } ?? amount
  }

  /// That a number cannot be counted where the plan has it.
  func uncounted(_ obligation: Obligation) -> String {
    notCountable(owingMembers(obligation.unit ?? .agency))
  }

  /// By when something is owed, in words.
  func text(_ deadline: Obligation.Deadline, each period: Cadence) -> String {
    switch (deadline, period) {
    case (.day(let day), _): deadlineOnce(text(day))
    case (.dayOfPeriod, .week): deadlineOfWeek
    case (.dayOfPeriod(let day), .month): deadlineOfMonth(day)
    case (.dayOfPeriod(let day), _): deadlineOfPeriod(day)
    }
  }

  func owingMembers(_ unit: Obligation.Unit) -> String {
    switch unit {
    case .province: unitMembers
    case .agency: unitAgencies
    case .commune: unitCommunes
    case .station: unitStations
    }
  }

  /// What is wrong with a file, and what to do.
  package func text(_ problem: WorkspaceProblem) -> String {
    let place = problemPlace(problem.file, problem.line, problem.column)
    return "\(place): \(text(problem.reason))"
  }

  /// The same without its place.
  package func text(_ reason: WorkspaceProblem.Reason) -> String {
    switch reason {
    case .missingFile: problemMissingFile
    case .unreadable(let why): problemUnreadable(why)
    case .broken(let flaw): problemBroken(text(flaw))
    case .editsMissing(let replica, let after, let next):
      problemEditsMissing(findingJournalGap(replica: replica, after: after, next: next))
    case .newerFormat(let found, let known): problemNewerFormat(found, known)
    case .missingKey(let key): problemMissingKey(key)
    case .badValue(let key, let value): problemBadValue(key, value)
    case .duplicate(let id): problemDuplicate(id)
    case .dangling(let key, let name): problemDangling(key, name)
    case .agencySucceedsItself, .successionCircle: problemWithoutHeir(finding(reason) ?? "")
    }
  }

  /// What is wrong with the successors that the registry names, without what comes of it; `nil` for
  /// any other reason.
  package func finding(_ reason: WorkspaceProblem.Reason) -> String? {
    switch reason {
    case .agencySucceedsItself(let agency): findingSucceedsItself(agency)
    case .successionCircle(let agencies):
      findingSuccessionCircle(agencies + agencies.prefix(1))
    default: nil
    }
  }
}

extension Texts {
  /// Why a file is no JSON, in words.
  package func text(_ flaw: FileFlaw) -> String {
    switch flaw {
    case .byteOrderMark: flawByteOrderMark
    case .invalidUTF8: flawInvalidUTF8
    case .unexpectedEnd: flawUnexpectedEnd
    case .unexpectedCharacter(let character): flawUnexpectedCharacter(character)
    case .trailingComma: flawTrailingComma
    case .trailingText: flawTrailingText
    case .duplicateKey(let key): flawDuplicateKey(key)
    case .tooDeep(let limit): flawTooDeep(limit)
    case .badNumber: flawBadNumber
    case .badEscape: flawBadEscape
    case .controlCharacter: flawControlCharacter
    case .misshapen(let word): flawMisshapen(word)
    }
  }
}

extension DashboardState {
  func dayText(_ day: CalendarDay) -> String { texts.text(day) }

  func monthText(_ month: Month) -> String { texts.text(month) }

  func periodText(_ period: Period) -> String { texts.text(period) }
}

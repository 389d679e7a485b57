package import LoaTexts
package import PlanModel

/// Words a report: one page that a leader can read, then tables.
package struct ReportWriter: Sendable {
  let report: PlanReport
  let texts: any Texts
  private let schedule: ReportingSchedule
  private let holidays: Holidays
  /// Files that could not be read, so that the figures lack what they hold.
  private let unread: [String]
  /// How many rows of a table are written.
  let rowLimit: Int
  /// How many names of a kind stand on the first page.
  private let listed = 6

  package init(
    _ report: PlanReport, in texts: any Texts, schedule: ReportingSchedule = ReportingSchedule(),
    holidays: Holidays = Holidays(), unread: [String] = [], rowLimit: Int = .max
  ) {
    self.report = report
    self.texts = texts
    self.schedule = schedule
    self.holidays = holidays
    self.unread = unread
    self.rowLimit = rowLimit
  }

  package var document: ReportDocument {
    var document = ReportDocument()
    document.add(
      .title(texts.reportTitle, subject: texts.reportSubject(texts.words(report.span))))
    document.add(.facts(facts))
    document.add(.heading("I. \(texts.reportResults)", level: 1))
    addResults(to: &document)
    document.add(.heading("II. \(texts.reportShortcomings)", level: 1))
    addShortcomings(to: &document)
    guard report.day >= report.span.firstDay else { return document }
    document.add(.pageBreak)
    document.add(.heading(texts.reportAnnexes, level: 1))
    addTables(to: &document)
    document.add(.heading(texts.reportBasisHeading, level: 2))
    document.add(.items(basis))
    return document
  }

  // MARK: The head

  private var facts: [String] {
    let plan = report.plan
    var facts = [
      texts.reportPlan(plan.number, plan.issuedOn.map(texts.words), plan.issuer, plan.title),
      texts.reportDays(texts.words(report.span.firstDay), texts.words(report.span.lastDay)),
    ]
    if let agency = report.agency { facts.insert(texts.reportOnlyAgency(agency.name), at: 1) }
    if case .reporting(let period) = report.span {
      let agenciesDay = schedule.dueDay(of: period)
      facts.append(
        texts.reportDue(
          texts.words(period.dueDay, holidays),
          agencies: agenciesDay == period.dueDay ? nil : texts.words(agenciesDay, holidays)))
    }
    facts.append(texts.reportAsOf(texts.words(report.day)))
    if !unread.isEmpty { facts.append(texts.reportUnread(unread)) }
    if report.day < report.span.firstDay {
      facts.append(texts.reportNotBegun)
    } else if report.isRunning {
      facts.append(texts.reportRunning)
    }
    return facts
  }

  // MARK: Results

  private func addResults(to document: inout ReportDocument) {
    if report.day < report.span.firstDay {
      let first = texts.words(report.span.firstDay)
      document.add(.paragraph(texts.spanNotBegun(first, due: report.total.notYetDue)))
      return
    }
    let paragraphs =
      [taskSentences, channelSentences, contentSentences, proofSentences, comparison]
      .filter { !$0.isEmpty }
    for (number, sentences) in paragraphs.enumerated() {
      document.add(.paragraph("\(number + 1). " + sentences.joined(separator: " ")))
    }
  }

  private var taskSentences: [String] {
    let total = report.total
    var sentences = [
      total.due > 0
        ? texts.reportTasks(total.done, total.due, percent: total.done * 100 / total.due)
        : texts.reportNoTasks
    ]
    if total.done > 0 {
      sentences.append(texts.reportDone(total.inTime, late: total.late, undated: total.undated))
    }
    if total.due > total.done {
      sentences.append(
        texts.reportNotDone(
          total.overdue, open: total.open, isOver: report.span.lastDay < report.day))
    }
    let rest: [(Int, (Int) -> String)] = [
      (total.carried, texts.reportCarried), (total.doneBesides, texts.reportDoneBesides),
      (total.notYetDue, texts.reportNotYetDue), (total.notApplicable, texts.reportNotApplicable),
      (report.tasksWithoutOwner.count, texts.reportWithoutOwner),
    ]
    return sentences + rest.filter { $0.0 > 0 }.map { $0.1($0.0) }
  }

  private var channelSentences: [String] {
    let channels = report.channels
    let active = channels.count { $0.placements > 0 }
    var sentences = [
      texts.reportPlacements(
        report.count.pieces, placements: report.count.placements, channels: active,
        of: channels.count)
    ]
    let genres = report.genres.prefix(6).map { genre in
      "\(genre.genre ?? texts.reportOtherGenre) \(texts.grouped(genre.placements))"
    }
    if report.genres.count > 1 || report.genres.first?.genre != nil {
      sentences.append(texts.reportGenres(genres))
    }
    if kinds.count > 1 { sentences.append(texts.reportKinds(kinds)) }
    let owed = report.obligations
    if !owed.isEmpty {
      sentences.append(
        texts.reportObligations(
          owed.met, partly: owed.partlyMet, missed: owed.missed, notYetDue: owed.notYetDue))
    }
    return sentences
  }

  /// What came out by kind of channel, the most first.
  private var kinds: [String] {
    var placements: [ChannelKind: Int] = [:]
    for channel in report.channels { placements[channel.kind, default: 0] += channel.placements }
    return ChannelKind.allCases.filter { placements[$0, default: 0] > 0 }
      .sorted { placements[$0, default: 0] > placements[$1, default: 0] }
      .map { "\(texts.name(of: $0)) \(texts.grouped(placements[$0, default: 0]))" }
  }

  private var contentSentences: [String] {
    let coverage = report.coverage
    guard !coverage.contents.isEmpty else { return [] }
    let reached = coverage.contents.count - coverage.silent.count
    var sentences = [texts.reportCoverage(reached, of: coverage.contents.count)]
    if !coverage.onlyToOfficials.isEmpty {
      sentences.append(texts.reportOnlyToOfficials(coverage.onlyToOfficials.count))
    }
    return sentences
  }

  private var proofSentences: [String] {
    var sentences: [String] = []
    if report.total.unproven > 0 { sentences.append(texts.reportUnproven(report.total.unproven)) }
    func received(_ reviews: [SubmissionReview]) -> (received: Int, of: Int)? {
      let owed = reviews.filter(\.isOwed)
      return owed.isEmpty ? nil : (owed.count { !$0.isMissing }, owed.count)
    }
    if let plans = received(report.plansReceived) {
      sentences.append(texts.reportPlansReceived(plans.received, of: plans.of))
    }
    if let reports = received(report.reportsReceived) {
      sentences.append(texts.reportReportsReceived(reports.received, of: reports.of))
    }
    let followUps = report.followUps
    if followUps.made > 0 || !followUps.outstanding.isEmpty {
      sentences.append(
        texts.reportFollowUps(
          followUps.made, answered: followUps.answered,
          outstanding: followUps.outstanding.count,
          overdue: followUps.outstanding.count(where: \.isOverdue)))
    }
    return sentences
  }

  private var comparison: [String] {
    guard let before = report.previous else { return [] }
    let total = report.total
    return [
      texts.reportCompared(
        texts.words(before.span),
        tasks: [total.done, total.due, before.progress.done, before.progress.due],
        placements: [report.count.placements, before.count.placements])
    ]
  }

  // MARK: Shortcomings

  /// Whether nobody knows what came out on a channel, since its log could not be read.
  func isUnread(_ channel: ChannelReport) -> Bool {
    guard case .channel(let id) = channel.subject else { return false }
    return unread.contains { $0.contains("/publications/\(id)/") }
  }

  private func addShortcomings(to document: inout ReportDocument) {
    if report.day < report.span.firstDay {
      document.add(.paragraph(texts.spanHasNoShortcomings))
      return
    }
    let before = document.blocks.count
    let late = report.agencies.filter { $0.progress.allOverdue > 0 }
      .sorted { $1.progress.allOverdue < $0.progress.allOverdue }
    document.add(
      first(late) {
        texts.reportLateAgency(report.name(of: $0.agency), $0.progress.allOverdue)
      }, under: texts.reportLate(late.count))
    let silent = report.silentChannels.filter { !isUnread($0) }
    document.add(first(silent) { $0.name }, under: texts.reportSilentChannels(silent.count))
    let contents = report.coverage.silent
    document.add(
      first(contents) { "\($0.ref) \(shortened($0.text))" },
      under: texts.reportSilentContents(contents.count))
    let officials = report.coverage.onlyToOfficials
    document.add(
      first(officials) { "\($0.ref) \(shortened($0.text))" },
      under: texts.reportOnlyToOfficialsHeading(officials.count))
    let nobodys = report.tasksWithoutOwner
    document.add(
      first(nobodys) { "\($0.title) (\(report.name(of: $0.agency)))" },
      under: texts.reportWithoutOwnerHeading(nobodys.count))
    if document.blocks.count == before { document.add(.paragraph(texts.reportNoShortcomings)) }
  }

  /// As many as a page has room for, and how many more there are.
  private func first<Thing>(_ things: [Thing], _ words: (Thing) -> String) -> [String] {
    let shown = things.prefix(things.count == listed + 1 ? listed + 1 : listed)
    let more = things.count - shown.count
    return shown.map(words) + (more > 0 ? [texts.reportMore(more)] : [])
  }

  /// The beginning of a text that is too long for a list.
  private func shortened(_ text: String) -> String {
    guard text.count > 120 else { return text }
    let words = text.prefix(117).split(separator: " ").dropLast()
    return words.joined(separator: " ") + "…"
  }

  // MARK: On what it rests

  private var basis: [String] {
    var basis = texts.reportBasis
    if !report.yearsWithoutPlan.isEmpty {
      basis.append(texts.reportYearsMissing(report.yearsWithoutPlan))
    }
    if !report.otherPlans.isEmpty {
      basis.append(texts.reportOtherPlans(report.otherPlans.map { $0.number ?? $0.title }))
    }
    return basis
  }
}

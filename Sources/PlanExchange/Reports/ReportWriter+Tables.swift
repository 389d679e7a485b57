import LoaTexts
import PlanModel

extension ReportWriter {
  /// What stands behind the first page, table by table.
  func addTables(to document: inout ReportDocument) {
    add(agencies, under: texts.reportTableAgencies, to: &document)
    add(channels, under: texts.reportTableChannels, to: &document)
    add(contents, under: texts.reportTableContents, to: &document)
    add(overdue, under: texts.reportTableOverdue, to: &document)
    add(followUps, under: texts.reportTableFollowUps, to: &document)
    add(submissions, under: texts.reportTableSubmissions, to: &document)
    add(unproven, under: texts.reportTableUnproven, to: &document)
  }

  private func add(
    _ table: ReportTable, under heading: String, to document: inout ReportDocument
  ) {
    let leftOut = max(0, table.rows.count - rowLimit)
    var table = table
    table.rows.removeLast(leftOut)
    document.add(table, under: heading)
    if leftOut > 0 { document.add(.paragraph(texts.reportRowsLeftOut(leftOut))) }
  }

  private var agencies: ReportTable {
    var table = ReportTable([
      .text(texts.fieldAgency), .number(texts.reportColumnDue), .number(texts.columnDone),
      .number(texts.reportColumnInTime), .number(texts.reportColumnLate),
      .number(texts.columnOverdue), .number(texts.reportColumnCarried),
      .number(texts.reportColumnNotApplicable), .number(texts.reportColumnUnproven),
    ])
    func row(_ name: String, _ progress: SpanProgress) -> [String] {
      [name]
        + [
          progress.due, progress.done, progress.inTime, progress.late, progress.overdue,
          progress.carried, progress.notApplicable, progress.unproven,
        ].map(texts.grouped)
    }
    table.rows = report.agencies.map { row(report.name(of: $0.agency), $0.progress) }
    if report.withoutOwner != SpanProgress() {
      table.rows.append(row(texts.reportNobody, report.withoutOwner))
    }
    if table.rows.count > 1 { table.rows.append(row(texts.reportWhole, report.total)) }
    return table
  }

  private var channels: ReportTable {
    var table = ReportTable([
      .text(texts.titleChannel), .number(texts.reportColumnPlacements),
      .number(texts.reportColumnMembers), .number(texts.reportColumnObligations),
      .number(texts.reportColumnSilentMonths), .text(texts.reportColumnLastDay),
      .text(texts.labelStatus),
    ])
    table.rows = report.channels.map { channel in
      let owed = channel.obligations
      let due = owed.met + owed.partlyMet + owed.missed
      return [
        channel.name, texts.grouped(channel.placements),
        channel.members.map { "\(texts.grouped($0.publishing))/\(texts.grouped($0.present))" }
          ?? "",
        owed.isEmpty ? "" : "\(owed.met)/\(due)",
        channel.silentMonths > 0 ? texts.grouped(channel.silentMonths) : "",
        channel.lastDay.map(texts.words) ?? "",
        isUnread(channel) ? texts.channelUnread : texts.standing(of: channel),
      ]
    }
    return table
  }

  private var contents: ReportTable {
    var table = ReportTable([
      .text(texts.labelRef), .text(texts.reportColumnContent),
      .number(texts.reportColumnPlacements), .text(texts.reportColumnReached),
    ])
    table.rows = report.coverage.contents.map { content in
      let reached = Audience.allCases.filter { content.placements(for: $0) > 0 }
      let names =
        reached.map(texts.name(of:))
        + (content.placementsToUnknown > 0 ? [texts.reportUnknownAudience] : [])
      return [
        content.ref, content.text, texts.grouped(content.count.placements),
        names.joined(separator: ", "),
      ]
    }
    return table
  }

  private var overdue: ReportTable {
    var table = ReportTable([
      .text(texts.fieldAgency), .text(texts.reportColumnTask), .text(texts.labelDue),
      .number(texts.reportColumnParts),
    ])
    table.rows = report.overdue.map { task in
      [
        task.owner.map(report.name(of:)) ?? texts.reportNobody, task.title,
        task.dueDay.map(texts.words) ?? "", texts.grouped(task.parts),
      ]
    }
    return table
  }

  private var followUps: ReportTable {
    var table = ReportTable([
      .text(texts.fieldAgency), .text(texts.reportColumnAbout), .text(texts.reportColumnLetter),
      .text(texts.fieldDay), .text(texts.reportColumnAnswerBy),
    ])
    table.rows = report.followUps.outstanding.map { outstanding in
      let followUp = outstanding.followUp
      let answerBy = followUp.answerBy.map(texts.words) ?? ""
      return [
        report.name(of: outstanding.agency), outstanding.task ?? followUp.about ?? "",
        followUp.letter ?? "", texts.words(followUp.day),
        outstanding.isOverdue ? "! \(answerBy)" : answerBy,
      ]
    }
    return table
  }

  private var submissions: ReportTable {
    var table = ReportTable([.text(texts.fieldAgency), .text(texts.reportColumnMissing)])
    var missing: [(agency: Agency.ID, what: [String])] = []
    func add(_ reviews: [SubmissionReview], _ what: String) {
      for review in reviews where review.isMissing {
        if let known = missing.firstIndex(where: { $0.agency == review.agency }) {
          missing[known].what.append(what)
        } else {
          missing.append((review.agency, [what]))
        }
      }
    }
    add(report.plansReceived, texts.reportMissingPlan)
    add(report.reportsReceived, texts.reportMissingReport)
    table.rows = missing.map { [report.name(of: $0.agency), $0.what.joined(separator: ", ")] }
    return table
  }

  private var unproven: ReportTable {
    var table = ReportTable([
      .text(texts.fieldAgency), .text(texts.reportColumnTask), .number(texts.reportColumnTicks),
    ])
    table.rows = report.unproven.map {
      [report.name(of: $0.agency), $0.title, texts.grouped($0.parts)]
    }
    return table
  }
}

package import LoaTexts
package import PlanModel

/// The figures of a report as one table for a spreadsheet: a row for the whole, for each agency,
/// each channel and each content.
package struct FiguresTable: Sendable {
  private let report: PlanReport
  private let texts: any Texts

  package init(_ report: PlanReport, in texts: any Texts) {
    self.report = report
    self.texts = texts
  }

  /// Comma-separated values (RFC 4180): a head, then the rows, each ended by CR and LF.
  package var csv: String {
    ([heads] + rows).map { CommaSeparated.line($0) }.joined()
  }

  private var heads: [String] {
    [texts.columnKind, texts.columnID, texts.columnTitle] + texts.reportFigureHeads
  }

  private var rows: [[String]] {
    var rows = [
      [texts.reportWhole, report.span.description, report.plan.title]
        + figures(report.total) + figures(report.obligations)
        + [String(report.count.placements), String(report.count.pieces), "", "", "", ""]
    ]
    if report.withoutOwner != SpanProgress() {
      rows.append([texts.kindAgency, "", texts.reportNobody] + figures(report.withoutOwner))
    }
    rows += report.agencies.map {
      [texts.kindAgency, $0.agency.rawValue, report.name(of: $0.agency)] + figures($0.progress)
    }
    rows += report.channels.map(row)
    rows += report.coverage.contents.map(row)
    let width = heads.count
    return rows.map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
  }

  private func figures(_ progress: SpanProgress) -> [String] {
    [
      progress.due, progress.done, progress.inTime, progress.late, progress.undated,
      progress.open, progress.overdue, progress.carried, progress.notYetDue,
      progress.doneBesides, progress.notApplicable, progress.unproven,
    ].map(String.init)
  }

  private var noProgress: [String] { Array(repeating: "", count: 12) }

  private func figures(_ tally: ObligationTally) -> [String] {
    [tally.met, tally.partlyMet, tally.missed, tally.notYetDue].map(String.init)
  }

  private func row(_ channel: ChannelReport) -> [String] {
    [texts.kindChannel, channel.subject.name, channel.name] + noProgress
      + figures(channel.obligations)
      + [
        String(channel.placements), "", channel.members.map { String($0.publishing) } ?? "",
        channel.members.map { String($0.present) } ?? "", channel.lastDay?.description ?? "",
        texts.name(of: channel.state),
      ]
  }

  private func row(_ content: ContentCoverage) -> [String] {
    [texts.kindItem, content.ref, content.text] + noProgress + Array(repeating: "", count: 4)
      + [
        String(content.count.placements), String(content.count.pieces), "", "",
        content.lastDay?.description ?? "", "",
      ]
  }
}

/// Comma-separated values that no spreadsheet takes for formulas.
enum CommaSeparated {
  /// One line, with CR and LF at its end.
  static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field, quoted where it must be; text that a spreadsheet would compute gets `'` in front.
  ///
  /// - Source: OWASP, "CSV Injection".
  static func field(_ text: String) -> String {
    var text = visible(text)
    let isNumber = Int(text) != nil
    if let first = text.first(where: { $0 != " " }), !isNumber, "=+-@＝＋－＠".contains(first) {
      text = "'" + text
    }
    guard text.contains(where: { ",;\"'".contains($0) }) || text.first == " " || text.last == " "
    else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Says which contents have reached whom through what.
struct CoverageCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coverage",
      abstract: said.aboutCoverage,
      discussion: said.detailsCoverage)
  }

  @Option(help: ArgumentHelp(said.optionOnlyMonth, valueName: said.valueMonth))
  var month: String?

  @Option(
    help: ArgumentHelp(said.optionCoveragePeriod, valueName: said.valuePeriod))
  var period: String?

  @Option(
    help: ArgumentHelp(said.optionCoverageAudience, valueName: said.valueAudience))
  var audience: String?

  @Option(help: ArgumentHelp(said.optionCoverageBy, valueName: said.valueColumns))
  var by: String?

  @Flag(help: ArgumentHelp(said.optionCoverageSilent))
  var silent = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .logs)
    let book = try session.book()
    let columns = try by.map { text throws(CommandFailure) in try CoverageColumns(named: text) }
    let audience = try audience.map { text throws(CommandFailure) in
      try readAudience(text, option: "--audience")
    }
    let span = try session.span(month: month, period: period, in: book)
    var coverage =
      span.map { book.coverage(from: $0.firstDay, to: min($0.lastDay, session.today)) }
      ?? book.coverage(on: session.today)
    if let audience { coverage.contents.removeAll { !$0.audiences.contains(audience) } }
    if silent { coverage.contents.removeAll { !$0.isSilent(to: audience) } }
    if common.json {
      output.json(
        .array(coverage.contents.map { coverage.json(of: $0, in: book, by: columns) }))
      return .success
    }
    let report = CoverageReport(
      coverage: coverage, book: book, audience: audience, texts: session.texts)
    let time =
      span.map { session.texts.spanText($0) }
      ?? session.texts.byDay(session.texts.text(session.today))
    output.line(session.texts.coverageHead(time))
    output.lines(columns.map { report.matrix(by: $0) } ?? report.table)
    output.lines(report.summary)
    output.lines(session.unreadLines(columns: CoverageReport.columns))
    return .success
  }
}

/// What stands above the columns of a matrix.
enum CoverageColumns: String, CaseIterable {
  case channels, audiences, months

  init(named text: String) throws(CommandFailure) {
    guard let found = Self(rawValue: VietnameseText.folded(text.asTyped)) else {
      throw .usage("--by") { $0.noSuchTerm(text, Self.allCases.map(\.rawValue)) }
    }
    self = found
  }
}

extension ContentCoverage {
  /// Whether nobody has said it yet, to one audience or at all.
  func isSilent(to audience: Audience?) -> Bool {
    audience.map { placements(for: $0) == 0 } ?? isSilent
  }

  fileprivate func mark(for audience: Audience?) -> String {
    if isSilent(to: audience) { return "!" }
    return isOnlyToOfficials ? "~" : ""
  }
}

extension ChannelReview.Subject {
  /// The identity of the channel or the group, as scripts see it.
  var name: String {
    switch self {
    case .channel(let id): id.rawValue
    case .group(let id): id.rawValue
    }
  }
}

/// The coverage as lines of text for a terminal of 80 columns.
private struct CoverageReport {
  static let columns = 80

  var coverage: PlanModel.Coverage
  var book: PlanBook
  var audience: Audience?
  var texts: any Texts

  var table: [String] {
    TextTable(
      heads: [
        "", texts.labelRef, texts.columnPieces, texts.columnPlacements, texts.columnChannels,
        texts.columnReached, texts.columnContent,
      ],
      sides: [.left, .left, .right, .right, .right],
      rows: coverage.contents.map { content in
        [
          content.mark(for: audience), content.ref, texts.grouped(content.count.pieces),
          texts.grouped(content.count.placements),
          texts.grouped(content.placementsByChannel.count { $0 > 0 }), reached(content),
          content.text,
        ]
      }
    ).lines(fitting: Self.columns)
  }

  private func reached(_ content: ContentCoverage) -> String {
    var names = Audience.allCases.filter { content.placements(for: $0) > 0 }
      .map { $0.shortName(in: texts) }
    if content.placementsToUnknown > 0 { names.append("?") }
    return names.joined(separator: ", ")
  }

  // MARK: Matrices

  /// One column of a matrix.
  private struct Column {
    var head: String
    /// In the order of the contents.
    var counts: [Int]
  }

  private func columns(_ columns: CoverageColumns) -> [Column] {
    let contents = coverage.contents
    func column(_ head: String, _ count: (ContentCoverage) -> Int) -> Column {
      Column(head: head, counts: contents.map(count))
    }
    switch columns {
    case .channels:
      return coverage.channels.indices.map { place in
        column("\(place + 1)") { $0.placementsByChannel[place] }
      }
    case .audiences:
      return Audience.allCases.map { audience in
        column(audience.shortName(in: texts)) { $0.placements(for: audience) }
      } + [column("?", \.placementsToUnknown)]
    case .months:
      let other = column(texts.columnOtherYear, \.placementsOutsideYear)
      return (0..<12).map { month in
        column("\(texts.monthLetter)\(month + 1)") { $0.placementsByMonth[month] }
      } + (other.counts.allSatisfy { $0 == 0 } ? [] : [other])
    }
  }

  /// As many blocks of columns as it takes to stay within the width; the contents' texts stand
  /// behind where there is room for some words of them.
  func matrix(by kind: CoverageColumns) -> [String] {
    let columns = columns(kind)
    var lines: [String] = []
    var start = columns.startIndex
    while start < columns.endIndex {
      var end = start + 1
      while end < columns.endIndex, width(of: columns[start...end]) <= Self.columns { end += 1 }
      lines += (start > 0 ? [""] : []) + block(columns[start..<end])
      start = end
    }
    return lines + legend(of: kind)
  }

  private func cell(_ count: Int) -> String { count == 0 ? "." : texts.grouped(count) }

  /// Of a block without the contents' texts.
  private func width(of columns: ArraySlice<Column>) -> Int {
    let refs = coverage.contents.map(\.ref.count).max() ?? 0
    return columns.reduce(max(refs, texts.labelRef.count) + 3) { sum, column in
      sum + 2 + max(column.head.count, column.counts.map { cell($0).count }.max() ?? 1)
    }
  }

  private func block(_ columns: ArraySlice<Column>) -> [String] {
    let hasTexts = width(of: columns) + 14 <= Self.columns
    let table = TextTable(
      heads: ["", texts.labelRef] + columns.map(\.head) + (hasTexts ? [texts.columnContent] : []),
      sides: [.left, .left] + columns.map { _ in .right },
      rows: coverage.contents.enumerated().map { row, content in
        [content.mark(for: audience), content.ref] + columns.map { cell($0.counts[row]) }
          + (hasTexts ? [content.text] : [])
      })
    return hasTexts ? table.lines(fitting: Self.columns) : table.lines
  }

  private func legend(of columns: CoverageColumns) -> [String] {
    guard columns == .channels else { return [] }
    return [""]
      + TextTable(
        heads: [], sides: [.right],
        rows: coverage.channels.enumerated().map { number, subject in
          let name =
            switch subject {
            case .channel(let id): book.channel(id)?.name
            case .group(let id): book.channelGroup(id)?.name
            }
          return [String(number + 1), subject.name, name ?? ""]
        }
      ).lines(fitting: Self.columns)
  }

  // MARK: What it comes to

  var summary: [String] {
    let silent = coverage.contents.filter { $0.isSilent(to: audience) }
    var lines = ["", texts.coverageSilent(silent.count, of: coverage.contents.count)]
    let onlyToOfficials = coverage.onlyToOfficials.map(\.ref)
    if !onlyToOfficials.isEmpty {
      lines += TextLines.wrapped(
        texts.coverageOnlyToOfficials(onlyToOfficials), columns: Self.columns)
    }
    if coverage.placementsElsewhere > 0 {
      lines.append(texts.coverageElsewhere(coverage.placementsElsewhere))
    }
    return lines
  }
}

extension PlanModel.Coverage {
  /// A content with what it has reached; with `columns` how often, by their names.
  fileprivate func json(
    of content: ContentCoverage, in book: PlanBook, by columns: CoverageColumns?
  ) -> JSONValue {
    let channels = zip(channels, content.placementsByChannel).map { ($0.name, $1) }
    let audiences = zip(Audience.allCases, content.placementsByAudience).map { ($0.rawValue, $1) }
    func reached(_ counts: [(String, Int)]) -> JSONValue {
      .array(counts.filter { $0.1 > 0 }.map { .string($0.0) })
    }
    var object: JSONObject = [
      "ref": .string(content.ref), "text": .string(content.text),
      "publications": .number(content.count.pieces), "channels": reached(channels),
      "audiences": reached(audiences),
    ]
    let counts: [(String, Int)]? =
      switch columns {
      case nil: nil
      case .channels: channels
      case .audiences: audiences
      case .months:
        zip(Month.all(of: book.plan.year), content.placementsByMonth).map { ($0.description, $1) }
      }
    object["counts"] = counts.map { .object(JSONObject($0.map { ($0.0, .number($0.1)) })) }
    return .object(object)
  }
}

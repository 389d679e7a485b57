import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Lists the plans of a workspace.
struct PlansCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plans", abstract: said.aboutPlans)
  }

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .plan)
    session.warnOfUnreadPlan()
    let plans = session.contents.plans
    if common.json {
      output.json(.array(plans.map(\.json)))
      return .success
    }
    let texts = session.texts
    output.lines(
      TextTable(
        heads: [
          texts.columnID, texts.columnNumber, texts.columnIssuedOn, texts.columnYear,
          texts.columnTitle,
        ],
        rows: plans.map {
          [
            $0.id.rawValue, $0.number ?? "", $0.issuedOn.map { texts.text($0) } ?? "",
            String($0.year), $0.title,
          ]
        }
      ).lines)
    return .success
  }
}

/// Prints a plan's tree, or a part of it.
struct ShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: said.aboutShow)
  }

  @Argument(help: ArgumentHelp(said.optionShowRef, valueName: said.valueRef))
  var ref: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .logs)
    let book = try session.book()
    guard let ref else {
      if common.json {
        output.json(book.json)
      } else {
        output.lines(header(of: book, session.texts) + tree(book.outline[...], from: 0))
      }
      return .success
    }
    let entry = try book.entry(named: ref)
    if common.json {
      output.json(book.json(of: entry))
    } else {
      output.lines(part(entry, of: book, session.texts))
    }
    return .success
  }

  private func header(of book: PlanBook, _ texts: any Texts) -> [String] {
    let plan = book.plan
    let facts = [plan.number, plan.issuedOn.map { texts.text($0) }, plan.issuer, plan.signedBy]
    return [plan.title, facts.compactMap { $0 }.joined(separator: " · ")]
      + (plan.note.map { ["! \($0)"] } ?? []) + [""]
  }

  private func tree(_ entries: ArraySlice<OutlineEntry>, from depth: Int) -> [String] {
    entries.map { entry in
      String(repeating: "  ", count: max(0, entry.depth - depth)) + "\(entry.ref)  \(entry.text)"
    }
  }

  /// A part with what it says, whom it is for, what serves it, and what stands below it.
  private func part(_ entry: OutlineEntry, of book: PlanBook, _ texts: any Texts) -> [String] {
    let start = book.outline.firstIndex { $0.subject == entry.subject } ?? 0
    let below = book.outline[(start + 1)...].prefix { $0.depth > entry.depth }
    var lines = tree(book.outline[start...start] + below, from: entry.depth)
    func add(_ label: String, _ values: [String]) {
      if !values.isEmpty { lines.append("\(label): \(values.joined(separator: "; "))") }
    }
    lines.append("")
    add(texts.labelAudiences, entry.attributes.audiences.map { $0.name(in: texts) })
    add(texts.labelAreas, entry.attributes.areas.map { $0.name(in: texts) })
    add(texts.labelIndices, entry.attributes.indices.map { $0.name(in: texts) })
    for assignment in book.assignments(serving: entry) {
      add(texts.labelServedBy, ["\(assignment.id) (\(assignment.ref)), \(assignment.title)"])
    }
    if let item = entry.item {
      let publications = book.publications(covering: item)
      add(
        texts.labelPublications(publications.count),
        publications.map { "\(texts.text($0.day)), \($0.channel), \($0.title)" })
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}

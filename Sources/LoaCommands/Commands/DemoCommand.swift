import ArgumentParser
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Makes a workspace with a made-up year.
struct DemoCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: said.aboutDemo,
      discussion: said.detailsDemo)
  }

  @Argument(help: ArgumentHelp(said.optionNewFolder, valueName: said.valueFolder))
  var dir: String

  @Option(help: ArgumentHelp(said.optionDemoUnits, valueName: said.valueCount))
  var units = "162"

  @Option(help: ArgumentHelp(said.optionDemoPublications, valueName: said.valueCount))
  var publications = "25000"

  @Option(help: ArgumentHelp(said.optionDemoSeed, valueName: said.valueCount))
  var seed = "1"

  @Option(help: ArgumentHelp(said.optionDemoYear, valueName: said.valueYear))
  var year = "2025"

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    guard let seed = UInt64(seed.trimmed) else {
      let text = self.seed
      throw .usage("--seed") { $0.notANumber(text, from: 0, to: Int.max) }
    }
    let demo = DemoPlan(
      units: try number(units, "--units", in: 1...10_000),
      publications: try number(publications, "--publications", in: 0...999_999), seed: seed,
      year: try number(year, "--year", in: 1990...2100))
    let book = demo.book()
    let folder = dir
    do throws(StoreError) {
      _ = try Workspace.make(
        at: FilePath(folder), from: .files(files(of: demo, book, at: context.now)))
    } catch {
      if case .failed(_, _, .directoryNotEmpty) = error {
        throw .failure { $0.folderNotEmpty(folder) }
      }
      throw .failure { $0.notDone($0.cannotMakeWorkspace(folder), $0.text(error)) }
    }
    let texts = context.texts(for: common)
    let count = book.logs.values.reduce(0) { $0 + $1.count }
    if common.json {
      output.json([
        "workspace": .string(folder), "title": .string(Self.title),
        "plan": .string(book.plan.id.rawValue),
        "agencies": .number(book.agencies.count), "publications": .number(count),
      ])
    } else {
      output.line(
        texts.demoMade(folder, agencies: book.agencies.count, publications: count))
      output.line("loa --workspace \(shellWord(folder))")
    }
    return .success
  }

  private static var title: String { "\(DemoPlan.mark) Tỉnh Giả lập" }

  private func number(
    _ text: String, _ option: String, in range: ClosedRange<Int>
  ) throws(CommandFailure) -> Int {
    guard let number = Int(text.trimmed), range.contains(number) else {
      throw .usage(option) { $0.notANumber(text, from: range.lowerBound, to: range.upperBound) }
    }
    return number
  }

  private func files(
    of demo: DemoPlan, _ book: PlanBook, at time: JournalTime
  ) -> [WorkspaceFile] {
    let plan = book.plan.id
    return [
      .settings(id: "gia-lap", title: Self.title), .registry(book.registry),
      .contacts(demo.contacts), .plan(book.plan),
    ] + book.checklists.map { .checklist($0.value, of: $0.key, in: plan, at: time) }
      + book.logs.map { .log($0.value, of: $0.key, in: plan) }
  }
}

import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import Terminal
import TerminalCanvas

/// `loa` without a subcommand.
struct DashboardCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard (the default).")

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    if context.canShowScreen && !common.plain {
      return try DashboardLaunch(common, in: context).open()
    }
    let session = try Session(common, in: context)
    let book = try session.book()
    if !common.plain { session.note(session.texts.plainInstead) }
    output.lines(
      PlainOverview(
        contents: session.contents, book: book, month: book.plan.month(nearestTo: session.today),
        today: session.today, texts: session.texts
      ).lines)
    return .success
  }
}

/// Opens the dashboard; the workspace is read once the first picture is on the screen.
struct DashboardLaunch {
  private let options: DashboardRunner.Options
  let texts: any Texts

  /// With nothing said on the command line; `nil` if there is no screen or no workspace.
  init?(in context: CommandContext) {
    let root = context.workspaceRoot(nil)
    guard context.canShowScreen, Workspace.exists(at: root) else { return nil }
    self.init(
      root: root, data: context.dataFolder, language: context.chosenLanguage(nil),
      account: { context.account })
  }

  /// - Throws: If there is no workspace, or the plan or the day asked for is none.
  init(_ common: CommonOptions, in context: CommandContext) throws(CommandFailure) {
    let root = context.workspaceRoot(common.workspace)
    var plan: Plan.ID?
    if common.plan != nil || !Workspace.exists(at: root) {
      let session = try Session(common, in: context)
      plan = common.plan == nil ? nil : session.contents.book?.plan.id
    }
    var chosenDay: CalendarDay?
    if let typed = common.on {
      let month = Month(of: context.day(zoneMinutes: 7 * 60))
      chosenDay = try day(typed, option: "--on", in: month)
    }
    self.init(
      root: root, data: context.dataFolder, plan: plan, day: chosenDay,
      language: context.chosenLanguage(common),
      account: { context.account })
  }

  private init(
    root: FilePath, data: FilePath?, plan: Plan.ID? = nil, day: CalendarDay? = nil,
    language: Language?, account: @escaping () -> String
  ) {
    options = DashboardRunner.Options(
      root: root, data: data, plan: plan, day: day, language: language, account: account)
    texts = (language ?? .vietnamese).texts
  }

  /// Runs the dashboard until the person quits.
  func open() throws(CommandFailure) -> ExitStatus {
    let runner: DashboardRunner
    do throws(ScreenError) {
      runner = try DashboardRunner(options)
    } catch {
      throw .failure { $0.noScreen("\(error)") }
    }
    runner.run()
    return .success
  }
}

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
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "dashboard", abstract: said.aboutDashboard)
  }

  @Argument(
    help: ArgumentHelp(said.optionDashboardView, valueName: said.valueView))
  var view: String?

  @Flag(help: ArgumentHelp(said.optionDashboardMouse))
  var mouse = false

  @Flag(help: ArgumentHelp(said.optionDashboardAscii))
  var ascii = false

  @Option(help: ArgumentHelp(said.optionDashboardTheme, valueName: said.valueTheme))
  var theme: Theme?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    if context.canShowScreen && !common.plain && view == nil {
      return try DashboardLaunch(choices, plan: try plan(in: context), in: context).open()
    }
    let shown = try plainView()
    let session = try Session(common, in: context)
    let page: any PlainLines =
      if let book = try session.bookIfAny() {
        PlainPage(session, of: book, showing: shown)
      } else {
        PlainStart(session, showing: shown)
      }
    if !common.plain && view == nil { session.note(session.texts.plainInstead) }
    output.lines(page.lines)
    return .success
  }

  var choices: DashboardChoices {
    var choices = DashboardChoices()
    choices.workspace = common.workspace
    choices.on = common.on
    choices.language = common.lang
    choices.theme = theme
    choices.isASCII = ascii
    choices.readsMouse = mouse
    return choices
  }

  /// The plan asked for, `nil` if none is.
  ///
  /// - Throws: If there is no such plan, or no workspace.
  private func plan(in context: CommandContext) throws(CommandFailure) -> Plan.ID? {
    let root = context.workspaceRoot(common.workspace)
    guard common.plan != nil || !Workspace.exists(at: root) else { return nil }
    let session = try Session(common, in: context)
    return common.plan == nil ? nil : session.contents.book?.plan.id
  }

  private func plainView() throws(CommandFailure) -> PlainView {
    guard let name = view else { return .overview }
    guard let view = PlainView(rawValue: name) else {
      throw .usage { $0.noSuchView(name, known: PlainView.allCases.map(\.rawValue)) }
    }
    return view
  }
}

extension Theme: ExpressibleByArgument {}

/// How the screen looks and what it listens to: as told, else as set, else as the terminal is.
struct DashboardLook {
  var theme: Theme
  var lines: LineSet
  var readsMouse: Bool
  var opensLinks: Bool
  var keysFile: FilePath
  var stateFolder: FilePath?
  /// For long texts; `nil` if the person has set none.
  var editor: TextEditor?
  /// What was left out of the person's settings.
  var notices: [String]

  init(_ choices: DashboardChoices, in context: CommandContext) {
    let settings = context.settings
    theme = choices.theme ?? settings.theme ?? .auto
    lines = context.lines(isASCII: choices.isASCII ? true : settings.isASCII)
    readsMouse = choices.readsMouse || settings.readsMouse == true
    opensLinks = context.opensLinks
    keysFile = context.keysFile
    editor = TextEditor { context.variable($0) }
    stateFolder = UserStateStore.defaultFolder { context.variable($0) }
    notices =
      settings.problems.isEmpty
      ? []
      : context.sentences(
        of: settings.problems,
        in: (settings.language ?? context.chosenLanguage(nil) ?? .vietnamese).texts)
  }
}

/// Opens the dashboard; the workspace is read once the first picture is on the screen.
struct DashboardLaunch {
  private let options: DashboardRunner.Options

  /// - Throws: If the day asked for is none.
  init(
    _ choices: DashboardChoices, plan: Plan.ID? = nil, in context: CommandContext
  ) throws(CommandFailure) {
    var chosenDay: CalendarDay?
    if let typed = choices.on {
      let month = Month(of: context.day(zoneMinutes: 7 * 60))
      chosenDay = try day(typed, option: "--on", in: month)
    }
    options = DashboardRunner.Options(
      root: context.workspaceRoot(choices.workspace), look: DashboardLook(choices, in: context),
      plan: plan, day: chosenDay, language: context.chosenLanguage(choices.language),
      data: { context.dataFolder }, account: { context.account })
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

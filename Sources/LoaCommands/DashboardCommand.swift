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

  @Argument(
    help: ArgumentHelp(
      "Print that view line by line: overview, plan, channels, checklists, contacts, calendar, "
        + "history or report.", valueName: "view"))
  var view: String?

  @Flag(help: "Listen to the mouse from the start.")
  var mouse = false

  @Flag(help: "Draw lines and bars with ASCII characters only.")
  var ascii = false

  @Option(help: "The colors: auto, dark, light, contrast or mono.")
  var theme: Theme?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    if context.canShowScreen && !common.plain && view == nil {
      let look = DashboardLook(of: self, in: context)
      return try DashboardLaunch(common, look: look, in: context).open()
    }
    let shown = try plainView()
    let session = try Session(common, in: context)
    let page = try PlainPage(session)
    if !common.plain && view == nil { session.note(session.texts.plainInstead) }
    output.lines(page.lines(of: shown))
    return .success
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

  init(of command: DashboardCommand? = nil, in context: CommandContext) {
    let settings = context.settings
    theme = command?.theme ?? settings.theme ?? .auto
    lines = context.lines(isASCII: command?.ascii == true ? true : settings.isASCII)
    readsMouse = command?.mouse == true || settings.readsMouse == true
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
  let texts: any Texts

  /// With nothing said on the command line; `nil` if there is no screen or no workspace.
  init?(in context: CommandContext) {
    let root = context.workspaceRoot(nil)
    guard context.canShowScreen, Workspace.exists(at: root) else { return nil }
    self.init(
      root: root, data: context.dataFolder, look: DashboardLook(in: context),
      language: context.chosenLanguage(nil),
      account: { context.account })
  }

  /// - Throws: If there is no workspace, or the plan or the day asked for is none.
  init(
    _ common: CommonOptions, look: DashboardLook, in context: CommandContext
  ) throws(CommandFailure) {
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
      root: root, data: context.dataFolder, look: look, plan: plan, day: chosenDay,
      language: context.chosenLanguage(common),
      account: { context.account })
  }

  private init(
    root: FilePath, data: FilePath?, look: DashboardLook, plan: Plan.ID? = nil,
    day: CalendarDay? = nil, language: Language?, account: @escaping () -> String
  ) {
    options = DashboardRunner.Options(
      root: root, data: data, look: look, plan: plan, day: day, language: language,
      account: account)
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

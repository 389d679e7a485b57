import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import TerminalCanvas

/// A workspace as one command has opened it.
struct Session {
  let context: CommandContext
  let options: CommonOptions
  let workspace: Workspace
  private(set) var contents: WorkspaceContents
  let language: Language
  let texts: any Texts
  let today: CalendarDay

  /// Reads the workspace and names what could not be read on standard error; of what is recorded
  /// under the plan as much as `scope` says.
  ///
  /// - Throws: If there is no workspace, or no such plan or day.
  init(
    _ options: CommonOptions, in context: CommandContext, reading scope: WorkspaceScope = .all
  ) throws(CommandFailure) {
    self.context = context
    self.options = options
    workspace = context.openWorkspace(options.workspace)
    let contents = try Self.read(workspace, plan: options.plan, scope)
    language =
      context.chosenLanguage(options.lang) ?? Language(rawValue: contents.language) ?? .vietnamese
    let texts = language.texts
    for problem in contents.problems where !Self.isFatal(problem, for: options.plan, contents) {
      context.err(safeText(texts.warningLine(texts.text(problem))) + "\n")
    }
    today = try Self.today(options.on, clock: context.day(zoneMinutes: contents.zoneMinutes))
    self.contents = contents
    self.texts = texts
    workspace.catchUp(by: context.account)
  }

  private static func read(
    _ workspace: Workspace, plan wanted: String?, _ scope: WorkspaceScope
  ) throws(CommandFailure) -> WorkspaceContents {
    let contents = workspace.read(plan: wanted.map { Plan.ID($0) }, scope: scope)
    try contents.refuseIfNoWorkspace(in: workspace)
    guard let wanted, !contents.plans.contains(where: { $0.id.rawValue == wanted }) else {
      return contents
    }
    let folded = VietnameseText.folded(wanted.asTyped)
    let matches = contents.plans.filter {
      $0.id.rawValue == folded || VietnameseText.folded($0.number ?? "") == folded
    }
    if matches.count == 1 { return workspace.read(plan: matches[0].id, scope: scope) }
    let file = Workspace.planFile(Plan.ID(wanted))
    if contents.problems.contains(where: { $0.file == file && $0.reason != .missingFile }) {
      return contents
    }
    let names = contents.plans.flatMap { [$0.id.rawValue, $0.number ?? ""] }
    let nearest = nearestNames(to: wanted, in: names.filter { !$0.isEmpty })
    throw .failure { $0.noSuchPlan(wanted, nearest: nearest.isEmpty ? names : nearest) }
  }

  /// Whether a problem is the reason why the plan cannot be opened; a command that needs the plan
  /// fails with it, so that it is not said twice.
  private static func isFatal(
    _ problem: WorkspaceProblem, for plan: String?, _ contents: WorkspaceContents
  ) -> Bool {
    contents.book == nil && problem.file.hasSuffix("/plan.json")
      && (plan == nil || problem.file == Workspace.planFile(Plan.ID(plan ?? "")))
  }

  private static func today(
    _ typed: String?, clock: CalendarDay
  ) throws(CommandFailure) -> CalendarDay {
    guard let typed else { return clock }
    return try day(typed, option: "--on", in: Month(of: clock))
  }

  /// The plan with all that is recorded under it.
  ///
  /// - Throws: Why it could not be read, with file and line, if so.
  func book() throws(CommandFailure) -> PlanBook {
    if let book = try bookIfAny() { return book }
    let (title, folder) = (contents.title, shellWord(workspace.root.string))
    let key = Keymap.standard.keys(for: .add).first?.name ?? ""
    throw .failure {
      $0.noPlanYet(title, add: key, command: "loa init \(folder) --from nghe-an")
    }
  }

  /// The same for what works without any plan, too: `nil` in a workspace that has none yet.
  ///
  /// - Throws: Why it could not be read, with file and line, if there is one.
  func bookIfAny() throws(CommandFailure) -> PlanBook? {
    if let book = contents.book { return book }
    let fatal = contents.problems.first { Self.isFatal($0, for: options.plan, contents) }
    if let fatal { throw .failure { $0.text(fatal) } }
    return nil
  }

  /// Names the plan's problems as warnings, for commands that can do without it.
  func warnOfUnreadPlan() {
    for problem in contents.problems where Self.isFatal(problem, for: options.plan, contents) {
      context.err(safeText(texts.warningLine(texts.text(problem))) + "\n")
    }
  }

  /// A remark that is no part of what was asked for.
  func note(_ sentence: String) { context.err(safeText(sentence) + "\n") }

  /// The month asked for; without one that of today.
  func month(_ typed: String?, in book: PlanBook) throws(CommandFailure) -> Month {
    guard let typed else { return Month(of: today) }
    guard let month = Month(typed: typed.trimmed, year: book.plan.year) else {
      throw .usage("--month") { $0.noSuchMonth(typed) }
    }
    return month
  }

  /// Says so if the month is not of the plan's year.
  func noteIfOutside(_ month: Month, of book: PlanBook) {
    guard month.year != book.plan.year else { return }
    note(texts.monthOutsidePlan(texts.text(month), year: book.plan.year))
  }
}

extension WorkspaceContents {
  /// - Throws: If nothing of a workspace was found, with how to make one.
  func refuseIfNoWorkspace(in workspace: Workspace) throws(CommandFailure) {
    let missing = Set(problems.filter { $0.reason == .missingFile }.map(\.file))
    guard plans.isEmpty, missing.isSuperset(of: ["workspace.json", "agencies.json"]) else {
      return
    }
    let folder = workspace.root.string
    throw .failure {
      $0.noWorkspace(folder, command: "loa init \(shellWord(folder)) --from nghe-an")
    }
  }
}

/// A day as a person types it, or in the form of the files.
func day(
  _ typed: String, option: String, in month: Month
) throws(CommandFailure) -> CalendarDay {
  guard let day = CalendarDay(typed: typed.trimmed, in: month) else {
    throw .usage(option) { $0.noSuchDay(typed) }
  }
  return day
}

/// A word as it must be typed for the shell to take it as one.
func shellWord(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
  if isPlain && !text.isEmpty { return text }
  return "'"
    + text.split(separator: "'", omittingEmptySubsequences: false)
    .joined(separator: "'\\''") + "'"
}

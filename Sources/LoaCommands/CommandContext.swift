import Glibc
import LoaTexts
import PlanModel
package import PlanStore
package import SystemPackage

/// Everything outside of the program that a command meets, so that tests can stand in for it.
package struct CommandContext {
  private let environment: (String) -> String?
  private let findAccount: () -> String
  /// The person's settings, once they are read.
  private var knownSettings: Settings?
  package var now: JournalTime
  private let findProgramFolder: () -> FilePath?
  /// The server's configuration: a file of one line, the workspace's path.
  package var systemConfiguration: FilePath
  /// Whether a person can be shown a screen.
  package var hasTerminal: Bool
  /// How wide a page of help may be.
  package var columns: () -> Int = { 80 }
  package var out: (String) throws(Errno) -> Void
  package var err: (String) -> Void

  /// `environment` gives a variable's value, `nil` for one that is not set; the folder of the
  /// program's file, `nil` if the system does not say, is looked for when it is needed, like the
  /// account.
  package init(
    environment: @escaping (String) -> String?, account: @autoclosure @escaping () -> String,
    now: JournalTime,
    programFolder: @autoclosure @escaping () -> FilePath? = nil,
    systemConfiguration: FilePath = "/etc/loa/workspace",
    hasTerminal: Bool = false, out: @escaping (String) throws(Errno) -> Void,
    err: @escaping (String) -> Void
  ) {
    self.environment = environment
    findAccount = account
    self.now = now
    findProgramFolder = programFolder
    self.systemConfiguration = systemConfiguration
    self.hasTerminal = hasTerminal
    self.out = out
    self.err = err
  }

  /// The process that this is.
  package static func ofThisProcess() -> CommandContext {
    var context = CommandContext(
      environment: variableOfThisProcess,
      account: accountOfThisProcess(), now: .now(),
      programFolder: programFile()?.removingLastComponent(),
      hasTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      out: { text throws(Errno) in try write(text, to: .standardOutput) },
      err: { try? write($0, to: .standardError) })
    context.columns = {
      variableOfThisProcess("COLUMNS").flatMap { Int($0) } ?? columnsOfTerminal() ?? 80
    }
    return context
  }

  /// Where no home is named, the account's counts.
  private static func variableOfThisProcess(_ name: String) -> String? {
    if let value = getenv(name) { return String(cString: value) }
    guard name == "HOME", let home = getpwuid(getuid())?.pointee.pw_dir else { return nil }
    return String(cString: home)
  }

  /// The width of the terminal that reads what is printed, if there is one.
  private static func columnsOfTerminal() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Asks the system's account database, which takes a while.
  private static func accountOfThisProcess() -> String {
    let user = getpwuid(getuid())
    return (user?.pointee.pw_name).map { String(cString: $0) } ?? "\(getuid())"
  }

  private static func write(_ text: String, to file: FileDescriptor) throws(Errno) {
    do {
      try file.writeAll(text.utf8)
    } catch {
      throw error as? Errno ?? .ioError
    }
  }

  private static func programFile() -> FilePath? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let bytes = buffer.prefix(count).map { UInt8(bitPattern: $0) }
    return FilePath(String(decoding: bytes, as: UTF8.self))
  }

  /// The same with the person's settings read, so that they are read once.
  var withSettingsRead: CommandContext {
    var context = self
    context.knownSettings = settings
    return context
  }

  /// What the person has set; nothing if there is no such file.
  var settings: Settings {
    if let knownSettings { return knownSettings }
    guard let text = try? readWhole(settingsFile) else { return Settings("") }
    return Settings(text)
  }

  /// The account named in journals.
  package var account: String { findAccount() }

  /// Whether there is a terminal that can do more than print lines.
  package var canShowScreen: Bool { hasTerminal && variable("TERM") != "dumb" }

  /// A variable that is set and not empty.
  func variable(_ name: String) -> String? {
    environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folder of the program's file.
  var programFolder: FilePath? { findProgramFolder() }

  /// The language chosen by option, which is `told`, or variable; `nil`: the workspace's is meant.
  func chosenLanguage(_ told: Language?) -> Language? {
    told ?? variable("LOA_LANG").flatMap { Language(rawValue: $0) } ?? settings.language
  }

  /// The language to speak before, and unless, a workspace is read.
  func texts(for options: CommonOptions) -> any Texts {
    texts(language: options.lang, workspace: options.workspace)
  }

  /// The same by what `--lang` and `--workspace` say.
  func texts(language told: Language?, workspace: String?) -> any Texts {
    language(told: told, workspace: workspace).texts
  }

  /// The language by what `--lang` and `--workspace` say: as chosen, else the workspace's.
  func language(told: Language?, workspace: String?) -> Language {
    if let language = chosenLanguage(told) { return language }
    let root = workspaceRoot(workspace)
    return Workspace(root: root).language.flatMap { Language(rawValue: $0) } ?? .vietnamese
  }

  /// The clock's day in a zone, given in minutes east of UTC.
  func day(zoneMinutes: Int) -> CalendarDay {
    let local = now.milliseconds + Int64(zoneMinutes) * 60_000
    let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
    return CalendarDay(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
  }
}

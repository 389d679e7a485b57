import LoaTestSupport

/// A workspace of its own with Nghệ An's plan, and the programs that people run on it.
final class Office {
  let folder: TemporaryFolder
  let workspace: String

  /// The folder that the tests stand in.
  static let checkout: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  init() throws {
    folder = try TemporaryFolder()
    workspace = folder.path("nghe-an")
    try folder.copy(folder: Self.checkout + "/Data/nghe-an", as: "nghe-an")
  }

  var environment: [String: String?] {
    [
      "LOA_WORKSPACE": workspace, "HOME": folder.path, "XDG_STATE_HOME": folder.path("state"),
      "XDG_CONFIG_HOME": folder.path("config"), "LOA_DATA": Self.checkout + "/Data",
    ]
  }

  /// Opens the dashboard as of a day in March 2024 and waits until the plan is on the screen.
  func open(
    _ arguments: [String] = [], columns: Int = 120, rows: Int = 36,
    environment changes: [String: String?] = [:], ready: String = "Sở Nội vụ"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [try builtProgram(named: "loa"), "--on", "2024-03-15"] + arguments,
      environment: environment.merging(changes) { $1 }, columns: columns, rows: rows)
    try terminal.waitFor(text: ready)
    try terminal.waitUntilQuiet()
    return terminal
  }

  /// Runs a command as a script would.
  func run(_ arguments: [String], environment changes: [String: String?] = [:]) throws
    -> ProgramRun
  {
    try runProgram(
      [try builtProgram(named: "loa")] + arguments,
      environment: environment.merging(changes) { $1 })
  }

  /// What a file of the workspace holds; empty if it is not there.
  func text(_ path: String) -> String {
    (try? folder.read("nghe-an/" + path)) ?? ""
  }

  static let plan = "plans/47-kh-ubnd-2024"
}

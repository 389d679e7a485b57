// A person who ticks tasks in the dashboard and whose program is killed now and then (make torture).
//
//   loa-typist LOA WORKSPACE AGENCY NAME COUNT KILLS
//
// On the checklist of the AGENCY-th agency, from 0, the tasks "Việc NAME-0001", … are ticked in their
// order, COUNT of them; they must be the first ones there. Prints `ticks/NAME-0001` for each tick that
// the screen has called saved, at the end `killed N`. Exit status 1, with the screen, if the program
// does not do what it should.

internal import Glibc
internal import LoaTestSupport

struct Typist {
  let loa: String
  let workspace: String
  let agency: Int
  let name: String
  let count: Int
  let kills: Int
  var killed = 0
  var next = 1
  var chance: SeededGenerator

  init?(_ arguments: [String]) {
    guard arguments.count == 6, let agency = Int(arguments[2]), let count = Int(arguments[4]),
      let kills = Int(arguments[5])
    else { return nil }
    (loa, workspace, name) = (arguments[0], arguments[1], arguments[3])
    (self.agency, self.count, self.kills) = (agency, count, kills)
    chance = SeededGenerator(seed: UInt64(truncatingIfNeeded: name.hashValue))
  }

  private func number(_ task: Int) -> String {
    let digits = String(task)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func row(of task: Int, on screen: TerminalScreen) -> String? {
    screen.rows().first { $0.contains("]  Việc \(name)-\(number(task))") }
  }

  private func isTicked(_ task: Int, on screen: TerminalScreen) -> Bool {
    row(of: task, on: screen)?.contains("[x]  Việc \(name)-\(number(task))") ?? false
  }

  /// Opens the dashboard and goes to the next task.
  private func open() throws(PseudoTerminalError) -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [loa, "--workspace", workspace, "--on", "2024-03-15"],
      environment: ["XDG_STATE_HOME": "\(workspace)-\(name)", "USER": name], columns: 100, rows: 30)
    try terminal.waitFor(text: "Kế hoạch", timeout: .seconds(60))
    let way = String(repeating: "<Down>", count: agency)
    try terminal.press("4\(way)<Enter>", timeout: .seconds(60))
    try go(Array(repeating: 0x6A, count: next - 1), in: terminal)
    return terminal
  }

  /// Presses keys without waiting for each, then waits until the next task is on the screen.
  private func go(_ keys: [UInt8], in terminal: PseudoTerminal) throws(PseudoTerminalError) {
    for start in stride(from: 0, to: keys.count, by: 64) {
      try terminal.send(Array(keys[start..<min(start + 64, keys.count)]), timeout: .seconds(60))
    }
    try terminal.waitFor("task \(next)", timeout: .seconds(60)) {
      row(of: next, on: $0) != nil
    }
  }

  /// Ticks until all is done or the program has been killed.
  private mutating func work(in terminal: PseudoTerminal) throws(PseudoTerminalError) {
    while next <= count {
      if isTicked(next, on: terminal.screen) {
        // The tick of a program that was killed before it could say so.
        next += 1
        if next <= count { try go([0x6A], in: terminal) }
        continue
      }
      try terminal.send([0x20])
      let left = count - next + 1
      if Int.random(in: 0..<left, using: &chance) < kills - killed {
        usleep(useconds_t(Int.random(in: 0...12_000, using: &chance)))
        kill(in: terminal)
        return
      }
      let task = next
      try terminal.waitFor("\(number(task)) saved", timeout: .seconds(60)) {
        isTicked(task, on: $0) && $0.contains("đã lưu")
      }
      print("ticks/\(name)-\(number(task))")
      fflush(nil)
    }
  }

  private mutating func kill(in terminal: PseudoTerminal) {
    terminal.send(signal: SIGKILL)
    _ = try? terminal.waitForExit()
    killed += 1
  }

  mutating func run() throws(PseudoTerminalError) {
    while next <= count || killed < kills {
      let terminal = try open()
      try work(in: terminal)
      if next > count, killed < kills { kill(in: terminal) }
      terminal.close()
    }
    print("killed \(killed)")
  }
}

guard var typist = Typist(Array(CommandLine.arguments.dropFirst())) else {
  print("usage: loa-typist LOA WORKSPACE AGENCY NAME COUNT KILLS")
  exit(64)
}
do throws(PseudoTerminalError) {
  try typist.run()
} catch {
  print("failed \(error)")
  exit(1)
}

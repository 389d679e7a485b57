import Glibc
import LoaTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PseudoTerminalTests {
  private func shell(_ script: String, columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try PseudoTerminal(["sh", "-c", script], columns: columns, rows: rows)
  }

  @Test func outputStandsOnTheScreen() throws {
    let terminal = try shell("printf 'Kế hoạch\\n'; stty size; tty; exit 3")
    #expect(try terminal.waitForExit() == .exited(3))
    #expect(terminal.screen.rows().prefix(2) == ["Kế hoạch", "24 80"])
    #expect(terminal.screen.rows()[2].hasPrefix("/dev/pts/"))
    #expect(terminal.bytesReceived > 20)
    #expect(terminal.firstByteAt >= terminal.startedAt)
    #expect(terminal.firstPaintAt >= terminal.firstByteAt)
    #expect(terminal.notRestored == [])
  }

  @Test func environmentIsThatOfTheTest() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", "echo \"$TERM $LANG $HOME [$X] $(pwd)\""],
      environment: ["X": "đ", "LANG": nil], workingDirectory: "/usr")
    try terminal.waitForExit()
    #expect(terminal.screen.rows()[0] == "xterm-256color  /nonexistent [đ] /usr")
  }

  @Test func keysReachTheProgram() throws {
    let terminal = try shell("stty raw -echo; printf '\\033[?1hready'; exec cat -v")
    try terminal.waitFor(text: "ready")
    try terminal.press("a<Down><C-c><Paste:x\\ny>")
    #expect(terminal.screen.rows()[0] == "readya^[OB^Cx^My")
    #expect(terminal.notRestored.contains("application cursor keys"))
    #expect(terminal.notRestored.contains("tty: -echo"))
    #expect(terminal.settings?.readsLines == false)
    #expect(terminal.unreadInput == 0)
  }

  @Test func interruptKeyEndsTheForegroundJob() throws {
    let terminal = try PseudoTerminal(["sleep", "100"])
    try terminal.send([0x03])
    #expect(try terminal.waitForExit() == .killed(signal: SIGINT))
  }

  @Test func resizeIsTold() throws {
    let terminal = try shell("trap 'stty size' WINCH; echo ready; while :; do sleep 0.01; done")
    try terminal.waitFor(text: "ready")
    terminal.resize(columns: 100, rows: 30)
    try terminal.waitFor(text: "30 100")
    try terminal.press("<Resize:40x10>")
    try terminal.waitFor(text: "10 40")
    #expect(terminal.screen.columns == 40)
  }

  @Test func programIsStoppedAndGoesOn() throws {
    let terminal = try shell("echo ready; read line; echo \"got $line\"")
    try terminal.waitFor(text: "ready")
    try terminal.send([0x1A])
    try terminal.waitForStop()
    #expect(terminal.isStopped)
    try terminal.resume()
    #expect(!terminal.isStopped)
    try terminal.press("abc<Enter>")
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.screen.contains("got abc"))
  }

  @Test func closedWindowHangsUp() throws {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      ["sh", "-c", "trap 'echo hup >seen; exit 7' HUP; echo ready; while :; do sleep 0.01; done"],
      workingDirectory: folder.path)
    try terminal.waitFor(text: "ready")
    try terminal.press("<Hangup>")
    #expect(try terminal.waitForExit() == .exited(7))
    #expect(try folder.read("seen") == "hup\n")
  }

  @Test func hangUpEndsWhatDoesNotListen() throws {
    let terminal = try PseudoTerminal(["sleep", "100"])
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .killed(signal: SIGHUP))
  }

  @Test func signalsAreSent() throws {
    let terminal = try shell("trap 'exit 9' TERM; echo ready; while :; do sleep 0.01; done")
    try terminal.waitFor(text: "ready")
    try terminal.press("<Signal:TERM>")
    #expect(try terminal.waitForExit() == .exited(9))
  }

  @Test func hangingProgramIsKilledWhenTheTimeIsUp() throws {
    let terminal = try shell("trap '' HUP TERM INT; echo ready; while :; do sleep 0.1; done")
    try terminal.waitFor(text: "ready")
    #expect(throws: PseudoTerminalError.self) {
      try terminal.waitForExit(timeout: .milliseconds(100))
    }
    #expect(terminal.exitStatus == .killed(signal: SIGKILL))
  }

  @Test func waitingForTextHasAnEnd() throws {
    let terminal = try shell("echo other; sleep 100")
    let begin = monotonicNanoseconds()
    #expect(throws: PseudoTerminalError.self) {
      try terminal.waitFor(text: "never", timeout: .milliseconds(200))
    }
    #expect(monotonicNanoseconds() - begin < 5_000_000_000)
  }

  @Test func waitingForTextEndsWithTheProgram() throws {
    let terminal = try shell("echo other; exit 2")
    do {
      try terminal.waitFor(text: "never")
      Issue.record("the text cannot have come")
    } catch {
      guard case .programEnded(.exited(2), _, let screen) = error else { throw error }
      #expect(screen.contains("|other "))
    }
  }

  @Test func busyProgramDoesNotRest() throws {
    let terminal = try shell("echo ready; while :; do :; done")
    try terminal.waitFor(text: "ready")
    #expect(throws: PseudoTerminalError.self) {
      try terminal.waitUntilQuiet(milliseconds: 10, timeout: .milliseconds(200))
    }
  }

  @Test func inputThatIsNotReadTimesOut() throws {
    let terminal = try shell("stty raw -echo; echo ready; exec sleep 100")
    try terminal.waitFor(text: "ready")
    #expect(throws: PseudoTerminalError.self) {
      try terminal.send(Array(repeating: 0x61, count: 100_000), timeout: .milliseconds(200))
    }
  }

  @Test func muchOutputIsReadToItsEnd() throws {
    let terminal = try shell("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done")
    #expect(try terminal.waitForExit(timeout: .seconds(30)) == .exited(0))
    #expect(terminal.screen.contains("line 19999"))
  }

  @Test func nothingIsLeftRunning() throws {
    var terminal: PseudoTerminal? = try shell(
      "trap '' HUP; (trap '' HUP; setsid sleep 300 & echo pid $!; exec sleep 300) & sleep 300")
    try terminal?.waitFor("a process id") { $0.rows()[0].hasPrefix("pid ") }
    let children = terminal?.processTree ?? []
    #expect(children.count >= 3)
    terminal = nil
    for process in children { #expect(kill(process, 0) == -1, "process \(process)") }
  }

  @Test func missingProgramIsAnError() {
    #expect(
      throws: PseudoTerminalError.cannotStart(program: "no-such", reason: "not found in PATH")
    ) { try PseudoTerminal(["no-such"]) }
    #expect(
      throws: PseudoTerminalError.cannotStart(
        program: "/etc/passwd", reason: "Permission denied")
    ) { try PseudoTerminal(["/etc/passwd"]) }
    #expect(throws: PseudoTerminalError.self) {
      try PseudoTerminal(["true"], workingDirectory: "/no-such")
    }
  }

  @Test func costsAreKnown() throws {
    let terminal = try shell("i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done; echo done; read x")
    try terminal.waitFor(text: "done")
    let used = terminal.processorTime
    #expect(used > 1_000_000)
    try terminal.press("<Enter>")
    try terminal.waitForExit()
    #expect(terminal.processorTime >= used / 2)
    #expect(terminal.peakAtExit > 100)
  }

  @Test func questionsOfTheProgramAreAnswered() throws {
    let terminal = try shell(
      "stty raw -echo; printf '\\033[6n'; dd bs=1 count=6 2>/dev/null | od -An -c; stty sane")
    try terminal.waitForExit()
    #expect(terminal.screen.contains("033   [   1   ;   1   R"))
  }
}

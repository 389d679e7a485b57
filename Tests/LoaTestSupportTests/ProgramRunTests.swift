import Glibc
import LoaTestSupport
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ProgramRunTests {
  @Test func streamsAndStatusComeBack() throws {
    let run = try runProgram(["sh", "-c", "cat; echo lỗi >&2; exit 64"], input: "việc\n")
    #expect(run.status == .exited(64))
    #expect(run.output == "việc\n")
    #expect(run.errors == "lỗi\n")
    #expect(!run.timedOut)
  }

  @Test func muchGoesInAndOut() throws {
    let input = String(repeating: "0123456789abcdef\n", count: 50000)
    let run = try runProgram(["sh", "-c", "tee /dev/stderr"], input: input)
    #expect(run.outputBytes.count == input.utf8.count)
    #expect(run.errorBytes.count == input.utf8.count)
  }

  @Test func inputMayBeLeftUnread() throws {
    let input = String(repeating: "x", count: 1_000_000)
    #expect(try runProgram(["true"], input: input).status == .exited(0))
  }

  @Test func hangingProgramIsKilled() throws {
    let begin = monotonicNanoseconds()
    let run = try runProgram(
      ["sh", "-c", "echo a; sleep 100; echo b"], timeout: .milliseconds(200))
    #expect(run.timedOut)
    #expect(run.status == .killed(signal: SIGKILL))
    #expect(run.output == "a\n")
    #expect(monotonicNanoseconds() - begin < 5_000_000_000)
  }

  @Test func whatIsLeftBehindDoesNotHoldUp() throws {
    let begin = monotonicNanoseconds()
    let run = try runProgram(["sh", "-c", "sleep 100 & echo done"])
    #expect(run.status == .exited(0))
    #expect(run.output == "done\n")
    #expect(monotonicNanoseconds() - begin < 5_000_000_000)
  }

  @Test func surroundingsAreThoseOfTheTest() throws {
    let run = try runProgram(
      ["sh", "-c", "echo \"[$TERM] $X $(pwd)\"; test -t 0 || echo pipe; : </dev/tty"],
      environment: ["X": "1"], workingDirectory: "/usr")
    #expect(run.output == "[] 1 /usr\npipe\n")
    #expect(run.status != .exited(0))
  }

  @Test func missingProgramIsAnError() {
    #expect(throws: PseudoTerminalError.self) { try runProgram(["no-such"]) }
    #expect(throws: PseudoTerminalError.self) { try runProgram(["/no/such"]) }
  }

  @Test func programLiesBesideTheTests() throws {
    #expect(try builtProgram(named: "loa-bench").hasSuffix("/loa-bench"))
    #expect(throws: PseudoTerminalError.self) { try builtProgram(named: "no-such") }
  }
}

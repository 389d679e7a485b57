import CPseudoTerminal
import Glibc

/// What a program without a terminal said and how it ended.
package struct ProgramRun: Sendable {
  package var status: ExitStatus
  /// Whether the time ran out; the program was killed then.
  package var timedOut = false
  package var outputBytes: [UInt8] = []
  package var errorBytes: [UInt8] = []

  /// Standard output; what is not UTF-8 is replaced.
  package var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error; what is not UTF-8 is replaced.
  package var errors: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// Runs a program without a terminal, in a session of its own, until it ends.
///
/// - Parameters:
///   - arguments: The program, by absolute path or to be found in PATH, and its arguments.
///   - environment: Changes to ``testEnvironment``, without TERM; `nil` removes a variable.
///   - input: What its standard input, a pipe, gives before it ends.
///   - workingDirectory: `nil` is the test's own.
///   - timeout: After it the program and its process group are killed.
/// - Returns: What it said and how it ended, by time-out or by itself.
/// - Throws: ``PseudoTerminalError/cannotStart(program:reason:)``.
package func runProgram(
  _ arguments: [String], environment: [String: String?] = [:], input: String = "",
  workingDirectory: String? = nil, timeout: Duration = .seconds(20)
) throws(PseudoTerminalError) -> ProgramRun {
  var variables = testEnvironment
  variables["TERM"] = nil
  for (name, value) in environment { variables[name] = value }
  let name = arguments.first ?? ""
  guard let path = programPath(name, environment: variables) else {
    throw .cannotStart(program: name, reason: "not found in PATH")
  }
  let pipes: Pipes
  do {
    pipes = try Pipes()
  } catch {
    throw .cannotStart(program: path, reason: reason(error.errno))
  }
  var process: Int32 = 0
  let error = withCStrings(arguments) { arguments in
    withCStrings(environmentStrings(variables)) { variables in
      loa_spawn(path, arguments, variables, workingDirectory, pipes.theirs, &process)
    }
  }
  guard error == 0 else { throw .cannotStart(program: path, reason: reason(error)) }
  pipes.closeTheirs()
  return pipes.converse(with: process, input: Array(input.utf8), timeout: timeout)
}

/// The three pipes between a program and us; all ends that are still open close at the end.
private final class Pipes {
  private(set) var theirs: [Int32] = []
  private var ours: [Int32] = []

  init() throws(FileError) {
    for number in 0..<3 {
      var ends: [Int32] = [-1, -1]
      let error = loa_pipe(&ends)
      guard error == 0 else { throw FileError(path: "pipe", errno: error) }
      theirs.append(ends[number == 0 ? 0 : 1])
      ours.append(ends[number == 0 ? 1 : 0])
      _ = fcntl(ours[number], F_SETFL, O_NONBLOCK)
    }
  }

  deinit {
    closeTheirs()
    for number in ours.indices { closeOurs(number) }
  }

  func closeTheirs() {
    for end in theirs { _ = close(end) }
    theirs = []
  }

  private func closeOurs(_ number: Int) {
    if ours[number] >= 0 { _ = close(ours[number]) }
    ours[number] = -1
  }

  func converse(with process: Int32, input: [UInt8], timeout: Duration) -> ProgramRun {
    ignoreBrokenPipes()
    var run = ProgramRun(status: .exited(0))
    var rest = input[...]
    var deadline = monotonicNanoseconds() + timeout.nanoseconds
    let watch = loa_process_descriptor(process)
    defer { if watch >= 0 { _ = close(watch) } }
    var hasEnded = false
    if rest.isEmpty { closeOurs(0) }
    while true {
      if hasEnded, ours[1] < 0, ours[2] < 0 { break }
      let left = deadline - monotonicNanoseconds()
      if left <= 0 {
        if hasEnded { break }  // Something it has left behind holds the pipes open.
        run.timedOut = true
        kill(-process, SIGKILL)
        deadline += 2_000_000_000
        if left < -1_000_000_000 { break }
      }
      var polls = ours.enumerated().map {
        pollfd(fd: $1, events: Int16($0 == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      polls.append(pollfd(fd: hasEnded ? -1 : watch, events: Int16(POLLIN), revents: 0))
      poll(&polls, 4, Int32(clamping: max(1, min(left, 500_000_000) / 1_000_000)))
      if polls[0].revents != 0 { write(&rest) }
      if polls[1].revents != 0 { read(1, into: &run.outputBytes) }
      if polls[2].revents != 0 { read(2, into: &run.errorBytes) }
      if polls[3].revents != 0 {
        hasEnded = true
        deadline = min(deadline, monotonicNanoseconds() + 500_000_000)
      }
    }
    var code: Int32 = 0
    waitpid(process, &code, 0)
    // What shared its group and still runs is not wanted any more.
    kill(-process, SIGKILL)
    run.status =
      code & 0x7F == 0 ? .exited(code >> 8 & 0xFF) : .killed(signal: code & 0x7F)
    return run
  }

  private func write(_ rest: inout ArraySlice<UInt8>) {
    let count = rest.withUnsafeBytes { Glibc.write(ours[0], $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    if rest.isEmpty || (count < 0 && errno != EAGAIN) { closeOurs(0) }
  }

  private func read(_ number: Int, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(ours[number], &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EAGAIN {
      closeOurs(number)
    }
  }
}

/// A program that does not read its input must not end the tests.
private func ignoreBrokenPipes() {
  signal(SIGPIPE, SIG_IGN)
}

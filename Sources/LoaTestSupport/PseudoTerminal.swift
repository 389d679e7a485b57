import CPseudoTerminal
import Glibc

/// What went wrong with a program in a terminal; the texts show the screen of that moment.
package enum PseudoTerminalError: Error, Hashable, CustomStringConvertible {
  case cannotStart(program: String, reason: String)
  case timedOut(waitingFor: String, screen: String)
  case programEnded(ExitStatus, waitingFor: String, screen: String)
  case unknownKey(String)

  package var description: String {
    switch self {
    case .cannotStart(let program, let reason): "cannot start \(program): \(reason)"
    case .timedOut(let wish, let screen): "timed out waiting for \(wish)\n\(screen)"
    case .programEnded(let status, let wish, let screen):
      "the program ended (\(status)) while waiting for \(wish)\n\(screen)"
    case .unknownKey(let name): "unknown key \(name)"
    }
  }
}

/// A program in a pseudo-terminal, run as a shell runs a foreground job.
///
/// Ctrl-C, Ctrl-Z, resizing and a closed window act as on a person's terminal. Every wait has a
/// limit; at the end of the object's life everything that the program started is killed.
/// Not for use from several threads at once; calls block the thread.
package final class PseudoTerminal {
  /// A piece of output and when it was read.
  package struct Chunk {
    package let time: Int64
    package let bytes: [UInt8]
  }

  package let terminalType: String
  package let settingsAtStart: TerminalSettings?
  package private(set) var processID: Int32 = 0
  /// Monotonic nanoseconds just before the exec.
  package private(set) var startedAt: Int64 = 0
  package private(set) var bytesReceived = 0
  /// Monotonic nanoseconds at which the first and the last byte came; 0 before that.
  package private(set) var firstByteAt: Int64 = 0
  package private(set) var lastByteAt: Int64 = 0
  /// The first output after which anything but blanks stood on the screen; 0 before that.
  package private(set) var firstPaintAt: Int64 = 0
  /// All output, if asked for at the start.
  package private(set) var output: [UInt8] = []
  /// Largest resident size in KiB, known when the program has ended.
  package private(set) var peakAtExit: Int64 = 0

  private var pty = loa_pty()
  private var model: TerminalScreen
  private var waiting: [Chunk] = []
  private var nextChunk = 0
  private var answersSent = 0
  private var stopped = false
  private var status: ExitStatus?
  private var processorTimeAtStart: Int64 = 0
  private var processorTimeAtExit: Int64 = 0
  private var isHungUp = false
  private var isClosed = false
  private let keepsOutput: Bool
  private var buffer = [UInt8](repeating: 0, count: 65536)

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: The program, by absolute path or to be found in PATH, and its arguments.
  ///   - environment: Changes to ``testEnvironment``; `nil` removes a variable.
  ///   - workingDirectory: `nil` is the test's own.
  ///   - columns: Width of the window.
  ///   - rows: Height of the window.
  ///   - keepsOutput: Whether ``output`` is kept.
  /// - Throws: ``PseudoTerminalError/cannotStart(program:reason:)``.
  package init(
    _ arguments: [String], environment: [String: String?] = [:], workingDirectory: String? = nil,
    columns: Int = 80, rows: Int = 24, keepsOutput: Bool = false
  ) throws(PseudoTerminalError) {
    let environment = testEnvironment(changedBy: environment)
    let name = arguments.first ?? ""
    guard let path = programPath(name, environment: environment) else {
      throw .cannotStart(program: name, reason: "not found in PATH")
    }
    terminalType = environment["TERM"] ?? ""
    model = TerminalScreen(columns: columns, rows: rows)
    self.keepsOutput = keepsOutput
    var pty = loa_pty()
    let error = withCStrings(arguments) { arguments in
      withCStrings(environmentStrings(environment)) { variables in
        loa_pty_start(
          path, arguments, variables, workingDirectory, Int32(columns), Int32(rows), &pty)
      }
    }
    settingsAtStart = error == 0 ? TerminalSettings(descriptor: pty.master) : nil
    guard error == 0 else {
      isClosed = true  // There is nothing that deinit could close.
      throw .cannotStart(program: path, reason: reason(error))
    }
    self.pty = pty
    let deadline = monotonicNanoseconds() + 20_000_000_000
    while processID == 0, status == nil, monotonicNanoseconds() < deadline {
      read(waiting: .milliseconds(100))
    }
    if processID == 0 {
      let cause = startFailure.map { reason($0) } ?? "no answer from the keeper"
      close()
      throw .cannotStart(program: path, reason: cause)
    }
  }

  private var startFailure: Int32?

  deinit { close() }

  /// Kills what still runs and closes the terminal.
  ///
  /// Called at the end of the object's life as well.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    hangUpDescriptors()
    _ = Glibc.close(pty.control)
    // The keeper kills its children and goes; it is killed itself if it does not.
    for _ in 0..<1000 {
      if waitpid(pty.keeper, nil, WNOHANG) != 0 { return }
      usleep(2000)
    }
    kill(pty.keeper, SIGKILL)
    waitpid(pty.keeper, nil, 0)
  }

  private func hangUpDescriptors() {
    guard !isHungUp else { return }
    isHungUp = true
    _ = Glibc.close(pty.slave)
    _ = Glibc.close(pty.master)
  }
}

// MARK: - Reading

extension PseudoTerminal {
  /// The screen with all output that has been read.
  package var screen: TerminalScreen {
    read(waiting: .zero)
    draw()
    return model
  }

  /// The screen after one more piece of the output that has been read, and when that piece came;
  /// `nil` if all is drawn.
  package func drawNext() -> (time: Int64, screen: TerminalScreen)? {
    guard let chunk = drawChunk() else { return nil }
    return (chunk.time, model)
  }

  private func draw() {
    while drawChunk() != nil {}
  }

  private func drawChunk() -> Chunk? {
    guard nextChunk < waiting.count else { return nil }
    let chunk = waiting[nextChunk]
    nextChunk += 1
    if nextChunk == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      nextChunk = 0
    }
    model.feed(chunk.bytes)
    if firstPaintAt == 0, model.isPainted { firstPaintAt = chunk.time }
    if !model.answers.isEmpty {
      let answers = model.answers
      model.answers = []
      answersSent += 1
      write(answers, until: monotonicNanoseconds() + 1_000_000_000)
    }
    return chunk
  }

  /// Reads what is there, waiting for it at most so long.
  ///
  /// Drawing is left for later, so that the times of the pieces are true.
  ///
  /// - Returns: Whether output or news of the program came.
  @discardableResult
  package func read(waiting limit: Duration) -> Bool {
    guard !isClosed else { return false }
    let control = status != nil && startFailure == nil ? -1 : pty.control
    let ready = loa_wait(control, isHungUp ? -1 : pty.master, max(limit.nanoseconds, 0))
    var came = false
    if ready & 2 != 0 { came = readOutput() }
    if ready & 1 != 0 { came = readEvents() || came }
    return came
  }

  private func readOutput() -> Bool {
    var came = false
    for _ in 0..<64 {
      let count = Glibc.read(pty.master, &buffer, buffer.count)
      guard count > 0 else { break }
      let now = monotonicNanoseconds()
      came = true
      bytesReceived += count
      if firstByteAt == 0 { firstByteAt = now }
      lastByteAt = now
      let bytes = Array(buffer[..<count])
      if keepsOutput { output += bytes }
      waiting.append(Chunk(time: now, bytes: bytes))
    }
    return came
  }

  private func readEvents() -> Bool {
    var came = false
    var event = loa_pty_event()
    while true {
      let answer = loa_pty_next_event(pty.control, &event)
      if answer == 0 { return came }
      came = true
      guard answer > 0 else {
        // A keeper that is gone without a word has been killed, and its program with it.
        status = status ?? .killed(signal: SIGKILL)
        return true
      }
      take(event)
    }
  }

  private func take(_ event: loa_pty_event) {
    switch Int(event.kind) {
    case Int(LOA_PTY_STARTED.rawValue):
      processID = event.value
      startedAt = event.at
      processorTimeAtStart = event.cpu
    case Int(LOA_PTY_FAILED.rawValue):
      startFailure = event.value
      status = .exited(127)
    case Int(LOA_PTY_STOPPED.rawValue): stopped = true
    case Int(LOA_PTY_CONTINUED.rawValue): stopped = false
    default:
      stopped = false
      processorTimeAtExit = event.cpu
      peakAtExit = event.peak
      status =
        event.kind == Int32(LOA_PTY_EXITED.rawValue)
        ? .exited(event.value) : .killed(signal: event.value)
    }
  }
}

// MARK: - State

extension PseudoTerminal {
  package var isStopped: Bool {
    read(waiting: .zero)
    return stopped
  }

  /// `nil` while the program runs.
  package var exitStatus: ExitStatus? {
    if status == nil { read(waiting: .zero) }
    return status
  }

  /// The terminal's settings now; `nil` when it is hung up.
  package var settings: TerminalSettings? {
    isHungUp ? nil : TerminalSettings(descriptor: pty.master)
  }

  /// What differs from the terminal as the program found it: modes, colours, settings.
  ///
  /// Empty is good.
  package var notRestored: [String] {
    let left = screen.leftOn
    guard let before = settingsAtStart, let now = settings else { return left }
    return left + now.changes(since: before).map { "tty: " + $0 }
  }

  /// Input bytes that the program has not read yet.
  package var unreadInput: Int { isHungUp ? 0 : Int(loa_pty_unread(pty.slave)) }

  /// Nanoseconds of processor time of the program itself, since its exec.
  ///
  /// After its end: with the children that it has waited for.
  package var processorTime: Int64 {
    if status != nil { return max(0, processorTimeAtExit - processorTimeAtStart) }
    var clock = clockid_t()
    guard clock_getcpuclockid(processID, &clock) == 0 else { return 0 }
    return max(0, nanoseconds(of: clock) - processorTimeAtStart)
  }

  /// The program and its descendants.
  package var processTree: [Int32] {
    var tree = [processID]
    var next = 0
    while next < tree.count {
      let folder = "/proc/\(tree[next])/task"
      next += 1
      for thread in names(inFolder: folder) ?? [] {
        let children = contents(ofFile: "\(folder)/\(thread)/children") ?? []
        tree += children.split(separator: 0x20).compactMap {
          Int32(String(decoding: $0, as: UTF8.self))
        }
      }
    }
    return tree
  }

  /// Whether input waits to be read, or a thread of the program runs or waits for the disk.
  package var isBusy: Bool {
    guard exitStatus == nil, !stopped else { return false }
    if unreadInput > 0 { return true }
    for process in processTree {
      let folder = "/proc/\(process)/task"
      for thread in names(inFolder: folder) ?? [] {
        guard let text = contents(ofFile: "\(folder)/\(thread)/stat") else { continue }
        // The state stands after the name, which may hold anything, brackets too.
        guard let end = text.lastIndex(of: UInt8(ascii: ")")), end + 2 < text.count else {
          continue
        }
        if text[end + 2] == UInt8(ascii: "R") || text[end + 2] == UInt8(ascii: "D") { return true }
      }
    }
    return false
  }
}

// MARK: - Waiting

extension PseudoTerminal {
  /// Waits until the condition holds for the screen.
  ///
  /// - Throws: ``PseudoTerminalError/timedOut(waitingFor:screen:)``, or `programEnded` if the program
  ///   ends without having fulfilled it.
  package func waitFor(
    _ wish: String, timeout: Duration = .seconds(30), until condition: (TerminalScreen) -> Bool
  ) throws(PseudoTerminalError) {
    let deadline = monotonicNanoseconds() + timeout.nanoseconds
    while true {
      if condition(screen) { return }
      if let status {
        drain()
        if condition(screen) { return }
        throw .programEnded(status, waitingFor: wish, screen: screen.framed)
      }
      let left = deadline - monotonicNanoseconds()
      guard left > 0 else { throw .timedOut(waitingFor: wish, screen: screen.framed) }
      read(waiting: .nanoseconds(left))
      // What is drawn in one go often comes in several pieces.
      while read(waiting: .microseconds(500)), monotonicNanoseconds() < deadline {}
    }
  }

  package func waitFor(
    text: String, timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) {
    try waitFor("\"\(text)\"", timeout: timeout) { $0.contains(text) }
  }

  package func waitFor(
    absenceOf text: String, timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) {
    try waitFor("\"\(text)\" to go", timeout: timeout) { !$0.contains(text) }
  }

  /// Waits until no output has come for so long and the program sleeps with all input read.
  ///
  /// The end of the program is quiet too.
  package func waitUntilQuiet(
    milliseconds: Int = 30, timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) {
    let begin = monotonicNanoseconds()
    let deadline = begin + timeout.nanoseconds
    let quiet = Int64(milliseconds) * 1_000_000
    while true {
      let now = monotonicNanoseconds()
      let due = max(begin, lastByteAt) + quiet
      if now >= deadline {
        throw .timedOut(waitingFor: "the output to rest", screen: screen.framed)
      }
      if now < due {
        read(waiting: .nanoseconds(min(due, deadline) - now))
      } else if !read(waiting: .zero) {
        let hadAnswered = answersSent
        draw()
        if hadAnswered == answersSent, !isBusy { break }
        read(waiting: .milliseconds(2))
      }
      if status != nil {
        drain()
        break
      }
    }
  }

  /// Reads what is still under way after the program's end.
  private func drain() {
    while read(waiting: .milliseconds(20)) {}
    draw()
  }

  /// Waits for the program's end; kills it if it has not come in time.
  @discardableResult
  package func waitForExit(
    timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) -> ExitStatus {
    let deadline = monotonicNanoseconds() + timeout.nanoseconds
    while status == nil {
      let left = deadline - monotonicNanoseconds()
      guard left > 0 else {
        let shown = screen.framed
        kill(-processID, SIGKILL)
        kill(processID, SIGKILL)
        for _ in 0..<200 where status == nil { read(waiting: .milliseconds(10)) }
        throw .timedOut(waitingFor: "the program's end", screen: shown)
      }
      // Drawing answers the program's questions, which may be in what has been read already.
      draw()
      read(waiting: .nanoseconds(left))
    }
    drain()
    return status ?? .killed(signal: SIGKILL)
  }

  /// Waits until the program has been stopped, by Ctrl-Z for instance.
  package func waitForStop(timeout: Duration = .seconds(30)) throws(PseudoTerminalError) {
    try waitFor("the program to stop", timeout: timeout) { _ in stopped }
    try waitUntilQuiet(milliseconds: 20, timeout: timeout)
  }
}

// MARK: - Acting

extension PseudoTerminal {
  /// Sends bytes as they are.
  ///
  /// - Throws: ``PseudoTerminalError/timedOut(waitingFor:screen:)`` if the program does not read.
  package func send(
    _ bytes: [UInt8], timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) {
    if !write(bytes, until: monotonicNanoseconds() + timeout.nanoseconds) {
      throw .timedOut(waitingFor: "the program to read its input", screen: screen.framed)
    }
  }

  @discardableResult
  private func write(_ bytes: [UInt8], until deadline: Int64) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty, !isHungUp, status == nil {
      let count = rest.withUnsafeBytes { Glibc.write(pty.master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EAGAIN, errno != EINTR {
        return false
      } else if monotonicNanoseconds() > deadline {
        return false
      } else {
        read(waiting: .milliseconds(5))
      }
    }
    return true
  }

  /// Does one thing without waiting for what comes of it.
  package func perform(_ input: TerminalInput) throws(PseudoTerminalError) {
    switch input {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    case .signal(let number): send(signal: number)
    case .wait(let time):
      let end = monotonicNanoseconds() + time.nanoseconds
      while status == nil, monotonicNanoseconds() < end {
        read(waiting: .nanoseconds(end - monotonicNanoseconds()))
      }
      draw()
    case .resume: try resume()
    case .hangUp: hangUp()
    case .text, .key, .mouse, .drag, .paste, .raw:
      try send(input.bytes(for: screen, terminalType: terminalType))
    }
  }

  /// Presses keys one after another, each when the output of the one before rests.
  ///
  /// - Parameters:
  ///   - keys: As ``TerminalInput`` describes.
  ///   - quiet: Milliseconds of silence that count as rest; a single Esc gets at least 80, since
  ///     programs wait for the rest of a longer key.
  ///   - timeout: For each key.
  /// - Throws: ``PseudoTerminalError/unknownKey(_:)``, before any key is pressed, or
  ///   ``PseudoTerminalError/timedOut(waitingFor:screen:)``.
  package func press(
    _ keys: String, quiet: Int = 20, timeout: Duration = .seconds(30)
  ) throws(PseudoTerminalError) {
    for input in try TerminalInput.parse(keys) {
      let before = bytesReceived
      try perform(input)
      if isHungUp || exitStatus != nil { continue }
      let isEscape = input == .key(.escape, [])
      try waitUntilQuiet(milliseconds: isEscape ? max(quiet, 80) : quiet, timeout: timeout)
      // The kernel hands keys on by a thread of its own, which comes late on a busy machine; until
      // then the program sleeps and nothing is there for it to read.
      if bytesReceived == before {
        try waitUntilQuiet(milliseconds: max(quiet, 150), timeout: timeout)
      }
    }
  }

  /// Changes the window's size; the kernel sends SIGWINCH to the foreground job.
  package func resize(columns: Int, rows: Int) {
    guard !isHungUp else { return }
    read(waiting: .zero)
    draw()
    model.resize(columns: columns, rows: rows)
    _ = loa_pty_resize(pty.master, Int32(columns), Int32(rows))
  }

  /// Sends a signal to the program alone, as `kill` does.
  package func send(signal: Int32) {
    if exitStatus == nil { kill(processID, signal) }
  }

  /// Continues a stopped program in the foreground, as the shell's `fg` does.
  package func resume(timeout: Duration = .seconds(30)) throws(PseudoTerminalError) {
    guard isStopped else { return }
    loa_pty_continue(pty.control)
    try waitFor("the program to go on", timeout: timeout) { _ in !stopped }
  }

  /// Closes the terminal as when its window is closed or the connection breaks.
  package func hangUp() {
    read(waiting: .zero)
    draw()
    hangUpDescriptors()
  }
}

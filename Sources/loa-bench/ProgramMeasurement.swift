import Glibc
import LoaTestSupport

/// All figures of one start of one program.
final class ProgramMeasurement {
  private let terminal: PseudoTerminal
  private let program: BenchProgram
  private let options: BenchOptions
  private var figures: [(Figure, Double?)] = []
  private(set) var remarks: [String] = []
  private let limit: Int64 = 60_000_000_000

  init(_ terminal: PseudoTerminal, _ program: BenchProgram, _ options: BenchOptions) {
    self.terminal = terminal
    self.program = program
    self.options = options
  }

  func all() throws -> [(Figure, Double?)] {
    try start()
    for input in program.warm { _ = try answer(to: input) }
    try pressKeys()
    try queueKeys()
    try repaint()
    watchIdle()
    add(.peak, peakMemory())
    try end()
    return figures
  }

  private func add(_ figure: Figure, _ value: Double?) { figures.append((figure, value)) }

  private func milliseconds(_ nanoseconds: Int64) -> Double { Double(nanoseconds) / 1e6 }

  // MARK: Start

  /// Draws piece by piece, so that the first screen is complete at the time of the right piece.
  private func start() throws {
    var completeAt: Int64?
    let begin = terminal.startedAt
    while completeAt == nil || terminal.firstPaintAt == 0 {
      if let ready = program.ready {
        while completeAt == nil, let (time, screen) = terminal.drawNext() {
          if screen.contains(ready) { completeAt = time }
        }
      } else {
        try terminal.waitUntilQuiet(milliseconds: 100, timeout: .nanoseconds(limit))
        completeAt = terminal.lastByteAt
      }
      if completeAt != nil { break }
      if let status = terminal.exitStatus {
        throw OptionError(
          description: "\(program.name) ended at once: \(status)\n\(terminal.screen.framed)")
      }
      if monotonicNanoseconds() - begin > limit {
        throw OptionError(
          description: "\(program.name) never shows \"\(program.ready ?? "")\"\n"
            + terminal.screen.framed)
      }
      terminal.read(waiting: .milliseconds(20))
    }
    try terminal.waitUntilQuiet(milliseconds: 100, timeout: .nanoseconds(limit))
    add(.firstByte, milliseconds(terminal.firstByteAt - begin))
    add(.firstPaint, terminal.firstPaintAt == 0 ? nil : milliseconds(terminal.firstPaintAt - begin))
    add(.complete, completeAt.map { milliseconds($0 - begin) })
    add(.startBytes, Double(terminal.bytesReceived))
    add(.startCPU, milliseconds(terminal.processorTime))
  }

  // MARK: Keys

  private struct Answer {
    /// From the writing to the last byte; `nil` if nothing came.
    var time: Int64?
    var bytes: Int
    var processorTime: Int64
  }

  /// Acts and waits until the output rests; this waiting is not in the time.
  private func answer(
    quiet: Int64 = 40_000_000, after act: () throws -> Void
  ) throws -> Answer {
    let bytes = terminal.bytesReceived
    let used = terminal.processorTime
    let begin = monotonicNanoseconds()
    try act()
    while true {
      let now = monotonicNanoseconds()
      if now - begin > limit { break }
      let came = terminal.lastByteAt > begin && terminal.bytesReceived > bytes
      // The first byte may take longer than the gap between two of them.
      let due = came ? terminal.lastByteAt + quiet : begin + 2 * quiet
      if now < due {
        terminal.read(waiting: .nanoseconds(due - now))
      } else if !terminal.read(waiting: .zero) {
        if !terminal.isBusy { break }
        terminal.read(waiting: .milliseconds(1))
      }
      if terminal.exitStatus != nil { break }
    }
    let count = terminal.bytesReceived - bytes
    return Answer(
      time: count > 0 ? terminal.lastByteAt - begin : nil, bytes: count,
      processorTime: terminal.processorTime - used)
  }

  private func answer(to input: TerminalInput) throws -> Answer {
    let bytes = input.bytes(for: terminal.screen, terminalType: program.term)
    return try answer {
      if bytes.isEmpty { try terminal.perform(input) } else { try terminal.send(bytes) }
    }
  }

  private func pressKeys() throws {
    guard !program.keys.isEmpty else { return }
    var silent = 0
    for _ in 0..<options.repeats {
      for input in program.keys {
        let answer = try answer(to: input)
        if let status = terminal.exitStatus {
          throw OptionError(description: "\(program.name) ended at a key: \(status)")
        }
        if answer.time == nil { silent += 1 }
        add(.key, answer.time.map(milliseconds))
        add(.keyBytes, answer.time == nil ? nil : Double(answer.bytes))
        add(.keyCPU, milliseconds(answer.processorTime))
      }
    }
    add(.silentKeys, Double(silent))
  }

  private func queueKeys() throws {
    guard options.queued > 0, let key = program.burst ?? program.keys.first else { return }
    let one = key.bytes(for: terminal.screen, terminalType: program.term)
    let all = Array(repeatElement(one, count: options.queued).joined())
    let answer = try answer(quiet: 100_000_000) { try terminal.send(all) }
    add(.burst, answer.time.map(milliseconds))
    add(.burstBytes, Double(answer.bytes))
    add(.burstCPU, milliseconds(answer.processorTime))
  }

  private func repaint() throws {
    for change in [1, 0] {
      let answer = try answer(quiet: 100_000_000) {
        terminal.resize(columns: options.columns - change, rows: max(1, options.rows - change))
      }
      add(.repaint, answer.time.map(milliseconds))
      add(.repaintBytes, answer.time == nil ? nil : Double(answer.bytes))
    }
  }

  // MARK: Rest

  private func watchIdle() {
    guard options.idle > 0 else { return }
    let bytes = terminal.bytesReceived
    let switches = contextSwitches()
    let used = terminal.processorTime
    let end = monotonicNanoseconds() + Int64(options.idle * 1e9)
    while monotonicNanoseconds() < end {
      terminal.read(waiting: .nanoseconds(end - monotonicNanoseconds()))
    }
    add(.idleBytes, Double(terminal.bytesReceived - bytes))
    add(.idleSwitches, Double(contextSwitches() - switches))
    add(.idleCPU, milliseconds(terminal.processorTime - used))
  }

  /// Voluntary and other switches of all threads of the program and its children: its wake-ups.
  private func contextSwitches() -> Int {
    var sum = 0
    for process in terminal.processTree {
      for thread in names(inFolder: "/proc/\(process)/task") ?? [] {
        let status = statusLines("/proc/\(process)/task/\(thread)/status")
        sum +=
          (status["voluntary_ctxt_switches"] ?? 0) + (status["nonvoluntary_ctxt_switches"] ?? 0)
      }
    }
    return sum
  }

  /// The largest resident size so far in MiB, the children's included.
  private func peakMemory() -> Double {
    let sizes = terminal.processTree.map { statusLines("/proc/\($0)/status")["VmHWM"] ?? 0 }
    return Double(sizes.reduce(0, +)) / 1024
  }

  private func statusLines(_ path: String) -> [String: Int] {
    var found: [String: Int] = [:]
    for line in (contents(ofFile: path) ?? []).split(separator: UInt8(ascii: "\n")) {
      let words = String(decoding: line, as: UTF8.self).split {
        $0 == ":" || $0 == "\t" || $0 == " "
      }
      if words.count > 1, let number = Int(words[1]) { found[String(words[0])] = number }
    }
    return found
  }

  private func end() throws {
    if program.quit.isEmpty {
      terminal.send(signal: SIGTERM)
    } else {
      try terminal.press(program.quit)
    }
    guard let status = try? terminal.waitForExit(timeout: .seconds(5)) else {
      remarks.append("does not end when asked to")
      return
    }
    if !program.quit.isEmpty {
      if status != .exited(0) { remarks.append("ends with \(status)") }
      remarks += terminal.notRestored.map { "leaves behind: \($0)" }
    }
    remarks += Set(terminal.screen.oddities).sorted().prefix(5).map { "odd output: \($0)" }
  }
}

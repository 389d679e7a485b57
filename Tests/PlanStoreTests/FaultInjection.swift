import Glibc
import SystemPackage
import Testing

/// Fails one system call of the probe after another, or kills it there.
struct FaultInjection {
  static let faults = [
    "signal=KILL", "error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EROFS", "error=EINTR",
  ]
  /// Those of the protocol, and what else changes a folder.
  static let calls = [
    "openat", "write", "fdatasync", "fsync", "renameat", "close", "linkat", "unlinkat", "mkdirat",
    "mkdir", "ftruncate",
  ]

  struct Run {
    var call: String
    var fault: String
    var count: Int
    var result: Child.Result

    var isKilled: Bool { result.status == -SIGKILL }
    var name: String { "\(call) \(count) \(fault)" }
  }

  private let trace: FilePath

  init(in folder: FilePath) { trace = folder.appending("trace") }

  /// Tries each fault at each call that the probe makes itself, one at a time.
  ///
  /// Without patience each fault is tried at some of the calls, from the first to the last; else at
  /// every one of them, and what comes behind the last is looked for. `prepare` makes the same
  /// beginning again each time; what `check` looks at must then be true. Returns how many faults
  /// were met.
  func tryAll(
    _ arguments: [String], prepare: () throws -> Void, check: (Run) throws -> Void
  ) throws -> Int {
    var met = 0
    // What starting the program alone takes is no part of what is tested.
    let starting = traced(["drafted", "/nonexistent"])
    try prepare()
    let made = traced(arguments)
    for call in Self.calls {
      let start = starting[call]?.count ?? 0
      let lines = Array((made[call] ?? []).dropFirst(start))
      guard !lines.isEmpty else { continue }
      func tryOne(_ fault: String, _ place: Int) throws -> Bool {
        try self.tryOne(call, fault, place, arguments, prepare, check)
      }
      for (number, fault) in Self.faults.enumerated() {
        if Machine.isPatient {
          for (offset, line) in lines.enumerated()
          where Self.changesDisk(line, by: call) || Self.isWorth(fault, at: offset) {
            let place = start + 1 + offset
            let isMet = try tryOne(fault, place)
            #expect(isMet, "\(call) \(place) is not met with \(fault): \(line)")
            met += 1
          }
        } else {
          if number > 2, call == "openat" || call == "close" { continue }
          let step = max(1, (lines.count + number) / (number == 0 ? 4 : 1))
          for place in stride(
            from: start + 1 + number % step, through: start + lines.count, by: step)
          where try tryOne(fault, place) { met += 1 }
        }
      }
      let beyond = start + lines.count + 1
      if Machine.isPatient {
        #expect(try !tryOne("error=EIO", beyond), "\(call) is made a \(beyond)th time")
      }
    }
    return met
  }

  /// Whether a fault is tried at a call that changes nothing on disk.
  ///
  /// A kill there leaves what a kill at the next change leaves, and disks that are full or read-only
  /// refuse changes only; what makes an interrupted call again stands in one place for all of them.
  private static func isWorth(_ fault: String, at offset: Int) -> Bool {
    fault == "error=EIO" || fault == "error=EINTR" && offset % 4 == 0
  }

  /// Whether a traced call changes what is on disk, or opens a file to do so.
  private static func changesDisk(_ line: Substring, by call: String) -> Bool {
    switch call {
    case "openat": line.contains("O_WRONLY") || line.contains("O_RDWR") || line.contains("O_CREAT")
    case "close": false
    default: true
    }
  }

  private func tryOne(
    _ call: String, _ fault: String, _ place: Int, _ arguments: [String],
    _ prepare: () throws -> Void, _ check: (Run) throws -> Void
  ) throws -> Bool {
    try prepare()
    // Stopping at these calls alone takes less time, but loses signals.
    let stops = fault.hasPrefix("signal") ? [] : ["--seccomp-bpf"]
    let result = Child.run(
      Machine.strace,
      stops + [
        "-f", "-qq", "-o", trace.string, "-e", "trace=\(call)", "-e",
        "inject=\(call):\(fault):when=\(place)", Child.probe,
      ] + arguments)
    let isMet = result.status == -SIGKILL || text.contains("INJECTED")
    if isMet { try check(Run(call: call, fault: fault, count: place, result: result)) }
    return isMet
  }

  /// The lines of the calls that the probe makes, in order.
  private func traced(_ arguments: [String]) -> [String: [Substring]] {
    Child.run(
      Machine.strace,
      [
        "--seccomp-bpf", "-f", "-qq", "-o", trace.string, "-e",
        "trace=\(Self.calls.joined(separator: ","))", Child.probe,
      ] + arguments)
    return text.split(separator: "\n").reduce(into: [:]) { lines, line in
      let call = line.drop { $0 != " " }.drop { $0 == " " }.prefix { $0 != "(" }
      lines[String(call), default: []].append(line)
    }
  }

  private var text: String { String(decoding: Files.read(trace) ?? [], as: UTF8.self) }
}

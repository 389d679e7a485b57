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
  /// each N until N is never reached. `prepare` makes the same beginning again each time; what
  /// `check` looks at must then be true. Returns how many faults were met.
  func tryAll(
    _ arguments: [String], prepare: () throws -> Void, check: (Run) throws -> Void
  ) throws -> Int {
    var met = 0
    for call in Self.calls {
      try prepare()
      // What starting the program alone takes is no part of what is tested.
      let start = count(call, ["drafted", "/nonexistent"])
      let end = count(call, arguments)
      guard end > start else { continue }
      for (number, fault) in Self.faults.enumerated() {
        if Machine.isPatient {
          var place = start + 1
          while try tryOne(call, fault, place, arguments, prepare, check) { place += 1 }
          #expect(place > end, "\(call) is made \(end) times, and \(place - 1) with \(fault)")
          met += place - 1 - start
        } else {
          if number > 2, call == "openat" || call == "close" { continue }
          let step = max(1, (end - start + number) / (number == 0 ? 4 : 1))
          for place in stride(from: start + 1 + number % step, through: end, by: step)
          where try tryOne(call, fault, place, arguments, prepare, check) { met += 1 }
        }
      }
    }
    return met
  }

  private func tryOne(
    _ call: String, _ fault: String, _ place: Int, _ arguments: [String],
    _ prepare: () throws -> Void, _ check: (Run) throws -> Void
  ) throws -> Bool {
    try prepare()
    let result = Child.run(
      Machine.strace,
      [
        "-f", "-qq", "-o", trace.string, "-e", "trace=\(call)", "-e",
        "inject=\(call):\(fault):when=\(place)", Child.probe,
      ] + arguments)
    let isMet = result.status == -SIGKILL || text.contains("INJECTED")
    if isMet { try check(Run(call: call, fault: fault, count: place, result: result)) }
    return isMet
  }

  private func count(_ call: String, _ arguments: [String]) -> Int {
    Child.run(
      Machine.strace,
      ["-f", "-qq", "-o", trace.string, "-e", "trace=\(call)", Child.probe] + arguments)
    return text.split(separator: "\n").count { $0.contains(" \(call)(") }
  }

  private var text: String { String(decoding: Files.read(trace) ?? [], as: UTF8.self) }
}

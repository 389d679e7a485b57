internal import Glibc

/// Gives the terminal back when the program crashes or exits without ending its ``Screen``.
///
/// The message of a Swift trap has gone to the alternate screen by then and is lost.
enum CrashRestore {
  private static let signals: [Int32] = [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGQUIT,
    // No crashes, but they end a program that has no use for them.
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSTKFLT,
  ]

  /// Sets the handlers; from now on a crash writes `bytes` and sets `modes`.
  static func arm(descriptor: Int32, bytes: [UInt8], modes: termios) {
    let memory = crashMemory
    memory.pointee.isArmed = false
    memory.pointee.descriptor = descriptor
    memory.pointee.modes = modes
    memory.pointee.count = min(bytes.count, CrashMemory.capacity)
    memory.pointee.bytes.update(from: bytes, count: memory.pointee.count)
    if !memory.pointee.hasHandlers {
      memory.pointee.hasHandlers = true
      installHandlers()
    }
    memory.pointee.isArmed = true
  }

  /// Leaves the terminal alone from now on; a crash takes its usual course.
  static func disarm() {
    crashMemory.pointee.isArmed = false
  }

  private static func installHandlers() {
    // A stack of its own, for the crash that comes from a full one.
    var stack = stack_t()
    let size = 1 << 16
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = restoreAndDie
      action.sa_flags = Int32(SA_ONSTACK)
      sigemptyset(&action.sa_mask)
      let previous = crashMemory.pointee.previous + Int(number)
      sigaction(number, &action, previous)
      // Who started the program may have told it to ignore one.
      if isIgnored(previous.pointee) { sigaction(number, previous, nil) }
    }
    atexit { restoreTerminal() }
  }
}

private func isIgnored(_ action: sigaction) -> Bool {
  let ignore = unsafeBitCast(SIG_IGN, to: Int.self)
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == ignore
}

private struct CrashMemory {
  static let capacity = 256

  var isArmed = false
  var hasHandlers = false
  var descriptor: Int32 = -1
  var modes = termios()
  var count = 0
  let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
  /// The actions found, by signal number.
  let previous: UnsafeMutablePointer<sigaction> = {
    let memory = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    memory.initialize(repeating: sigaction(), count: 65)
    return memory
  }()
}

/// Plain memory that a handler may touch; first used in `arm`, before any handler is set.
nonisolated(unsafe) private let crashMemory: UnsafeMutablePointer<CrashMemory> = {
  let memory = UnsafeMutablePointer<CrashMemory>.allocate(capacity: 1)
  memory.initialize(to: CrashMemory())
  return memory
}()

/// Only what signal-safety(7) allows.
private func restoreTerminal() {
  guard crashMemory.pointee.isArmed else { return }
  crashMemory.pointee.isArmed = false
  var written = 0
  while written < crashMemory.pointee.count {
    let count = write(
      crashMemory.pointee.descriptor, crashMemory.pointee.bytes + written,
      crashMemory.pointee.count - written)
    if count > 0 { written += count } else if count == 0 || errno != EINTR { break }
  }
  tcsetattr(crashMemory.pointee.descriptor, TCSANOW, &crashMemory.pointee.modes)
}

private func restoreAndDie(_ number: Int32) {
  restoreTerminal()
  sigaction(number, crashMemory.pointee.previous + Int(number), nil)
  // Blocked until this handler returns, then it takes its usual course.
  raise(number)
}

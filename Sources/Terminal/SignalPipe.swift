internal import Glibc

/// What a signal asks of the program.
package enum SignalEvent: Hashable, Sendable {
  case windowChanged
  case terminate
  case hangUp
  case interrupt
  case suspend
  case continued

  fileprivate static let numbers: [(number: Int32, event: SignalEvent)] = [
    (SIGWINCH, .windowChanged), (SIGTERM, .terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt),
    (SIGTSTP, .suspend), (SIGCONT, .continued),
  ]
}

/// Turns signals into something that `poll` can wait for.
///
/// One at a time per process. It catches WINCH, TERM, HUP, INT, TSTP and CONT until ``close()``.
package final class SignalPipe {
  /// Readable when a signal has come.
  package let descriptor: Int32
  private var previous: [(number: Int32, action: sigaction)] = []

  /// Opens the pipe and catches the signals.
  ///
  /// - Throws: ``ScreenError/alreadyOpen`` or ``ScreenError/noDescriptor(errno:)``; no signal is then
  ///   caught.
  package init() throws(ScreenError) {
    guard writeEnd.pointee < 0 else { throw .alreadyOpen }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noDescriptor(errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd.pointee = ends[1]
    for (number, _) in SignalEvent.numbers {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = noteSignal
      action.sa_flags = SA_RESTART
      sigemptyset(&action.sa_mask)
      var old = sigaction()
      if sigaction(number, &action, &old) == 0 { previous.append((number, old)) }
    }
  }

  deinit { close() }

  /// Returns what has come since the last call, oldest first, each kind once.
  package func pending() -> [SignalEvent] {
    var events: [SignalEvent] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return events }
      for byte in bytes[..<count] {
        let match = SignalEvent.numbers.first { $0.number == Int32(byte) }
        if let event = match?.event, !events.contains(event) { events.append(event) }
      }
    }
  }

  /// Gives the signals back to who had them before.
  package func close() {
    guard writeEnd.pointee >= 0 else { return }
    for (number, action) in previous {
      var action = action
      sigaction(number, &action, nil)
    }
    previous = []
    let end = writeEnd.pointee
    writeEnd.pointee = -1
    Glibc.close(end)
    Glibc.close(descriptor)
  }
}

/// The pipe's write end, -1 when there is none.
///
/// Plain memory: a handler may touch nothing that takes a lock. It is first used in
/// `SignalPipe.init`, before any handler is set.
nonisolated(unsafe) private let writeEnd: UnsafeMutablePointer<Int32> = {
  let memory = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
  memory.initialize(to: -1)
  return memory
}()

private func noteSignal(_ number: Int32) {
  let saved = errno
  var byte = UInt8(truncatingIfNeeded: number)
  // A full pipe loses nothing: it holds the same few kinds already.
  _ = write(writeEnd.pointee, &byte, 1)
  errno = saved
}

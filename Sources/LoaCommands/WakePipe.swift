import Glibc

/// A pipe by which one thread wakes another.
struct WakePipe: Sendable {
  /// Readable while there are wake-ups that nobody has taken.
  let readEnd: Int32
  private let writeEnd: Int32

  /// - Parameter blocks: Whether ``take()`` waits for a wake-up.
  init(blocks: Bool) {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "the system has no descriptor left")
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    if !blocks { _ = fcntl(readEnd, F_SETFL, O_NONBLOCK) }
    // A full pipe wakes just as well.
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
  }

  func wake() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes the wake-ups that have come, one at least if it blocks.
  func take() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) < 0, errno == EINTR {}
  }
}

internal import CFrame
internal import CNcurses
internal import Glibc

/// Collects what curses writes for a frame, so that the terminal gets it in one piece.
///
/// Curses writes to the terminal at each movement of the cursor: some hundred small writes, and as
/// many packets over ssh, for a whole screen. It cannot be given a buffer, but it has a descriptor
/// of its own here, and what is written to that is kept in memory during a frame.
final class FrameBuffer {
  /// Where curses writes: the terminal, but for the time of ``collect(_:)``.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  /// Opens a descriptor, or returns `nil` if there is none left.
  init?() {
    let copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, "w") else {
      close(copy)
      return nil
    }
    self.stream = stream
    descriptor = copy
  }

  deinit { fclose(stream) }

  /// Runs `body` and returns what curses wrote meanwhile, which has not reached the terminal.
  func collect(_ body: () -> Void) -> [UInt8] {
    loa_collect(descriptor)
    body()
    var bytes: UnsafePointer<UInt8>?
    let count = loa_collected(&bytes)
    return [UInt8](UnsafeBufferPointer(start: bytes, count: count))
  }
}

internal import CNcurses
internal import Glibc

/// Collects what curses writes for a frame, so that the terminal gets it in one piece.
///
/// Curses writes to the terminal at each movement of the cursor: some hundred small writes, and as
/// many packets over ssh, for a whole screen. It cannot be given a buffer, but it writes to a
/// descriptor of its own here, which stands for a file in memory during a frame.
final class FrameBuffer {
  /// Where curses writes: the terminal, but for the time of ``collect(_:)``.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  private let memory: Int32

  /// Opens both descriptors, or returns `nil` if there is none left.
  init?() {
    let copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let stream = fdopen(copy, "w") else {
      close(copy)
      return nil
    }
    self.stream = stream
    descriptor = copy
    memory = memfd_create("frame", loa_memfd_cloexec)
  }

  deinit {
    fclose(stream)
    if memory >= 0 { close(memory) }
  }

  /// Runs `body` and returns what curses wrote meanwhile, which has not reached the terminal.
  ///
  /// Without a file in memory it goes to the terminal at once, and the result is empty.
  func collect(_ body: () -> Void) -> [UInt8] {
    guard memory >= 0, dup3(memory, descriptor, O_CLOEXEC) >= 0 else {
      body()
      return []
    }
    body()
    dup3(STDOUT_FILENO, descriptor, O_CLOEXEC)
    let count = lseek(memory, 0, SEEK_CUR)
    guard count > 0 else { return [] }
    lseek(memory, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(pread(memory, buffer.baseAddress, count, 0), 0)
    }
  }
}

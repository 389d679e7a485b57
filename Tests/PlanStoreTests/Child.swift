import Glibc

/// A process that a test has started, its standard output in a pipe.
struct Child {
  struct Result: Equatable {
    var output: String
    /// The exit status, or minus the signal that ended it.
    var status: Int32
  }

  let process: pid_t
  private let pipe: Int32

  init(_ program: String, _ arguments: [String]) {
    var ends: [Int32] = [0, 0]
    precondition(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for argument in argv { free(argument) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, program, &actions, nil, &argv, environ)
    precondition(result == 0, "cannot start \(program)")
    close(ends[1])
    self.process = process
    pipe = ends[0]
  }

  func kill() { Glibc.kill(process, SIGKILL) }

  /// Reads all of its output, then waits for its end.
  func wait() -> Result {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = read(pipe, &buffer, buffer.count)
      if got < 0, errno == EINTR { continue }
      if got <= 0 { break }
      output += buffer[..<got]
    }
    close(pipe)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      output: String(decoding: output, as: UTF8.self),
      status: signal == 0 ? (status >> 8) & 0xFF : -signal)
  }

  @discardableResult
  static func run(_ program: String, _ arguments: [String]) -> Result {
    Child(program, arguments).wait()
  }

  /// The helper program, built beside the tests.
  static let probe: String = {
    guard let path = realpath("/proc/self/exe", nil) else { preconditionFailure("no /proc") }
    defer { free(path) }
    let here = String(cString: path)
    let beside = here.split(separator: "/").dropLast().joined(separator: "/")
    let arguments = CommandLine.arguments[0].split(separator: "/").dropLast().joined(separator: "/")
    for folder in ["/" + beside, "/" + arguments, arguments] {
      let path = folder + "/store-probe"
      if access(path, X_OK) == 0 { return path }
    }
    preconditionFailure("store-probe is not beside \(here)")
  }()
}

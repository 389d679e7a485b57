import Glibc

/// Asks the desktop to open an address.
enum LinkOpener {
  /// Starts `xdg-open` with the address as its one argument: no shell, no terminal, nothing of its
  /// output on the screen.
  ///
  /// - Parameter address: Checked by the caller; it must begin with a scheme.
  /// - Returns: Whether the program could be started.
  static func open(_ address: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own: a closed terminal does not take the browser with it.
    let ownSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, ownSession | Int16(POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
    defer { arguments.forEach { free($0) } }
    guard posix_spawnp(&process, "xdg-open", &actions, &attributes, &arguments, environ) == 0 else {
      return false
    }
    reap(process)
    return true
  }

  /// Waits for a child's end in a thread of its own, so that none is left as a zombie.
  private static func reap(_ process: pid_t) {
    var thread = pthread_t()
    let context = UnsafeMutableRawPointer(bitPattern: Int(process))
    let result = pthread_create(
      &thread, nil,
      { context in
        let process = pid_t(Int(bitPattern: context))
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
        return nil
      }, context)
    if result == 0 { pthread_detach(thread) }
  }
}

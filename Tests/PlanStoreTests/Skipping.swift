import Glibc
import Testing

/// What a test needs of the machine, and what is said where that is missing.
enum Machine {
  static let strace = "/usr/bin/strace"

  /// Whether the long tests were asked for (`make torture`): every fault at every call.
  static let isPatient = getenv("LOA_TORTURE") != nil

  /// Whether nothing may be skipped, as where changes are checked before they are taken.
  private static let skipsNothing = getenv("CI") != nil

  static var isRoot: Bool { geteuid() == 0 }

  /// Says loudly that a test, or a part of one, is not run.
  static func skip(_ why: String, _ test: String = #function) {
    print("SKIPPED \(test): \(why)")
    if skipsNothing { Issue.record("nothing may be skipped here: \(why)") }
  }

  /// Whether the program is there; says so if not.
  static func has(_ program: String, _ test: String = #function) -> Bool {
    if access(program, X_OK) == 0 { return true }
    skip("\(program) is not installed", test)
    return false
  }
}

/// A file system in memory, mounted over a folder; only root may.
final class SmallDisk {
  private let folder: String

  /// `nil` if this account may not mount, which is said.
  init?(_ folder: String, size: String, _ test: String = #function) {
    let options = ["-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder]
    guard Child.run("/bin/mount", options).status == 0 else {
      Machine.skip("mounting needs root", test)
      return nil
    }
    self.folder = folder
  }

  func makeReadOnly() { Child.run("/bin/mount", ["-o", "remount,ro", folder]) }

  deinit { Child.run("/bin/umount", ["-l", folder]) }
}

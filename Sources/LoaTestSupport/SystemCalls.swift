import Glibc

/// CLOCK_MONOTONIC in nanoseconds, the clock in which the keeper reports as well.
package func monotonicNanoseconds() -> Int64 {
  nanoseconds(of: CLOCK_MONOTONIC)
}

func nanoseconds(of clock: clockid_t) -> Int64 {
  var time = timespec()
  clock_gettime(clock, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

extension Duration {
  package var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}

/// The kernel's words for an errno value.
func reason(_ error: Int32) -> String {
  String(cString: strerror(error))
}

/// What a file or an entry of /proc holds; `nil` if it cannot be read.
package func contents(ofFile path: String) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { _ = close(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = read(file, &buffer, buffer.count)
    if count < 0 { return nil }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

/// The names in a folder, sorted; `nil` if it cannot be read.
package func names(inFolder path: String) -> [String]? {
  guard let folder = opendir(path) else { return nil }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Where a symbolic link points; `nil` if it cannot be read.
func linkTarget(_ path: String) -> String? {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink(path, &buffer, buffer.count)
  guard count >= 0 else { return nil }
  return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Calls `body` with the strings as exec wants them: an array that ends with a null pointer.
func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return body(pointers + [nil])
}

/// Where a program is, as a shell with that environment would look for it.
func programPath(_ name: String, environment: [String: String]) -> String? {
  if name.contains("/") { return name }
  for folder in (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":") {
    let path = "\(folder)/\(name)"
    if access(path, X_OK) == 0 { return path }
  }
  return nil
}

func environmentStrings(_ environment: [String: String]) -> [String] {
  environment.map { "\($0)=\($1)" }.sorted()
}

/// What a tested program finds in its environment unless a test says otherwise.
///
/// Nothing of the account that runs the tests: no home folder, no configuration.
package let testEnvironment: [String: String] = {
  var environment = [
    "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    "TERM": "xterm-256color",
  ]
  for name in ["PATH", "TMPDIR", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "SWIFT_BACKTRACE"] {
    if let value = getenv(name) { environment[name] = String(cString: value) }
  }
  return environment
}()

/// The test environment with changes; a `nil` value removes a variable.
func testEnvironment(changedBy changes: [String: String?]) -> [String: String] {
  var environment = testEnvironment
  for (name, value) in changes { environment[name] = value }
  return environment
}

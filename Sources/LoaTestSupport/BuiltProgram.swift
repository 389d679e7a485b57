import Glibc

/// The path of a program that was built together with the tests that run now.
///
/// It lies beside the test bundle. LOA_BIN overrides that: a folder with the programs, or a program.
///
/// - Throws: ``PseudoTerminalError/cannotStart(program:reason:)`` if there is no such program.
package func builtProgram(named name: String) throws(PseudoTerminalError) -> String {
  var path: String
  if let override = getenv("LOA_BIN").map({ String(cString: $0) }) {
    path = names(inFolder: override) == nil ? override : "\(override)/\(name)"
  } else {
    let tests = linkTarget("/proc/self/exe") ?? ""
    path = tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/\(name)"
  }
  guard access(path, X_OK) == 0 else {
    throw .cannotStart(program: path, reason: "\(reason(errno)); build it, or set LOA_BIN")
  }
  return path
}

internal import Glibc
package import TerminalCanvas

extension Screen {
  /// Gives the terminal to another program while `body` runs it, and takes it again.
  ///
  /// Meanwhile Ctrl-C is the other program's, and Ctrl-Z stops both, as one job of the shell.
  ///
  /// - Returns: What `body` returns, and what ``resume()`` does.
  package func lend<Result>(_ body: () -> Result) -> (Result, TerminalEvent?) {
    leave()
    let result = keepingActions([SIGINT, SIGQUIT, SIGTSTP, SIGCONT]) {
      signal(SIGINT, SIG_IGN)
      signal(SIGQUIT, SIG_IGN)
      signal(SIGTSTP, SIG_DFL)
      signal(SIGCONT, SIG_DFL)
      return body()
    }
    return (result, resume())
  }
}

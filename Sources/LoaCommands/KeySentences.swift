import Dashboard
import LoaTexts
import PlanModel
import SystemPackage
import TerminalCanvas

extension Texts {
  /// Why a line of a file of keys cannot be followed, and what to do.
  func text(_ problem: KeyFile.Problem, in file: String) -> String {
    let reason =
      switch problem.reason {
      case .noEqualsSign(let line): lineWithoutEquals(line, example: "undo = u, Ctrl-Z")
      case .unknownAction(let name):
        noSuchAction(name, nearest: nearestNames(to: name, in: Action.allCases.map(\.fileName)))
      case .unknownKey(let name): noSuchKey(name)
      case .actionTwice(let action, let line): actionTwice(action.fileName, line: line)
      case .keyTaken(let key, let action, let line):
        keyTaken(key.name, by: action.fileName, line: line)
      case .essential(let action): actionNeedsKey(action.fileName)
      case .deletesNothing(let key): keyDeletesNothing(key.name)
      case .neverRemoves(let key): keyNeverRemoves(key.name)
      }
    return fileLine(file, problem.line, reason)
  }
}

/// A person's own keys as they were found.
enum FoundKeys {
  /// There is no file of keys.
  case none
  case keymap(Keymap)
  case refused([KeyFile.Problem])
  case unreadable(Errno)

  init(in file: FilePath) {
    let text: String
    do throws(Errno) {
      text = try readWhole(file)
    } catch {
      self = error == .noSuchFileOrDirectory ? .none : .unreadable(error)
      return
    }
    do throws(KeyFileProblems) {
      self = .keymap(try KeyFile.keymap(of: text))
    } catch {
      self = .refused(error.all)
    }
  }

  /// Why the file is not used; `nil` if it is, or if there is none.
  func refusal(of file: FilePath, in texts: any Texts) -> String? {
    switch self {
    case .none, .keymap: nil
    case .unreadable(let error): texts.cannotRead(file.string, "\(error)")
    case .refused(let problems):
      problems.first.map { texts.keyFileRefused(texts.text($0, in: file.string)) }
    }
  }
}

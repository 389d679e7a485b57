import ArgumentParser
import Testing

@testable import LoaCommands

/// The short way to the dashboard reads what the library for arguments reads, or nothing.
@Suite struct DashboardChoicesTests {
  /// What the library for arguments says; `nil` for anything but the dashboard with these choices.
  private func parsed(_ arguments: [String]) -> DashboardChoices? {
    guard let command = try? LoaCommand.parseAsRoot(arguments) as? DashboardCommand,
      command.view == nil, !command.common.plain, !command.common.json,
      command.common.plan == nil
    else { return nil }
    return command.choices
  }

  private let parts = [
    ["--workspace", "/srv/loa"], ["--workspace", "ở đây"], ["--on", "2024-03-15"],
    ["--on", "15/3"], ["--lang", "en"], ["--lang", "vi"], ["--theme", "dark"],
    ["--theme", "contrast"], ["--ascii"], ["--mouse"],
  ]

  @Test func usualOptionsInAnyOrderAreReadAlike() {
    let pairs = parts.flatMap { first in
      parts.filter { $0[0] != first[0] }.map { first + $0 }
    }
    let all = [0, 2, 5, 7, 8, 9].map { parts[$0] }
    let turned = all.indices.map { Array((all[$0...] + all[..<$0]).joined()) }
    for arguments in [[]] + parts + pairs + turned {
      let plain = DashboardChoices(plain: arguments)
      #expect(plain != nil && plain == parsed(arguments), "\(arguments)")
    }
  }

  @Test func whatIsReadTheShortWayIsNeverReadOtherwise() {
    let words =
      parts.joined() + [
        "--workspace=/srv/loa", "--plan", "kh-1", "--json", "--plain", "--help", "-h", "--version",
        "overview", "dashboard", "tasks", "", "-", "--", "--themes", "--no-mouse", "--lang=en",
        "fr",
        "tối",
      ]
    for first in words {
      for second in words {
        for third in words + ["/cuối"] {
          let arguments = [first, second, third]
          guard let plain = DashboardChoices(plain: arguments) else { continue }
          #expect(plain == parsed(arguments), "\(arguments)")
        }
      }
    }
  }

  @Test(arguments: [
    ["--plan", "kh-1"], ["--json"], ["--plain"], ["--help"], ["overview"], ["--lang", "fr"],
    ["--theme", "tối"], ["--on"], ["--on", "--mouse"], ["--on", ""], ["--mouse", "--mouse"],
    ["--lang", "vi", "--lang", "en"], ["--workspace=/srv/loa"], ["--", "--mouse"],
  ])
  func everythingElseIsLeftToTheLibrary(arguments: [String]) {
    #expect(DashboardChoices(plain: arguments) == nil)
  }
}

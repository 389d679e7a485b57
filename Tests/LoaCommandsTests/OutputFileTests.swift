import SystemPackage
import Testing

@testable import LoaCommands

@Suite struct OutputFileTests {
  @Test(arguments: [
    ("bao-cao.md", "/home/lan/kỳ 1/bao-cao.md"), ("./a/../bao-cao.md", "/home/lan/kỳ 1/bao-cao.md"),
    ("../bao-cao.md", "/home/lan/bao-cao.md"), ("~/bao-cao.md", "/home/lan/bao-cao.md"),
    ("/tmp/bao-cao.md", "/tmp/bao-cao.md"), ("~lan/bao-cao.md", "/home/lan/kỳ 1/~lan/bao-cao.md"),
  ])
  func aTypedNameIsReadAsAShellWould(name: String, path: String) {
    let file = OutputFile(typed: name, home: "/home/lan", currentFolder: "/home/lan/kỳ 1")
    #expect(file.path.string == path)
  }

  @Test func withoutAHomeOrACurrentFolderANameStaysAsItIs() {
    #expect(
      OutputFile(typed: "~/a.md", home: nil, currentFolder: nil).path.string == "~/a.md")
    #expect(OutputFile(typed: "a.md", home: nil, currentFolder: nil).path.string == "a.md")
  }
}

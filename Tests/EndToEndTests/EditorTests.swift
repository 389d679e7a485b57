import Glibc
import LoaTestSupport
import Testing

/// A long text is written in the person's own editor, on the same terminal.
@Suite struct EditorTests {
  private let office: Office

  init() throws { office = try Office() }

  /// A script that stands for an editor; `$1` is the file.
  private func editor(_ body: String) throws -> String {
    try office.folder.write("#!/bin/sh\n\(body)\n", to: "editor")
    let path = office.folder.path("editor")
    chmod(path, 0o755)
    return path
  }

  private func form(editor: String?) throws -> PseudoTerminal {
    let terminal = try office.open(
      environment: ["VISUAL": nil, "EDITOR": editor, "TMPDIR": office.folder.path])
    try terminal.press("3a")
    try terminal.waitFor(text: "Ghi tin bài")
    try terminal.press("Một cửa")
    try terminal.waitFor(text: "Một cửa")
    return terminal
  }

  @Test func theTextGoesToTheEditorAndComesBack() throws {
    let path = try editor("cat \"$1\" > \"$1.old\"; printf 'Một cửa\\nliên thông\\n' > \"$1\"")
    let terminal = try form(editor: path)
    try terminal.press("<C-e>")
    try terminal.waitFor(text: "Một cửa liên thông")
    try terminal.waitFor(text: "Ghi tin bài")
    let left = names(inFolder: office.folder.path)?.filter { $0.hasPrefix("loa-") } ?? []
    #expect(left.count == 1 && left.allSatisfy { $0.hasSuffix(".old") })
    #expect(try office.folder.read(left.first ?? "") == "Một cửa\n")
    try terminal.press("<C-s>")
    try terminal.waitFor(text: "Đã ghi: Một cửa liên thông")
    try terminal.press("q")
  }

  @Test func theEditorHasTheTerminalAsAShellWouldGiveIt() throws {
    let path = try editor(
      "printf 'TRONG TRÌNH SOẠN THẢO'; read answer; printf '%s\\n' \"$answer\" > \"$1\"")
    let terminal = try form(editor: path)
    try terminal.press("<C-e>")
    try terminal.waitFor(text: "TRONG TRÌNH SOẠN THẢO")
    // Lines are read whole and echoed: the terminal is as it was before loa.
    try terminal.press("gõ trong trình soạn thảo<Enter>")
    try terminal.waitFor(text: "Ghi tin bài")
    try terminal.waitFor(text: "gõ trong trình soạn thảo")
    try terminal.press("<C-s>")
    try terminal.waitFor(text: "Đã ghi: gõ trong")
  }

  @Test func controlZInTheEditorStopsTheJobAndForegroundGoesOn() throws {
    let path = try editor(
      "printf 'TRONG TRÌNH SOẠN THẢO'; read answer; printf '%s\\n' \"$answer\" > \"$1\"")
    let shell = try PseudoTerminal(
      ["/bin/bash", "--norc", "-i"],
      environment: office.environment.merging([
        "VISUAL": nil, "EDITOR": path, "TMPDIR": office.folder.path, "PS1": "vo> ",
        "LOA": try builtProgram(named: "loa"),
      ]) { $1 }, columns: 120, rows: 36)
    try shell.waitFor(text: "vo>")
    try shell.press("\"$LOA\" --on 2024-03-15<Enter>")
    try shell.waitFor(text: "Sở Nội vụ")
    try shell.press("3a")
    try shell.waitFor(text: "Ghi tin bài")
    try shell.press("Một cửa")
    try shell.waitFor(text: "Một cửa")
    try shell.press("<C-e>")
    try shell.waitFor(text: "TRONG TRÌNH SOẠN THẢO")
    try shell.press("<C-z>")
    try shell.waitFor(text: "Stopped")
    try shell.press("echo 'trong ''vo'<Enter>")
    try shell.waitFor(text: "trong vo")
    try shell.press("fg<Enter>")
    try shell.press("gõ sau khi dừng<Enter>")
    try shell.waitFor(text: "Ghi tin bài")
    try shell.waitFor(text: "gõ sau khi dừng")
    try shell.press("<C-s>")
    try shell.waitFor(text: "Đã ghi: gõ sau khi dừng")
  }

  @Test func anEditorThatFailsLeavesTheFieldAndItsFile() throws {
    let path = try editor("printf 'dở dang' > \"$1\"; exit 3")
    let terminal = try form(editor: path)
    try terminal.press("<C-e>")
    try terminal.waitFor(text: "báo lỗi")
    try terminal.waitFor(text: "Một cửa")
    let left = names(inFolder: office.folder.path)?.filter { $0.hasPrefix("loa-") } ?? []
    #expect(try left.map { try office.folder.read($0) } == ["dở dang"])
  }

  @Test func withoutAnEditorThatIsSaid() throws {
    let terminal = try form(editor: nil)
    try terminal.press("<C-e>")
    try terminal.waitFor(text: "export EDITOR=nano")
    try terminal.waitFor(text: "Một cửa")
  }

  @Test func aCommandThatIsNotThereIsSaid() throws {
    let terminal = try form(editor: "khong-co-trinh-nay -w")
    try terminal.press("<C-e>")
    try terminal.waitFor(text: "VISUAL hoặc EDITOR")
    try terminal.waitFor(text: "Một cửa")
  }
}

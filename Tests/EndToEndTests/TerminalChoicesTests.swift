import Glibc
import LoaTestSupport
import Testing

/// Colors, lines, mouse, clipboard, keys of one's own, and where one worked last.
@Suite struct TerminalChoicesTests {
  let office: Office

  init() throws { office = try Office() }

  private func styles(_ screen: TerminalScreen) -> Set<TerminalScreen.Style> {
    var styles: Set<TerminalScreen.Style> = []
    for row in 0..<screen.rowCount {
      for column in 0..<screen.columns { styles.insert(screen.style(row: row, column: column)) }
    }
    return styles
  }

  private func colors(_ screen: TerminalScreen) -> Set<UInt8> {
    Set(
      styles(screen).flatMap { [$0.foreground, $0.background] }.compactMap { color in
        if case .indexed(let number) = color { number } else { nil }
      })
  }

  // MARK: Colors and lines

  @Test(
    arguments: [
      ("auto", 244, 248), ("dark", 248, 240), ("light", 240, 248),
    ] as [(String, UInt8, UInt8)])
  func aThemeHasItsOwnColors(theme: String, has: UInt8, hasNot: UInt8) throws {
    let loa = try office.open(["--theme", theme])
    let colors = colors(loa.screen)
    #expect(colors.contains(has) && !colors.contains(hasNot))
    // The ground is the user's own wherever nothing is marked.
    #expect(loa.screen.style(row: 20, column: 60).background == .standard)
    try loa.press("q")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.notRestored == [])
  }

  @Test func theHighContrastThemeHasNoGreysAndMonoNoColors() throws {
    let contrast = try office.open(["--theme", "contrast"])
    #expect(!colors(contrast.screen).contains { (232...250).contains($0) })
    let mono = try office.open(["--theme", "mono"])
    #expect(colors(mono.screen) == [])
  }

  @Test func aTerminalOfEightColorsGetsNoOthers() throws {
    for theme in ["auto", "dark", "light", "contrast"] {
      let loa = try office.open(["--theme", theme], environment: ["TERM": "linux"])
      let colors = colors(loa.screen)
      #expect(colors.allSatisfy { $0 < 8 })
      #expect(loa.screen.oddities == [])
    }
  }

  @Test func noColorGoesBeforeTheTheme() throws {
    let loa = try office.open(["--theme", "dark"], environment: ["NO_COLOR": "1"])
    #expect(colors(loa.screen) == [])
  }

  @Test(
    arguments: [
      (["--ascii"], [:]), ([], ["TERM": "vt100"]), ([], ["LC_ALL": "vi_VN.TCVN"]),
    ] as [([String], [String: String])])
  func linesAndBarsCanBeASCII(arguments: [String], environment: [String: String]) throws {
    let loa = try office.open(arguments, environment: environment.mapValues { $0 })
    try loa.press("3<Enter>")
    let text = loa.screen.text
    #expect(text.contains("+--") && text.contains("|"))
    #expect(!text.contains { "│─┌┐└┘█░‹›".contains($0) })
    #expect(loa.screen.oddities == [])
  }

  @Test func settingsAreThoseOfTheFileAndAWrongOneIsSaid() throws {
    try office.folder.makeFolder("config/loa")
    try office.folder.write(
      "ascii = yes\ntheme = mono\nmouse = có\nthem = dark\n", to: "config/loa/config")
    let loa = try office.open()
    #expect(loa.screen.text.contains("-+") && colors(loa.screen) == [])
    #expect(loa.screen.reportsMouse)
    try loa.press("g")
    #expect(loa.screen.contains("config, dòng 4"))
  }

  // MARK: Keys

  @Test func ownKeysAreInForceAndNamed() throws {
    try office.folder.makeFolder("config/loa")
    try office.folder.write("help = i, F1\nquit = Q, Ctrl-C\n", to: "config/loa/keys")
    let loa = try office.open()
    #expect(loa.screen.contains("i trợ giúp"))
    try loa.press("q")
    #expect(loa.exitStatus == nil)
    try loa.press("Q")
    #expect(try loa.waitForExit() == .exited(0))
  }

  @Test func aKeyFileWithAClashIsRefusedAndSaysWhy() throws {
    try office.folder.makeFolder("config/loa")
    try office.folder.write("# phím\nundo = e\n", to: "config/loa/keys")
    let loa = try office.open()
    #expect(loa.screen.contains("dòng 2: phím e đã dùng cho"))
    try loa.press("3g")
    #expect(loa.screen.contains("Không dùng tệp phím"))
    try loa.press("<Esc><F2>q")
    #expect(try loa.waitForExit() == .exited(0))
  }

  // MARK: Mouse

  @Test func theMouseIsOffUntilAskedForAndOffAgainAtTheEnd() throws {
    let loa = try office.open()
    #expect(!loa.screen.reportsMouse)
    try loa.press("<F12>")
    #expect(loa.screen.reportsMouse)
    try loa.send([0x1A])
    try loa.waitForStop()
    #expect(loa.notRestored == [])
    try loa.resume()
    try loa.waitFor("the mouse to be on again") { $0.reportsMouse }
    try loa.press("q")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.notRestored == [])
    // It was chosen: the next session begins with it, and F12 ends it.
    let again = try office.open()
    #expect(again.screen.reportsMouse)
    try again.press("<F12>")
    #expect(!again.screen.reportsMouse)
  }

  @Test func itChoosesScrollsDragsAndPressesWhatIsUnderIt() throws {
    let loa = try office.open(["--mouse"])
    let agency = try #require(loa.screen.position(of: "Sở Nội vụ"))
    try loa.press("<Click:\(agency.column + 1),\(agency.row + 1)>")
    #expect(loa.screen.contains("Việc theo cơ quan *"))
    #expect(loa.screen.cursor.row == agency.row)
    try loa.press("<WheelDown:\(agency.column + 1),\(agency.row + 1)>")
    #expect(loa.screen.cursor.row == agency.row + 3)
    let tab = try #require(loa.screen.position(of: "3 Kênh"))
    try loa.press("<Click:\(tab.column + 1),\(tab.row + 1)>")
    #expect(loa.screen.contains("Kênh, tháng 3/2024 *"))
    let edge = try #require(loa.screen.position(of: "┐┌"))
    try loa.press("<Drag:\(edge.column + 1),10,40,10>")
    #expect(loa.screen.position(of: "┐┌")?.column == 38)
    let help = try #require(loa.screen.position(of: "? trợ giúp"))
    try loa.press("<Click:\(help.column + 1),\(help.row + 1)>")
    #expect(loa.screen.contains("Các phím"))
    #expect(loa.screen.oddities == [])
  }

  @Test(arguments: [15, 1, 2, 10, 12, 6, 11] as [Int32])
  func anyEndByASignalLeavesTheTerminalClean(signal: Int32) throws {
    let loa = try office.open(["--mouse"], environment: ["SWIFT_BACKTRACE": "enable=no"])
    loa.send(signal: signal)
    #expect(try loa.waitForExit() == .killed(signal: signal))
    #expect(loa.notRestored == [])
  }

  // MARK: Clipboard and links

  @Test(
    arguments: [
      ["TMUX": nil, "STY": nil], ["TERM": "tmux-256color", "TMUX": "/tmp/tmux-0/default,1,0"],
      ["TERM": "screen-256color", "TMUX": nil, "STY": "1.pts-0.vps"],
    ] as [[String: String?]])
  func whatIsCopiedArrivesThroughTmuxAndScreen(environment: [String: String?]) throws {
    let loa = try office.open(environment: environment)
    try loa.press("2<Down*2>y")
    let sent = try #require(loa.screen.clipboard)
    #expect(sent.hasPrefix("I.") && sent.count > 10)
    #expect(loa.screen.contains("Đã gửi tới bộ nhớ tạm"))
    #expect(loa.screen.contains(String(sent.prefix(40))))
    #expect(loa.screen.oddities == [])
  }

  @Test func overSshALinkIsShownWholeAndCopied() throws {
    let link = "https://baonghean.vn/cai-cach-hanh-chinh/mot-cua-tai-xa-khong-phai-cho"
    _ = try office.run([
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--on", "2024-03-15", "--title",
      "Một cửa", "--url", link,
    ])
    let loa = try office.open(environment: ["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"])
    try loa.press("<Enter>o")
    #expect(loa.screen.contains(link) && loa.screen.clipboard == link)
    #expect(loa.screen.contains("Liên kết"))
    try loa.press("<Esc>")
    #expect(!loa.screen.contains("Địa chỉ đã được gửi"))
  }

  @Test func withADesktopTheLinkIsItsOneArgument() throws {
    let link = "https://baonghean.vn/a?b=$(id)&c=';touch"
    _ = try office.run([
      "record", "--channel", "bao-nghe-an", "--day", "2024-03-14", "--on", "2024-03-15", "--title",
      "Một cửa", "--url", link,
    ])
    try office.folder.makeFolder("bin")
    let asked = office.folder.path("asked")
    try office.folder.write(
      "#!/bin/sh\necho noise; echo noise >&2\nprintf '%s|' \"$#\" \"$@\" >'\(asked)'\n",
      to: "bin/xdg-open")
    #expect(chmod(office.folder.path("bin/xdg-open"), 0o755) == 0)
    let loa = try office.open(environment: [
      "DISPLAY": ":0", "SSH_CONNECTION": nil, "SSH_TTY": nil,
      "PATH": office.folder.path("bin") + ":/usr/bin:/bin",
    ])
    try loa.press("<Enter>o")
    try loa.waitFor("the program to be asked") { _ in
      (try? office.folder.read("asked")) == "1|\(link)|"
    }
    #expect(!loa.screen.contains("noise"))
    try loa.waitFor("no child to be left") { _ in loa.processTree.count == 1 }
  }

  // MARK: Where one worked last

  @Test func aDroppedConnectionIsTakenUpWhereItWas() throws {
    let loa = try office.open()
    try loa.press("4<Down*3><Enter><Down*2>")
    let task = loa.screen.rows()[loa.screen.cursor.row]
    loa.hangUp()
    _ = try loa.waitForExit(timeout: .seconds(1))
    let again = try office.open()
    #expect(again.screen.contains("Sở Nội vụ *"))
    #expect(again.screen.rows()[again.screen.cursor.row] == task)
    #expect(!(office.text("state.json") + office.text("workspace.json")).contains("dividers"))
  }

  @Test(arguments: [("{ hỏng", "Không đọc được"), ("{\"format\": 99}", "phiên bản loa mới hơn")])
  func aStateThatCannotBeUsedIsSaidAndANewerOneKept(text: String, notice: String) throws {
    try office.folder.makeFolder("state/loa")
    try office.folder.write(text, to: "state/loa/state.json")
    let loa = try office.open()
    try loa.waitFor(text: notice)
    try loa.press("3<F2>q")
    #expect(try loa.waitForExit() == .exited(0))
    let after = try office.folder.read("state/loa/state.json")
    #expect((after == text) == text.contains("99"))
  }

  // MARK: Oddities

  @Test func aTerminalWithoutEcmaSequencesGetsNone() throws {
    let loa = try PseudoTerminal(
      [try builtProgram(named: "loa"), "--on", "2024-03-15"],
      environment: office.environment.merging(["TERM": "adm3a"]) { $1 }, keepsOutput: true)
    try loa.waitUntilQuiet(milliseconds: 300)
    try loa.press("2jjy")
    loa.send(signal: 15)
    _ = try loa.waitForExit()
    #expect(loa.output.count > 1_000)
    #expect(!String(decoding: loa.output, as: UTF8.self).contains("\u{1B}["))
    #expect(!String(decoding: loa.output, as: UTF8.self).contains("\u{1B}]"))
  }

  @Test func ctrlLSendsTheWholePictureAgain() throws {
    let loa = try office.open()
    let before = loa.screen.text
    let bytes = loa.bytesReceived
    try loa.press("<C-l>")
    #expect(loa.bytesReceived - bytes > 2_000)
    #expect(loa.screen.text == before)
  }

  @Test func aStormOfSizesEndsOnAPictureOfTheLast() throws {
    let loa = try office.open()
    for step in 0..<60 {
      loa.resize(
        columns: [1, 300, 20, 80, 59, 5][step % 6], rows: [1, 100, 6, 24, 15, 2][step % 6])
    }
    loa.resize(columns: 100, rows: 30)
    try loa.waitUntilQuiet(milliseconds: 60)
    let stormy = loa.screen.text
    let fresh = try office.open(columns: 100, rows: 30)
    #expect(stormy == fresh.screen.text)
    #expect(loa.screen.oddities == [])
  }

  @Test func anInputMethodsBytesAreAppliedStrictlyInOrder() throws {
    let loa = try office.open()
    try loa.press("a")
    // Unikey takes letters back and gives others, all in one go: "tiê" -> "tiế", then "p dan" -> "p dân".
    try loa.send(Array("tie\u{8}ê\u{8}ếp dan\u{7F}\u{7F}ân".utf8))
    try loa.waitUntilQuiet()
    try loa.press("<C-s>")
    try loa.waitFor(text: "đã lưu")
    #expect(
      office.text("\(Office.plan)/publications/bao-nghe-an/log.json").contains("\"tiếp dân\""))
  }
}

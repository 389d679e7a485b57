import Glibc
import LoaTestSupport
import Testing

/// The terminals that people have, and everything that can happen to one.
@Suite struct TerminalTests {
  let office: Office

  init() throws { office = try Office() }

  @Test(arguments: [
    "xterm-256color", "screen-256color", "tmux-256color", "putty-256color", "linux", "vt100",
    "no-such-terminal",
  ])
  func everyTerminalShowsTheScreenAndIsLeftClean(term: String) throws {
    let loa = try office.open(columns: 80, rows: 24, environment: ["TERM": term])
    try loa.press("2<Down*5><Esc>3<Enter><Esc>")
    #expect(loa.screen.contains("Kênh"))
    try loa.press("<F2>q")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.notRestored == [])
    #expect(loa.screen.oddities == [])
  }

  /// Curses writes at each movement of the cursor, which over ssh is a packet each.
  @Test func aKeyIsOneReadOneWriteAndOnePoll() throws {
    guard access("/usr/bin/strace", X_OK) == 0 else {
      print("SKIPPED \(#function): strace is not installed")
      if getenv("CI") != nil { Issue.record("nothing may be skipped here") }
      return
    }
    let trace = office.folder.path("goi")
    let loa = try PseudoTerminal(
      [
        "/usr/bin/strace", "-o", trace, "-e",
        "trace=read,pread64,write,writev,lseek,dup2,dup3,poll,fcntl,ioctl",
        try builtProgram(named: "loa"), "--on",
        "2024-03-15",
      ], environment: office.environment, columns: 120, rows: 36)
    try loa.waitFor(text: "Sở Nội vụ")
    try loa.press("4")
    try loa.waitUntilQuiet(milliseconds: 200)
    let before = try office.folder.read("goi").split(separator: "\n").count
    try loa.press("<Down*4>")
    let calls = try office.folder.read("goi").split(separator: "\n").dropFirst(before)
      .compactMap { $0.split(separator: ",").first }
    let ofOneKey = ["read(0", "write(1", "poll([{fd=0"]
    let text = calls.joined(separator: "\n")
    #expect(calls.filter { $0 == "read(0" }.count >= 4, "\(text)")
    #expect(calls.count { $0 == "write(1" } == 4, "\(text)")
    #expect(calls.allSatisfy { ofOneKey.contains(String($0)) }, "\(text)")
  }

  @Test func withoutTERMItStillOpens() throws {
    let loa = try office.open(environment: ["TERM": nil])
    try loa.press("q")
    #expect(try loa.waitForExit() == .exited(0))
  }

  @Test func aDumbTerminalGetsThePlainOverview() throws {
    let loa = try office.open(environment: ["TERM": "dumb"], ready: "Báo Nghệ An")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.screen.oddities == [])
    #expect(!loa.screen.isAlternateScreen)
  }

  @Test func withoutATerminalItPrintsThePlainOverview() throws {
    let run = try office.run(["--on", "2024-03-15"])
    #expect(run.status == .exited(0))
    #expect(run.output.contains("47/KH-UBND"))
    #expect(run.output.contains("Báo Nghệ An"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func withoutAUTF8LocaleVietnameseIsShownAndTyped() throws {
    let loa = try office.open(environment: ["LANG": nil, "LC_ALL": nil, "LC_CTYPE": nil])
    try loa.press("aĐăng tin về thủ tục đất đai<C-s>")
    try loa.waitFor(text: "đã lưu")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(log.contains("Đăng tin về thủ tục đất đai"))
  }

  @Test func noColourMeansNoColour() throws {
    let loa = try office.open(environment: ["NO_COLOR": "1"])
    try loa.press("3a<Esc>45tiep dan")
    for row in 0..<loa.screen.rowCount {
      for column in 0..<loa.screen.columns {
        let style = loa.screen.style(row: row, column: column)
        #expect(style.foreground == .standard && style.background == .standard)
      }
    }
    #expect(loa.screen.oddities == [])
  }

  @Test func survivesEverySizeAndComesBack() throws {
    let loa = try office.open()
    for (columns, rows) in [
      (80, 24), (1, 1), (300, 1), (1, 100), (20, 6), (59, 15), (5, 2), (200, 60), (40, 10),
      (120, 36),
    ] {
      loa.resize(columns: columns, rows: rows)
      try loa.press("<Down>2<Tab>3?<Esc>4")
    }
    try loa.press("<F2>")
    try loa.waitFor(text: "Việc theo cơ quan")
    try loa.press("q")
    #expect(try loa.waitForExit() == .exited(0))
    #expect(loa.notRestored == [])
  }

  @Test(arguments: [15, 1, 2] as [Int32])
  func aSignalEndsItAndTheTerminalIsClean(signal: Int32) throws {
    let loa = try office.open()
    loa.send(signal: signal)
    #expect(try loa.waitForExit() == .killed(signal: signal))
    #expect(loa.notRestored == [])
  }

  @Test func aClosedTerminalEndsItWithinASecond() throws {
    let loa = try office.open()
    loa.hangUp()
    _ = try loa.waitForExit(timeout: .seconds(1))
  }

  @Test func ctrlZStopsItAndResumingPaintsAnew() throws {
    let loa = try office.open()
    try loa.send([0x1A])
    try loa.waitForStop()
    #expect(loa.notRestored == [])
    try loa.resume()
    try loa.waitFor(text: "Việc theo cơ quan")
    try loa.press("4")
    #expect(loa.screen.contains("Chi tiết việc"))
  }

  @Test func ctrlSDoesNotFreeze() throws {
    let loa = try office.open()
    try loa.press("<C-s>")
    #expect(loa.screen.contains("Mọi thay đổi đã được lưu"))
    try loa.press("<C-q>2")
    #expect(loa.screen.contains("Nội dung đầy đủ"))
  }

  @Test func aPasteOutsideAFieldRunsNothing() throws {
    let loa = try office.open()
    try loa.press("<Paste:q4 qqq>")
    #expect(loa.exitStatus == nil)
    #expect(loa.screen.contains("Đã bỏ qua nội dung dán"))
    #expect(loa.screen.contains("Việc theo cơ quan"))
  }

  @Test func aLateRestOfAnArrowIsStillAnArrow() throws {
    let loa = try office.open()
    try loa.press("4")
    try loa.send([0x1B])
    try loa.waitUntilQuiet(milliseconds: 120)
    #expect(loa.screen.contains("Việc theo cơ quan"))
    let before = loa.screen.cursor
    try loa.send([0x5B, 0x42])
    try loa.waitUntilQuiet(milliseconds: 150)
    #expect(loa.screen.cursor.row == before.row + 1)
    #expect(loa.exitStatus == nil)
  }

  @Test func bothBackspacesDeleteOneLetterInAFieldAndNothingInAList() throws {
    let loa = try office.open()
    try loa.press("aTiếp côngg")
    try loa.send([0x7F])
    try loa.send([0x08])
    try loa.press("<C-s>")
    try loa.waitFor(text: "đã lưu")
    let log = office.text("\(Office.plan)/publications/bao-nghe-an/log.json")
    #expect(log.contains("\"Tiếp côn\""))
    let before = loa.screen.text
    try loa.send([0x7F, 0x08])
    try loa.waitUntilQuiet()
    #expect(loa.screen.rows()[3] == before.split(separator: "\n")[3])
    #expect(loa.exitStatus == nil)
  }

  @Test func idleItSendsNothingAndDoesNotWakeUp() throws {
    let loa = try office.open()
    try loa.waitUntilQuiet(milliseconds: 300)
    let (bytes, switches) = (loa.bytesReceived, contextSwitches(of: loa.processID))
    loa.read(waiting: .seconds(2))
    #expect(loa.bytesReceived == bytes)
    #expect(contextSwitches(of: loa.processID) == switches)
  }

  /// Voluntary ones, of all threads.
  private func contextSwitches(of process: Int32) -> Int {
    (names(inFolder: "/proc/\(process)/task") ?? []).reduce(0) { sum, thread in
      let bytes = contents(ofFile: "/proc/\(process)/task/\(thread)/status") ?? []
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }
}

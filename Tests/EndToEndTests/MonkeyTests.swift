import Dashboard
import Glibc
import LoaTestSupport
import LoaTexts
import PlanModel
import Terminal
import TerminalCanvas
import Testing

/// Random keys, pastes, resizes, mouse and broken bytes: no crash, no hang, nothing from data that
/// steers the terminal.
///
/// `LOA_MONKEY` sets how many; a seed that fails is in the message.
@Suite struct MonkeyTests {
  static let count = getenv("LOA_MONKEY").flatMap { Int(String(cString: $0)) } ?? 100_000
  static let seed = getenv("LOA_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_240_109

  /// Input as a terminal would send it, most of it sensible.
  static func input(_ chance: inout SeededGenerator) -> [UInt8] {
    func pick<Element>(_ elements: [Element]) -> Element {
      elements[Int(chance.next() % UInt64(elements.count))]
    }
    switch chance.next() % 20 {
    case 0..<9:
      return Array(
        pick([
          "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H",
          "\u{1B}[F", "\t", "\u{1B}[Z", "\r", "\u{1B}", " ", "\u{1B}[3~", "\u{7F}", "\u{8}",
          "\u{1B}OP", "\u{1B}[24~", "\u{1B}[2~", "\u{1B}[1;5D",
        ]).utf8)
    case 9..<14: return Array(pick("12345678[]aeunNfFsvmyog!?/:xdkjhl".map(String.init)).utf8)
    case 14:
      return Array(pick(["ệ", "Đ", "e\u{302}\u{301}", "漢", "🙂", "ờ", "quý II/2024", "30/2"]).utf8)
    case 15:
      return [pick([0x10, 0x12, 0x13, 0x0C, 0x15, 0x17, 0x0B, 0x01, 0x05, 0x0F])]
    case 16:
      let text = pick([
        "https://nghean.gov.vn\n15/3", "q q q", "\u{1B}[31mđỏ", "\u{202E}ngược", "\u{0}\u{7}\n\t",
      ])
      return Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    case 17:
      let (button, column, row) = (
        pick([0, 32, 64, 65, 3, 99]), chance.next() % 140, chance.next() % 45
      )
      return Array("\u{1B}[<\(button);\(column);\(row)\(pick(["M", "m"]))".utf8)
    case 18: return (0..<(1 + chance.next() % 4)).map { _ in UInt8(chance.next() & 0xFF) }
    default:
      return Array(pick(["\u{1B}[", "\u{1B}O", "\u{1B}[<0;3", "\u{1B}[1;", "\u{1B}[M"]).utf8)
    }
  }

  /// One screen driven by bytes; what it asks for is answered at once, sometimes with a failure.
  struct Driver {
    var state: DashboardState
    var decoder = KeyDecoder()
    var now = 0

    mutating func send(_ bytes: [UInt8], _ chance: inout SeededGenerator) {
      now += Int(chance.next() % 60)
      if let deadline = decoder.deadline, deadline <= now { decoder.expire(at: deadline) }
      decoder.decode(bytes, at: now)
      for event in decoder.takeEvents() { take(event, &chance) }
    }

    private mutating func take(_ event: TerminalEvent, _ chance: inout SeededGenerator) {
      switch event {
      case .key(let key): apply(.keyPressed(key), &chance)
      case .paste(let text): apply(.pasted(text), &chance)
      case .mouse(let event): apply(.mouse(event), &chance)
      case .resized, .hangUp: break
      }
    }

    mutating func apply(_ event: DashboardEvent, _ chance: inout SeededGenerator) {
      for effect in state.apply(event) {
        switch effect {
        case .save(_, let number):
          if chance.next() % 3 == 0 {
            apply(.saveFailed(number: number, reason: "đĩa đầy\u{1B}[2J"), &chance)
          }
        case .readMouse(let isOn): decoder.readsMouse = isOn
        default: break
        }
      }
    }
  }

  static func looksRight(_ canvas: Canvas, _ state: DashboardState) -> Bool {
    canvas.columns == state.columns && canvas.rows == state.rows
      && canvas.cells.allSatisfy { cell in
        guard let scalar = cell.scalar else { return true }
        return scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && !(0x202A...0x202E).contains(scalar.value)
      }
      && canvas.cursor.map { canvas.bounds.contains($0) } ?? true
  }

  @Test(arguments: 0..<4) func theScreenSurvivesRandomInput(part: Int) {
    let seed = Self.seed &+ UInt64(part)
    var chance = SeededGenerator(seed: seed)
    let contents: WorkspaceContents = [.busy, .sample, .empty, .busy.withProblems()][part]
    var driver = Driver(
      state: .showing(contents, columns: 80, rows: 24, lines: part == 1 ? .ascii : .unicode))
    driver.state.readsMouse = true
    for step in 0..<(Self.count * 95 / 400) {
      driver.send(Self.input(&chance), &chance)
      if step % 50 == 49 {
        let sizes = [(1, 1), (300, 100), (20, 6), (59, 15), (60, 16), (120, 36), (80, 24), (40, 9)]
        let (columns, rows) = sizes[Int(chance.next() % 8)]
        driver.apply(.resized(columns: columns, rows: rows), &chance)
      }
      if step % 400 == 399 {
        driver.apply(.momentCame(step), &chance)
        driver.apply(.loaded(step % 800 == 799 ? .empty : contents), &chance)
      }
      guard step % 10 == 9 else { continue }
      let canvas = DashboardView(state: driver.state).canvas()
      if !Self.looksRight(canvas, driver.state) {
        Issue.record("LOA_SEED=\(seed), step \(step): what is drawn is wrong\n\(canvas.text)")
        return
      }
    }
    var fresh = driver.state
    fresh.refresh()
    #expect(fresh.figures == driver.state.figures, "LOA_SEED=\(seed): figures are stale")
  }

  @Test func theProgramSurvivesRandomBytesAndLeavesTheTerminalClean() throws {
    let office = try Office()
    let loa = try office.open(["--mouse"], columns: 80, rows: 24)
    var chance = SeededGenerator(seed: Self.seed)
    var steps = 0
    while steps < Self.count * 5 / 100 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        let next = Self.input(&chance)
        // Ctrl-Z and Ctrl-C end or stop it by right, and q on the first screen.
        bytes += next.filter { ![0x1A, 0x03, UInt8(ascii: "q")].contains($0) }
        steps += 1
      }
      try loa.send(bytes)
      if chance.next() % 4 == 0 {
        loa.resize(columns: 1 + Int(chance.next() % 130), rows: 1 + Int(chance.next() % 40))
      }
      try loa.waitUntilQuiet(milliseconds: 1)
      if let status = loa.exitStatus {
        Issue.record("LOA_SEED=\(Self.seed): ended (\(status)) after \(steps) inputs")
        return
      }
    }
    loa.resize(columns: 80, rows: 24)
    try loa.waitUntilQuiet()
    #expect(loa.screen.oddities == [], "LOA_SEED=\(Self.seed)")
    loa.send(signal: 15)
    #expect(try loa.waitForExit(timeout: .seconds(3)) == .killed(signal: 15))
    #expect(loa.notRestored == [])
  }
}

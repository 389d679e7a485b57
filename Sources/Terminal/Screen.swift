internal import CNcurses
internal import Glibc
package import TerminalCanvas

/// The terminal: paints canvases and reads keys.
///
/// One thread owns it, and there is one at a time per process. It uses standard input and output.
/// Nothing is sent and nothing wakes up between calls.
package final class Screen {
  /// Wait for this to become readable, then call ``readEvents(isReady:)``.
  package let inputDescriptor: Int32 = STDIN_FILENO
  package let colorMode: ColorMode
  /// The terminal type in use, which may be a fallback.
  package let term: String
  package private(set) var columns: Int
  package private(set) var rows: Int

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let looks: [Look]
  private let frame: FrameBuffer
  private let savedModes: termios
  private let restoreBytes: [UInt8]
  /// Whether it knows sequences in the form of ECMA-48, and so may know modes that terminfo does not name.
  private let usesControlSequences: Bool
  private var painted: Canvas?
  private var showsCursor = true
  private var readsMouse = false
  private var state = State.active
  /// Made at the first look at the keyboard, so that the first picture need not wait for it.
  private var decoder: KeyDecoder?
  private var cellBuffer: [cchar_t] = []
  private var inputBuffer = [UInt8](repeating: 0, count: 4_096)
  /// What takes the terminal over, sent together with the first picture.
  private var held: [UInt8] = []

  private enum State { case active, left, ended }

  /// Takes over the terminal: raw mode, alternate screen, bracketed paste, UTF-8.
  ///
  /// Signal handlers that were set before, a ``SignalPipe``'s for one, stay.
  ///
  /// - Throws: A ``ScreenError``; the terminal is then as it was.
  package init(options: ScreenOptions = ScreenOptions()) throws(ScreenError) {
    guard !screenIsOpen else { throw .alreadyOpen }
    var modes = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDOUT_FILENO, &modes) == 0 else {
      throw .notATerminal
    }
    savedModes = modes
    guard Self.useUTF8() else { throw .noUTF8Locale }
    guard let frame = FrameBuffer() else { throw .noDescriptor(errno: errno) }
    self.frame = frame
    let (screen, term) = try Self.openCurses(options: options, output: frame.stream)
    self.screen = screen
    self.term = term
    guard let window = loa_stdscr() else { throw .unknownTerminal(tried: [term]) }
    self.window = window
    raw()
    noecho()
    nonl()
    typeahead(-1)
    // Moving what stands in a line goes wrong where terminals draw marks differently.
    idcok(window, false)
    start_color()
    use_default_colors()
    colorMode = options.colorMode(
      colors: Int(loa_colors()), noColor: environment("NO_COLOR"))
    looks = Look.all(in: colorMode, theme: options.theme)
    usesControlSequences = capabilityBytes("cup")?.starts(with: [0x1B, 0x5B]) ?? false
    restoreBytes = Self.restoreBytes(controlSequences: usesControlSequences)
    columns = Int(getmaxx(window))
    rows = Int(getmaxy(window))
    screenIsOpen = true
    resize()
    enter()
  }

  deinit { end() }

  /// Whether this process should print a plain report instead of opening a screen.
  package static var shouldUsePlain: Bool {
    shouldUsePlain(
      term: environment("TERM"), inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1)
  }

  static func shouldUsePlain(
    term: String?, inputIsTerminal: Bool, outputIsTerminal: Bool
  ) -> Bool {
    term == "dumb" || !inputIsTerminal || !outputIsTerminal
  }

  // MARK: Painting

  /// Shows a canvas; sends what differs from the one before, and nothing if it is the same.
  ///
  /// What exceeds the window is not shown. Does nothing while the terminal is left or ended.
  package func paint(_ canvas: Canvas) {
    guard state == .active else { return }
    if let painted, painted.columns != canvas.columns || painted.rows != canvas.rows {
      werase(window)
      self.painted = nil
    }
    let isKnown = painted != nil
    // A picture of its own, so that the next canvas is no copy of the whole one. Where nothing is
    // known to be painted, the window has been erased.
    var shown = painted.take() ?? Canvas(columns: canvas.columns, rows: canvas.rows)
    let runs = PaintRun.runs(from: shown, to: canvas, columns: columns, rows: rows)
    let isSame = isKnown && runs.isEmpty && shown.cursor == canvas.cursor
    for run in runs {
      put(run, of: canvas)
      shown.copy(run.columns, ofRow: run.row, from: canvas)
    }
    shown.cursor = canvas.cursor
    painted = shown
    guard !isSame else { return }
    let cursor = canvas.cursor.flatMap { position in
      Rect(column: 0, row: 0, columns: columns, rows: rows).contains(position) ? position : nil
    }
    let bytes = frame.collect {
      if let cursor {
        leaveok(window, false)
        wmove(window, Int32(cursor.row), Int32(cursor.column))
      } else {
        hideCursor()
        leaveok(window, true)
      }
      wrefresh(window)
      if cursor != nil { showCursor() }
    }
    writeAll(held + bytes)
    held = []
  }

  /// Makes the next ``paint(_:)`` send everything, for a screen that something else wrote on.
  package func invalidate() {
    painted = nil
    werase(window)
    clearok(loa_curscr(), true)
  }

  private func put(_ run: PaintRun, of canvas: Canvas) {
    cellBuffer.removeAll(keepingCapacity: true)
    canvas.cells.withUnsafeBufferPointer { cells in
      let row = UnsafeBufferPointer(
        rebasing: cells[run.row * canvas.columns..<(run.row + 1) * canvas.columns])
      for index in run.columns {
        let cell = row[index]
        guard cell.scalar != nil else { continue }
        let isLast = index + 1 == row.count
        let isWide = !isLast && row[index + 1].isContinuation
        // A blank in a text keeps the text's look: switching it off and on costs more.
        let isInText =
          cell.scalar == " " && index > 0 && !isLast && row[index - 1].isText(in: cell.style)
          && row[index + 1].isText(in: cell.style)
        // A wide character needs both its columns in the window.
        append(
          cell, isWide: isWide, fits: !isWide || index + 1 < columns, keepsLook: isInText)
      }
    }
    mvwadd_wchnstr(
      window, Int32(run.row), Int32(run.columns.lowerBound), cellBuffer, Int32(cellBuffer.count))
  }

  private func append(_ cell: Cell, isWide: Bool, fits: Bool, keepsLook: Bool) {
    let look = looks[Int(cell.style.rawValue)]
    var base: Unicode.Scalar = fits ? cell.scalar ?? " " : " "
    var marks = (cell.firstMark, cell.secondMark)
    var padding = 0
    // Curses goes by the C library's widths; what that does not know would shift the line.
    if fits, !isWellKnown(base), wcwidth(Int32(base.value)) != (isWide ? 2 : 1) {
      base = "\u{FFFD}"
      marks = (nil, nil)
      padding = isWide ? 1 : 0
    }
    let isPlain = base == " " && !keepsLook && look.leavesBlanksPlain
    var complex = isPlain ? Look.plainCell : look.cell
    complex.chars.0 = wchar_t(base.value)
    if let mark = marks.0, wcwidth(wchar_t(mark.value)) == 0 {
      complex.chars.1 = wchar_t(mark.value)
      if let mark = marks.1, wcwidth(wchar_t(mark.value)) == 0 {
        complex.chars.2 = wchar_t(mark.value)
      }
    }
    cellBuffer.append(complex)
    if padding > 0 { append(.blank, isWide: false, fits: true, keepsLook: false) }
  }

  private func hideCursor() {
    guard showsCursor else { return }
    curs_set(0)
    showsCursor = false
  }

  private func showCursor() {
    guard !showsCursor else { return }
    curs_set(1)
    showsCursor = true
  }

  /// Sends bytes of the caller's own, after all that has been painted.
  ///
  /// They must leave the cursor, the colors and the modes of the terminal alone.
  package func writeRaw(_ bytes: [UInt8]) {
    guard state == .active else { return }
    writeAll(held + bytes)
    held = []
  }

  /// Puts a text on the clipboard of the person's terminal.
  ///
  /// - Returns: Whether it was sent; no terminal says whether it took it.
  package func copy(_ text: String) -> Bool {
    let clipboard = Clipboard(
      term: environment("TERM"), tmux: environment("TMUX"), sty: environment("STY"))
    guard state == .active, usesControlSequences, let bytes = clipboard.bytes(copying: text) else {
      return false
    }
    writeRaw(bytes)
    return true
  }

  /// Asks for reports of the mouse, or does without them; then its usual use, such as choosing text,
  /// is the terminal's own.
  package func readMouse(_ isOn: Bool) {
    guard isOn != readsMouse, usesControlSequences else { return }
    readsMouse = isOn
    decoder?.readsMouse = isOn
    guard state == .active else { return }
    armCrashRestore()
    writeRaw(isOn ? MouseReport.on : MouseReport.off)
  }

  private func writeAll(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0 && errno == EAGAIN {
        var descriptor = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&descriptor, 1, 1_000)
        if descriptor.revents & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { return }
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }

  // MARK: Input

  /// Takes what has been typed, without waiting.
  ///
  /// After a lone ESC it waits up to 25 ms, within a torn sequence up to 300 ms, for the rest.
  ///
  /// - Parameter isReady: Whether the caller has found the input readable just now.
  /// - Returns: The events in the order of the bytes; ``TerminalEvent/hangUp`` once the terminal
  ///   is gone. Never `resized`: see ``resize()``.
  package func readEvents(isReady: Bool = false) -> [TerminalEvent] {
    guard state == .active else { return [] }
    // Held here meanwhile: each look at it in the object would copy it.
    var decoder = self.decoder.take() ?? newDecoder()
    defer { self.decoder = decoder }
    var total = 0
    var isGone = false
    var isReady = isReady
    // Under a flood, the caller gets a turn now and then.
    while !isGone, total < 65_536 || decoder.deadline != nil {
      let timeout = decoder.deadline.map { max($0 - milliseconds(), 0) } ?? 0
      var descriptor = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
      let ready = isReady ? 1 : poll(&descriptor, 1, Int32(timeout))
      isReady = false
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else {
        guard decoder.deadline != nil else { break }
        decoder.expire(at: milliseconds())
        continue
      }
      let count = read(inputDescriptor, &inputBuffer, inputBuffer.count)
      if count > 0 {
        decoder.decode(inputBuffer[..<count], at: milliseconds())
        total += count
        // What did not fill the buffer was all there is.
        if count < inputBuffer.count, decoder.deadline == nil { break }
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        isGone = true
      }
    }
    return decoder.takeEvents() + (isGone ? [.hangUp] : [])
  }

  private func newDecoder() -> KeyDecoder {
    var decoder = KeyDecoder(sequences: KeySequences(capability: capabilityBytes))
    decoder.readsMouse = readsMouse
    return decoder
  }

  // MARK: Size, suspension, end

  /// Takes over the window's present size.
  ///
  /// - Returns: ``TerminalEvent/resized(columns:rows:)``, or `nil` if the size is as it was. The
  ///   next ``paint(_:)`` sends everything.
  @discardableResult
  package func resize() -> TerminalEvent? {
    var size = winsize()
    guard state != .ended, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0, size.ws_row > 0, (Int(size.ws_col), Int(size.ws_row)) != (columns, rows)
    else { return nil }
    resize_term(Int32(size.ws_row), Int32(size.ws_col))
    columns = Int(getmaxx(window))
    rows = Int(getmaxy(window))
    // A frame that was under way when the window changed may have left the old size's region.
    if let region = loa_scroll_region(0, Int32(rows - 1)) {
      held += strippingPadding(Array(String(cString: region).utf8))
    }
    invalidate()
    return .resized(columns: columns, rows: rows)
  }

  /// Gives the terminal back for a while, to run another program on it; ``resume()`` takes it again.
  package func leave() {
    guard state == .active else { return }
    restore()
    state = .left
  }

  /// Takes the terminal again, after ``leave()`` or when the process was stopped by force.
  ///
  /// - Returns: ``TerminalEvent/resized(columns:rows:)`` if the window has another size now. The
  ///   next ``paint(_:)`` sends everything.
  @discardableResult
  package func resume() -> TerminalEvent? {
    guard state != .ended else { return nil }
    reset_prog_mode()
    let event = resize()
    invalidate()
    enter()
    return event
  }

  /// Stops the process and its group as Ctrl-Z does in a shell; returns when it is continued.
  ///
  /// The terminal is given back meanwhile. Where no shell could continue it (its process group is
  /// orphaned), the kernel doesn't stop it, and this returns at once.
  ///
  /// - Returns: As ``resume()`` does.
  @discardableResult
  package func suspend() -> TerminalEvent? {
    guard state == .active else { return nil }
    leave()
    // This thread stops itself, so that nothing below runs too early; the others in the group
    // are told first. Being continued is no news to the caller.
    keepingActions([SIGTSTP, SIGCONT]) {
      signal(SIGTSTP, SIG_IGN)
      signal(SIGCONT, SIG_DFL)
      kill(0, SIGTSTP)
      signal(SIGTSTP, SIG_DFL)
      raise(SIGTSTP)
    }
    return resume()
  }

  /// Gives the terminal back as it was found; the screen cannot be used again.
  package func end() {
    guard state != .ended else { return }
    if state == .active { restore() }
    state = .ended
    screenIsOpen = false
    delscreen(screen)
  }

  private func armCrashRestore() {
    CrashRestore.arm(
      descriptor: STDOUT_FILENO, bytes: (readsMouse ? MouseReport.off : []) + restoreBytes,
      modes: savedModes)
  }

  private func enter() {
    armCrashRestore()
    held = frame.collect {
      // The first refresh switches to the alternate screen.
      wrefresh(window)
      showsCursor = true
      hideCursor()
    }
    if usesControlSequences { held += Array("\u{1B}[?2004h".utf8) }
    if readsMouse { held += MouseReport.on }
    state = .active
  }

  private func restore() {
    writeAll(held)
    held = []
    if readsMouse { writeAll(MouseReport.off) }
    if usesControlSequences { writeAll(Array("\u{1B}[?2004l".utf8)) }
    showCursor()
    endwin()
    var modes = savedModes
    // Reports of the mouse that are under way must not be typed to the shell.
    tcsetattr(STDOUT_FILENO, readsMouse ? TCSAFLUSH : TCSADRAIN, &modes)
    CrashRestore.disarm()
  }

  // MARK: Opening

  private static func useUTF8() -> Bool {
    for name in ["", "C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if let codeset = nl_langinfo(nl_item(CODESET)), String(cString: codeset) == "UTF-8" {
        return true
      }
    }
    return false
  }

  private static func openCurses(
    options: ScreenOptions, output: UnsafeMutablePointer<FILE>
  ) throws(ScreenError) -> (OpaquePointer, String) {
    // The kernel knows the size; LINES and COLUMNS in the environment may be old.
    use_env(false)
    use_tioctl(true)
    let candidates = options.candidates(environmentTerm: environment("TERM"))
    for term in candidates {
      // Curses sets handlers of its own, which would displace the caller's.
      let screen = keepingActions([SIGWINCH, SIGINT, SIGTERM, SIGTSTP]) {
        newterm(term, output, loa_stdin())
      }
      guard let screen else { continue }
      if capabilityBytes("cup") != nil { return (screen, term) }
      endwin()
      delscreen(screen)
    }
    throw .unknownTerminal(tried: candidates)
  }

  private static func restoreBytes(controlSequences: Bool) -> [UInt8] {
    var bytes = controlSequences ? Array("\u{1B}[?2004l".utf8) : []
    for name in ["rmacs", "sgr0", "op", "cnorm"] { bytes += capabilityBytes(name) ?? [] }
    let toLastLine = controlSequences ? "\u{1B}[999B\r\n" : "\r\n"
    bytes += capabilityBytes("rmcup") ?? Array(toLastLine.utf8)
    return bytes
  }
}

/// Curses has one terminal at a time; read and written by the thread that owns it.
nonisolated(unsafe) private var screenIsOpen = false

/// Whether curses surely gives the character one column.
private func isWellKnown(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1EA0...0x1EF9, 0x2500...0x259F: true
  default: false
  }
}

private func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

private func milliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
}

/// Runs `body` and puts the handlers of these signals back as they were.
@discardableResult
func keepingActions<Result>(_ signals: [Int32], _ body: () -> Result) -> Result {
  var saved = Array(repeating: sigaction(), count: signals.count)
  for (index, number) in signals.enumerated() { sigaction(number, nil, &saved[index]) }
  defer {
    for (index, number) in signals.enumerated() { sigaction(number, &saved[index], nil) }
  }
  return body()
}

extension Cell {
  /// Whether it shows something in that style.
  fileprivate func isText(in style: Style) -> Bool { self.style == style && scalar != " " }
}

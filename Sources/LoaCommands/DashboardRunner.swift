import Dashboard
import Glibc
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import Terminal
import TerminalCanvas

/// Runs the dashboard: turns keys, signals, files and time into events, and does what comes out.
///
/// One thread owns the terminal and sleeps in `poll`; the ``DashboardWorker`` touches the disk.
final class DashboardRunner {
  struct Options {
    var root: FilePath
    var plan: Plan.ID?
    /// Takes that day as today; `nil`: the clock's.
    var day: CalendarDay?
    /// `nil`: the workspace's.
    var language: Language?
    /// Asked for once the first picture is on the screen.
    var account: () -> String
    var lines: LineSet = .unicode
  }

  private let options: Options
  private let screen: Screen
  private let signals: SignalPipe
  private let worker: DashboardWorker
  private let watch: DashboardWatch
  private var state: DashboardState
  private var zoneMinutes = 7 * 60
  private var ending: Ending?
  private var hasFinished = false

  private enum Ending { case quit, hungUp, signal(Int32) }

  /// Takes over the terminal.
  ///
  /// - Throws: ``ScreenError``; the terminal is then as it was.
  init(_ options: Options) throws(ScreenError) {
    self.options = options
    signals = try SignalPipe()
    screen = try Screen()
    state = DashboardState(
      columns: screen.columns, rows: screen.rows,
      today: options.day ?? civilDay(zoneMinutes: 7 * 60),
      language: options.language ?? .vietnamese, lines: options.lines)
    screen.paint(DashboardView(state: state).canvas())
    state.account = options.account()
    worker = DashboardWorker(
      workspace: Workspace(root: options.root), plan: options.plan, account: state.account)
    watch = DashboardWatch(root: options.root)
    worker.give(.readAll)
  }

  /// Runs until the person quits, the terminal is gone or a signal ends it.
  ///
  /// After a signal the process ends by that signal.
  func run() {
    screen.readEvents().forEach(take)
    while ending == nil {
      wait()
      if ending == nil { screen.paint(DashboardView(state: state).canvas()) }
    }
    finishSaving()
    screen.end()
    signals.close()
    if case .signal(let number)? = ending {
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  // MARK: Waiting

  private func wait() {
    var descriptors = [screen.inputDescriptor, signals.descriptor, worker.descriptor]
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if let descriptor = watch.descriptor {
      descriptors.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
    }
    let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if ready < 0 && errno != EINTR { ending = .hungUp }
    guard ready > 0 else {
      tick()
      return
    }
    let isReady = descriptors.map { $0.revents != 0 }
    if isReady[1] { signals.pending().forEach(take) }
    if isReady[0] { screen.readEvents().forEach(take) }
    if isReady[2] { worker.takeOutcomes().forEach(take) }
    if isReady.count > 3, isReady[3] { readAgain(watch.jobs(plan: state.book?.plan.id)) }
  }

  /// Milliseconds until something must happen by itself: midnight, or a look at folders that
  /// cannot be watched; -1 for never.
  private var timeout: Int32 {
    if !watch.isWatching { return 2000 }
    if options.day != nil { return -1 }
    let seconds = 86_400 - (Int(time(nil)) + zoneMinutes * 60) % 86_400
    return Int32(seconds * 1000 + 500)
  }

  private func tick() {
    if !watch.isWatching { worker.give(.readAll) }
    guard options.day == nil else { return }
    let day = civilDay(zoneMinutes: zoneMinutes)
    if day != state.today { apply(.dayChanged(day)) }
  }

  private func readAgain(_ jobs: [DashboardWorker.Job]) {
    for job in jobs { worker.give(job) }
  }

  // MARK: Events

  private func take(_ event: TerminalEvent) {
    guard ending == nil else { return }
    switch event {
    case .key(let key): apply(.keyPressed(key))
    case .paste(let text): apply(.pasted(text))
    case .resized(let columns, let rows): apply(.resized(columns: columns, rows: rows))
    case .hangUp: ending = .hungUp
    }
  }

  private func take(_ event: SignalEvent) {
    switch event {
    case .windowChanged:
      if let event = screen.resize() { take(event) }
    case .terminate: ending = .signal(SIGTERM)
    case .hangUp: ending = .signal(SIGHUP)
    case .interrupt: ending = .signal(SIGINT)
    case .suspend: suspend()
    case .continued:
      if let event = screen.resume() { take(event) }
    }
  }

  private func take(_ outcome: DashboardWorker.Outcome) {
    switch outcome {
    case .read(let contents):
      zoneMinutes = contents.zoneMinutes
      if options.day == nil {
        let day = civilDay(zoneMinutes: zoneMinutes)
        if day != state.today { apply(.dayChanged(day)) }
      }
      if options.language == nil, let language = Language(rawValue: contents.language) {
        state.language = language
      }
      guard state.contents != contents else { return }
      apply(.loaded(contents))
      watchFolders(of: contents)
    case .changed(let change):
      if !state.holds(change) { apply(.changedOnDisk(change)) }
    case .saved(let number, let change):
      apply(.saved(number: number, change: change))
    case .failed(let number, let error):
      apply(.saveFailed(number: number, reason: state.texts.text(error)))
    case .finished:
      hasFinished = true
    }
  }

  private func watchFolders(of contents: WorkspaceContents) {
    guard let book = contents.book else {
      watch.watch(plan: nil, folders: [])
      return
    }
    let plan = book.plan.id.rawValue
    watch.watch(
      plan: book.plan.id,
      folders: book.checklists.keys.map { ["plans", plan, "checklists", $0.rawValue] }
        + book.logs.keys.map { ["plans", plan, "publications", $0.rawValue] })
  }

  private func apply(_ event: DashboardEvent) {
    for effect in state.apply(event) {
      switch effect {
      case .save(let edit, let number): worker.give(.save(edit, number: number))
      case .suspend: suspend()
      case .quit: ending = .quit
      }
    }
  }

  private func suspend() {
    if let event = screen.suspend() { take(event) }
  }

  // MARK: Ending

  /// Lets everything that was handed to the disk get there, for five seconds at most.
  private func finishSaving() {
    worker.give(.finish)
    var descriptor = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
    let deadline = time(nil) + 5
    while !hasFinished, time(nil) <= deadline {
      if poll(&descriptor, 1, 1000) > 0 { worker.takeOutcomes().forEach(take) }
    }
  }
}

/// Today in a zone, by the machine's clock.
func civilDay(zoneMinutes: Int) -> CalendarDay {
  let seconds = Int(time(nil)) + zoneMinutes * 60
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  return CalendarDay(daysSinceEpoch: days)
}

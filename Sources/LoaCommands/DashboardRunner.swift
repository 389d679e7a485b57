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
    var look: DashboardLook
    var plan: Plan.ID?
    /// Takes that day as today; `nil`: the clock's.
    var day: CalendarDay?
    /// `nil`: the workspace's.
    var language: Language?
    /// The folder of the shipped data; this and the account are asked for once the first picture is
    /// on the screen.
    var data: () -> FilePath?
    var account: () -> String
  }

  private let options: Options
  private let screen: Screen
  private let signals: SignalPipe
  private let workspace: Workspace
  private let worker: DashboardWorker
  private let watch: DashboardWatch
  private var state: DashboardState
  private var picture = DashboardPicture()
  private var zoneMinutes = 7 * 60
  private var ending: Ending?
  private var hasFinished = false
  private var clock = Clock()
  /// The draft as it was last handed to the disk.
  private var keptDraft: FormDraft?
  private var hasLookedForDrafts = false
  private var memory: DashboardMemory
  /// The plan that was opened; the screen stays with it whatever the default becomes.
  private var plan: Plan.ID?

  /// When something must happen by itself, in milliseconds of the monotonic clock; all empty while
  /// nobody types and no mark is shown.
  private struct Clock {
    /// Marks to let fade, the first one first.
    var fades: [(due: Int, batch: Int)] = []
    var draft: Int?
    var look: Int?

    var next: Int? { [fades.first?.due, draft, look].compactMap { $0 }.min() }
  }

  private enum Ending { case quit, hungUp, signal(Int32) }

  /// Takes over the terminal.
  ///
  /// - Throws: ``ScreenError``; the terminal is then as it was.
  init(_ options: Options) throws(ScreenError) {
    self.options = options
    signals = try SignalPipe()
    let look = options.look
    screen = try Screen(options: ScreenOptions(theme: look.theme))
    memory = DashboardMemory(workspace: options.root, folder: look.stateFolder)
    state = DashboardState(
      columns: screen.columns, rows: screen.rows,
      today: options.day ?? civilDay(zoneMinutes: 7 * 60), hasChosenDay: options.day != nil,
      language: options.language ?? .vietnamese, session: randomWord(), lines: look.lines,
      opensLinks: look.opensLinks, readsMouse: look.readsMouse)
    screen.paint(picture.canvas(of: state))
    if look.readsMouse { screen.readMouse(true) }
    let account = options.account()
    workspace = Workspace(root: options.root, shippedData: options.data())
    watch = DashboardWatch(root: options.root)
    worker = DashboardWorker(
      workspace: workspace, account: account, stateFolder: DraftStore.defaultFolder(),
      watcher: watch.watcher)
    // Watched before it is read, so that nothing that is saved in between is missed; a folder of
    // records by whoever comes to it first, here or where it is read.
    watch.watchUpperFolders()
    let wasWatching = watch.following == .watching
    if !wasWatching { worker.give(.lookAround(nil)) }
    worker.give(.readAll(options.plan))
    worker.give(.readFilters)
    apply(.accountKnown(account))
    takeUpPersonal()
    watch.watchAll()
    if wasWatching && watch.following != .watching {
      worker.give(.lookAround(nil))
      worker.give(.readAll(options.plan))
    }
  }

  /// The person's own keys and where the person worked last.
  private func takeUpPersonal() {
    let look = options.look
    let found = FoundKeys(in: look.keysFile)
    if case .keymap(let keymap) = found { apply(.keysRead(keymap)) }
    let (kept, notice) = memory.read(state.texts)
    if let kept { apply(.remembered(kept)) }
    let refusal = found.refusal(of: look.keysFile, in: state.texts)
    for notice in look.notices + [notice, refusal].compactMap({ $0 }) {
      apply(.noticed(notice, isError: true))
    }
  }

  /// Runs until the person quits, the terminal is gone or a signal ends it.
  ///
  /// After a signal the process ends by that signal.
  func run() {
    screen.readEvents().forEach(take)
    while ending == nil {
      wait()
      state.catchUp()
      if ending == nil { screen.paint(picture.canvas(of: state)) }
    }
    finishSaving()
    screen.end()
    // While signals are still caught: a closed terminal is followed by one that kills.
    if state.contents != nil { memory.keep(state.viewMemory) }
    signals.close()
    if !state.saves.isEmpty {
      report(state.texts.lostEdits(state.saves.pending.count + state.saves.failed.count))
    }
    if case .signal(let number)? = ending {
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  // MARK: Waiting

  private func wait() {
    // A negative descriptor is passed over.
    var descriptors = [
      screen.inputDescriptor, signals.descriptor, worker.descriptor, watch.descriptor ?? -1,
    ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let ready = poll(&descriptors, nfds_t(descriptors.count), timeout)
    if ready < 0 && errno != EINTR { ending = .hungUp }
    followClock()
    if options.day == nil {
      let day = civilDay(zoneMinutes: zoneMinutes)
      if day != state.today { apply(.dayChanged(day)) }
    }
    guard ready > 0 else { return }
    if descriptors[1].revents != 0 { signals.pending().forEach(take) }
    // A signal may have lent the terminal to somebody who read what was typed.
    let isReady = descriptors[1].revents == 0
    if descriptors[0].revents != 0 { screen.readEvents(isReady: isReady).forEach(take) }
    if descriptors[2].revents != 0 { worker.takeOutcomes().forEach(take) }
    if descriptors[3].revents != 0 { watch.jobs(plan: plan).forEach(worker.give) }
  }

  /// Milliseconds until something must happen by itself; -1 for never.
  private var timeout: Int32 {
    let now = monotonicMilliseconds()
    var waits = [clock.next.map { max(0, $0 - now) }]
    if options.day == nil {
      // Midnight.
      let seconds = 86_400 - (Int(time(nil)) + zoneMinutes * 60) % 86_400
      waits.append(seconds * 1000 + 500)
    }
    return waits.compactMap { $0 }.min().map { Int32(clamping: $0) } ?? -1
  }

  /// Does what is due by now: lets marks fade, keeps what is being typed, looks at folders that
  /// cannot be watched.
  private func followClock() {
    let now = monotonicMilliseconds()
    if watch.following != state.following, state.contents != nil {
      apply(.followingChanged(watch.following))
      clock.look = watch.following == .watching ? nil : now
    }
    if let due = clock.look, due <= now {
      clock.look = now + 2000
      if let job = watch.look(plan: plan) { worker.give(job) }
    }
    while let (due, batch) = clock.fades.first, due <= now {
      clock.fades.removeFirst()
      apply(.marksFaded(batch))
    }
    if let due = clock.draft, due <= now { keepDraft() }
  }

  /// Keeps what is being typed, unless that is kept already.
  private func keepDraft() {
    clock.draft = nil
    guard let draft = state.draft, draft != keptDraft else { return }
    keptDraft = draft
    worker.give(.keepDraft(draft, plan))
  }

  /// Keeps a form within two seconds of any key; nothing wakes up once that is done.
  private func followDraft() {
    guard state.form != nil, clock.draft == nil, let draft = state.draft, draft != keptDraft
    else { return }
    clock.draft = monotonicMilliseconds() + 2000
  }

  // MARK: Events

  private func take(_ event: TerminalEvent) {
    guard ending == nil else { return }
    switch event {
    case .key(let key): apply(.keyPressed(key))
    case .paste(let text): apply(.pasted(text))
    case .resized(let columns, let rows): apply(.resized(columns: columns, rows: rows))
    case .mouse(let event): apply(.mouse(event))
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
        apply(.languageChosen(language))
      }
      plan = plan ?? options.plan ?? contents.book?.plan.id
      if state.contents != contents {
        apply(.loaded(contents))
      } else {
        for plan in contents.plans { apply(.otherPlanChanged(plan.id)) }
      }
      if let plan {
        worker.give(.readRights(plan))
        worker.give(.readNews(plan))
      }
      if !hasLookedForDrafts { worker.give(.findDrafts(plan)) }
      hasLookedForDrafts = true
    case .readAgain(let file, let change, let problems):
      let known = state.contents?.problems.filter { $0.file == file } ?? []
      if known != problems { apply(.problemsChanged(file: file, problems)) }
      if let change, !state.holds(change) { apply(.changedOnDisk(change)) }
    case .saved(let number, let change, let remarks):
      apply(.saved(number: number, change: change, remarks: answers.remarks(remarks)))
    case .failed(let number, let error):
      apply(.saveFailed(number: number, reason: reason(of: error)))
      // Rights may have been taken away since they were read.
      if error.problem == .notPermitted, let plan { worker.give(.readRights(plan)) }
    case .madePlan(let plan, nil): apply(.planMade(plan))
    case .madePlan(_, let error?):
      apply(.planNotMade(reason: reason(of: error)))
    case .wrote(let file, nil): apply(.fileWritten(file))
    case .wrote(let file, .exists?): apply(.fileExists(file))
    case .wrote(let file, let problem?):
      apply(.fileFailed(file, reason: state.texts.text(problem, file.name)))
    case .savedAll(let results): apply(.savedAll(results.map(answer)))
    case .filtersRead(let filters):
      if !filters.isEmpty { apply(.filtersRead(filters)) }
    case .filtersNotKept(let error):
      apply(.filtersNotKept(reason: reason(of: error)))
    case .undone(let isRedo, let result): apply(.undone(answers.undo(isRedo, result)))
    case .restored(let change, let remarks):
      apply(.restored(change, answers.remarks(remarks)))
    case .notRestored(let token, let error):
      apply(.restoreFailed(token, reason: reason(of: error)))
    case .history(let request, let page): apply(.historyRead(answers.history(request, page)))
    case .news(let rows):
      if !rows.isEmpty { apply(.newsRead(rows)) }
    case .replaced(let overrides): apply(.replaced(overrides))
    case .rights(let rights):
      if rights != state.rights { apply(.rightsRead(rights)) }
    case .otherPlan(let id, let other): apply(.otherPlanRead(id, other))
    case .otherPlanChanged(let id): apply(.otherPlanChanged(id))
    case .foundDrafts(let drafts):
      if !drafts.isEmpty { apply(.draftsFound(drafts)) }
    case .finished:
      hasFinished = true
    }
  }

  private func reason(of error: StoreError) -> String {
    state.texts.text(error, below: options.root, in: state.contents)
  }

  private func answer(_ saved: DashboardWorker.SavedOne) -> SaveAnswer {
    switch saved.result {
    case .success(let success):
      SaveAnswer(number: saved.number, .saved(success.change, answers.remarks(success.remarks)))
    case .failure(let error):
      SaveAnswer(
        number: saved.number, .failed(reason: reason(of: error)))
    }
  }

  private var answers: DashboardAnswers {
    DashboardAnswers(texts: state.texts, workspace: workspace)
  }

  private func apply(_ event: DashboardEvent) {
    let moment = Int(time(nil))
    if state.trace.moment != moment { _ = state.applyWithoutCatchingUp(.momentCame(moment)) }
    let effects = state.applyWithoutCatchingUp(event)
    followDraft()
    for effect in effects {
      switch effect {
      case .save(let edit, let number): worker.give(.save(edit, plan, number: number))
      case .copy(let text):
        if !screen.copy(text) { apply(.noticed(state.texts.copyTooLong, isError: true)) }
      case .openLink(let address):
        if !LinkOpener.open(address) { apply(.linkNotOpened(address)) }
      case .readMouse(let isOn): screen.readMouse(isOn)
      case .redraw: screen.invalidate()
      case .writeText(let text): letWrite(text)
      case .write(let file, let replacing): worker.give(.write(file, replacing: replacing))
      case .saveAll(let edits): worker.give(.saveAll(edits, plan))
      case .keepFilters(let filters): worker.give(.keepFilters(filters))
      case .undo(let request): worker.give(.undo(request, plan))
      case .restore(let token): worker.give(.restore(token))
      case .readHistory(let request): worker.give(.readHistory(request, plan))
      case .keepDraft(let draft): worker.give(.keepDraft(draft, plan))
      case .dropDraft(let id):
        // Whatever is typed into the same form next is kept anew.
        keptDraft = nil
        worker.give(.dropDraft(id, plan))
      case .openPlan(let id): open(id)
      case .makePlan(let plan): worker.give(.makePlan(plan))
      case .suspend: suspend()
      case .quit: ending = .quit
      case .fadeMarks(let batch):
        clock.fades.append((monotonicMilliseconds() + 3000, batch))
      // Without a plan that was opened there is nothing to look up of these.
      case .readNews: if let plan { worker.give(.readNews(plan)) }
      case .readOtherPlan(let id, let first, let last):
        if plan != nil { worker.give(.readOtherPlan(id, from: first, to: last)) }
      }
    }
  }

  /// Reads the workspace with another plan; all that was to be saved is on disk.
  private func open(_ id: Plan.ID) {
    plan = id
    worker.give(.readAll(id))
    worker.give(.findDrafts(id))
  }

  private func suspend() {
    if let event = screen.suspend() { take(event) }
  }

  /// Lets the person write a text in the editor; what was typed so far is kept meanwhile.
  private func letWrite(_ text: String) {
    guard let editor = options.look.editor else {
      apply(.textWritten(.noEditor))
      return
    }
    keepDraft()
    let (written, event) = screen.lend { editor.edit(text) }
    if let event { take(event) }
    apply(.textWritten(written))
  }

  // MARK: Ending

  /// Lets what was handed to the disk get there.
  ///
  /// The person who quits has waited for it already; after a signal, or when the terminal is gone,
  /// the program may stay for a moment only.
  private func finishSaving() {
    keepDraft()
    worker.give(.finish)
    var descriptor = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
    let deadline = monotonicMilliseconds() + 800
    while !hasFinished {
      let rest = deadline - monotonicMilliseconds()
      guard rest > 0 else { return }
      if poll(&descriptor, 1, Int32(rest)) > 0 { worker.takeOutcomes().forEach(take) }
    }
  }

  private func report(_ sentence: String) {
    let line = Array((sentence + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
  }
}

private func monotonicMilliseconds() -> Int {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}

/// Eight letters by chance.
private func randomWord() -> String {
  let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
  return String((0..<8).compactMap { _ in letters.randomElement() })
}

/// Today in a zone, by the machine's clock.
func civilDay(zoneMinutes: Int) -> CalendarDay {
  let seconds = Int(time(nil)) + zoneMinutes * 60
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  return CalendarDay(daysSinceEpoch: days)
}

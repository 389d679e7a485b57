import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Opens the palette: what was chosen lately, then every action.
  mutating func openPalette() {
    var palette = Palette()
    palette.refusals = refusals
    find(&palette)
    // So that the first letter waits for nothing.
    _ = findRecords("")
    overlay = .palette(palette)
  }

  /// Opens help, which says of each key that does nothing here why.
  mutating func openHelp() {
    figures.found.refusals = refusals
    overlay = .help(top: 0)
  }

  private var refusals: [Action: String] {
    var refusals: [Action: String] = [:]
    for action in Action.dependingOnFocus { refusals[action] = whyNothing(from: action) }
    return refusals
  }

  /// Why an action does nothing where the focus is; `nil` if it does something.
  ///
  /// What it would do is tried on a copy, so that no second table of reasons can become untrue.
  func whyNothing(from action: Action) -> String? {
    var before = self
    before.overlay = nil
    before.message = nil
    var after = before
    guard after.perform(action).isEmpty, let message = after.message else { return nil }
    after.message = nil
    return after == before ? message.text : nil
  }

  /// Why the action that is chosen in the palette does nothing here, in full.
  var chosenRefusal: String? {
    guard case .palette(let palette)? = overlay, palette.rows.indices.contains(palette.index),
      case .action(let action) = palette.rows[palette.index].target
    else { return nil }
    return palette.refusals[action]
  }

  mutating func press(_ key: Key, in palette: Palette) -> [DashboardEffect] {
    var palette = palette
    let page = max(1, paletteHeight - 1)
    switch key {
    case .escape, .control("c"):
      overlay = nil
      return []
    case .enter:
      overlay = nil
      guard palette.rows.indices.contains(palette.index) else { return [] }
      return choose(palette.rows[palette.index].target)
    case .up, .control("p"): palette.choose(palette.index - 1, height: paletteHeight)
    case .down, .control("n"), .tab: palette.choose(palette.index + 1, height: paletteHeight)
    case .pageUp: palette.choose(palette.index - page, height: paletteHeight)
    case .pageDown: palette.choose(palette.index + page, height: paletteHeight)
    default:
      let before = palette.field.text
      guard palette.field.take(key) else {
        message = Message(texts.keyUnused(key.name))
        return []
      }
      if palette.field.text != before { find(&palette) }
    }
    overlay = .palette(palette)
    return []
  }

  mutating func paste(_ text: String, in palette: Palette) {
    var palette = palette
    palette.field.insertPaste(text, compose: VietnameseText.composed)
    find(&palette)
    overlay = .palette(palette)
  }

  /// Rows of answers that are in sight.
  var paletteHeight: Int { max(1, overlayArea.inset().rows - 2) }

  // MARK: Answers

  private mutating func find(_ palette: inout Palette) {
    let query = SearchQuery(palette.field.text)
    palette.index = 0
    palette.top = 0
    guard !query.isEmpty else {
      palette.rows = (finds.recent + untypedTargets.filter { !finds.recent.contains($0) })
        .map { Palette.Row($0) }
      palette.total = palette.rows.count
      return
    }
    let few = fewTargets
    let scores = few.map { query.score(in: SearchKey(words(of: $0))) }
    let best = few.indices
      .compactMap { position in scores[position].map { (score: $0, position: position) } }
      .sorted { ($0.score, $0.position) < ($1.score, $1.position) }
    let records = findRecords(palette.field.text)
    let called = actions(called: query).filter { action in
      !best.contains { few[$0.position] == .action(action) }
    }.map { Palette.Row(.action($0)) }
    palette.total = best.count + called.count + records.total
    palette.rows = []
    var hits = records.hits[...]
    for (score, position) in best {
      while let hit = hits.first, hit.score < score {
        palette.rows.append(Palette.Row(.record(hit.record), place: hit.place))
        hits.removeFirst()
      }
      palette.rows.append(Palette.Row(few[position]))
    }
    palette.rows += hits.map { Palette.Row(.record($0.record), place: $0.place) }
    // In sight, but behind what is called so itself.
    palette.rows.insert(contentsOf: called, at: min(5, palette.rows.count))
    palette.rows.removeLast(max(0, palette.rows.count - Palette.longest))
  }

  /// The actions that people call by those words besides their names.
  private func actions(called query: SearchQuery) -> [Action] {
    Action.allCases.filter { action in
      let words = action.words(in: texts)
      return !words.isEmpty && query.score(in: SearchKey(words)) != nil
    }
  }

  /// What is listed before anything is typed.
  private var untypedTargets: [PaletteTarget] {
    let actions = Action.allCases.filter { $0 != .palette && !Action.moves.contains($0) }
    return actions.map { .action($0) }
  }

  /// What is found besides records: actions, filters, months and periods of report.
  private var fewTargets: [PaletteTarget] {
    let year = book?.plan.year ?? month.year
    return Action.allCases.filter { $0 != .palette }.map { .action($0) }
      + offeredFilters.map { .filter($0) } + Month.all(of: year).map { .month($0) }
      + ReportingPeriod.all(of: year).map { .period($0) }
  }

  private mutating func findRecords(_ text: String) -> RecordIndex.Answer {
    guard let contents else { return RecordIndex.Answer() }
    var index = figures.found.records ?? recordIndex(of: contents)
    figures.found.records = nil
    if let book {
      for channel in figures.found.staleLogs.sorted() where !index.replaceLog(of: channel, in: book)
      {
        index = recordIndex(of: contents)
        break
      }
      if figures.found.ownTasks.isEmpty {
        figures.found.ownTasks = book.checklists.mapValues(\.ownTasks).filter { !$0.value.isEmpty }
      }
    }
    figures.found.staleLogs = []
    defer { figures.found.records = index }
    return index.find(text, limit: Palette.longest)
  }

  private func recordIndex(of contents: WorkspaceContents) -> RecordIndex {
    RecordIndex(of: contents) { texts.words(of: $0, owner: owner(of: $0)) }
  }

  /// A channel's log is not what the index has.
  mutating func forgetFound(of channel: Channel.ID) {
    if figures.found.records != nil { figures.found.staleLogs.insert(channel) }
  }

  /// The index is made anew if the agency has other tasks of its own than it has.
  mutating func forgetFound(of agency: Agency.ID) {
    let own = book?.checklists[agency]?.ownTasks ?? []
    if figures.found.ownTasks[agency] ?? [] != own {
      figures.found.records = nil
      figures.found.ownTasks = [:]
    }
  }

  /// What a target other than a record is found by.
  private func words(of target: PaletteTarget) -> String {
    switch target {
    case .action(let action): action.label(in: texts)
    case .filter(let filter): "\(filter.name) \(texts.kindFilter)"
    case .month(let month): monthText(month)
    case .period(let period): "\(texts.reportName(period)) \(period)"
    case .record: ""
    }
  }
}

extension Action {
  /// What people call it besides, as it does one thing here and another there.
  fileprivate func words(in texts: any Texts) -> String {
    switch self {
    case .add: texts.wordsForAdding
    case .edit: texts.wordsForEditing
    case .remove: texts.wordsForRemoving
    case .tick: texts.wordsForTicking
    case .exportReport: texts.wordsForExporting
    case .repeatLastMonth: texts.wordsForRepeating
    default: ""
    }
  }

  /// Those that do nothing in some places.
  static let dependingOnFocus: [Action] = [
    .open, .tick, .add, .edit, .remove, .undo, .redo, .search, .nextMatch, .previousMatch, .filter,
    .clearFilters, .sort, .selectRange, .mark, .copy, .openLink, .exportReport, .retrySave,
    .showProblems, .switchView, .repeatLastMonth, .restore, .markAll, .toggleMouse, .redraw,
    .moveRowUp, .moveRowDown,
  ]

  /// Those that nobody looks for by name; found all the same.
  static let moves: Set<Action> = [
    .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveHome, .moveEnd, .nextPane,
    .previousPane, .back,
  ]
}

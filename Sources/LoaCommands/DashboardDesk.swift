import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage

/// Does the jobs of the dashboard that touch the disk; used by the worker's thread alone.
final class DashboardDesk {
  private let workspace: Workspace
  private let account: String
  private let drafts: DashboardDrafts
  private let filters: FilterStore?
  private let watcher: FolderWatcher
  private var look: FolderLook
  /// The entries that the history screen shows, by their names.
  private var shown: [String: HistoryEntry] = [:]
  /// What was asked about and not taken back yet.
  private var asked: [Int: EditStep] = [:]
  /// What the person knows cannot be taken back any more.
  private var known: Set<HistoryEntry.ID> = []
  /// What was overridden and can be brought back.
  private var overridden: [Int: Overridden] = [:]
  private var replacedLook: ReplacedLook
  private var nextToken = 1
  /// Up to when others' changes in a plan are known; nothing until the person's last look is known.
  private var newsSince: [Plan.ID: JournalTime] = [:]

  private struct Overridden {
    var field: OverriddenField
    var place: DocumentPlace
    var entries: [JournalEntry]
  }

  init(
    workspace: Workspace, account: String, stateFolder: FilePath?, watcher: FolderWatcher
  ) {
    self.workspace = workspace
    self.watcher = watcher
    self.account = account
    drafts = DashboardDrafts(workspace: workspace.root, folder: stateFolder)
    filters = stateFolder.map {
      FilterStore(root: workspace.root, folder: $0.removingLastComponent())
    }
    look = FolderLook(root: workspace.root)
    replacedLook = ReplacedLook(workspace: workspace, account: account)
  }

  func perform(_ job: DashboardWorker.Job) -> [DashboardWorker.Outcome] {
    switch job {
    case .readAll(let plan): return [readAll(plan)]
    case .readChecklist(let agency, let plan):
      return [read(agency, plan)] + replaced(at: .checklist(plan, agency))
    case .readLog(let channel, let plan):
      return [read(channel, plan)] + replaced(at: .log(plan, channel))
    case .readDocument(let place): return [read(place)] + replaced(at: place)
    case .lookAround(let plan): return lookAround(plan)
    case .readRights(let plan): return [readRights(plan)]
    case .readOtherPlan(let plan, let first, let last): return [readOther(plan, first, last)]
    case .noteOtherPlan(let plan): return [.otherPlanChanged(plan)]
    case .save(let edit, let plan, let number): return [save(edit, plan, number)]
    case .saveAll(let edits, let plan): return [saveAll(edits, plan)]
    case .makePlan(let plan): return [make(plan)]
    case .readFilters: return filters.map { [.filtersRead($0.read())] } ?? []
    case .keepFilters(let kept): return keep(kept)
    case .undo(let request, let plan): return [undo(request, plan)]
    case .restore(let token): return [restore(token)]
    case .readHistory(let request, let plan): return [readHistory(request, plan)]
    case .readNews(let plan): return readNews(plan)
    case .findDrafts(let plan): return [.foundDrafts(drafts.found(in: plan))]
    case .keepDraft(let draft, let plan): drafts.keep(draft, in: plan)
    case .dropDraft(let id, let plan): drafts.drop(id, in: plan)
    case .write(let file, let replacing): return [write(file, replacing: replacing)]
    case .finish:
      for plan in newsSince.keys { drafts.rememberLook(at: plan) }
      return [.finished]
    }
    return []
  }

  private func make(_ plan: Plan) -> DashboardWorker.Outcome {
    do throws(StoreError) {
      try workspace.add(plan, by: account)
      return .madePlan(plan, nil)
    } catch {
      return .madePlan(plan, error)
    }
  }

  private func write(_ file: ReportFile, replacing: Bool) -> DashboardWorker.Outcome {
    do throws(OutputFile.Problem) {
      let output = OutputFile(
        typed: file.name, home: getenv("HOME").map { String(cString: $0) },
        currentFolder: currentFolder)
      try output.write(file.text, replacing: replacing)
      // Where it is now, so that the person finds it.
      var written = file
      written.name = output.path.string
      return .wrote(written, nil)
    } catch {
      return .wrote(file, error)
    }
  }

  private var currentFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(cString: folder)
  }

  // MARK: Reading

  private func readAll(_ wanted: Plan.ID?) -> DashboardWorker.Outcome {
    .read(workspace.read(plan: wanted, watcher: watcher))
  }

  private func read(_ agency: Agency.ID, _ plan: Plan.ID) -> DashboardWorker.Outcome {
    let read = workspace.readChecklist(of: agency, in: plan)
    return .readAgain(
      file: Workspace.checklistFile(agency, plan),
      read.checklist.map { .checklist(agency, $0) }, read.problems)
  }

  private func read(_ channel: Channel.ID, _ plan: Plan.ID) -> DashboardWorker.Outcome {
    let read = workspace.readLog(of: channel, in: plan)
    return .readAgain(
      file: Workspace.logFile(channel, plan), read.log.map { .log(channel, $0) }, read.problems)
  }

  /// Read for the names in it, which what is on the screen may not know yet.
  private func read(_ place: DocumentPlace) -> DashboardWorker.Outcome {
    let read = workspace.readAgain(place, registry: workspace.registry)
    return .readAgain(file: place.file, read.change, read.problems)
  }

  /// Where nothing can be watched: reads what has changed since the last look, and nothing else.
  private func lookAround(_ plan: Plan.ID?) -> [DashboardWorker.Outcome] {
    let folders = look.changedFolders()
    guard !folders.isEmpty else { return [] }
    let jobs = DashboardWatch.jobs(for: folders, root: workspace.root, plan: plan)
    return jobs.flatMap(perform)
  }

  /// Of another plan no more is kept than reports can be about.
  private func readOther(
    _ plan: Plan.ID, _ first: CalendarDay, _ last: CalendarDay
  ) -> DashboardWorker.Outcome {
    var other = workspace.readOther(plan)
    other.book = other.book?.published(from: first, to: last)
    return .otherPlan(plan, other)
  }

  private func readRights(_ plan: Plan.ID) -> DashboardWorker.Outcome {
    let places = Workspace.sharedPlaces + workspace.places(of: plan)
    return .rights(WriteRights(workspace.writeAccess(in: plan), of: places))
  }

  private func readHistory(
    _ request: HistoryRequest, _ plan: Plan.ID?
  ) -> DashboardWorker.Outcome {
    let previous = request.after.flatMap { shown[$0] }
    let zone = request.zoneMinutes
    let first = request.filter.days.map { JournalTime(startOf: $0.lowerBound, zoneMinutes: zone) }
    let end = request.filter.days.map {
      JournalTime(startOf: $0.upperBound.adding(days: 1), zoneMinutes: zone)
    }
    let page = workspace.history(of: plan).page(
      limit: request.limit, after: previous, since: first
    ) { item in
      if let end, item.at >= end { return false }
      return request.filter.matches(item)
    }
    if request.after == nil { shown = [:] }
    for item in page.entries { shown[item.name] = item }
    return .history(request, page)
  }

  private func readNews(_ plan: Plan.ID) -> [DashboardWorker.Outcome] {
    let now = JournalTime.now()
    let known = newsSince[plan] ?? drafts.lastLook(at: plan)
    // So that what happens after a first look that is cut short is told at the next one.
    if known == nil { drafts.rememberLook(at: plan, now: now) }
    // Who has never looked is told no news, but of what was lost in the last month.
    let since = known ?? JournalTime(milliseconds: now.milliseconds - 30 * 86_400_000)
    let account = account
    let page = workspace.history(of: plan).page(limit: 500, since: since) {
      // A journal made whole again changes nothing.
      $0.by != account && $0.entry.repairs == nil
    }
    // Entries of the same instant may come later: they are read again, and known by their names.
    newsSince[plan] = page.entries.first?.at ?? since
    let places = Set(page.entries.lazy.filter { $0.entry.overrides != nil }.map(\.place))
    let replaced = places.sorted().flatMap {
      told(replacedLook.edits(at: $0, since: since), at: $0)
    }
    let news = known == nil ? [] : page.entries
    let rows = news.map { item in
      var row = HistoryRow(item)
      row.replacesMine = replacedLook.found.contains(item.id)
      return row
    }
    return [.news(rows)] + (replaced.isEmpty ? [] : [.replaced(replaced)])
  }

  /// What others have replaced unseen of the account's own in a document that was read again.
  private func replaced(at place: DocumentPlace) -> [DashboardWorker.Outcome] {
    let overrides = told(replacedLook.edits(at: place), at: place)
    return overrides.isEmpty ? [] : [.replaced(overrides)]
  }

  /// Keeps what brings each value back.
  private func told(_ edits: [ReplacedEdit], at place: DocumentPlace) -> [Override] {
    edits.map { edit in
      let token = newToken()
      overridden[token] = Overridden(field: edit.field, place: place, entries: [edit.theirs])
      var value: RecordedValue?
      if case .set(let name, _, let after) = edit.theirs.change {
        value = after?.recorded(as: name)
      }
      return Override(
        token: token, theirs: HistoryRow(HistoryEntry(place: place, entry: edit.theirs)),
        mine: HistoryRow(HistoryEntry(place: place, entry: edit.mine)), theirValue: value,
        myValue: edit.field.found?.recorded(as: edit.field.field ?? ""))
    }
  }

  // MARK: Saving

  private func save(
    _ edit: PlanEdit, _ plan: Plan.ID?, _ number: Int
  ) -> DashboardWorker.Outcome {
    do throws(StoreError) {
      let saved = try workspace.apply(edit, in: plan, by: account)
      replacedLook.saved(saved.entries, at: saved.place)
      return .saved(
        number: number, saved.change,
        Remarks(
          overridden: overrides(saved.overridden, saved.entries, saved.place),
          isRecordMissing: saved.isRecordMissing, lag: saved.documentLags))
    } catch {
      return .failed(number: number, error)
    }
  }

  /// Saves several edits so that one step back takes all of them back.
  private func saveAll(_ edits: [NumberedEdit], _ plan: Plan.ID?) -> DashboardWorker.Outcome {
    let results = workspace.applyAll(edits.map(\.edit), in: plan, by: account)
    var told: Set<DocumentPlace> = []
    return .savedAll(
      zip(edits, results).map { edit, result in
        let answer = result.map { saved -> (change: RecordedChange, remarks: Remarks) in
          // What is to be said of a document is said once.
          guard told.insert(saved.place).inserted else { return (saved.change, Remarks()) }
          replacedLook.saved(saved.entries, at: saved.place)
          return (
            saved.change,
            Remarks(
              overridden: overrides(saved.overridden, saved.entries, saved.place),
              isRecordMissing: saved.isRecordMissing, lag: saved.documentLags)
          )
        }
        return DashboardWorker.SavedOne(number: edit.number, result: answer)
      })
  }

  private func keep(_ kept: [SavedFilter]) -> [DashboardWorker.Outcome] {
    do throws(StoreError) {
      try filters?.keep(kept)
      return []
    } catch {
      return [.filtersNotKept(error)]
    }
  }

  private func overrides(
    _ fields: [OverriddenField], _ entries: [JournalEntry], _ place: DocumentPlace
  ) -> [Override] {
    fields.compactMap { field in
      // What was saved here was seen here, and what says the same was only written otherwise.
      guard !field.isSignature, !field.isOnlyWrittenOtherwise,
        field.entry.map({ !replacedLook.hasSaved($0, at: place) }) ?? true,
        let mine = field.isRevival
          ? entries.first(where: { $0.record == field.record })
          : entries.last(where: { $0.touches(field.record, field: field.field) })
      else { return nil }
      let token = newToken()
      overridden[token] = Overridden(field: field, place: place, entries: entries)
      let row = HistoryRow(HistoryEntry(place: place, entry: mine))
      var myValue: RecordedValue?
      switch mine.change {
      case .set(let name, _, let after): myValue = after?.recorded(as: name)
      case .add(let record): myValue = field.field.flatMap { record[$0]?.recorded(as: $0) }
      case .remove, .element: break
      }
      return Override(
        token: token, theirs: field.entry.map { HistoryRow(HistoryEntry(place: place, entry: $0)) },
        mine: row, theirValue: field.field.flatMap { field.found?.recorded(as: $0) },
        myValue: myValue)
    }
  }

  private func restore(_ token: Int) -> DashboardWorker.Outcome {
    guard let item = overridden[token] else {
      return .restored(nil, Remarks(changesNothing: true))
    }
    if item.field.isRevival {
      // It came back with one field and got the others after that.
      let entries = item.entries.filter { $0.record == item.field.record }
      return take(
        back: EditStep(entries: entries.map { HistoryEntry(place: item.place, entry: $0) }),
        in: workspace.history(of: item.place.plan), isRedo: false, force: false)
    }
    do throws(StoreError) {
      let (document, saved) = try workspace.restore(
        item.field, replacedBy: item.entries, at: item.place, by: account)
      overridden[token] = nil
      replacedLook.saved(saved.entries, at: item.place)
      return .restored(
        workspace.change(in: document, at: item.place),
        Remarks(
          overridden: overrides(saved.overridden, saved.entries, item.place),
          changesNothing: saved.entries.isEmpty, lag: saved.documentLags))
    } catch {
      return .notRestored(token, error)
    }
  }

  private func newToken() -> Int {
    defer { nextToken += 1 }
    return nextToken
  }

  // MARK: Undo

  private func undo(_ request: UndoRequest, _ plan: Plan.ID?) -> DashboardWorker.Outcome {
    let history = workspace.history(of: plan)
    let isRedo = request.isRedo
    do throws(StoreError) {
      switch request {
      case .last:
        guard var step = try history.lastEdit(by: account) else { return .undone(isRedo, .nothing) }
        step.passed.removeAll { known.contains($0.id) }
        return take(back: step, in: history, isRedo: isRedo, force: false)
      case .redo:
        guard let step = try history.lastUndo(by: account) else { return .undone(isRedo, .nothing) }
        return take(back: step, in: history, isRedo: isRedo, force: false)
      case .entry(let name):
        guard shown[name]?.entry.repairs == nil else { return .undone(isRedo, .repair) }
        let entries = step(of: name, in: history)
        guard !entries.isEmpty else { return .undone(isRedo, .already) }
        return take(
          back: EditStep(entries: entries), in: history, isRedo: isRedo, force: false)
      case .replacement(let name):
        let page = history.page(limit: 1) { $0.name == name }
        guard let entry = page.entries.first, !entry.isUndone else {
          return .undone(isRedo, .already)
        }
        // Evidence is nothing without its tick, which went with it.
        let entries = entry.record.collection == "evidence" ? step(of: name, in: history) : [entry]
        return take(
          back: EditStep(entries: entries.isEmpty ? [entry] : entries), in: history,
          isRedo: isRedo, force: false)
      case .forced(let question):
        guard let step = asked.removeValue(forKey: question.token) else {
          return .undone(isRedo, .nothing)
        }
        known.formUnion(step.passed.map(\.id))
        return take(back: step, in: history, isRedo: isRedo, force: true)
      }
    } catch {
      return .undone(isRedo, .failed(error))
    }
  }

  private func take(
    back step: EditStep, in history: EditHistory, isRedo: Bool, force: Bool
  ) -> DashboardWorker.Outcome {
    if !force {
      let trial = history.conflicts(with: step.entries)
      // One's own later edits are no reason to ask, unless a whole record would go with them.
      let overtaken = trial.overtaken.filter {
        $0.field.entry?.by != account || $0.field.field == nil
      }
      if !overtaken.isEmpty || !step.passed.isEmpty {
        let token = newToken()
        asked[token] = step
        return .undone(isRedo, .overtaken(token, overtaken, of: step))
      }
    }
    let report = history.undo(step.entries, by: account)
    for saved in report.saved { replacedLook.saved(saved.edit.entries, at: saved.place) }
    return .undone(isRedo, .done(report))
  }

  /// An entry that is shown, with those made together with it that are still in effect.
  private func step(of name: String, in history: EditHistory) -> [HistoryEntry] {
    guard let known = shown[name] else { return [] }
    let page = history.page(limit: Self.most, since: BulkGroup.start(of: known) ?? known.at) {
      guard !$0.isUndone else { return false }
      if $0.name == name { return true }
      return known.entry.group != nil && $0.entry.group == known.entry.group
        && $0.by == known.by && $0.entry.isByHand == known.entry.isByHand
    }
    return page.entries
  }

  /// More than any bulk edit has.
  private static let most = 1_000_000
}

/// What is to be said of a save, in the store's terms.
struct Remarks: Sendable {
  var overridden: [Override] = []
  var changesNothing = false
  var isRecordMissing = false
  var lag: StoreError?
}

extension UndoRequest {
  var isRedo: Bool {
    switch self {
    case .redo: true
    case .forced(let question): question.isRedo
    case .last, .entry, .replacement: false
    }
  }
}

extension BulkGroup {
  /// When the first edit of an entry's group can have been made.
  fileprivate static func start(of item: HistoryEntry) -> JournalTime? {
    item.entry.group.flatMap { start(of: $0) }
  }
}

extension HistoryFilter {
  /// Whether an entry is shown; days are looked at elsewhere.
  fileprivate func matches(_ item: HistoryEntry) -> Bool {
    if let account, item.by != account { return false }
    if let document, item.place.home != document { return false }
    guard let record else { return true }
    return item.place.home == record.document && item.record.collection == record.collection
      && item.record.id == record.id
  }
}

extension JournalTime {
  /// The first instant of a day in a zone.
  fileprivate init(startOf day: CalendarDay, zoneMinutes: Int) {
    self.init(
      milliseconds: Int64(day.daysSinceEpoch) * 86_400_000 - Int64(zoneMinutes) * 60_000)
  }
}

extension OverriddenField {
  /// Whether the file says what the person has seen, in other words than loa would write.
  fileprivate var isOnlyWrittenOtherwise: Bool {
    guard entry == nil, let field, let expected, let found else { return false }
    return expected.recorded(as: field) == found.recorded(as: field)
  }
}

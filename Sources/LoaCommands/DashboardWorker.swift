import Dashboard
import Glibc
import PlanModel
import PlanStore
import Synchronization
import SystemPackage

/// The one thread that touches the disk while the dashboard is open.
///
/// Jobs are done in the order in which they were given. A thread of its own, made with pthreads:
/// libdispatch and Swift tasks leave a timer that fires every second.
final class DashboardWorker: Sendable {
  enum Job: Hashable, Sendable {
    /// Reads the workspace with a plan; `nil` for its default.
    case readAll(Plan.ID?)
    case readChecklist(Agency.ID, Plan.ID)
    case readLog(Channel.ID, Plan.ID)
    /// Writes a file outside of the workspace.
    case write(ReportFile, replacing: Bool)
    /// Reads what has changed since the last look; where nothing can be watched.
    case lookAround(Plan.ID?)
    /// Reads the registry, the directory or a plan again.
    case readDocument(DocumentPlace)
    case readRights(Plan.ID)
    /// Reads what came out under another plan from one day to another.
    case readOtherPlan(Plan.ID, from: CalendarDay, to: CalendarDay)
    /// Says that something has changed under a plan that is not open.
    case noteOtherPlan(Plan.ID)
    case save(PlanEdit, Plan.ID?, number: Int)
    /// Saves several edits as one.
    case saveAll([NumberedEdit], Plan.ID?)
    case makePlan(Plan)
    case undo(UndoRequest, Plan.ID?)
    /// Brings back what was overridden.
    case restore(Int)
    case readHistory(HistoryRequest, Plan.ID?)
    case readNews(Plan.ID)
    case findDrafts(Plan.ID?)
    case keepDraft(FormDraft, Plan.ID?)
    case dropDraft(String, Plan.ID?)
    case readFilters
    case keepFilters([SavedFilter])
    /// Ends the thread once everything before it is done.
    case finish

    /// Whether it changes something, so that each one given must be done.
    var mustBeDone: Bool {
      switch self {
      case .save, .saveAll, .makePlan, .write, .undo, .restore, .keepDraft, .dropDraft,
        .keepFilters:
        true
      default: false
      }
    }
  }

  enum Outcome: Sendable {
    case read(WorkspaceContents)
    /// A file was read again: what it holds, if it could be read, and what is wrong with it.
    case readAgain(file: String, RecordedChange?, [WorkspaceProblem])
    case saved(number: Int, RecordedChange, Remarks)
    case failed(number: Int, StoreError)
    /// A file is written, or why not.
    case wrote(ReportFile, OutputFile.Problem?)
    case savedAll([SavedOne])
    /// A plan is on disk, or why not.
    case madePlan(Plan, StoreError?)
    case filtersRead([SavedFilter])
    case filtersNotKept(StoreError)
    /// Whether it was a redo, and what came of it.
    case undone(Bool, UndoResult)
    case restored(RecordedChange?, Remarks)
    case notRestored(Int, StoreError)
    case history(HistoryRequest, HistoryPage)
    case news([HistoryRow])
    /// What others have replaced of the account's own.
    case replaced([Override])
    case rights(WriteRights)
    case otherPlan(Plan.ID, OtherPlan)
    case otherPlanChanged(Plan.ID)
    case foundDrafts([FormDraft])
    case finished
  }

  /// What came of one of several edits.
  struct SavedOne: Sendable {
    var number: Int
    var result: Result<(change: RecordedChange, remarks: Remarks), StoreError>
  }

  enum UndoResult: Sendable {
    case nothing, already
    /// It made a journal whole again and changed nothing.
    case repair
    case overtaken(Int, [UndoReport.Overtaken], of: EditStep)
    case done(UndoReport)
    case failed(StoreError)
  }

  private let workspace: Workspace
  private let account: String
  private let stateFolder: FilePath?
  private let watcher: FolderWatcher
  private let jobs = Mutex<[Job]>([])
  private let outcomes = Mutex<[Outcome]>([])
  private let hasJobs = WakePipe(blocks: true)
  private let hasOutcomes = WakePipe(blocks: false)

  /// Readable when there are outcomes to take.
  var descriptor: Int32 { hasOutcomes.readEnd }

  /// Starts the thread.
  ///
  /// The watcher is made to watch folders of records before they are read.
  init(
    workspace: Workspace, account: String, stateFolder: FilePath?, watcher: FolderWatcher
  ) {
    self.workspace = workspace
    self.account = account
    self.stateFolder = stateFolder
    self.watcher = watcher
    start()
  }

  /// Gives a job; one to read that waits already is not given twice.
  func give(_ job: Job) {
    jobs.withLock { jobs in
      if job.mustBeDone || !jobs.contains(job) { jobs.append(job) }
    }
    hasJobs.wake()
  }

  /// What has been done since the last call, oldest first.
  func takeOutcomes() -> [Outcome] {
    hasOutcomes.take()
    return outcomes.withLock { outcomes in
      defer { outcomes = [] }
      return outcomes
    }
  }

  private func start() {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    let result = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<DashboardWorker>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context)
    precondition(result == 0, "the system has no thread left")
    pthread_detach(thread)
  }

  private func run() {
    let desk = DashboardDesk(
      workspace: workspace, account: account, stateFolder: stateFolder, watcher: watcher)
    while true {
      hasJobs.take()
      while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        let done = desk.perform(job)
        if !done.isEmpty {
          outcomes.withLock { $0 += done }
          hasOutcomes.wake()
        }
        if case .finish = job { return }
      }
    }
  }
}

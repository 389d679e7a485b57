import Glibc
import PlanModel
import PlanStore
import Synchronization

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
    /// Reads the registry, the directory or a plan again.
    case readDocument(DocumentPlace)
    case save(PlanEdit, Plan.ID?, number: Int)
    /// Ends the thread once everything before it is done.
    case finish
  }

  enum Outcome: Sendable {
    case read(WorkspaceContents)
    /// A file was read again: what it holds, if it could be read, and what is wrong with it.
    case readAgain(file: String, RecordedChange?, [WorkspaceProblem])
    case saved(number: Int, RecordedChange)
    case failed(number: Int, StoreError)
    case finished
  }

  private let workspace: Workspace
  private let account: String
  private let jobs = Mutex<[Job]>([])
  private let outcomes = Mutex<[Outcome]>([])
  private let hasJobs = WakePipe(blocks: true)
  private let hasOutcomes = WakePipe(blocks: false)

  /// Readable when there are outcomes to take.
  var descriptor: Int32 { hasOutcomes.readEnd }

  /// Starts the thread.
  init(workspace: Workspace, account: String) {
    self.workspace = workspace
    self.account = account
    start()
  }

  /// Gives a job; one to read that waits already is not given twice.
  func give(_ job: Job) {
    jobs.withLock { jobs in
      if case .save = job {
        jobs.append(job)
      } else if !jobs.contains(job) {
        jobs.append(job)
      }
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
    while true {
      hasJobs.take()
      while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        if let outcome = perform(job) {
          outcomes.withLock { $0.append(outcome) }
          hasOutcomes.wake()
        }
        if case .finish = job { return }
      }
    }
  }

  private func perform(_ job: Job) -> Outcome? {
    switch job {
    case .readAll(let plan):
      return .read(workspace.read(plan: plan))
    case .readChecklist(let agency, let plan):
      let read = workspace.readChecklist(of: agency, in: plan)
      return .readAgain(
        file: Workspace.checklistFile(agency, plan),
        read.checklist.map { .checklist(agency, $0) }, read.problems)
    case .readLog(let channel, let plan):
      let read = workspace.readLog(of: channel, in: plan)
      return .readAgain(
        file: Workspace.logFile(channel, plan), read.log.map { .log(channel, $0) },
        read.problems)
    case .readDocument(let place):
      // Read for the names in it, which what is on the screen may not know yet.
      let registry = workspace.registry
      let read = workspace.readAgain(place, registry: registry)
      return .readAgain(file: place.file, read.change, read.problems)
    case .save(let edit, let plan, let number):
      do throws(StoreError) {
        return .saved(number: number, try workspace.save(edit, in: plan, by: account))
      } catch {
        return .failed(number: number, error)
      }
    case .finish:
      return .finished
    }
  }
}

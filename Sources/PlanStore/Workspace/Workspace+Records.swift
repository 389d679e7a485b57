internal import Glibc
internal import PlanModel
internal import Synchronization
internal import SystemPackage

/// What was recorded under one plan, as far as it could be read.
struct RecordsRead: Sendable {
  var checklists: [Agency.ID: Checklist] = [:]
  var logs: [Channel.ID: [Publication]] = [:]
  var problems: [WorkspaceProblem] = []
}

extension Workspace {
  /// Reads checklists and logs; where there are many, with two threads.
  func readRecords(
    checklists agencies: [Agency.ID], logs channels: [Channel.ID], in plan: Plan.ID,
    watcher: FolderWatcher? = nil
  ) -> RecordsRead {
    let count = agencies.count + channels.count
    let reading = RecordsReading(self, agencies, channels, plan, watcher)
    // A thread costs more than reading a few documents.
    let helper = count > 64 && processorCount > 1 ? Helper { reading.run() } : nil
    reading.run()
    helper?.join()
    return reading.result
  }
}

/// The reading of many documents, which any number of threads may take part in.
private final class RecordsReading: Sendable {
  private let workspace: Workspace
  private let agencies: [Agency.ID]
  private let channels: [Channel.ID]
  private let plan: Plan.ID
  private let watcher: FolderWatcher?
  private let next = Atomic(0)
  private let found = Mutex(RecordsRead())
  /// The problems of each document, so that they come in the order of the documents.
  private let problems = Mutex<[Int: [WorkspaceProblem]]>([:])

  init(
    _ workspace: Workspace, _ agencies: [Agency.ID], _ channels: [Channel.ID], _ plan: Plan.ID,
    _ watcher: FolderWatcher?
  ) {
    self.workspace = workspace
    self.agencies = agencies
    self.channels = channels
    self.plan = plan
    self.watcher = watcher
  }

  /// Reads until nothing is left that nobody reads.
  func run() {
    let plain = PlainReader(workspace, plan)
    var read = RecordsRead()
    while true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < agencies.count + channels.count else { break }
      let found = self.read(place, through: plain, into: &read)
      if !found.isEmpty { problems.withLock { $0[place] = found } }
    }
    self.found.withLock { [read] all in
      all.checklists.merge(read.checklists) { first, _ in first }
      all.logs.merge(read.logs) { first, _ in first }
    }
  }

  private func read(
    _ place: Int, through plain: PlainReader, into read: inout RecordsRead
  ) -> [WorkspaceProblem] {
    if place < agencies.count {
      let agency = agencies[place]
      watch("checklists", agency.rawValue)
      let (checklist, found) = workspace.readChecklist(of: agency, in: plan, through: plain)
      read.checklists[agency] = checklist
      return found
    }
    let channel = channels[place - agencies.count]
    watch("publications", channel.rawValue)
    let (log, found) = workspace.readLog(of: channel, in: plan, through: plain)
    // Here, where two threads do it, and a log at a time is in memory twice.
    read.logs[channel] = log.map(PlanBook.inOrder)
    return found
  }

  /// Before it is read, so that nothing that is saved in between is missed.
  private func watch(_ kind: String, _ name: String) {
    watcher?.watch(FilePath("\(workspace.root)/plans/\(plan)/\(kind)/\(name)"))
  }

  var result: RecordsRead {
    var result = found.withLock { $0 }
    result.problems = problems.withLock { problems in
      problems.sorted { $0.key < $1.key }.flatMap(\.value)
    }
    return result
  }
}

/// A second thread for one piece of work, made with pthreads: what Swift's own tasks run on leaves
/// a timer that wakes the process every second.
private final class Helper: Sendable {
  private let work: @Sendable () -> Void
  private let thread = Mutex<pthread_t?>(nil)

  /// Starts the work; does nothing where the system has no thread left.
  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let result = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Helper>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    if result == 0 {
      self.thread.withLock { $0 = thread }
    } else {
      context.release()
    }
  }

  /// Waits until the work is done.
  func join() {
    guard let thread = thread.withLock({ $0 }) else { return }
    pthread_join(thread, nil)
  }
}

private var processorCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }

internal import Glibc
internal import PlanModel
public import SystemPackage

/// Puts right what can be put right without losing anything.
public enum Repair {
  /// Repairs the findings that are repairable, and says what it did.
  ///
  /// Hand edits become lines of the journal, in the name of `author`; a journal that has lost lines
  /// gets what the document says beyond the rest, in lines marked as a repair; torn ends of
  /// journals are set aside in `NAME.journal.torn`; documents that lag are caught up; temporary
  /// files are removed where they are older than a minute and nobody holds the lock; rights are
  /// set; a damaged document is written anew if its journal has all of it, and kept as
  /// `NAME.json.damaged-<time>`. All of it under the folder's lock, after looking again. Each step
  /// is whole or not done at all.
  ///
  /// - Parameters:
  ///   - root: The workspace.
  ///   - findings: What ``WorkspaceCheck/run(_:now:)`` has said.
  ///   - author: The account named in the journal.
  ///   - now: What the clock says.
  /// - Returns: For each finding what became of it.
  public static func run(
    _ root: FilePath, findings: [Finding], by author: String, now: JournalTime = .now()
  ) -> [RepairOutcome] {
    let workspace = Workspace(root: root)
    var outcomes: [RepairOutcome] = []
    var documents: [DocumentPlace: DocumentRepair] = [:]
    let places = workspace.placesByFile
    for finding in findings {
      guard finding.isRepairable else {
        outcomes.append(RepairOutcome(finding: finding, result: .left))
        continue
      }
      if let place = places[finding.file], finding.isAboutDocument {
        let repair =
          documents[place] ?? DocumentRepair(workspace, place: place, by: author, now: now)
        documents[place] = repair
        outcomes.append(RepairOutcome(finding: finding, result: repair.result(for: finding)))
      } else {
        let repair = FileRepair(workspace: workspace, author: author, now: now)
        outcomes.append(RepairOutcome(finding: finding, result: repair.result(for: finding)))
      }
    }
    return outcomes
  }
}

/// What repairing one document did, all of it under one lock.
private struct DocumentRepair {
  private var actions: [RepairAction] = []
  private var failure: StoreError?

  init(_ workspace: Workspace, place: DocumentPlace, by author: String, now: JournalTime) {
    do throws(StoreError) {
      let store = try workspace.store(for: place)
      let replica = workspace.replica
      var done: [RepairAction] = []
      do throws(StoreError) {
        try store.withLock(by: author, now: now) { folder throws(StoreError) in
          try DocumentRepair.work(
            place, store, replica: replica, by: author, now: now, in: folder, &done)
        }
      } catch {
        failure = error
      }
      actions = done
    } catch {
      failure = error
    }
  }

  func result(for finding: Finding) -> RepairOutcome.Result {
    let action = actions.first { action in
      switch (finding.problem, action) {
      case (.aheadOfJournal, .journalCompleted), (.journalGap, .journalCompleted): true
      case (.editedByHand, .journaled), (.tornJournal, .tornSetAside), (.lagging, .caughtUp),
        (.content, .rebuilt):
        true
      default: false
      }
    }
    if let action { return .done(action) }
    return failure.map { .failed($0) } ?? .goneMeanwhile
  }

  private static func work(
    _ place: DocumentPlace, _ store: DocumentStore, replica: String, by author: String,
    now: JournalTime, in folder: borrowing Folder, _ done: inout [RepairAction]
  ) throws(StoreError) {
    let examination = DocumentExamination(place: place, store: store)
    let name = store.schema.fileName
    if let rebuilt = examination.rebuilt {
      let kept = try folder.keepDamaged(name, now: now)
      _ = try AtomicReplace.write(rebuilt.bytes, to: name, in: folder, flushesFolder: true)
      done.append(.rebuilt(kept: kept))
    }
    let loaded = try store.load()
    var document = loaded.document
    let journal = Journal(besides: name)
    let tail = try journal.tail(beyond: document.applied, in: folder)
    let head = JournalHead(last: tail.last?.at, counter: document.applied[replica, default: 0])
    var steps = examination.handEdits
    if examination.repairs != nil, steps.isEmpty { steps = [.nothing(in: document)] }
    let entries = head.entries(
      for: steps, replica: replica, by: author, group: nil, undoes: [],
      repairs: examination.repairs, now: now)
    let torn = tail.size - tail.goodLength
    if torn > 0 || !entries.isEmpty {
      _ = try journal.append(entries, after: tail.goodLength, of: tail.size, in: folder)
      if torn > 0 { done.append(.tornSetAside(bytes: torn, file: journal.quarantineName)) }
      if examination.repairs != nil {
        done.append(.journalCompleted(entries: entries.count))
      } else if !entries.isEmpty {
        done.append(.journaled(entries: entries.count))
      }
    }
    guard loaded.lag > 0 || !entries.isEmpty else { return }
    for entry in entries { document.replay(entry) }
    _ = try AtomicReplace.write(document.bytes, to: name, in: folder, flushesFolder: true)
    if loaded.lag > 0 { done.append(.caughtUp(edits: loaded.lag)) }
  }
}

extension RebasedEdits.Step {
  /// Sets a field to what it is: a line that says who did something, and changes nothing.
  fileprivate static func nothing(in document: Document) -> Self {
    let note = document.header["note"]
    return RebasedEdits.Step(
      editIndex: 0, record: .header, change: .set(field: "note", before: note, after: note))
  }
}

extension Finding {
  fileprivate var isAboutDocument: Bool {
    switch problem {
    case .editedByHand, .tornJournal, .lagging, .content, .aheadOfJournal, .journalGap: true
    default: false
    }
  }
}

extension Workspace {
  /// Documents and journals by their paths below the workspace.
  fileprivate var placesByFile: [String: DocumentPlace] {
    var result: [String: DocumentPlace] = [:]
    for place in allPlaces {
      result[place.file] = place
      let journal = Journal(besides: place.schema.fileName).name
      result[(place.folderNames + [journal]).joined(separator: "/")] = place
    }
    return result
  }
}

extension Folder {
  /// Gives a file a second name; under the first one it can then be replaced.
  borrowing func keepDamaged(_ name: String, now: JournalTime) throws(StoreError) -> String {
    let time = now.description.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let kept = "\(name).damaged-\(time)"
    do throws(Errno) {
      try FileCalls.retrying { linkat(descriptor, name, descriptor, kept, 0) }
    } catch {
      throw .calling(.create, path(of: kept), error)
    }
    return kept
  }
}

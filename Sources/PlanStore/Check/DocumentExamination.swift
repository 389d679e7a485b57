internal import PlanModel
internal import SystemPackage

/// What one document and its journal say about each other.
struct DocumentExamination {
  let place: DocumentPlace
  let store: DocumentStore
  private(set) var findings: [Finding] = []
  /// What must be added to the journal so that it gives the document.
  private(set) var handEdits: [RebasedEdits.Step] = []
  /// Up to which edit of each replica the document is, if its journal has lost some of them and can
  /// be made whole again from it; `handEdits` is then what the rest of the journal does not give.
  private(set) var repairs: [String: Int]?
  /// The document as the journal alone gives it, if the document cannot be read and the journal
  /// can.
  private(set) var rebuilt: Document?

  /// Reads both; takes no lock, writes nothing.
  init(place: DocumentPlace, store: DocumentStore) {
    self.place = place
    self.store = store
    var loaded: LoadedDocument?
    var failure: StoreError?
    do throws(StoreError) {
      loaded = try store.load()
    } catch {
      failure = error
    }
    do throws(StoreError) {
      compare(loaded, failure, with: try store.history())
    } catch {
      if failure == nil { failure = error }
    }
    if let failure { add(failure) }
  }

  private var journalFile: String {
    let parts = place.folderNames + [Journal(besides: store.schema.fileName).name]
    return parts.joined(separator: "/")
  }

  private mutating func add(_ failure: StoreError) {
    let isMissing = failure.problem == .missing
    if isMissing, store.schema.isOptional { return }
    let isLink = if case .symbolicLink = failure { true } else { false }
    let isSpecial = if case .notAFile = failure { true } else { false }
    // The walk through the folders reports these.
    if isLink || isSpecial { return }
    if case .brokenJournal(_, let line, let flaw) = failure {
      // The reading from the front names every such line.
      guard !findings.contains(where: { $0.isAboutWholeFile }) else { return }
      findings.append(
        Finding(
          file: journalFile, line: line, problem: .brokenJournal(flaw), remedy: .restoreBackup))
      return
    }
    // The counting of the edits names it.
    if case .editsMissing = failure { return }
    var problem = WorkspaceProblem(failure, file: place.file)
    if isMissing { problem.reason = .missingFile }
    var finding = Finding(problem)
    if rebuilt != nil { finding.remedy = .repair }
    findings.append(finding)
  }

  private mutating func compare(
    _ loaded: LoadedDocument?, _ failure: StoreError?, with part: JournalPart
  ) {
    for (line, flaw) in part.flaws {
      findings.append(
        Finding(
          file: journalFile, line: line, problem: .brokenJournal(flaw), remedy: .restoreBackup))
    }
    if part.tornBytes > 0 {
      let isRepairable = part.flaws.isEmpty && loaded != nil
      findings.append(
        Finding(
          file: journalFile, problem: .tornJournal(bytes: part.tornBytes),
          remedy: isRepairable ? .repair : .correctFile))
    }
    // A line that cannot be read leaves a gap as well; it is named already.
    guard part.flaws.isEmpty else { return }
    let isDamaged = failure?.problem == .damaged
    let applied = loaded?.document.applied ?? (isDamaged ? store.appliedOfDamaged : [:])
    let losses = losses(in: part.entries, applied: applied)
    // A document that lags behind a gap has not got what was in it.
    // Lines that stand twice or out of order are no lines that are missing.
    let isInOrder = JournalGap.all(in: part.entries).allSatisfy { $0.next > $0.after }
    let isSound = loaded?.isStored == true && isInOrder
    findings += losses.map { file, problem in
      Finding(file: file, problem: problem, remedy: isSound ? .repair : .restoreBackup)
    }
    let picture = JournalPicture(
      schema: store.schema, header: place.header, entries: part.entries)
    if let loaded {
      if loaded.lag > 0 {
        findings.append(
          Finding(file: place.file, problem: .lagging(edits: loaded.lag), remedy: .repair))
      }
      if losses.isEmpty {
        compare(picture, with: loaded.document, hasJournal: !part.entries.isEmpty)
      } else if isSound {
        repairs = applied
        handEdits = picture.steps(
          to: loaded.document, beganEmpty: store.schema.isOptional, lacksLines: true)
      }
    } else if isDamaged, losses.isEmpty, store.schema.isOptional, !part.entries.isEmpty,
      picture.isComplete
    {
      rebuilt = picture.document
      for place in findings.indices where findings[place].isTornJournal {
        findings[place].remedy = .repair
      }
    }
  }

  /// What the journal has lost of each replica's edits, from the first to the last that the document
  /// has, each with the file at fault.
  private func losses(
    in entries: [JournalEntry], applied: [String: Int]
  ) -> [(file: String, problem: Finding.Problem)] {
    var last = JournalGap.repaired(in: entries)
    for entry in entries {
      last[entry.id.replica] = max(last[entry.id.replica, default: 0], entry.id.counter)
    }
    let gaps = JournalGap.all(in: entries).map { gap in
      (
        journalFile,
        Finding.Problem.journalGap(replica: gap.replica, after: gap.after, next: gap.next)
      )
    }
    let missing = applied.sorted { $0.key < $1.key }
      .filter { $0.value > last[$0.key, default: 0] }
      .map { replica, counter in
        (
          place.file,
          Finding.Problem.aheadOfJournal(
            replica: replica, applied: counter, journal: last[replica, default: 0])
        )
      }
    return gaps + missing
  }

  private mutating func compare(
    _ picture: JournalPicture, with document: Document, hasJournal: Bool
  ) {
    // A document without any journal was put there as a whole: that is how it begins.
    guard hasJournal else { return }
    handEdits = picture.steps(to: document, beganEmpty: store.schema.isOptional)
    guard let first = handEdits.first else { return }
    var kinds: [RecordReference: Int] = [:]
    for step in handEdits {
      switch step.change {
      case .add: kinds[step.record] = 0
      case .remove: kinds[step.record] = 1
      case .set, .element: kinds[step.record] = 2
      }
    }
    let line = document.records(in: first.record.collection)
      .first { $0["id"]?.stringValue == first.record.id }?.position.line
    func count(_ kind: Int) -> Int { kinds.values.count { $0 == kind } }
    findings.append(
      Finding(
        file: place.file, line: line.flatMap { $0 > 0 ? $0 : nil },
        problem: .editedByHand(added: count(0), removed: count(1), changed: count(2)),
        remedy: .repair))
  }
}

extension Finding {
  fileprivate var isTornJournal: Bool {
    if case .tornJournal = problem { true } else { false }
  }
}

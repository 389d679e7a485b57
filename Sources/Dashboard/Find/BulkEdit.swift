import LoaTexts
package import PlanModel
import TerminalCanvas

/// One thing done to every marked row, decided when it was asked about.
package struct BulkEdit: Hashable, Sendable {
  package var kind: Kind
  package var pane: Pane
  package var edits: [PlanEdit]
  /// How many of the marked rows it does not concern.
  package var skipped: Int
  /// Why the first of them is left alone, where that is not plain.
  package var reason: String?

  package enum Kind: Hashable, Sendable { case tick, untick, remove }

  package init(kind: Kind, pane: Pane, edits: [PlanEdit], skipped: Int, reason: String? = nil) {
    self.kind = kind
    self.pane = pane
    self.edits = edits
    self.skipped = skipped
    self.reason = reason
  }
}

extension DashboardState {
  /// Asks whether to tick all marked tasks for the month shown, or, if all are, to untick them.
  ///
  /// - Returns: `false` if no task is marked.
  mutating func askToTickMarked() -> Bool {
    guard focusedPane == .taskList, hasMarks(in: .taskList) else { return false }
    let tasks = markedPositions(in: .taskList).map { figures.tasks[$0] }
    let open = tasks.filter(canTick)
    guard !open.isEmpty else {
      let reasons = tasks.compactMap { task in
        refusal(of: .checklist(recorder(of: task)))
          ?? whyNotTicked(task, for: periodToTick(of: task))
      }
      message = Message(
        tasks.isEmpty ? texts.marksAreHidden : reasons.first ?? texts.noneCanBeTicked)
      return true
    }
    let areTicked = open.allSatisfy { $0.tick(for: periodToTick(of: $0)) != nil }
    let edits = open.compactMap { task -> PlanEdit? in
      let period = periodToTick(of: task)
      if let tick = task.tick(for: period) {
        return areTicked ? untick(tick, of: task) : nil
      }
      return .tick(newTick(of: task), agency: recorder(of: task))
    }
    overlay = .question(
      .bulk(
        BulkEdit(
          kind: areTicked ? .untick : .tick, pane: .taskList, edits: edits,
          skipped: tasks.count - edits.count)))
    return true
  }

  private func canTick(_ task: PlanTask) -> Bool {
    guard mayWrite(.checklist(recorder(of: task))) else { return false }
    let period = periodToTick(of: task)
    guard let known = task.tick(for: period) else { return whyNotTicked(task, for: period) == nil }
    return !task.isExempt && task.counts(known, on: knownDay)
  }

  /// The periods that edits tick, each once, the oldest first.
  private func periods(ticked edits: [PlanEdit]) -> [String] {
    let periods = edits.compactMap { edit -> Period? in
      if case .tick(let tick, _) = edit { tick.period } else { nil }
    }
    return Set(periods).sorted { ($0.firstDay, $0.lastDay) < ($1.firstDay, $1.lastDay) }
      .map(periodText)
  }

  // MARK: Removing

  var canRemoveMarked: Bool {
    [.channelLog, .contactList, .taskList, .agencyList, .channelList].contains(focusedPane)
  }

  /// Asks whether to remove all marked records; those that may not go are kept, and that is said.
  ///
  /// - Returns: `false` if none is marked.
  mutating func askToRemoveMarked() -> Bool {
    let pane = focusedPane
    guard hasMarks(in: pane) else { return false }
    guard canRemoveMarked else {
      message = Message(texts.bulkNotHere)
      return true
    }
    let positions = markedPositions(in: pane)
    guard !positions.isEmpty else {
      message = Message(texts.marksAreHidden)
      return true
    }
    var edits: [PlanEdit] = []
    var reason: String?
    for position in positions {
      guard let edit = removal(ofRow: position, in: pane).flatMap(edit(removing:)) else {
        reason = reason ?? texts.nothingToRemove
        continue
      }
      // A contact stands in the list once for each purpose.
      guard !edits.contains(edit) else { continue }
      if let refusal = whyNotSaved(edit) {
        reason = reason ?? refusal
      } else {
        edits.append(edit)
      }
    }
    guard !edits.isEmpty else {
      message = Message(reason ?? texts.nothingToRemove, isError: true)
      return true
    }
    let kept = reason == nil ? 0 : positions.count - edits.count
    overlay = .question(
      .bulk(BulkEdit(kind: .remove, pane: pane, edits: edits, skipped: kept, reason: reason)))
    return true
  }

  private func removal(ofRow position: Int, in pane: Pane) -> Removal? {
    let id = rows(pane).id(position)
    switch pane {
    case .channelLog:
      return figures.channel.map { $0.publications[position] }
        .map { .publication($0.id, $0.channel) }
    case .contactList:
      return contents.map { .contact($0.contacts[figures.contacts[position].position].id) }
    case .taskList:
      let task = figures.tasks[position]
      return task.assignment == nil ? .ownTask(task.id, task.agency) : nil
    case .agencyList: return isAgency(Agency.ID(id)) ? .agency(Agency.ID(id)) : nil
    case .channelList:
      if book?.plan.channels.contains(where: { $0.id.rawValue == id }) == true {
        return .channel(Channel.ID(id))
      }
      return book?.channelGroup(ChannelGroup.ID(id)).map { .channelGroup($0.id) }
    default: return nil
    }
  }

  // MARK: Doing

  /// Does to all marked rows what was asked about; one step back takes all of it back.
  mutating func perform(_ bulk: BulkEdit) -> [DashboardEffect] {
    unmark(bulk.pane)
    let count = bulk.edits.count
    let sentence =
      switch bulk.kind {
      case .tick: texts.bulkTicked(count)
      case .untick: texts.bulkUnticked(count)
      case .remove: texts.bulkRemoved(name(ofMarked: count, in: bulk.pane))
      }
    message = Message(sentence)
    return saveAll(bulk.edits)
  }

  /// So many rows of a pane, in words.
  func name(ofMarked count: Int, in pane: Pane) -> String {
    switch pane {
    case .channelLog: texts.bulkPublications(count)
    case .contactList: texts.bulkContacts(count)
    case .agencyList, .overviewAgencies: texts.bulkAgencies(count)
    case .channelList, .overviewChannels: texts.bulkChannels(count)
    default: texts.bulkTasks(count)
    }
  }

  func text(of bulk: BulkEdit) -> String {
    let count = bulk.edits.count
    let question =
      switch bulk.kind {
      case .tick where listsOverdue:
        texts.askBulkTickOverdue(count, periods: periods(ticked: bulk.edits))
      case .tick: texts.askBulkTick(count, month: monthText(month))
      case .untick: texts.askBulkUntick(count, month: monthText(month))
      case .remove: texts.askBulkRemove(name(ofMarked: count, in: bulk.pane))
      }
    var parts = [question]
    if bulk.skipped > 0 {
      parts.append(
        bulk.reason.map { texts.bulkKeeps(bulk.skipped, why: $0) }
          ?? texts.bulkSkips(bulk.skipped))
    }
    let hidden = markedCount(in: bulk.pane).hidden
    if hidden > 0 { parts.append(texts.bulkLeavesHidden(hidden)) }
    return parts.joined(separator: " ")
  }
}

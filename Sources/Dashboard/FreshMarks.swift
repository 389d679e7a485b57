import LoaTexts
package import PlanModel

/// Rows that others have changed a moment ago.
package struct FreshMarks: Hashable, Sendable {
  /// The last of the changes, from 1.
  package var batch = 0
  /// By which change each row was marked.
  package var rows: [String: Int] = [:]

  package init() {}

  package static func key(_ agency: Agency.ID) -> String { "agency:\(agency)" }
  package static func key(_ task: PlanTask.ID) -> String { "task:\(task)" }
  package static func key(_ publication: Publication.ID) -> String { "publication:\(publication)" }
  package static func channel(_ id: String) -> String { "channel:\(id)" }
}

extension DashboardState {
  /// Marks what differs between what a document held and what it holds now.
  ///
  /// - Returns: Whether anything does.
  mutating func mark(from before: RecordedChange?, to after: RecordedChange?) -> Bool {
    let rows = Self.changedRows(from: before, to: after)
    guard !rows.isEmpty else { return false }
    fresh.batch += 1
    for row in rows { fresh.rows[row] = fresh.batch }
    return true
  }

  mutating func fade(_ batch: Int) {
    fresh.rows = fresh.rows.filter { $0.value > batch }
  }

  /// Whether a row of a pane is marked as changed by somebody else.
  func isFresh(_ id: String, in pane: Pane) -> Bool {
    guard !fresh.rows.isEmpty else { return false }
    let key: String
    switch pane {
    case .overviewAgencies, .agencyList: key = FreshMarks.key(Agency.ID(id))
    case .taskList: key = FreshMarks.key(PlanTask.ID(id))
    case .overviewChannels, .channelList: key = FreshMarks.channel(id)
    case .channelLog: key = FreshMarks.key(Publication.ID(id))
    default: return false
    }
    return fresh.rows[key] != nil
  }

  private static func changedRows(
    from before: RecordedChange?, to after: RecordedChange?
  ) -> Set<String> {
    switch (before, after) {
    case (.checklist(_, let old)?, .checklist(let agency, let new)?) where old != new:
      Set(old.tasksThatDiffer(from: new).map { FreshMarks.key($0) } + [FreshMarks.key(agency)])
    case (.log(_, let old)?, .log(let channel, let new)?) where old != new:
      Set(Set(old).symmetricDifference(new).map { FreshMarks.key($0.id) })
        .union(channels(channel))
    case (.plan(let old)?, .plan(let new)?) where old != new:
      Set(
        Set(old.channels).symmetricDifference(new.channels)
          .map { FreshMarks.channel($0.id.rawValue) }
      )
      .union(
        Set(old.channelGroups).symmetricDifference(new.channelGroups)
          .map { FreshMarks.channel($0.id.rawValue) })
    default: []
    }
  }

  /// The row of a channel, and of the group that it belongs to.
  private static func channels(_ channel: Channel.ID) -> Set<String> {
    [
      FreshMarks.channel(channel.rawValue),
      FreshMarks.channel(String(channel.rawValue.prefix { $0 != "@" })),
    ]
  }

  /// What the overview says of somebody else's change.
  private func notice(of row: HistoryRow) -> TodayNotice {
    let target: TodayTarget =
      switch row.document {
      case .checklist(let agency): .agency(agency)
      case .log(let channel): .channel(.channel(channel))
      case .plan: .screen(.plan)
      case .contacts: .screen(.contacts)
      case .agencies: .screen(.checklists)
      case .settings: .screen(.history)
      }
    let change = sentences.change(row)
    let who = texts.newsBy(row.by, at: sentences.document(row.document))
    let text = row.replacesMine ? texts.newsReplacingMine(who, change) : "\(who): \(change)"
    return TodayNotice(
      id: row.id, text: text, kind: row.replacesMine ? .replaced : .change, target: target)
  }

  /// How many changes of others the overview lists.
  private static let mostNews = 20

  /// Takes in what others have changed, the newest first; what is known already counts once.
  ///
  /// What replaced a value of the reader's stands before the rest.
  mutating func takeNews(_ rows: [HistoryRow]) {
    let known = Set(changedByOthers.map(\.id))
    changedByOthers = rows.filter { !known.contains($0.id) } + changedByOthers
    if changedByOthers.count > 500 { changedByOthers.removeLast(changedByOthers.count - 500) }
    let replacing = changedByOthers.filter(\.replacesMine)
    let others = changedByOthers.lazy.filter { !$0.replacesMine }
    todayNotices = (replacing + others.prefix(Self.mostNews)).prefix(Self.mostNews).map(notice)
    refreshToday()
  }
}

extension Checklist {
  /// The tasks about which two states of a checklist say different things.
  fileprivate func tasksThatDiffer(from other: Checklist) -> Set<PlanTask.ID> {
    var found = Set(Set(tasks.values).symmetricDifference(other.tasks.values).map(\.id))
    found.formUnion(Set(ownTasks).symmetricDifference(other.ownTasks).map(\.id))
    found.formUnion(Set(ticks.values).symmetricDifference(other.ticks.values).map(\.task))
    found.formUnion(Set(evidence).symmetricDifference(other.evidence).map(\.task))
    found.formUnion(Set(followUps).symmetricDifference(other.followUps).compactMap(\.task))
    found.formUnion(Set(persons).symmetricDifference(other.persons).compactMap(\.task))
    return found
  }
}

/// What an agency has done, counted once for all criteria of a table.
struct ScoreFacts {
  private(set) var targets = 0
  private(set) var openTargets: [PlanTask.ID] = []
  /// Done, and without evidence.
  private(set) var unproven: [PlanTask.ID] = []
  private(set) var submissions: [SubmissionKind: Int] = [:]
  private var evidence: [[Evidence]] = []
  private var counts: [Count] = []
  private let genres: WantedGenres

  var targetsDone: Int { targets - openTargets.count }

  /// What came out on one kind of channel in one genre.
  struct Count {
    var kind: ChannelKind
    var genre: Int32
    var placements = 0
    /// Whether one of them has a link or a number.
    var isProven = false
  }

  init(genres: WantedGenres) { self.genres = genres }

  mutating func add(tasks: [PlanTask], checklist: Checklist?, on day: CalendarDay) {
    for index in tasks.indices where !tasks[index].isExempt {
      targets += 1
      let standing = tasks[index].standing(on: day)
      let isDone =
        tasks[index].isAlwaysToBeDone ? standing.lastDone != nil : standing.status == .done
      if !isDone {
        openTargets.append(tasks[index].id)
      } else if tasks[index].evidence.isEmpty {
        unproven.append(tasks[index].id)
      }
    }
    guard let checklist else { return }
    evidence.append(checklist.evidence)
    for submission in checklist.submissions where submission.day <= day {
      submissions[submission.kind, default: 0] += 1
    }
  }

  mutating func add(_ published: ArraySlice<LogDigest.Entry>, on kind: ChannelKind) {
    for entry in published {
      let known = counts.firstIndex { $0.genre == entry.genre && $0.kind == kind }
      let index = known ?? counts.count
      if known == nil { counts.append(Count(kind: kind, genre: entry.genre)) }
      counts[index].placements += Int(entry.quantity)
      counts[index].isProven = counts[index].isProven || entry.isProven
    }
  }

  /// What came out on channels of those kinds, all if there are none, in one of the genres between
  /// the commas.
  func count(kinds: [ChannelKind], genre: String?) -> (placements: Int, isProven: Bool) {
    counts.reduce(into: (0, false)) { total, count in
      guard kinds.isEmpty || kinds.contains(count.kind), genres.holds(count.genre, in: genre)
      else { return }
      total.0 += count.placements
      total.1 = total.1 || count.isProven
    }
  }

  func holdsEvidence(_ ids: [Evidence.ID]) -> Bool {
    ids.contains { id in evidence.contains { $0.contains { $0.id == id } } }
  }
}

/// Which genres of a book each measure of a table counts; made once for all agencies.
struct WantedGenres {
  /// By the text of the measure, then by the number of the genre.
  private let answers: [String: [Bool]]

  init(of set: CriteriaSet, among genres: [Set<String>]) {
    var answers: [String: [Bool]] = [:]
    for text in set.allCriteria.flatMap(\.genres) {
      let kinds = kindsOfWork(text)
      answers[text] = genres.map { !$0.isDisjoint(with: kinds) }
    }
    self.answers = answers
  }

  /// Whether the genre of that number is one of those between the commas of `text`; each is, if
  /// none is asked for.
  func holds(_ number: Int32, in text: String?) -> Bool {
    text.map { answers[$0]?[Int(number)] ?? false } ?? true
  }
}

extension Criterion {
  fileprivate var genres: [String] {
    let measures: [Measure] =
      switch formula {
      case .ratio(let done, let planned, _, _): [done, planned]
      case .allOrNothing(let measure, _): [measure]
      case .sum, .entered: []
      }
    return measures.compactMap { measure in
      if case .publications(_, let genre) = measure { genre } else { nil }
    }
  }
}

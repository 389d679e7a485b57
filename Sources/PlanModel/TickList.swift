/// The ticks of one checklist, found by identity, in hardly more memory than they take themselves.
///
/// They lie task by task, each task's oldest period first, so that a task's own are a slice of
/// them.
public struct TickList: Hashable, Sendable {
  public private(set) var values: [Tick]

  /// Of several with one identity the first is kept.
  public init(_ ticks: [Tick] = []) {
    if Self.areInOrder(ticks) {
      values = ticks
      return
    }
    var seen: Set<Tick.ID> = []
    values = ticks.filter { seen.insert($0.id).inserted }.sorted(by: Self.precedes)
  }

  public var isEmpty: Bool { values.isEmpty }
  public var count: Int { values.count }
  public var ids: [Tick.ID] { values.map(\.id) }

  /// The tick of that identity; what is set under an identity must have it.
  public subscript(id: Tick.ID) -> Tick? {
    get { place(of: id).map { values[$0] } }
    set {
      if let place = place(of: id) { values.remove(at: place) }
      guard let newValue else { return }
      values.insert(newValue, at: firstPlace { !Self.precedes($0, newValue) })
    }
  }

  /// Those of one task, oldest period first.
  public subscript(task: PlanTask.ID) -> ArraySlice<Tick> {
    let start = firstPlace { $0.task >= task }
    var end = start
    while end < values.endIndex, values[end].task == task { end += 1 }
    return values[start..<end]
  }

  // MARK: Order

  private static func precedes(_ left: Tick, _ right: Tick) -> Bool {
    left.task == right.task ? Tick.isOlder(left, right) : left.task < right.task
  }

  /// Whether no two can be one record and each stands where it belongs, as in files.
  private static func areInOrder(_ ticks: [Tick]) -> Bool {
    for place in ticks.indices {
      // The colon of a task's name could be the one before another task's period.
      if place == 0 || ticks[place - 1].task != ticks[place].task,
        ticks[place].task.rawValue.utf8.contains(UInt8(ascii: ":"))
      {
        return false
      }
      if place > 0, !precedes(ticks[place - 1], ticks[place]) { return false }
    }
    return true
  }

  /// The first place from which on `isReached` holds.
  private func firstPlace(where isReached: (Tick) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if isReached(values[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func place(of id: Tick.ID) -> Int? {
    if let place = place(task: PlanTask.ID(id.rawValue), period: nil) { return place }
    guard let colon = id.rawValue.utf8.lastIndex(of: UInt8(ascii: ":")),
      let period = Period(String(id.rawValue[id.rawValue.index(after: colon)...]))
    else { return nil }
    return place(task: PlanTask.ID(String(id.rawValue[..<colon])), period: period)
  }

  private func place(task: PlanTask.ID, period: Period?) -> Int? {
    let ticks = self[task]
    return ticks.firstIndex { $0.period == period }
  }
}

extension TickList: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (Tick.ID, Tick)...) {
    self.init(elements.map(\.1))
  }
}

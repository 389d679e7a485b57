extension PlanTask {
  /// Its ticks that nothing proves: no evidence names them, and none is for the task as a whole.
  public var unprovenTicks: [Tick] { unproven(Array(ticks)) }

  /// Those of them that count by `day`.
  public func unprovenTicks(knownBy day: CalendarDay) -> [Tick] { unproven(ticks(knownBy: day)) }

  private func unproven(_ ticks: [Tick]) -> [Tick] {
    if evidence.contains(where: { $0.tick == nil }) { return [] }
    let proven = Set(evidence.compactMap(\.tick))
    return ticks.filter { !proven.contains($0.id) }
  }
}

extension PlanTask {
  /// Its ticks that nothing proves: no evidence names them, and none is for the task as a whole.
  public var unprovenTicks: [Tick] {
    if evidence.contains(where: { $0.tick == nil }) { return [] }
    let proven = Set(evidence.compactMap(\.tick))
    return ticks.filter { !proven.contains($0.id) }
  }
}

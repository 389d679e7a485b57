extension PlanBook {
  /// A channel that the plan names, or one of an agency in a channel group.
  public func channel(_ id: Channel.ID) -> Channel? { channels[id] }

  public func channelGroup(_ id: ChannelGroup.ID) -> ChannelGroup? {
    plan.channelGroups.first { $0.id == id }
  }

  /// The agencies that have a channel in a group of the plan, each once, in the order of the
  /// registry.
  public func members(of group: ChannelGroup) -> [Agency] {
    channels(of: group).map { agency($0.agency) }
  }

  /// The channels of a group of the plan, one an agency.
  public func channels(of group: ChannelGroup) -> [Channel] { channelsOfGroup[group.id] ?? [] }

  /// What came out on a channel, oldest first.
  public func publications(on channel: Channel.ID) -> [Publication] { logs[channel] ?? [] }

  /// What came out on a channel from `first` to `last`, both included, oldest first.
  public func publications(
    on channel: Channel.ID, from first: CalendarDay, to last: CalendarDay
  ) -> ArraySlice<Publication> {
    guard first <= last, let log = logs[channel] else { return [] }
    return log[log.count(before: { $0.day < first })..<log.count(before: { $0.day <= last })]
  }

  /// How many pieces came out on a channel in each of the twelve months of the plan's year.
  public func monthCounts(on channel: Channel.ID) -> [Int] {
    var counts = Array(repeating: 0, count: 12)
    for publication in publications(on: channel) where publication.day.year == plan.year {
      counts[publication.day.month - 1] += publication.quantity
    }
    return counts
  }

  /// Every publication that spreads an item, oldest first.
  public func publications(covering item: Item.ID) -> [Publication] {
    PlanBook.inOrder(logs.values.flatMap { $0.filter { $0.covers.contains(item) } })
  }
}

extension [Publication] {
  /// How many elements at the beginning satisfy `isBefore`, if after the first that does not none
  /// does.
  func count(before isBefore: (Publication) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

package import PlanModel

/// Which publications spread each item of a plan, kept so that reading the plan costs nothing of
/// the size of the logs.
package struct Coverage: Equatable, Sendable {
  /// Newest first.
  private var mentions: [Item.ID: [Mention]] = [:]
  private var items: [Channel.ID: Set<Item.ID>] = [:]
  /// What came out later is left out.
  private let day: CalendarDay

  /// As much of a publication as a list shows.
  package struct Mention: Hashable, Sendable {
    package var day: CalendarDay
    package var id: Publication.ID
    package var channel: Channel.ID
    package var title: String
  }

  package init(of book: PlanBook, by day: CalendarDay) {
    self.day = day
    for (channel, log) in book.logs { collect(log, on: channel) }
    for item in mentions.keys { sort(item) }
  }

  /// The publications that spread an item, newest first.
  package subscript(item: Item.ID) -> [Mention] { mentions[item] ?? [] }

  /// Takes up what a channel's log holds now.
  mutating func replace(_ channel: Channel.ID, in book: PlanBook) {
    let before = items.removeValue(forKey: channel) ?? []
    for item in before {
      mentions[item]?.removeAll { $0.channel == channel }
      if mentions[item]?.isEmpty == true { mentions[item] = nil }
    }
    collect(book.publications(on: channel), on: channel)
    for item in items[channel] ?? [] { sort(item) }
  }

  private mutating func collect(_ log: [Publication], on channel: Channel.ID) {
    for publication in log where publication.day <= day {
      for item in publication.covers {
        items[channel, default: []].insert(item)
        mentions[item, default: []].append(
          Mention(
            day: publication.day, id: publication.id, channel: channel, title: publication.title))
      }
    }
  }

  private mutating func sort(_ item: Item.ID) {
    mentions[item]?.sort {
      ($0.day, $0.id, $0.channel) > ($1.day, $1.id, $1.channel)
    }
  }
}

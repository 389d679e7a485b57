import LoaTexts
import PlanModel

/// Something that can be named on the command line.
struct Named {
  /// The slug.
  var id: String
  var names: [String]

  /// How it is offered to the person: slug and name.
  var label: String { names.first.map { "\(id) (\($0))" } ?? id }
}

/// What a name turned out to mean.
enum NameMatch {
  case found(Int)
  case ambiguous([String])
  case none(nearest: [String])
}

/// Finds what a person means: by slug, by a whole name, else by words or initials of just one.
///
/// - Parameters:
///   - text: As typed; case, accents and Unicode form do not matter.
///   - things: What there is.
/// - Returns: A position in `things`, or what to offer instead.
func match(_ text: String, in things: [Named]) -> NameMatch {
  let folded = VietnameseText.folded(text.asTyped)
  func positions(_ fits: (Named) -> Bool) -> [Int] { things.indices.filter { fits(things[$0]) } }
  let query = SearchQuery(text.asTyped)
  let ways: [(Named) -> Bool] = [
    { $0.id == folded },
    { thing in thing.names.contains { VietnameseText.folded($0) == folded } },
    { thing in
      thing.names.contains { name in
        VietnameseText.initials(name) == folded || (query.rank(in: SearchKey(name)) ?? 3) < 3
      }
    },
  ]
  for way in ways where folded.unicodeScalars.count > 1 {
    let found = positions(way)
    if found.count == 1 { return .found(found[0]) }
    if found.count > 1 { return .ambiguous(found.prefix(5).map { things[$0].label }) }
  }
  var nearest = nearestNames(to: text, in: things.map(\.id))
  for name in nearestNames(to: text, in: things.flatMap(\.names)) {
    if let thing = things.first(where: { $0.names.contains(name) }) { nearest.append(thing.id) }
  }
  var seen: Set<String> = []
  let ids = nearest.filter { seen.insert($0).inserted }.prefix(3)
  return .none(nearest: ids.compactMap { id in things.first { $0.id == id }?.label })
}

extension PlanBook {
  /// The agency that a person names; where the name fits several, the one that exists between the
  /// plan's issue and the end of its year.
  func agency(named text: String) throws(CommandFailure) -> Agency {
    let known = registry.agencies + agencies.filter { registry[$0.id] == nil }
    switch match(text, in: known.map(Self.named)) {
    case .found(let position): return known[position]
    case .ambiguous(let names):
      let current = known.filter { $0.exists(from: plan.firstDay, to: plan.lastDay) }
      switch match(text, in: current.map(Self.named)) {
      case .found(let position): return current[position]
      case .ambiguous(let names): throw .failure { $0.ambiguousName(text, names) }
      case .none: throw .failure { $0.ambiguousName(text, names) }
      }
    case .none(let nearest): throw .failure { $0.noSuchAgency(text, nearest: nearest) }
    }
  }

  private static func named(_ agency: Agency) -> Named {
    Named(id: agency.id.rawValue, names: [agency.name, agency.short])
  }

  /// What a person names as a channel: one channel, or a group without saying whose.
  func subject(named text: String) throws(CommandFailure) -> ChannelReview.Subject {
    let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 {
      let subject = try subject(named: String(parts[0]))
      guard case .group(let id) = subject, let group = channelGroup(id) else {
        throw .failure { $0.noSuchChannel(text, nearest: [String(parts[0])]) }
      }
      return .channel(try channel(in: group, of: String(parts[1])).id)
    }
    let subjects =
      plan.channels.map { ChannelReview.Subject.channel($0.id) }
      + plan.channelGroups.map { .group($0.id) }
    let things =
      plan.channels.map { Named(id: $0.id.rawValue, names: [$0.name, $0.short]) }
      + plan.channelGroups.map { Named(id: $0.id.rawValue, names: [$0.name, $0.short]) }
    switch match(text, in: things) {
    case .found(let position): return subjects[position]
    case .ambiguous(let names): throw .failure { $0.ambiguousName(text, names) }
    case .none(let nearest): throw .failure { $0.noSuchChannel(text, nearest: nearest) }
    }
  }

  /// The one channel that a person names.
  ///
  /// - Parameters:
  ///   - text: A channel, a group, or `group@agency`.
  ///   - agencyText: Whose channel of a group.
  /// - Returns: A channel of the plan, or one of an agency in a channel group.
  /// - Throws: What is unknown, or whose channel has to be said.
  func channel(named text: String, agency agencyText: String?) throws(CommandFailure) -> Channel {
    switch try subject(named: text) {
    case .channel(let id):
      guard let channel = channel(id) else {
        throw .failure { $0.noSuchChannel(text, nearest: []) }
      }
      if let agencyText {
        let agency = try agency(named: agencyText)
        guard channel.agency == agency.id else {
          throw .failure {
            $0.channelNotOfAgency(channel.id.rawValue, agency.name, nearest: [])
          }
        }
      }
      return channel
    case .group(let id):
      guard let group = channelGroup(id) else {
        throw .failure { $0.noSuchChannel(text, nearest: []) }
      }
      guard let agencyText else {
        let members = members(of: group)
        let example = "\(id)@\(members.first?.id.rawValue ?? "…")"
        throw .failure {
          $0.channelNeedsAgency(group.name, count: members.count, example: example)
        }
      }
      return try channel(in: group, of: agencyText)
    }
  }

  private func channel(
    in group: ChannelGroup, of agencyText: String
  ) throws(CommandFailure) -> Channel {
    let agency = try agency(named: agencyText)
    guard members(of: group).contains(where: { $0.id == agency.id }) else {
      let others = plan.channelGroups.filter { other in
        members(of: other).contains { $0.id == agency.id }
      }
      let own =
        plan.channels.filter { $0.agency == agency.id }.map(\.id.rawValue)
        + others.map { "\($0.id)@\(agency.id)" }
      throw .failure {
        $0.channelNotOfAgency(group.name, agency.name, nearest: Array(own.prefix(3)))
      }
    }
    return group.channel(of: agency)
  }

  /// The part of the plan at a position, in any case and with or without a last full stop.
  func entry(named text: String) throws(CommandFailure) -> OutlineEntry {
    var ref = text.trimmed
    while ref.last == "." { ref.removeLast() }
    if let entry = entry(at: ref) { return entry }
    let nearest = nearestNames(to: ref, in: outline.map(\.ref))
    throw .failure { $0.noSuchRef(text.trimmed, nearest: nearest) }
  }
}

/// One piece with the places where it was put: a text in the newspaper and on the portal is one
/// piece with two placements.
public struct Piece: Hashable, Sendable, Identifiable {
  /// What its placements share; for a publication that stands alone its own identity and channel.
  public var id: String
  /// Oldest first; never empty.
  public var placements: [Publication]

  /// How many pieces it stands for: of the quantities of its placements the largest.
  public var count: Int { placements.reduce(1) { max($0, $1.quantity) } }
  public var title: String { placements.first?.title ?? "" }
}

/// Both counts of what came out.
public struct PieceCount: Hashable, Sendable {
  /// A piece on several channels counts once.
  public var pieces: Int
  /// Each placement counts, by its quantity.
  public var placements: Int

  public init(pieces: Int = 0, placements: Int = 0) {
    self.pieces = pieces
    self.placements = placements
  }
}

extension Sequence<Publication> {
  /// The pieces, in the order of their first placement in the sequence.
  public var pieces: [Piece] {
    var positions: [String: Int] = [:]
    var pieces: [Piece] = []
    for publication in self {
      guard let key = publication.piece, !key.isEmpty else {
        let id = "\(publication.channel)/\(publication.id)"
        pieces.append(Piece(id: id, placements: [publication]))
        continue
      }
      if let known = positions[key] {
        pieces[known].placements.append(publication)
      } else {
        positions[key] = pieces.count
        pieces.append(Piece(id: key, placements: [publication]))
      }
    }
    return pieces
  }

  /// How many pieces there are and how many placements.
  public var pieceCount: PieceCount {
    var count = PieceCount()
    var known: [String: Int] = [:]
    for publication in self {
      count.placements += publication.quantity
      guard let key = publication.piece, !key.isEmpty else {
        count.pieces += publication.quantity
        continue
      }
      let before = known[key] ?? 0
      if publication.quantity > before {
        count.pieces += publication.quantity - before
        known[key] = publication.quantity
      }
    }
    return count
  }
}

extension PlanBook {
  /// What came out on all channels from `first` to `last`, piece by piece, oldest first.
  public func pieces(from first: CalendarDay, to last: CalendarDay) -> [Piece] {
    let published = logs.keys.sorted().flatMap { publications(on: $0, from: first, to: last) }
    return published.sorted { ($0.day, $0.id, $0.channel) < ($1.day, $1.id, $1.channel) }.pieces
  }

  /// How many pieces and placements came out on all channels from `first` to `last`.
  public func pieceCount(from first: CalendarDay, to last: CalendarDay) -> PieceCount {
    logs.keys.lazy.flatMap { publications(on: $0, from: first, to: last) }.pieceCount
  }
}

import LoaTexts
import PlanModel

// A piece that stands on several channels is changed on all of them at once.

extension DashboardState {
  /// The other placements of a piece, by channel.
  func otherPlacements(of publication: Publication) -> [Publication] {
    guard let piece = publication.piece, !piece.isEmpty, let book else { return [] }
    return book.logs.keys.sorted().filter { $0 != publication.channel }
      .flatMap { book.publications(on: $0).filter { $0.piece == piece } }
  }

  /// Where else the piece stands, all of them chosen to be changed too; none if it stands alone.
  func placementField(of publication: Publication) -> [FormField] {
    let channels = otherPlacements(of: publication).map {
      FormField.Candidate(id: $0.channel.rawValue, label: channelName($0.channel))
    }
    return channels.isEmpty
      ? [] : [setField(.placements, channels, chosen: channels.map(\.id))]
  }

  /// What changes a placement, and the others that were chosen.
  func changes(
    from before: Publication, to after: Publication, _ form: Form
  ) -> [PlanEdit] {
    let chosen = Set((form[.placements]?.chosen ?? []).map { Channel.ID($0) })
    let others = otherPlacements(of: before).filter { chosen.contains($0.channel) }
    return [.change(from: before, to: after)]
      + others.compactMap { other in
        let changed = other.following(before, to: after)
        return changed == other ? nil : .change(from: other, to: changed)
      }
  }
}

extension Publication {
  /// This placement of a piece once another was changed.
  ///
  /// What the piece says itself follows; day, link, number, quantity and note, which each placement
  /// has of its own, only where they were the same, and nothing that the other had not.
  fileprivate func following(_ before: Publication, to after: Publication) -> Publication {
    var result = self
    if before.title != after.title { result.title = after.title }
    if before.genre != after.genre { result.genre = after.genre }
    if before.covers != after.covers { result.covers = after.covers }
    if before.audiences != after.audiences { result.audiences = after.audiences }
    if day == before.day { result.day = after.day }
    if quantity == before.quantity { result.quantity = after.quantity }
    if url != nil, url == before.url { result.url = after.url }
    if number != nil, number == before.number { result.number = after.number }
    if note != nil, note == before.note { result.note = after.note }
    return result
  }
}

/// A place by a name that holds for a time: "Phú Thọ" until 30/06/2025 and "Phú Thọ" after it are
/// two places, for they are two territories.
public struct Place: Hashable, Sendable, Identifiable {
  public let id: Identifier<Place>
  public var name: String
  /// The first day on which it is so; `nil`: before all that is recorded.
  public var from: CalendarDay?
  /// The last day on which it is so; `nil`: no end is known.
  public var until: CalendarDay?
  /// The place that took it in the day after its last.
  public var mergedInto: Place.ID?
  public var source: String?

  public init(
    id: ID, name: String, from: CalendarDay? = nil, until: CalendarDay? = nil,
    mergedInto: Place.ID? = nil, source: String? = nil
  ) {
    self.id = id
    self.name = name
    self.from = from
    self.until = until
    self.mergedInto = mergedInto
    self.source = source
  }

  public func exists(on day: CalendarDay) -> Bool {
    (from ?? day) <= day && day <= (until ?? day)
  }
}

extension Registry {
  /// The place that a name meant on `day`, compared without case, marks or Unicode form; the very
  /// marks first, then the first in the order of the file.
  public func place(named name: String, on day: CalendarDay) -> Place? {
    let folded = VietnameseText.folded(name)
    let found = places.filter { $0.exists(on: day) && VietnameseText.folded($0.name) == folded }
    return found.first { $0.name == name } ?? found.first
  }

  /// The place of which `place` is a part on `day`: itself until its last day, then the one it was
  /// merged into, and so on.
  ///
  /// - Returns: `nil` for a place that is not there, that ended without being merged, or whose
  ///   mergers lead back.
  public func place(holding place: Place.ID, on day: CalendarDay) -> Place? {
    var seen: Set<Place.ID> = []
    var current: Place.ID? = place
    while let id = current, seen.insert(id).inserted,
      let found = places.first(where: { $0.id == id })
    {
      guard let until = found.until, until < day else { return found }
      current = found.mergedInto
    }
    return nil
  }

  /// The places that were merged into `place`, in the order of the file.
  public func places(mergedInto place: Place.ID) -> [Place] {
    places.filter { $0.mergedInto == place }
  }

  var placeFlaws: [RegistryFlaw] {
    var flaws: [RegistryFlaw] = []
    var known: [Place.ID: Place] = [:]
    for place in places where known.updateValue(place, forKey: place.id) != nil {
      flaws.append(.duplicatePlace(place.id))
    }
    var namesakes: [String: [Place]] = [:]
    for place in places {
      if let from = place.from, let until = place.until, until < from {
        flaws.append(.placeEndsBeforeItBegins(place.id))
      }
      if let target = place.mergedInto {
        if target == place.id {
          flaws.append(.placeCircle([place.id]))
        } else if known[target] == nil {
          flaws.append(.unknownPlace(target, of: place.id))
        }
      }
      let name = VietnameseText.composed(place.name)
      for other in namesakes[name] ?? [] where other.id != place.id && other.overlaps(place) {
        flaws.append(.placesShareName(other.id, place.id))
      }
      namesakes[name, default: []].append(place)
    }
    let targets = Dictionary(
      places.map { ($0.id, $0.mergedInto) }, uniquingKeysWith: { first, _ in first })
    flaws += circles(among: places.map(\.id), next: { (targets[$0] ?? nil).map { [$0] } ?? [] })
      .map(RegistryFlaw.placeCircle)
    return flaws
  }
}

extension Place {
  fileprivate func overlaps(_ other: Place) -> Bool {
    if let until, let begin = other.from, until < begin { return false }
    if let end = other.until, let from, end < from { return false }
    return true
  }
}

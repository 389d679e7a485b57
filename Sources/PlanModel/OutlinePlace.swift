/// Where a section or an item stands in a plan's tree.
public struct OutlinePlace: Hashable, Sendable {
  /// What it is right below; `nil`: a section at the top.
  public var parent: OutlineEntry.Subject?
  /// The identity of the one of its kind that it follows; `nil`: it is the first of its kind there.
  public var after: String?

  public init(below parent: OutlineEntry.Subject?, after: String? = nil) {
    self.parent = parent
    self.after = after
  }
}

/// An item by itself, without those below it, and where it stands.
public struct PlacedItem: Hashable, Sendable, Identifiable {
  public var item: Item
  public var place: OutlinePlace

  /// The items below `item` are left out.
  public init(_ item: Item, at place: OutlinePlace) {
    self.item = item
    self.item.items = []
    self.place = place
  }

  public var id: Item.ID { item.id }
}

/// A section by itself, without what is below it, and where it stands.
public struct PlacedSection: Hashable, Sendable, Identifiable {
  public var section: Section
  public var place: OutlinePlace

  /// What is below `section` is left out.
  public init(_ section: Section, at place: OutlinePlace) {
    self.section = section
    self.section.items = []
    self.section.sections = []
    self.place = place
  }

  public var id: Section.ID { section.id }
}

/// A section or an item with its place, without what is below it.
public enum PlacedPart: Hashable, Sendable {
  case section(PlacedSection)
  case item(PlacedItem)

  public var subject: OutlineEntry.Subject {
    switch self {
    case .section(let placed): .section(placed.id)
    case .item(let placed): .item(placed.id)
    }
  }

  public var place: OutlinePlace {
    switch self {
    case .section(let placed): placed.place
    case .item(let placed): placed.place
    }
  }
}

// MARK: - Looking up

extension Plan {
  public func placed(_ id: Item.ID) -> PlacedItem? {
    guard case .item(let placed)? = parts(from: .item(id)).first else { return nil }
    return placed
  }

  public func placed(_ id: Section.ID) -> PlacedSection? {
    guard case .section(let placed)? = parts(from: .section(id)).first else { return nil }
    return placed
  }

  /// A part of the tree and all below it, in the order of the document, so that adding one after
  /// the other makes it; empty if there is none.
  public func parts(from subject: OutlineEntry.Subject) -> [PlacedPart] {
    var found = PartCollector(wanted: subject)
    found.visit(sections, below: nil)
    return found.parts
  }

  func contains(_ subject: OutlineEntry.Subject) -> Bool { !parts(from: subject).isEmpty }
}

/// Walks a tree to the first part of an identity, and gathers it with what is below.
private struct PartCollector {
  let wanted: OutlineEntry.Subject
  var parts: [PlacedPart] = []
  private var isInside = false
  private var isDone = false

  init(wanted: OutlineEntry.Subject) { self.wanted = wanted }

  mutating func visit(_ sections: [Section], below parent: OutlineEntry.Subject?) {
    var last: String?
    for section in sections where !isDone {
      let subject = OutlineEntry.Subject.section(section.id)
      enter(subject, .section(PlacedSection(section, at: OutlinePlace(below: parent, after: last))))
      {
        $0.visit(section.items, below: subject)
        $0.visit(section.sections, below: subject)
      }
      last = section.id.rawValue
    }
  }

  private mutating func visit(_ items: [Item], below parent: OutlineEntry.Subject) {
    var last: String?
    for item in items where !isDone {
      let subject = OutlineEntry.Subject.item(item.id)
      enter(subject, .item(PlacedItem(item, at: OutlinePlace(below: parent, after: last)))) {
        $0.visit(item.items, below: subject)
      }
      last = item.id.rawValue
    }
  }

  private mutating func enter(
    _ subject: OutlineEntry.Subject, _ part: PlacedPart, _ body: (inout PartCollector) -> Void
  ) {
    let isTop = !isInside && subject == wanted
    if isTop { isInside = true }
    if isInside { parts.append(part) }
    body(&self)
    if isTop { isDone = true }
  }
}

// MARK: - Changing

extension Plan {
  /// Changes an item or its place, adds it, or removes it with all below it; positions named
  /// elsewhere in the plan follow.
  mutating func edit(from before: PlacedItem?, to after: PlacedItem?) {
    guard let id = (after ?? before)?.id else { return }
    keepingPositions { plan in
      let current = plan.placed(id)
      guard let result = PlacedItem.result(of: current, from: before, to: after) else {
        _ = plan.take(id)
        return
      }
      guard let current else { return plan.put(result.item, at: result.place) }
      guard current.place != result.place, plan.canHold(.item(id), at: result.place) else {
        return plan.replace(result.item)
      }
      guard var whole = plan.take(id) else { return }
      whole.takeOwn(result.item)
      plan.put(whole, at: result.place)
    }
  }

  /// Changes a section or its place, adds it, or removes it with all below it; positions named
  /// elsewhere in the plan follow.
  mutating func edit(from before: PlacedSection?, to after: PlacedSection?) {
    guard let id = (after ?? before)?.id else { return }
    keepingPositions { plan in
      let current = plan.placed(id)
      guard let result = PlacedSection.result(of: current, from: before, to: after) else {
        _ = plan.take(id)
        return
      }
      guard let current else { return plan.put(result.section, at: result.place) }
      guard current.place != result.place, plan.canHold(.section(id), at: result.place) else {
        return plan.replace(result.section)
      }
      guard var whole = plan.take(id) else { return }
      whole.takeOwn(result.section)
      plan.put(whole, at: result.place)
    }
  }

  /// Whether a part can stand there: what it would be below exists, and is not below it.
  func canHold(_ subject: OutlineEntry.Subject, at place: OutlinePlace) -> Bool {
    switch (subject, place.parent) {
    case (.section, nil): return true
    case (.item, nil), (.section, .item?): return false
    case (_, let parent?):
      return contains(parent) && !parts(from: subject).contains { $0.subject == parent }
    }
  }

  /// Makes a change of the tree; what names a position goes on naming the same part.
  private mutating func keepingPositions(_ change: (inout Plan) -> Void) {
    let before = outline
    change(&self)
    let after = outline
    guard before.map(\.ref) != after.map(\.ref) || before.map(\.subject) != after.map(\.subject)
    else { return }
    let moves = PositionMoves(from: before, to: after)
    for index in assignments.indices { moves.take(&assignments[index].ref) }
    for index in channels.indices { moves.take(&channels[index].ref) }
    for index in channelGroups.indices { moves.take(&channelGroups[index].ref) }
  }

  private mutating func changeChildren(
    of parent: OutlineEntry.Subject?, _ body: (inout [Item], inout [Section]) -> Void
  ) {
    guard let parent else {
      var none: [Item] = []
      body(&none, &sections)
      return
    }
    for index in sections.indices {
      if sections[index].changeChildren(of: parent, body) { return }
    }
  }

  private mutating func put(_ item: Item, at place: OutlinePlace) {
    changeChildren(of: place.parent) { items, _ in items.insert(item, after: place.after) }
  }

  private mutating func put(_ section: Section, at place: OutlinePlace) {
    changeChildren(of: place.parent) { _, sections in sections.insert(section, after: place.after) }
  }

  private mutating func replace(_ item: Item) {
    changeChildren(of: placed(item.id)?.place.parent) { items, _ in
      guard let index = items.firstIndex(where: { $0.id == item.id }) else { return }
      items[index].takeOwn(item)
    }
  }

  private mutating func replace(_ section: Section) {
    changeChildren(of: placed(section.id)?.place.parent) { _, sections in
      guard let index = sections.firstIndex(where: { $0.id == section.id }) else { return }
      sections[index].takeOwn(section)
    }
  }

  private mutating func take(_ id: Item.ID) -> Item? {
    guard let place = placed(id)?.place else { return nil }
    var taken: Item?
    changeChildren(of: place.parent) { items, _ in
      taken = items.firstIndex { $0.id == id }.map { items.remove(at: $0) }
    }
    return taken
  }

  private mutating func take(_ id: Section.ID) -> Section? {
    guard let place = placed(id)?.place else { return nil }
    var taken: Section?
    changeChildren(of: place.parent) { _, sections in
      taken = sections.firstIndex { $0.id == id }.map { sections.remove(at: $0) }
    }
    return taken
  }
}

/// How positions changed with the tree.
struct PositionMoves {
  /// New positions by old ones, for those that changed.
  private let moves: [String: String]

  init(from before: [OutlineEntry], to after: [OutlineEntry]) {
    let new = Dictionary(
      after.map { ($0.subject, $0.ref) }, uniquingKeysWith: { first, _ in first })
    moves = Dictionary(
      before.compactMap { entry in
        new[entry.subject].map { (entry.ref.uppercased(), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func take(_ ref: inout String) {
    if let new = moves[ref.uppercased()], new.uppercased() != ref.uppercased() { ref = new }
  }

  func take(_ ref: inout String?) {
    guard var known = ref else { return }
    take(&known)
    ref = known
  }
}

extension Section {
  /// Whether the parent was found here.
  fileprivate mutating func changeChildren(
    of parent: OutlineEntry.Subject, _ body: (inout [Item], inout [Section]) -> Void
  ) -> Bool {
    if parent == .section(id) {
      body(&items, &sections)
      return true
    }
    for index in items.indices where items[index].changeChildren(of: parent, body) { return true }
    for index in sections.indices where sections[index].changeChildren(of: parent, body) {
      return true
    }
    return false
  }

  fileprivate mutating func takeOwn(_ other: Section) {
    let (items, sections) = (items, sections)
    self = other
    (self.items, self.sections) = (items, sections)
  }
}

extension Item {
  fileprivate mutating func changeChildren(
    of parent: OutlineEntry.Subject, _ body: (inout [Item], inout [Section]) -> Void
  ) -> Bool {
    if parent == .item(id) {
      var none: [Section] = []
      body(&items, &none)
      return true
    }
    for index in items.indices where items[index].changeChildren(of: parent, body) { return true }
    return false
  }

  fileprivate mutating func takeOwn(_ other: Item) {
    let items = items
    self = other
    self.items = items
  }
}

extension Array where Element: Identifiable {
  /// Puts an element behind the one of that identity: at the front for `nil`, at the end if there
  /// is none.
  fileprivate mutating func insert<Subject>(_ element: Element, after id: String?)
  where Element.ID == Identifier<Subject> {
    guard let id else { return insert(element, at: startIndex) }
    let place = firstIndex { $0.id.rawValue == id }
    insert(element, at: place.map { $0 + 1 } ?? endIndex)
  }
}

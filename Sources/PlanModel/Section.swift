/// A part of a plan's document: a heading with items and parts of its own.
public struct Section: Hashable, Sendable, Identifiable {
  public let id: Identifier<Section>
  /// As printed, without full stop or bracket ("IV", "1", "a"); empty where there is none.
  public var mark: String
  /// Its own step of the position where the mark gives none ("NN" for the recipients).
  public var ownRef: String?
  public var kind: SectionKind
  public var heading: String
  public var text: String?
  public var attributes: Attributes
  public var items: [Item]
  public var sections: [Section]

  public init(
    id: ID, mark: String, ownRef: String? = nil, kind: SectionKind = .mixed, heading: String,
    text: String? = nil, attributes: Attributes = Attributes(), items: [Item] = [],
    sections: [Section] = []
  ) {
    self.id = id
    self.mark = mark
    self.ownRef = ownRef
    self.kind = kind
    self.heading = heading
    self.text = text
    self.attributes = attributes
    self.items = items
    self.sections = sections
  }
}

/// One point of a section, with an identity that outlives its position.
public struct Item: Hashable, Sendable, Identifiable {
  public let id: Identifier<Item>
  /// As printed ("-", "+", "a", "1"); empty for a paragraph without a mark.
  public var mark: String
  public var text: String
  public var attributes: Attributes
  public var items: [Item]

  public init(
    id: ID, mark: String = "-", text: String, attributes: Attributes = Attributes(),
    items: [Item] = []
  ) {
    self.id = id
    self.mark = mark
    self.text = text
    self.attributes = attributes
    self.items = items
  }
}

/// What a section or an item is about; what one leaves open it takes from the one above it.
public struct Attributes: Hashable, Sendable {
  public var audiences: [Audience]
  public var areas: [ReformArea]
  public var indices: [ReformIndex]

  public init(
    audiences: [Audience] = [], areas: [ReformArea] = [], indices: [ReformIndex] = []
  ) {
    self.audiences = audiences
    self.areas = areas
    self.indices = indices
  }

  /// These attributes, with each one that is empty taken from `above`.
  public func inheriting(_ above: Attributes) -> Attributes {
    Attributes(
      audiences: audiences.isEmpty ? above.audiences : audiences,
      areas: areas.isEmpty ? above.areas : areas,
      indices: indices.isEmpty ? above.indices : indices)
  }
}

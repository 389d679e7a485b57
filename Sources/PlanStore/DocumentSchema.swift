/// What a kind of document looks like on disk (FORMAT.md).
public struct DocumentSchema: Sendable {
  /// Such as `tasks.json`; the journal is named after it.
  public var fileName: String
  /// The format that this program writes; a newer one is refused.
  public var format: Int
  /// The fields before the collections, in order, without `format` and `applied`.
  public var headerOrder: KeyOrder
  public var collections: [CollectionSchema]
  /// A tree in the header whose parts are records as well.
  public var tree: TreeSchema?
  /// Whether a missing file is an empty document; else it is an error.
  public var isOptional: Bool
  /// Each step makes format n into format n + 1, without `format` itself.
  public var migrations: [Int: @Sendable (JSONObject) -> JSONObject]

  public init(
    fileName: String, format: Int = 1, headerOrder: KeyOrder = .asGiven,
    collections: [CollectionSchema], tree: TreeSchema? = nil, isOptional: Bool = false,
    migrations: [Int: @Sendable (JSONObject) -> JSONObject] = [:]
  ) {
    self.fileName = fileName
    self.format = format
    self.headerOrder = headerOrder
    self.collections = collections
    self.tree = tree
    self.isOptional = isOptional
    self.migrations = migrations
  }

  func index(of collection: String) -> Int? {
    collections.firstIndex { $0.name == collection }
  }

  /// Whether a record stands in a list that people put in order.
  func isOrdered(_ record: RecordReference) -> Bool {
    index(of: record.collection).map { collections[$0].isOrdered } ?? false
  }

  /// The fields that this program knows of a record; `nil` for a part of a tree.
  func keys(of record: RecordReference) -> Set<String>? {
    index(of: record.collection).map { Set(collections[$0].keyOrder.keys) }
  }

  func isSet(_ field: String, of record: RecordReference) -> Bool {
    if let tree, tree.holds(record.collection) { return tree.sets.contains(field) }
    return index(of: record.collection).map { collections[$0].sets.contains(field) } ?? false
  }
}

/// A named list of records in a document; each record has a text `id` of its own.
public struct CollectionSchema: Sendable {
  public enum Arrangement: Sendable {
    case byID
    /// As the list stands; new records come last.
    case asGiven
  }

  public var name: String
  public var keyOrder: KeyOrder
  /// The fields that are sets of texts: each element is edited for itself, and they are kept sorted.
  public var sets: Set<String>
  public var arrangement: Arrangement
  /// Whether people put the records in order; then a record has a place, as parts of a tree have.
  public var isOrdered: Bool

  public init(
    _ name: String, keyOrder: KeyOrder, sets: Set<String> = [], arrangement: Arrangement = .byID,
    isOrdered: Bool = false
  ) {
    self.name = name
    self.keyOrder = keyOrder
    self.sets = sets
    self.arrangement = arrangement
    self.isOrdered = isOrdered
  }
}

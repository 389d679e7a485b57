/// The members of a JSON object, in the order in which they were written.
///
/// No key occurs twice. Equality ignores the order.
public struct JSONObject: Sendable {
  public struct Member: Sendable {
    public let key: String
    public var value: JSONValue

    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  public private(set) var members: [Member]

  public init() {
    members = []
  }

  /// Takes pairs in order; of several with the same key the last value stands, at the first place.
  public init(_ pairs: [(String, JSONValue)]) {
    members = []
    members.reserveCapacity(pairs.count)
    for (key, value) in pairs { self[key] = value }
  }

  /// The caller has seen to it that no key occurs twice.
  init(distinct members: [Member]) {
    self.members = members
  }

  public var isEmpty: Bool { members.isEmpty }
  public var count: Int { members.count }
  public var keys: [String] { members.map(\.key) }

  /// The value of a key.
  ///
  /// Setting a new key puts it last, setting `nil` takes the key out.
  public subscript(key: String) -> JSONValue? {
    get {
      for member in members where member.key == key { return member.value }
      return nil
    }
    set {
      let place = members.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (let place?, nil): members.remove(at: place)
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: Equatable {
  public static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.count == right.count else { return false }
    // Mostly the order is the same as well; only what is out of order has to be searched for.
    if left.count > 32, !zip(left.members, right.members).allSatisfy({ $0.key == $1.key }) {
      let byKey = Dictionary(uniqueKeysWithValues: right.members.map { ($0.key, $0.value) })
      return left.members.allSatisfy { byKey[$0.key] == $0.value }
    }
    for (place, member) in left.members.enumerated() {
      let twin = right.members[place]
      let value = twin.key == member.key ? twin.value : right[member.key]
      guard let value, value == member.value else { return false }
    }
    return true
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements)
  }
}

/// A large value that states share until one of them changes it.
///
/// With it a state is copied and compared at each key for the price of one reference.
struct Shared<Value: Equatable & Sendable>: Equatable, Sendable {
  private var box: Box

  init(_ value: Value) { box = Box(value) }

  var value: Value {
    _read { yield box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }

  static func == (left: Self, right: Self) -> Bool {
    left.box === right.box || left.box.value == right.box.value
  }

  // Changed only while nobody else has it.
  private final class Box: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }
}

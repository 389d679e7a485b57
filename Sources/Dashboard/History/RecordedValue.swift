package import PlanModel

/// What a journal holds of one field: its shape, and whole those values that have a wording.
package indirect enum RecordedValue: Hashable, Sendable {
  case text(String)
  case list([RecordedValue])
  case fields([HistoryRow.Value])
  case frame(TimeFrame)
  case obligation(Obligation)

  /// The text where it is nothing but a text.
  package var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Whether it says no more than that nothing is there.
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .fields, .frame, .obligation: false
    }
  }

  /// The field of that name.
  func field(_ name: String) -> RecordedValue? {
    guard case .fields(let fields) = self else { return nil }
    return fields.first { $0.field == name }?.value
  }

  /// Those of the fields named that hold a text.
  func texts(_ names: String...) -> [String] {
    names.compactMap { field($0)?.text }
  }
}

extension RecordedValue: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

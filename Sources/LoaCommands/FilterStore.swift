import Dashboard
import PlanStore
import SystemPackage

/// The filters that a person has kept by name for a workspace, in the person's state file.
struct FilterStore: Sendable {
  private let state: UserStateStore
  private let workspace: String

  /// - Parameters:
  ///   - root: The workspace's folder.
  ///   - folder: Where one person's state is kept.
  init(root: FilePath, folder: FilePath) {
    state = UserStateStore(folder: folder)
    workspace = root.string
  }

  /// What was kept; what cannot be read, or is of a later version, is left out.
  func read() -> [SavedFilter] {
    ((try? state.read(workspace: workspace))?.filters ?? []).compactMap(Self.filter)
  }

  func keep(_ filters: [SavedFilter]) throws(StoreError) {
    try state.update(workspace: workspace) { $0.filters = filters.map(Self.json) }
  }

  private static func json(_ saved: SavedFilter) -> JSONValue {
    [
      "name": .string(saved.name), "pane": .string("\(saved.pane)"),
      "words": .string(saved.filter.words),
      "criteria": .array(saved.filter.criteria.map(\.code).sorted().map { .string($0) }),
    ]
  }

  private static func filter(_ value: JSONValue) -> SavedFilter? {
    guard let name = value["name"]?.stringValue, let paneName = value["pane"]?.stringValue,
      let pane = Pane.allCases.first(where: { "\($0)" == paneName })
    else { return nil }
    let codes = value["criteria"]?.arrayValue?.compactMap(\.stringValue) ?? []
    let criteria = codes.compactMap { RowCriterion(code: $0) }
    // Half a filter would show what it was made to leave out.
    guard criteria.count == codes.count else { return nil }
    let filter = ListFilter(Set(criteria), words: value["words"]?.stringValue ?? "")
    return filter.isEmpty ? nil : SavedFilter(name: name, pane: pane, filter: filter)
  }
}

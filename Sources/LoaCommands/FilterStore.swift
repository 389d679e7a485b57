import Dashboard
import Glibc
import PlanStore
import SystemPackage

/// The filters that a person has kept by name, per workspace, in `$XDG_STATE_HOME/loa/filters`.
struct FilterStore: Sendable {
  private let files: DraftStore
  private let key: DraftKey

  /// - Parameters:
  ///   - root: The workspace's folder.
  ///   - folder: Where one person's state is kept.
  init(root: FilePath, folder: FilePath) {
    files = DraftStore(folder: folder.appending("filters"))
    key = DraftKey(workspace: root.string, plan: "", form: "filters")
  }

  /// In the state folder of whoever runs the program; `nil` if none is known.
  init?(root: FilePath) {
    guard let drafts = DraftStore.defaultFolder() else { return nil }
    self.init(root: root, folder: drafts.removingLastComponent())
  }

  /// What was kept; what cannot be read, or is of a later version, is left out.
  func read() -> [SavedFilter] {
    guard let draft = try? files.load(key), let list = draft.content["filters"]?.arrayValue else {
      return []
    }
    return list.compactMap(Self.filter)
  }

  func keep(_ filters: [SavedFilter]) throws(StoreError) {
    try files.save(["filters": .array(filters.map(Self.json))], for: key)
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

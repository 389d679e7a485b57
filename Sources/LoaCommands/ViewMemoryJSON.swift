import Dashboard
import PlanStore

extension ViewMemory {
  /// Takes what an earlier session has written; what cannot be understood is left out.
  init(_ object: JSONObject) {
    self.init()
    if let screen = object["screen"]?.intValue.flatMap(ScreenKind.init(rawValue:)) {
      let pane = object["pane"]?.stringValue.flatMap { Pane(name: $0) }
      place = pane.flatMap { $0.screen == screen ? Place(screen, $0) : nil }
    }
    for (name, value) in object["rows"]?.objectValue?.members.map({ ($0.key, $0.value) }) ?? [] {
      guard let pane = Pane(name: name) else { continue }
      lists[pane] = Row(
        selected: value["record"]?.stringValue,
        offset: min(max(value["offset"]?.intValue ?? 0, 0), 1_000_000))
    }
    for (name, value) in object["dividers"]?.objectValue?.members.map({ ($0.key, $0.value) }) ?? []
    {
      guard let divider = Divider(rawValue: name), let share = value.intValue else { continue }
      dividers[divider] = min(max(share, 0), 1000)
    }
    mouseChoice = object["mouse"]?.boolValue
  }

  var json: JSONObject {
    var object = JSONObject()
    if let place {
      object["screen"] = .number(place.screen.rawValue)
      object["pane"] = .string(place.pane.name)
    }
    var rows = JSONObject()
    for (pane, row) in lists.sorted(by: { $0.key.name < $1.key.name }) {
      var entry = JSONObject()
      entry["record"] = row.selected.map { .string($0) }
      entry["offset"] = .number(row.offset)
      rows[pane.name] = .object(entry)
    }
    object["rows"] = .object(rows)
    var moved = JSONObject()
    for (divider, share) in dividers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      moved[divider.rawValue] = .number(share)
    }
    if !moved.isEmpty { object["dividers"] = .object(moved) }
    object["mouse"] = mouseChoice.map { .bool($0) }
    return object
  }
}

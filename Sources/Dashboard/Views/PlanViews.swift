import LoaTexts
import PlanModel
import TerminalCanvas

/// The plan's tree, sections and items indented by depth.
struct PlanTreeView: View {
  var state: DashboardState
  var isFocused: Bool

  func draw(on canvas: inout Canvas, in area: Rect) {
    let outline = state.book?.outline ?? []
    let positions = state.figures.tree
    ListView(
      list: state.list(.planTree), count: positions.count, isFocused: isFocused,
      emptyText: { state.emptyText(of: .planTree) }, decor: state.decor(.planTree)
    ) { position, line, canvas in
      let entry = outline[positions[position]]
      let indent = String(repeating: " ", count: min(entry.depth, 6) * 2)
      let isFolded = state.collapsed.contains(entry.rowID)
      let mark = entry.mark.isEmpty ? "" : entry.mark + " "
      let fold = isFolded ? "[+\(entry.childCount)]" : ""
      let ref = entry.ref == entry.mark ? "" : entry.ref
      return canvas.writeSplit(
        indent + mark + entry.text, [fold, ref].filter { !$0.isEmpty }.joined(separator: " "),
        in: line,
        leftStyle: entry.item == nil ? .strong : .plain, rightStyle: .muted)
    }.draw(on: &canvas, in: area)
  }
}

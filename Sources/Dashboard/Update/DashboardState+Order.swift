import LoaTexts
import PlanModel
import TerminalCanvas

// The order of agencies, of assignments and of the parts of the plan.

extension DashboardState {
  /// Moves what is chosen up or down by one row of its list, in the document itself.
  mutating func moveRow(by step: Int) -> [DashboardEffect] {
    guard isOfUse(in: focusedPane, step < 0 ? .moveRowUp : .moveRowDown) else {
      message = Message(whyNot(step < 0 ? .moveRowUp : .moveRowDown))
      return []
    }
    if let refusal = whyRowsStay {
      message = Message(refusal)
      return []
    }
    guard let move = edit(movingBy: step) else {
      message = Message(step < 0 ? texts.rowIsFirst : texts.rowIsLast)
      return []
    }
    message = Message(texts.rowMoved(move.name, after: move.above))
    return save(move.edit)
  }

  /// Why no row can be moved though one could be in another order or without a filter.
  private var whyRowsStay: String? {
    let pane = focusedPane
    if hasMarks(in: pane) { return texts.bulkNotHere }
    if filter(of: pane) != nil { return texts.moveRowFiltered }
    let isOwnOrder =
      switch pane {
      case .agencyList: agencyOrder == .registry
      case .taskList: taskOrder == .document
      default: true
      }
    return isOwnOrder ? nil : texts.moveRowNeedsOrder(sort: keyName(of: .sort))
  }

  private struct Move {
    var edit: PlanEdit
    var name: String
    /// What it stands behind afterwards; `nil` if it is the first that is listed.
    var above: String?
  }

  private func edit(movingBy step: Int) -> Move? {
    switch focusedPane {
    case .agencyList: moveOfAgency(by: step)
    case .taskList: moveOfAssignment(by: step)
    default: moveOfPart(by: step)
    }
  }

  /// The registry has agencies that are not listed; the row goes past the next one that is.
  private func moveOfAgency(by step: Int) -> Move? {
    guard let agencies = contents?.registry.agencies, let id = chosenAgency else { return nil }
    // An agency without a task stays behind those that have one.
    let isIdle = figures.idleAgencies.contains(id)
    let listed = isIdle ? figures.idleAgencies : figures.agencyRows.map(\.agency)
    guard
      let (neighbour, above) = listed.neighbour(of: id, by: step)
    else { return nil }
    let rest = agencies.map(\.id).filter { $0 != id }
    return Move(
      edit: .moveAgency(
        id, from: agencies.predecessor(of: id), after: rest.place(at: neighbour, by: step)),
      name: agencyName(id), above: above.map(agencyName))
  }

  /// Tasks of the plan stand in the order of its assignments; those of an agency's own do not.
  private func moveOfAssignment(by step: Int) -> Move? {
    let shown = figures.tasks.filter { $0.agency == figures.shownAgency }.compactMap(\.assignment)
    guard let assignments = book?.plan.assignments, let id = selectedTask?.assignment,
      selectedTask?.agency == figures.shownAgency,
      let (neighbour, above) = shown.neighbour(of: id, by: step)
    else { return nil }
    let rest = assignments.map(\.id).filter { $0 != id }
    let title = { (id: Assignment.ID) in
      "“\(assignments.first { $0.id == id }?.title ?? id.rawValue)”"
    }
    return Move(
      edit: .moveAssignment(
        id, from: assignments.predecessor(of: id), after: rest.place(at: neighbour, by: step)),
      name: title(id), above: above.map(title))
  }

  /// Among those of its kind right below the same part.
  private func moveOfPart(by step: Int) -> Move? {
    guard let plan = book?.plan, let outline = book?.outline, let entry = selectedEntry,
      let place = plan.place(of: entry.subject)
    else { return nil }
    let siblings = outline.siblings(of: entry)
    let names = siblings.map(\.subject.name)
    let own = entry.subject.name
    guard let (neighbour, above) = names.neighbour(of: own, by: step) else { return nil }
    let rest = names.filter { $0 != own }
    let target = OutlinePlace(below: place.parent, after: rest.place(at: neighbour, by: step))
    guard let edit = edit(placing: entry.subject, at: target) else { return nil }
    let text = { (name: String) in "“\(siblings.first { $0.subject.name == name }?.text ?? name)”" }
    return Move(edit: edit, name: text(own), above: above.map(text))
  }

  private func edit(placing part: OutlineEntry.Subject, at place: OutlinePlace) -> PlanEdit? {
    switch part {
    case .section(let id):
      book?.plan.placed(id).map { before in
        var after = before
        after.place = place
        return .section(from: before, to: after)
      }
    case .item(let id):
      book?.plan.placed(id).map { before in
        var after = before
        after.place = place
        return .item(from: before, to: after)
      }
    }
  }
}

extension [OutlineEntry] {
  /// The sections, or the items, right below the same part as one, itself included, in order.
  ///
  /// All that stands below a part follows it in one run of greater depth.
  fileprivate func siblings(of entry: OutlineEntry) -> [OutlineEntry] {
    guard let position = firstIndex(where: { $0.subject == entry.subject }) else { return [] }
    let isAbove = { (other: OutlineEntry) in other.depth < entry.depth }
    let start = self[..<position].lastIndex(where: isAbove).map { $0 + 1 } ?? startIndex
    let end = self[position...].firstIndex(where: isAbove) ?? endIndex
    return self[start..<end].filter {
      $0.depth == entry.depth && ($0.item == nil) == (entry.item == nil)
    }
  }
}

extension Array where Element: Equatable {
  /// The element that one changes places with, and the one that it stands behind afterwards.
  fileprivate func neighbour(of element: Element, by step: Int) -> (Element, above: Element?)? {
    guard let position = firstIndex(of: element), indices.contains(position + step) else {
      return nil
    }
    let above = step > 0 ? position + 1 : position - 2
    return (self[position + step], indices.contains(above) ? self[above] : nil)
  }

  /// What an element stands behind if it is put before or behind another of these.
  fileprivate func place(at neighbour: Element, by step: Int) -> Element? {
    guard step < 0 else { return neighbour }
    guard let position = firstIndex(of: neighbour), position > 0 else { return nil }
    return self[position - 1]
  }
}

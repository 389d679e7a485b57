extension English {
  package func errorLine(_ sentence: String) -> String { "Error: \(sentence)" }
  package func warningLine(_ sentence: String) -> String { "Warning: \(sentence)" }
  package func atOption(_ option: String, _ problem: String) -> String { "\(option): \(problem)." }

  package func perhaps(_ names: [String]) -> String {
    names.isEmpty ? "" : " Did you mean \(names.joined(separator: ", "))?"
  }

  package func noSuchCommand(_ text: String, nearest: [String]) -> String {
    "There is no command “\(text)”.\(perhaps(nearest)) `loa --help` lists the commands."
  }

  package func noWorkspace(_ folder: String, command: String) -> String {
    "There is no workspace in \(folder). Make one with: \(command)"
  }

  package func noPlan(_ workspace: String) -> String {
    "The workspace “\(workspace)” has no plan."
  }

  package func noPlanYet(_ workspace: String, add key: String, command: String) -> String {
    "The workspace “\(workspace)” has no plan yet. Open loa and press \(key) on the overview to "
      + "begin one, or add a shipped plan: \(command)"
  }

  package func noSuchPlan(_ text: String, nearest: [String]) -> String {
    "There is no plan “\(text)”.\(perhaps(nearest)) `loa plans` lists the plans."
  }

  package func noSuchAgency(_ text: String, nearest: [String]) -> String {
    "There is no agency “\(text)”.\(perhaps(nearest)) `loa progress` lists the agencies."
  }

  package func noSuchChannel(_ text: String, nearest: [String]) -> String {
    "There is no channel “\(text)”.\(perhaps(nearest)) `loa review` lists the channels."
  }

  package func noSuchTask(_ text: String, of agency: String?, nearest: [String]) -> String {
    "There is no task “\(text)”\(agency.map { " of \($0)" } ?? "").\(perhaps(nearest)) `loa "
      + "tasks` lists the tasks."
  }

  package func noSuchRef(_ text: String, nearest: [String]) -> String {
    "The plan has no part “\(text)”.\(perhaps(nearest)) `loa show` lists its parts."
  }

  package func noSuchTerm(_ text: String, _ terms: [String]) -> String {
    "“\(text)” is not taken; use one of: \(terms.joined(separator: ", "))"
  }

  package func ambiguousName(_ text: String, _ names: [String]) -> String {
    "“\(text)” may be several records: \(names.joined(separator: ", ")). Use the whole identifier."
  }

  package func agencyHasNoTasks(_ agency: String) -> String {
    "The plan asks nothing of \(agency)."
  }

  package func taskNeedsAgency(_ task: String, count: Int, example: String) -> String {
    "The task “\(task)” is on the checklists of \(some(count, "agency", "agencies")). Name one, such as: --agency "
      + "\(example)"
  }

  package func taskOfOtherAgency(_ task: String, _ agency: String) -> String {
    "“\(task)” is no task of \(agency). Leave out --agency, or what stands behind the @."
  }

  package func channelNeedsAgency(_ group: String, count: Int, example: String) -> String {
    "“\(group)” is a channel of \(some(count, "agency", "agencies")). Name one: --agency …, or --channel \(example)"
  }

  package func channelNotOfAgency(
    _ channel: String, _ agency: String, nearest: [String]
  ) -> String {
    "\(agency) has no channel “\(channel)”.\(perhaps(nearest))"
  }

  package func refIsSection(_ ref: String, _ heading: String, items: [String]) -> String {
    "\(ref) is a section (“\(heading)”), not an item. Name "
      + "items\(items.isEmpty ? "" : ", such as \(items.joined(separator: ","))")"
  }

  package func noSuchMonth(_ text: String) -> String {
    "“\(text)” is no month; write it as 2024-03 or 3/2024"
  }

  package func noSuchPeriod(_ text: String, cadence: String, example: String) -> String {
    "“\(text)” is no period; this task is ticked by the \(cadence), write it as \(example)"
  }

  package func wrongCadence(_ text: String, cadence: String, example: String) -> String {
    "this task is ticked by the \(cadence), not by “\(text)”; write it as \(example)"
  }

  package func periodOutsideYear(_ text: String, year: Int, example: String) -> String {
    "“\(text)” is outside the plan's year \(year); write it as \(example)"
  }

  package func dayOutsideYear(_ day: String, year: Int, example: String) -> String {
    "\(day) is outside the plan's year \(year), so it is not known which period to tick. Name "
      + "it, such as: --period \(example)"
  }

  package func periodOnOnceTask(_ text: String) -> String {
    "this task is done once, not by period; leave out “\(text)”"
  }

  package func evidenceUnclear(_ text: String) -> String {
    "“\(text)” is neither a link nor the number of a document; write it as "
      + "https://baonghean.vn/… or 123/BC-SNV"
  }

  package func badQuantity(_ text: String) -> String {
    "“\(text)” is no quantity; write a whole number from 1 to 1000000"
  }

  package func notTicked(_ title: String, _ agency: String, period: String?) -> String {
    "There is nothing to take back: “\(title)” of \(agency) is not "
      + "ticked\(period.map { " for \($0)" } ?? "")."
  }

  package func alreadyTicked(_ title: String, period: String?, by: String?) -> String {
    "It was ticked "
      + "before\(period.map { " for \($0)" } ?? "")\(by.map { " (by \($0))" } ?? ""), nothing has "
      + "changed: \(title)"
  }

  package func evidenceAdded(_ evidence: [String]) -> String {
    "Evidence recorded: \(evidence.joined(separator: ", "))"
  }

  package func publicationOutsideYear(_ day: String, year: Int) -> String {
    "\(day) is outside the plan's year \(year): the piece is recorded, but counts in no month "
      + "of that year."
  }

  package func workspaceMade(_ title: String, _ folder: String, command: String) -> String {
    "Made the workspace “\(title)” in \(folder). Open it with: \(command)"
  }

  package func folderNotEmpty(_ folder: String) -> String {
    "The folder \(folder) is not empty, so no workspace was made there; nothing was changed. "
      + "Choose another folder or an empty one."
  }

  package func noSuchShippedWorkspace(_ text: String, nearest: [String], all: [String]) -> String {
    "No plan “\(text)” is shipped with loa.\(perhaps(nearest)) There are: "
      + "\(all.joined(separator: ", "))."
  }

  package func noData(_ places: [String]) -> String {
    "The data shipped with loa was not found. Looked in: \(places.joined(separator: ", ")). "
      + "Install loa again, or set LOA_DATA to the folder that has nghe-an/workspace.json."
  }

  package func outputFailed(_ why: String) -> String {
    """
    The output could not be written (\(why)). The command has done its work; what there was to \
    save is saved. Check for room on the disk, or what receives it.
    """
  }

  package func nothingFound(_ words: String) -> String {
    "Nothing was found for “\(words)”. Try fewer words; accents are not needed."
  }

  package var noTasksShown: String { "There are no such tasks." }
  package var noPublicationsShown: String { "There are no publications." }

  package func noScreen(_ why: String) -> String {
    "The screen cannot be opened: \(why). `loa --plain` prints the overview as text."
  }

  package var plainInstead: String {
    "There is no usable terminal, so the overview is printed as plain text."
  }

  package func overviewMonth(_ month: String, on day: String) -> String { "\(month), as of \(day)" }

  package func progressLine(_ done: Int, _ total: Int, overdue: Int) -> String {
    "\(grouped(done))/\(grouped(total))\(overdue > 0 ? ", \(tasksOverdue(overdue))" : "")"
  }

  package var columnID: String { "Identifier" }
  package var columnNumber: String { "Number" }
  package var columnIssuedOn: String { "Issued on" }
  package var columnYear: String { "Year" }
  package var columnPublished: String { "Published" }
  package var columnOwed: String { "Owed" }
  package var columnDone: String { "Done" }
  package var columnOpen: String { "Open" }
  package var columnOverdue: String { "Overdue" }
  package var columnTotal: String { "Total" }
  package var columnQuantity: String { "Quantity" }
  package var columnKind: String { "Kind" }
  package var columnContact: String { "Number, address" }
  package var columnOwner: String { "Whose" }
  package var columnPlace: String { "Place" }
  package var columnPurpose: String { "For" }
  package var columnTitle: String { "Title" }
  package var columnWhere: String { "Where" }
  package var kindItem: String { "item" }
  package var kindTask: String { "task" }
  package var kindChannel: String { "channel" }
  package var kindAgency: String { "agency" }
  package var kindContact: String { "contact" }
  package func agencyCount(_ count: Int) -> String { some(count, "agency", "agencies") }
}

extension English {
  package func folderNeedsYear(_ folder: String) -> String {
    "\(folder) is a workspace; add --year to draft another year’s plan from it"
  }

  package var yearNeedsFrom: String { "say from what: --from FOLDER, or --from nghe-an" }
  package func noSuchYear(_ text: String) -> String { "“\(text)” is not a year; write it as 2026" }

  package func yearIsThePlans(_ year: Int) -> String {
    "that plan is for \(year) already; name another year"
  }

  package func cannotDraft(_ folder: String) -> String { "Cannot make a draft from \(folder)" }

  package func draftNote(of plan: String, year: Int, count: Int, file: String) -> String {
    "A draft made from plan \(plan) of \(year); \(some(count, "thing has", "things have")) to be looked at before "
      + "it is issued, see \(file)."
  }

  package func draftHead(_ title: String, count: Int) -> String {
    "To be looked at in the draft “\(title)” (\(grouped(count))):"
  }

  package func draftKept(_ file: String) -> String { "This list is kept in the file \(file)." }

  package func draftReplaced(_ place: String, _ old: String, by new: String) -> String {
    "\(place): \(old) is gone, \(new) takes its place"
  }

  package func draftWithoutSuccessor(_ place: String, _ old: String, _ why: String) -> String {
    "\(place): \(old) is gone and nobody takes its place (\(why)); choose an agency"
  }

  package func draftEmptyGroup(_ place: String, _ group: String) -> String {
    "\(place): no agency is left in the group “\(group)”; choose another"
  }

  package func draftTextMoved(_ place: String, from old: String, to new: String) -> String {
    "\(place): “\(old)” has become “\(new)”"
  }

  package func draftYearLeft(_ place: String, _ text: String) -> String {
    "\(place): still names the old year: “\(text)”"
  }

  package func draftFrameMoved(_ place: String, from old: String, to new: String) -> String {
    "\(place): the time \(old) has become \(new)"
  }

  package func draftBasisLeftOut(_ basis: String) -> String {
    "The basis \(basis) was left out; name those of the new year"
  }

  package func draftObligationKept(_ place: String, _ obligation: String) -> String {
    "\(place): a number that an officer had set is kept: \(obligation)"
  }

  package func gapNoSuccessor(_ agency: String) -> String { "nobody succeeds \(agency)" }

  package func gapWorkNotNamed(_ work: String?, by agency: String) -> String {
    "none of the successors of \(agency) has \(work.map { "“\($0)”" } ?? "this") as its part"
  }

  package func gapUnknownSuccessor(_ successor: String, of agency: String) -> String {
    "\(agency) is succeeded by “\(successor)”, which agencies.json does not have"
  }

  package func gapCircle(_ agencies: [String]) -> String {
    "the agencies succeed one another in a circle: \(agencies.joined(separator: " → "))"
  }

  package func demoMade(_ folder: String, agencies: Int, publications: Int) -> String {
    "A made-up year is in \(folder): \(some(agencies, "agency", "agencies")), \(some(publications, "publication", "publications")). "
      + "Nothing in it is real. Open it with:"
  }

  package func notANumber(_ text: String, from first: Int, to last: Int) -> String {
    "“\(text)” is not a whole number from \(first) to \(last)"
  }

  package func findingPeriodOutside(_ record: String, _ period: String, year: Int) -> String {
    "“\(record)” is for \(period), outside of the plan’s year \(year)"
  }

  package func findingBindsNobody(_ obligation: String, of group: String) -> String {
    "obligation “\(obligation)” of “\(group)” binds no channel: no agency has such a channel"
  }
}

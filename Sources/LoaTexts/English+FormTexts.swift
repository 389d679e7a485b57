extension English {
  package var choiceMissing: String { "nothing is chosen" }
  package var fieldMissing: String { "it must be filled in" }
  package var fieldDayMissing: String { "the day is missing; write it as 15/3/2024" }
  package var frameNotRead: String { "kept as it is; not understood, so nothing is due by it" }
  package var frameWithoutDueDay: String { "no day on which it is due" }
  package var contactInUse: String { "in use" }
  package var contactIsDoubtful: String { "doubtful" }
  package var contactIsClosed: String { "closed" }
  package var agencyOffice: String { "office" }
  package var agencyDepartment: String { "department" }
  package var agencyDistrict: String { "district" }
  package var agencyCommune: String { "commune" }
  package var agencyNewspaper: String { "newspaper" }
  package var agencyBroadcaster: String { "broadcaster" }
  package var agencyPortal: String { "portal" }
  package var agencyOther: String { "other" }
  package var sectionPurpose: String { "purpose" }
  package var sectionRequirement: String { "requirement" }
  package var sectionAudience: String { "audience" }
  package var sectionContent: String { "content" }
  package var sectionForm: String { "form" }
  package var sectionOrganisation: String { "organisation" }
  package var sectionBudget: String { "budget" }
  package var sectionRecipients: String { "recipients" }
  package var sectionMixed: String { "mixed" }
  package var placeFirstOfAll: String { "first of all" }
  package var recordIsGone: String {
    "It is gone: somebody has just removed it. Nothing was "
      + "saved."
  }
  package var formPlanHeader: String { "The plan's head" }
  package var formSettings: String { "Workspace settings" }
  package var menuAdd: String { "Add" }
  package var menuEdit: String { "Edit" }

  package func nothingToEdit(edit: String, add: String) -> String {
    "Choose a row first, then \(edit) edits and \(add) adds."
  }

  package var nothingToRemove: String {
    "Nothing can be removed here; choose a piece, a contact, a task of the "
      + "agency's own, a part of the plan, a channel or an agency."
  }
  package var menuNewSection: String { "New section after this one" }
  package var menuNewSectionBelow: String { "New section in this one" }
  package var menuNewItemBelow: String { "New item below" }
  package var menuNewItemAfter: String { "New item after this one" }
  package var menuNewAssignment: String { "New assignment for this part" }
  package var menuNewChannel: String { "New channel" }
  package var menuNewChannelGroup: String { "New group of channels" }
  package var menuItem: String { "Edit this item" }
  package var menuSection: String { "Edit this section" }
  package var menuNewAgency: String { "New agency" }
  package var menuNewEvidence: String { "Add evidence" }
  package var menuNewFollowUpOnTask: String { "Remind of this task" }
  package var menuPersonOfTask: String { "Person in charge of this task, telephone" }
  package var menuNewOwnTask: String { "A task of the agency's own" }
  package var menuNewFollowUp: String { "Remind the agency" }
  package var menuNewSubmission: String { "Received: the agency's plan or report" }
  package var menuPersonOfAgency: String { "Person in charge at the agency, telephone" }
  package var menuAgency: String { "Edit this agency" }
  package var menuRename: String { "Rename from a day on" }
  package var menuSuccessor: String { "End it, hand its work to another" }
  package var menuTick: String { "Tick with evidence and note" }
  package var menuOwnTask: String { "Edit this task" }
  package var menuTask: String { "Status, not applicable, note, hand over" }
  package var menuAssignmentOfTask: String {
    "Edit the assignment in the plan (leads, coordinating, "
      + "time)"
  }
  package var menuRemoveOwnTask: String { "Remove this task" }
  package var menuObligation: String { "What it owes" }
  package var menuChannel: String { "Edit this channel" }
  package var menuChannelGroup: String { "Edit this group of channels" }
  package var hintChoose: String { "a few letters, no accents needed" }
  package var hintFrame: String { "quý II/2024, trước ngày 15/12/2024, thường xuyên…" }
  package var hintPeriod: String { "Q1 2024, March 2024; empty: the year" }
  package var actionLog: String { "log a piece" }
  package var actionRepeatLastMonth: String { "repeat last month" }
  package var actionNextDraft: String { "next draft" }
  package var repeatElsewhere: String {
    "Choose a channel first; this key repeats what it published last "
      + "month."
  }
  package var fieldNumber: String { "Number" }
  package var fieldQuantity: String { "Quantity" }
  package var labelOtherChannels: String { "Also on" }
  package var labelDoing: String { "In progress" }
  package var labelExemption: String { "Not applicable because" }
  package var labelSuccessor: String { "Handed to" }
  package var labelTitle: String { "Title" }
  package var labelRefOfPlan: String { "Position" }
  package var labelWork: String { "Kind of work" }
  package var labelPeriod: String { "Period" }
  package var labelIssuer: String { "Issuer" }
  package var labelIssuedOn: String { "Dated" }
  package var labelSection: String { "Section" }
  package var labelPage: String { "Page" }
  package var labelKind: String { "Kind" }
  package var labelLetter: String { "Letter" }
  package var labelAbout: String { "About" }
  package var labelAnswerBy: String { "Answer by" }
  package var labelReply: String { "Reply" }
  package var labelRepliedOn: String { "Replied on" }
  package var labelName: String { "Name" }
  package var labelFullName: String { "Full name" }
  package var labelNewName: String { "New name" }
  package var labelShort: String { "Short name" }
  package var fieldFrom: String { "From" }
  package var labelUntil: String { "Until" }
  package var labelGroups: String { "Groups" }
  package var fieldOwner: String { "Owner, if other" }
  package var labelPlace: String { "Place" }
  package var labelValue: String { "Number, address" }
  package var labelBranch: String { "Extension" }
  package var labelPurposes: String { "For" }
  package var labelHours: String { "Hours" }
  package var labelVerifiedOn: String { "Verified on" }
  package var labelLeads: String { "Leads" }
  package var labelLeadGroups: String { "Leading groups" }
  package var labelAgencies: String { "Agencies" }
  package var labelMark: String { "Mark" }
  package var labelText: String { "Text" }
  package var labelHeading: String { "Heading" }
  package var labelAfter: String { "Place" }
  package var labelSignedBy: String { "Signed by" }
  package var labelPlanTitle: String { "Title" }
  package var labelLanguage: String { "Language" }
  package var labelDefaultPlan: String { "Plan opened first" }
  package var labelReceivedOn: String { "Received on" }
  package var labelRemindedOn: String { "Reminded on" }
  package var labelDoneOn: String { "Done on" }
  package var labelLink: String { "Link" }

  package func notAPhone(_ text: String) -> String {
    "“\(text)” has no digit; write the number as printed"
  }

  package func notInRange(_ text: String, from first: Int, to last: Int) -> String {
    "“\(text)” is no number from \(first) to \(last)"
  }

  package func notAPeriod(_ text: String) -> String {
    "“\(text)” is no period; write it as Q1 2024, March 2024, first half of 2024, 2024"
  }

  package func noSuchChoice(_ text: String, nearest: [String]) -> String {
    "“\(text)” is none of the choices\(nearest.isEmpty ? "" : "; did you mean " + nearest.joined(separator: ", ") + "?")"
  }

  package func frameDue(_ day: String) -> String {
    "due \(day)"
  }

  package func frameRecurs(_ count: Int, first: String) -> String {
    "\(count == 1 ? "once" : "\(grouped(count)) times") in the year, first due \(first)"
  }

  package func placeAfter(_ part: String) -> String {
    "after \(part)"
  }

  package func placeFirstIn(_ part: String) -> String {
    "first in \(part)"
  }

  package func formTick(_ task: String, period: String?) -> String {
    "Tick\(period.map { " \($0)" } ?? ""): \(task)"
  }

  package func formTask(_ task: String) -> String {
    "Task: \(task)"
  }

  package func formOwnTask(_ agency: String, isNew: Bool) -> String {
    "\(isNew ? "New task" : "Task") of \(agency)"
  }

  package func formEvidence(_ task: String, isNew: Bool) -> String {
    "\(isNew ? "New evidence" : "Evidence"): \(task)"
  }

  package func formFollowUp(_ agency: String, about task: String?) -> String {
    "Reminder to \(agency)\(task.map { ": \($0)" } ?? "")"
  }

  package func formSubmission(_ agency: String) -> String {
    "Received from \(agency)"
  }

  package func formPerson(_ agency: String, for task: String?) -> String {
    "Person in charge, \(agency)\(task.map { ": \($0)" } ?? "")"
  }

  package func formContact(isNew: Bool) -> String {
    "\(isNew ? "New contact" : "Contact")"
  }

  package func formAgency(_ name: String?) -> String {
    "\(name ?? "New agency")"
  }

  package func formRename(_ name: String) -> String {
    "Rename \(name)"
  }

  package func formSuccessor(_ name: String) -> String {
    "End \(name), hand its work to"
  }

  package func formChannel(_ name: String?) -> String {
    "\(name ?? "New channel")"
  }

  package func formChannelGroup(_ name: String?) -> String {
    "\(name ?? "New group of channels")"
  }

  package func formAssignment(isNew: Bool) -> String {
    "\(isNew ? "New assignment" : "Assignment")"
  }

  package func formSection(isNew: Bool) -> String {
    "\(isNew ? "New section" : "Section")"
  }

  package func formItem(isNew: Bool) -> String {
    "\(isNew ? "New item" : "Item")"
  }

  package func recordSaved(_ what: String) -> String {
    "Recorded: \(what)"
  }

  package func recordRemoved(_ what: String) -> String {
    "Removed \(what). u brings it back."
  }

  package func recordPublication(_ title: String) -> String {
    "piece “\(title)”"
  }

  package func menuAssignment(_ title: String) -> String {
    "Assignment: \(title)"
  }

  package func menuRemoveAssignment(_ title: String) -> String {
    "Remove the assignment: \(title)"
  }

  package func menuEvidence(_ name: String) -> String {
    "Evidence \(name)"
  }

  package func menuRemoveEvidence(_ name: String) -> String {
    "Remove evidence \(name)"
  }

  package func menuFollowUp(_ name: String) -> String {
    "Reminder \(name)"
  }

  package func menuRemoveFollowUp(_ name: String) -> String {
    "Remove reminder \(name)"
  }

  package func menuPerson(_ name: String) -> String {
    "Person \(name)"
  }

  package func menuRemovePerson(_ name: String) -> String {
    "Remove person \(name)"
  }

  package func menuSubmission(_ name: String) -> String {
    "Received \(name)"
  }

  package func menuRemoveSubmission(_ name: String) -> String {
    "Remove received \(name)"
  }

  package func askRemove(_ what: String, below: Int) -> String {
    "Remove \(what)\(below > 0 ? " with \(some(below, "part", "parts")) below it" : "")?"
  }

  package func formDraft(_ title: String, _ number: Int, of total: Int) -> String {
    "\(title) (draft \(number)/\(total))"
  }

  package func draftsMade(_ count: Int) -> String {
    """
    \(some(count, "draft", "drafts")): Ctrl-S saves one, Ctrl-T all that are complete, PgDn and \
    PgUp turn.
    """
  }

  package func draftsCut(_ count: Int, of lines: Int) -> String {
    "\(some(lines, "line", "lines")), of which the first \(count == 1 ? "is a draft" : "\(grouped(count)) are drafts"); paste the rest afterwards."
  }

  package func nothingToRepeat(_ month: String) -> String {
    "This channel published nothing in \(month)."
  }
}

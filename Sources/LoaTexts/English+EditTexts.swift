extension English {
  package var recordWorkspace: String { "the workspace" }
  package func recordPlan(_ name: String) -> String { "plan \(name)" }
  package func recordSection(_ name: String) -> String { "section \(name)" }
  package func recordItem(_ name: String) -> String { "item \(name)" }
  package func recordAssignment(_ name: String) -> String { "assignment \(name)" }
  package func recordChannel(_ name: String) -> String { "channel \(name)" }
  package func recordChannelGroup(_ name: String) -> String { "group of channels \(name)" }
  package func recordAgency(_ name: String) -> String { "agency \(name)" }
  package func recordAgencyGroup(_ name: String) -> String { "group of agencies \(name)" }
  package func recordContact(_ name: String) -> String { "contact \(name)" }
  package func recordTask(_ name: String) -> String { "task \(name)" }
  package func recordOwnTask(_ name: String) -> String { "own task \(name)" }
  package func recordEvidence(_ name: String) -> String { "evidence \(name)" }
  package func recordTick(_ name: String) -> String { "tick \(name)" }
  package func recordPosition(_ ref: String) -> String { "position \(ref) in the plan" }
  package func recordChecklist(_ agency: String) -> String {
    "what \(agency) has recorded about its tasks"
  }

  package func recordLog(_ channel: String, count: Int) -> String {
    "\(count == 1 ? "1 publication" : "\(grouped(count)) publications") on channel \(channel)"
  }

  package func recordElsewhere(_ plan: String, _ record: String) -> String {
    "\(record) (plan \(plan))"
  }

  package var fieldPlace: String { "place" }
  package var editedName: String { "name" }
  package var editedTitle: String { "title" }
  package var editedText: String { "text" }
  package var editedPlace: String { "place" }
  package var editedIssuer: String { "issuer" }
  package var editedReason: String { "reason" }
  package var editedNumber: String { "document number" }

  package func editBlank(_ field: String, _ record: String) -> String {
    "The \(field) of \(record) is missing."
  }

  package func editDuplicate(_ record: String) -> String {
    "There is \(record) with that identity already; choose another."
  }

  package func editBadIdentity(_ record: String) -> String {
    "The identity of \(record) may have only a-z, digits and hyphens, such as so-noi-vu."
  }

  package func editUnknown(_ name: String, in record: String) -> String {
    "There is no \(name), which \(record) names; choose one that exists, or add it first."
  }

  package func editInUse(_ record: String, by users: [String], others: Int) -> String {
    "Cannot remove \(record) because of \(users.joined(separator: "; "))"
      + "\(others > 0 ? " and \(grouped(others)) more" : ""). Change those first."
  }

  package func editEndsBeforeItBegins(_ record: String) -> String {
    "The last day of \(record) is before its first."
  }

  package func editSuccessionCircle(_ agencies: [String]) -> String {
    "\(agencies.joined(separator: " → ")): an agency cannot succeed itself."
  }

  package func editSuccessorsWithoutEnd(_ agency: String) -> String {
    "\(agency) has successors, but no last day from which they could take over."
  }

  package func editBelowItself(_ part: String) -> String {
    "Cannot move \(part) to a place inside itself."
  }

  package func editWithoutLead(_ assignment: String) -> String {
    "No agency and no group of agencies leads \(assignment)."
  }

  package var editPartGone: String {
    "The part of the plan that this stands in has been removed by somebody; put it into another one."
  }

  package func editGone(_ record: String) -> String { "\(record) is not there any more." }
}

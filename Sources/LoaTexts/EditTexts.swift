/// Why an edit is refused, and what its records are called.
package protocol EditTexts: Sendable {
  // Kinds of records, before their names.
  var recordWorkspace: String { get }
  func recordPlan(_ name: String) -> String
  func recordSection(_ name: String) -> String
  func recordItem(_ name: String) -> String
  func recordAssignment(_ name: String) -> String
  func recordChannel(_ name: String) -> String
  func recordChannelGroup(_ name: String) -> String
  func recordAgency(_ name: String) -> String
  func recordAgencyGroup(_ name: String) -> String
  func recordContact(_ name: String) -> String
  func recordTask(_ name: String) -> String
  func recordOwnTask(_ name: String) -> String
  func recordEvidence(_ name: String) -> String
  func recordTick(_ name: String) -> String
  func recordPosition(_ ref: String) -> String
  func recordChecklist(_ agency: String) -> String
  func recordLog(_ channel: String, count: Int) -> String
  func recordElsewhere(_ plan: String, _ record: String) -> String
  /// Where a part of the plan stands, as a field.
  var fieldPlace: String { get }

  // Texts that must be there.
  var editedName: String { get }
  var editedTitle: String { get }
  var editedText: String { get }
  var editedPlace: String { get }
  var editedIssuer: String { get }
  var editedReason: String { get }
  var editedNumber: String { get }

  // Reasons.
  func editBlank(_ field: String, _ record: String) -> String
  func editDuplicate(_ record: String) -> String
  func editBadIdentity(_ record: String) -> String
  func editUnknown(_ name: String, in record: String) -> String
  func editInUse(_ record: String, by users: [String], others: Int) -> String
  func editEndsBeforeItBegins(_ record: String) -> String
  func editSuccessionCircle(_ agencies: [String]) -> String
  func editSuccessorsWithoutEnd(_ agency: String) -> String
  func editBelowItself(_ part: String) -> String
  func editWithoutLead(_ assignment: String) -> String
  /// What a part of the plan is to stand in has been removed.
  var editPartGone: String { get }
  func editGone(_ record: String) -> String
}

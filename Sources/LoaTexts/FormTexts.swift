/// What forms and menus say.
package protocol FormTexts: Sendable {
  var choiceMissing: String { get }
  var fieldMissing: String { get }
  var fieldDayMissing: String { get }
  var frameNotRead: String { get }
  var frameWithoutDueDay: String { get }
  var contactInUse: String { get }
  var contactIsDoubtful: String { get }
  var contactIsClosed: String { get }
  var agencyOffice: String { get }
  var agencyDepartment: String { get }
  var agencyDistrict: String { get }
  var agencyCommune: String { get }
  var agencyNewspaper: String { get }
  var agencyBroadcaster: String { get }
  var agencyPortal: String { get }
  var agencyOther: String { get }
  var sectionPurpose: String { get }
  var sectionRequirement: String { get }
  var sectionAudience: String { get }
  var sectionContent: String { get }
  var sectionForm: String { get }
  var sectionOrganisation: String { get }
  var sectionBudget: String { get }
  var sectionRecipients: String { get }
  var sectionMixed: String { get }
  var placeFirstOfAll: String { get }
  var recordIsGone: String { get }
  var formPlanHeader: String { get }
  var formSettings: String { get }
  var menuAdd: String { get }
  var menuEdit: String { get }
  func nothingToEdit(edit: String, add: String) -> String
  var nothingToRemove: String { get }
  var menuNewSection: String { get }
  var menuNewSectionBelow: String { get }
  var menuNewItemBelow: String { get }
  var menuNewItemAfter: String { get }
  var menuNewAssignment: String { get }
  var menuNewChannel: String { get }
  var menuNewChannelGroup: String { get }
  var menuItem: String { get }
  var menuSection: String { get }
  var menuNewAgency: String { get }
  var menuNewEvidence: String { get }
  var menuNewFollowUpOnTask: String { get }
  var menuPersonOfTask: String { get }
  var menuNewOwnTask: String { get }
  var menuNewFollowUp: String { get }
  var menuNewSubmission: String { get }
  var menuPersonOfAgency: String { get }
  var menuAgency: String { get }
  var menuRename: String { get }
  var menuSuccessor: String { get }
  var menuTick: String { get }
  var menuOwnTask: String { get }
  var menuTask: String { get }
  var menuAssignmentOfTask: String { get }
  var menuRemoveOwnTask: String { get }
  var menuObligation: String { get }
  var menuChannel: String { get }
  var menuChannelGroup: String { get }
  var hintChoose: String { get }
  var hintFrame: String { get }
  var hintPeriod: String { get }
  var actionNextDraft: String { get }
  var actionLog: String { get }
  var actionRepeatLastMonth: String { get }
  var repeatElsewhere: String { get }
  var fieldNumber: String { get }
  var fieldQuantity: String { get }
  var labelOtherChannels: String { get }
  var labelDoing: String { get }
  var labelExemption: String { get }
  var labelSuccessor: String { get }
  var labelTitle: String { get }
  var labelRefOfPlan: String { get }
  var labelWork: String { get }
  var labelPeriod: String { get }
  var labelIssuer: String { get }
  var labelIssuedOn: String { get }
  var labelSection: String { get }
  var labelPage: String { get }
  var labelKind: String { get }
  var labelLetter: String { get }
  var labelAbout: String { get }
  var labelAnswerBy: String { get }
  var labelReply: String { get }
  var labelRepliedOn: String { get }
  var labelName: String { get }
  var labelFullName: String { get }
  var labelNewName: String { get }
  var labelShort: String { get }
  var fieldFrom: String { get }
  var labelUntil: String { get }
  var labelGroups: String { get }
  var fieldOwner: String { get }
  var labelPlace: String { get }
  var labelValue: String { get }
  var labelBranch: String { get }
  var labelPurposes: String { get }
  var labelHours: String { get }
  var labelVerifiedOn: String { get }
  var labelLeads: String { get }
  var labelLeadGroups: String { get }
  var labelAgencies: String { get }
  var labelMark: String { get }
  var labelText: String { get }
  var labelHeading: String { get }
  var labelAfter: String { get }
  var labelSignedBy: String { get }
  var labelPlanTitle: String { get }
  var labelLanguage: String { get }
  var labelDefaultPlan: String { get }
  var labelReceivedOn: String { get }
  var labelRemindedOn: String { get }
  var labelDoneOn: String { get }
  var labelLink: String { get }
  func notAPhone(_ text: String) -> String
  func notInRange(_ text: String, from first: Int, to last: Int) -> String
  func notAPeriod(_ text: String) -> String
  func noSuchChoice(_ text: String, nearest: [String]) -> String
  func frameDue(_ day: String) -> String
  func frameRecurs(_ count: Int, first: String) -> String
  func placeAfter(_ part: String) -> String
  func placeFirstIn(_ part: String) -> String
  func formTick(_ task: String, period: String?) -> String
  func formTask(_ task: String) -> String
  func formOwnTask(_ agency: String, isNew: Bool) -> String
  func formEvidence(_ task: String, isNew: Bool) -> String
  func formFollowUp(_ agency: String, about task: String?) -> String
  func formSubmission(_ agency: String) -> String
  func formPerson(_ agency: String, for task: String?) -> String
  func formContact(isNew: Bool) -> String
  func formAgency(_ name: String?) -> String
  func formRename(_ name: String) -> String
  func formSuccessor(_ name: String) -> String
  func formChannel(_ name: String?) -> String
  func formChannelGroup(_ name: String?) -> String
  func formAssignment(isNew: Bool) -> String
  func formSection(isNew: Bool) -> String
  func formItem(isNew: Bool) -> String
  func recordSaved(_ what: String) -> String
  func recordRemoved(_ what: String) -> String
  func recordPublication(_ title: String) -> String
  func menuAssignment(_ title: String) -> String
  func menuRemoveAssignment(_ title: String) -> String
  func menuEvidence(_ name: String) -> String
  func menuRemoveEvidence(_ name: String) -> String
  func menuFollowUp(_ name: String) -> String
  func menuRemoveFollowUp(_ name: String) -> String
  func menuPerson(_ name: String) -> String
  func menuRemovePerson(_ name: String) -> String
  func menuSubmission(_ name: String) -> String
  func menuRemoveSubmission(_ name: String) -> String
  func askRemove(_ what: String, below: Int) -> String
  func formDraft(_ title: String, _ number: Int, of total: Int) -> String
  func draftsMade(_ count: Int) -> String
  func draftsCut(_ count: Int, of lines: Int) -> String
  func nothingToRepeat(_ month: String) -> String
}

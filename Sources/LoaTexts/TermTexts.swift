/// The field's own terms.
package protocol TermTexts: Sendable {
  var audienceOfficials: String { get }
  var audienceCitizens: String { get }
  var audienceBusinesses: String { get }
  var audienceOrganisations: String { get }
  var areaInstitutions: String { get }
  var areaProcedures: String { get }
  var areaOrganisation: String { get }
  var areaCivilService: String { get }
  var areaPublicFinance: String { get }
  var areaDigitalGovernment: String { get }
  var areaSteering: String { get }
  var indexOfUnits: String { get }
  var channelNewspaper: String { get }
  var channelRadio: String { get }
  var channelTelevision: String { get }
  var channelPortal: String { get }
  var channelWebsite: String { get }
  var channelSocial: String { get }
  var channelLoudspeaker: String { get }
  var channelBulletin: String { get }
  var channelMeeting: String { get }
  var channelTraining: String { get }
  var channelContest: String { get }
  var channelDialogue: String { get }
  var channelVisual: String { get }
  var channelPrint: String { get }
  var channelPublicNotice: String { get }
  var contactHotline: String { get }
  var contactEmail: String { get }
  var contactWeb: String { get }
  var contactAddress: String { get }
  var purposeAsk: String { get }
  var purposeComplain: String { get }
  var purposeReport: String { get }
  var purposeFollow: String { get }
  var purposeSubmit: String { get }
  var contactNotKnown: String { get }
  var contactClosed: String { get }
  var contactDoubtful: String { get }
  var contactNeverVerified: String { get }
  func contactNotVerifiedSince(_ day: String) -> String
  var statusToDo: String { get }
  var statusDoing: String { get }
  var statusDone: String { get }
  var statusNotApplicable: String { get }
  var stateMet: String { get }
  var statePartlyMet: String { get }
  var stateMissed: String { get }
  var stateNotYetDue: String { get }
  var stateNotOwed: String { get }
  var stateMetSoFar: String { get }
  func owedByOthers(_ who: String) -> String
  func notCountable(_ who: String) -> String
  var statePublished: String { get }
  var stateSilent: String { get }
  var cadenceWeek: String { get }
  var cadenceMonth: String { get }
  var cadenceQuarter: String { get }
  var cadenceHalf: String { get }
  var cadenceYear: String { get }
  func day(_ day: Int, _ month: Int, _ year: Int) -> String
  /// A number of things, its thousands set apart as readers of the language do: every number that is
  /// counted and shown is written by this, and no other, so that years and identities stay whole.
  func grouped(_ number: Int) -> String
  func shortDay(_ day: Int, _ month: Int) -> String
  func month(_ month: Int, _ year: Int) -> String
  func week(_ first: String, _ last: String) -> String
  func quarter(_ number: Int, _ year: Int) -> String
  func half(_ number: Int, _ year: Int) -> String
  func year(_ year: Int) -> String
  var monthLetter: String { get }
  func frameWording(_ wording: String) -> String
  func frameDay(_ day: String) -> String
  func frameWindow(_ from: String?, _ to: String?) -> String
  var frameYear: String { get }
  func frameRecurring(_ period: String) -> String
  var frameContinuous: String { get }
  func frameAfter(_ event: String) -> String
  func frameUnder(_ document: String) -> String
  var anyGenre: String { get }
  var owedOngoing: String { get }
  func owedAtLeast(_ number: Int, _ genre: String, _ period: String) -> String
  func owedExactly(_ number: Int, _ genre: String, _ period: String) -> String
  var genres: [String] { get }
}

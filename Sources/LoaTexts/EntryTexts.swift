/// What is said while records are entered, named, ordered and changed together.
package protocol EntryTexts: Sendable {
  // What a form as a whole must say.
  var followUpEmpty: String { get }
  var submissionEmpty: String { get }
  var evidenceEmpty: String { get }
  func agencyNameTaken(_ name: String) -> String
  /// A complaint with the name of its field before it.
  func fieldProblem(_ field: String, _ problem: String) -> String

  // What was saved.
  func savedSuccession(_ agency: String, until day: String, heir: String) -> String

  // Ticks of what is overdue.
  func askBulkTickOverdue(_ count: Int, periods: [String]) -> String
  func partsDone(_ done: Int, of due: Int) -> String
  func partsOverdue(_ count: Int) -> String

  /// Of a record that stands in a list before all others.
  var placeFirst: String { get }

  // Several channels and agencies.
  func menuEditChannels(_ what: String) -> String
  func menuObligationOfSeveral(_ what: String) -> String
  func groupsOneByOne(open: String) -> String
  func membersAtTheirGroup(edit: String) -> String

  // The order of rows.
  var actionMoveRowUp: String { get }
  var actionMoveRowDown: String { get }
  func rowMoved(_ name: String, after other: String?) -> String
  var rowIsFirst: String { get }
  var rowIsLast: String { get }
  func moveRowNeedsOrder(sort: String) -> String
  var moveRowFiltered: String { get }

  // The editor for long texts.
  var actionEditText: String { get }
  var noEditor: String { get }
  func editorFailed(_ editor: String, kept file: String?) -> String
  func editorUnreadable(_ file: String) -> String
  var textEdited: String { get }
}

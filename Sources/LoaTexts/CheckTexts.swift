/// What the check of a workspace has found, what to do about it, and what a repair did.
package protocol CheckTexts: Sendable {
  func findingDuplicateReference(_ ref: String, first: String, second: String) -> String
  func findingSucceedsItself(_ agency: String) -> String
  func findingSuccessionCircle(_ agencies: [String]) -> String
  func findingUnknownAgency(_ agency: String) -> String
  func findingUnknownChannel(_ channel: String) -> String
  func findingBrokenJournal(_ found: String) -> String
  func findingTornJournal(bytes: Int) -> String
  func findingLagging(edits: Int) -> String
  func findingEditedByHand(added: Int, removed: Int, changed: Int) -> String
  func findingAheadOfJournal(replica: String, applied: Int, journal: Int) -> String
  func findingJournalGap(replica: String, after: Int, next: Int) -> String
  func findingTemporaryFile(seconds: Int) -> String
  func findingWritableByOthers(mode: String) -> String
  func findingLockMode(_ mode: String) -> String
  func findingNotSetgid(mode: String) -> String
  func findingClosedToGroup(mode: String) -> String
  func findingOtherGroup(_ group: String, folder: String) -> String
  var findingReplicaMissing: String { get }
  func findingReplicaBad(_ text: String) -> String
  var findingSymbolicLink: String { get }
  var findingNotAFile: String { get }
  var findingBadFolderName: String { get }
  var wholeWorkspace: String { get }
  var remedyRepair: String { get }
  var remedyCorrectFile: String { get }
  var remedyRestoreBackup: String { get }
  var remedyInstallNewer: String { get }
  var remedyAddOrRemoveReference: String { get }
  var remedyRemoveFile: String { get }
  var remedyAskAdministrator: String { get }
  func repairJournaled(entries: Int) -> String
  func repairTornSetAside(bytes: Int, file: String) -> String
  func repairCaughtUp(edits: Int) -> String
  func repairRebuilt(kept: String) -> String
  var repairTemporaryFileRemoved: String { get }
  var repairRightsSet: String { get }
  func repairReplicaNamed(_ name: String, kept: String?) -> String
  var repairGoneMeanwhile: String { get }
  func repairFailed(_ why: String) -> String
  func checkClean(_ workspace: String) -> String
  func checkFound(_ count: Int) -> String
  func checkRepaired(_ mended: Int, left: Int) -> String
}

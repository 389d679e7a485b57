/// Backups, and who may write what.
package protocol AdministrationTexts: Sendable {
  func backedUp(_ file: String, files: Int, bytes: Int, cut: String) -> String
  func backupDamaged(_ file: String) -> String
  func backupUnreadable(_ file: String, why: String) -> String
  func restored(_ folder: String, files: Int, bytes: Int, cut: String) -> String
  func restoredWithoutGroups(_ groups: [String], example: String) -> String
  func cannotBackUp(_ workspace: String, to file: String) -> String
  func cannotRestore(_ file: String, to folder: String) -> String
  func restoreNotEmpty(_ folder: String) -> String
  func backupInsideWorkspace(_ file: String) -> String
  func backupBadName(_ path: String) -> String
  func backupFlaw(_ member: String?, _ flaw: String) -> String
  var flawCutShort: String { get }
  func flawBadHeader(byte: Int) -> String
  var flawUnexpectedKind: String { get }
  var flawBadMemberName: String { get }
  var flawNoManifest: String { get }
  func flawNewerBackup(_ found: Int, known: Int) -> String
  var flawNotListed: String { get }
  var flawMissing: String { get }
  var flawChanged: String { get }
  func shared(_ folder: String, group: String) -> String
  func granted(_ agency: String, group: String) -> String
  func cannotShare(_ folder: String, group: String) -> String
  func madeNotShared(_ folder: String, group: String) -> String
  func cannotGrant(_ agency: String, group: String) -> String
  var sharedNeedsGroup: String { get }
  var groupNeedsShared: String { get }
  func noSuchGroup(_ group: String) -> String
  func workspaceNotShared(_ folder: String, command: String) -> String
  func rightsUnknownAgency(_ agency: String) -> String
  func rightsNotPermitted(_ path: String, group: String) -> String
}

/// Why something could not be saved, and what to do.
package protocol StoreTexts: Sendable {
  func notDone(_ action: String, _ reason: String) -> String
  func cannotTick(_ title: String, _ agency: String) -> String
  func cannotUntick(_ title: String, _ agency: String) -> String
  func cannotRecord(_ title: String, _ channel: String) -> String
  func cannotMakeWorkspace(_ folder: String) -> String
  func storeNotPermitted(_ path: String, account: String?) -> String
  func storeBusy(_ path: String, holder: String?, since: String?, seconds: Int) -> String
  func storeDiskFull(_ path: String) -> String
  func storeReadOnly(_ path: String) -> String
  func storeMissing(_ path: String) -> String
  func storeFailedDisk(_ path: String, why: String) -> String
  func storeFailed(_ path: String, why: String) -> String
  func storeBadName(_ name: String) -> String
  func storeLink(_ path: String) -> String
  /// The edit is kept, but a file could not be written anew.
  func storeLags(_ path: String, why: String) -> String
  func storeNotAFile(_ path: String) -> String
  func storeBadEdit(_ record: String) -> String
  func storeJournalNotCut(_ path: String, length: Int, why: String) -> String
}

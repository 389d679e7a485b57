import Dashboard
package import LoaTexts
import PlanModel
package import PlanStore
import SystemPackage

extension Texts {
  /// What is wrong, without the file and the line.
  package func text(_ problem: Finding.Problem) -> String {
    switch problem {
    case .content(let reason): finding(reason) ?? text(reason)
    case .duplicateReference(let ref, let first, let second):
      findingDuplicateReference(ref, first: first, second: second)
    case .periodOutsidePlan(let record, let period, let year):
      findingPeriodOutside(record, period, year: year)
    case .obligationWithoutChannel(let obligation, let group):
      findingBindsNobody(obligation, of: group)
    case .unknownAgency(let agency): findingUnknownAgency(agency)
    case .unknownChannel(let channel): findingUnknownChannel(channel)
    case .brokenJournal(let flaw): findingBrokenJournal(text(flaw))
    case .tornJournal(let bytes): findingTornJournal(bytes: bytes)
    case .lagging(let edits): findingLagging(edits: edits)
    case .editedByHand(let added, let removed, let changed):
      findingEditedByHand(added: added, removed: removed, changed: changed)
    case .aheadOfJournal(let replica, let applied, let journal):
      findingAheadOfJournal(replica: replica, applied: applied, journal: journal)
    case .journalGap(let replica, let after, let next):
      findingJournalGap(replica: replica, after: after, next: next)
    case .temporaryFile(let seconds): findingTemporaryFile(seconds: seconds)
    case .writableByOthers(let mode): findingWritableByOthers(mode: octal(mode))
    case .lockMode(let mode): findingLockMode(octal(mode))
    case .notSetgid(let mode): findingNotSetgid(mode: octal(mode))
    case .closedToGroup(let mode): findingClosedToGroup(mode: octal(mode))
    case .otherGroup(let found, let folder):
      findingOtherGroup(groupName(found), folder: groupName(folder))
    case .replicaMissing: findingReplicaMissing
    case .replicaBad(let text): findingReplicaBad(text)
    case .symbolicLink: findingSymbolicLink
    case .notAFile: findingNotAFile
    case .badFolderName: findingBadFolderName
    }
  }

  private func text(_ flaw: JournalFlaw) -> String {
    switch flaw {
    case .notJSON(let error): text(FileFlaw(error.problem))
    case .badKey(let key): flawMisshapen(key)
    case .unknownOperation(let operation): flawMisshapen("op: \(operation)")
    }
  }

  /// What to do about it.
  package func text(_ remedy: Finding.Remedy) -> String {
    switch remedy {
    case .repair: remedyRepair
    case .correctFile: remedyCorrectFile
    case .restoreBackup: remedyRestoreBackup
    case .installNewerVersion: remedyInstallNewer
    case .addOrRemoveReference: remedyAddOrRemoveReference
    case .removeFile: remedyRemoveFile
    case .askAdministrator: remedyAskAdministrator
    }
  }

  /// What a repair did.
  package func text(_ action: RepairAction) -> String {
    switch action {
    case .journaled(let entries): repairJournaled(entries: entries)
    case .journalCompleted(let entries): repairJournalCompleted(entries: entries)
    case .tornSetAside(let bytes, let file): repairTornSetAside(bytes: bytes, file: file)
    case .caughtUp(let edits): repairCaughtUp(edits: edits)
    case .rebuilt(let kept): repairRebuilt(kept: kept)
    case .temporaryFileRemoved: repairTemporaryFileRemoved
    case .rightsSet: repairRightsSet
    case .replicaNamed(let name, let kept): repairReplicaNamed(name, kept: kept)
    }
  }

  /// Where, what, and what to do; the words for what a file says tell the last themselves.
  func text(_ finding: Finding) -> String {
    let line = "\(place(of: finding)): \(text(finding.problem))"
    if case .content = finding.problem {
      return finding.isRepairable ? "\(line) \(text(finding.remedy))" : line
    }
    return "\(line). \(text(finding.remedy))"
  }

  func place(of finding: Finding) -> String {
    problemPlace(
      finding.file.isEmpty ? wholeWorkspace : finding.file, finding.line, finding.column)
  }
}

private func octal(_ mode: Int) -> String { String(mode, radix: 8) }

extension Finding.Remedy {
  /// The word for scripts.
  var word: String {
    switch self {
    case .repair: "repair"
    case .correctFile: "correctFile"
    case .restoreBackup: "restoreBackup"
    case .installNewerVersion: "installNewerVersion"
    case .addOrRemoveReference: "addOrRemoveReference"
    case .removeFile: "removeFile"
    case .askAdministrator: "askAdministrator"
    }
  }
}

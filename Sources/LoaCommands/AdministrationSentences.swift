import Dashboard
package import LoaTexts
import PlanModel
package import PlanStore
package import SystemPackage

extension Texts {
  /// Why a backup could not be made or brought back, and what to do.
  package func text(_ error: BackupError, below root: FilePath? = nil) -> String {
    switch error {
    case .store(.badName(let path)): backupBadName(path)
    case .store(let error): text(error, below: root)
    case .notEmpty(let folder): restoreNotEmpty(folder.string)
    case .insideWorkspace(let file): backupInsideWorkspace(file.string)
    case .damaged(let member, let flaw): backupFlaw(member, text(flaw))
    }
  }

  private func text(_ flaw: BackupFlaw) -> String {
    switch flaw {
    case .cutShort: flawCutShort
    case .badHeader(let byte): flawBadHeader(byte: byte)
    case .unexpectedKind: flawUnexpectedKind
    case .badName: flawBadMemberName
    case .noManifest: flawNoManifest
    case .newerFormat(let found, let known): flawNewerBackup(found, known: known)
    case .notListed: flawNotListed
    case .missing: flawMissing
    case .changed: flawChanged
    }
  }

  /// Why rights could not be set, and what to do.
  package func text(_ error: RightsError, group: String, in workspace: Workspace) -> String {
    switch error {
    case .unknownGroup(let name): noSuchGroup(name)
    case .notShared:
      workspaceNotShared(
        workspace.root.string,
        command: "loa init \(shellWord(workspace.root.string)) --shared --group …")
    case .unknownAgency(let agency): rightsUnknownAgency(agency)
    case .store(let error) where error.problem == .notPermitted:
      rightsNotPermitted((error.path ?? workspace.root).string, group: group)
    case .store(let error): text(error, below: workspace.root)
    }
  }

  /// Day and time in a zone, given in minutes east of UTC.
  package func text(_ instant: JournalTime, zoneMinutes: Int) -> String {
    let local = instant.milliseconds + Int64(zoneMinutes) * 60_000
    let (days, rest) = local.quotientAndRemainder(dividingBy: 86_400_000)
    let inDay = Int(rest < 0 ? rest + 86_400_000 : rest) / 60_000
    let day = CalendarDay(daysSinceEpoch: Int(rest < 0 ? days - 1 : days))
    func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(text(day)) \(pad(inDay / 60)):\(pad(inDay % 60))"
  }
}

import LoaCommands
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// What the store finds and refuses, in words.
@Suite struct SentenceTests {
  static let problems: [Finding.Problem] = [
    .content(.missingFile), .content(.duplicate("so-noi-vu")),
    .duplicateReference(ref: "IV.1", first: "a", second: "b"),
    .content(.agencySucceedsItself("so-y-te")),
    .content(.successionCircle(["a", "b"])), .unknownAgency("x"), .unknownChannel("x"),
    .brokenJournal(.badKey("op")), .brokenJournal(.unknownOperation("move")),
    .tornJournal(bytes: 12), .lagging(edits: 3), .editedByHand(added: 1, removed: 2, changed: 3),
    .aheadOfJournal(replica: "k3x9ab", applied: 7, journal: 5),
    .journalGap(replica: "k3x9ab", after: 3, next: 5), .temporaryFile(seconds: 90),
    .writableByOthers(mode: 0o666), .lockMode(0o644), .notSetgid(mode: 0o775),
    .closedToGroup(mode: 0o600), .otherGroup(found: 0, folder: 4_000_000_000), .replicaMissing,
    .replicaBad("?"), .symbolicLink, .notAFile, .badFolderName,
  ]
  static let remedies: [Finding.Remedy] = [
    .repair, .correctFile, .restoreBackup, .installNewerVersion, .addOrRemoveReference,
    .removeFile, .askAdministrator,
  ]
  static let actions: [RepairAction] = [
    .journaled(entries: 2), .tornSetAside(bytes: 9, file: "tasks.journal.torn"),
    .caughtUp(edits: 4), .rebuilt(kept: "tasks.json.damaged-1"), .temporaryFileRemoved,
    .rightsSet, .replicaNamed("k3x9ab", kept: nil), .replicaNamed("k3x9ab", kept: "old"),
  ]
  static let flaws: [BackupFlaw] = [
    .cutShort, .badHeader(byte: 512), .unexpectedKind, .badName, .noManifest,
    .newerFormat(found: 9, known: 1), .notListed, .missing, .changed,
  ]
  static let rights: [RightsError] = [
    .unknownGroup("cchc"), .notShared, .unknownAgency("so-y-te"),
    .store(.notPermitted(path: "/srv/loa/plans", account: nil)),
    .store(.symbolicLink(path: "/srv/loa/plans")),
  ]

  @Test(arguments: Language.allCases) func eachCaseHasASentenceOfItsOwn(language: Language) {
    let texts = language.texts
    let workspace = Workspace(root: "/srv/loa")
    let all =
      Self.problems.map { texts.text($0) } + Self.remedies.map { texts.text($0) }
      + Self.actions.map { texts.text($0) }
      + Self.flaws.map { texts.text(BackupError.damaged(member: nil, $0)) }
      + Self.rights.map { texts.text($0, group: "cchc", in: workspace) }
      + [
        texts.text(BackupError.notEmpty("/x")), texts.text(BackupError.insideWorkspace("/x")),
        texts.text(BackupError.store(.badName("/"))),
      ]
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { !$0.isEmpty && $0.last?.isWhitespace == false })
  }

  @Test func modesAndGroupsAreShownAsTheSystemDoes() {
    let texts = Language.english.texts
    #expect(texts.text(.lockMode(0o644)).hasSuffix("(mode 644)"))
    #expect(
      texts.text(.otherGroup(found: 0, folder: 4_000_000_000))
        == "it belongs to the group root, its folder to 4000000000")
  }

  @Test func whoMayNotSetRightsIsToldWhoMay() {
    let error = RightsError.store(.notPermitted(path: "/srv/loa/plans", account: nil))
    #expect(
      Language.english.texts.text(error, group: "cchc", in: Workspace(root: "/srv/loa"))
        == """
        this account may not change the rights of /srv/loa/plans. Whoever owns the files and is \
        a member of the group cchc may, or root: run it as one of them; what is done already stays.
        """)
  }

  @Test(arguments: [".lock", "tasks.journal"])
  func whatOneMayNotWriteIsNamedByItsFolder(file: String) {
    let path: FilePath = "/srv/loa/plans/47/checklists/so-y-te"
    let error = StoreError.notPermitted(path: path.appending(file), account: "lan")
    let sentence = Language.english.texts.text(error, below: "/srv/loa")
    #expect(sentence.contains(" plans/47/checklists/so-y-te"))
    #expect(!sentence.contains(file))
  }

  @Test func aDeviceInTheWayIsCalledNoFile() {
    let error = StoreError.notAFile(path: "/dev/null")
    #expect(
      Language.vietnamese.texts.text(error)
        == "/dev/null không phải tệp thường; hãy chọn một tệp.")
  }

  @Test func instantIsShownInTheZone() {
    let texts = Language.vietnamese.texts
    let night = JournalTime(milliseconds: 1_710_871_500_000)
    #expect(texts.text(night, zoneMinutes: 7 * 60) == "20/3/2024 01:05")
    #expect(texts.text(night, zoneMinutes: 0) == "19/3/2024 18:05")
    #expect(texts.text(JournalTime(milliseconds: -1), zoneMinutes: 0) == "31/12/1969 23:59")
  }
}

import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct SeveralFormTests {
  private let tasks = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)

  private func edits(_ effects: [DashboardEffect]) -> [PlanEdit] {
    effects.flatMap { effect -> [PlanEdit] in
      switch effect {
      case .saveAll(let edits): edits.map(\.edit)
      case .save(let edit, _): [edit]
      default: []
      }
    }
  }

  /// Goes to a field of the form by Tab.
  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in 0..<20 where state.form.map({ $0.fields[$0.focused].name }) != name {
      state = state.pressing(.tab)
    }
    return state
  }

  @Test func whatIsFilledInChangesInAllMarkedTasksAndNothingElse() {
    let menu = tasks.pressing(.character("m"), .character("m"), .character("e"))
    guard case .menu(let offered)? = menu.overlay else {
      Issue.record("no menu")
      return
    }
    #expect(offered.items.count == 2)
    var state = focusing(.note, in: menu.pressing(.enter)).typing("Nhắc lại")
    #expect(state.form?.fields.map(\.name) == [.status, .exemption, .note])
    let effects = state.apply(.keyPressed(.control("s")))
    let changed = edits(effects).compactMap { edit -> String? in
      if case .task(_, let after?, _) = edit { after.note } else { nil }
    }
    #expect(changed == ["Nhắc lại", "Nhắc lại"])
    #expect(state.form == nil && state.finds.marks.isEmpty)
  }

  @Test func aFormInWhichNothingIsFilledInChangesNothing() {
    var state = tasks.pressing(.character("m"), .character("m"), .character("e"), .enter)
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form != nil && state.message?.text == state.texts.nothingFilled)
  }

  @Test func eachOfSeveralAgenciesIsRemindedWithARecordOfItsOwn() {
    let agencies = DashboardState.showing(.busy).pressing(
      .function(5), .down, .character("m"), .character("m"), .character("a"))
    var state = focusing(.letter, in: agencies).typing("12/CV-SNV")
    let effects = state.apply(.keyPressed(.control("s")))
    let letters = edits(effects).compactMap { edit -> String? in
      guard case .file(.followUp(let followUp), let agency) = edit else { return nil }
      return "\(agency) \(followUp.letter ?? "")"
    }
    #expect(letters.count == 2 && Set(letters).count == 2)
    #expect(letters.allSatisfy { $0.hasSuffix(" 12/CV-SNV") })
    guard case .saveAll? = effects.first else {
      Issue.record("not saved as one: \(effects)")
      return
    }
  }

  @Test func newRecordsOfOneChecklistHaveIdentitiesOfTheirOwn() {
    let menu = tasks.pressing(.character("m"), .character("m"), .character("e"))
    var state = focusing(.person, in: menu.pressing(.down, .enter)).typing("Trần Thị Lan")
    var ids: [String] = []
    for case .file(.person(let person), _) in edits(state.apply(.keyPressed(.control("s")))) {
      ids.append(person.id.rawValue)
      #expect(person.name == "Trần Thị Lan")
    }
    #expect(Set(ids).count == 2)
    #expect(state.book?.checklists["so-noi-vu"]?.persons.count ?? 0 >= 2)
  }

  @Test func severalPublicationsGetTheSameGenre() {
    let log = DashboardState.showing(.busy).pressing(.enter, .character("m"), .character("m"))
    var state = focusing(.genre, in: log.pressing(.character("e"))).typing("bút ký")
    #expect(state.form?.fields.map(\.name) == [.genre, .covers, .audiences, .note])
    let effects = state.apply(.keyPressed(.control("s")))
    var titles: Set<String> = []
    for case .change(let before, let after) in edits(effects) {
      #expect(after.genre == "bút ký" && after.title == before.title && after.day == before.day)
      titles.insert(after.title)
    }
    #expect(titles.count == 2)
  }

  @Test func aContactThatIsListedTwiceIsChangedOnce() {
    let list = DashboardState.showing(.busy).pressing(
      .function(6), .enter, .character("M"), .character("e"))
    guard case .several(let purposes)? = list.form?.purpose else {
      Issue.record("no form")
      return
    }
    #expect(purposes.count == list.contents?.contacts.count)
    var state = focusing(.verifiedOn, in: list).typing("15/3/2024")
    let effects = state.apply(.keyPressed(.control("s")))
    #expect(edits(effects).count <= purposes.count && !edits(effects).isEmpty)
    #expect(state.contents?.contacts.allSatisfy { $0.verifiedOn == .on(15, 3) } == true)
  }

  @Test func aHalfFilledFormForSeveralIsADraftThatCanBeReopened() {
    let menu = tasks.pressing(.character("m"), .character("m"), .character("e"))
    let typed = focusing(.note, in: menu.pressing(.enter)).typing("Nhắc")
    guard let draft = typed.draft else {
      Issue.record("no draft")
      return
    }
    var state = DashboardState.showing(.busy)
    _ = state.apply(.draftsFound([draft]))
    state = state.pressing(.enter)
    #expect(state.form?.purpose == typed.form?.purpose)
    #expect(state.form?[.note]?.input.text == "Nhắc")
  }

  @Test func severalAgenciesGetTheSameGroupAndSource() {
    var state = DashboardState.showing(.busy).pressing(
      .function(5), .down, .character("m"), .character("m"), .character("e"))
    #expect(state.form?.fields.map(\.name) == [.kind, .groups, .from, .until, .source])
    state = focusing(.source, in: state).typing("Quyết định 12")
    var sources: [String] = []
    for case .agency(let before?, let after?) in edits(state.apply(.keyPressed(.control("s")))) {
      #expect(after.name == before.name && after.groups == before.groups)
      sources.append(after.source ?? "")
    }
    #expect(sources == ["Quyết định 12", "Quyết định 12"])
    #expect(state.message?.text.contains("2 cơ quan") == true)
  }

  private let channels = DashboardState.showing(.busy).pressing(
    .function(4), .character("m"), .character("m"))

  @Test func severalChannelsOweTheSame() {
    var state = channels.pressing(.character("e"), .enter)
    #expect(state.form?.fields.map(\.name) == [.amount, .genre, .cadence, .unit, .deadline])
    state = state.typing("3")
    let owed = edits(state.apply(.keyPressed(.control("s")))).compactMap { edit -> Int? in
      guard case .owe(_, let after, _) = edit, case .atLeast(let number)? = after.first?.amount
      else { return nil }
      return number
    }
    #expect(owed == [3, 3])
  }

  /// "02 tin, bài/tháng" would go on being shown beside another number.
  @Test func theWordsOfWhatIsOwedFollowTheNumberGivenToSeveral() throws {
    var state = channels.pressing(.character("e"), .enter).typing("4")
    let owed = edits(state.apply(.keyPressed(.control("s")))).compactMap { edit -> Obligation? in
      if case .owe(_, let after, _) = edit { after.first } else { nil }
    }
    #expect(owed.count == 2)
    for obligation in owed where obligation.wording != nil {
      let read = Obligation(id: "", reading: obligation.wording ?? "", year: 2024)
      #expect(read.amount == obligation.amount, "\(obligation)")
    }
  }

  @Test func channelsAndAGroupShareOnlyTheFieldsOfBoth() {
    let state = channels.pressing(.end, .character("m"), .character("e"), .down, .enter)
    #expect(state.form?.fields.map(\.name) == [.kind, .ref])
    #expect(
      channels.pressing(.character("e"), .down, .enter).form?.fields.map(\.name)
        == [.kind, .agency, .ref])
  }

  @Test func aPieceIsLoggedOnAllMarkedChannels() {
    var state = channels.pressing(.character("a"))
    #expect(state.form?.purpose == .record("bao-nghe-an"))
    #expect(state.form?[.channels]?.chosen == ["truyen-hinh"])
    state = state.typing("Một cửa")
    guard let draft = state.draft else {
      Issue.record("no draft")
      return
    }
    // The other channels come back with the draft.
    #expect(draft.fields.contains { $0.name == "channels" && $0.chosen == ["truyen-hinh"] })
    var placed: [Channel.ID] = []
    for case .record(let publication) in edits(state.apply(.keyPressed(.control("s")))) {
      placed.append(publication.channel)
    }
    #expect(placed == ["bao-nghe-an", "truyen-hinh"])
  }

  @Test func whatMakesNoSenseForSeveralIsSaidPlainly() {
    let group = channels.pressing(.end, .character("m"), .character("a"))
    #expect(group.form == nil && group.message?.text == group.texts.groupsOneByOne(open: "Enter"))
    let members = DashboardState.showing(.busy).pressing(
      .function(4), .end, .enter, .down, .character("m"), .character("e"))
    #expect(
      members.form == nil && members.message?.text == members.texts.membersAtTheirGroup(edit: "e"))
  }

  @Test func aDashEmptiesADayAndAChoice() {
    let list = DashboardState.showing(.busy).pressing(
      .function(6), .enter, .character("M"), .character("e"))
    var state = focusing(.verifiedOn, in: list).typing("-")
    state = focusing(.agency, in: state).typing("-").pressing(.tab)
    #expect(state.form?.fields.allSatisfy { $0.problem == nil } == true)
    #expect(edits(state.apply(.keyPressed(.control("s")))).count > 0)
    #expect(
      state.contents?.contacts.allSatisfy { $0.verifiedOn == nil && $0.agency == nil } == true)
  }

  @Test func aDashDoesNotEmptyWhatMustBeThere() {
    let list = DashboardState.showing(.busy).pressing(
      .function(6), .enter, .character("M"), .character("e"))
    var state = focusing(.place, in: list).typing("-")
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.place]?.problem == "chưa điền")
  }

  @Test func whatDoesNotApplyOfAnEndedAgencyIsChangedWhereThatStands() {
    var contents = WorkspaceContents.full
    contents.book?.apply(
      .task(
        from: nil, to: TaskRecord(id: "ke-hoach-rieng@so-tttt", exemption: "đã sáp nhập"),
        agency: "so-tttt"))
    let list = DashboardState.showing(contents).pressing(
      .function(5), .down, .down, .down, .enter, .character("M"), .character("e"))
    #expect(list.figures.shownAgency == "so-tttt")
    var state = list
    if case .menu(let menu)? = list.overlay {
      state = list.pressing(Array(repeating: .down, count: menu.items.count - 2)).pressing(.enter)
    }
    state = focusing(.note, in: state).typing("xem lại")
    var homes: [PlanTask.ID: Agency.ID] = [:]
    for case .task(_, let record?, let agency) in edits(state.apply(.keyPressed(.control("s")))) {
      homes[record.id] = agency
    }
    #expect(homes["ke-hoach-rieng@so-tttt"] == "so-tttt")
    #expect(homes.values.contains("so-noi-vu"))
  }

  // MARK: What it says

  @Test func theTitleSaysWhatIsDoneToHowMany() {
    let two: [Key] = [.character("m"), .character("m")]
    let menu = tasks.pressing(two + [.character("e")])
    #expect(menu.pressing(.enter).screenText.contains("Sửa 2 việc"))
    #expect(menu.pressing(.down, .enter).screenText.contains("Giao người phụ trách 2 việc"))
    let adding = tasks.pressing(two + [.character("a")])
    #expect(adding.pressing(.enter).screenText.contains("Thêm tài liệu kiểm chứng cho 2 việc"))
    let agencies = DashboardState.showing(.busy).pressing([.function(5), .down] + two)
    #expect(agencies.pressing(.character("a")).screenText.contains("Đôn đốc 2 cơ quan"))
    #expect(agencies.pressing(.character("e")).screenText.contains("Sửa 2 cơ quan"))
    let log = DashboardState.showing(.busy).pressing([.enter] + two)
    #expect(log.pressing(.character("e")).screenText.contains("Sửa 2 tin, bài"))
    let owed = channels.pressing(.character("e"), .enter)
    #expect(owed.screenText.contains("Đặt chỉ tiêu cho 2 kênh"))
  }

  @Test func theHintOfANumberForSeveralSaysWhatAnEmptyFieldDoes() {
    let several = channels.pressing(.character("e"), .enter)
    #expect(several.screenText.contains("gõ - nếu không nêu số lượng"))
    #expect(!several.screenText.contains("để trống nếu"))
  }

  // MARK: What is refused

  /// Two agencies are to be reminded, one of which has become read-only.
  private var halfRefused: DashboardState {
    let agencies = DashboardState.showing(.busy).pressing(
      .function(5), .character("m"), .character("m"), .character("a"))
    var state = focusing(.letter, in: agencies).typing("12/CV-SNV")
    var rights = WriteRights()
    if case .several(let purposes)? = state.form?.purpose,
      case .write(let subject)? = purposes.first, let agency = subject.agency
    {
      rights.refused = [.checklist(agency): "snv"]
    }
    _ = state.apply(.rightsRead(rights))
    return state
  }

  @Test func theFormStaysForThoseThatAreRefused() {
    var state = halfRefused
    guard case .several(let purposes)? = state.form?.purpose else {
      Issue.record("no form")
      return
    }
    let effects = state.apply(.keyPressed(.control("s")))
    #expect(edits(effects).count == 1)
    #expect(!effects.contains { if case .dropDraft = $0 { true } else { false } })
    #expect(state.form?.purpose == .several([purposes[0]]))
    #expect(state.form?[.letter]?.input.text == "12/CV-SNV")
    #expect(state.message?.isError == true && state.draft != nil)
  }

  @Test func anIdentityIsNotUsedAgainAfterAPartWasRefused() {
    var state = halfRefused
    var ids: [String] = []
    for case .file(.followUp(let followUp), _) in edits(state.apply(.keyPressed(.control("s")))) {
      ids.append(followUp.id.rawValue)
    }
    _ = state.apply(.rightsRead(WriteRights()))
    for case .file(.followUp(let followUp), _) in edits(state.apply(.keyPressed(.control("s")))) {
      ids.append(followUp.id.rawValue)
    }
    #expect(ids.count == 2 && Set(ids).count == 2, "\(ids)")
    #expect(state.form == nil)
  }

  @Test func whatIsTickedAlreadyIsNotTickedAgain() {
    let menu = tasks.pressing(.character("M"), .character("e"))
    let form = menu.pressing(.enter)
    guard case .several(let purposes)? = form.form?.purpose else {
      Issue.record("no form")
      return
    }
    let month = form.figures.tasks.filter { $0.tick(for: $0.period(on: .on(15, 3))) != nil }
    #expect(!month.isEmpty)
    for case .write(.tick(let id, _, _)) in purposes { #expect(!month.contains { $0.id == id }) }
    let left = form.figures.tasks.count - purposes.count
    #expect(form.message == .init(form.texts.bulkSkips(left)))
  }

  @Test func whatARecordWouldNotTakeIsSaidAtItsField() {
    var tried = focusing(
      .place,
      in: DashboardState.showing(.busy).pressing(
        .function(6), .enter, .character("M"), .character("e"))
    ).typing("-")
    let contents = tried.contents?.contacts
    #expect(tried.apply(.keyPressed(.control("s"))) == [])
    #expect(tried.form?[.place]?.problem != nil && tried.message?.isError == true)
    #expect(tried.contents?.contacts == contents)
  }
}

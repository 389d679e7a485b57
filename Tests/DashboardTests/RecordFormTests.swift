import Dashboard
import LoaTestSupport
import LoaTexts
import PlanModel
import TerminalCanvas
import Testing

@Suite struct RecordFormTests {
  /// The form about a record, opened over a screen.
  private func form(
    _ subject: FormSubject, in contents: WorkspaceContents = .busy
  ) -> DashboardState {
    var state = DashboardState.showing(contents)
    state.openForm(about: subject)
    return state
  }

  private func saved(_ state: DashboardState) -> (edits: [PlanEdit], state: DashboardState) {
    var state = state
    let effects = state.apply(.keyPressed(.control("s")))
    return (
      effects.flatMap { effect -> [PlanEdit] in
        switch effect {
        case .save(let edit, _): [edit]
        case .saveAll(let edits): edits.map(\.edit)
        default: []
        }
      }, state
    )
  }

  static let subjects: [FormSubject] = [
    .tick("chu-tri@so-noi-vu", of: "so-noi-vu"), .task("chu-tri@so-noi-vu", of: "so-noi-vu"),
    .ownTask(nil, of: "so-noi-vu"), .evidence(nil, for: "chu-tri@so-noi-vu", of: "so-noi-vu"),
    .followUp(nil, about: nil, of: "so-noi-vu"), .submission(nil, of: "so-noi-vu"),
    .person(nil, for: nil, of: "so-noi-vu"), .contact(nil), .agency(nil), .agency("so-noi-vu"),
    .rename("so-noi-vu"), .successor(of: "so-noi-vu"), .channel(nil), .channel("bao-nghe-an"),
    .channelGroup(nil), .channelGroup("trang-co-quan"), .assignment(nil, ref: "VI.1"),
    .assignment("tap-huan", ref: "VI.1"), .section(nil, at: OutlinePlace(below: nil)),
    .item(nil, at: OutlinePlace(below: .section("noi-dung"))), .planHeader, .settings,
  ]

  @Test(arguments: subjects)
  func everyFormOpensReadsWellAndSaysNothingUntilChanged(subject: FormSubject) {
    for language in Language.allCases {
      for (columns, rows) in [(60, 16), (80, 24), (120, 36), (1, 1), (24, 8)] {
        var state = DashboardState.showing(
          .busy, columns: columns, rows: rows, language: language)
        state.openForm(about: subject)
        guard let form = state.form else {
          Issue.record("no form for \(subject)")
          return
        }
        #expect(Set(form.fields.map(\.name)).count == form.fields.count)
        for _ in form.fields {
          _ = state.screenText
          state = state.pressing(.tab)
        }
      }
    }
    guard !subject.isNew else { return }
    #expect(saved(form(subject)).edits == [] || saved(form(subject)).state.form != nil)
  }

  @Test func aTickIsSavedWithItsEvidence() {
    let state = form(.tick("chu-tri@so-noi-vu", of: "so-noi-vu"))
      .pressing(.tab).typing("12/BC-SNV")
    let (edits, after) = saved(state)
    guard case .tick(let tick, "so-noi-vu")? = edits.first,
      case .addEvidence(let evidence, "so-noi-vu")? = edits.last
    else {
      Issue.record("\(edits)")
      return
    }
    #expect(edits.count == 2)
    #expect(tick.period?.description == "2024-03")
    #expect(evidence.tick == tick.id)
    #expect(after.form == nil)
  }

  @Test func onlyWhatWasChangedIsSet() {
    let opened = form(.contact("sdt-so-noi-vu"), in: .sample)
    guard let id = opened.contents?.contacts.first?.id else { return }
    var state = form(.contact(id), in: .sample)
    let before = state.contents?.contacts.first { $0.id == id }
    // Somebody else changes the hours while the form is open.
    var theirs = before
    theirs?.hours = "7 giờ 30 đến 17 giờ"
    state.contents?.apply(.contact(from: before, to: theirs))
    while state.form.map({ $0.fields[$0.focused].name }) != .note { state = state.pressing(.tab) }
    let (edits, after) = saved(state.pressing(.control("u")).typing("gọi buổi sáng"))
    guard case .contact(let from?, let to?)? = edits.first else {
      Issue.record("\(edits)")
      return
    }
    #expect(from.hours == to.hours)
    #expect(to.note == "gọi buổi sáng")
    let now = after.contents?.contacts.first { $0.id == id }
    #expect(now?.hours == "7 giờ 30 đến 17 giờ")
    #expect(now?.note == "gọi buổi sáng")
  }

  @Test(arguments: [
    ("hotline", "gọi cho tôi", false), ("hotline", "0238.3844.640", true), ("hotline", "113", true),
    ("email", "abc@", false), ("email", "cchc@nghean.gov.vn", true), ("email", "a b@c.vn", false),
    ("web", "xx yy", false), ("web", "nghean.gov.vn", true), ("web", "https://a.vn/b", true),
    ("address", "Số 3, đường Trường Thi", true),
  ])
  func whatAContactIsReachedByIsChecked(kind: String, value: String, isRight: Bool) {
    var state = form(.contact(nil))
    let kinds = ["hotline": "điện", "email": "thư", "web": "trang", "address": "địa"]
    while state.form.map({ $0.fields[$0.focused].name }) != .kind { state = state.pressing(.tab) }
    state = state.typing(kinds[kind] ?? "").pressing(.enter)
    #expect(state.form?[.kind]?.chosen == [kind])
    while state.form.map({ $0.fields[$0.focused].name }) != .value { state = state.pressing(.tab) }
    let problem = saved(state.typing(value)).state.form?[.value]?.problem
    #expect((problem == nil) == isRight, "\(problem ?? "")")
    if !isRight { #expect(problem?.contains("“\(value)”") == true) }
  }

  @Test func aContactThatSomebodyHasRemovedIsSavedAgainAndThatIsSaid() {
    let opened = DashboardState.showing(.sample)
    guard let contact = opened.contents?.contacts.first else { return }
    var state = form(.contact(contact.id), in: .sample)
    while state.form.map({ $0.fields[$0.focused].name }) != .note { state = state.pressing(.tab) }
    state = state.typing("gọi buổi sáng")
    let others = opened.contents?.contacts.filter { $0.id != contact.id } ?? []
    _ = state.apply(.changedOnDisk(.contacts(others)))
    let (edits, after) = saved(state)
    #expect(edits.count == 1)
    #expect(after.message?.text.contains("Người khác đã xóa mục này") == true)
    #expect(after.message?.isError == true)
  }

  @Test func otherRecordsThatAreGoneAreSavedAgainOrStayInTheForm() {
    let agency = Agency.ID("so-noi-vu")
    func without(_ state: DashboardState) -> DashboardState {
      var state = state
      let registry = state.contents?.registry ?? Registry()
      _ = state.apply(
        .changedOnDisk(
          .registry(
            Registry(
              groups: registry.groups, agencies: registry.agencies.filter { $0.id != agency },
              places: registry.places))))
      return state
    }
    let (edits, after) = saved(without(form(.agency(agency), in: .sample).typing(" tỉnh")))
    #expect(edits.count == 1)
    #expect(after.message?.text.contains("Người khác đã xóa mục này") == true)
    // A new name of what is no longer there says nothing by itself.
    let renamed = without(form(.rename(agency), in: .sample).typing("Sở Nội vụ và Lao động"))
    let (none, kept) = saved(renamed.pressing(.tab, .tab).typing("1/3/2024"))
    #expect(none.isEmpty && kept.form != nil)
    #expect(kept.message?.text == kept.texts.recordIsGone)
  }

  @Test func aQuestionAboutARecordThatHasChangedIsNotAnswered() {
    var state = DashboardState.showing(.sample)
    guard var contacts = state.contents?.contacts, let first = contacts.first else { return }
    state.ask(removing: .contact(first.id))
    guard case .question(.remove)? = state.overlay else {
      Issue.record("no question")
      return
    }
    var same = state
    _ = same.apply(.changedOnDisk(.contacts(contacts + [])))
    #expect(same.overlay == state.overlay)
    contacts[0].note = "số mới từ tháng 7"
    _ = state.apply(.changedOnDisk(.contacts(contacts)))
    #expect(state.overlay == nil)
    #expect(state.message?.text.contains("Người khác vừa sửa mục này") == true)
  }

  @Test func aSectionIsRemovedFromItsLeavesUpAndNotWhatWasPutThereMeanwhile() throws {
    var state = DashboardState.showing(.sample)
    let section = try #require(state.book?.plan.sections.first { !$0.items.isEmpty })
    // What contents, tasks and publications name cannot be removed.
    let subject = OutlineEntry.Subject.section(section.id)
    let parts = try #require(state.book?.plan.parts(from: subject))
    state.ask(removing: .section(section.id))
    guard case .question(.remove(_, _, let below))? = state.overlay else {
      Issue.record("\(String(describing: state.message))")
      return
    }
    #expect(below == parts.count - 1 && below > 0)
    var asked = state
    guard case .saveAll(let edits)? = asked.apply(.keyPressed(.enter)).first else {
      Issue.record("not saved")
      return
    }
    #expect(edits.count == parts.count)
    #expect(edits.last?.edit == .section(from: state.book?.plan.placed(section.id), to: nil))
    #expect(asked.book?.plan.placed(section.id) == nil)
    var plan = try #require(state.book?.plan)
    plan = plan.applying(
      .item(
        from: nil,
        to: PlacedItem(Item(id: "moi", text: "Ý mới"), at: OutlinePlace(below: subject))))
    _ = state.apply(.changedOnDisk(.plan(plan)))
    #expect(state.overlay == nil)
    #expect(state.message?.text.contains("Người khác vừa sửa mục này") == true)
  }

  /// Of an agency that goes on it would change nothing.
  @Test func whoTakesATaskOverIsAskedWhereTheAgencyEnds() {
    let open = form(.task("snv-don-doc-kiem-tra@so-noi-vu", of: "so-noi-vu"), in: .sample)
    #expect(open.form != nil && open.form?[.successor] == nil)
  }

  @Test func decomposedTypingMakesComposedText() {
    let state = form(.agency(nil)).typing("So\u{31B}\u{309} Y te\u{302}\u{301}")
    guard case .agency(nil, let agency?)? = saved(state).edits.first else {
      Issue.record("no agency")
      return
    }
    #expect(Array(agency.name.unicodeScalars) == Array("Sở Y tế".unicodeScalars))
    #expect(agency.id == "so-y-te")
  }

  @Test func anIdentityThatIsTakenGetsANumber() {
    let state = form(.agency(nil)).typing("Sở Nội Vũ")
    guard case .agency(nil, let agency?)? = saved(state).edits.first else {
      Issue.record("no agency")
      return
    }
    #expect(agency.id == "so-noi-vu-2")
  }

  @Test func whatMustBeThereIsAskedFor() {
    let (edits, after) = saved(form(.agency(nil)))
    #expect(edits == [])
    #expect(after.form?[.name]?.problem == "chưa điền")
    #expect(after.screenText.contains("! chưa điền"))
  }

  @Test func anAssignmentThatNobodyLeadsSaysSoBesideTheField() {
    let (edits, after) = saved(form(.assignment(nil, ref: "VI.1"), in: .sample).typing("Tập huấn"))
    #expect(edits.isEmpty)
    #expect(
      after.form?[.leads]?.problem == "chọn ít nhất một cơ quan hoặc nhóm cơ quan chủ trì")
    #expect(after.form?.fields[after.form?.focused ?? 0].name == .leads)
  }

  @Test(arguments: [
    (
      FormSubject.submission(nil, of: "so-noi-vu"), FormField.Name.period, "quý mười",
      "không phải kỳ"
    ),
    (.submission(nil, of: "so-noi-vu"), .day, "32/3", "không phải một ngày"),
    (.person(nil, for: nil, of: "so-noi-vu"), .phone, "gọi sau", "không có chữ số"),
    (.evidence(nil, for: "tap-huan@so-noi-vu", of: "so-noi-vu"), .link, "snv.vn", "liên kết"),
    (.channel("bao-nghe-an"), .agency, "sở không có", "không phải một lựa chọn"),
  ])
  func whatCannotBeIsExplainedBesideTheField(
    subject: FormSubject, name: FormField.Name, typed: String, said: String
  ) {
    var state = form(subject)
    while let form = state.form, form.fields[form.focused].name != name {
      state = state.pressing(.tab)
    }
    let (edits, after) = saved(state.pressing(.control("u")).typing(typed))
    #expect(edits == [])
    #expect(after.form?[name]?.problem?.contains(said) == true)
    #expect(after.form?[name]?.input.text == typed)
  }

  @Test func aTimeFrameSaysHowItIsUnderstood() {
    var state = form(.ownTask(nil, of: "so-noi-vu")).typing("Phát tờ rơi").pressing(.tab)
    #expect(state.typing("trước ngày 15/12/2024").screenText.contains("= hạn 14/12/2024"))
    #expect(state.typing("chưa rõ").screenText.contains("= giữ nguyên chữ"))
    #expect(state.typing("thường xuyên").screenText.contains("= không có ngày hạn"))
    state = state.typing("hằng quý")
    #expect(state.screenText.contains("= 4 kỳ trong năm"))
    guard case .ownTask(nil, let task?, "so-noi-vu")? = saved(state).edits.first else {
      Issue.record("no task")
      return
    }
    #expect(task.title == "Phát tờ rơi")
    #expect(task.frame.wording == "hằng quý")
  }

  @Test func anOwnTaskIsCalledUnlikeThoseOfEveryAgency() {
    let state = form(.ownTask(nil, of: "ky-son")).typing("Việc riêng").pressing(.tab)
      .typing("hằng quý")
    guard case .ownTask(nil, let task?, "ky-son")? = saved(state).edits.first else {
      Issue.record("no task")
      return
    }
    #expect(task.title == "Việc riêng")
    #expect(task.id != "viec-rieng" && task.id.rawValue.hasPrefix("viec-rieng"))
  }

  @Test func aFrameThatWasNotTouchedStaysAsItIs() {
    var state = form(.assignment("bao-cao-quy", ref: "VI.1"))
    state = state.typing(" năm 2024")
    guard case .assignment(let from?, let to?)? = saved(state).edits.first else {
      Issue.record("no assignment")
      return
    }
    #expect(from.frame == to.frame)
    #expect(to.title == "Báo cáo kết quả tuyên truyền hằng quý năm 2024")
  }

  @Test func aHandoverEndsTheChargeOfTheOneBefore() {
    var state = form(.person(nil, for: nil, of: "so-noi-vu")).typing("Nguyễn Thị Lan")
    state = saved(state).state
    state.openForm(about: .person(nil, for: nil, of: "so-noi-vu"))
    let (edits, after) = saved(state.typing("Trần Văn Minh"))
    #expect(edits.count == 2)
    let persons = after.book?.checklists["so-noi-vu"]?.handovers(of: nil) ?? []
    #expect(persons.map(\.name) == ["Nguyễn Thị Lan", "Trần Văn Minh"])
    #expect(persons.first?.until == .on(14, 3))
    #expect(persons.last?.from == .on(15, 3))
  }

  @Test func aReferenceInUseIsNotRemoved() {
    var state = DashboardState.showing(.busy)
    state.ask(removing: .agency("so-noi-vu"))
    #expect(state.overlay == nil)
    #expect(state.message?.isError == true)
  }

  @Test func anItemIsAddedAndItsFormRemembersThePlace() {
    let place = OutlinePlace(below: .section("noi-dung"), after: "nd-the-che")
    let state = form(.item(nil, at: place)).typing("Cải cách tiền lương")
    guard case .item(nil, let placed?)? = saved(state).edits.first else {
      Issue.record("no item")
      return
    }
    #expect(placed.place == place)
    let refs = saved(state).state.book?.outline.filter { $0.text == "Cải cách tiền lương" }.map(
      \.ref)
    #expect(refs?.count == 1)
  }

  @Test func everyPlaceOfThePlanHasACodeThatReadsBack() {
    for place in [
      OutlinePlace(below: nil), OutlinePlace(below: nil, after: "muc-dich"),
      OutlinePlace(below: .section("noi-dung")),
      OutlinePlace(below: .item("nd-so"), after: "nd-dvc"),
    ] {
      #expect(OutlinePlace(code: place.code) == place)
    }
    #expect(OutlinePlace(code: "lạ") == nil)
  }

  @Test func aNewNameKeepsTheOldOneForTheTimeBefore() {
    let state = form(.rename("so-noi-vu")).typing("Sở Nội vụ và Lao động")
      .pressing(.tab, .tab).typing("1/3/2024")
    guard case .agency(_, let agency?)? = saved(state).edits.first else {
      Issue.record("no agency")
      return
    }
    #expect(agency.named(on: .on(29, 2)).name == "Sở Nội vụ")
    #expect(agency.named(on: .on(1, 3)).name == "Sở Nội vụ và Lao động")
  }
}

@Suite struct RecordMenuTests {
  private func labels(_ state: DashboardState) -> [String] {
    guard case .menu(let menu)? = state.overlay else { return [] }
    return menu.items.map(\.label)
  }

  @Test func eachPaneOffersWhatCanBeAddedAndEdited() {
    let start = DashboardState.showing(.busy)
    let plan = start.pressing(.character("2"))
    #expect(labels(plan.pressing(.character("a"))).contains("Nhiệm vụ mới cho phần này"))
    #expect(labels(plan.pressing(.character("e"))).first == "Sửa mục này")
    let tasks = start.pressing(.character("4"), .enter)
    #expect(labels(tasks.pressing(.character("a"))).contains("Đôn đốc cơ quan"))
    #expect(labels(tasks.pressing(.character("e"))).first?.hasPrefix("Đánh dấu xong") == true)
    let agencies = start.pressing(.character("4"))
    #expect(labels(agencies.pressing(.character("e"))).contains("Đổi tên từ một ngày"))
    let channels = start.pressing(.character("3"))
    #expect(
      labels(channels.pressing(.character("e"))).first == "Chỉ tiêu: ít nhất 2 tin, bài/tháng")
    #expect(start.pressing(.character("5"), .down, .character("e")).form?.purpose != nil)
    #expect(
      start.pressing(.character("5"), .down, .character("a")).form?.purpose == .write(.contact(nil))
    )
  }

  @Test func arrowsGoRoundEnterChoosesAndEscCloses() {
    var state = DashboardState.showing(.busy).pressing(.character("2"), .character("a"))
    guard case .menu(var menu)? = state.overlay else {
      Issue.record("no menu")
      return
    }
    menu.index = menu.items.count - 1
    expect(&state, on: .up) { $0.overlay = .menu(menu) }
    menu.index = 0
    expect(&state, on: .down) { $0.overlay = .menu(menu) }
    expect(&state, on: .character("x")) {
      $0.message = .init(
        "Phím x không dùng ở đây. Các phím dùng được: Enter chọn, Up Down cuộn, Esc đóng.")
    }
    #expect(state.pressing(.escape).overlay == nil)
    let chosen = state.pressing(.enter)
    #expect(chosen.overlay == nil)
    #expect(chosen.form != nil)
  }

  @Test func aMenuFitsEveryScreen() {
    for (columns, rows) in [(1, 1), (24, 8), (60, 16), (80, 24), (200, 60)] {
      let state = DashboardState.showing(.busy, columns: columns, rows: rows)
        .pressing(.character("4"), .enter, .character("e"), .end)
      let canvas = DashboardView(state: state).canvas()
      if columns >= 60 { #expect(canvas.cells.contains { $0.style == .selected }) }
    }
  }
}

@Suite struct PublicationDraftTests {
  private let form = DashboardState.showing(.busy).pressing(.enter, .character("a"))

  private func pasting(_ text: String) -> DashboardState {
    var state = form
    _ = state.apply(.pasted(text))
    return state
  }

  @Test func eachPastedLineIsADraft() {
    let state = pasting(
      """
      12/3/2024 Một cửa liên thông https://baonghean.vn/1

      - Thu\u{309} tục mới
      https://baonghean.vn/3
      """)
    #expect(state.form?[.title]?.input.text == "Một cửa liên thông")
    #expect(state.form?[.day]?.input.text == "12/3/2024")
    #expect(state.form?[.link]?.input.text == "https://baonghean.vn/1")
    #expect(state.form?.waiting.count == 2)
    let second = state.form?.waiting.first
    #expect(second?[.title]?.input.text == "Thủ tục mới")
    #expect(state.form?.waiting.last?[.link]?.input.text == "https://baonghean.vn/3")
    #expect(state.screenText.contains("(bản nháp 1/3)"))
  }

  @Test func savingGoesToTheNextDraftAndTheLastCloses() {
    var state = pasting("Tin thứ nhất\nTin thứ hai")
    #expect(state.apply(.keyPressed(.control("s"))).count == 2)
    #expect(state.form?[.title]?.input.text == "Tin thứ hai")
    #expect(state.form?.waiting == [])
    #expect(state.apply(.keyPressed(.control("s"))).count == 1)
    #expect(state.form == nil)
    #expect(Set(state.saves.pending.values.map(\.title)) == ["Tin thứ nhất", "Tin thứ hai"])
  }

  @Test func pagesTurnTheDraftsAndLoseNothing() {
    let state = pasting("Tin một\nTin hai\nTin ba").typing(" sửa")
    #expect(state.pressing(.pageDown).form?[.title]?.input.text == "Tin hai")
    #expect(state.pressing(.pageUp).form?[.title]?.input.text == "Tin ba")
    #expect(state.pressing(.pageDown, .pageUp).form == state.form)
    #expect(
      state.pressing(.pageDown, .pageDown, .pageDown).form?[.title]?.input.text == "Tin một sửa")
  }

  @Test func oneLineIsPastedIntoTheField() {
    #expect(pasting("Một cửa\n").form?[.title]?.input.text == "Một cửa")
    #expect(pasting("Một cửa\n").form?.waiting == [])
  }

  @Test func escAsksBeforeDraftsAreLost() {
    let leaving = pasting("một\nhai").pressing(.escape)
    #expect(leaving.overlay == .question(.discardForm))
    #expect(leaving.screenText.contains("Bỏ cả 2 bản nháp chưa lưu?"))
  }

  @Test func onePieceOnSeveralChannelsIsOnePiece() {
    var state = form.typing("Một cửa")
    while state.form.map({ $0.fields[$0.focused].name }) != .channels {
      state = state.pressing(.tab)
    }
    state = state.typing("cong thong tin dien tu tinh").pressing(.enter)
    let effects = state.apply(.keyPressed(.control("s")))
    guard case .saveAll(let edits)? = effects.first else {
      Issue.record("not saved as one: \(effects)")
      return
    }
    let pieces = edits.compactMap { numbered -> Publication? in
      if case .record(let publication) = numbered.edit { publication } else { nil }
    }
    #expect(pieces.map(\.channel) == ["bao-nghe-an", "cong-tinh"])
    #expect(Set(pieces.map(\.piece)).count == 1)
    #expect(pieces.pieceCount == PieceCount(pieces: 1, placements: 2))
  }

  @Test func lastMonthIsRepeatedAsDrafts() {
    let state = DashboardState.showing(.busy).pressing(.enter, .character("c"))
    let before = state.book?.publications(on: "bao-nghe-an").filter { $0.day.month == 2 } ?? []
    #expect(!before.isEmpty)
    #expect((state.form?.waiting.count ?? -1) + 1 == before.count)
    #expect(state.form?[.title]?.input.text == before.first?.title)
    #expect(state.form?[.link]?.input.text == "")
    #expect(state.saves.pending.isEmpty)
  }

  @Test func nothingIsAddedToTheLineOfTasksWithoutOwner() {
    var state = DashboardState.showing(.full).pressing(.function(5), .end)
    #expect(state.list(.agencyList).selected == "!without-owner")
    expect(&state, on: .character("a")) {
      $0.message = .init($0.texts.nothingToAddWithoutOwner)
    }
  }
}

extension PlanEdit {
  fileprivate var title: String {
    if case .record(let publication) = self { return publication.title }
    return ""
  }
}

/// Choices that stand are replaced by what is typed, and a form that says nothing is not saved.
@Suite struct EntryTests {
  private func form(_ subject: FormSubject, in contents: WorkspaceContents = .busy)
    -> DashboardState
  {
    var state = DashboardState.showing(contents)
    state.openForm(about: subject)
    return state
  }

  private func focusing(_ name: FormField.Name, in state: DashboardState) -> DashboardState {
    var state = state
    for _ in 0..<20 where state.form.map({ $0.fields[$0.focused].name }) != name {
      state = state.pressing(.tab)
    }
    return state
  }

  @Test func theFirstLetterReplacesAChoiceAndFurtherOnesNarrow() {
    let state = focusing(.kind, in: form(.contact(nil)))
    #expect(state.form?[.kind]?.input.text == "điện thoại")
    let typed = state.typing("địa")
    #expect(typed.form?[.kind]?.input.text == "địa")
    #expect(typed.form?[.kind]?.matches.count == 1)
    #expect(typed.pressing(.enter).form?[.kind]?.chosen == ["address"])
    // As an input method sends it: a letter, a deletion, another letter.
    let telex = state.typing("d").pressing(.backspace).typing("đi")
    #expect(telex.form?[.kind]?.input.text == "đi")
  }

  @Test func aPasteReplacesAChoiceAndABlankDoesNothing() {
    var state = focusing(.kind, in: form(.contact(nil)))
    let before = state.form
    #expect(state.typing(" ").form == before)
    _ = state.apply(.pasted("  \n"))
    #expect(state.form == before)
    _ = state.apply(.pasted("thư điện tử"))
    #expect(state.form?[.kind]?.input.text == "thư điện tử")
  }

  @Test func whoeverGoesIntoAChoiceEditsIt() {
    let state = focusing(.kind, in: form(.contact(nil))).pressing(.left).typing("x")
    #expect(state.form?[.kind]?.input.text == "điện thoạxi")
    let deleted = focusing(.kind, in: form(.contact(nil))).pressing(.backspace)
    #expect(deleted.form?[.kind]?.input.text == "điện thoạ")
  }

  @Test(arguments: [
    (FormSubject.followUp(nil, about: nil, of: "so-noi-vu"), FormField.Name.letter, "công văn"),
    (.followUp(nil, about: "tap-huan@so-noi-vu", of: "so-noi-vu"), .letter, "công văn"),
    (.submission(nil, of: "so-noi-vu"), .number, "số văn bản"),
    (.evidence(nil, for: "tap-huan@so-noi-vu", of: "so-noi-vu"), .number, "liên kết"),
  ])
  func aFormThatSaysNothingIsRefusedWithWhatIsMissing(
    subject: FormSubject, field: FormField.Name, said: String
  ) {
    var state = form(subject)
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[field]?.problem?.contains(said) == true)
    #expect(state.form.map { $0.fields[$0.focused].name } == field)
    #expect(state.message?.isError == true)
    state = focusing(.note, in: state).typing("qua điện thoại")
    #expect(state.apply(.keyPressed(.control("s"))).count == 1)
    #expect(state.form == nil)
  }

  @Test func severalAgenciesAreNotRemindedOfNothing() {
    var state = DashboardState.showing(.busy).pressing(
      .function(5), .character("m"), .character("m"), .character("a"))
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.letter]?.problem?.contains("công văn") == true)
  }

  @Test(arguments: ["Sở Nội vụ", "  sở nội  VỤ ", "Sở Nội vu\u{323}"])
  func twoAgenciesOfOneNameAtTheSameTimeAreRefused(name: String) {
    var state = form(.agency(nil)).typing(name)
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.name]?.problem?.contains("đã có cơ quan tên") == true)
    #expect(state.message?.text.hasPrefix("Tên: ") == true)
    state = state.typing(" huyện Quỳ Châu")
    #expect(state.apply(.keyPressed(.control("s"))).count == 1)
  }

  @Test func anAgencyOfTheSameNameThatHasEndedIsNoHindrance() {
    var contents = WorkspaceContents.full
    contents.registry = contents.book?.registry ?? contents.registry
    var state = form(.agency(nil), in: contents).typing("Sở Thông tin và Truyền thông")
    state = focusing(.from, in: state).typing("1/3/2024")
    #expect(state.apply(.keyPressed(.control("s"))).count == 1)
  }

  @Test func aRenamingDoesNotMakeTwoOfOneName() {
    let state = focusing(.from, in: form(.rename("so-tttt")).typing("Sở Nội vụ"))
      .typing("1/3/2024").pressing(.control("s"))
    #expect(state.form?[.name]?.problem?.contains("đã có cơ quan tên") == true)
  }

  @Test func aComplaintNamesItsField() {
    let state = form(.agency(nil)).pressing(.control("s"))
    #expect(state.message == .init("Tên: chưa điền", isError: true))
  }

  // MARK: What follows a save

  @Test func aNewContactIsChosenAndNamed() {
    var state = DashboardState.showing(.busy).pressing(.function(6), .enter, .end, .character("a"))
    state = focusing(.value, in: state).typing("0238 999 888")
    state = focusing(.place, in: state).typing("Nghệ An").pressing(.control("s"))
    #expect(state.selectedContact?.value == "0238 999 888")
    #expect(state.message == .init("Đã ghi: đầu mối 0238 999 888"))
  }

  @Test func aNewContactIsChosenThoughASearchHidesIt() {
    var state = DashboardState.showing(.busy).pressing(.function(6)).typing("kỳ sơn")
      .pressing(.enter, .character("a"))
    state = focusing(.value, in: state).typing("0238 999 888")
    state = focusing(.place, in: state).typing("Nghệ An").pressing(.control("s"))
    #expect(state.selectedContact?.value == "0238 999 888")
  }

  @Test func aNewOwnTaskAndANewItemAreChosen() {
    var state = DashboardState.showing(.busy).pressing(.function(5), .down, .enter)
    state.openForm(about: .ownTask(nil, of: "so-noi-vu"))
    state = state.typing("Phát tờ rơi").pressing(.control("s"))
    #expect(state.selectedTask?.title == "Phát tờ rơi")
    #expect(state.message?.text.contains("“Phát tờ rơi”") == true)
    var plan = DashboardState.showing(.busy).pressing(.function(3))
    plan.openForm(
      about: .item(nil, at: OutlinePlace(below: .section("noi-dung"), after: "nd-the-che")))
    plan = plan.typing("Cải cách tiền lương").pressing(.control("s"))
    #expect(plan.selectedEntry?.text == "Cải cách tiền lương")
    #expect(plan.message == .init("Đã ghi: ý IV.2 “Cải cách tiền lương”"))
  }

  @Test func aNewAgencyWithoutTasksIsChosenWhereItIsListed() {
    var state = DashboardState.showing(.busy).pressing(.function(5))
    state.openForm(about: .agency(nil))
    state = state.typing("Ban Dân tộc").pressing(.control("s"))
    #expect(state.message?.text == "Đã ghi: cơ quan Ban Dân tộc")
    #expect(state.list(.agencyList).selected == "ban-dan-toc")
    var overview = DashboardState.showing(.busy)
    overview.focus[.overview] = .overviewAgencies
    overview.openForm(about: .agency(nil))
    overview = overview.typing("Ban Dân tộc").pressing(.control("s"))
    #expect(
      overview.message?.text
        == "Đã ghi: cơ quan Ban Dân tộc. \(state.texts.agencyStandsAtEnd(key: "4"))")
  }

  @Test func aNewAgencyThatHasEndedIsSaidToBeUnderAFilter() {
    var state = DashboardState.showing(.busy).pressing(.function(5))
    state.openForm(about: .agency(nil))
    state = focusing(.until, in: state.typing("Ban Dân tộc")).typing("1/1/2020")
      .pressing(.control("s"))
    #expect(state.message?.text.contains("lọc (f)") == true)
  }
}

import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import TerminalCanvas
import Testing

/// What a form says is what the files hold afterwards.
@Suite struct FormsOnDiskTests {
  private static let agency: Agency.ID = "so-noi-vu"

  /// A form, with what is typed into its fields; a field without a text keeps what it holds.
  private static let forms: [(subject: FormSubject, typed: [FormField.Name: String])] = [
    (.tick("cong-khai-tthc@so-noi-vu", of: agency), [.note: "Đã niêm yết"]),
    (.task("cong-khai-tthc@so-noi-vu", of: agency), [.note: "Chờ văn bản"]),
    (.ownTask(nil, of: agency), [.title: "Hội nghị giao ban"]),
    (.evidence(nil, for: "cong-khai-tthc@so-noi-vu", of: agency), [.number: "12/BC-SNV"]),
    (.followUp(nil, about: nil, of: agency), [.note: "Đã gọi điện"]),
    (.submission(nil, of: agency), [.number: "20/KH-SNV"]),
    (.person(nil, for: nil, of: agency), [.person: "Nguyễn Thị Lan"]),
    (.contact(nil), [.value: "0238.123.456", .owner: "so noi vu", .place: "Thành phố Vinh"]),
    (.agency(nil), [.name: "Sở Thử nghiệm"]),
    (.agency(agency), [.short: "SNV tỉnh"]),
    (.channel(nil), [.name: "Bảng tin điện tử", .agency: "so noi vu", .kind: "cong"]),
    (.channelGroup(nil), [.name: "Nhóm trang xã", .groups: "so ban nganh", .kind: "trang"]),
    (.assignment(nil, ref: "VI.1"), [.title: "Rà soát chuyên mục", .leads: "so noi vu"]),
    (.section(nil, at: OutlinePlace(below: nil)), [.heading: "Phần bổ sung"]),
    (.planHeader, [.title: "Kế hoạch tuyên truyền, có bổ sung"]),
    (.settings, [.title: "Nghệ An, bản thử"]),
  ]

  @Test(arguments: forms.indices)
  func whatAFormSaysIsInTheFiles(form index: Int) throws {
    let (subject, typed) = Self.forms[index]
    let office = try Office()
    let workspace = Workspace(root: FilePath(office.workspace))
    let contents = workspace.read()
    let plan = try #require(contents.book?.plan.id)
    let today = try #require(CalendarDay(year: 2024, month: 3, day: 15))
    var state = DashboardState(
      columns: 120, rows: 36, today: today, language: .vietnamese, session: "s", lines: .unicode)
    state.account = "lan"
    _ = state.apply(.loaded(contents))
    state.openForm(about: subject)
    for name in typed.keys {
      #expect(state.form?[name] != nil, "\(name) is no field of \(subject)")
    }
    for position in state.form?.fields.indices ?? 0..<0 {
      guard let field = state.form?.fields[position], let text = typed[field.name] else { continue }
      state.form?.focused = position
      let isChosen = field.choice != .text
      for key in [Key.control("u")] + text.map(Key.character) + (isChosen ? [.enter] : []) {
        _ = state.apply(.keyPressed(key))
      }
    }
    let edits = state.apply(.keyPressed(.control("s"))).flatMap { effect -> [PlanEdit] in
      switch effect {
      case .save(let edit, _): [edit]
      case .saveAll(let edits): edits.map(\.edit)
      default: []
      }
    }
    let problems = state.form?.fields.compactMap { field in
      field.problem.map { "\(field.name): \($0)" }
    }
    #expect(problems ?? [] == [])
    #expect(!edits.isEmpty)
    for result in workspace.applyAll(edits, in: plan, by: "lan") {
      let saved = try result.get()
      #expect(!saved.isRecordMissing && !saved.entries.isEmpty && saved.documentLags == nil)
    }
    // Whoever reads it next sees what the screen shows, but for the time of saving.
    let read = workspace.read()
    #expect(read.problems == contents.problems)
    for text in typed.values where text.contains(where: { !$0.isASCII || $0.isNumber }) {
      let written = try workspaceText(of: edits, in: office)
      #expect(written.contains(text), "\(subject)")
    }
  }

  private func workspaceText(of edits: [PlanEdit], in office: Office) throws -> String {
    Set(edits.map(\.home)).map { home in
      switch home {
      case .checklist(let agency): office.text("\(Office.plan)/checklists/\(agency)/tasks.json")
      case .log(let channel): office.text("\(Office.plan)/publications/\(channel)/log.json")
      case .plan: office.text("\(Office.plan)/plan.json")
      case .agencies: office.text("agencies.json")
      case .contacts: office.text("contacts.json")
      case .settings: office.text("workspace.json")
      }
    }.joined(separator: "\n")
  }
}

import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import Testing

@testable import LoaCommands

@Suite struct EditSentenceTests {
  private let contents = WorkspaceContents(
    title: "Tỉnh Thử",
    book: PlanBook(
      registry: Registry(
        groups: [AgencyGroup(id: "so", name: "Các sở")],
        agencies: [
          Agency(id: "so-noi-vu", name: "Sở Nội vụ"), Agency(id: "so-tu-phap", name: "Sở Tư pháp"),
        ]),
      plan: Plan(
        id: "kh", issuer: "UBND", title: "Kế hoạch", year: 2024,
        sections: [Section(id: "mot", mark: "I", heading: "Mục đích")],
        assignments: [
          Assignment(id: "viec", ref: "I", title: "Đôn đốc", leads: ["so-noi-vu"])
        ])),
    contacts: [Contact(id: "nong", place: "Thử", kind: .hotline, value: "1022")])

  private static let cases: [(EditError, String, String)] = [
    (
      .blank(.name, of: .agency("so-noi-vu")), "Chưa ghi tên của cơ quan Sở Nội vụ.",
      "The name of agency Sở Nội vụ is missing."
    ),
    (
      .duplicate(.contact("nong")), "Đã có đầu mối 1022 mang mã này; hãy chọn mã khác.",
      "There is contact 1022 with that identity already; choose another."
    ),
    (
      .unknown(.agency("la"), in: .assignment("viec")),
      "Không có cơ quan la, mà nhiệm vụ “Đôn đốc” lại nhắc đến; hãy chọn trong danh sách hoặc "
        + "thêm trước.",
      "There is no agency la, which assignment “Đôn đốc” names; choose one that exists, or add it "
        + "first."
    ),
    (
      .inUse(
        .agency("so-noi-vu"),
        by: [
          .assignment("viec"), .log("zalo", 2), .task("viec@so-tu-phap"),
          .elsewhere(plan: "cu", record: "a"),
        ]),
      "Không bỏ được cơ quan Sở Nội vụ vì còn nhiệm vụ “Đôn đốc”; 2 tin bài đã ghi ở kênh zalo; "
        + "việc “Đôn đốc” (Sở Tư pháp) và 1 chỗ khác. Hãy sửa những chỗ đó trước.",
      "Cannot remove agency Sở Nội vụ because of assignment “Đôn đốc”; 2 publications on channel "
        + "zalo; task “Đôn đốc” (Sở Tư pháp) and 1 more. Change those first."
    ),
    (
      .unknown(.part(.section("da-bo")), in: .part(.item("moi"))),
      "Phần của kế hoạch chứa nội dung này đã có người bỏ; hãy ghi vào phần khác.",
      "The part of the plan that this stands in has been removed by somebody; put it into another "
        + "one."
    ),
    (
      .successionCircle(["so-noi-vu", "so-tu-phap"]),
      "Sở Nội vụ → Sở Tư pháp → Sở Nội vụ: cơ quan không thể kế thừa chính mình.",
      "Sở Nội vụ → Sở Tư pháp → Sở Nội vụ: an agency cannot succeed itself."
    ),
    (
      .belowItself(.section("mot")),
      "Không chuyển được mục I “Mục đích” vào bên trong chính nó.",
      "Cannot move section I “Mục đích” to a place inside itself."
    ),
  ]

  @Test(arguments: cases.indices)
  func theReasonIsSaidWithTheNamesThatPeopleKnow(index: Int) {
    let (error, vietnamese, english) = Self.cases[index]
    #expect(Language.vietnamese.texts.text(error, in: contents) == vietnamese)
    #expect(Language.english.texts.text(error, in: contents) == english)
  }

  @Test func everyReasonIsSaidInBothLanguages() {
    let part = EditSubject.part(.item("a"))
    let errors: [EditError] =
      EditedText.allCases.map { .blank($0, of: part) } + [
        .badIdentity(.agencyGroup("so")), .unknown(.position("IX"), in: .channel("a")),
        .endsBeforeItBegins(.agency("a")), .successorsWithoutEnd("a"), .withoutLead("viec"),
        .gone(.evidence("tl")), .unknown(.tick("t"), in: .evidence("tl")),
        .inUse(.workspace, by: [.plan("kh"), .channelGroup("g"), .checklist("so-noi-vu")]),
      ]
    for language in Language.allCases {
      let sentences = errors.map { language.texts.text($0, in: contents) }
      #expect(Set(sentences).count == errors.count)
      #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
    }
  }

  @Test func theStoresRefusalIsTheSameSentence() {
    let error = StoreError.refused(.withoutLead("viec"))
    #expect(
      Language.english.texts.text(error)
        == "No agency and no group of agencies leads assignment viec.")
  }
}

import Testing

@testable import PlanModel

@Suite struct PlanDraftTests {
  private static let plan = Plan(
    id: "47-kh-ubnd-2024", number: "47/KH-UBND", issuedOn: .of(2024, 1, 9),
    issuer: "UBND tỉnh Nghệ An", signedBy: "Lê Hồng Vinh",
    title: "Tuyên truyền cải cách hành chính năm 2024", year: 2024,
    basis: [BasisDocument(number: "4317/QĐ-UBND", issuedOn: .of(2023, 12, 25))],
    sections: [
      Section(
        id: "nd", mark: "IV", kind: .content, heading: "Nội dung",
        items: [
          Item(id: "nd-1", text: "Kết quả cải cách của tỉnh năm 2024, định hướng của năm 2025"),
          Item(id: "nd-2", text: "Đề án 06 giai đoạn 2022-2025, tầm nhìn đến năm 2030"),
          Item(id: "nd-3", text: "Nghị quyết 12/2024/NQ-HĐND"),
          Item(id: "nd-4", text: "Việc đã làm trong 2024"),
        ])
    ],
    assignments: [
      Assignment(
        id: "ke-hoach", ref: "VI.1", title: "Ban hành kế hoạch",
        leadGroups: ["so-nganh", "cap-huyen"],
        frame: TimeFrame(.day(.of(2024, 2, 29)), wording: "trước ngày 29/02/2024"),
        deliverable: "Kế hoạch năm 2024"),
      Assignment(
        id: "bao-chi", ref: "VI.4", title: "Định hướng báo chí", leads: ["so-tttt", "so-vhttdl"],
        coordinating: ["so-tttt", "so-noi-vu"], frame: TimeFrame(.continuous), work: "báo chí"),
      Assignment(
        id: "vinh", ref: "VI.1", title: "Việc của Vinh", leads: ["thanh-pho-vinh"],
        frame: TimeFrame(
          .window(from: nil, to: .of(2024, 11, 30)), wording: "Quý IV năm 2024")),
    ],
    channels: [
      Channel(
        id: "trang", name: "Trang TT&TT", kind: .website, agency: "so-tttt",
        obligations: [
          Obligation(id: "o", amount: .atLeast(2), setBy: "lan", setOn: .of(2024, 2, 1))
        ])
    ],
    channelGroups: [
      ChannelGroup(
        id: "hop", name: "Họp", kind: .meeting, groups: ["cap-huyen"],
        agencies: ["thi-xa-cua-lo", "so-noi-vu"])
    ])

  private func draft(_ year: Int) -> PlanDraft {
    Self.plan.draft(for: year, registry: .ngheAn2025)
  }

  @Test func structureStaysAndWhatBelongsToTheOldDocumentGoes() {
    let draft = draft(2025).plan
    #expect(draft.id == "ke-hoach-2025")
    #expect((draft.number, draft.issuedOn, draft.signedBy) == (nil, nil, nil))
    #expect(draft.basis == [])
    #expect((draft.year, draft.issuer) == (2025, "UBND tỉnh Nghệ An"))
    #expect(draft.title == "Tuyên truyền cải cách hành chính năm 2025")
    #expect(draft.outline.map(\.ref) == Self.plan.outline.map(\.ref))
    #expect(draft.outline.map(\.subject) == Self.plan.outline.map(\.subject))
    #expect(draft.channels[0].obligations == Self.plan.channels[0].obligations)
    #expect(
      Self.plan.draft(for: 2025, id: "nhap", registry: .ngheAn2025).plan.id == "nhap")
  }

  @Test func yearsMoveWhereTheySpeakOfThePlansTime() {
    let items = draft(2025).plan.sections[0].items.map(\.text)
    #expect(
      items == [
        "Kết quả cải cách của tỉnh năm 2025, định hướng của năm 2026",
        "Đề án 06 giai đoạn 2022-2025, tầm nhìn đến năm 2030", "Nghị quyết 12/2024/NQ-HĐND",
        "Việc đã làm trong 2024",
      ])
    let notes = draft(2025).review
    #expect(
      notes.contains(
        .textMoved(.item("nd-1"), from: Self.plan.sections[0].items[0].text, to: items[0])))
    #expect(notes.contains(.yearLeft(.item("nd-4"), text: "Việc đã làm trong 2024")))
    #expect(!notes.contains { if case .yearLeft(.item("nd-3"), _) = $0 { true } else { false } })
  }

  @Test func framesMoveByAYear() {
    let plan = draft(2025).plan
    #expect(
      plan.assignments[0].frame
        == TimeFrame(.day(.of(2025, 2, 28)), wording: "trước ngày 29/02/2025"))
    #expect(plan.assignments[0].deliverable == "Kế hoạch năm 2025")
    #expect(plan.assignments[1].frame == TimeFrame(.continuous))
    #expect(
      plan.assignments[2].frame
        == TimeFrame(.window(from: nil, to: .of(2025, 11, 30)), wording: "Quý IV năm 2025"))
    #expect(
      draft(2025).review.contains(
        .frameMoved(
          "ke-hoach", from: Self.plan.assignments[0].frame, to: plan.assignments[0].frame)))
  }

  @Test func whatIsGoneByTheNewYearIsReplacedOrListed() {
    let draft = draft(2026)
    #expect(draft.plan.assignments[1].leads == ["so-vhttdl"])
    #expect(draft.plan.assignments[1].coordinating == ["so-vhttdl", "so-noi-vu"])
    #expect(draft.plan.assignments[2].leads == ["thanh-pho-vinh"])
    #expect(draft.plan.channels[0].agency == "so-khcn")
    #expect(draft.plan.channelGroups[0].agencies == ["thi-xa-cua-lo", "so-noi-vu"])
    let about = draft.review.filter {
      switch $0 {
      case .replaced, .withoutSuccessor, .emptyGroup: true
      default: false
      }
    }
    #expect(
      about == [
        .emptyGroup("cap-huyen", in: .assignment("ke-hoach")),
        .replaced("so-tttt", by: "so-vhttdl", in: .assignment("bao-chi")),
        .replaced("so-tttt", by: "so-vhttdl", in: .assignment("bao-chi")),
        .withoutSuccessor(
          "thanh-pho-vinh", in: .assignment("vinh"), .noSuccessor(of: "thanh-pho-vinh")),
        .replaced("so-tttt", by: "so-khcn", in: .channel("trang")),
        .withoutSuccessor(
          "thi-xa-cua-lo", in: .channelGroup("hop"), .noSuccessor(of: "thanh-pho-vinh")),
        .emptyGroup("cap-huyen", in: .channelGroup("hop")),
      ])
    #expect(draft.review.contains(.obligationKept("o", in: .channel("trang"))))
    #expect(draft.review.contains(.basisLeftOut(Self.plan.basis[0])))
  }

  @Test func theSameYearMovesNothing() {
    let draft = Self.plan.draft(for: 2024, id: Self.plan.id, registry: Registry())
    var expected = Self.plan
    (expected.number, expected.issuedOn, expected.signedBy) = (nil, nil, nil)
    expected.basis = []
    #expect(draft.plan == expected)
  }

  @Test func aDraftOfADraftIsTheDraftOfTwoYears() {
    let registry = Registry()
    let twice = Self.plan.draft(for: 2025, registry: registry).plan.draft(
      for: 2026, registry: registry
    ).plan
    let once = Self.plan.draft(for: 2026, registry: registry).plan
    #expect(twice.sections == once.sections)
    #expect(twice.assignments.map(\.title) == once.assignments.map(\.title))
    #expect((twice.id, twice.title) == (once.id, once.title))
  }

  // MARK: Years in texts and days

  @Test func wordingsMoveButSpansOfYearsAndNumbersStay() {
    let moved = [
      "trước ngày 15/02/2024": "trước ngày 15/02/2025", "Quý II/2024": "Quý II/2025",
      "Tháng 11 - 12/2024": "Tháng 11 - 12/2025", "2024": "2025",
      "Từ ngày 15/11/2024 đến ngày 15/12/2024": "Từ ngày 15/11/2025 đến ngày 15/12/2025",
      "Quý IV/2025- Quý II/2026": "Quý IV/2026- Quý II/2027",
      "Quý III Na\u{306}m 2026": "Quý III Na\u{306}m 2027",
      "Giai đoạn 2026-2030 và những năm tiếp theo": "Giai đoạn 2026-2030 và những năm tiếp theo",
      "2025 - 2035": "2025 - 2035", "năm 2019 – 2020": "năm 2019 – 2020",
      "theo Quyết định 12/2024/QĐ-UBND": "theo Quyết định 12/2024/QĐ-UBND",
      "Hằng năm": "Hằng năm", "": "", "20240 tin": "20240 tin",
    ]
    for (text, expected) in moved {
      #expect(
        YearText.moved(text, byYears: 1).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test(arguments: [
    ("2025-Q4", "2026-Q2", "2026-Q4", "2027-Q2"), ("2024-11", "2024-11", "2025-11", "2025-11"),
    ("2024-H1", "2024-H2", "2025-H1", "2025-H2"), ("2024", "2025", "2025", "2026"),
    ("2024-W01", "2024-W52", "2025-W01", "2025-W52"),
    ("2020-W50", "2020-W53", "2021-W50", "2021-W52"),
  ]) func spansMoveWithTheirPeriods(first: String, last: String, newFirst: String, newLast: String)
    throws
  {
    func span(_ first: String, _ last: String) throws -> TimeFrame {
      let span = PeriodSpan(from: try #require(Period(first)), to: try #require(Period(last)))
      return TimeFrame(.span(try #require(span), continues: true), also: [.onDemand])
    }
    #expect(try span(first, last).moved(byYears: 1) == span(newFirst, newLast))
  }

  @Test func aSpanStaysWithAWordingThatStays() throws {
    let span = PeriodSpan(from: try #require(Period("2026")), to: try #require(Period("2030")))
    let frame = TimeFrame(
      .span(try #require(span), continues: false), wording: "Giai đoạn 2026-2030")
    #expect(frame.moved(byYears: 1) == frame)
  }

  @Test func whatComesEachYearStaysAndItsBeginningMoves() throws {
    let dates = try #require(YearDates([YearDay("02-29"), YearDay("11-20")].compactMap { $0 }))
    let season = try #require(Season(from: 11, to: 2))
    for anchor: TimeFrame.Anchor in [.dates(dates), .season(season), .daily, .onDemand, .unread] {
      #expect(TimeFrame(anchor).moved(byYears: 1) == TimeFrame(anchor))
    }
    #expect(
      TimeFrame(.until(event: "xong", from: .of(2024, 2, 29))).moved(byYears: 1).anchor
        == .until(event: "xong", from: .of(2025, 2, 28)))
    let owed = Obligation(
      id: "o", amount: .atLeast(1), deadline: .day(.of(2024, 6, 30)),
      wording: "trước ngày 01/7/2024")
    #expect(owed.moved(byYears: 1).deadline == .day(.of(2025, 6, 30)))
    #expect(owed.moved(byYears: 1).wording == "trước ngày 01/7/2025")
  }

  @Test func daysMoveThereAndBack() {
    #expect(CalendarDay.of(2024, 2, 29).moved(byYears: 1) == .of(2025, 2, 28))
    #expect(CalendarDay.of(2024, 2, 29).moved(byYears: 4) == .of(2028, 2, 29))
    #expect(CalendarDay.of(9999, 5, 1).moved(byYears: .max) == .of(9999, 5, 1))
    #expect(CalendarDay.of(1, 5, 1).moved(byYears: .min) == .of(1, 5, 1))
    var generator = SeededGenerator(seed: 32)
    for _ in 0..<2000 {
      let day = generator.day(in: 100...9000)
      let years = Int.random(in: -90...90, using: &generator)
      let moved = day.moved(byYears: years)
      #expect((moved.year, moved.month) == (day.year + years, day.month))
      if (day.month, day.day) != (2, 29) { #expect(moved.moved(byYears: -years) == day) }
    }
  }
}

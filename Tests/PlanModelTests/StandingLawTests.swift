import Testing

@testable import PlanModel

/// What holds of every channel and every group, whatever is owed: made-up books.
@Suite struct StandingLawTests {
  /// Two communes, a district, a broadcaster.
  private static let registry = Registry(
    groups: [AgencyGroup(id: "co-so", name: "Cơ sở")],
    agencies: [
      ("kim-lien", AgencyKind.commune), ("hung-tien", .commune), ("nam-dan", .district),
      ("dai-pt-th", .broadcaster),
    ].map { Agency(id: .init($0.0), name: $0.0, kind: $0.1, groups: ["co-so"]) })

  private static let wordings = [
    "thường xuyên", "02 tin, bài/tháng", "1 tin/tuần", "01 chuyên mục/quý", "12 tin/năm",
    "mỗi xã 1 pano", "mỗi đài 2 tin/tháng", "toàn tỉnh 5 tin/tháng", "50% xã có tin hằng tuần",
    "1 tin/tháng, chậm nhất ngày 10", "ít nhất 02 tin trước ngày 16/3/2024",
  ]

  /// How good a mark is: "!", "~", then "." and "x", which both say that nothing is wanting.
  private func rank(_ state: ChannelState) -> Int {
    switch state {
    case .missed, .silent: 0
    case .partlyMet: 1
    case .notYetDue, .met, .published, .notOwed: 2
    }
  }

  private struct Case {
    var obligations: [Obligation]
    var published: [Publication]
    var month: Month
    var day: CalendarDay
  }

  private func example(_ generator: inout SeededGenerator) -> Case {
    let count = generator.element(of: [1, 1, 2, 3])
    let obligations = (0..<count).map {
      Obligation(
        id: .init("ct-\($0)"), reading: generator.element(of: Self.wordings), year: 2024)
    }
    let published = (0..<generator.element(of: [0, 1, 4, 20])).map {
      piece("p\($0)", &generator)
    }
    return Case(
      obligations: obligations, published: published,
      month: .of(2024, Int.random(in: 1...5, using: &generator)),
      day: generator.day(from: .of(2024, 1, 1), to: .of(2024, 6, 30)))
  }

  private func piece(_ id: String, _ generator: inout SeededGenerator) -> Publication {
    .example(
      .init(id), generator.day(from: .of(2024, 1, 1), to: .of(2024, 5, 31)),
      on: generator.element(of: ["dai", "loa@kim-lien", "loa@hung-tien", "loa@nam-dan"]),
      genre: generator.element(of: [nil, "tin", "pano", "chuyên mục"]))
  }

  private func book(_ example: Case) -> PlanBook {
    var plan = Plan.ngheAn
    plan.channels = [
      Channel(
        id: "dai", name: "Truyền hình", kind: .television, agency: "dai-pt-th",
        obligations: example.obligations)
    ]
    plan.channelGroups = [
      ChannelGroup(
        id: "loa", name: "Loa truyền thanh", kind: .loudspeaker, groups: ["co-so"],
        obligations: example.obligations)
    ]
    return PlanBook(
      registry: Self.registry, plan: plan,
      logs: Dictionary(grouping: example.published, by: \.channel))
  }

  /// The channel, the group and each member of it.
  private func states(_ example: Case) -> [ChannelState] {
    let book = book(example)
    return book.review(of: example.month, on: example.day).channels.map(\.state)
      + book.plan.channelGroups.flatMap {
        book.review(ofEachIn: $0, month: example.month, on: example.day).map(\.state)
      }
  }

  @Test func oneMoreObligationNeverMakesItLookBetter() {
    var generator = SeededGenerator(seed: 81)
    for _ in 0..<1500 {
      var example = example(&generator)
      let before = states(example)
      example.obligations.append(
        Obligation(id: "them", reading: generator.element(of: Self.wordings), year: 2024))
      let after = states(example)
      let words = example.obligations.map(\.text).joined(separator: "; ")
      #expect(
        zip(before, after).allSatisfy { rank($0) >= rank($1) },
        "\(words), \(example.month) on \(example.day): \(before), then \(after)")
    }
  }

  @Test func oneMorePublicationNeverMakesItLookWorse() {
    var generator = SeededGenerator(seed: 82)
    for _ in 0..<1500 {
      var example = example(&generator)
      let before = states(example)
      example.published.append(piece("them", &generator))
      let after = states(example)
      let words = example.obligations.map(\.text).joined(separator: "; ")
      #expect(
        zip(before, after).allSatisfy { rank($0) <= rank($1) },
        "\(words), \(example.month) on \(example.day): \(before), then \(after)")
    }
  }

  @Test func reviewAgendaRemindersAndReportAgree() {
    var generator = SeededGenerator(seed: 83)
    for _ in 0..<600 {
      var example = example(&generator)
      example.month = Month(of: example.day)
      let book = book(example)
      let review = book.review(of: example.month, on: example.day)
      let reminded = Set(
        book.reminders(on: example.day).compactMap { reminder -> String? in
          guard case .channel(let line, example.month) = reminder.reason else { return nil }
          return line.id
        })
      let span = ReportSpan.calendar(Period(.month, containing: example.day))
      let report = PlanReport(book, about: span, on: example.day)
      let agenda = book.agenda(
        from: example.month.firstDay, to: example.month.lastDay, on: example.day)
      for (line, reported) in zip(review.channels, report.channels) {
        let parts = line.obligations.flatMap(\.parts)
        let isLate = parts.contains { $0.dueDay < example.day && $0.done < $0.owed }
        #expect(parts.contains(where: \.state.isWanting) == isLate)
        #expect(line.isLateOrMissing(in: example.month, on: example.day) == isLate)
        #expect(!isLate || line.state.isWanting)
        let isReminded = reminded.contains { $0 == line.id || $0.hasPrefix("\(line.id)@") }
        #expect(isReminded == isLate)
        // What is due within the month is judged by the report as it is here.
        let due = parts.filter { example.month.contains($0.dueDay) }
        #expect(
          due.count { $0.state == .missed } <= reported.obligations.missed
            && due.count { $0.state == .notYetDue } <= reported.obligations.notYetDue)
        for entry in agenda {
          guard
            case .obligation(let obligation, line.subject, let period, let state) = entry.subject,
            let part = line.obligations.first(where: { $0.obligation == obligation.id })?.parts
              .first(where: { $0.period == period })
          else { continue }
          #expect(state == part.state)
        }
      }
    }
  }
}

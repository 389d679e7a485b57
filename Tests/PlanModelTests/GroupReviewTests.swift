import Testing

@testable import PlanModel

/// Groups in the review of a month: members met of members owing, shares, numbers owed together.
@Suite struct GroupReviewTests {
  private let month = Month.of(2024, 3)
  private let running = CalendarDay.of(2024, 3, 15)
  private let over = CalendarDay.of(2024, 4, 1)

  /// Four districts and communes, made up.
  private static let registry = Registry(
    groups: [AgencyGroup(id: "co-so", name: "Cơ sở")],
    agencies: [
      ("vinh", AgencyKind.district), ("nam-dan", .district), ("kim-lien", .commune),
      ("hung-tien", .commune),
    ].map {
      Agency(id: .init($0.0), name: $0.0, kind: $0.1, groups: ["co-so"])
    })

  private func line(
    _ obligations: [Obligation], _ days: [(String, Int)] = [], on day: CalendarDay,
    kind: ChannelKind = .loudspeaker
  ) -> ChannelReview? {
    var plan = Plan.ngheAn
    plan.channels = []
    plan.channelGroups = [
      ChannelGroup(
        id: "loa", name: "Loa truyền thanh", kind: kind, groups: ["co-so"],
        obligations: obligations)
    ]
    let published = days.enumerated().map {
      Publication.example(
        .init("p\($0)"), .of(2024, 3, $1.1), on: .init("loa@\($1.0)"), genre: "tin")
    }
    let book = PlanBook(
      registry: Self.registry, plan: plan,
      logs: Dictionary(grouping: published, by: \.channel))
    return book.review(of: month, on: day).channels.first
  }

  private func read(_ text: String) -> Obligation {
    Obligation(id: "chi-tieu", reading: text, year: 2024)
  }

  @Test func aLineCountsTheMembersThatHaveMetTheirNumber() {
    let days = [("vinh", 1), ("vinh", 2), ("nam-dan", 3), ("kim-lien", 4), ("kim-lien", 5)]
    let two = read("mỗi đài 2 tin/tháng")
    let line = line([two], days, on: over)
    #expect(line?.owingMembers == MemberCount(met: 2, owing: 4))
    #expect(line?.state == .partlyMet)
    let counted = line?.obligations.first
    #expect((counted?.owed, counted?.done, counted?.state) == (8, 5, .partlyMet))
    #expect(counted?.members == MemberCount(met: 2, owing: 4))
    #expect((line?.memberCount, line?.publishingMembers, line?.published) == (4, 3, 5))
  }

  @Test func whatOneMemberDoesTooMuchDoesNotCountForAnother() {
    let days = [("vinh", 1), ("vinh", 2), ("vinh", 3), ("vinh", 4), ("vinh", 5)]
    let line = line([read("mỗi đài 2 tin/tháng")], days, on: over)
    #expect((line?.obligations.first?.owed, line?.obligations.first?.done) == (8, 2))
    #expect(line?.published == 5)
  }

  @Test func onlyThoseNamedOweANumber() {
    let days = [("kim-lien", 1), ("hung-tien", 2)]
    let communes = line([read("mỗi xã ít nhất 01 tin/tháng")], days, on: over)
    #expect(communes?.owingMembers == MemberCount(met: 2, owing: 2))
    #expect((communes?.state, communes?.memberCount) == (.met, 4))
    let stations = line([read("mỗi đài 1 tin/tháng")], days, on: over, kind: .website)
    #expect((stations?.state, stations?.owingMembers) == (.partlyMet, nil))
    #expect(
      (stations?.obligations.first?.owed, stations?.obligations.first?.otherUnit) == (nil, .station)
    )
    // A district of a group owes nothing that communes owe.
    var plan = Plan.ngheAn
    let group = ChannelGroup(
      id: "loa", name: "Loa", kind: .loudspeaker, groups: ["co-so"],
      obligations: [read("mỗi xã ít nhất 01 tin/tháng")])
    plan.channelGroups = [group]
    let book = PlanBook(registry: Self.registry, plan: plan)
    let members = book.review(ofEachIn: group, month: month, on: over)
    #expect(members.map(\.state) == [.notOwed, .notOwed, .missed, .missed])
    #expect(members.map { $0.obligations.first?.otherUnit } == [.commune, .commune, nil, nil])
  }

  @Test func weeksThatAreOverAreLateForTheGroup() {
    let weekly = read("mỗi xã 1 tin/tuần")
    let day = CalendarDay.of(2024, 3, 20)
    #expect(line([weekly], on: .of(2024, 3, 10))?.state == .notYetDue)
    #expect(line([weekly], on: day)?.state == .missed)
    let one = line([weekly], [("kim-lien", 5), ("kim-lien", 12)], on: day)
    #expect((one?.state, one?.owingMembers) == (.partlyMet, MemberCount(met: 1, owing: 2)))
    #expect(
      one?.obligations.first?.parts.map(\.state).prefix(3) == [.partlyMet, .partlyMet, .notYetDue])
    #expect(one?.isLateOrMissing(in: month, on: day) == true)
    let half = read("50% xã có tin hằng tuần")
    let shared = line([half], [("kim-lien", 5), ("hung-tien", 12)], on: day)
    #expect((shared?.state, shared?.obligations.first?.done) == (.met, 2))
  }

  @Test func aFurtherObligationHidesNothing() {
    let ongoing = Obligation(id: "luon")
    let year = read("mỗi xã 12 tin/năm")
    #expect(line([ongoing], on: running)?.state == .silent)
    #expect(line([ongoing, year], on: running)?.state == .silent)
    #expect(line([ongoing], [("vinh", 1)], on: running)?.state == .partlyMet)
    #expect(line([ongoing, year], [("vinh", 1)], on: running)?.state == .partlyMet)
  }

  @Test func aShareIsMetByEnoughMembers() {
    let half = read("50% đài có tin hằng tháng")
    let one = line([half], [("vinh", 1)], on: over)
    #expect(
      (one?.state, one?.obligations.first?.owed, one?.obligations.first?.done)
        == (.partlyMet, 2, 1))
    let two = line([half], [("vinh", 1), ("nam-dan", 8)], on: running)
    #expect((two?.state, two?.owingMembers) == (.met, MemberCount(met: 2, owing: 4)))
    #expect(line([half], [("vinh", 1)], on: running)?.state == .notYetDue)
    #expect(line([half], on: over)?.state == .missed)
    let all = line([read("100% đài có tin hằng tháng")], [("vinh", 1), ("vinh", 2)], on: over)
    #expect((all?.state, all?.obligations.first?.owed) == (.partlyMet, 4))
    // A part of a member is a member: 51% of four are three.
    #expect(line([read("51% đài có tin hằng tháng")], on: over)?.obligations.first?.owed == 3)
  }

  @Test func aNumberOwedTogetherIsCountedTogether() {
    let five = read("toàn tỉnh 5 tin/tháng")
    let days = [("vinh", 1), ("vinh", 2), ("vinh", 3), ("nam-dan", 4)]
    let four = line([five], days, on: over)
    #expect(
      (four?.state, four?.obligations.first?.owed, four?.obligations.first?.done)
        == (.partlyMet, 5, 4))
    #expect(four?.owingMembers == nil && four?.obligations.first?.members == nil)
    #expect(line([five], days + [("kim-lien", 9)], on: over)?.state == .met)
  }

  @Test func aMemberAloneOwesNoShareAndNoNumberOfAll() {
    for text in ["50% đài có tin hằng tháng", "toàn tỉnh 5 tin/tháng"] {
      var plan = Plan.ngheAn
      let group = ChannelGroup(
        id: "loa", name: "Loa", kind: .loudspeaker, groups: ["co-so"],
        obligations: [read(text)])
      plan.channelGroups = [group]
      let book = PlanBook(registry: Self.registry, plan: plan)
      let lines = book.review(ofEachIn: group, month: month, on: over)
      #expect(lines.map(\.state) == [.silent, .silent, .silent, .silent])
      #expect(lines.allSatisfy { $0.obligations.allSatisfy { $0.owed == nil } })
    }
  }

  // MARK: By a day

  @Test func whatComesAfterTheDueDayIsLate() {
    let by20 = read("mỗi đài 1 tin/tháng, chậm nhất ngày 20")
    let everyone = ["vinh", "nam-dan", "kim-lien", "hung-tien"]
    #expect(line([by20], everyone.map { ($0, 20) }, on: over)?.state == .met)
    let late = line([by20], everyone.map { ($0, 21) }, on: over)
    #expect(
      (late?.state, late?.obligations.first?.done, late?.obligations.first?.late)
        == (.partlyMet, 0, 4))
    #expect(late?.obligations.first?.dueDay == .of(2024, 3, 20))
    #expect(line([by20], on: .of(2024, 3, 20))?.state == .notYetDue)
    #expect(line([by20], on: .of(2024, 3, 21))?.state == .missed)
  }

  @Test func aNumberByOneDayIsOwedInTheMonthsUpToIt() {
    let channel = Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: [read("ít nhất 02 tin trước ngày 16/3/2024")])
    func states(_ days: [CalendarDay], on day: CalendarDay) -> [ChannelState] {
      let published = days.enumerated().map {
        Publication.example(.init("p\($0)"), $1, genre: "tin")
      }
      let book = PlanBook.ngheAn(channels: [channel], published: published)
      return (1...4).compactMap { Month(year: 2024, number: $0) }.map {
        book.review(of: channel, in: $0, on: day).state
      }
    }
    let ends: [ChannelState] = [.missed, .missed, .missed, .notOwed]
    #expect(states([], on: .of(2024, 3, 16)) == ends)
    #expect(states([], on: .of(2024, 3, 15)).prefix(3) == [.notYetDue, .notYetDue, .notYetDue])
    #expect(
      states([.of(2024, 1, 20), .of(2024, 3, 15)], on: over) == [.met, .met, .met, .notOwed])
    #expect(
      states([.of(2024, 1, 20), .of(2024, 3, 16)], on: over).prefix(3)
        == [.partlyMet, .partlyMet, .partlyMet])
  }

  // MARK: Weeks

  @Test func aWeekAcrossTwoMonthsIsOwedOnce() {
    // The week from 29 July to 4 August 2024 belongs to August, that of its Thursday.
    let channel = Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: [read("01 chuyên mục/tuần")])
    let piece = Publication.example("p", .of(2024, 7, 30), genre: "chuyên mục")
    let book = PlanBook.ngheAn(channels: [channel], published: [piece])
    func counted(_ month: Int) -> ObligationReview? {
      Month(year: 2024, number: month).flatMap {
        book.review(of: channel, in: $0, on: .of(2024, 12, 31)).obligations.first
      }
    }
    #expect((counted(7)?.owed, counted(7)?.done) == (4, 0))
    #expect((counted(8)?.owed, counted(8)?.done) == (5, 1))
    #expect(counted(7)?.dueDay == .of(2024, 7, 28))
    let all = (1...12).compactMap { counted($0)?.owed }.reduce(0, +)
    #expect(all == Period.all(.week, of: 2024).count - 1)  // The first was over at the issue.
  }

  // MARK: Laws

  @Test func theLineOfAGroupAgreesWithThoseOfItsMembers() {
    var generator = SeededGenerator(seed: 46)
    for _ in 0..<400 {
      let text = generator.element(of: [
        "02 tin/tháng", "mỗi xã 1 tin/tuần", "mỗi đài ít nhất 3 tin/quý",
        "1 tin/tháng, chậm nhất ngày 10",
      ])
      var plan = Plan.ngheAn
      let group = ChannelGroup(
        id: "loa", name: "Loa", kind: .loudspeaker, groups: ["co-so"],
        obligations: [read(text)])
      plan.channelGroups = [group]
      let published = (0..<generator.element(of: [0, 4, 30])).map { number in
        Publication.example(
          .init("p\(number)"), generator.day(from: .of(2024, 1, 1), to: .of(2024, 6, 30)),
          on: generator.element(of: ["loa@vinh", "loa@kim-lien", "loa@hung-tien"]),
          genre: generator.element(of: ["tin", "bài"]))
      }
      let book = PlanBook(
        registry: Self.registry, plan: plan, logs: Dictionary(grouping: published, by: \.channel))
      let day = generator.day(from: .of(2024, 1, 1), to: .of(2024, 7, 31))
      let month = Month.of(2024, Int.random(in: 1...6, using: &generator))
      let members = book.review(ofEachIn: group, month: month, on: day)
      let line = book.review(of: month, on: day).channels.last
      let owed = members.compactMap(\.obligations.first).filter { $0.state != .notOwed }
      #expect(line?.owingMembers?.owing == owed.count)
      #expect(line?.owingMembers?.met == owed.count { $0.state == .met })
      #expect(line?.obligations.first?.owed == owed.reduce(0) { $0 + ($1.owed ?? 0) })
      #expect(line?.published == members.reduce(0) { $0 + $1.published })
      #expect((line?.state == .met) == (!owed.isEmpty && owed.allSatisfy { $0.state == .met }))
    }
  }
}

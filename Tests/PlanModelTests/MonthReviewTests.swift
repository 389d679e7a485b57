import Testing

@testable import PlanModel

@Suite struct MonthReviewTests {
  private let march = Month.of(2024, 3)
  private let running = CalendarDay.of(2024, 3, 15)
  private let over = CalendarDay.of(2024, 4, 1)
  private let ahead = CalendarDay.of(2024, 2, 29)

  private func channel(
    _ obligations: [Obligation] = [], agency: Agency.ID = "bao-nghe-an"
  ) -> Channel {
    Channel(
      id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: agency,
      obligations: obligations)
  }

  private func review(
    _ obligations: [Obligation] = [], _ published: [Publication] = [], in month: Month? = nil,
    on day: CalendarDay, agency: Agency.ID = "bao-nghe-an"
  ) -> ChannelReview {
    let channel = channel(obligations, agency: agency)
    return PlanBook.ngheAn(channels: [channel], published: published)
      .review(of: channel, in: month ?? march, on: day)
  }

  private func owing(_ amount: Obligation.Amount, _ period: Cadence, genre: String? = nil)
    -> Obligation
  {
    Obligation(id: "chi-tieu", genre: genre, amount: amount, period: period)
  }

  // MARK: Without a number

  @Test func aMonthWithoutANumberIsPublishedOrSilent() {
    let article = Publication.example("a", .of(2024, 3, 12), quantity: 2)
    for obligations in [[], [Obligation(id: "bao")]] {
      #expect(review(obligations, on: running).state == .silent)
      #expect(review(obligations, on: over).state == .silent)
      #expect(review(obligations, on: ahead).state == .notYetDue)
      #expect(review(obligations, [article], on: running).state == .published)
      #expect(review(obligations, [article], on: over).state == .published)
    }
  }

  @Test func aReviewSaysWhatCameOutAndWhen() {
    let published: [Publication] = [
      .example("a", .of(2024, 2, 29)), .example("b", .of(2024, 3, 1)),
      .example("c", .of(2024, 3, 12), genre: "Tin", quantity: 3), .example("d", .of(2024, 4, 1)),
    ]
    #expect(
      review([Obligation(id: "bao")], published, on: over)
        == ChannelReview(
          subject: .channel("bao-nghe-an"), name: "Báo Nghệ An", short: "Báo Nghệ An",
          published: 4,
          obligations: [
            ObligationReview(
              obligation: "bao", genre: nil, cadence: .month, owed: nil, done: 4,
              state: .published, dueDay: .of(2024, 3, 31))
          ],
          state: .published, lastDay: .of(2024, 3, 12)))
  }

  @Test func whatComesOutAfterTheDayDoesNotCount() {
    let later = Publication.example("a", .of(2024, 3, 20))
    let early = review([owing(.atLeast(1), .month)], [later], on: running)
    #expect((early.state, early.published, early.lastDay) == (.notYetDue, 0, nil))
    let late = review([owing(.atLeast(1), .month)], [later], on: .of(2024, 3, 20))
    #expect((late.state, late.published, late.lastDay) == (.met, 1, .of(2024, 3, 20)))
    #expect(review([], [later], on: running).state == .silent)
  }

  // MARK: With a number

  @Test(arguments: Cadence.allCases)
  func aNumberIsNotYetDueThenMissedPartlyMetOrMet(_ cadence: Cadence) throws {
    let yearEnd = CalendarDay.of(2024, 12, 31)
    for amount in [Obligation.Amount.atLeast(4), .exactly(4)] {
      let obligation = owing(amount, cadence)
      let weeks = cadence == .week ? 4 : 1
      let due = review([obligation], on: running).obligations[0].dueDay
      let one = Publication.example("a", .of(2024, 3, 12))
      let all = [12, 5, 20, 27].prefix(weeks).map {
        Publication.example(.init("\($0)"), .of(2024, 3, $0), quantity: 4)
      }
      #expect(review([obligation], on: ahead).state == .notYetDue)
      // Of the weeks of March the first is due on the 10th.
      let first = cadence == .week ? CalendarDay.of(2024, 3, 10) : due
      #expect(review([obligation], on: first).state == .notYetDue)
      #expect(review([obligation], [one], on: first).state == .notYetDue)
      #expect(review([obligation], on: due.adding(days: 1)).state == .missed)
      #expect(review([obligation], [one], on: due.adding(days: 1)).state == .partlyMet)
      #expect(review([obligation], all, on: .of(2024, 3, 30)).state == .met)
      #expect(review([obligation], all, on: yearEnd.adding(days: 30)).state == .met)
      let counted = review([obligation], [one], on: over).obligations[0]
      #expect((counted.owed, counted.done) == (4 * weeks, 1))
    }
  }

  @Test func aPeriodIsDueOnItsLastDay() {
    #expect(
      Cadence.allCases.map { review([owing(.atLeast(1), $0)], on: running).obligations[0].dueDay }
        == [
          .of(2024, 3, 31), .of(2024, 3, 31), .of(2024, 3, 31), .of(2024, 6, 30),
          .of(2024, 12, 31),
        ])
  }

  @Test func longerPeriodsCountTheMonthsBeside() {
    let january = Publication.example("a", .of(2024, 1, 15), quantity: 4)
    for (cadence, done) in [(Cadence.month, 0), (.quarter, 4), (.half, 4), (.year, 4)] {
      let review = review([owing(.atLeast(4), cadence)], [january], on: over)
      #expect(review.published == 0)
      #expect(review.obligations[0].done == done)
      #expect(review.state == (done == 4 ? .met : .missed))
    }
  }

  @Test func moreThanTheNumberIsMetAndCounted() {
    let published = Publication.example("a", .of(2024, 3, 12), quantity: 7)
    for amount in [Obligation.Amount.atLeast(4), .exactly(4)] {
      let review = review([owing(amount, .month)], [published], on: over)
      #expect((review.state, review.obligations[0].done) == (.met, 7))
    }
  }

  @Test func aWeeksSurplusDoesNotCountForAnother() {
    let published = Publication.example("a", .of(2024, 3, 12), quantity: 7)
    let review = review([owing(.atLeast(1), .week)], [published], on: over)
    #expect(review.state == .partlyMet)
    #expect((review.obligations[0].owed, review.obligations[0].done) == (4, 1))
  }

  @Test func aWeekIsOwedInTheMonthOfItsThursday() {
    // 29 January to 4 February belongs to February, 26 February to 3 March to February.
    let january = Publication.example("a", .of(2024, 1, 30))
    let obligation = owing(.atLeast(1), .week)
    let inJanuary = review([obligation], [january], in: .of(2024, 1), on: over)
    let inFebruary = review([obligation], [january], in: .of(2024, 2), on: over)
    #expect((inJanuary.published, inJanuary.obligations[0].done) == (1, 0))
    #expect((inFebruary.published, inFebruary.obligations[0].done) == (0, 1))
    #expect(inFebruary.obligations[0].owed == 5)
    #expect(inFebruary.obligations[0].dueDay == .of(2024, 3, 3))
    let owed = Month.all(of: 2024).compactMap {
      review([obligation], in: $0, on: over).obligations[0].owed
    }
    #expect(owed.reduce(0, +) == 51)  // all 52 but the one before the plan's issue
  }

  @Test func weeksBeforeTheIssueAreNotOwed() {
    // 47/KH-UBND is of Tuesday 9 January; the week of the first of January is not owed.
    let review = review([owing(.atLeast(2), .week)], in: .of(2024, 1), on: over)
    #expect(review.obligations[0].owed == 6)
    #expect(review.state == .missed)
  }

  @Test func amountsBelowOneAreOne() {
    for amount in [Obligation.Amount.atLeast(0), .exactly(-3)] {
      #expect(review([owing(amount, .month)], on: over).obligations[0].owed == 1)
    }
    #expect(review([owing(.atLeast(Int.max), .week)], on: over).state == .missed)
  }

  // MARK: Genres

  @Test func genresAreComparedFolded() {
    let obligation = owing(.atLeast(2), .month, genre: "Phóng sự")
    let published: [Publication] = [
      .example("a", .of(2024, 3, 1), genre: "phong su"),
      .example("b", .of(2024, 3, 2), genre: "PHO\u{301}NG SU\u{31B}\u{323} "),
      .example("c", .of(2024, 3, 3), genre: "tin"), .example("d", .of(2024, 3, 4)),
    ]
    let review = review([obligation], published, on: over)
    #expect((review.published, review.obligations[0].done, review.state) == (4, 2, .met))
    #expect(review.obligations[0].genre == "Phóng sự")
  }

  @Test func severalGenresCountTogether() {
    let obligation = owing(.atLeast(2), .month, genre: "tin, bài")
    let published: [Publication] = [
      .example("a", .of(2024, 3, 1), genre: "Tin"), .example("b", .of(2024, 3, 2), genre: "bài"),
      .example("c", .of(2024, 3, 3), genre: "tin, bài"),
      .example("d", .of(2024, 3, 4), genre: "phóng sự"),
    ]
    #expect(review([obligation], published, on: over).obligations[0].done == 3)
  }

  @Test func anOngoingGenreSpeaksOnlyForItself() {
    let obligation = owing(.ongoing, .month, genre: "Chuyên mục")
    let review = review([obligation], [.example("a", .of(2024, 3, 1), genre: "tin")], on: over)
    #expect((review.state, review.obligations[0].state) == (.published, .silent))
  }

  // MARK: Several numbers

  @Test func severalNumbersComeToOneState() {
    let month = owing(.atLeast(1), .month, genre: "tin")
    let other = owing(.atLeast(1), .month, genre: "bài")
    let year = owing(.atLeast(12), .year)
    let news = Publication.example("a", .of(2024, 3, 1), genre: "tin")
    let story = Publication.example("b", .of(2024, 3, 1), genre: "bài")
    #expect(review([month, other], [news, story], on: over).state == .met)
    #expect(review([month, other], [news], on: over).state == .missed)
    #expect(review([month, other], on: over).state == .missed)
    #expect(review([month, other], [news], on: running).state == .notYetDue)
    #expect(review([month, year], [news], on: running).state == .notYetDue)
    #expect(review([month, year], [news], on: over).state == .met)
    #expect(review([month, year], on: over).state == .missed)
    #expect(review([month, other, year], [news], on: over).state == .missed)
    #expect(review([month, Obligation(id: "thuong-xuyen")], on: over).state == .missed)
  }

  @Test func whatIsNotYetDueHidesNoSilentMonth() {
    let ongoing = Obligation(id: "thuong-xuyen")
    let year = owing(.atLeast(12), .year)
    #expect(review([ongoing], on: over).state == .silent)
    #expect(review([ongoing, year], on: over).state == .silent)
    #expect(
      review([ongoing, year], [.example("a", .of(2024, 3, 2))], on: over).state == .notYetDue)
    // The month after the day of a number by one day is a month like any other.
    let once = Obligation(id: "mot-lan", amount: .atLeast(1), deadline: .day(.of(2024, 2, 15)))
    #expect(review([ongoing, once], on: over).state == .silent)
    #expect(review([once], on: over).state == .notOwed)
  }

  // MARK: Weeks that are over

  @Test func aWeekThatIsOverIsLateInTheRunningMonth() {
    // The weeks of March end on the 10th, 17th, 24th and 31st: "2 tin/tuần" are eight in all.
    let obligation = owing(.atLeast(2), .week)
    let missed = review([obligation], on: .of(2024, 3, 20))
    #expect((missed.state, missed.obligations[0].owed) == (.missed, 8))
    #expect(
      missed.obligations[0].parts.map(\.state) == [.missed, .missed, .notYetDue, .notYetDue])
    #expect(missed.obligations[0].lateSince == .of(2024, 3, 10))
    #expect(missed.isLateOrMissing(in: march, on: .of(2024, 3, 20)))
    let first = Publication.example("a", .of(2024, 3, 8), quantity: 2)
    let partly = review([obligation], [first], on: .of(2024, 3, 20))
    #expect((partly.state, partly.obligations[0].done) == (.partlyMet, 2))
    #expect(partly.obligations[0].parts.map(\.done) == [2, 0, 0, 0])
    #expect(partly.obligations[0].lateSince == .of(2024, 3, 17))
  }

  @Test func weeksThatAreMetSoFarAreMetAndOpen() {
    let obligation = owing(.atLeast(2), .week)
    let weeks = [8, 12].map {
      Publication.example(.init("\($0)"), .of(2024, 3, $0), quantity: 2)
    }
    let line = review([obligation], weeks, on: .of(2024, 3, 20))
    #expect((line.state, line.obligations[0].done, line.obligations[0].owed) == (.met, 4, 8))
    #expect(line.obligations[0].isOpen)
    #expect(review([obligation], weeks, on: .of(2024, 3, 25)).state == .partlyMet)
    // Before any week is over nothing is due.
    #expect(review([obligation], [weeks[0]], on: .of(2024, 3, 10)).state == .notYetDue)
  }

  @Test func aNumberOfOthersCannotBeCounted() {
    let panels = Obligation(
      id: "pano", demand: .init(genre: "pano", amount: .exactly(1), unit: .commune))
    let line = review([panels], on: over)
    #expect((line.state, line.obligations[0].owed) == (.silent, nil))
    #expect(line.obligations[0].otherUnit == .commune)
    let published = review([panels], [.example("a", .of(2024, 3, 2))], on: over)
    #expect(published.state == .published)
  }

  // MARK: Not owed

  @Test func outsideThePlansTimeNothingIsOwed() {
    let months = [Month.of(2023, 12), .of(2025, 1), .of(2023, 3), .of(2030, 7)]
    for month in months {
      for cadence in Cadence.allCases {
        let review = review([owing(.atLeast(4), cadence)], in: month, on: .of(2026, 1, 1))
        #expect((review.state, review.obligations[0].state) == (.notOwed, .notOwed))
        #expect(review.obligations[0].owed == 0)
      }
      #expect(review(in: month, on: .of(2026, 1, 1)).state == .notOwed)
      let extra = Publication.example("a", month.firstDay)
      #expect(review([], [extra], in: month, on: .of(2031, 1, 1)).state == .published)
      #expect(
        review([owing(.atLeast(4), .month)], [extra], in: month, on: .of(2031, 1, 1)).state
          == .published)
    }
  }

  @Test func theMonthOfTheIssueIsOwedAndThoseBeforeItAreNot() {
    var plan = Plan.ngheAn
    plan.issuedOn = .of(2024, 4, 26)
    let channel = channel([owing(.atLeast(1), .quarter)])
    plan.channels = [channel]
    let book = PlanBook(registry: .ngheAn, plan: plan)
    #expect(
      Month.all(of: 2024).prefix(5).map {
        book.review(of: channel, in: $0, on: .of(2025, 1, 1)).state
      } == [.notOwed, .notOwed, .notOwed, .missed, .missed])
  }

  @Test func anAgencyThatEndedOwesNothingMore() {
    let months = [Month.of(2024, 10), .of(2024, 11), .of(2024, 12)]
    for obligations in [[], [owing(.atLeast(1), .month)]] {
      let states = months.map {
        review(obligations, in: $0, on: .of(2025, 1, 1), agency: "thi-xa-cua-lo").state
      }
      let open: ChannelState = obligations.isEmpty ? .silent : .missed
      #expect(states == [open, open, .notOwed])
    }
  }

  @Test func anAgencyOwesFromItsFirstDay() {
    let states = [6, 7].map {
      review(in: .of(2024, $0), on: .of(2025, 1, 1), agency: "ban-moi").state
    }
    #expect(states == [.notOwed, .silent])
  }

  // MARK: Groups

  /// Three districts, of which Cửa Lò ended on 30 November.
  private func group(_ obligations: [Obligation] = []) -> ChannelGroup {
    ChannelGroup(
      id: "loa", name: "Loa truyền thanh", kind: .loudspeaker, groups: ["cap-huyen"],
      obligations: obligations)
  }

  private func groupReview(
    _ obligations: [Obligation] = [], _ days: [(Agency.ID, CalendarDay)] = [],
    in month: Month? = nil, on day: CalendarDay
  ) -> ChannelReview? {
    let published = days.enumerated().map {
      Publication.example(.init("p\($0)"), $1.1, on: .init("loa@\($1.0)"))
    }
    return PlanBook.ngheAn(groups: [group(obligations)], published: published)
      .review(of: month ?? march, on: day).channels.first
  }

  @Test func aGroupWithoutNumbersHasPublishedInPartAsSoonAsOneMemberHas() {
    let day = CalendarDay.of(2024, 3, 8)
    #expect(
      groupReview([], [("huyen-nam-dan", day), ("huyen-nam-dan", .of(2024, 3, 10))], on: over)
        == ChannelReview(
          subject: .group("loa"), name: "Loa truyền thanh", short: "Loa truyền thanh",
          published: 2, memberCount: 3, publishingMembers: 1, obligations: [],
          state: .partlyMet, lastDay: .of(2024, 3, 10)))
    let all: [Agency.ID] = ["huyen-nam-dan", "thanh-pho-vinh", "thi-xa-cua-lo"]
    #expect(groupReview([], all.map { ($0, day) }, on: over)?.state == .published)
    #expect(groupReview(on: over)?.state == .silent)
    #expect(groupReview(on: running)?.state == .silent)
    #expect(groupReview(on: ahead)?.state == .notYetDue)
    #expect(groupReview(in: .of(2025, 3), on: .of(2025, 4, 1))?.state == .notOwed)
    #expect(
      groupReview([], [("huyen-nam-dan", .of(2025, 3, 8))], in: .of(2025, 3), on: .of(2025, 4, 1))?
        .state == .published)
  }

  @Test func aGroupWithNumbersIsMetOnlyIfAllMembersAre() {
    let obligations = [owing(.atLeast(1), .month)]
    let day = CalendarDay.of(2024, 3, 8)
    let one: [(Agency.ID, CalendarDay)] = [("huyen-nam-dan", day)]
    let all = one + [("thanh-pho-vinh", day), ("thi-xa-cua-lo", day)]
    #expect(groupReview(obligations, on: running)?.state == .notYetDue)
    #expect(groupReview(obligations, one, on: running)?.state == .notYetDue)
    #expect(groupReview(obligations, one, on: over)?.state == .partlyMet)
    #expect(groupReview(obligations, on: over)?.state == .missed)
    #expect(groupReview(obligations, all, on: running)?.state == .met)
    #expect(groupReview(obligations, all, on: over)?.state == .met)
  }

  @Test func membersThatEndedAreNotCounted() {
    let obligations = [owing(.atLeast(1), .month)]
    let december: [(Agency.ID, CalendarDay)] = [
      ("huyen-nam-dan", .of(2024, 12, 8)), ("thanh-pho-vinh", .of(2024, 12, 9)),
    ]
    let review = groupReview(obligations, december, in: .of(2024, 12), on: .of(2025, 1, 1))
    #expect((review?.state, review?.memberCount, review?.publishingMembers) == (.met, 2, 2))
    let late = december + [("thi-xa-cua-lo", CalendarDay.of(2024, 12, 20))]
    let withLate = groupReview(obligations, late, in: .of(2024, 12), on: .of(2025, 1, 1))
    #expect((withLate?.state, withLate?.memberCount, withLate?.published) == (.met, 3, 3))
  }

  @Test func eachMemberHasALineOfItsOwn() {
    let group = group()
    let book = PlanBook.ngheAn(
      groups: [group], published: [.example("a", .of(2024, 3, 8), on: "loa@thanh-pho-vinh")])
    let lines = book.review(ofEachIn: group, month: march, on: over)
    #expect(lines.map(\.id) == ["loa@thanh-pho-vinh", "loa@thi-xa-cua-lo", "loa@huyen-nam-dan"])
    #expect(lines.map(\.state) == [.published, .silent, .silent])
    #expect(lines.map(\.short) == ["Thành phố Vinh", "Thị xã Cửa Lò", "Huyện Nam Đàn"])
  }

  @Test func aGroupWithoutMembersOwesNothing() {
    let empty = ChannelGroup(
      id: "xa", name: "Loa xã", kind: .loudspeaker, groups: ["cap-xa"],
      obligations: [owing(.atLeast(1), .month)])
    let review = PlanBook.ngheAn(groups: [empty]).review(of: march, on: over).channels.first
    #expect((review?.state, review?.memberCount) == (.notOwed, 0))
  }

  @Test func channelsComeInTheOrderOfThePlanThenItsGroups() {
    let review = PlanBook.ngheAn.review(of: march, on: running)
    #expect(review.month == march)
    #expect(review.channels.map(\.id) == ["bao-nghe-an", "truyen-hinh", "trang-tin", "hoi-nghi"])
    #expect(review.channels.map(\.memberCount) == [nil, nil, 3, 4])
  }

  // MARK: Laws

  @Test func statesAgreeWithTheNumbers() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<1500 {
      let amount: Obligation.Amount = generator.element(
        of: [.ongoing, .atLeast(1), .atLeast(3), .exactly(2)])
      let obligation = owing(
        amount, generator.element(of: Cadence.allCases),
        genre: generator.element(of: [nil, "tin", "tin, bài"]))
      let published = (0..<generator.element(of: [0, 1, 5, 30])).map {
        Publication.example(
          .init("p\($0)"), generator.day(in: 2024...2024),
          genre: generator.element(of: [nil, "Tin", "Bài"]),
          quantity: generator.element(of: [1, 2]))
      }
      let month = Month(of: generator.day(from: .of(2023, 11, 1), to: .of(2025, 2, 28)))
      let day = generator.day(in: 2023...2025)
      let agency: Agency.ID = generator.element(of: ["bao-nghe-an", "thi-xa-cua-lo", "ban-moi"])
      let review = review([obligation], published, in: month, on: day, agency: agency)
      let line = review.obligations[0]
      let came = published.filter { month.contains($0.day) && $0.day <= day }
      #expect(review.published == came.reduce(0) { $0 + $1.quantity })
      #expect(review.lastDay == came.map(\.day).max())
      guard let owed = line.owed else {
        #expect([.published, .silent, .notYetDue, .notOwed].contains(line.state))
        #expect((line.state == .published) == (line.done > 0))
        continue
      }
      #expect((owed == 0) == (line.state == .notOwed))
      guard owed > 0 else { continue }
      #expect(review.state == line.state)
      let due = line.parts.filter { $0.dueDay < day }
      let late = due.filter { $0.done < $0.owed }
      #expect(line.parts.reduce(0) { $0 + $1.owed } == owed)
      #expect(line.lateSince == late.map(\.dueDay).min())
      #expect(line.state.isWanting == !late.isEmpty)
      #expect((line.state == .met) == (late.isEmpty && (!due.isEmpty || line.done >= owed)))
      #expect(line.state != .notYetDue || due.isEmpty)
      #expect(line.state != .missed || due.allSatisfy { $0.done == 0 })
    }
  }
}

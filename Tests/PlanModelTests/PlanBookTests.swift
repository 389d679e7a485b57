import Testing

@testable import PlanModel

@Suite struct PlanBookTests {
  private let book = PlanBook.ngheAn

  // MARK: The document

  @Test func aPositionIsFoundInAnyCase() {
    #expect(book.entry(at: "IV.1.6.2")?.item == "nd-6-2")
    #expect(book.entry(at: "iv.1.6")?.text == "Chuyển đổi số")
    #expect(book.entry(at: "VI")?.subject == .section("to-chuc"))
    #expect(book.entry(at: "V") == nil)
    #expect(book.entry(of: "nd-6-1")?.ref == "IV.1.6.1")
    #expect(book.entry(of: "nd-9") == nil)
  }

  @Test func anItemIsServedByWhatNamesItOrStandsAtIt() throws {
    let first = try #require(book.entry(of: "nd-1"))
    #expect(book.assignments(serving: first).map(\.id) == ["ke-hoach"])
    let organisation = try #require(book.entry(at: "VI.5"))
    #expect(book.assignments(serving: organisation).map(\.id) == ["tin-bai", "chuyen-muc"])
    let purpose = try #require(book.entry(at: "I"))
    #expect(book.assignments(serving: purpose) == [])
  }

  // MARK: Checklists

  @Test func aGroupsTaskIsOneOfEachAgencyThatExistsInThePlansTime() {
    #expect(
      book.agencies(of: "ke-hoach") == [
        "so-noi-vu", "so-tu-phap", "so-tttt", "ban-vua-het", "ban-moi", "thanh-pho-vinh",
        "thi-xa-cua-lo", "huyen-nam-dan",
      ])
    #expect(book.agencies(of: "khong-co") == [])
    #expect(book.tasks(of: "ban-cu") == [])
    #expect(book.tasks(of: "ban-sang-nam") == [])
    #expect(
      book.tasks(of: "thi-xa-cua-lo").map(\.id) == ["ke-hoach@thi-xa-cua-lo"])
  }

  @Test func anAgencyNamedTwiceHasTheTaskOnce() {
    #expect(
      book.tasks(of: "so-noi-vu").map(\.id)
        == ["ke-hoach@so-noi-vu", "bao-cao-quy@so-noi-vu", "tong-ket@so-noi-vu"])
    #expect(book.tasks(of: "so-noi-vu").map(\.sharedWith) == [[], [], []])
  }

  @Test func jointLeadsHaveATaskEachTiedTogether() throws {
    let newspaper = try #require(book.tasks(of: "bao-nghe-an").first)
    let station = try #require(book.tasks(of: "dai-pt-th").first)
    #expect((newspaper.id, newspaper.sharedWith) == ("tin-bai@bao-nghe-an", ["dai-pt-th"]))
    #expect((station.id, station.sharedWith) == ("tin-bai@dai-pt-th", ["bao-nghe-an"]))
    #expect(newspaper.assignment == station.assignment)
  }

  @Test func agenciesWithTasksAreListedInTheOrderOfTheRegistry() {
    #expect(
      book.agencies.map(\.id) == [
        "so-noi-vu", "so-tu-phap", "so-tttt", "ban-vua-het", "ban-moi", "thanh-pho-vinh",
        "thi-xa-cua-lo", "huyen-nam-dan", "bao-nghe-an", "dai-pt-th",
      ])
  }

  @Test func whatWasRecordedStandsWithItsTask() {
    let monthly: PlanTask.ID = "tin-bai@bao-nghe-an"
    let ticks = ["2024-02", "2024-01"].compactMap(Period.init).map {
      Tick(task: monthly, period: $0, by: "lan")
    }
    let evidence = Evidence(id: "tlkc-1", task: monthly, number: "12/BC-BNA", page: "3")
    let own = OwnTask(
      id: "tap-huan", title: "Tập huấn phóng viên", frame: TimeFrame(.day(.of(2024, 6, 1))),
      contents: ["nd-6"])
    let record = TaskRecord(id: monthly, isDoing: true, person: "Trần Thị Lan")
    let book = PlanBook(
      registry: .ngheAn, plan: .ngheAn,
      checklists: [
        "bao-nghe-an": Checklist(
          tasks: [record], ownTasks: [own], ticks: ticks, evidence: [evidence])
      ])
    var expected = self.book.tasks(of: "bao-nghe-an")
    expected[0].record(record, ticks: ticks.reversed()[...], evidence: [evidence])
    expected.append(PlanTask(own, of: "bao-nghe-an", in: .ngheAn))
    #expect(book.tasks(of: "bao-nghe-an") == expected)
    #expect(book.tasks(of: "dai-pt-th") == self.book.tasks(of: "dai-pt-th"))
  }

  @Test func anAgencyThatOnlySetItselfATaskIsListed() {
    let own = Checklist(ownTasks: [OwnTask(id: "viec-rieng", title: "Việc riêng")])
    var book = book
    book.replaceChecklist(of: "ban-sang-nam", with: own)
    book.replaceChecklist(of: "khong-dang-ky", with: own)
    #expect(book.agencies.map(\.id).suffix(2) == ["dai-pt-th", "khong-dang-ky"])
    #expect(book.agencies.map(\.id).contains("ban-sang-nam"))
    #expect(book.agency("khong-dang-ky").name == "khong-dang-ky")
    book.replaceChecklist(of: "ban-sang-nam", with: Checklist())
    book.replaceChecklist(of: "khong-dang-ky", with: Checklist())
    #expect(book == self.book)
    #expect(book.agencies == self.book.agencies)
  }

  // MARK: Progress

  @Test func progressCountsWhatIsDueByTheDay() {
    var book = book
    book.apply(.tick(Tick(task: "ke-hoach@so-noi-vu"), agency: "so-noi-vu"))
    book.apply(
      .tick(Tick(task: "bao-cao-quy@so-noi-vu", period: Period("2024-Q1")), agency: "so-noi-vu"))
    #expect(
      book.progress(of: "so-noi-vu", on: .of(2024, 6, 25))
        == Progress(agency: "so-noi-vu", done: 2, open: 1, overdue: 1, tasks: 3))
    #expect(
      book.progress(of: "so-tu-phap", on: .of(2024, 6, 25))
        == Progress(agency: "so-tu-phap", done: 0, open: 1, overdue: 1, tasks: 2))
    #expect(
      book.progress(of: "so-tu-phap", on: .of(2024, 1, 9))
        == Progress(agency: "so-tu-phap", done: 0, open: 0, overdue: 0, tasks: 2))
    #expect(
      book.progress(of: "dai-pt-th", on: .of(2024, 3, 31))
        == Progress(agency: "dai-pt-th", done: 0, open: 4, overdue: 2, tasks: 2))
  }

  @Test func progressCountsTheTasksThatAreDueWithinAWeek() {
    for day in stride(from: 0, to: 366, by: 5).map({ CalendarDay.of(2024, 1, 1).adding(days: $0) })
    {
      for progress in book.progress(on: day) {
        let soon = book.tasks(of: progress.agency).count { $0.standing(on: day).isDueSoon }
        #expect(progress.dueSoon == soon)
      }
    }
    let soon = (0..<366).contains { offset in
      let day = CalendarDay.of(2024, 1, 1).adding(days: offset)
      return book.progress(on: day).contains { $0.dueSoon > 0 }
    }
    #expect(soon)
  }

  @Test func whatDoesNotApplyCountsInNeitherPart() {
    var book = book
    let record = TaskRecord(id: "ke-hoach@so-tu-phap", exemption: "Lồng ghép kế hoạch khác")
    book.replaceChecklist(of: "so-tu-phap", with: Checklist(tasks: [record]))
    #expect(
      book.progress(of: "so-tu-phap", on: .of(2024, 6, 25))
        == Progress(agency: "so-tu-phap", done: 0, open: 0, overdue: 0, tasks: 2))
  }

  @Test func progressOfAllIsThatOfEachAndTheSumOfItsTasks() {
    var generator = SeededGenerator(seed: 5)
    var book = book
    for _ in 0..<100 {
      book.apply(generator.edit(of: book))
      let day = generator.day(in: 2023...2025)
      let all = book.progress(on: day)
      #expect(all.map(\.agency) == book.agencies.map(\.id))
      for progress in all {
        let standings = book.tasks(of: progress.agency).map { $0.standing(on: day) }
        #expect(progress == book.progress(of: progress.agency, on: day))
        #expect(progress.total == standings.reduce(0) { $0 + $1.partsDue })
        #expect(progress.done == standings.reduce(0) { $0 + $1.partsDone })
        #expect(progress.overdue <= progress.open)
        #expect(progress.tasks == standings.count)
      }
    }
  }

  // MARK: Channels

  @Test func aGroupHasAChannelForEachMember() throws {
    let meetings = try #require(book.channelGroup("hoi-nghi"))
    #expect(
      book.members(of: meetings).map(\.id)
        == ["so-noi-vu", "thanh-pho-vinh", "thi-xa-cua-lo", "huyen-nam-dan"])
    let sites = try #require(book.channelGroup("trang-tin"))
    #expect(
      book.channels(of: sites).map(\.id) == [
        "trang-tin@so-noi-vu", "trang-tin@so-tu-phap", "trang-tin@so-tttt",
        "trang-tin@ban-vua-het", "trang-tin@ban-moi",
      ])
    #expect(
      book.channel("trang-tin@so-noi-vu")
        == Channel(
          id: "trang-tin@so-noi-vu", name: "Trang thông tin điện tử: Sở Nội vụ",
          short: "Sở Nội vụ", kind: .website, agency: "so-noi-vu", group: "trang-tin"))
    #expect(book.channel("bao-nghe-an")?.name == "Báo Nghệ An")
    for id: Channel.ID in ["trang-tin", "trang-tin@ban-cu", "khong@so-noi-vu", "@", "a@b@c", ""] {
      #expect(book.channel(id) == nil)
    }
    #expect(book.channelGroup("khong-co") == nil)
  }

  @Test func publicationsComeInOrderOfDayThenIdentity() {
    let published: [Publication] = [
      .example("c", .of(2024, 3, 2)), .example("b", .of(2024, 3, 15), quantity: 2),
      .example("a", .of(2024, 3, 15)), .example("d", .of(2023, 12, 30), covers: ["nd-1"]),
      .example("e", .of(2024, 12, 31), on: "truyen-hinh", covers: ["nd-1"]),
    ]
    var book = book
    for publication in published { book.apply(.record(publication)) }
    #expect(book.publications(on: "bao-nghe-an").map(\.id) == ["d", "c", "a", "b"])
    #expect(book.monthCounts(on: "bao-nghe-an") == [0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(book.publications(covering: "nd-1").map(\.id) == ["d", "e"])
    #expect(book.publications(on: "khong-co") == [])
    #expect(book.monthCounts(on: "khong-co") == Array(repeating: 0, count: 12))
    #expect(
      book
        == PlanBook(
          registry: .ngheAn, plan: .ngheAn,
          logs: Dictionary(grouping: published, by: \.channel)))
  }

  @Test func publicationsBetweenTwoDaysAreThoseOfAFilter() {
    var generator = SeededGenerator(seed: 6)
    let published = (0..<200).map {
      Publication.example(.init("p\($0)"), generator.day(in: 2024...2024))
    }
    let book = PlanBook.ngheAn(published: published)
    let log = book.publications(on: "bao-nghe-an")
    for _ in 0..<300 {
      let (first, last) = (generator.day(in: 2024...2024), generator.day(in: 2024...2024))
      #expect(
        Array(book.publications(on: "bao-nghe-an", from: first, to: last))
          == log.filter { first <= $0.day && $0.day <= last })
    }
  }

  // MARK: Edits

  @Test func recordingAgainReplaces() {
    var book = book
    book.apply(.record(.example("a", .of(2024, 3, 1))))
    book.apply(.record(.example("a", .of(2024, 4, 1), quantity: 3)))
    #expect(book.publications(on: "bao-nghe-an") == [.example("a", .of(2024, 4, 1), quantity: 3)])
    let evidence = Evidence(id: "tlkc", task: "ke-hoach@so-noi-vu", page: "1")
    var better = evidence
    better.page = "2"
    book.apply(.addEvidence(evidence, agency: "so-noi-vu"))
    book.apply(.addEvidence(better, agency: "so-noi-vu"))
    #expect(book.checklists["so-noi-vu"] == Checklist(evidence: [better]))
  }

  @Test func takingAwayWhatIsNotThereChangesNothing() {
    var book = book
    book.apply(
      .untick(Tick(task: "ke-hoach@so-noi-vu"), evidence: [], agency: "so-noi-vu"))
    book.apply(.removePublication(.example("a", .of(2024, 4, 1))))
    book.replaceLog(of: "bao-nghe-an", with: [])
    #expect(book == self.book)
  }

  @Test func anEditThenItsOppositeGivesTheSameBook() {
    var generator = SeededGenerator(seed: 7)
    var book = book
    for _ in 0..<500 {
      let edit = generator.edit(of: book)
      var changed = book
      changed.apply(edit)
      var again = changed
      again.apply(edit)
      #expect(again == changed)
      var back = changed
      for opposite in book.inverse(of: edit) { back.apply(opposite) }
      #expect(back == book)
      #expect(back.agencies == book.agencies)
      book = changed
    }
  }

  @Test func aBookIsTheOneMadeFromWhatItHolds() {
    var generator = SeededGenerator(seed: 8)
    var book = book
    for _ in 0..<200 { book.apply(generator.edit(of: book)) }
    let made = PlanBook(
      registry: .ngheAn, plan: .ngheAn, checklists: book.checklists, logs: book.logs)
    #expect(made == book)
    #expect(made.hashValue == book.hashValue)
    #expect(made.agencies == book.agencies)
    #expect(made.progress(on: .of(2024, 6, 30)) == book.progress(on: .of(2024, 6, 30)))
  }
}

extension SeededGenerator {
  /// A record with one of a few identities.
  fileprivate mutating func officerRecord(about task: PlanTask.ID, on day: CalendarDay)
    -> OfficerRecord
  {
    let number = Int.random(in: 1...3, using: &self)
    switch Int.random(in: 0..<4, using: &self) {
    case 0: return .followUp(FollowUp(id: FollowUp.ID("dd-\(number)"), task: task, day: day))
    case 1: return .submission(Submission(id: Submission.ID("hs-\(number)"), kind: .plan, day: day))
    case 2:
      return .person(PersonInCharge(id: PersonInCharge.ID("pt-\(number)"), name: "Lan", from: day))
    default:
      return .score(
        ScoreEntry(set: "xuan-loc-2022", criterion: Criterion.ID("4.\(number)"), by: "lan"))
    }
  }

  /// An edit that fits the book, often of something that is there already.
  mutating func edit(of book: PlanBook) -> PlanEdit {
    let agency = element(of: book.registry.agencies.map(\.id))
    let channel: Channel.ID = element(of: ["bao-nghe-an", "truyen-hinh", "trang-tin@so-noi-vu"])
    let publication: Publication.ID = element(of: ["a", "b", "c", "d", "e", "f"])
    let day = day(in: 2024...2024)
    let tasks = book.tasks(of: agency)
    let task = tasks.isEmpty ? nil : element(of: tasks)
    let id = task?.id ?? PlanTask.ID("viec-cu@\(agency)")
    let tick = Tick(task: id, period: task?.period(on: day), by: element(of: ["lan", "minh"]))
    switch Int.random(in: 0..<11, using: &self) {
    case 0...2: return .tick(tick, agency: agency)
    case 3...4: return .untick(tick, evidence: [], agency: agency)
    case 5:
      let evidence = Evidence(
        id: element(of: ["tlkc-1", "tlkc-2"]), task: id, tick: element(of: [nil, tick.id]), day: day
      )
      return .addEvidence(evidence, agency: agency)
    case 6: return .record(.example(publication, day, on: channel))
    case 9: return .file(officerRecord(about: id, on: day), agency: agency)
    case 10: return .withdraw(officerRecord(about: id, on: day), agency: agency)
    case 7:
      guard let old = book.publications(on: channel).first else {
        return .record(.example(publication, day, on: channel))
      }
      var new = old
      new.day = day
      new.quantity += 1
      return .change(from: old, to: new)
    default: return .removePublication(.example(publication, day, on: channel))
    }
  }
}

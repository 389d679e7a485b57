/// A made-up province's year, the same for the same numbers: for demonstrations and measurements.
///
/// Everything in it says that it is made up ("giả lập"): no agency, person or document is real.
public struct DemoPlan: Hashable, Sendable {
  /// Departments and communes; of 162 units 14 are departments.
  public var units: Int
  /// At most 999,999.
  public var publications: Int
  public var seed: UInt64
  public var year: Int

  /// Takes 1 to 10,000 units and 0 to 999,999 publications; what is outside is cut.
  public init(
    units: Int = 162, publications: Int = 25_000, seed: UInt64 = 1, year: Int = 2025
  ) {
    self.units = min(max(units, 1), 10_000)
    self.publications = min(max(publications, 0), 999_999)
    self.seed = seed
    self.year = min(max(year, 1), 9999)
  }

  /// The registry, the plan, and what was recorded under it.
  public func book() -> PlanBook {
    let (registry, plan) = (registry, plan)
    let empty = PlanBook(registry: registry, plan: plan)
    return PlanBook(
      registry: registry, plan: plan, checklists: checklists(of: empty), logs: logs(of: empty))
  }

  // MARK: The registry and the plan

  public var registry: Registry {
    let departments = max(1, units * 14 / 162)
    let unitAgencies = (1...units).map { number -> Agency in
      let isDepartment = number <= departments
      let serial = padded(isDepartment ? number : number - departments, to: 3)
      return Agency(
        id: Agency.ID(isDepartment ? "so-gia-lap-\(serial)" : "xa-gia-lap-\(serial)"),
        name: isDepartment ? "Sở Giả lập \(serial)" : "UBND xã Giả lập \(serial)",
        short: isDepartment ? nil : "Xã Giả lập \(serial)",
        kind: isDepartment ? .department : .commune,
        groups: [isDepartment ? "so-nganh" : "cap-xa"], source: Self.mark)
    }
    return Registry(
      groups: [
        AgencyGroup(id: "so-nganh", name: "Các sở, ngành (giả lập)", short: "Sở, ngành"),
        AgencyGroup(id: "cap-xa", name: "UBND cấp xã (giả lập)", short: "Cấp xã"),
      ],
      agencies: unitAgencies + [
        Agency(
          id: "bao-dai", name: "Báo và Đài Giả lập", kind: .newspaper, source: Self.mark),
        Agency(id: "cong", name: "Cổng TTĐT Giả lập", kind: .portal, source: Self.mark),
      ])
  }

  public var plan: Plan {
    let kinds = Audience.allCases
    let items = (1...Self.contentCount).map { number in
      Item(
        id: Self.item(number), text: Self.content(number),
        attributes: Attributes(
          audiences: number % 5 == 0
            ? [.officials] : kinds.filter { $0 == .citizens || $0 == kinds[number % 4] },
          areas: [ReformArea.allCases[number % 7]]))
    }
    return Plan(
      id: "ke-hoach-gia-lap", number: "00/KH-GIẢ-LẬP",
      issuedOn: CalendarDay(year: year, month: 1, day: 9), issuer: "UBND tỉnh Giả lập",
      title: "\(Self.mark): kế hoạch tuyên truyền năm \(year)", year: year,
      sections: [
        Section(id: "noi-dung", mark: "I", kind: .content, heading: "Nội dung", items: items),
        Section(id: "to-chuc", mark: "II", kind: .organisation, heading: "Tổ chức thực hiện"),
      ],
      assignments: assignments, channels: channels, channelGroups: channelGroups)
  }

  private var assignments: [Assignment] {
    let frames: [TimeFrame.Anchor] = [
      .year, .continuous, .recurring(.quarter, dueDayOfPeriod: 20), .continuous,
      .recurring(.month, dueDayOfPeriod: nil), .year, .continuous,
      .recurring(.half, dueDayOfPeriod: 15),
    ]
    let collective = (1...25).map { number in
      Assignment(
        id: Assignment.ID("viec-\(padded(number, to: 2))"), ref: "II",
        title: Self.madeUp(Self.collectiveWork[(number - 1) % Self.collectiveWork.count]),
        leadGroups: ["so-nganh", "cap-xa"], frame: TimeFrame(frames[number % frames.count]),
        contents: [Self.item(number % Self.contentCount + 1)])
    }
    let press = (1...8).map { number in
      Assignment(
        id: Assignment.ID("bao-chi-\(number)"), ref: "II",
        title: Self.madeUp(Self.pressWork[(number - 1) % Self.pressWork.count]),
        leads: ["bao-dai", "cong"], frame: TimeFrame(.recurring(.month, dueDayOfPeriod: nil)))
    }
    return collective + press
  }

  private var channels: [Channel] {
    let kinds: [(Channel.ID, ChannelKind, Agency.ID, String, String)] = [
      ("bao-in", .newspaper, "bao-dai", "Báo in của Báo và Đài Giả lập", "Báo in Giả lập"),
      ("phat-thanh", .radio, "bao-dai", "Phát thanh của Báo và Đài Giả lập", "Phát thanh Giả lập"),
      (
        "truyen-hinh", .television, "bao-dai", "Truyền hình của Báo và Đài Giả lập",
        "Truyền hình Giả lập"
      ), ("cong-tin", .portal, "cong", "Cổng Thông tin điện tử Giả lập", "Cổng TTĐT Giả lập"),
    ]
    return kinds.map { id, kind, agency, name, short in
      Channel(
        id: id, name: name, short: short, kind: kind, agency: agency,
        obligations: [
          Obligation(
            id: Obligation.ID("\(id)-tuan"), genre: "tin, bài", amount: .atLeast(2), period: .week),
          Obligation(id: Obligation.ID("\(id)-thang")),
        ])
    }
  }

  private var channelGroups: [ChannelGroup] {
    let all: [AgencyGroup.ID] = ["so-nganh", "cap-xa"]
    let kinds:
      [(ChannelGroup.ID, ChannelKind, [AgencyGroup.ID], Obligation.Amount, String, String)] = [
        (
          "trang-tin", .website, all, .atLeast(1), "Trang thông tin điện tử của cơ quan, đơn vị",
          "Trang của cơ quan"
        ),
        (
          "loa-truyen-thanh", .loudspeaker, ["cap-xa"], .atLeast(2), "Loa truyền thanh cấp xã",
          "Loa truyền thanh"
        ), ("hoi-nghi", .meeting, all, .ongoing, "Hội nghị, hội thảo, tọa đàm", "Hội nghị"),
        (
          "truc-quan", .visual, all, .ongoing, "Tuyên truyền trực quan: pa-nô, áp phích, tờ rơi",
          "Trực quan"
        ),
      ]
    return kinds.map { id, kind, groups, amount, name, short in
      ChannelGroup(
        id: id, name: Self.madeUp(name), short: short, kind: kind, groups: groups,
        obligations: [Obligation(id: Obligation.ID("\(id)-thang"), amount: amount)])
    }
  }

  // MARK: What was recorded

  /// What stands before every title that could be taken for a real one.
  public static let mark = "[SỐ LIỆU GIẢ LẬP]"
  private static let contentCount = 22

  private static func item(_ number: Int) -> Item.ID { Item.ID("nd-\(padded(number, to: 2))") }

  private func checklists(of book: PlanBook) -> [Agency.ID: Checklist] {
    var generator = SplitMix64(seed: seed)
    var days = SplitMix64(seed: seed ^ 0xDA7)
    var checklists: [Agency.ID: Checklist] = [:]
    for agency in book.agencies {
      let diligence = Int.random(in: 30...100, using: &generator)
      var checklist = Checklist()
      for task in book.tasks(of: agency.id) {
        let cadence = task.frame.tickCadence
        let periods: [Period?] = cadence.map { Period.all($0, of: year).map { $0 } } ?? [nil]
        for period in periods where Int.random(in: 0..<100, using: &generator) < diligence {
          let day = doneDay(of: task, in: period, using: &days)
          let tick = Tick(task: task.id, period: period, day: day, by: "gia-lap")
          checklist.ticks[tick.id] = tick
        }
        guard Int.random(in: 0..<3, using: &generator) > 0 else { continue }
        checklist.evidence.append(
          Evidence(
            id: Evidence.ID("tlkc-\(checklist.evidence.count + 1)"), task: task.id, kind: "báo cáo",
            issuer: agency.name, number: "00/BC-GIẢ-LẬP", page: "1"))
      }
      if let day = CalendarDay(year: year, month: 2, day: 15), diligence > 50 {
        checklist.submissions = [Submission(id: "ke-hoach", kind: .plan, day: day)]
      }
      checklists[agency.id] = checklist
    }
    return checklists
  }

  /// When a task was done: mostly in time, one time in eight up to three weeks late.
  private func doneDay(
    of task: PlanTask, in period: Period?, using generator: inout SplitMix64
  ) -> CalendarDay {
    let due = period.map(task.frame.dueDay) ?? task.frame.dueDay(inPlanOf: year)
    let first = max(period?.firstDay ?? task.firstDay, task.firstDay)
    guard let due, first <= due else { return first }
    let isLate = Int.random(in: 0..<8, using: &generator) == 0
    let days = Int.random(in: 0..<1_000, using: &generator)
    guard isLate, task.frame.anchor != .continuous, year < 9999 else {
      return first.adding(days: days % (due.daysSinceEpoch - first.daysSinceEpoch + 1))
    }
    return due.adding(days: days % 21 + 1)
  }

  private func logs(of book: PlanBook) -> [Channel.ID: [Publication]] {
    var generator = SplitMix64(seed: seed ^ 0x10A)
    let grouped = book.plan.channelGroups.flatMap { book.channels(of: $0) }
    let firstDay = book.plan.firstDayOfYear
    let length = book.plan.lastDay.daysSinceEpoch - firstDay.daysSinceEpoch
    var logs: [Channel.ID: [Publication]] = [:]
    for number in 0..<publications {
      let isGrouped = Int.random(in: 0..<10, using: &generator) < 7
      let channel =
        isGrouped
        ? grouped[Int.random(in: grouped.indices, using: &generator)]
        : book.plan.channels[Int.random(in: book.plan.channels.indices, using: &generator)]
      let day = firstDay.adding(days: Int.random(in: 0...length, using: &generator))
      let covers = Set(
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          Int.random(in: 1..<Self.contentCount, using: &generator)
        })
      let audience = Int.random(in: 0...4, using: &generator)
      let isShared = Int.random(in: 0..<5, using: &generator) == 0
      logs[channel.id, default: []].append(
        Publication(
          id: Publication.ID("gl-\(padded(number, to: 6))"), day: day, channel: channel.id,
          genre: ["tin", "bài", "phóng sự"][Int.random(in: 0..<3, using: &generator)],
          title: "\(Self.mark) tin bài số \(number)",
          url: number % 3 == 0 ? nil : "https://gia-lap.invalid/\(number)",
          covers: covers.sorted().map(Self.item),
          audiences: audience == 4 ? [] : [Audience.allCases[audience]],
          piece: isShared ? "gl-\(number / 4)" : nil))
    }
    return logs
  }
}

/// The same numbers for the same seed.
///
/// - Source: Sebastiano Vigna, "splitmix64.c", public domain.
private struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

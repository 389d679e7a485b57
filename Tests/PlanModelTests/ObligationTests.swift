import Testing

@testable import PlanModel

@Suite struct ObligationTests {
  private func read(_ text: String) -> Obligation {
    Obligation(id: "chi-tieu", reading: text, year: 2024)
  }

  private func owing(
    _ amount: Obligation.Amount, _ genre: String?, _ period: Cadence,
    _ unit: Obligation.Unit? = nil, by deadline: Obligation.Deadline? = nil
  ) -> Obligation.Demand {
    Obligation.Demand(
      genre: genre, amount: amount, period: period, unit: unit, deadline: deadline)
  }

  @Test func wordingsOfPlansAreReadAndKept() {
    let wordings: [(String, Obligation.Demand)] = [
      ("02 tin, bài/tháng", owing(.exactly(2), "tin, bài", .month)),
      ("01 chuyên mục/tuần", owing(.exactly(1), "chuyên mục", .week)),
      ("ít nhất 04 tin, bài mỗi quý", owing(.atLeast(4), "tin, bài", .quarter)),
      ("mỗi quý có ít nhất 04 tin, bài", owing(.atLeast(4), "tin, bài", .quarter)),
      ("định kỳ 1 lần/quý", owing(.exactly(1), nil, .quarter)),
      ("04 số/tháng", owing(.exactly(4), nil, .month)),
      ("tối thiểu một lần/năm", owing(.atLeast(1), nil, .year)),
      ("chuyên mục, chuyên đề … hằng tháng", owing(.atLeast(1), "chuyên mục, chuyên đề", .month)),
      ("Mỗi tháng ít nhất 02 tin bài", owing(.atLeast(2), "tin, bài", .month)),
      ("02 (hai) phóng sự/6 tháng", owing(.exactly(2), "phóng sự", .half)),
      ("01 hội nghị trong năm", owing(.exactly(1), "hội nghị", .year)),
      ("10 tin trở lên/tháng", owing(.atLeast(10), "tin", .month)),
      ("mỗi đài 2 tin/tháng", owing(.exactly(2), "tin", .month, .station)),
      (
        "Mỗi đài truyền thanh cấp xã phát ít nhất 02 tin/tháng",
        owing(.atLeast(2), "tin", .month, .station)
      ),
      (
        "Mỗi xã, phường có ít nhất 04 tin, bài/quý",
        owing(.atLeast(4), "tin, bài", .quarter, .commune)
      ),
      ("Toàn tỉnh 100 bài/năm", owing(.exactly(100), "bài", .year, .province)),
      (
        "100% đài truyền thanh cấp xã có chuyên mục, chuyên đề hằng tháng",
        owing(.share(percent: 100), "chuyên mục, chuyên đề", .month, .station)
      ),
      (
        "80% cơ quan, đơn vị đăng tin, bài hằng quý",
        owing(.share(percent: 80), "tin, bài", .quarter, .agency)
      ),
      ("mỗi xã 1 pano", owing(.exactly(1), "pano", .year, .commune)),
      ("mỗi xã, phường 1 pano/năm", owing(.exactly(1), "pano", .year, .commune)),
      ("Mỗi cơ quan, đơn vị ít nhất 02 tin", owing(.atLeast(2), "tin", .year, .agency)),
      ("toàn tỉnh 100 pa nô", owing(.exactly(100), "pa nô", .year, .province)),
      ("100% số xã có pano", owing(.share(percent: 100), "pano", .year, .commune)),
      ("từ 50% số xã trở lên", owing(.share(percent: 50), nil, .year, .commune)),
      ("từ 50% trở lên đơn vị có tin/quý", owing(.share(percent: 50), "tin", .quarter, .agency)),
      ("1 tin/1 tháng", owing(.exactly(1), "tin", .month)),
      ("1 tin/3 tháng", owing(.exactly(1), "tin", .quarter)),
      ("100% số xã", owing(.share(percent: 100), nil, .year, .commune)),
      ("ít nhất 80% cơ quan, đơn vị", owing(.share(percent: 80), nil, .year, .agency)),
      ("100% cơ quan, đơn vị/quý", owing(.share(percent: 100), nil, .quarter, .agency)),
      (
        "02 tin/tháng, trước ngày 20",
        owing(.exactly(2), "tin", .month, by: .dayOfPeriod(19))
      ),
      (
        "01 báo cáo/quý, chậm nhất ngày 15 của tháng cuối quý",
        owing(.exactly(1), "báo cáo", .quarter, by: .dayOfPeriod(15))
      ),
      (
        "ít nhất 04 tin, bài trước ngày 15/11/2024",
        owing(.atLeast(4), "tin, bài", .year, by: .day(.of(2024, 11, 14)))
      ),
      (
        "01 pa nô, chậm nhất ngày 15/11",
        owing(.exactly(1), "pa nô", .year, by: .day(.of(2024, 11, 15)))
      ),
      ("thường xuyên", owing(.ongoing, nil, .month)),
      ("thường xuyên đăng tin, bài", owing(.ongoing, "tin, bài", .month)),
      ("tin, bài thường xuyên", owing(.ongoing, "tin, bài", .month)),
    ]
    for (text, demand) in wordings {
      for form in [text, decomposed(text)] {
        #expect(read(form).demand == demand, "\(form)")
        #expect(read(form).wording.map { Array($0.utf8) } == Array(form.utf8))
        #expect(read(form).text == form)
      }
      #expect(read(read(text).standardWording).demand == demand, "\(text)")
    }
  }

  @Test(arguments: [
    "", " ", "tin, bài", "02 tin, bài", "0 tin/tháng", "101% xã có tin hằng tháng", "đăng tải",
    "02 tin/thế kỷ", "47/KH-UBND", "mỗi đài", "%", "-3 tin/tháng",
    "99999999999999999999 tin/tháng", "120% số xã", "2,5 tin/tháng", "02 tin/tháng và 03 bài/quý",
    "ngày 20", "1 tin/2 tuần", "02 tuần/tin", "mỗi xã 1 tin/2 tuần", "trên 50% đơn vị",
    "hơn 50% số xã có tin", "mỗi xã -1 pano", "mỗi huyện 2 pano", "mỗi sở 1 hội nghị",
    "50% số huyện", "100% huyện có pano",
  ])
  func whatIsNotUnderstoodAsAWholeIsKeptAndOwesNoNumber(_ text: String) {
    let obligation = read(text)
    #expect(obligation == Obligation(id: "chi-tieu", amount: .unread, wording: text))
    #expect(obligation.standardWording == text && !obligation.hasNumber)
    #expect(read(obligation.standardWording) == obligation)
  }

  @Test(arguments: [
    ("-3 tin/tháng", "-3"), ("mỗi xã -1 pano", "-1"), ("tin, bài: −02/tháng", "−02"),
    ("(-2 tin)", "-2"), ("10-15 tin/tháng", nil), ("10 -15 tin/tháng", nil),
    ("- 02 tin/tháng", nil), ("02 tin-bài/tháng", nil), ("47-KH", nil), ("", nil), ("-", nil),
  ])
  func aNumberBelowZeroIsFound(text: String, number: String?) {
    #expect(Obligation.negativeNumber(in: text) == number)
  }

  @Test func readingWhatWasWrittenGivesTheSame() {
    var generator = SeededGenerator(seed: 45)
    for _ in 0..<1500 {
      let obligation = generator.obligation()
      let text = obligation.standardWording
      for form in [text, decomposed(text), text + "."] {
        let again = Obligation(
          id: "x", reading: form, year: generator.element(of: [1990, 2024, 2031]))
        #expect(again.demand == obligation.demand, "\(form)")
      }
    }
  }

  @Test func anAmountIsOwedByThoseWhoAreNamed() {
    let commune = Agency(id: "xa-kim-lien", name: "Xã Kim Liên", kind: .commune)
    let district = Agency(id: "huyen-nam-dan", name: "Huyện Nam Đàn", kind: .district)
    func channel(_ kind: ChannelKind) -> Channel {
      Channel(id: "k", name: "Kênh", kind: kind, agency: "xa-kim-lien")
    }
    func binds(_ unit: Obligation.Unit?, _ kind: ChannelKind, _ agency: Agency) -> Bool {
      Obligation(id: "c", amount: .atLeast(1), unit: unit).binds(channel(kind), of: agency)
    }
    #expect(binds(nil, .website, district) && binds(.agency, .website, district))
    #expect(binds(.commune, .website, commune) && !binds(.commune, .website, district))
    #expect(binds(.station, .loudspeaker, district) && !binds(.station, .website, district))
  }
}

extension SeededGenerator {
  fileprivate mutating func obligation() -> Obligation {
    let genre = element(of: [nil, "tin", "tin, bài", "chuyên mục", "cuộc đối thoại", "pa nô"])
    let number = element(of: [1, 2, 9, 12, 100, 250_000])
    let cadence = element(of: Cadence.allCases)
    var unit = element(of: [nil] + Obligation.Unit.allCases)
    let day = element(of: [1, 14, 20, 31])
    let deadline: Obligation.Deadline? = element(
      of: [
        nil, nil, cadence == .week ? nil : .dayOfPeriod(day), .day(self.day(in: 2020...2030)),
      ])
    let isOneDay = if case .day = deadline { true } else { false }
    switch Int.random(in: 0...3, using: &self) {
    case 0: return Obligation(id: "x", genre: genre, unit: unit)
    case 1:
      unit = unit == .province ? nil : unit
      return Obligation(
        id: "x", genre: genre, amount: .share(percent: Int.random(in: 1...100, using: &self)),
        period: isOneDay ? .year : cadence, unit: unit, deadline: deadline)
    case 2:
      return Obligation(
        id: "x", genre: genre, amount: .atLeast(number), period: isOneDay ? .year : cadence,
        unit: unit, deadline: deadline)
    default:
      return Obligation(
        id: "x", genre: genre, amount: .exactly(number), period: isOneDay ? .year : cadence,
        unit: unit, deadline: deadline)
    }
  }
}

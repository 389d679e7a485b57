import Foundation
import PlanModel
import Testing

/// The files of `Data/` that this module gives a meaning to, read as the format says.
@Suite struct ShippedDataTests {
  // MARK: Agencies of Nghệ An

  @Test func thereAreFourteenDepartmentsFromMarch2025() throws {
    let registry = try Self.ngheAn()
    #expect(registry.flaws == [])
    func departments(_ day: CalendarDay) -> [String] {
      registry.members(of: "so-ban-nganh", from: day, to: day).map(\.name)
        .sorted(by: VietnameseText.precedes)
    }
    #expect(departments(.of(2025, 2, 28)).count == 20)
    #expect(
      departments(.of(2025, 3, 1)) == [
        "Sở Công Thương", "Sở Dân tộc và Tôn giáo", "Sở Giáo dục và Đào tạo",
        "Sở Khoa học và Công nghệ", "Sở Ngoại vụ", "Sở Nội vụ", "Sở Nông nghiệp và Môi trường",
        "Sở Tài chính", "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch", "Sở Xây dựng", "Sở Y tế",
        "Thanh tra tỉnh", "Văn phòng UBND tỉnh",
      ])
  }

  @Test func eachDepartmentThatEndedHasItsSuccessor() throws {
    let registry = try Self.ngheAn()
    let successors: [(Agency.ID, String?, Agency.ID)] = [
      ("ban-dan-toc", nil, "so-dan-toc-ton-giao"), ("so-ke-hoach-dau-tu", nil, "so-tai-chinh"),
      ("so-nong-nghiep-ptnt", nil, "so-nong-nghiep-moi-truong"),
      ("so-tai-nguyen-moi-truong", nil, "so-nong-nghiep-moi-truong"),
      ("so-giao-thong-van-tai", nil, "so-xay-dung"), ("so-lao-dong-tbxh", nil, "so-noi-vu"),
      ("so-van-hoa-the-thao", nil, "so-van-hoa-the-thao-du-lich"),
      ("so-du-lich", nil, "so-van-hoa-the-thao-du-lich"),
      ("so-thong-tin-truyen-thong", "báo chí", "so-van-hoa-the-thao-du-lich"),
      ("so-thong-tin-truyen-thong", "chính quyền số", "so-khoa-hoc-cong-nghe"),
      ("so-thong-tin-truyen-thong", nil, "so-khoa-hoc-cong-nghe"),
    ]
    for (agency, work, successor) in successors {
      let inheritance = registry.inheritance(from: agency, work: work, on: .of(2025, 3, 1))
      #expect(inheritance.owner == successor, "\(agency)")
    }
  }

  @Test func districtsEndWithoutAnOwnerAndThePressIsOneAgency() throws {
    let registry = try Self.ngheAn()
    let july = CalendarDay.of(2025, 7, 1)
    let districts = registry.agencies.filter { $0.kind == .district }
    #expect(districts.count == 21)
    #expect(districts.allSatisfy { registry.inheritance(from: $0.id, on: july).owner == nil })
    #expect(districts.count { !$0.hasEnded(by: .of(2025, 6, 30)) } == 20)
    #expect(
      registry.inheritance(from: "thi-xa-cua-lo", on: .of(2024, 12, 1)).owner == "thanh-pho-vinh")
    for agency: Agency.ID in ["bao-nghe-an", "dai-pt-th"] {
      #expect(registry.inheritance(from: agency, on: july).owner == "bao-va-dai-pt-th")
    }
  }

  @Test func everyFactHasItsSource() throws {
    #expect(try Self.ngheAn().agencies.allSatisfy { $0.source?.isEmpty == false })
    #expect(try Self.places().places.allSatisfy { $0.source?.isEmpty == false })
    for set in try Self.sets() { #expect(set.source?.isEmpty == false) }
  }

  // MARK: Places and tables

  @Test func aProvinceNameMeansItsTerritoryOfTheDay() throws {
    let registry = try Self.places()
    #expect(registry.flaws == [])
    #expect(registry.place(named: "Gia Lai", on: .of(2025, 6, 30))?.id == "gia-lai-cu")
    #expect(registry.place(named: "Gia Lai", on: .of(2025, 7, 1))?.id == "gia-lai")
    #expect(registry.place(holding: "binh-dinh", on: .of(2025, 7, 1))?.name == "Gia Lai")
    #expect(registry.place(holding: "hoa-binh", on: .of(2025, 7, 1))?.name == "Phú Thọ")
    #expect(registry.place(named: "Nghệ An", on: .of(2025, 7, 1))?.id == "nghe-an")
  }

  @Test func theTablesAreWhatTheTestsTakeThemFor() throws {
    let sets = try Self.sets()
    #expect(sets.map(\.id) == ["cap-tinh-876", "xuan-loc-2022"])
    #expect(sets.flatMap(\.flaws) == [])
    #expect(sets.map(\.isForm) == [true, false])
    #expect(sets[0].allCriteria.allSatisfy { $0.points == nil })
    #expect(Self.bare(sets[1].criteria) == Self.bare(CriteriaSet.xuanLoc.criteria))
  }

  /// The criteria without what is only shown.
  private static func bare(_ criteria: [Criterion]) -> [Criterion] {
    criteria.map { criterion in
      var criterion = criterion
      (criterion.rule, criterion.note) = (nil, nil)
      criterion.parts = bare(criterion.parts)
      return criterion
    }
  }
}

// MARK: - Reading

extension ShippedDataTests {
  private typealias JSON = [String: Any]

  private static func file(_ path: String) throws -> JSON {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "Data/\(path)")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: data))
    let object = try #require(json as? JSON)
    #expect(object["format"] as? Int == 1)
    return object
  }

  private static func ngheAn() throws -> Registry {
    let agencies = try #require(file("nghe-an/agencies.json")["agencies"] as? [JSON])
    return Registry(
      groups: ["so-ban-nganh", "huyen-thanh-thi", "bao-dai-cong"].map {
        AgencyGroup(id: AgencyGroup.ID($0), name: $0)
      },
      agencies: try agencies.map { json in
        Agency(
          id: Agency.ID(try text(json, "id")), name: try text(json, "name"),
          kind: try #require(AgencyKind(rawValue: try text(json, "kind"))),
          groups: (json["groups"] as? [String] ?? []).map { AgencyGroup.ID($0) },
          from: try day(json, "from"), until: try day(json, "until"),
          successors: try (json["successors"] as? [JSON] ?? []).map {
            Succession(agency: Agency.ID(try text($0, "agency")), work: $0["work"] as? String)
          }, source: json["source"] as? String)
      })
  }

  private static func places() throws -> Registry {
    let places = try #require(file("places-2025.json")["places"] as? [JSON])
    return Registry(
      places: try places.map { json in
        Place(
          id: Place.ID(try text(json, "id")), name: try text(json, "name"),
          from: try day(json, "from"), until: try day(json, "until"),
          mergedInto: (json["mergedInto"] as? String).map { Place.ID($0) },
          source: json["source"] as? String)
      })
  }

  private static func sets() throws -> [CriteriaSet] {
    try ["cap-tinh-876", "xuan-loc-2022"].map { name in
      let json = try file("criteria/\(name).json")
      return CriteriaSet(
        id: CriteriaSet.ID(try text(json, "id")), title: try text(json, "title"),
        number: json["number"] as? String, issuedOn: try day(json, "issuedOn"),
        issuer: json["issuer"] as? String, firstYear: json["firstYear"] as? Int,
        lastYear: json["lastYear"] as? Int,
        criteria: try (json["criteria"] as? [JSON] ?? []).map(criterion),
        source: json["source"] as? String)
    }
  }

  private static func criterion(_ json: JSON) throws -> Criterion {
    Criterion(
      id: Criterion.ID(try text(json, "id")), mark: try text(json, "mark"),
      title: try text(json, "title"),
      points: (json["points"] as? Double).map { Points(thousandths: Int(($0 * 1000).rounded())) },
      rule: json["rule"] as? String, formula: try formula(try #require(json["formula"] as? JSON)),
      needs: try (json["needs"] as? [Any] ?? []).map(need),
      parts: try (json["parts"] as? [JSON] ?? []).map(criterion), note: json["note"] as? String)
  }

  private static func formula(_ json: JSON) throws -> Formula {
    func measure(_ key: String) throws -> Measure {
      let json = try #require(json[key] as? JSON)
      switch try text(json, "of") {
      case "targets": return .targets
      case "targetsDone": return .targetsDone
      case "figure": return .figure(try text(json, "name"))
      default:
        let kinds = try #require(json["kinds"] as? [String])
        return .publications(
          kinds: try kinds.map { try #require(ChannelKind(rawValue: $0)) },
          genre: json["genre"] as? String)
      }
    }
    switch try text(json, "kind") {
    case "sum": return .sum
    case "entered": return .entered
    case "ratio":
      return .ratio(
        done: try measure("done"), planned: try measure("planned"),
        fromPercent: try #require(json["fromPercent"] as? Int),
        fullFromPercent: try #require(json["fullFromPercent"] as? Int))
    default:
      return .allOrNothing(
        try measure("measure"), atLeast: try #require(json["atLeast"] as? Int))
    }
  }

  private static func need(_ json: Any) throws -> EvidenceNeed {
    switch json as? String {
    case "plan": return .plan
    case "report": return .report
    case "targets": return .targets
    case "publications": return .publications
    default: return .document(try text(try #require(json as? JSON), "document"))
    }
  }

  private static func text(_ json: JSON, _ key: String) throws -> String {
    try #require(json[key] as? String, "\(key)")
  }

  private static func day(_ json: JSON, _ key: String) throws -> CalendarDay? {
    guard let text = json[key] as? String else { return nil }
    let day: CalendarDay = try #require(CalendarDay(text), "\(text)")
    return day
  }
}

package import PlanModel

extension Plan {
  /// Nghệ An's plan 47/KH-UBND of 2024 in small: sections I–IV and VI, as in the document.
  package static var sample: Plan {
    Plan(
      id: "47-kh-ubnd-2024", number: "47/KH-UBND", issuedOn: .on(9, 1),
      issuer: "UBND tỉnh Nghệ An",
      title: "Kế hoạch tuyên truyền cải cách hành chính nhà nước tỉnh Nghệ An năm 2024",
      year: 2024, sections: sampleSections, assignments: sampleAssignments,
      channels: [
        Channel(
          id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
          ref: "VI.3",
          obligations: [
            Obligation(id: "tin-bai", genre: "tin, bài", amount: .atLeast(2), period: .month)
          ]),
        Channel(
          id: "truyen-hinh", name: "Truyền hình (Đài PT-TH)", short: "Truyền hình",
          kind: .television, agency: "dai-ptth", ref: "VI.3",
          obligations: [Obligation(id: "thuong-xuyen")]),
        Channel(
          id: "hoi-nghi", name: "Hội nghị, tập huấn", kind: .meeting, agency: "so-noi-vu",
          obligations: [Obligation(id: "hoi-nghi", amount: .exactly(1), period: .quarter)]),
        Channel(
          id: "cong-tinh", name: "Cổng Thông tin điện tử tỉnh, chuyên mục Hỏi đáp",
          short: "Cổng TTĐT", kind: .portal, agency: "van-phong-ubnd", ref: "IV.5"),
      ],
      channelGroups: [
        ChannelGroup(
          id: "trang-co-quan", name: "Trang thông tin điện tử của các cơ quan",
          short: "Trang các cơ quan", kind: .website, groups: ["so-nganh", "huyen"], ref: "IV.6")
      ])
  }

  private static var sampleSections: [Section] {
    [
      Section(
        id: "muc-dich", mark: "I", kind: .purpose, heading: "Mục đích",
        items: [
          Item(
            id: "md-nhan-thuc",
            text: "Nâng cao nhận thức của công chức, người dân, doanh nghiệp về CCHC"),
          Item(id: "md-giam-sat", text: "Giúp người dân, tổ chức tham gia giám sát CCHC"),
        ]),
      Section(
        id: "yeu-cau", mark: "II", kind: .requirement, heading: "Yêu cầu",
        items: [Item(id: "yc-kip-thoi", text: "Thông tin kịp thời, đầy đủ, liên tục")]),
      Section(
        id: "doi-tuong", mark: "III", kind: .audience, heading: "Đối tượng tuyên truyền",
        items: [Item(id: "dt-dan", text: "Người dân, doanh nghiệp, tổ chức")]),
      Section(
        id: "noi-dung", mark: "IV", kind: .content, heading: "Nội dung tuyên truyền",
        attributes: Attributes(audiences: [.citizens]), items: sampleContents),
      Section(
        id: "to-chuc", mark: "VI", kind: .organisation, heading: "Tổ chức thực hiện",
        sections: [
          Section(id: "tc-so-noi-vu", mark: "1", kind: .organisation, heading: "Sở Nội vụ"),
          Section(
            id: "tc-co-quan", mark: "2", kind: .organisation,
            heading: "Các sở, ban, ngành; UBND các huyện, thành phố, thị xã"),
          Section(
            id: "tc-bao-dai", mark: "3", kind: .organisation,
            heading: "Đài Phát thanh - Truyền hình tỉnh, Báo Nghệ An"),
        ]),
    ]
  }

  private static var sampleContents: [Item] {
    [
      Item(
        id: "nd-the-che", mark: "1", text: "Cải cách thể chế",
        attributes: Attributes(areas: [.institutions], indices: [.parIndex])),
      Item(
        id: "nd-tthc", mark: "2",
        text: "Cải cách thủ tục hành chính: công khai, đơn giản hóa, cắt giảm thủ tục; tiếp nhận "
          + "và trả kết quả tại bộ phận một cửa, không phụ thuộc địa giới hành chính",
        attributes: Attributes(
          audiences: [.citizens, .businesses], areas: [.procedures], indices: [.sipas, .papi])),
      Item(id: "nd-bo-may", mark: "3", text: "Cải cách tổ chức bộ máy hành chính nhà nước"),
      Item(id: "nd-cong-vu", mark: "4", text: "Cải cách chế độ công vụ"),
      Item(id: "nd-tai-chinh", mark: "5", text: "Cải cách tài chính công"),
      Item(
        id: "nd-so", mark: "6", text: "Xây dựng chính quyền điện tử, chính quyền số",
        items: [
          Item(id: "nd-dvc", text: "Dịch vụ công trực tuyến toàn trình"),
          Item(id: "nd-chu-ky-so", text: "Chữ ký số cá nhân cho người dân"),
        ]),
    ]
  }

  private static var sampleAssignments: [Assignment] {
    [
      Assignment(
        id: "chu-tri", ref: "VI.1", title: "Chủ trì, theo dõi, đôn đốc thực hiện kế hoạch",
        leads: ["so-noi-vu"], coordinating: ["van-phong-ubnd"],
        frame: TimeFrame(.continuous, wording: "thường xuyên")),
      Assignment(
        id: "bao-cao-quy", ref: "VI.1", title: "Báo cáo kết quả tuyên truyền hằng quý",
        leads: ["so-noi-vu"], frame: TimeFrame(.recurring(.quarter, dueDayOfPeriod: 14)),
        deliverable: "Báo cáo quý"),
      Assignment(
        id: "tap-huan", ref: "VI.1", title: "Tập huấn công tác CCHC cho công chức đầu mối",
        leads: ["so-noi-vu", "so-tttt"], frame: TimeFrame(.year), contents: ["nd-cong-vu"],
        note: "Kinh phí theo dự toán được giao"),
      Assignment(
        id: "ke-hoach-rieng", ref: "VI.2",
        title: "Ban hành kế hoạch tuyên truyền CCHC năm 2024 của cơ quan, địa phương",
        leadGroups: ["so-nganh", "huyen"],
        frame: TimeFrame(.day(.on(31, 1)), wording: "trước ngày 31/01/2024"),
        deliverable: "Kế hoạch"),
      Assignment(
        id: "tin-bai-trang", ref: "VI.2", title: "Đăng tin, bài về CCHC trên trang của cơ quan",
        leadGroups: ["so-nganh", "huyen"],
        frame: TimeFrame(.recurring(.month, dueDayOfPeriod: nil)),
        contents: ["nd-tthc", "nd-dvc"]),
      Assignment(
        id: "chuyen-muc", ref: "VI.3", title: "Duy trì chuyên mục Cải cách hành chính",
        leads: ["dai-ptth", "bao-nghe-an"],
        frame: TimeFrame(.window(from: .on(1, 3), to: .on(15, 12))), contents: ["nd-tthc"]),
    ]
  }
}

extension PlanBook {
  /// The plan with nothing recorded yet.
  package static var sample: PlanBook { PlanBook(registry: .sample, plan: .sample) }

  /// The plan in the middle of its year: ticks, evidence, an exemption, publications of ten months.
  package static var busy: PlanBook {
    let report: PlanTask.ID = "bao-cao-quy@so-noi-vu"
    let lead: PlanTask.ID = "chu-tri@so-noi-vu"
    let first = Period(.quarter, containing: .on(1, 3))
    var checklists: [Agency.ID: Checklist] = [
      "so-noi-vu": Checklist(
        tasks: [
          TaskRecord(
            id: "tap-huan@so-noi-vu", isDoing: true, person: "Nguyễn Thị Lan",
            phone: "0238 000 0000", note: "chờ duyệt kinh phí")
        ],
        ownTasks: [OwnTask(id: "viec-rieng", title: "Thiết kế bộ nhận diện CCHC của tỉnh")],
        ticks: [
          Tick(task: report, period: first, by: "lan", note: "gửi qua trục liên thông"),
          Tick(task: lead, period: Period(.month, containing: .on(1, 2)), by: "lan"),
          Tick(task: lead, period: Period(.month, containing: .on(1, 3)), by: "minh"),
          Tick(task: "ke-hoach-rieng@so-noi-vu", by: "lan"),
        ],
        evidence: [
          Evidence(
            id: "e1", task: report, tick: Tick.id(task: report, period: first), kind: "Báo cáo",
            issuer: "Sở Nội vụ", number: "112/BC-SNV", day: .on(14, 3), section: "II",
            page: "4", note: "có phụ lục")
        ]),
      "ky-son": Checklist(tasks: [
        TaskRecord(
          id: "ke-hoach-rieng@ky-son", exemption: "dùng chung kế hoạch của cụm huyện miền núi")
      ]),
    ]
    for month in 1...3 {
      let tick = Tick(
        task: "tin-bai-trang@vinh", period: Period(.month, containing: .on(5, month)), by: "hà")
      checklists["vinh", default: Checklist()].ticks[tick.id] = tick
    }
    return PlanBook(
      registry: .sample, plan: .sample, checklists: checklists, logs: busyLogs())
  }

  private static func busyLogs() -> [Channel.ID: [Publication]] {
    var paper = (1...10).flatMap { month in
      (1...month).map { number in
        Publication(
          id: Publication.ID("p-\(month)-\(number)"), day: .on(number + 1, month),
          channel: "bao-nghe-an", genre: number % 2 == 0 ? "tin, bài" : "phóng sự",
          title: "Bộ phận một cửa tháng \(month): chuyện kể thứ \(number)",
          url: "https://baonghean.vn/\(month)-\(number)", covers: ["nd-tthc"])
      }
    }
    paper.append(
      Publication(
        id: "p-dai", day: .on(15, 3), channel: "bao-nghe-an", genre: "tin, bài",
        title: "Nghệ An đẩy mạnh cung cấp dịch vụ công trực tuyến toàn trình, cắt giảm thời gian "
          + "giải quyết thủ tục hành chính cho người dân và doanh nghiệp trong cả quý I",
        covers: ["nd-tthc", "nd-dvc", "nd-chu-ky-so"], by: "lan"))
    return [
      "bao-nghe-an": paper,
      "trang-co-quan@vinh": [
        Publication(
          id: "w-1", day: .on(3, 3), channel: "trang-co-quan@vinh",
          title: "Vinh trả kết quả trong ngày cho 25 thủ tục", covers: ["nd-tthc"], quantity: 3)
      ],
    ]
  }
}

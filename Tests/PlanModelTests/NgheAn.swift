import PlanModel

extension Registry {
  /// Some agencies of Nghệ An, with some that begin or end around the plan's year.
  static let ngheAn = Registry(
    groups: [
      AgencyGroup(id: "so-nganh", name: "Các sở, ban, ngành cấp tỉnh", short: "Sở, ngành"),
      AgencyGroup(id: "cap-huyen", name: "Ủy ban nhân dân cấp huyện", short: "Cấp huyện"),
    ],
    agencies: [
      department("so-noi-vu", "Sở Nội vụ"),
      department("so-tu-phap", "Sở Tư pháp"),
      department("so-tttt", "Sở Thông tin và Truyền thông", until: .of(2025, 2, 28)),
      // Made up: the two ends of the plan's time.
      department("ban-cu", "Ban Cũ", until: .of(2024, 1, 8)),
      department("ban-vua-het", "Ban Vừa Hết", until: .of(2024, 1, 9)),
      department("ban-moi", "Ban Mới", from: .of(2024, 7, 1)),
      department("ban-sang-nam", "Ban Sang Năm", from: .of(2025, 1, 1)),
      district("thanh-pho-vinh", "Thành phố Vinh"),
      district("thi-xa-cua-lo", "Thị xã Cửa Lò", until: .of(2024, 11, 30)),
      district("huyen-nam-dan", "Huyện Nam Đàn"),
      Agency(id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper),
      Agency(
        id: "dai-pt-th", name: "Đài Phát thanh - Truyền hình tỉnh", short: "Đài PT-TH",
        kind: .broadcaster),
    ])

  private static func department(
    _ id: Agency.ID, _ name: String, from: CalendarDay? = nil, until: CalendarDay? = nil
  ) -> Agency {
    Agency(
      id: id, name: name, kind: .department, groups: ["so-nganh"], from: from, until: until)
  }

  private static func district(_ id: Agency.ID, _ name: String, until: CalendarDay? = nil)
    -> Agency
  {
    Agency(id: id, name: name, kind: .district, groups: ["cap-huyen"], until: until)
  }
}

extension Plan {
  /// A short form of 47/KH-UBND of 9 January 2024.
  static let ngheAn = Plan(
    id: "47-kh-ubnd-2024", number: "47/KH-UBND", issuedOn: .of(2024, 1, 9),
    issuer: "UBND tỉnh Nghệ An", title: "Tuyên truyền cải cách hành chính năm 2024", year: 2024,
    sections: [
      Section(
        id: "muc-dich", mark: "I", kind: .purpose, heading: "Mục đích",
        items: [
          Item(id: "md-1", text: "Nâng cao nhận thức"), Item(id: "md-2", text: "Tạo đồng thuận"),
        ]),
      Section(
        id: "noi-dung-hinh-thuc", mark: "IV", heading: "Nội dung và hình thức",
        attributes: Attributes(areas: [.steering]),
        sections: [
          Section(
            id: "noi-dung", mark: "1", kind: .content, heading: "Nội dung",
            attributes: Attributes(audiences: [.citizens, .businesses]),
            items: [
              Item(id: "nd-1", mark: "1", text: "Văn bản chỉ đạo của Trung ương"),
              Item(id: "nd-2", mark: "2", text: "Văn bản chỉ đạo của tỉnh"),
              Item(
                id: "nd-6", mark: "6", text: "Chuyển đổi số",
                attributes: Attributes(areas: [.digitalGovernment], indices: [.parIndex, .dti]),
                items: [
                  Item(id: "nd-6-1", text: "Dịch vụ công trực tuyến"),
                  Item(
                    id: "nd-6-2", text: "Ký số trong công việc",
                    attributes: Attributes(audiences: [.officials])),
                ]),
            ]),
          Section(
            id: "hinh-thuc", mark: "2", kind: .form, heading: "Hình thức",
            items: [Item(id: "ht-1", text: "Báo chí, phát thanh, truyền hình")]),
        ]),
      Section(
        id: "to-chuc", mark: "VI", kind: .organisation, heading: "Tổ chức thực hiện",
        items: [
          Item(id: "tc-1", mark: "1", text: "Các sở, ngành; UBND cấp huyện"),
          Item(id: "tc-5", mark: "5", text: "Báo Nghệ An; Đài Phát thanh - Truyền hình tỉnh"),
        ]),
    ],
    assignments: [
      Assignment(
        id: "ke-hoach", ref: "VI.1", title: "Ban hành kế hoạch tuyên truyền của cơ quan",
        leadGroups: ["so-nganh", "cap-huyen"],
        frame: TimeFrame(.day(.of(2024, 2, 15)), wording: "trước ngày 15/02/2024"),
        deliverable: "Kế hoạch", contents: ["nd-1", "nd-2"]),
      Assignment(
        id: "bao-cao-quy", ref: "VI.1", title: "Báo cáo kết quả hằng quý", leads: ["so-noi-vu"],
        coordinating: ["so-tttt"], frame: TimeFrame(.recurring(.quarter, dueDayOfPeriod: 20))),
      Assignment(
        id: "tin-bai", ref: "VI.5", title: "Đăng, phát tin, bài hằng tháng",
        leads: ["bao-nghe-an", "dai-pt-th"],
        frame: TimeFrame(.recurring(.month, dueDayOfPeriod: nil), wording: "hằng tháng"),
        contents: ["nd-6"]),
      Assignment(
        id: "chuyen-muc", ref: "VI.5", title: "Duy trì chuyên mục cải cách hành chính",
        leads: ["dai-pt-th"], frame: TimeFrame(.continuous, wording: "thường xuyên")),
      Assignment(
        id: "tong-ket", ref: "VI.1", title: "Tổng kết năm", leads: ["so-noi-vu", "so-noi-vu"],
        leadGroups: ["so-nganh"]),
    ],
    channels: [
      Channel(
        id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
        obligations: [Obligation(id: "bao")]),
      Channel(
        id: "truyen-hinh", name: "Truyền hình Nghệ An", kind: .television, agency: "dai-pt-th"),
    ],
    channelGroups: [
      ChannelGroup(
        id: "trang-tin", name: "Trang thông tin điện tử", short: "Trang TTĐT", kind: .website,
        groups: ["so-nganh"]),
      ChannelGroup(
        id: "hoi-nghi", name: "Hội nghị, giao ban", kind: .meeting, groups: ["cap-huyen"],
        agencies: ["huyen-nam-dan", "so-noi-vu"]),
    ])
}

extension PlanBook {
  static let ngheAn = PlanBook(registry: .ngheAn, plan: .ngheAn)

  /// The book of the plan with other channels and what they published.
  static func ngheAn(
    channels: [Channel] = [], groups: [ChannelGroup] = [], published: [Publication] = []
  ) -> PlanBook {
    var plan = Plan.ngheAn
    plan.channels = channels
    plan.channelGroups = groups
    return PlanBook(
      registry: .ngheAn, plan: plan, logs: Dictionary(grouping: published, by: \.channel))
  }
}

extension Publication {
  static func example(
    _ id: ID, _ day: CalendarDay, on channel: Channel.ID = "bao-nghe-an", genre: String? = nil,
    quantity: Int = 1, covers: [Item.ID] = []
  ) -> Publication {
    Publication(
      id: id, day: day, channel: channel, genre: genre, title: "Cải cách hành chính ở Nghệ An",
      covers: covers, quantity: quantity)
  }
}

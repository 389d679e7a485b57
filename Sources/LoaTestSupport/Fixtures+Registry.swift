package import PlanModel

// A small province: offices, departments, districts, newsrooms, in real names.

extension Registry {
  /// Four departments, three districts, two newsrooms and an agency with a very long name.
  package static var sample: Registry {
    Registry(
      groups: [
        AgencyGroup(id: "so-nganh", name: "các sở, ban, ngành cấp tỉnh", short: "sở, ngành"),
        AgencyGroup(id: "huyen", name: "UBND các huyện, thành phố, thị xã", short: "huyện"),
      ],
      agencies: [
        Agency(
          id: "van-phong-ubnd", name: "Văn phòng UBND tỉnh", kind: .office, groups: ["so-nganh"]),
        Agency(id: "so-noi-vu", name: "Sở Nội vụ", kind: .department, groups: ["so-nganh"]),
        Agency(id: "so-ngoai-vu", name: "Sở Ngoại vụ", kind: .department, groups: ["so-nganh"]),
        Agency(
          id: "so-tttt", name: "Sở Thông tin và Truyền thông", short: "Sở TT&TT",
          kind: .department, groups: ["so-nganh"]),
        Agency(
          id: "ban-quan-ly-kkt",
          name: "Ban Quản lý Khu kinh tế Đông Nam và các khu công nghiệp, cụm công nghiệp trên "
            + "địa bàn tỉnh Nghệ An giai đoạn 2021–2025",
          kind: .other, groups: ["so-nganh"]),
        Agency(id: "vinh", name: "UBND thành phố Vinh", kind: .district, groups: ["huyen"]),
        // Typed on a Mac and composed when read, as all text of a workspace is.
        Agency(
          id: "quy-chau",
          name: VietnameseText.composed("UBND huye\u{302}\u{323}n Quy\u{300} Cha\u{302}u"),
          kind: .district, groups: ["huyen"]),
        Agency(id: "ky-son", name: "UBND huyện Kỳ Sơn", kind: .district, groups: ["huyen"]),
        Agency(id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper),
        Agency(
          id: "dai-ptth", name: "Đài Phát thanh - Truyền hình tỉnh", short: "Đài PT-TH",
          kind: .broadcaster),
      ])
  }

  /// As many agencies as a province has from 2025 on: departments and communes.
  package static func wide(agencies count: Int) -> Registry {
    let communes = [
      "Anh Sơn", "Bích Hào", "Châu Bình", "Diễn Châu", "Đô Lương", "Giai Lạc", "Hưng Nguyên Nam",
      "Kim Liên", "Lượng Minh", "Mường Xén", "Nghi Lộc", "Quỳ Châu", "Tân Kỳ", "Yên Thành",
    ]
    return Registry(
      groups: [AgencyGroup(id: "xa", name: "UBND các xã, phường")],
      agencies: (0..<count).map { number in
        Agency(
          id: Agency.ID("xa-\(number)"),
          name: "UBND xã \(communes[number % communes.count]) \(number / communes.count + 1)",
          kind: .commune, groups: ["xa"])
      })
  }
}

extension CalendarDay {
  /// A day that exists; 1 January 1970 for one that does not.
  package static func on(_ day: Int, _ month: Int, _ year: Int = 2024) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day) ?? CalendarDay(daysSinceEpoch: 0)
  }
}

package import PlanModel

extension Contact {
  /// One of each kind and one for each warning, as of 15 March 2024.
  package static var samples: [Contact] {
    [
      Contact(
        id: "tong-dai", owner: "Cổng Dịch vụ công Quốc gia", place: "Toàn quốc", kind: .hotline,
        value: "18001096", purposes: [.ask], about: "Hướng dẫn dịch vụ công trực tuyến",
        hours: "24/7", source: "dichvucong.gov.vn", verifiedOn: .on(1, 3)),
      Contact(
        id: "snv", agency: "so-noi-vu", place: "Nghệ An", kind: .hotline, value: "0238.3844.640",
        branch: "nhánh 7, 8", purposes: [.ask, .report], about: "Chế độ công vụ", hours: "giờ HC",
        source: "47/KH-UBND, mục VI.1", verifiedOn: .on(2, 1, 2023)),
      Contact(
        id: "cong-tinh", owner: "Cổng Thông tin điện tử tỉnh", place: "Nghệ An", kind: .web,
        value: "https://nghean.gov.vn", purposes: [.complain, .follow]),
      Contact(
        id: "thu-bao", agency: "bao-nghe-an", place: "Nghệ An", kind: .email,
        value: "toasoan@baonghean.vn", status: .doubtful),
      Contact(
        id: "cu", agency: "van-phong-ubnd", place: "Nghệ An", kind: .hotline, value: "0238.000.111",
        status: .closed, note: "thay bằng số của Trung tâm Phục vụ hành chính công"),
      Contact(id: "thieu", agency: "ky-son", place: "Kỳ Sơn", kind: .address, value: nil),
    ]
  }
}

extension WorkspaceContents {
  package static var sample: WorkspaceContents {
    WorkspaceContents(
      title: "Nghệ An", plans: [PlanSummary(.sample)], book: .sample, contacts: Contact.samples)
  }

  package static var busy: WorkspaceContents {
    WorkspaceContents(
      title: "Nghệ An", plans: [PlanSummary(.sample)], book: .busy, contacts: Contact.samples)
  }

  /// A plan that says nothing, nobody to do it, and no contacts.
  package static var empty: WorkspaceContents {
    let plan = Plan(id: "trong", issuer: "UBND tỉnh", title: "Kế hoạch trống", year: 2024)
    return WorkspaceContents(
      title: "Trống", plans: [PlanSummary(plan)], book: PlanBook(registry: Registry(), plan: plan))
  }

  /// 162 agencies with 25 tasks each, and a page of publications on each of their sites.
  package static var wide: WorkspaceContents {
    let registry = Registry.wide(agencies: 162)
    let plan = Plan(
      id: "rong", number: "815/KH-UBND", issuer: "UBND tỉnh", title: "Kế hoạch rộng", year: 2024,
      sections: [
        Section(
          id: "nd", mark: "I", kind: .content, heading: "Nội dung",
          items: (1...60).map { Item(id: Item.ID("nd-\($0)"), mark: "\($0)", text: "Ý thứ \($0)") })
      ],
      assignments: (1...25).map { number in
        Assignment(
          id: Assignment.ID("viec-\(number)"), ref: "I.\(number)",
          title: "Thực hiện nội dung tuyên truyền thứ \(number) trên địa bàn",
          leadGroups: ["xa"], frame: TimeFrame(.recurring(.month, dueDayOfPeriod: 20)))
      },
      channelGroups: [
        ChannelGroup(id: "loa-xa", name: "Loa truyền thanh xã", kind: .loudspeaker, groups: ["xa"])
      ])
    var logs: [Channel.ID: [Publication]] = [:]
    for (number, agency) in registry.agencies.enumerated() {
      let channel = Channel.ID("loa-xa@\(agency.id)")
      logs[channel] = (1...20).map { piece in
        Publication(
          id: Publication.ID("l-\(number)-\(piece)"), day: .on(piece, (number + piece) % 12 + 1),
          channel: channel, title: "Bản tin số \(piece) của \(agency.name)",
          covers: [Item.ID("nd-\(piece)")])
      }
    }
    return WorkspaceContents(
      title: "Tỉnh rộng", plans: [PlanSummary(plan)],
      book: PlanBook(registry: registry, plan: plan, logs: logs),
      contacts: (0..<300).map {
        Contact(
          id: Contact.ID("c-\($0)"), owner: "Trung tâm hành chính công \($0)", place: "Nghệ An",
          kind: .hotline, value: "0238 \(1000 + $0)", verifiedOn: .on(1, 3))
      })
  }

  /// With two files that could not be read.
  package func withProblems() -> WorkspaceContents {
    var contents = self
    contents.problems = [
      WorkspaceProblem(
        file: "contacts.json", line: 12, column: 3, reason: .broken(.trailingComma)),
      WorkspaceProblem(
        file: "plans/47-kh-ubnd-2024/checklists/vinh/tasks.json",
        reason: .newerFormat(found: 9, known: 1)),
    ]
    return contents
  }
}

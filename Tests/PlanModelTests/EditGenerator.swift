@testable import PlanModel

extension WorkspaceContents {
  /// A small workspace in which every kind of record is there.
  static var ngheAn: WorkspaceContents {
    var contents = WorkspaceContents(
      title: "Tỉnh Nghệ An", plans: [PlanSummary(.ngheAn)], book: .ngheAn,
      contacts: [
        Contact(
          id: "duong-day-nong", agency: "so-noi-vu", place: "Nghệ An", kind: .hotline,
          value: "0238 3844 333", purposes: [.ask, .report]),
        Contact(id: "hop-thu", place: "Toàn quốc", kind: .email, value: nil),
      ])
    contents.book?.replaceChecklist(
      of: "so-noi-vu",
      with: Checklist(
        tasks: [TaskRecord(id: "ke-hoach@so-noi-vu", person: "Lê Thị Lan")],
        ownTasks: [OwnTask(id: "tap-huan", title: "Tập huấn nghiệp vụ")],
        ticks: [Tick(task: "ke-hoach@so-noi-vu"), Tick(task: "tong-ket@so-noi-vu")],
        evidence: [
          Evidence(id: "tl-1", task: "ke-hoach@so-noi-vu", tick: "ke-hoach@so-noi-vu"),
          Evidence(id: "tl-2", task: "ke-hoach@so-noi-vu"),
        ]))
    contents.book?.apply(.record(.example("a", .of(2024, 3, 1))))
    return contents
  }

  /// As it is but for the order of records that are listed as they were put in: one that was
  /// removed comes back at the end.
  var inOneOrder: WorkspaceContents {
    var contents = self
    contents.contacts.sort { $0.id < $1.id }
    contents.registry = registry.inOneOrder
    guard let book else { return contents }
    var plan = book.plan
    plan.assignments.sort { $0.id < $1.id }
    plan.channels.sort { $0.id < $1.id }
    plan.channelGroups.sort { $0.id < $1.id }
    contents.book = PlanBook(
      registry: book.registry.inOneOrder, plan: plan, checklists: book.checklists, logs: book.logs)
    return contents
  }
}

extension Registry {
  fileprivate var inOneOrder: Registry {
    Registry(
      groups: groups.sorted { $0.id < $1.id }, agencies: agencies.sorted { $0.id < $1.id },
      places: places)
  }
}

/// An edit of one record, the other ways to change it aside.
struct GeneratedEdit {
  var edit: PlanEdit
  /// Which field of which record it changes; `nil` if it adds or removes one.
  var field: String?
}

extension SeededGenerator {
  mutating func phrase() -> String {
    element(of: ["Một cửa", "Chuyển đổi số", "Cải cách thể chế", "Đối thoại", "Hỏi đáp"])
      + " \(Int.random(in: 1...99, using: &self))"
  }

  private mutating func chance(_ outOf: Int) -> Bool {
    Int.random(in: 0..<outOf, using: &self) == 0
  }

  /// Adds a record, removes one, or changes one field of one.
  private mutating func edit<Record: Identifiable>(
    of records: [Record], _ name: String, new: Record,
    changes: [(String, (inout Record, inout SeededGenerator) -> Void)],
    _ edit: (Record?, Record?) -> PlanEdit
  ) -> GeneratedEdit {
    guard !records.isEmpty, !chance(5) else {
      let isKnown = records.contains { $0.id == new.id }
      return GeneratedEdit(edit: isKnown ? edit(new, nil) : edit(nil, new))
    }
    let old = element(of: records)
    if chance(8) { return GeneratedEdit(edit: edit(old, nil)) }
    let (field, change) = element(of: changes)
    var changed = old
    change(&changed, &self)
    return GeneratedEdit(edit: edit(old, changed), field: "\(name)/\(old.id)/\(field)")
  }

  mutating func edit(of contents: WorkspaceContents) -> GeneratedEdit {
    guard let book = contents.book else {
      return GeneratedEdit(edit: .settings(from: contents.settings, to: contents.settings))
    }
    switch Int.random(in: 0..<14, using: &self) {
    case 0: return contactEdit(of: contents)
    case 1: return agencyEdit(of: contents.registry)
    case 2: return groupEdit(of: contents.registry)
    case 3: return settingsEdit(of: contents)
    case 4: return headerEdit(of: book.plan)
    case 5: return assignmentEdit(of: book.plan)
    case 6: return channelEdit(of: book.plan)
    case 7: return channelGroupEdit(of: book.plan)
    case 8, 9: return itemEdit(of: book)
    case 10, 11: return sectionEdit(of: book)
    default: return checklistEdit(of: book.checklists["so-noi-vu"] ?? Checklist())
    }
  }

  private mutating func contactEdit(of contents: WorkspaceContents) -> GeneratedEdit {
    edit(
      of: contents.contacts, "contacts",
      new: Contact(id: "tong-dai", place: "Nghệ An", kind: .web, value: phrase()),
      changes: [
        ("value", { $0.value = $1.phrase() }), ("note", { $0.note = $1.phrase() }),
        ("status", { $0.status = $1.element(of: [.inUse, .doubtful, .closed]) }),
        ("verifiedOn", { $0.verifiedOn = $1.day(in: 2023...2024) }),
      ]
    ) { .contact(from: $0, to: $1) }
  }

  private mutating func agencyEdit(of registry: Registry) -> GeneratedEdit {
    edit(
      of: registry.agencies, "agencies",
      new: Agency(id: "so-khcn", name: "Sở Khoa học và Công nghệ", kind: .department),
      changes: [
        ("name", { $0.name = $1.phrase() }), ("source", { $0.source = $1.phrase() }),
        ("until", { $0.until = $1.day(in: 2024...2026) }),
        ("kind", { $0.kind = $1.element(of: [.department, .portal, .office]) }),
      ]
    ) { .agency(from: $0, to: $1) }
  }

  private mutating func groupEdit(of registry: Registry) -> GeneratedEdit {
    edit(
      of: registry.groups, "groups", new: AgencyGroup(id: "cap-xa", name: "UBND cấp xã"),
      changes: [("name", { $0.name = $1.phrase() }), ("short", { $0.short = $1.phrase() })]
    ) { .agencyGroup(from: $0, to: $1) }
  }

  private mutating func settingsEdit(of contents: WorkspaceContents) -> GeneratedEdit {
    var settings = contents.settings
    let field = element(of: ["title", "reportDue"])
    if field == "title" {
      settings.title = phrase()
    } else {
      settings.reportDueDays[.firstQuarter] = YearDay(day(in: 2024...2024))
    }
    return GeneratedEdit(
      edit: .settings(from: contents.settings, to: settings), field: "settings/\(field)")
  }

  private mutating func headerEdit(of plan: Plan) -> GeneratedEdit {
    var header = plan.header
    let field = element(of: ["number", "title", "note"])
    switch field {
    case "number": header.number = phrase()
    case "title": header.title = phrase()
    default: header.note = phrase()
    }
    return GeneratedEdit(edit: .header(from: plan.header, to: header), field: "header/\(field)")
  }

  private mutating func assignmentEdit(of plan: Plan) -> GeneratedEdit {
    edit(
      of: plan.assignments, "assignments",
      new: Assignment(id: "moi", ref: "VI.1", title: phrase(), leads: ["so-tu-phap"]),
      changes: [
        ("title", { $0.title = $1.phrase() }),
        ("leads", { $0.leads = [$1.element(of: ["so-noi-vu", "so-tu-phap", "so-tttt"])] }),
        ("coordinating", { $0.coordinating = [$1.element(of: ["bao-nghe-an", "dai-pt-th"])] }),
        ("frame", { $0.frame = TimeFrame(.day($1.day(in: 2024...2024))) }),
        ("work", { $0.work = $1.phrase() }),
      ]
    ) { .assignment(from: $0, to: $1) }
  }

  private mutating func channelEdit(of plan: Plan) -> GeneratedEdit {
    edit(
      of: plan.channels, "channels",
      new: Channel(id: "zalo", name: phrase(), kind: .social, agency: "so-noi-vu"),
      changes: [
        ("name", { $0.name = $1.phrase() }), ("short", { $0.short = $1.phrase() }),
        ("agency", { $0.agency = $1.element(of: ["so-noi-vu", "dai-pt-th"]) }),
      ]
    ) { .channel(from: $0, to: $1) }
  }

  private mutating func channelGroupEdit(of plan: Plan) -> GeneratedEdit {
    edit(
      of: plan.channelGroups, "channelGroups",
      new: ChannelGroup(id: "loa-xa", name: phrase(), kind: .loudspeaker, groups: ["cap-huyen"]),
      changes: [
        ("name", { $0.name = $1.phrase() }), ("ref", { $0.ref = $1.element(of: ["VI", "IV.2"]) }),
        ("agencies", { $0.agencies = [$1.element(of: ["so-noi-vu", "so-tttt"])] }),
      ]
    ) { .channelGroup(from: $0, to: $1) }
  }

  // MARK: The tree

  private mutating func place(in plan: Plan, for subject: OutlineEntry.Subject) -> OutlinePlace {
    let parents = plan.outline.map(\.subject) + []
    for _ in 0..<20 {
      let place = OutlinePlace(
        below: element(of: parents),
        after: element(of: [nil, "md-1", "nd-1", "nd-6-1", "noi-dung", "la"]))
      if plan.canHold(subject, at: place) { return place }
    }
    return OutlinePlace(below: .section("muc-dich"))
  }

  private mutating func itemEdit(of book: PlanBook) -> GeneratedEdit {
    let place = place(in: book.plan, for: .item("moi-1"))
    let items = book.outline.compactMap { $0.item.flatMap { book.plan.placed($0) } }
    let plan = book.plan
    return edit(
      of: items, "items",
      new: PlacedItem(Item(id: "moi-1", text: phrase()), at: place),
      changes: [
        ("text", { $0.item.text = $1.phrase() }),
        ("mark", { $0.item.mark = $1.element(of: ["+", "a"]) }),
        (
          "audiences", { $0.item.attributes.audiences = [$1.element(of: [.citizens, .officials])] }
        ), ("place", { $0.place = $1.place(in: plan, for: .item($0.id)) }),
      ]
    ) { .item(from: $0, to: $1) }
  }

  private mutating func sectionEdit(of book: PlanBook) -> GeneratedEdit {
    let place = place(in: book.plan, for: .section("muc-moi"))
    let plan = book.plan
    let sections = book.outline.compactMap { entry -> PlacedSection? in
      if case .section(let id) = entry.subject { plan.placed(id) } else { nil }
    }
    return edit(
      of: sections, "sections",
      new: PlacedSection(Section(id: "muc-moi", mark: "", heading: phrase()), at: place),
      changes: [
        ("heading", { $0.section.heading = $1.phrase() }),
        ("kind", { $0.section.kind = $1.element(of: [.content, .mixed]) }),
        ("text", { $0.section.text = $1.phrase() }),
        ("place", { $0.place = $1.place(in: plan, for: .section($0.id)) }),
      ]
    ) { .section(from: $0, to: $1) }
  }

  // MARK: A checklist

  private mutating func checklistEdit(of checklist: Checklist) -> GeneratedEdit {
    let agency: Agency.ID = "so-noi-vu"
    switch Int.random(in: 0..<4, using: &self) {
    case 0:
      return edit(
        of: checklist.tasks.values.sorted { $0.id < $1.id }, "tasks",
        new: TaskRecord(id: "tong-ket@so-noi-vu", isDoing: true),
        changes: [
          ("person", { $0.person = $1.phrase() }), ("exemption", { $0.exemption = $1.phrase() }),
          ("successor", { $0.successor = $1.element(of: ["so-tu-phap", "so-tttt"]) }),
        ]
      ) { .task(from: $0, to: $1, agency: agency) }
    case 1:
      return edit(
        of: checklist.ownTasks, "ownTasks", new: OwnTask(id: "hoi-thao", title: phrase()),
        changes: [
          ("title", { $0.title = $1.phrase() }),
          ("frame", { $0.frame = TimeFrame(.day($1.day(in: 2024...2024))) }),
        ]
      ) { .ownTask(from: $0, to: $1, agency: agency) }
    case 2:
      return edit(
        of: checklist.evidence, "evidence",
        new: Evidence(id: "tl-3", task: "ke-hoach@so-noi-vu", number: phrase()),
        changes: [("number", { $0.number = $1.phrase() }), ("file", { $0.file = $1.phrase() })]
      ) { .evidence(from: $0, to: $1, agency: agency) }
    default:
      let tick = Tick(task: element(of: ["ke-hoach@so-noi-vu", "tong-ket@so-noi-vu"]))
      return GeneratedEdit(
        edit: chance(2)
          ? .untick(tick, evidence: [], agency: agency) : .tick(tick, agency: agency))
    }
  }
}

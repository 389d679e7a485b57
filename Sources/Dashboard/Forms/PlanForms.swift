import LoaTexts
package import PlanModel

// Forms for what the plan says: its head, its tree, who does what, and where it is said.

extension DashboardState {
  /// The fields of a form about something in the plan; `nil` if its record is gone.
  func planFields(_ subject: FormSubject) -> [FormField]? {
    if subject == .newPlan { return newPlanFields }
    guard let plan = book?.plan else { return nil }
    switch subject {
    case .planHeader: return headerFields(plan.header)
    case .section(let id, let place):
      guard let id else { return sectionFields(nil, at: place) }
      return plan.placed(id).map { sectionFields($0.section, at: $0.place) }
    case .item(let id, let place):
      guard let id else { return itemFields(nil, at: place) }
      return plan.placed(id).map { itemFields($0.item, at: $0.place) }
    case .assignment(let id, let ref):
      guard let id else { return assignmentFields(nil, ref: ref) }
      return plan.assignments.first { $0.id == id }.map { assignmentFields($0, ref: $0.ref) }
    case .channel(let id):
      guard let id else { return channelFields(nil) }
      return plan.channels.first { $0.id == id }.map(channelFields)
    case .channelGroup(let id):
      guard let id else { return channelGroupFields(nil) }
      return plan.channelGroups.first { $0.id == id }.map(channelGroupFields)
    default: return nil
    }
  }

  private func headerFields(_ header: PlanHeader) -> [FormField] {
    [
      textField(.number, header.number), dayField(.issuedOn, header.issuedOn),
      textField(.issuer, header.issuer, .required), textField(.signedBy, header.signedBy),
      textField(.title, header.title, .required), textField(.note, header.note),
    ]
  }

  private func attributeFields(_ attributes: Attributes?) -> [FormField] {
    [
      setField(
        .audiences, candidates(Audience.self) { $0.name(in: texts) },
        chosen: attributes?.audiences.map(\.rawValue) ?? []),
      setField(
        .areas, candidates(ReformArea.self) { $0.name(in: texts) },
        chosen: attributes?.areas.map(\.rawValue) ?? []),
      setField(
        .indices, candidates(ReformIndex.self) { $0.name(in: texts) },
        chosen: attributes?.indices.map(\.rawValue) ?? []),
    ]
  }

  private func itemFields(_ item: Item?, at place: OutlinePlace) -> [FormField] {
    [textField(.text, item?.text, .required), textField(.mark, item?.mark ?? "-")]
      + attributeFields(item?.attributes)
      + [
        choiceField(
          .after, placeCandidates(forItem: true), chosen: place.code, isRequired: true)
      ]
  }

  private func sectionFields(_ section: Section?, at place: OutlinePlace) -> [FormField] {
    [
      textField(.heading, section?.heading, .required), textField(.mark, section?.mark),
      choiceField(
        .kind, candidates(SectionKind.self) { $0.name(in: texts) },
        chosen: (section?.kind ?? .mixed).rawValue, isRequired: true),
      textField(.text, section?.text),
    ] + attributeFields(section?.attributes)
      + [
        choiceField(
          .after, placeCandidates(forItem: false), chosen: place.code, isRequired: true)
      ]
  }

  /// Every place where an item, or a section, can stand.
  private func placeCandidates(forItem: Bool) -> [FormField.Candidate] {
    guard let outline = book?.outline else { return [] }
    var found: [FormField.Candidate] = []
    if !forItem {
      found.append(
        FormField.Candidate(id: OutlinePlace(below: nil).code, label: texts.placeFirstOfAll))
    }
    var above: [OutlineEntry.Subject] = []
    for entry in outline {
      above = Array(above.prefix(entry.depth))
      let name = "\(entry.ref) \(entry.text)"
      if (entry.item != nil) == forItem {
        let place = OutlinePlace(below: above.last, after: entry.subject.name)
        found.append(FormField.Candidate(id: place.code, label: texts.placeAfter(name)))
      }
      if forItem || entry.item == nil {
        let place = OutlinePlace(below: entry.subject)
        found.append(FormField.Candidate(id: place.code, label: texts.placeFirstIn(name)))
      }
      above.append(entry.subject)
    }
    return found
  }

  private func assignmentFields(_ assignment: Assignment?, ref: String) -> [FormField] {
    let named = (assignment?.leads ?? []) + (assignment?.coordinating ?? [])
    return [
      textField(.title, assignment?.title, .required),
      setField(
        .leads, agencyCandidates(naming: named), chosen: assignment?.leads.map(\.rawValue) ?? []),
      setField(
        .leadGroups, agencyGroupCandidates,
        chosen: assignment?.leadGroups.map(\.rawValue) ?? []),
      setField(
        .coordinating, agencyCandidates(naming: named),
        chosen: assignment?.coordinating.map(\.rawValue) ?? []),
      textField(.frame, assignment.map { texts.text($0.frame) }, .frame),
      textField(.deliverable, assignment?.deliverable),
      setField(
        .contents, contentCandidates, chosen: assignment?.contents.map(\.rawValue) ?? []),
      choiceField(.ref, positionCandidates, chosen: assignment?.ref ?? ref, isRequired: true),
      textField(.work, assignment?.work), textField(.note, assignment?.note),
    ]
  }

  private var channelKinds: [FormField.Candidate] {
    candidates(ChannelKind.self) { $0.name(in: texts) }
  }

  private func channelFields(_ channel: Channel?) -> [FormField] {
    [
      textField(.name, channel?.name, .required),
      textField(.short, channel.flatMap { $0.short == $0.name ? nil : $0.short }),
      choiceField(.kind, channelKinds, chosen: channel?.kind.rawValue, isRequired: true),
      choiceField(
        .agency, agencyCandidates(naming: [channel?.agency].compactMap { $0 }),
        chosen: channel?.agency.rawValue, isRequired: true),
      choiceField(.ref, positionCandidates, chosen: channel?.ref),
    ]
  }

  private func channelGroupFields(_ group: ChannelGroup?) -> [FormField] {
    [
      textField(.name, group?.name, .required),
      textField(.short, group.flatMap { $0.short == $0.name ? nil : $0.short }),
      choiceField(.kind, channelKinds, chosen: group?.kind.rawValue, isRequired: true),
      setField(.groups, agencyGroupCandidates, chosen: group?.groups.map(\.rawValue) ?? []),
      setField(
        .leads, agencyCandidates(naming: group?.agencies ?? []),
        chosen: group?.agencies.map(\.rawValue) ?? []),
      choiceField(.ref, positionCandidates, chosen: group?.ref),
    ]
  }
}

extension OutlineEntry.Subject {
  /// The identity of the section or item.
  var name: String {
    switch self {
    case .section(let id): id.rawValue
    case .item(let id): id.rawValue
    }
  }

  var code: String {
    switch self {
    case .section(let id): "section:\(id)"
    case .item(let id): "item:\(id)"
    }
  }

  init?(code: String) {
    if code.hasPrefix("section:") {
      self = .section(Section.ID(String(code.dropFirst(8))))
    } else if code.hasPrefix("item:") {
      self = .item(Item.ID(String(code.dropFirst(5))))
    } else {
      return nil
    }
  }
}

extension OutlinePlace {
  /// The place as one word; identities hold no blanks.
  package var code: String { "\(parent?.code ?? "-") \(after ?? "-")" }

  package init?(code: String) {
    let parts = code.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return nil }
    let parent = parts[0] == "-" ? nil : OutlineEntry.Subject(code: parts[0])
    guard parts[0] == "-" || parent != nil else { return nil }
    self.init(below: parent, after: parts[1] == "-" ? nil : parts[1])
  }
}

extension SectionKind {
  func name(in texts: any Texts) -> String {
    switch self {
    case .purpose: texts.sectionPurpose
    case .requirement: texts.sectionRequirement
    case .audience: texts.sectionAudience
    case .content: texts.sectionContent
    case .form: texts.sectionForm
    case .organisation: texts.sectionOrganisation
    case .budget: texts.sectionBudget
    case .recipients: texts.sectionRecipients
    case .mixed: texts.sectionMixed
    }
  }
}

// MARK: - Edits

extension DashboardState {
  /// The edits that a form about something in the plan describes; none if nothing changed.
  func planEdits(_ subject: FormSubject, _ form: Form) -> [PlanEdit] {
    guard let plan = book?.plan else { return [] }
    let (old, new) = values(of: form)
    switch subject {
    case .planHeader:
      return edit(plan.header, old, new, { $0.take($1) }) {
        .header(from: $0 ?? plan.header, to: $1 ?? plan.header)
      }
    case .section(let id, let place):
      guard let id, let record = plan.placed(id) else {
        let identity = newPartID(from: new.text(.heading))
        var placed = PlacedSection(
          Section(id: Section.ID(identity), mark: "", heading: ""), at: place)
        placed.take(new)
        return [.section(from: nil, to: placed)]
      }
      return edit(record, old, new, { $0.take($1) }, { .section(from: $0, to: $1) })
    case .item(let id, let place):
      guard let id, let record = plan.placed(id) else {
        let identity = newPartID(from: new.text(.text))
        var placed = PlacedItem(Item(id: Item.ID(identity), text: ""), at: place)
        placed.take(new)
        return [.item(from: nil, to: placed)]
      }
      return edit(record, old, new, { $0.take($1) }, { .item(from: $0, to: $1) })
    case .assignment(let id, let ref): return assignmentEdits(id, ref, old, new, in: plan)
    case .channel(let id): return channelEdits(id, old, new, in: plan)
    case .channelGroup(let id): return channelGroupEdits(id, old, new, in: plan)
    default: return []
    }
  }

  private func newPartID(from text: String?) -> String {
    let taken = Set((book?.outline ?? []).map(\.subject.name))
    return newIdentity(from: text ?? "", isTaken: taken.contains)
  }

  private func assignmentEdits(
    _ id: Assignment.ID?, _ ref: String, _ old: FormValues, _ new: FormValues, in plan: Plan
  ) -> [PlanEdit] {
    guard let id, let record = plan.assignments.first(where: { $0.id == id }) else {
      let taken = Set(plan.assignments.map(\.id.rawValue))
      let identity = newIdentity(from: new.text(.title) ?? "", isTaken: taken.contains)
      var assignment = Assignment(id: Assignment.ID(identity), ref: ref, title: "")
      assignment.take(new, in: plan)
      return [.assignment(from: nil, to: assignment)]
    }
    return edit(
      record, old, new, { $0.take($1, in: plan) }, { .assignment(from: $0, to: $1) })
  }

  private func channelEdits(
    _ id: Channel.ID?, _ old: FormValues, _ new: FormValues, in plan: Plan
  ) -> [PlanEdit] {
    guard let id, let record = plan.channels.first(where: { $0.id == id }) else {
      let taken = Set(plan.channels.map(\.id.rawValue) + plan.channelGroups.map(\.id.rawValue))
      let identity = newIdentity(from: new.text(.name) ?? "", isTaken: taken.contains)
      var channel = Channel(id: Channel.ID(identity), name: "", kind: .newspaper, agency: "")
      channel.take(new)
      return [.channel(from: nil, to: channel)]
    }
    return edit(record, old, new, { $0.take($1) }, { .channel(from: $0, to: $1) })
  }

  private func channelGroupEdits(
    _ id: ChannelGroup.ID?, _ old: FormValues, _ new: FormValues, in plan: Plan
  ) -> [PlanEdit] {
    guard let id, let record = plan.channelGroups.first(where: { $0.id == id }) else {
      let taken = Set(plan.channels.map(\.id.rawValue) + plan.channelGroups.map(\.id.rawValue))
      let identity = newIdentity(from: new.text(.name) ?? "", isTaken: taken.contains)
      var group = ChannelGroup(id: ChannelGroup.ID(identity), name: "", kind: .website)
      group.take(new)
      return [.channelGroup(from: nil, to: group)]
    }
    return edit(record, old, new, { $0.take($1) }, { .channelGroup(from: $0, to: $1) })
  }
}

extension PlanHeader {
  mutating func take(_ values: FormValues) {
    number = values.text(.number)
    issuedOn = values.day(.issuedOn)
    issuer = values.text(.issuer) ?? ""
    signedBy = values.text(.signedBy)
    title = values.text(.title) ?? ""
    note = values.text(.note)
  }
}

extension Attributes {
  init(_ values: FormValues) {
    self.init(
      audiences: values.many(.audiences).compactMap { Audience(rawValue: $0) },
      areas: values.many(.areas).compactMap { ReformArea(rawValue: $0) },
      indices: values.many(.indices).compactMap { ReformIndex(rawValue: $0) })
  }
}

extension PlacedItem {
  mutating func take(_ values: FormValues) {
    item.text = values.text(.text) ?? ""
    item.mark = values.text(.mark) ?? ""
    item.attributes = Attributes(values)
    place = values.one(.after).flatMap { OutlinePlace(code: $0) } ?? place
  }
}

extension PlacedSection {
  mutating func take(_ values: FormValues) {
    section.heading = values.text(.heading) ?? ""
    section.mark = values.text(.mark) ?? ""
    section.kind = values.one(.kind).flatMap { SectionKind(rawValue: $0) } ?? section.kind
    section.text = values.text(.text)
    section.attributes = Attributes(values)
    place = values.one(.after).flatMap { OutlinePlace(code: $0) } ?? place
  }
}

extension Assignment {
  mutating func take(_ values: FormValues, in plan: Plan) {
    frame = values.frame(.frame, old: title.isEmpty ? nil : frame, in: plan)
    title = values.text(.title) ?? ""
    leads = values.many(.leads).map { Agency.ID($0) }
    leadGroups = values.many(.leadGroups).map { AgencyGroup.ID($0) }
    coordinating = values.many(.coordinating).map { Agency.ID($0) }
    deliverable = values.text(.deliverable)
    contents = values.many(.contents).map { Item.ID($0) }
    ref = values.one(.ref) ?? ref
    work = values.text(.work)
    note = values.text(.note)
  }
}

extension Channel {
  mutating func take(_ values: FormValues) {
    name = values.text(.name) ?? ""
    short = values.text(.short) ?? name
    kind = values.one(.kind).flatMap { ChannelKind(rawValue: $0) } ?? kind
    agency = values.one(.agency).map { Agency.ID($0) } ?? agency
    ref = values.one(.ref)
  }
}

extension ChannelGroup {
  mutating func take(_ values: FormValues) {
    name = values.text(.name) ?? ""
    short = values.text(.short) ?? name
    kind = values.one(.kind).flatMap { ChannelKind(rawValue: $0) } ?? kind
    groups = values.many(.groups).map { AgencyGroup.ID($0) }
    agencies = values.many(.leads).map { Agency.ID($0) }
    ref = values.one(.ref)
  }
}

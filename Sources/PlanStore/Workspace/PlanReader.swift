internal import PlanModel

/// Reads `plan.json`.
struct PlanReader {
  let reader: RecordReader
  private let seen = SeenNames()

  init(reader: RecordReader) { self.reader = reader }

  /// `nil` if what a plan must have is missing; the problems say what.
  func plan() -> Plan? {
    guard let id: Plan.ID = reader.id(), let issuer = reader.requiredText("issuer"),
      let title = reader.requiredText("title"), let year = requiredYear()
    else { return nil }
    return Plan(
      id: id, number: reader.text("number"), issuedOn: reader.day("issuedOn"), issuer: issuer,
      signedBy: reader.text("signedBy"), title: title, year: year,
      basis: reader.records("basis", basis), sections: reader.records("sections", section),
      assignments: reader.unique("assignments", assignment),
      channels: reader.unique("channels", channel),
      channelGroups: reader.unique("channelGroups", channelGroup), note: reader.text("note"))
  }

  private func requiredYear() -> Int? {
    if reader.object["year"] == nil {
      reader.problems.add(.missingKey("year"), at: reader.object.position)
    }
    return reader.int("year", in: 1900...2999)
  }

  private func basis(_ reader: RecordReader) -> BasisDocument? {
    reader.requiredText("number").map { number in
      BasisDocument(
        number: number, issuedOn: reader.day("issuedOn"), issuer: reader.text("issuer"),
        title: reader.text("title"))
    }
  }

  private func attributes(_ reader: RecordReader) -> Attributes {
    Attributes(
      audiences: reader.terms("audiences"), areas: reader.terms("areas"),
      indices: reader.terms("indices"))
  }

  private func section(_ reader: RecordReader) -> Section? {
    guard let id: Section.ID = reader.id(), let heading = reader.requiredText("heading") else {
      return nil
    }
    noteRepetition(of: id.rawValue, among: &seen.sections, reader)
    return Section(
      id: id, mark: reader.text("mark") ?? "", ownRef: reader.text("ref"),
      kind: reader.term("kind") ?? .mixed, heading: heading, text: reader.text("text"),
      attributes: attributes(reader), items: reader.records("items", item),
      sections: reader.records("sections", section))
  }

  /// An identity that stands twice in the tree makes references to it unclear; both stay.
  private func noteRepetition(
    of id: String, among names: inout Set<String>, _ reader: RecordReader
  ) {
    if !names.insert(id).inserted {
      reader.problems.add(.duplicate(id), at: reader.object.position)
    }
  }

  private func item(_ reader: RecordReader) -> Item? {
    guard let id: Item.ID = reader.id(), let text = reader.requiredText("text") else {
      return nil
    }
    noteRepetition(of: id.rawValue, among: &seen.items, reader)
    return Item(
      id: id, mark: reader.text("mark") ?? "", text: text, attributes: attributes(reader),
      items: reader.records("items", item))
  }

  private func assignment(_ reader: RecordReader) -> Assignment? {
    guard let id: Assignment.ID = reader.id(), let ref = reader.requiredText("ref"),
      let title = reader.requiredText("title")
    else { return nil }
    return Assignment(
      id: id, ref: ref, title: title, leads: reader.ids("leads"),
      leadGroups: reader.ids("leadGroups"), coordinating: reader.ids("coordinating"),
      frame: reader.record("frame").flatMap(timeFrame) ?? TimeFrame(.year),
      deliverable: reader.text("deliverable"), contents: reader.ids("contents"),
      note: reader.text("note"), work: reader.text("work"))
  }

  private func channel(_ reader: RecordReader) -> Channel? {
    guard let id: Channel.ID = reader.id(), let name = reader.requiredText("name"),
      let kind = requiredKind(reader), let agency: Agency.ID = reader.id("agency")
    else { return nil }
    return Channel(
      id: id, name: name, short: reader.text("short"), kind: kind, agency: agency,
      ref: reader.text("ref"), obligations: reader.unique("obligations", obligation))
  }

  private func channelGroup(_ reader: RecordReader) -> ChannelGroup? {
    guard let id: ChannelGroup.ID = reader.id(), let name = reader.requiredText("name"),
      let kind = requiredKind(reader)
    else { return nil }
    return ChannelGroup(
      id: id, name: name, short: reader.text("short"), kind: kind, groups: reader.ids("groups"),
      agencies: reader.ids("agencies"), ref: reader.text("ref"),
      obligations: reader.unique("obligations", obligation))
  }

  private func requiredKind(_ reader: RecordReader) -> ChannelKind? {
    if reader.object["kind"] == nil {
      reader.problems.add(.missingKey("kind"), at: reader.object.position)
    }
    return reader.term("kind")
  }
}

/// Identities met in a plan's tree so far.
private final class SeenNames {
  var sections: Set<String> = []
  var items: Set<String> = []
}

/// Reads what a channel or a group owes.
func obligation(_ reader: RecordReader) -> Obligation? {
  guard let id: Obligation.ID = reader.id() else { return nil }
  let atLeast = reader.int("atLeast", in: 1...100_000)
  let exactly = reader.int("exactly", in: 1...100_000)
  let share = reader.int("share", in: 1...100)
  let rest: Obligation.Amount = reader.flag("unread") ? .unread : .ongoing
  let dueDay = reader.day("dueDay")
  let dueDayOfPeriod = reader.int("dueDayOfPeriod", in: 1...31)
  return Obligation(
    id: id, genre: reader.text("genre"),
    amount: atLeast.map { .atLeast($0) } ?? exactly.map { .exactly($0) }
      ?? share.map { .share(percent: $0) } ?? rest,
    period: reader.term("period") ?? (dueDay == nil ? .month : .year),
    unit: reader.term("unit"),
    deadline: dueDay.map { .day($0) } ?? dueDayOfPeriod.map { .dayOfPeriod($0) },
    wording: reader.text("wording"), setBy: reader.text("setBy"), setOn: reader.day("setOn"))
}

internal import PlanModel

/// Reads `agencies.json` and `contacts.json`.
struct RegistryReader {
  let reader: RecordReader

  func registry() -> Registry {
    Registry(
      groups: reader.unique("groups", group), agencies: reader.unique("agencies", agency),
      places: reader.unique("places", place))
  }

  func contacts() -> [Contact] { reader.unique("contacts", contact) }

  private func group(_ reader: RecordReader) -> AgencyGroup? {
    guard let id: AgencyGroup.ID = reader.id(), let name = reader.requiredText("name") else {
      return nil
    }
    return AgencyGroup(id: id, name: name, short: reader.text("short"))
  }

  private func agency(_ reader: RecordReader) -> Agency? {
    guard let id: Agency.ID = reader.id(), let name = reader.requiredText("name") else {
      return nil
    }
    return Agency(
      id: id, name: name, short: reader.text("short"), kind: reader.term("kind") ?? .other,
      groups: reader.ids("groups").sorted(), from: reader.day("from"), until: reader.day("until"),
      successors: reader.records("successors") { reader in
        reader.id("agency").map { Succession(agency: $0, work: reader.text("work")) }
      }, source: reader.text("source"), formerNames: reader.records("formerNames", formerName),
      memberships: reader.records("memberships") { reader in
        reader.id("group").map {
          Membership(group: $0, from: reader.day("from"), until: reader.day("until"))
        }
      })
  }

  private func formerName(_ reader: RecordReader) -> FormerName? {
    guard let name = reader.requiredText("name"), let until = reader.requiredDay("until") else {
      return nil
    }
    return FormerName(name, short: reader.text("short"), until: until)
  }

  private func place(_ reader: RecordReader) -> Place? {
    guard let id: Place.ID = reader.id(), let name = reader.requiredText("name") else {
      return nil
    }
    return Place(
      id: id, name: name, from: reader.day("from"), until: reader.day("until"),
      mergedInto: reader.id("mergedInto", isRequired: false), source: reader.text("source"))
  }

  private func contact(_ reader: RecordReader) -> Contact? {
    guard let id: Contact.ID = reader.id(), let place = reader.requiredText("place") else {
      return nil
    }
    if reader.object["kind"] == nil {
      reader.problems.add(.missingKey("kind"), at: reader.object.position)
    }
    guard let kind: ContactKind = reader.term("kind") else { return nil }
    return Contact(
      id: id, agency: reader.id("agency", isRequired: false), owner: reader.text("owner"),
      place: place, kind: kind, value: reader.text("value"), branch: reader.text("branch"),
      purposes: reader.terms("purpose").sorted { $0.rawValue < $1.rawValue },
      about: reader.text("about"),
      hours: reader.text("hours"), source: reader.text("source"),
      verifiedOn: reader.day("verifiedOn"), status: reader.term("status") ?? .inUse,
      note: reader.text("note"))
  }
}

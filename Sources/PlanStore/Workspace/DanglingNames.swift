internal import PlanModel

/// Finds names that nothing has: of agencies, groups, items and positions; and of agencies those
/// that lead back to themselves.
struct DanglingNames {
  /// Of the file that the records are from, for their lines.
  let reader: RecordReader

  private func add(_ name: String, in list: String, of record: String) {
    let records = reader.object[list]?.arrayValue ?? []
    let found = records.first { $0["id"]?.stringValue == record }
    reader.problems.add(
      .dangling(key: "\(list)/\(record)", name: name), at: found?.position ?? .none)
  }

  func note(in registry: Registry) {
    let groups = Set(registry.groups.map(\.id))
    for agency in registry.agencies {
      for group in agency.groups where !groups.contains(group) {
        add(group.rawValue, in: "agencies", of: agency.id.rawValue)
      }
      for membership in agency.memberships where !groups.contains(membership.group) {
        add(membership.group.rawValue, in: "agencies", of: agency.id.rawValue)
      }
      for succession in agency.successors where registry[succession.agency] == nil {
        add(succession.agency.rawValue, in: "agencies", of: agency.id.rawValue)
      }
    }
    noteCircles(in: registry)
    notePlaces(of: registry)
  }

  /// Successions that lead back, so that nobody has the work.
  private func noteCircles(in registry: Registry) {
    func add(_ reason: WorkspaceProblem.Reason, of agency: Agency.ID) {
      let records = reader.object["agencies"]?.arrayValue ?? []
      let found = records.first { $0["id"]?.stringValue == agency.rawValue }
      reader.problems.add(reason, at: found?.position ?? .none)
    }
    for agency in registry.agencies
    where agency.successors.contains(where: { $0.agency == agency.id }) {
      add(.agencySucceedsItself(agency.id.rawValue), of: agency.id)
    }
    for circle in registry.successionCircles {
      add(.successionCircle(circle.map(\.rawValue)), of: circle[0])
    }
  }

  /// Those of places among each other.
  private func notePlaces(of registry: Registry) {
    let places = Set(registry.places.map(\.id))
    for place in registry.places {
      guard let target = place.mergedInto, !places.contains(target) else { continue }
      add(target.rawValue, in: "places", of: place.id.rawValue)
    }
  }

  func note(in contacts: [Contact], registry: Registry) {
    for contact in contacts {
      guard let agency = contact.agency, registry[agency] == nil else { continue }
      add(agency.rawValue, in: "contacts", of: contact.id.rawValue)
    }
  }

  func note(in plan: Plan, registry: Registry) {
    let groups = Set(registry.groups.map(\.id))
    noteAssignments(of: plan, registry: registry, groups: groups)
    for channel in plan.channels where registry[channel.agency] == nil {
      add(channel.agency.rawValue, in: "channels", of: channel.id.rawValue)
    }
    for group in plan.channelGroups {
      for name in group.groups where !groups.contains(name) {
        add(name.rawValue, in: "channelGroups", of: group.id.rawValue)
      }
      for name in group.agencies where registry[name] == nil {
        add(name.rawValue, in: "channelGroups", of: group.id.rawValue)
      }
    }
  }

  private func noteAssignments(of plan: Plan, registry: Registry, groups: Set<AgencyGroup.ID>) {
    let outline = plan.outline
    let items = Set(outline.compactMap(\.item))
    let refs = Set(outline.map(\.ref))
    for assignment in plan.assignments {
      var names: [String] = []
      for agency in assignment.leads + assignment.coordinating where registry[agency] == nil {
        names.append(agency.rawValue)
      }
      names += assignment.leadGroups.filter { !groups.contains($0) }.map(\.rawValue)
      names += assignment.contents.filter { !items.contains($0) }.map(\.rawValue)
      if !refs.contains(assignment.ref) { names.append(assignment.ref) }
      for name in names { add(name, in: "assignments", of: assignment.id.rawValue) }
    }
  }
}

public import PlanModel
internal import SystemPackage

extension Workspace {
  /// Puts a new plan beside those that are there.
  ///
  /// Flushed before this returns; it is no edit, so that nothing takes it back.
  /// - Throws: ``StoreError/failed(_:path:errno:)`` with `EEXIST` if there is a plan of that identity.
  ///   After any error no plan is there that was not there before.
  public func add(
    _ plan: Plan, by author: String, now: JournalTime = .now()
  ) throws(StoreError) {
    try planStore(plan.id).create(WorkspaceFile.plan(plan).bytes, by: author, now: now)
  }

  /// The edits that bring over what another workspace has of agencies, their groups and contacts and
  /// this one has not; what both have stays as it is here.
  public static func additions(
    to contents: WorkspaceContents, from other: WorkspaceContents
  ) -> [PlanEdit] {
    let groups = Set(contents.registry.groups.map(\.id))
    let agencies = Set(contents.registry.agencies.map(\.id))
    let contacts = Set(contents.contacts.map(\.id))
    return other.registry.groups.filter { !groups.contains($0.id) }
      .map { .agencyGroup(from: nil, to: $0) }
      + other.registry.agencies.filter { !agencies.contains($0.id) }
      .map { .agency(from: nil, to: $0) }
      + other.contacts.filter { !contacts.contains($0.id) }.map { .contact(from: nil, to: $0) }
  }
}

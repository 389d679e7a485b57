// Which fields of each record an edit can change; sets are those that a journal keeps by element.

extension TaskRecord: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.isDoing), RecordField(\.exemption), RecordField(\.person),
      RecordField(\.phone), RecordField(\.note), RecordField(\.successor),
    ]
  }
}

extension OwnTask: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.title), RecordField(\.ref), RecordField(\.frame), RecordField(set: \.contents),
      RecordField(\.deliverable), RecordField(\.work),
    ]
  }
}

extension Evidence: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.task), RecordField(\.tick), RecordField(\.kind), RecordField(\.issuer),
      RecordField(\.number), RecordField(\.day), RecordField(\.section), RecordField(\.page),
      RecordField(\.link), RecordField(\.note), RecordField(\.file),
    ]
  }
}

extension Publication: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.day), RecordField(\.genre), RecordField(\.title), RecordField(\.url),
      RecordField(\.number), RecordField(set: \.covers), RecordField(set: \.audiences),
      RecordField(\.quantity), RecordField(\.piece), RecordField(\.note), RecordField(\.by),
      RecordField(\.at),
    ]
  }
}

extension Assignment: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.ref), RecordField(\.title), RecordField(\.leads), RecordField(\.leadGroups),
      RecordField(\.coordinating), RecordField(\.frame), RecordField(\.deliverable),
      RecordField(\.contents), RecordField(\.note), RecordField(\.work),
    ]
  }
}

extension Channel: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.name), RecordField(\.short), RecordField(\.kind), RecordField(\.agency),
      RecordField(\.ref), RecordField(\.obligations),
    ]
  }
}

extension ChannelGroup: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.name), RecordField(\.short), RecordField(\.kind), RecordField(\.groups),
      RecordField(\.agencies), RecordField(\.ref), RecordField(\.obligations),
    ]
  }
}

extension Contact: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.agency), RecordField(\.owner), RecordField(\.place), RecordField(\.kind),
      RecordField(\.value), RecordField(\.branch), RecordField(set: \.purposes),
      RecordField(\.about), RecordField(\.hours), RecordField(\.source),
      RecordField(\.verifiedOn), RecordField(\.status), RecordField(\.note),
    ]
  }
}

extension Agency: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.name), RecordField(\.short), RecordField(\.kind), RecordField(set: \.groups),
      RecordField(\.from), RecordField(\.until), RecordField(\.successors),
      RecordField(\.source), RecordField(\.formerNames), RecordField(\.memberships),
    ]
  }
}

extension AgencyGroup: EditedByField {
  static var fields: [RecordField<Self>] { [RecordField(\.name), RecordField(\.short)] }
}

extension PlanHeader: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.number), RecordField(\.issuedOn), RecordField(\.issuer),
      RecordField(\.signedBy), RecordField(\.title), RecordField(\.basis), RecordField(\.note),
    ]
  }
}

extension WorkspaceSettings: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.title), RecordField(\.language), RecordField(\.defaultPlan),
      RecordField(\.reportDueDays),
    ]
  }
}

extension PlacedItem: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.item.mark), RecordField(\.item.text),
      RecordField(set: \.item.attributes.audiences), RecordField(set: \.item.attributes.areas),
      RecordField(set: \.item.attributes.indices), RecordField(\.place),
    ]
  }
}

extension PlacedSection: EditedByField {
  static var fields: [RecordField<Self>] {
    [
      RecordField(\.section.mark), RecordField(\.section.ownRef), RecordField(\.section.kind),
      RecordField(\.section.heading), RecordField(\.section.text),
      RecordField(set: \.section.attributes.audiences),
      RecordField(set: \.section.attributes.areas),
      RecordField(set: \.section.attributes.indices), RecordField(\.place),
    ]
  }
}

public import PlanModel
internal import SystemPackage

/// Which document of a workspace.
public enum DocumentPlace: Hashable, Sendable, Comparable {
  case settings, agencies, contacts
  case plan(Plan.ID)
  case checklist(Plan.ID, Agency.ID)
  case log(Plan.ID, Channel.ID)

  /// The folders from the workspace down.
  public var folderNames: [String] {
    switch self {
    case .settings, .agencies, .contacts: []
    case .plan(let plan): ["plans", plan.rawValue]
    case .checklist(let plan, let agency): ["plans", plan.rawValue, "checklists", agency.rawValue]
    case .log(let plan, let channel): ["plans", plan.rawValue, "publications", channel.rawValue]
    }
  }

  /// `nil` for what all plans share.
  public var plan: Plan.ID? {
    switch self {
    case .settings, .agencies, .contacts: nil
    case .plan(let plan), .checklist(let plan, _), .log(let plan, _): plan
    }
  }

  public var schema: DocumentSchema {
    switch self {
    case .settings: .workspace
    case .agencies: .agencies
    case .contacts: .contacts
    case .plan: .plan
    case .checklist: .tasks
    case .log: .log
    }
  }

  /// The path below the workspace.
  public var file: String { (folderNames + [schema.fileName]).joined(separator: "/") }

  /// The documents that a folder, named from the workspace down, has room for.
  static func all(inFolder names: [String]) -> [DocumentPlace] {
    switch (names.first, names.count) {
    case (nil, _): [.settings, .agencies, .contacts]
    case ("plans", 2): [.plan(Plan.ID(names[1]))]
    case ("plans", 4) where names[2] == "checklists":
      [.checklist(Plan.ID(names[1]), Agency.ID(names[3]))]
    case ("plans", 4) where names[2] == "publications":
      [.log(Plan.ID(names[1]), Channel.ID(names[3]))]
    default: []
    }
  }

  /// What a document that does not exist yet says of itself.
  var header: JSONObject {
    switch self {
    case .settings, .agencies, .contacts, .plan: [:]
    case .checklist(let plan, let agency):
      ["plan": .string(plan.rawValue), "agency": .string(agency.rawValue)]
    case .log(let plan, let channel):
      ["plan": .string(plan.rawValue), "channel": .string(channel.rawValue)]
    }
  }
}

extension Workspace {
  /// Touches nothing on disk.
  ///
  /// - Throws: ``StoreError/badName(_:)`` if the place has a name that cannot be a folder's.
  public func store(for place: DocumentPlace) throws(StoreError) -> DocumentStore {
    try DocumentStore(
      root: root, folderNames: place.folderNames, schema: place.schema, replica: replica,
      header: place.header)
  }

  /// The plans that have a folder, in the order of their names.
  var planNames: [Plan.ID] { folderNames(in: ["plans"]).map { Plan.ID($0) } }

  /// The documents of a plan that have a folder of their own, and the plan itself.
  public func places(of plan: Plan.ID) -> [DocumentPlace] {
    let folder = ["plans", plan.rawValue]
    return [.plan(plan)]
      + folderNames(in: folder + ["checklists"]).map { .checklist(plan, Agency.ID($0)) }
      + folderNames(in: folder + ["publications"]).map { .log(plan, Channel.ID($0)) }
  }

  /// The documents that all plans share.
  public static var sharedPlaces: [DocumentPlace] { [.settings, .agencies, .contacts] }
}

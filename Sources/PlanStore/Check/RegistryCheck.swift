internal import PlanModel
internal import SystemPackage

/// What the registry, the directory and the plans say about each other beyond what reading notes.
struct RegistryCheck {
  let workspace: Workspace

  func findings() -> [Finding] {
    guard let file = content(of: .agencies) else { return [] }
    let list = ProblemList(file: DocumentPlace.agencies.file)
    let reader = RecordReader(object: file, problems: ProblemList(file: ""))
    let registry = RegistryReader(reader: reader).registry()
    let groups = Set(registry.groups.map(\.id))
    for agency in registry.agencies {
      let position = file.position(ofRecord: agency.id.rawValue, in: "agencies")
      for group in agency.groups where !groups.contains(group) {
        list.add(.dangling(key: "agencies/\(agency.id)", name: group.rawValue), at: position)
      }
      for successor in agency.successors where registry[successor.agency] == nil {
        list.add(
          .dangling(key: "agencies/\(agency.id)", name: successor.agency.rawValue), at: position)
      }
    }
    return list.problems.map(Finding.init) + contactFindings(registry)
  }

  private func contactFindings(_ registry: Registry) -> [Finding] {
    guard let file = content(of: .contacts) else { return [] }
    let list = ProblemList(file: DocumentPlace.contacts.file)
    let reader = RecordReader(object: file, problems: ProblemList(file: ""))
    for contact in RegistryReader(reader: reader).contacts() {
      guard let agency = contact.agency, registry[agency] == nil else { continue }
      list.add(
        .dangling(key: "contacts/\(contact.id)", name: agency.rawValue),
        at: file.position(ofRecord: contact.id.rawValue, in: "contacts"))
    }
    return list.problems.map(Finding.init)
  }

  /// What the plan's own tree and the folders below it say.
  func findings(in plan: Plan.ID) -> [Finding] {
    guard let book = workspace.read(plan: plan).book else { return [] }
    var findings: [Finding] = []
    let place = DocumentPlace.plan(plan)
    let file = content(of: place)
    let planCheck = PlanCheck(book: book, file: file)
    findings += planCheck.findings()
    var seen: [String: String] = [:]
    for entry in book.outline {
      let id =
        switch entry.subject {
        case .section(let id): id.rawValue
        case .item(let id): id.rawValue
        }
      guard let first = seen.updateValue(id, forKey: entry.ref) else { continue }
      let position = file?.position(ofID: id)?.known
      findings.append(
        Finding(
          file: place.file, line: position?.line, column: position?.column,
          problem: .duplicateReference(ref: entry.ref, first: first, second: id),
          remedy: .correctFile))
    }
    // Without the registry every name would be missing; that is said once.
    let hasRegistry = content(of: .agencies) != nil
    for place in workspace.places(of: plan) {
      switch place {
      case .checklist(_, let agency):
        if hasRegistry, book.registry[agency] == nil {
          findings.append(
            Finding(
              file: place.file, problem: .unknownAgency(agency.rawValue),
              remedy: .addOrRemoveReference))
        }
        findings += checklistFindings(place, agency: agency, book: book, planCheck)
      case .log(_, let channel):
        if hasRegistry, book.channel(channel) == nil {
          findings.append(
            Finding(
              file: place.file, problem: .unknownChannel(channel.rawValue),
              remedy: .addOrRemoveReference))
        }
        findings += logFindings(place, book: book)
      default: break
      }
    }
    return findings
  }

  private func checklistFindings(
    _ place: DocumentPlace, agency: Agency.ID, book: PlanBook, _ planCheck: PlanCheck
  ) -> [Finding] {
    guard let document = try? workspace.store(for: place).load().document else { return [] }
    let list = ProblemList(file: place.file)
    let own = document.records(in: "ownTasks").compactMap { $0["id"]?.stringValue }
    let given = book.plan.assignments.map { "\($0.id)@\(agency)" }
    // What an agency has taken over it records under the task's own identity.
    let takenOver = book.agencies.filter { $0.until != nil }
      .flatMap { book.tasks(of: $0.id).map(\.id.rawValue) }
    let tasks = Set(own + given + takenOver)
    let ticks = Set(document.records(in: "ticks").compactMap { $0["id"]?.stringValue })
    for (collection, key, known) in [
      ("tasks", "id", tasks), ("ticks", "task", tasks), ("evidence", "task", tasks),
      ("evidence", "tick", ticks), ("followUps", "task", tasks), ("persons", "task", tasks),
    ] {
      for record in document.records(in: collection) {
        guard let name = record[key]?.stringValue, !known.contains(name) else { continue }
        let id = record["id"]?.stringValue ?? ""
        list.add(.dangling(key: "\(collection)/\(id)", name: name), at: record.position)
      }
    }
    for record in document.records(in: "evidence") {
      guard let name = record["file"]?.stringValue, !workspace.hasEvidence(name, in: book.plan.id)
      else { continue }
      let id = record["id"]?.stringValue ?? ""
      list.add(.dangling(key: "evidence/\(id)", name: name), at: record.position)
    }
    return list.problems.map(Finding.init) + planCheck.findings(in: document, place)
  }

  private func logFindings(_ place: DocumentPlace, book: PlanBook) -> [Finding] {
    guard let document = try? workspace.store(for: place).load().document else { return [] }
    let list = ProblemList(file: place.file)
    let items = Set(book.outline.compactMap { $0.item?.rawValue })
    for record in document.records(in: "publications") {
      for name in record["covers"]?.setElements ?? [] where !items.contains(name) {
        let id = record["id"]?.stringValue ?? ""
        list.add(.dangling(key: "publications/\(id)", name: name), at: record.position)
      }
    }
    return list.problems.map(Finding.init)
  }

  private func content(of place: DocumentPlace) -> JSONValue? {
    var problems: [WorkspaceProblem] = []
    return workspace.accepted(place, &problems)?.object
  }
}

extension JSONValue {
  fileprivate func position(ofRecord id: String, in list: String) -> JSONPosition {
    self[list]?.arrayValue?.first { $0["id"]?.stringValue == id }?.position ?? .none
  }

  /// The first object anywhere below with that identity.
  fileprivate func position(ofID id: String) -> JSONPosition? {
    if let object = objectValue {
      if object["id"]?.stringValue == id { return position }
      for member in object.members {
        if let found = member.value.position(ofID: id) { return found }
      }
    }
    for element in arrayValue ?? [] {
      if let found = element.position(ofID: id) { return found }
    }
    return nil
  }
}

extension JSONPosition {
  /// `nil` for nowhere.
  fileprivate var known: JSONPosition? { line > 0 ? self : nil }
}

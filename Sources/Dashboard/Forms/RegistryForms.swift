import LoaTexts
import PlanModel

// Forms for agencies and contacts.

extension DashboardState {
  /// The fields of a form about something in the registry; `nil` if its record is gone.
  func registryFields(_ subject: FormSubject) -> [FormField]? {
    switch subject {
    case .contact(let id):
      guard let id else { return contactFields(nil) }
      return contents?.contacts.first { $0.id == id }.map(contactFields)
    case .agency(let id):
      guard let id else { return agencyFields(nil) }
      return contents?.registry[id].map(agencyFields)
    case .rename(let id):
      guard contents?.registry[id] != nil else { return nil }
      return [
        textField(.name, nil, .required), textField(.short, nil),
        dayField(.from, nil, isRequired: true),
      ]
    case .successor(let id):
      guard let agency = contents?.registry[id] else { return nil }
      return [
        choiceField(.successor, agencyCandidates(), chosen: nil, isRequired: true),
        textField(.work, nil), dayField(.until, agency.until, isRequired: true),
      ]
    case .settings:
      guard let settings = contents?.settings else { return nil }
      return settingsFields(settings)
    default: return nil
    }
  }

  private func contactFields(_ contact: Contact?) -> [FormField] {
    [
      choiceField(
        .kind, candidates(ContactKind.self) { $0.name(in: texts) },
        chosen: (contact?.kind ?? .hotline).rawValue, isRequired: true),
      textField(.value, contact?.value, .contactValue), textField(.branch, contact?.branch),
      choiceField(
        .agency, agencyCandidates(naming: [contact?.agency].compactMap { $0 }),
        chosen: contact?.agency?.rawValue),
      textField(.owner, contact?.owner), textField(.place, contact?.place, .required),
      setField(
        .purposes, candidates(ContactPurpose.self) { $0.name(in: texts) },
        chosen: contact?.purposes.map(\.rawValue) ?? []),
      textField(.about, contact?.about), textField(.hours, contact?.hours),
      textField(.source, contact?.source), dayField(.verifiedOn, contact?.verifiedOn),
      choiceField(
        .status, candidates(ContactStatus.self) { $0.name(in: texts) },
        chosen: (contact?.status ?? .inUse).rawValue, isRequired: true),
      textField(.note, contact?.note),
    ]
  }

  private func agencyFields(_ agency: Agency?) -> [FormField] {
    [
      textField(.name, agency?.name, .required),
      textField(.short, agency.flatMap { $0.short == $0.name ? nil : $0.short }),
      choiceField(
        .kind, candidates(AgencyKind.self) { $0.name(in: texts) },
        chosen: (agency?.kind ?? .other).rawValue, isRequired: true),
      setField(.groups, agencyGroupCandidates, chosen: agency?.groups.map(\.rawValue) ?? []),
      dayField(.from, agency?.from), dayField(.until, agency?.until),
      textField(.source, agency?.source),
    ]
  }

  private func settingsFields(_ settings: WorkspaceSettings) -> [FormField] {
    [
      textField(.title, settings.title, .required),
      choiceField(
        .language,
        Language.allCases.map { FormField.Candidate(id: $0.rawValue, label: $0.ownName) },
        chosen: settings.language, isRequired: true),
      choiceField(
        .defaultPlan,
        (contents?.plans ?? []).map {
          FormField.Candidate(
            id: $0.id.rawValue,
            label: [$0.number, String($0.year), $0.title].compactMap { $0 }.joined(separator: " · ")
          )
        }, chosen: settings.defaultPlan?.rawValue),
    ]
  }
}

extension Language {
  /// What it calls itself.
  var ownName: String {
    switch self {
    case .vietnamese: "Tiếng Việt"
    case .english: "English"
    }
  }
}

extension ContactStatus {
  func name(in texts: any Texts) -> String {
    switch self {
    case .inUse: texts.contactInUse
    case .doubtful: texts.contactIsDoubtful
    case .closed: texts.contactIsClosed
    }
  }
}

extension AgencyKind {
  func name(in texts: any Texts) -> String {
    switch self {
    case .office: texts.agencyOffice
    case .department: texts.agencyDepartment
    case .district: texts.agencyDistrict
    case .commune: texts.agencyCommune
    case .newspaper: texts.agencyNewspaper
    case .broadcaster: texts.agencyBroadcaster
    case .portal: texts.agencyPortal
    case .other: texts.agencyOther
    }
  }
}

// MARK: - Edits

extension DashboardState {
  /// The edits that a form about something in the registry describes; none if nothing changed.
  func registryEdits(_ subject: FormSubject, _ form: Form) -> [PlanEdit] {
    let (old, new) = values(of: form)
    guard let contents else { return [] }
    switch subject {
    case .contact(let id):
      guard let id, let record = contents.contacts.first(where: { $0.id == id }) else {
        let taken = Set(contents.contacts.map(\.id.rawValue))
        let name = new.text(.value) ?? new.text(.about) ?? new.text(.place) ?? ""
        var contact = Contact(
          id: Contact.ID(newIdentity(from: name, isTaken: taken.contains)), place: "",
          kind: .hotline, value: nil)
        contact.take(new)
        return [.contact(from: nil, to: contact)]
      }
      return edit(record, old, new, { $0.take($1) }, { .contact(from: $0, to: $1) })
    case .agency(let id):
      guard let id, let record = contents.registry[id] else {
        let registry = contents.registry
        let identity = newIdentity(from: new.text(.name) ?? "") { registry[Agency.ID($0)] != nil }
        var agency = Agency(id: Agency.ID(identity), name: "")
        agency.take(new)
        return [.agency(from: nil, to: agency)]
      }
      return edit(record, old, new, { $0.take($1) }, { .agency(from: $0, to: $1) })
    case .rename(let id): return contents.registry[id].map { renaming($0, new) } ?? []
    case .successor(let id): return contents.registry[id].map { succeeding($0, new) } ?? []
    case .settings:
      return edit(contents.settings, old, new, { $0.take($1) }) {
        .settings(from: $0 ?? contents.settings, to: $1 ?? contents.settings)
      }
    default: return []
    }
  }

  private func renaming(_ agency: Agency, _ values: FormValues) -> [PlanEdit] {
    guard let name = values.text(.name), let from = values.day(.from) else { return [] }
    var renamed = agency
    renamed.formerNames.append(
      FormerName(agency.name, short: agency.short, until: from.adding(days: -1)))
    renamed.name = name
    renamed.short = values.text(.short) ?? name
    return [.agency(from: agency, to: renamed)]
  }

  private func succeeding(_ agency: Agency, _ values: FormValues) -> [PlanEdit] {
    guard let heir = values.one(.successor) else { return [] }
    var ended = agency
    let work = values.text(.work)
    ended.successors.removeAll { $0.work == work }
    ended.successors.append(Succession(agency: Agency.ID(heir), work: work))
    ended.until = values.day(.until)
    return [.agency(from: agency, to: ended)]
  }
}

extension Contact {
  mutating func take(_ values: FormValues) {
    kind = values.one(.kind).flatMap { ContactKind(rawValue: $0) } ?? kind
    value = values.text(.value)
    branch = values.text(.branch)
    agency = values.one(.agency).map { Agency.ID($0) }
    owner = values.text(.owner)
    place = values.text(.place) ?? ""
    purposes = values.many(.purposes).compactMap { ContactPurpose(rawValue: $0) }
    about = values.text(.about)
    hours = values.text(.hours)
    source = values.text(.source)
    verifiedOn = values.day(.verifiedOn)
    status = values.one(.status).flatMap { ContactStatus(rawValue: $0) } ?? status
    note = values.text(.note)
  }
}

extension Agency {
  mutating func take(_ values: FormValues) {
    name = values.text(.name) ?? ""
    short = values.text(.short) ?? name
    kind = values.one(.kind).flatMap { AgencyKind(rawValue: $0) } ?? kind
    groups = values.many(.groups).map { AgencyGroup.ID($0) }
    from = values.day(.from)
    until = values.day(.until)
    source = values.text(.source)
  }
}

extension WorkspaceSettings {
  mutating func take(_ values: FormValues) {
    title = values.text(.title) ?? ""
    language = values.one(.language) ?? language
    defaultPlan = values.one(.defaultPlan).map { Plan.ID($0) }
  }
}

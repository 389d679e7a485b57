/// Whom a content is meant for ("đối tượng").
public enum Audience: String, Hashable, Sendable, CaseIterable {
  case officials, citizens, businesses, organisations
}

/// The six areas of the reform and its steering ("nội dung CCHC").
public enum ReformArea: String, Hashable, Sendable, CaseIterable {
  case institutions, procedures, organisation, civilService, publicFinance, digitalGovernment
  case steering
}

/// The indices by which provinces are compared, and the one by which a province compares its own
/// departments and districts.
public enum ReformIndex: String, Hashable, Sendable, CaseIterable {
  case parIndex, sipas, papi, pci, dti, unitIndex
}

/// What a section of a plan holds; `mixed` if several, as where contents and forms share one.
public enum SectionKind: String, Hashable, Sendable, CaseIterable {
  case purpose, requirement, audience, content, form, organisation, budget, recipients, mixed
}

/// What sort of agency it is.
public enum AgencyKind: String, Hashable, Sendable, CaseIterable {
  case office, department, district, commune, newspaper, broadcaster, portal, other
}

/// Where something is said.
public enum ChannelKind: String, Hashable, Sendable, CaseIterable {
  case newspaper, radio, television, portal, website, social, loudspeaker, bulletin, meeting
  case training, contest, dialogue, visual, print, publicNotice
}

/// In what way a contact is reached.
public enum ContactKind: String, Hashable, Sendable, CaseIterable {
  case hotline, email, web, address
}

/// What a citizen wants of a contact: to ask, to complain, to report misconduct, to follow a
/// file, to submit one.
public enum ContactPurpose: String, Hashable, Sendable, CaseIterable {
  case ask, complain, report, follow, submit
}

/// Whether a contact can be given to a citizen.
public enum ContactStatus: String, Hashable, Sendable, CaseIterable {
  case inUse, doubtful, closed
}

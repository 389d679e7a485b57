extension English {
  package var audienceOfficials: String { "officials and public employees" }
  package var audienceCitizens: String { "citizens" }
  package var audienceBusinesses: String { "businesses" }
  package var audienceOrganisations: String { "organisations" }
  package var areaInstitutions: String { "institutions" }
  package var areaProcedures: String { "administrative procedures" }
  package var areaOrganisation: String { "organisation" }
  package var areaCivilService: String { "civil service" }
  package var areaPublicFinance: String { "public finance" }
  package var areaDigitalGovernment: String { "digital government" }
  package var areaSteering: String { "steering" }
  package var indexOfUnits: String { "index of departments and districts" }
  package var channelNewspaper: String { "newspaper" }
  package var channelRadio: String { "radio" }
  package var channelTelevision: String { "television" }
  package var channelPortal: String { "portal" }
  package var channelWebsite: String { "web site" }
  package var channelSocial: String { "social network" }
  package var channelLoudspeaker: String { "loudspeaker" }
  package var channelBulletin: String { "bulletin" }
  package var channelMeeting: String { "meeting" }
  package var channelTraining: String { "training" }
  package var channelContest: String { "contest" }
  package var channelDialogue: String { "dialogue" }
  package var channelVisual: String { "visual" }
  package var channelPrint: String { "print" }
  package var channelPublicNotice: String { "public notice" }
  package var contactHotline: String { "telephone" }
  package var contactEmail: String { "e-mail" }
  package var contactWeb: String { "web" }
  package var contactAddress: String { "address" }
  package var purposeAsk: String { "ask" }
  package var purposeComplain: String { "complain or suggest" }
  package var purposeReport: String { "report misconduct" }
  package var purposeFollow: String { "follow a file" }
  package var purposeSubmit: String { "submit a file" }
  package var contactNotKnown: String { "not known; nobody has found it yet" }
  package var contactClosed: String { "closed" }
  package var contactDoubtful: String { "doubtful: verify before giving it out" }
  package var contactNeverVerified: String { "never verified" }
  package func contactNotVerifiedSince(_ day: String) -> String { "not verified since \(day)" }
  package var statusToDo: String { "to do" }
  package var statusDoing: String { "doing" }
  package var statusDone: String { "done" }
  package var statusNotApplicable: String { "not applicable" }
  package var stateMet: String { "met" }
  package var statePartlyMet: String { "partly met" }
  package var stateMissed: String { "missed" }
  package var stateNotYetDue: String { "not yet due" }
  package var stateNotOwed: String { "not owed" }
  package var stateMetSoFar: String { "met so far" }
  package func owedByOthers(_ who: String) -> String { "owed by \(who) only" }
  package func notCountable(_ who: String) -> String { "cannot be counted for \(who)" }
  package var statePublished: String { "published" }
  package var stateSilent: String { "silent" }
  package var cadenceWeek: String { "week" }
  package var cadenceMonth: String { "month" }
  package var cadenceQuarter: String { "quarter" }
  package var cadenceHalf: String { "half-year" }
  package var cadenceYear: String { "year" }

  package func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(day) \(englishMonths[(month - 1) % 12].prefix(3)) \(year)"
  }

  package func grouped(_ number: Int) -> String { number.grouped(by: ",") }

  package func shortDay(_ day: Int, _ month: Int) -> String {
    "\(day) \(englishMonths[(month - 1) % 12].prefix(3))"
  }

  package func month(_ month: Int, _ year: Int) -> String {
    "\(englishMonths[(month - 1) % 12]) \(year)"
  }

  package func week(_ first: String, _ last: String) -> String { "week \(first)–\(last)" }
  package func quarter(_ number: Int, _ year: Int) -> String { "Q\(number) \(year)" }

  package func half(_ number: Int, _ year: Int) -> String {
    "\(number == 1 ? "first" : "second") half of \(year)"
  }

  package func year(_ year: Int) -> String { "\(year)" }
  package var monthLetter: String { "" }
  package func frameWording(_ wording: String) -> String { "“\(wording)”" }
  package func frameDay(_ day: String) -> String { "on \(day)" }

  package func frameWindow(_ from: String?, _ to: String?) -> String {
    "\([from.map { "from \($0)" }, to.map { "until \($0)" }].compactMap { $0 }.joined(separator: " "))"
  }

  package var frameYear: String { "within the year (the document states no time)" }
  package func frameRecurring(_ period: String) -> String { "once a \(period)" }
  package var frameContinuous: String { "continuous, ticked by month" }
  package func frameAfter(_ event: String) -> String { "after \(event)" }
  package func frameUnder(_ document: String) -> String { "under \(document)" }
  package var anyGenre: String { "pieces" }
  package var owedOngoing: String { "ongoing, no number stated" }

  package func owedAtLeast(_ number: Int, _ genre: String, _ period: String) -> String {
    "at least \(amount(number, genre)) a \(period)"
  }

  package func owedExactly(_ number: Int, _ genre: String, _ period: String) -> String {
    "\(amount(number, genre)) a \(period)"
  }

  /// So many of a genre; the plan's own words for one have no plural here.
  private func amount(_ number: Int, _ genre: String) -> String {
    genre == anyGenre ? some(number, "piece", "pieces") : "\(grouped(number)) \(genre)"
  }

  package var genres: [String] {
    [
      "news",
      "article",
      "news and articles",
      "column",
      "feature page",
      "report",
      "interview",
      "talk",
      "questions and answers",
      "meeting",
      "training course",
      "contest",
      "billboard",
      "poster",
      "leaflet",
      "slogan",
      "document",
    ]
  }
}

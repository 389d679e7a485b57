package import PlanModel
package import TerminalCanvas

/// A form that is being filled in, over the screen it was opened from.
package struct Form: Hashable, Sendable {
  package var purpose: Purpose
  package var fields: [FormField]
  package var focused: Int
  /// Whether anything was typed or chosen since it was opened.
  package var isDirty = false
  /// Drafts that wait behind this one, as when twenty lines were pasted.
  package var waiting: [Form] = []
  /// Which of how many drafts this is; `nil` for a form that is none of several.
  package var place: DraftPlace?

  package init(purpose: Purpose, fields: [FormField], focused: Int = 0) {
    self.purpose = purpose
    self.fields = fields
    self.focused = focused
  }

  package enum Purpose: Hashable, Sendable {
    case record(Channel.ID)
    /// On a channel of the group, of an agency that is chosen in the form.
    case recordInGroup(ChannelGroup.ID)
    case edit(Publication)
    /// Sets how much a channel, or each channel of a group, owes; without an identity, what it owes
    /// besides.
    case owe(ChannelReview.Subject, Obligation.ID?)
    /// Names the file that a report or a scorecard is written to.
    case export(ReportRow)
    /// Chooses whose points are shown.
    case chooseScored
    /// What an officer enters for a criterion.
    case score(CriteriaSet.ID, Criterion.ID, Agency.ID)
    /// Changes any other record, or makes one.
    case write(FormSubject)
    /// Does the same to several records, each by its own purpose.
    case several([Purpose])
  }

  /// Which of how many drafts that were made together.
  package struct DraftPlace: Hashable, Sendable {
    package var number: Int
    package var total: Int
  }

  package subscript(name: FormField.Name) -> FormField? {
    fields.first { $0.name == name }
  }

  /// Whether what a message says is wrong stands beside the field as well.
  func shows(_ message: DashboardState.Message) -> Bool {
    message.isError && fields.contains { $0.problem.map(message.text.hasSuffix) ?? false }
  }

  /// Whether Enter in the focused field saves.
  var endsHere: Bool { focused == fields.count - 1 }
}

/// One field of a form.
package struct FormField: Hashable, Sendable {
  package var name: Name
  package var input: TextField
  package var choice: Choice
  /// What may be chosen; empty for free text.
  package var candidates: [Candidate]
  /// What was chosen, in the order of choosing.
  package var chosen: [String] = []
  /// Positions in `candidates` that answer what was typed.
  package var matches: [Int]
  /// The position in `matches` that Enter chooses; `nil` while it chooses none.
  package var highlighted: Int?
  /// What is wrong with what was typed; `nil` if nothing, or not looked at yet.
  package var problem: String?
  /// The text that saving has asked about; saved again as it is, it is kept.
  package var asked: String?
  /// What it takes; `nil` where the form itself looks at it.
  package var rule: FieldRule?
  /// Whether it may stay empty, which changes nothing, and a dash in it empties the field of each
  /// record: in a form for several.
  package var isForSeveral = false
  /// What it said when the form was opened.
  package let initial: Content

  package init(
    _ name: Name, text: String = "", choice: Choice = .text, candidates: [Candidate] = [],
    chosen: [String] = [], rule: FieldRule? = nil
  ) {
    self.name = name
    self.rule = rule
    initial = Content(text: text, chosen: chosen)
    input = TextField(text)
    self.choice = choice
    self.candidates = candidates
    self.chosen = chosen
    matches = Array(candidates.indices)
  }

  package enum Name: Hashable, Sendable {
    case agency, day, title, genre, link, covers
    case amount, cadence
    case wording, measure, unit, deadline, year, placements
    case audiences, channels, quantity, number, note
    case status, exemption, person, phone, successor
    case ref, frame, contents, deliverable, work
    case period, issuer, issuedOn, section, page, kind
    case letter, about, answerBy, reply, repliedOn
    case name, short, from, until, groups
    case owner, place, value, branch, purposes, hours, source, verifiedOn
    case leads, leadGroups, coordinating
    case mark, text, heading, areas, indices, after
    case signedBy, language, defaultPlan
    case fileName, points, reason, explanation
    /// A number that a criterion asks for, by its name.
    case figure(String)
  }

  /// Shows all that can be chosen again.
  mutating func unfold() {
    matches = Array(candidates.indices)
    highlighted = nil
  }

  /// What a field says.
  package struct Content: Hashable, Sendable {
    package var text: String
    package var chosen: [String]
  }

  package var content: Content { Content(text: input.text, chosen: chosen) }

  package enum Choice: Hashable, Sendable {
    case text
    /// Free text with suggestions.
    case suggested
    /// Exactly one of the candidates.
    case one
    /// Any number of the candidates.
    case many
  }

  /// Something that can be chosen by a few folded letters.
  package struct Candidate: Hashable, Sendable {
    package var id: String
    package var label: String
    package var key: SearchKey

    package init(id: String, label: String) {
      self.id = id
      self.label = label
      key = SearchKey(label)
    }
  }

  /// The candidates that answer what was typed, best first.
  mutating func findMatches() {
    let query = SearchQuery(input.text)
    matches = query.positions(in: candidates.map(\.key))
    highlighted = query.isEmpty || matches.isEmpty || choice == .suggested ? nil : 0
  }

  /// Whether the form cannot be saved while it is empty.
  var isRequired: Bool {
    switch rule {
    case .required, .chosen, .day(isRequired: true): true
    // Where the form itself looks at it: what a publication cannot do without.
    case nil: !isForSeveral && [.day, .title].contains(name)
    default: false
    }
  }

  var highlightedCandidate: Candidate? {
    highlighted.flatMap { matches.indices.contains($0) ? candidates[matches[$0]] : nil }
  }

  /// Whether a text of several lines is usual in it.
  var isLong: Bool {
    let names: [Name] = [
      .title, .text, .heading, .note, .deliverable, .work, .about, .reply, .reason, .explanation,
      .exemption, .wording,
    ]
    return choice == .text && names.contains(name)
  }

  /// Whether something was typed or chosen in it.
  var isFilled: Bool { !input.text.trimmed.isEmpty || !chosen.isEmpty }

  /// Whether a dash in it says that nothing shall stand there.
  var saysNothing: Bool { isForSeveral && input.text.trimmed == "-" }

  /// Whether it holds a choice as it was made, with the cursor behind it.
  private var isSettled: Bool {
    choice == .one && !input.isEmpty && input.insertionPoint == input.characters.count
      && candidates.contains { $0.id == chosen.first && $0.label == input.text }
  }

  /// Whether it holds a number or a word as the form offered it, with the cursor behind it.
  var isOffered: Bool {
    guard !input.isEmpty, content == initial, input.insertionPoint == input.characters.count
    else { return false }
    switch rule {
    case .number, .day, .period, .wording, .deadline: return true
    default: return choice == .suggested || [.amount, .day].contains(name)
    }
  }

  /// Makes room for what is typed behind a choice that was made, or a number that was offered: it
  /// replaces that, as in a list that one types into.
  ///
  /// - Returns: `false` if the text must not be typed: a blank replaces nothing.
  mutating func giveWay(to text: String) -> Bool {
    guard isSettled || isOffered else { return true }
    if text.allSatisfy(\.isWhitespace) { return false }
    input.replaceText(with: "")
    return true
  }

  /// Chooses what was meant where only one candidate answers what was typed.
  ///
  /// - Returns: Whether that changed what was chosen.
  mutating func takeOnlyMatch() -> Bool {
    guard choice == .one || choice == .many, matches.count == 1, !saysNothing, !input.isEmpty,
      let only = matches.first
    else { return false }
    let isChosen = chosen.contains(candidates[only].id)
    if choice == .one, isChosen, candidates[only].label == input.text { return false }
    if choice == .many, isChosen {
      input.replaceText(with: "")
      findMatches()
      return true
    }
    highlighted = 0
    toggleHighlighted()
    return true
  }

  /// Takes up the highlighted candidate, or puts it down again if it was chosen.
  mutating func toggleHighlighted() {
    guard let candidate = highlightedCandidate else { return }
    switch choice {
    case .text: return
    case .suggested:
      input.replaceText(with: candidate.label)
      highlighted = nil
    case .one:
      chosen = [candidate.id]
      input.replaceText(with: candidate.label)
      highlighted = nil
    case .many:
      if let position = chosen.firstIndex(of: candidate.id) {
        chosen.remove(at: position)
      } else {
        chosen.append(candidate.id)
      }
      input.replaceText(with: "")
      findMatches()
    }
  }
}

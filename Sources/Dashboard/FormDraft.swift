import LoaTexts
import PlanModel
import TerminalCanvas

/// What a person has typed into a form and not saved: what differs from the form as it was opened.
package struct FormDraft: Hashable, Sendable, Identifiable {
  /// Names the draft among all of a person's.
  package var id: String
  package var purpose: String
  /// What the purpose is about, in its own order.
  package var subject: [String]
  /// What people call the form.
  package var title: String
  package var fields: [Field]
  /// The name of the field that had the cursor.
  package var focused: String
  /// The fields of further forms of the same kind that are to come after it.
  package var waiting: [[Field]]
  /// When it was kept, since 1970 in UTC; 0 while it is being typed.
  package var milliseconds: Int64 = 0

  package init(
    id: String, purpose: String, subject: [String], title: String, fields: [Field],
    focused: String, waiting: [[Field]] = [], milliseconds: Int64 = 0
  ) {
    self.id = id
    self.purpose = purpose
    self.subject = subject
    self.title = title
    self.fields = fields
    self.focused = focused
    self.waiting = waiting
    self.milliseconds = milliseconds
  }

  package struct Field: Hashable, Sendable {
    package var name: String
    package var text: String
    package var chosen: [String]

    package init(_ name: String, text: String, chosen: [String] = []) {
      self.name = name
      self.text = text
      self.chosen = chosen
    }
  }
}

extension FormField.Name {
  /// The name of the field in a draft.
  var draftName: String { String(describing: self) }
}

extension Form.Purpose {
  /// The name of the purpose in a draft, and what it is about.
  var draftName: (purpose: String, subject: [String]) {
    switch self {
    case .record(let channel): ("record", [channel.rawValue])
    case .recordInGroup(let group): ("recordInGroup", [group.rawValue])
    case .edit(let publication): ("edit", [publication.channel.rawValue, publication.id.rawValue])
    case .owe(.channel(let id), let owed):
      ("owe", ["channel", id.rawValue, owed?.rawValue ?? ""])
    case .owe(.group(let id), let owed): ("owe", ["group", id.rawValue, owed?.rawValue ?? ""])
    case .write(let subject): ("write", subject.words)
    case .export(let row): ("export", [row.id])
    case .chooseScored: ("chooseScored", [])
    case .score(let set, let criterion, let agency):
      ("score", [set.rawValue, criterion.rawValue, agency.rawValue])
    case .several(let purposes): ("several", purposes.map(\.draftWord))
    }
  }
}

extension DashboardState {
  /// The form of a purpose as it is opened now; `nil` if what it is about is gone.
  func form(for purpose: String, _ subject: [String]) -> Form? {
    guard let book else {
      // Without a plan there are contacts, agencies and the plan that is begun.
      guard purpose == "write", contents != nil else { return nil }
      return FormSubject(words: subject).flatMap { self.form(about: $0) }
    }
    switch (purpose, subject.count) {
    case ("record", 1) where book.channel(Channel.ID(subject[0])) != nil:
      return publicationForm(on: .channel(Channel.ID(subject[0])))
    case ("recordInGroup", 1): return publicationForm(on: .group(ChannelGroup.ID(subject[0])))
    case ("edit", 2):
      return book.publications(on: Channel.ID(subject[0]))
        .first { $0.id.rawValue == subject[1] }.map { publicationForm(editing: $0) }
    case ("owe", 2...3):
      let owing: ChannelReview.Subject =
        subject[0] == "channel"
        ? .channel(Channel.ID(subject[1])) : .group(ChannelGroup.ID(subject[1]))
      guard book.plan.names(owing) else { return nil }
      // Earlier versions knew only the first.
      guard subject.count == 3 else {
        return obligationForm(of: owing, usualObligation(of: owing))
      }
      return obligationForm(
        of: owing, subject[2].isEmpty ? nil : Obligation.ID(subject[2]))
    case ("write", 1...): return FormSubject(words: subject).flatMap { self.form(about: $0) }
    case ("score", 3):
      return scoreForm(
        CriteriaSet.ID(subject[0]), Criterion.ID(subject[1]), Agency.ID(subject[2]))
    case ("several", 1...): return form(aboutSeveral: subject.compactMap(purpose(ofDraft:)))
    default: return nil
    }
  }

  /// What must be kept of the open form; `nil` if nothing was typed into one.
  package var draft: FormDraft? {
    guard let form, form.isDirty, form.isWorthKeeping, let id = formOrigin?.draftID else {
      return nil
    }
    return draft(of: form, as: id)
  }

  private func draft(of form: Form, as id: String) -> FormDraft {
    let (purpose, subject) = form.purpose.draftName
    return FormDraft(
      id: id, purpose: purpose, subject: subject, title: formTitle(form),
      fields: typedFields(of: form), focused: form.fields[form.focused].name.draftName,
      waiting: form.waiting.map(typedFields))
  }

  /// The fields that differ from the form as it was opened.
  private func typedFields(of form: Form) -> [FormDraft.Field] {
    let opened = formOrigin?.form
    return form.fields.filter { field in
      let old = opened?[field.name]
      return old?.input.text != field.input.text || old?.chosen != field.chosen
    }.map { FormDraft.Field($0.name.draftName, text: $0.input.text, chosen: $0.chosen) }
  }

  /// Opens the form of a draft with what was typed; the rest is as it is now.
  mutating func reopen(_ draft: FormDraft) {
    guard var form = form(for: draft.purpose, draft.subject) else {
      message = Message(texts.draftHasNoPlace(draft.title), isError: true)
      return
    }
    formOrigin = FormOrigin(form: form, draftID: draft.id)
    let empty = form
    form.fill(draft.fields)
    form.waiting = draft.waiting.map { fields in
      var form = empty
      form.fill(fields)
      return form
    }
    form.numberDrafts()
    form.focused =
      form.fields.firstIndex { $0.name.draftName == draft.focused } ?? form.focused
    self.form = form
  }

  /// Follows a form from its opening to its end, so that its draft ends with it and not before.
  mutating func followForm(from before: Form?, _ effects: inout [DashboardEffect]) {
    let numbers = effects.flatMap(\.savedNumbers)
    if let form, formOrigin == nil {
      formOrigin = FormOrigin(form: form, draftID: newDraftID(of: form))
      offerDraft(like: form)
    } else if let form, !numbers.isEmpty, let part = before?.part(savedBefore: form) {
      // What goes on is kept as what it was; what was saved is a draft of its own until it is on
      // disk, so that neither takes the other's place.
      let draft = draft(of: part, as: newDraftID(of: part))
      keep(draft, until: numbers)
      effects.insert(.keepDraft(draft), at: 0)
    } else if form == nil, let origin = formOrigin {
      if !numbers.isEmpty, let before, before.isWorthKeeping {
        keep(draft(of: before, as: origin.draftID), until: numbers)
      } else if numbers.isEmpty, let before, before.isDirty, before.isWorthKeeping {
        effects.append(.dropDraft(origin.draftID))
      }
      formOrigin = nil
    }
    if overlay == nil, form == nil, let next = draftOffers.first, contents != nil {
      draftOffers.removeFirst()
      overlay = .question(.openDraft(next))
    }
  }

  /// Opens a form with something in it, which belongs to its draft.
  mutating func open(_ form: Form, openedAs plain: Form) {
    formOrigin = FormOrigin(form: plain, draftID: newDraftID(of: plain))
    self.form = form
    offerDraft(like: form)
  }

  private mutating func newDraftID(of form: Form) -> String {
    let (purpose, subject) = form.purpose.draftName
    saves.formsOpened += 1
    return ([purpose] + subject + [session, String(saves.formsOpened)]).joined(separator: "/")
  }

  private mutating func keep(_ draft: FormDraft, until numbers: [Int]) {
    saves.typed[draft.id] = draft
    for number in numbers { saves.drafts[number, default: []].insert(draft.id) }
  }

  /// What was typed into the forms of an edit that is not on disk.
  func draftsToKeep(of number: Int) -> [DashboardEffect] {
    (saves.drafts[number] ?? []).sorted().compactMap { saves.typed[$0].map { .keepDraft($0) } }
  }

  /// Offers what was left of the same form earlier.
  private mutating func offerDraft(like form: Form) {
    let (purpose, subject) = form.purpose.draftName
    guard overlay == nil,
      let draft = keptDrafts.first(where: { $0.purpose == purpose && $0.subject == subject })
    else { return }
    overlay = .question(.openDraft(draft))
  }

  /// Answers the question whether a draft is to be opened again.
  ///
  /// It is kept at once, as this session's: another screen of the person must not offer it too.
  mutating func open(_ draft: FormDraft) -> [DashboardEffect] {
    keptDrafts.removeAll { $0.id == draft.id }
    if formOrigin?.draftID != draft.id { formOrigin = nil }
    form = nil
    reopen(draft)
    return self.draft.map { [.keepDraft($0)] } ?? []
  }

  mutating func discard(_ draft: FormDraft) -> [DashboardEffect] {
    keptDrafts.removeAll { $0.id == draft.id }
    message = Message(texts.draftDiscarded(draft.title))
    return [.dropDraft(draft.id)]
  }
}

extension DashboardEffect {
  /// The numbers of the edits that it saves.
  var savedNumbers: [Int] {
    switch self {
    case .save(_, let number): [number]
    case .saveAll(let edits): edits.map(\.number)
    default: []
    }
  }
}

extension Form {
  /// What of this form was saved if `form` is what stays open; `nil` if nothing was.
  fileprivate func part(savedBefore form: Form) -> Form? {
    var part = self
    part.waiting = []
    if case .several(let all) = purpose, case .several(let left) = form.purpose {
      part.purpose = .several(all.filter { !left.contains($0) })
      return all.count > left.count ? part : nil
    }
    let left = Set(form.drafts.compactMap(\.place?.number))
    let saved = drafts.filter { $0.place.map { !left.contains($0.number) } ?? false }
    guard let first = saved.first else { return nil }
    part = first
    part.waiting = Array(saved.dropFirst())
    return part
  }

  /// Puts in what was typed earlier.
  fileprivate mutating func fill(_ typed: [FormDraft.Field]) {
    for field in typed {
      guard let position = fields.firstIndex(where: { $0.name.draftName == field.name })
      else { continue }
      fields[position].input.replaceText(with: field.text)
      fields[position].chosen = field.chosen
      if fields[position].choice != .text, !field.text.isEmpty { fields[position].findMatches() }
    }
    isDirty = true
  }
}

/// How a form was opened; what is shown does not depend on it, so it says nothing about a state.
package struct FormOrigin: Hashable, Sendable {
  /// As it was before anything was typed.
  package var form: Form
  package var draftID: String
}

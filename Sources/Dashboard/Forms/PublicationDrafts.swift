import LoaTexts
import PlanModel
import TerminalCanvas

// One piece on several channels, and several pieces at once.

extension DashboardState {
  /// A piece on the form's channel and on each other one that was chosen.
  func placements(of publication: Publication, from form: Form) -> [Publication] {
    let others = (form[.channels]?.chosen ?? []).map { Channel.ID($0) }
      .filter { $0 != publication.channel }
    guard !others.isEmpty else { return [publication] }
    var placed = publication
    placed.piece = publication.id.rawValue
    return [placed]
      + others.map { channel in
        Publication(
          id: placed.id, day: placed.day, channel: channel, genre: placed.genre,
          title: placed.title, url: nil, number: placed.number, covers: placed.covers,
          audiences: placed.audiences, quantity: placed.quantity, piece: placed.piece,
          note: placed.note, by: placed.by)
      }
  }

  /// Shows the draft that waits behind a form that was saved, if one does.
  mutating func goToNextDraft(after form: Form) {
    guard var next = form.waiting.first else {
      self.form = nil
      return
    }
    next.waiting = Array(form.waiting.dropFirst())
    next.isDirty = true
    self.form = next
  }

  /// Shows another of several drafts; what was typed in each stays.
  func turnDraft(_ form: inout Form, by step: Int) {
    guard !form.waiting.isEmpty else { return }
    var waiting = form.waiting
    var shown = form
    shown.waiting = []
    var next: Form
    if step > 0 {
      next = waiting.removeFirst()
      waiting.append(shown)
    } else {
      next = waiting.removeLast()
      waiting.insert(shown, at: 0)
    }
    next.waiting = waiting
    next.isDirty = true
    form = next
  }

  /// Makes one draft of each line of a pasted text, behind what the form has already; `false` where
  /// one line was pasted, or the form is not one that logs publications.
  mutating func makeDrafts(from text: String) -> Bool {
    guard var form else { return false }
    switch form.purpose {
    case .record, .recordInGroup: break
    case .edit, .owe, .write, .several, .export, .chooseScored, .score: return false
    }
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .filter { !$0.isEmpty }
    let isBegun = [.title, .link].contains { form[$0]?.input.isEmpty == false }
    // Several lines belong into a note as they are.
    guard lines.count > 1, !isBegun || [.title, .link].contains(form.fields[form.focused].name)
    else { return false }
    var empty = form
    empty.waiting = []
    if isBegun {
      for name: FormField.Name in [.title, .link, .number] { empty.setText("", of: name) }
    }
    let known = isBegun || !form.waiting.isEmpty ? form.drafts.count : 0
    var drafts = lines.prefix(Self.mostDrafts - known).map { draft(from: $0, in: empty) }
    if known == 0, !drafts.isEmpty { form = drafts.removeFirst() }
    form.waiting += drafts
    form.numberDrafts()
    self.form = form
    let logged = countLogged(form.drafts)
    let made =
      lines.count + known > Self.mostDrafts
      ? texts.draftsCut(Self.mostDrafts, of: lines.count + known) : texts.draftsMade(lines.count)
    message = Message(logged > 0 ? "\(made) \(texts.draftsKnown(logged))" : made)
    return true
  }

  private static var mostDrafts: Int { 200 }

  /// A line with a day, a title and a link, each of which may be missing.
  private func draft(from line: String, in empty: Form) -> Form {
    var form = empty
    form.isDirty = true
    var words = VietnameseText.composed(line).split(whereSeparator: \.isWhitespace).map(String.init)
    if let link = words.firstIndex(where: WebAddress.isValid) {
      form.setText(words.remove(at: link), of: .link)
    }
    if let (day, count) = dayAhead(of: words) {
      words.removeFirst(count)
      form.setText(texts.text(day), of: .day)
    }
    while let first = words.first, ["-", "–", "•", "*", "|", ":"].contains(first) {
      words.removeFirst()
    }
    form.setText(words.joined(separator: " "), of: .title)
    return form
  }

  /// The day that a line begins with, and how many words name it.
  private func dayAhead(of words: [String]) -> (CalendarDay, Int)? {
    for count in [6, 5, 4, 3, 1] where words.count >= count {
      let text = words.prefix(count).joined(separator: " ")
      guard count > 1 || text.contains(where: { "/-.".contains($0) }),
        count == 1 || text.contains(where: \.isLetter), let day = day(typed: text)
      else { continue }
      return (day, count)
    }
    return nil
  }

  /// Makes drafts of what the chosen channel published in the month before the one shown.
  mutating func repeatLastMonth() {
    guard let subject = subjectForPublication, let book,
      case .channel(let id) = subject, let empty = publicationForm(on: subject)
    else {
      message = Message(texts.repeatElsewhere)
      return
    }
    guard month.firstDay <= today else {
      message = Message(
        texts.repeatInFuture(
          monthText(month), back: keyName(of: .previousMonth)))
      return
    }
    let last = month.adding(months: -1)
    let pieces = book.publications(on: id).filter { last.contains($0.day) }
    guard !pieces.isEmpty else {
      message = Message(texts.nothingToRepeat(monthText(last)))
      return
    }
    var drafts = pieces.map { draft(repeating: $0, in: empty) }
    var form = drafts.removeFirst()
    form.waiting = drafts
    form.numberDrafts()
    open(form, openedAs: empty)
    message = Message(texts.draftsMade(pieces.count))
  }

  private func draft(repeating old: Publication, in empty: Form) -> Form {
    var form = empty
    form.isDirty = true
    let day = month.firstDay.adding(days: min(old.day.day, month.lastDay.day) - 1)
    form.setText(texts.text(min(day, today)), of: .day)
    form.setText(old.title, of: .title)
    form.setText(old.genre ?? "", of: .genre)
    form.setText(String(old.quantity), of: .quantity)
    form.choose(old.covers.map(\.rawValue), in: .covers)
    form.choose(old.audiences.map(\.rawValue), in: .audiences)
    return form
  }
}

extension Form {
  /// This draft and those that wait behind it, each by itself, in the order in which they were made.
  var drafts: [Form] {
    var first = self
    first.waiting = []
    return ([first] + waiting).sorted { ($0.place?.number ?? 0) < ($1.place?.number ?? 0) }
  }

  /// Counts the drafts from this one on.
  mutating func numberDrafts() {
    guard !waiting.isEmpty else { return }
    let total = waiting.count + 1
    place = DraftPlace(number: 1, total: total)
    for position in waiting.indices {
      waiting[position].place = DraftPlace(number: position + 2, total: total)
    }
  }

  fileprivate mutating func setText(_ text: String, of name: FormField.Name) {
    guard let position = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[position].input = TextField(text)
  }

  fileprivate mutating func choose(_ ids: [String], in name: FormField.Name) {
    guard let position = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[position].chosen = ids
  }
}

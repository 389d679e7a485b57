import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// The form that logs a publication on a channel, or on a channel of a group.
  func publicationForm(on subject: ChannelReview.Subject) -> Form? {
    guard let book else { return nil }
    var fields = publicationFields(day: min(referenceDay, today))
    switch subject {
    case .channel(let id):
      return Form(purpose: .record(id), fields: fields, focused: 1)
    case .group(let id):
      guard let group = book.channelGroup(id) else { return nil }
      fields.insert(
        FormField(
          .agency, choice: .one,
          candidates: book.members(of: group).map {
            FormField.Candidate(id: $0.id.rawValue, label: $0.name)
          }), at: 0)
      return Form(purpose: .recordInGroup(id), fields: fields)
    }
  }

  /// The form that changes a publication.
  func publicationForm(editing publication: Publication) -> Form {
    var form = Form(
      purpose: .edit(publication), fields: publicationFields(day: publication.day), focused: 1)
    form.fields.removeAll { $0.name == .channels }
    form.fields += placementField(of: publication)
    for position in form.fields.indices {
      switch form.fields[position].name {
      case .title: form.fields[position].input = TextField(publication.title)
      case .genre: form.fields[position].input = TextField(publication.genre ?? "")
      case .link: form.fields[position].input = TextField(publication.url ?? "")
      case .covers: form.fields[position].chosen = publication.covers.map(\.rawValue)
      case .audiences: form.fields[position].chosen = publication.audiences.map(\.rawValue)
      case .number: form.fields[position].input = TextField(publication.number ?? "")
      case .note: form.fields[position].input = TextField(publication.note ?? "")
      case .quantity:
        form.fields[position].input = TextField(String(publication.quantity))
      default: break
      }
    }
    return form
  }

  private func publicationFields(day: CalendarDay) -> [FormField] {
    let contents = book?.outline.filter { $0.item != nil && $0.kind == .content } ?? []
    return [
      FormField(.day, text: texts.text(day)),
      FormField(.title),
      FormField(
        .genre, choice: .suggested,
        candidates: texts.genres.map { FormField.Candidate(id: $0, label: $0) }),
      FormField(.link),
      FormField(
        .covers, choice: .many,
        candidates: contents.compactMap { entry in
          entry.item.map {
            FormField.Candidate(id: $0.rawValue, label: "\(entry.ref) \(entry.text)")
          }
        }),
      setField(.audiences, candidates(Audience.self) { $0.name(in: texts) }, chosen: []),
      setField(.channels, channelCandidates, chosen: []),
      textField(.quantity, "1", .number(1...1_000_000)), textField(.number, nil),
      textField(.note, nil),
    ]
  }

  /// A genre as it is listed, if it was typed without its marks.
  func genre(typed text: String?) -> String? {
    guard let text else { return nil }
    let folded = VietnameseText.folded(text)
    if texts.genres.contains(text) { return text }
    return texts.genres.first { VietnameseText.folded($0) == folded } ?? text
  }

  /// What is wrong with one field, in a sentence; `nil` if nothing.
  func problem(of field: FormField) -> String? {
    if field.isForSeveral, field.saysNothing || !field.isFilled { return nil }
    if let rule = field.rule { return problem(of: field, rule: rule) }
    let text = field.input.text.trimmed
    switch field.name {
    case .amount: return text.isEmpty || amount(text) != nil ? nil : texts.notAnAmount(quoted(text))
    case .cadence:
      let chosen = field.candidates.first { $0.id == field.chosen.first }?.label
      return chosen == text && !text.isEmpty ? nil : texts.noSuchCadence(quoted(text))
    case .day:
      if text.isEmpty { return texts.dayMissing }
      guard let day = CalendarDay(typed: text, in: month) else {
        return texts.noSuchDay(quoted(text))
      }
      return day > today ? texts.dayInFuture(dayText(day)) : nil
    case .title:
      return text.isEmpty ? texts.titleMissing : nil
    case .link:
      return text.isEmpty || WebAddress.isValid(text) ? nil : texts.notALink(quoted(text))
    case .agency:
      if field.chosen.isEmpty || chosenLabel(of: field) != field.input.text {
        return text.isEmpty ? texts.agencyMissing : unknownName(text, field)
      }
      return nil
    case .covers:
      return text.isEmpty ? nil : noSuchChoice(text, field)
    case .fileName, .points, .figure: return problemOfReports(field)
    default:
      return nil
    }
  }

  private func chosenLabel(of field: FormField) -> String? {
    field.candidates.first { $0.id == field.chosen.first }?.label
  }

  private func unknownName(_ text: String, _ field: FormField) -> String {
    let names =
      field.matches.isEmpty
      ? nearestNames(to: text, in: field.candidates.map(\.label))
      : field.matches.prefix(3).map { field.candidates[$0].label }
    return texts.unknownAgency(quoted(text), nearest: names)
  }

  /// The publication that a form describes; `nil` while something in it is wrong.
  func publication(from form: Form) -> Publication? {
    guard form.fields.allSatisfy({ problem(of: $0) == nil }),
      let day = CalendarDay(typed: form[.day]?.input.text.trimmed ?? "", in: month),
      let title = form[.title]?.input.text.trimmed
    else { return nil }
    func optional(_ name: FormField.Name) -> String? {
      form[name].map(\.input.text.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
    let covers = form[.covers]?.chosen.map { Item.ID($0) } ?? []
    if case .edit(var publication) = form.purpose {
      publication.day = day
      publication.title = title
      publication.genre = genre(typed: optional(.genre))
      publication.url = optional(.link)
      publication.covers = covers
      takeRest(&publication, from: form)
      return publication
    }
    guard let channel = channel(of: form) else { return nil }
    var publication = Publication(
      id: Publication.ID("\(day)-\(session)-\(saves.nextNumber)"), day: day,
      channel: channel, genre: genre(typed: optional(.genre)), title: title, url: optional(.link),
      covers: covers, by: account)
    takeRest(&publication, from: form)
    return publication
  }

  /// The channel on which a form logs a piece; `nil` while none is chosen.
  func channel(of form: Form) -> Channel.ID? {
    switch form.purpose {
    case .record(let id): id
    case .recordInGroup(let group):
      form[.agency]?.chosen.first.map { Channel.ID("\(group)@\($0)") }
    case .edit(let publication): publication.channel
    case .owe, .write, .several, .export, .chooseScored, .score: nil
    }
  }

  private func takeRest(_ publication: inout Publication, from form: Form) {
    let values = values(of: form).new
    publication.audiences = values.many(.audiences).compactMap { Audience(rawValue: $0) }
    publication.number = values.text(.number)
    publication.note = values.text(.note)
    publication.quantity = values.number(.quantity) ?? 1
  }
}

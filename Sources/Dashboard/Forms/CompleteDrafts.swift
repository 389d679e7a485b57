import LoaTexts
import PlanModel
import TerminalCanvas

// Several drafts are saved with one key, as far as they say what they must.

extension DashboardState {
  /// Saves all drafts that are complete as one edit; the form stays with the rest, each with what is
  /// wrong beside its field.
  ///
  /// A draft whose link was logged before, or stands in an earlier one, waits until this is asked
  /// for again.
  mutating func saveCompleteDrafts(_ form: Form) -> [DashboardEffect] {
    var edits: [PlanEdit] = []
    var left: [Form] = []
    var saved = 0
    let first = saves.nextNumber
    var links = loggedLinks(for: form.drafts)
    for (position, draft) in form.drafts.enumerated() {
      var draft = checked(draft)
      if let made = numbered(first + position).edits(ofDraft: draft),
        askAboutLink(of: &draft, made, among: &links)
      {
        edits += made
        saved += 1
      } else {
        draft.isDirty = true
        left.append(draft)
      }
    }
    self.form = left.first
    self.form?.waiting = Array(left.dropFirst())
    message =
      left.isEmpty
      ? Message(texts.draftsSaved(saved))
      : Message(whyLeft(left, saved: saved), isError: true)
    saves.nextNumber = max(saves.nextNumber, first + saved + left.count)
    return edits.isEmpty ? [] : saveAll(edits)
  }

  /// Whether the link of a draft is new or was asked about; what is to be saved is known from then
  /// on.
  private func askAboutLink(
    of draft: inout Form, _ edits: [PlanEdit], among links: inout LoggedLinks
  ) -> Bool {
    guard case .record(let publication)? = edits.first,
      let position = draft.fields.firstIndex(where: { $0.name == .link })
    else { return true }
    let text = draft.fields[position].input.text
    if links.piece(like: publication) != nil, draft.fields[position].asked != text {
      draft.fields[position].asked = text
      draft.focused = position
      return false
    }
    links.take(publication)
    return true
  }

  private func whyLeft(_ drafts: [Form], saved: Int) -> String {
    let logged = drafts.count { draft in
      draft.fields.allSatisfy { $0.problem == nil }
        && draft[.link].map { !$0.input.isEmpty && $0.asked == $0.input.text } ?? false
    }
    let again = Key.control("t").name
    if logged == drafts.count { return texts.draftsLogged(saved, left: logged, again: again) }
    let lacks =
      lacks(of: drafts) + (logged > 0 ? ", \(texts.linksLogged(logged, again: again))" : "")
    return texts.draftsLeft(saved, left: drafts.count, lacks: lacks)
  }

  /// The draft with what is wrong beside each field, gone to the first such field.
  private func checked(_ draft: Form) -> Form {
    var draft = draft
    for position in draft.fields.indices {
      _ = draft.fields[position].takeOnlyMatch()
      draft.fields[position].problem = problem(of: draft.fields[position])
    }
    if let wrong = draft.fields.firstIndex(where: { $0.problem != nil }) { draft.focused = wrong }
    return draft
  }

  /// What saves a draft; `nil` if it is not complete, or may not be saved.
  private func edits(ofDraft draft: Form) -> [PlanEdit]? {
    guard draft.fields.allSatisfy({ $0.problem == nil }), let publication = publication(from: draft)
    else { return nil }
    let edits = placements(of: publication, from: draft).map { PlanEdit.record($0) }
    return edits.contains { whyNotSaved($0) != nil } ? nil : edits
  }

  /// Which fields keep drafts from being saved, and of how many: "Tiêu đề (3), Ngày đăng (1)"; where
  /// no field does, why the first may not be saved.
  private func lacks(of drafts: [Form]) -> String {
    var counts: [(label: String, count: Int)] = []
    for draft in drafts {
      for field in draft.fields where field.problem != nil {
        let label = field.name.label(in: texts, for: draft.purpose)
        if let known = counts.firstIndex(where: { $0.label == label }) {
          counts[known].count += 1
        } else {
          counts.append((label, 1))
        }
      }
    }
    guard counts.isEmpty else {
      return counts.map { "\($0.label) (\($0.count))" }.joined(separator: ", ")
    }
    return drafts.lazy
      .flatMap { draft in
        self.publication(from: draft).map { self.placements(of: $0, from: draft) } ?? []
      }
      .compactMap { self.whyNotSaved(.record($0)) }.first ?? ""
  }
}

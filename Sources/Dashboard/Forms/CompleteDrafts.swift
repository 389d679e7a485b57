import LoaTexts
import PlanModel

// Several drafts are saved with one key, as far as they say what they must.

extension DashboardState {
  /// Saves all drafts that are complete as one edit; the form stays with the rest, each with what is
  /// wrong beside its field.
  mutating func saveCompleteDrafts(_ form: Form) -> [DashboardEffect] {
    var edits: [PlanEdit] = []
    var left: [Form] = []
    var saved = 0
    let first = saves.nextNumber
    for (position, draft) in form.drafts.enumerated() {
      var draft = checked(draft)
      // Identities of new records are made of the number of the next edit.
      var numbered = self
      numbered.saves.nextNumber = first + position
      if let made = numbered.edits(ofDraft: draft) {
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
      : Message(texts.draftsLeft(saved, left: left.count, lacks: lacks(of: left)), isError: true)
    saves.nextNumber = max(saves.nextNumber, first + saved + left.count)
    return edits.isEmpty ? [] : saveAll(edits)
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

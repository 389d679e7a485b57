import LoaTexts
import PlanExchange
import PlanModel
import TerminalCanvas

extension Form {
  /// Whether it belongs to the screen of reports.
  var isOfReports: Bool {
    switch purpose {
    case .export, .chooseScored, .score: true
    case .record, .recordInGroup, .edit, .owe, .write, .several: false
    }
  }

  /// Whether what was typed into it is offered again after the program was left.
  var isWorthKeeping: Bool {
    switch purpose {
    case .export, .chooseScored: false
    case .score, .record, .recordInGroup, .edit, .owe, .write, .several: true
    }
  }
}

extension DashboardState {
  // MARK: Opening

  /// Asks for the name of the file that the report beside the list is written to.
  mutating func askForFileName() {
    guard screen == .report, figures.reportPage != nil, let row = chosenReportRow else {
      message = Message(texts.exportNeedsReport)
      return
    }
    if case .span(let span) = row, let plan = planWaitedFor(by: span) {
      message = Message(texts.reportsNeedOtherPlan(plan.year))
      return
    }
    var name = "bao-cao-\(row.id).md"
    if case .scores(let page)? = figures.reportPage { name = "\(row.id)-\(page.agency.id).md" }
    form = exportForm(row, name: name)
  }

  private func exportForm(_ row: ReportRow, name: String) -> Form {
    Form(purpose: .export(row), fields: [FormField(.fileName, text: name)])
  }

  /// A file could not be written: unless the person is at something else, the form comes back.
  mutating func takeFailure(of file: ReportFile, reason: String) {
    message = Message(texts.fileNotWritten(file.name, reason), isError: true)
    guard screen == .report, form == nil, overlay == nil else { return }
    var form = exportForm(file.row, name: file.name)
    form.fields[0].problem = reason
    self.form = form
  }

  /// Shows all of the chosen criterion, or asks whose points are to be shown.
  mutating func openScore() {
    if selectedScoreRow == .agency { editScore() } else { overlay = .criterion(top: 0) }
  }

  /// Opens the form for the chosen line of the scorecard.
  mutating func editScore() {
    guard case .scores(let page)? = figures.reportPage, let row = selectedScoreRow else { return }
    switch row {
    case .agency:
      let candidates = (book?.agencies ?? []).map {
        FormField.Candidate(id: $0.id.rawValue, label: nameOfScored($0.id))
      }
      form = Form(
        purpose: .chooseScored, fields: [FormField(.agency, choice: .one, candidates: candidates)])
    case .criterion(let result, _):
      form = scoreForm(page.set.id, result.criterion.id, page.agency.id)
    }
  }

  /// The form for one criterion of an agency; `nil` if there is no such criterion any more.
  func scoreForm(
    _ set: CriteriaSet.ID, _ id: Criterion.ID, _ agency: Agency.ID
  ) -> Form? {
    criterion(id, of: set).map { criterion in
      Form(
        purpose: .score(set, id, agency),
        fields: fields(of: scoreDraft(criterion, of: set, for: agency)))
    }
  }

  private func criterion(_ id: Criterion.ID, of set: CriteriaSet.ID) -> Criterion? {
    contents?.criteria.first { $0.id == set }?.allCriteria.first { $0.id == id }
  }

  private func scoreDraft(
    _ criterion: Criterion, of set: CriteriaSet.ID, for agency: Agency.ID
  ) -> ScoreDraft {
    let id = ScoreEntry.id(set: set, criterion: criterion.id)
    let known = book?.checklists[agency]?.scores.first { $0.id == id }
    return ScoreDraft(known, set: set, criterion: criterion)
  }

  private func fields(of draft: ScoreDraft) -> [FormField] {
    let points = draft.override?.points ?? draft.entered
    return draft.criterion.figureNames.map { name in
      FormField(.figure(name), text: draft.figures[name].map(String.init) ?? "")
    } + [
      FormField(.points, text: points.map(texts.words) ?? ""),
      FormField(.reason, text: draft.override?.reason ?? ""),
      FormField(.exemption, text: draft.exemption ?? ""),
      FormField(.explanation, text: draft.explanation ?? ""),
    ]
  }

  func titleOfReportForm(_ form: Form) -> String {
    switch form.purpose {
    case .export(.span(let span)): texts.formExport(texts.words(span))
    case .export(.scores): texts.formExport(reportTitle)
    case .chooseScored: texts.formScoreAgency(reportTitle)
    case .score(let set, let criterion, let agency):
      texts.formScore(criterionTitle(criterion, of: set), nameOfScored(agency))
    case .record, .recordInGroup, .edit, .owe, .write, .several: ""
    }
  }

  /// What an agency is called today, as on the page beside.
  func nameOfScored(_ id: Agency.ID) -> String {
    book?.agency(id, on: today).name ?? id.rawValue
  }

  private func criterionTitle(_ id: Criterion.ID, of set: CriteriaSet.ID) -> String {
    guard let criterion = criterion(id, of: set) else { return id.rawValue }
    return [criterion.mark, criterion.title].filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: Checking

  /// What is wrong with a field of these forms by itself.
  func problemOfReports(_ field: FormField) -> String? {
    let text = field.input.text.trimmed
    switch field.name {
    case .fileName:
      if text.isEmpty { return texts.fileNameMissing }
      let endings = [".md", ".txt", ".csv"]
      return endings.contains { text.lowercased().hasSuffix($0) }
        ? nil : texts.fileNameUnclear(text)
    case .points:
      guard !text.isEmpty else { return nil }
      return Points(text).map { $0 < .zero } ?? true ? texts.notPoints(text) : nil
    case .figure:
      guard !text.isEmpty else { return nil }
      return Int(text).map { (0...1_000_000).contains($0) } ?? false ? nil : texts.notAFigure(text)
    default: return nil
    }
  }

  // MARK: Saving

  /// Does what one of these forms says; each field by itself is right.
  mutating func saveReportForm(_ form: Form) -> [DashboardEffect] {
    switch form.purpose {
    case .export(let row):
      let name = form[.fileName]?.input.text.trimmed ?? ""
      guard let text = text(of: row, for: name) else {
        if case .span(let span) = row, let plan = planWaitedFor(by: span) {
          message = Message(texts.reportsNeedOtherPlan(plan.year), isError: true)
        }
        return []
      }
      self.form = nil
      return [.write(ReportFile(row: row, name: name, text: text), replacing: false)]
    case .chooseScored:
      scoredAgency = form[.agency]?.chosen.first.map { Agency.ID($0) }
      self.form = nil
      refreshReport()
      return []
    case .score(let set, let criterion, let agency):
      return saveScore(form, set, criterion, agency)
    case .record, .recordInGroup, .edit, .owe, .write, .several: return []
    }
  }

  private mutating func saveScore(
    _ form: Form, _ set: CriteriaSet.ID, _ id: Criterion.ID, _ agency: Agency.ID
  ) -> [DashboardEffect] {
    guard let criterion = criterion(id, of: set) else { return [] }
    let before = scoreDraft(criterion, of: set, for: agency)
    var draft = before
    if let (field, problem) = fill(&draft, from: form) {
      refuse(form, field, problem)
      return []
    }
    if draft != before, let refusal = refusal(of: .checklist(agency)) {
      // The form stays: what was typed can be copied from it.
      message = Message(refusal, isError: true)
      return []
    }
    self.form = nil
    guard draft != before else { return [] }
    message = Message(texts.scoreSaved(criterion.title))
    let record = OfficerRecord.score(draft.entry)
    return save(
      draft.isEmpty ? .withdraw(record, agency: agency) : .file(record, agency: agency))
  }

  private mutating func refuse(_ form: Form, _ name: FormField.Name, _ problem: String) {
    var form = form
    if let position = form.fields.firstIndex(where: { $0.name == name }) {
      form.fields[position].problem = problem
      form.focused = position
    }
    self.form = form
    message = Message(problem, isError: true)
  }

  /// Takes what the fields say together; returns the field that does not fit the others, if any.
  private func fill(_ draft: inout ScoreDraft, from form: Form) -> (FormField.Name, String)? {
    func text(_ name: FormField.Name) -> String? {
      form[name].map(\.input.text.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    }
    for name in draft.criterion.figureNames {
      draft.figures[name] = text(.figure(name)).flatMap { Int($0) }
    }
    (draft.entered, draft.override) = (nil, nil)
    if let typed = text(.points), let points = Points(typed) {
      if let maximum = draft.criterion.points, maximum < points {
        return (.points, texts.tooManyPoints(typed, maximum: texts.words(maximum)))
      }
      if draft.criterion.formula == .entered, text(.reason) == nil {
        draft.entered = points
      } else if let override = ScoreEntry.Override(points, because: text(.reason) ?? "") {
        draft.override = override
      } else {
        return (.reason, texts.reasonMissing)
      }
    }
    draft.exemption = text(.exemption)
    draft.explanation = text(.explanation)
    return nil
  }
}

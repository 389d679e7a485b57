internal import PlanModel

extension RecordedReader {
  func followUp(_ reader: RecordReader) -> FollowUp? {
    guard let id = reader.requiredText("id"), let day = reader.requiredDay("day") else {
      return nil
    }
    return FollowUp(
      id: FollowUp.ID(id), task: reader.text("task").map { PlanTask.ID($0) },
      about: reader.text("about"), day: day, letter: reader.text("letter"),
      answerBy: reader.day("answerBy"), reply: reader.text("reply"),
      repliedOn: reader.day("repliedOn"), note: reader.text("note"), by: reader.text("by"),
      at: reader.text("at"))
  }

  func submission(_ reader: RecordReader) -> Submission? {
    guard let id = reader.requiredText("id"), reader.requiredText("kind") != nil,
      let kind: SubmissionKind = reader.term("kind"), let day = reader.requiredDay("day")
    else { return nil }
    return Submission(
      id: Submission.ID(id), kind: kind, period: reader.text("period"),
      number: reader.text("number"), issuedOn: reader.day("issuedOn"), day: day,
      link: reader.text("link"), note: reader.text("note"), by: reader.text("by"),
      at: reader.text("at"))
  }

  func person(_ reader: RecordReader) -> PersonInCharge? {
    guard let id = reader.requiredText("id"), let name = reader.requiredText("name") else {
      return nil
    }
    return PersonInCharge(
      id: PersonInCharge.ID(id), task: reader.text("task").map { PlanTask.ID($0) }, name: name,
      phone: reader.text("phone"), from: reader.day("from"), until: reader.day("until"),
      note: reader.text("note"))
  }

  func score(_ reader: RecordReader) -> ScoreEntry? {
    guard let set: CriteriaSet.ID = reader.id("set"),
      let criterion = reader.requiredText("criterion")
    else { return nil }
    var figures: [String: Int] = [:]
    if let numbers = reader.record("figures") {
      for name in numbers.object.objectValue?.keys ?? [] { figures[name] = numbers.int(name) }
    }
    return ScoreEntry(
      set: set, criterion: Criterion.ID(criterion), figures: figures,
      entered: reader.points("entered"),
      override: reader.record("override").flatMap(override),
      exemption: reader.text("exemption"), explanation: reader.text("explanation"),
      evidence: reader.list("evidence") { $0.stringValue.map { Evidence.ID($0) } },
      by: reader.text("by"), at: reader.text("at"))
  }

  private func override(_ reader: RecordReader) -> ScoreEntry.Override? {
    guard let points = reader.points("points"), let reason = reader.requiredText("reason") else {
      return nil
    }
    return ScoreEntry.Override(points, because: reason)
  }
}

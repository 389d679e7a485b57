import LoaTexts

extension FormField.Name {
  /// What stands before a field of a form.
  func label(in texts: any Texts, for purpose: Form.Purpose) -> String {
    switch purpose {
    case .record, .recordInGroup, .edit: publicationLabel(in: texts)
    case .owe: self == .amount ? texts.fieldQuantity : recordLabel(in: texts)
    case .write(let subject): special(in: texts, for: subject) ?? recordLabel(in: texts)
    case .export, .chooseScored, .score: reportLabel(in: texts)
    case .several where self == .amount: texts.fieldAmount
    case .several(let purposes):
      purposes.first.map { label(in: texts, for: $0) } ?? recordLabel(in: texts)
    }
  }

  private func publicationLabel(in texts: any Texts) -> String {
    switch self {
    case .day: texts.fieldDay
    case .title: texts.fieldTitle
    default: recordLabel(in: texts)
    }
  }

  private func reportLabel(in texts: any Texts) -> String {
    switch self {
    case .fileName: texts.fieldFileName
    case .points: texts.fieldPoints
    case .reason: texts.fieldReason
    case .exemption: texts.fieldExemption
    case .explanation: texts.fieldExplanation
    case .figure(let name): name
    default: recordLabel(in: texts)
    }
  }

  /// Where a form calls a field otherwise than most.
  private func special(in texts: any Texts, for subject: FormSubject) -> String? {
    switch (subject, self) {
    case (.tick, .day): texts.labelDoneOn
    case (.followUp, .day): texts.labelRemindedOn
    case (.submission, .day): texts.labelReceivedOn
    case (.rename, .name): texts.labelNewName
    case (.planHeader, .title), (.settings, .title), (.newPlan, .title): texts.labelPlanTitle
    case (.channelGroup, .leads): texts.labelAgencies
    case (.contact, .status): texts.labelStatus
    case (.person, .person): texts.labelFullName
    case (.ownTask, .contents), (.assignment, .contents): texts.labelContents
    default: nil
    }
  }

  private func recordLabel(in texts: any Texts) -> String {
    switch self {
    case .agency: texts.fieldAgency
    case .day: texts.fieldDay
    case .title: texts.labelTitle
    case .genre: texts.fieldGenre
    case .link: texts.labelLink
    case .covers, .contents: texts.fieldCovers
    case .amount: texts.fieldAmount
    case .cadence: texts.fieldCadence
    case .audiences: texts.labelAudiences
    case .channels: texts.labelOtherChannels
    case .quantity: texts.fieldQuantity
    case .number: texts.fieldNumber
    case .note: texts.labelNote
    case .status: texts.labelDoing
    case .exemption: texts.labelExemption
    case .person: texts.labelPerson
    case .phone: texts.labelPhone
    case .successor: texts.labelSuccessor
    case .ref: texts.labelRefOfPlan
    case .frame: texts.labelFrame
    case .deliverable: texts.labelDeliverable
    case .work: texts.labelWork
    case .period: texts.labelPeriod
    case .issuer: texts.labelIssuer
    case .issuedOn: texts.labelIssuedOn
    case .section: texts.labelSection
    case .page: texts.labelPage
    case .kind: texts.labelKind
    default: furtherLabel(in: texts)
    }
  }

  private func furtherLabel(in texts: any Texts) -> String {
    switch self {
    case .letter: texts.labelLetter
    case .about: texts.labelAbout
    case .answerBy: texts.labelAnswerBy
    case .reply: texts.labelReply
    case .repliedOn: texts.labelRepliedOn
    case .name: texts.labelName
    case .short: texts.labelShort
    case .from: texts.fieldFrom
    case .until: texts.labelUntil
    case .groups: texts.labelGroups
    case .owner: texts.fieldOwner
    case .place: texts.labelPlace
    case .value: texts.labelValue
    case .branch: texts.labelBranch
    case .purposes: texts.labelPurposes
    case .hours: texts.labelHours
    case .source: texts.labelSource
    case .verifiedOn: texts.labelVerifiedOn
    case .leads: texts.labelLeads
    case .leadGroups: texts.labelLeadGroups
    case .coordinating: texts.labelCoordinating
    case .mark: texts.labelMark
    case .text: texts.labelText
    case .heading: texts.labelHeading
    case .areas: texts.labelAreas
    case .indices: texts.labelIndices
    case .after: texts.labelAfter
    case .signedBy: texts.labelSignedBy
    case .language: texts.labelLanguage
    case .defaultPlan: texts.labelDefaultPlan
    case .wording: texts.labelWording
    case .year: texts.labelYear
    case .placements: texts.labelPlacements
    case .measure: texts.labelMeasure
    case .unit: texts.labelUnit
    case .deadline: texts.labelDeadline
    default: ""
    }
  }
}

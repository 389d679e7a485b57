extension PlanBook {
  /// The book as it stands after an edit that was accepted or is being saved; what is about
  /// contacts or settings changes nothing here.
  public mutating func apply(_ edit: PlanEdit) {
    switch edit {
    case .record, .change, .removePublication: applyToLog(edit)
    case .tick(_, let agency), .untick(_, _, let agency), .addEvidence(_, let agency),
      .file(_, let agency), .withdraw(_, let agency), .task(_, _, let agency),
      .ownTask(_, _, let agency), .evidence(_, _, let agency):
      changeChecklist(of: agency) { $0.apply(edit) }
    case .owe, .header, .section, .item, .assignment, .moveAssignment, .channel, .channelGroup:
      var plan = plan
      plan.apply(edit)
      if plan != self.plan { replacePlan(with: plan) }
    case .agency, .moveAgency, .agencyGroup:
      let registry = registry.applying(edit)
      if registry != self.registry { replaceRegistry(with: registry) }
    case .contact, .settings: break
    }
  }

  private mutating func applyToLog(_ edit: PlanEdit) {
    switch edit {
    case .record(let publication): put(publication)
    case .change(let before, let after):
      let current = publications(on: after.channel).first { $0.id == after.id }
      put(current?.changed(from: before, to: after) ?? after)
    case .removePublication(let removed):
      let log = publications(on: removed.channel)
      replaceLog(of: removed.channel, with: log.filter { $0.id != removed.id })
    default: break
    }
  }

  private mutating func put(_ publication: Publication) {
    var log = logs[publication.channel] ?? []
    log.removeAll { $0.id == publication.id }
    log.insert(publication, at: log.count(before: { Self.precedes($0, publication) }))
    logs[publication.channel] = log
    digest(publication.channel)
  }

  /// This book with the plan as it was read anew; everything derived from the plan is made again.
  public mutating func replacePlan(with plan: Plan) {
    self = PlanBook(registry: registry, plan: plan, checklists: checklists, logs: logs)
  }

  /// This book with the registry as it was read anew; everything derived is made again.
  public mutating func replaceRegistry(with registry: Registry) {
    self = PlanBook(registry: registry, plan: plan, checklists: checklists, logs: logs)
  }

  /// This book with what was read anew of one agency.
  public mutating func replaceChecklist(of agency: Agency.ID, with checklist: Checklist) {
    changeChecklist(of: agency) { $0 = checklist }
  }

  /// This book with what was read anew of one channel.
  public mutating func replaceLog(of channel: Channel.ID, with log: [Publication]) {
    logs[channel] = log.isEmpty ? nil : Self.inOrder(log)
    digest(channel)
  }
}

extension Checklist {
  /// An edit of one agency's checklist; any other changes nothing.
  mutating func apply(_ edit: PlanEdit) {
    switch edit {
    case .tick(let tick, _): ticks[tick.id] = tick
    case .untick(let tick, _, _):
      ticks[tick.id] = nil
      evidence.removeAll { $0.tick == tick.id }
    case .addEvidence(let piece, _): evidence.editInOrder(from: nil, to: piece)
    case .evidence(let before, let after, _): evidence.editInOrder(from: before, to: after)
    case .ownTask(let before, let after, _): ownTasks.editInOrder(from: before, to: after)
    case .task(let before, let after, _):
      guard let id = (after ?? before)?.id else { return }
      let blank = TaskRecord(id: id)
      tasks[id] = TaskRecord.result(
        of: tasks[id], from: before ?? blank, to: after)
    case .file(let record, _): file(record)
    case .withdraw(let record, _): withdraw(record)
    default: break
    }
  }
}

extension Plan {
  /// The plan after an edit of what it says itself; any other changes nothing.
  public func applying(_ edit: PlanEdit) -> Plan {
    var plan = self
    plan.apply(edit)
    return plan
  }

  /// An edit of what the plan itself says; any other changes nothing.
  mutating func apply(_ edit: PlanEdit) {
    switch edit {
    case .owe(_, let obligations, let subject): setObligations(obligations, of: subject)
    case .header(let before, let after): header = header.changed(from: before, to: after)
    case .section(let before, let after): self.edit(from: before, to: after)
    case .item(let before, let after): self.edit(from: before, to: after)
    case .assignment(let before, let after): assignments.edit(from: before, to: after)
    case .moveAssignment(let id, _, let after): assignments.move(id, after: after)
    case .channel(let before, let after): channels.edit(from: before, to: after)
    case .channelGroup(let before, let after): channelGroups.edit(from: before, to: after)
    default: break
    }
  }
}

extension Registry {
  /// The registry after an edit of an agency or a group; any other changes nothing.
  public func applying(_ edit: PlanEdit) -> Registry {
    var (groups, agencies) = (groups, agencies)
    switch edit {
    case .agency(let before, let after): agencies.edit(from: before, to: after)
    case .moveAgency(let id, _, let after): agencies.move(id, after: after)
    case .agencyGroup(let before, let after): groups.edit(from: before, to: after)
    default: return self
    }
    return Registry(groups: groups, agencies: agencies, places: places)
  }
}

extension WorkspaceContents {
  /// What was read, as it stands after an edit that was accepted or is being saved.
  public mutating func apply(_ edit: PlanEdit) {
    switch edit {
    case .contact(let before, let after): contacts.edit(from: before, to: after)
    case .settings(let before, let after): settings = settings.changed(from: before, to: after)
    case .header:
      book?.apply(edit)
      summarizePlan()
    case .agency, .moveAgency, .agencyGroup:
      registry = registry.applying(edit)
      book?.apply(edit)
    default: book?.apply(edit)
    }
  }

  /// Puts in what a document holds now.
  public mutating func replace(_ change: RecordedChange) {
    switch change {
    case .checklist(let agency, let checklist):
      book?.replaceChecklist(of: agency, with: checklist)
    case .log(let channel, let log): book?.replaceLog(of: channel, with: log)
    case .plan(let plan):
      book?.replacePlan(with: plan)
      summarizePlan()
    case .registry(let registry):
      self.registry = registry
      book?.replaceRegistry(with: registry)
    case .contacts(let contacts): self.contacts = contacts
    case .settings(let settings): self.settings = settings
    }
  }

  /// Whether this says already what a document was found to hold.
  public func holds(_ change: RecordedChange) -> Bool {
    switch change {
    case .checklist(let agency, let checklist):
      book.map { $0.checklists[agency] ?? Checklist() == checklist } ?? false
    case .log(let channel, let log):
      book.map { $0.publications(on: channel) == PlanBook.inOrder(log) } ?? false
    case .plan(let plan): book?.plan == plan
    case .registry(let registry): self.registry == registry
    case .contacts(let contacts): self.contacts == contacts
    case .settings(let settings): self.settings == settings
    }
  }

  private mutating func summarizePlan() {
    guard let plan = book?.plan, let index = plans.firstIndex(where: { $0.id == plan.id }) else {
      return
    }
    plans[index] = PlanSummary(plan)
  }
}

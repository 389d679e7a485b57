/// What the plan asks of whom.
public struct Assignment: Hashable, Sendable, Identifiable {
  public let id: Identifier<Assignment>
  /// The position of the item or section that asks for it (`VI.2.1`).
  public var ref: String
  public var title: String
  /// Agencies that lead; each has a task of its own.
  public var leads: [Agency.ID]
  /// Groups that lead: a task for each member.
  public var leadGroups: [AgencyGroup.ID]
  public var coordinating: [Agency.ID]
  public var frame: TimeFrame
  public var deliverable: String?
  /// The content items that it serves.
  public var contents: [Item.ID]
  public var note: String?
  /// The kind of work that it is, in words ("báo chí"): where an agency's work is divided among
  /// several successors, it says to which of them the task goes.
  public var work: String?

  public init(
    id: ID, ref: String, title: String, leads: [Agency.ID] = [],
    leadGroups: [AgencyGroup.ID] = [], coordinating: [Agency.ID] = [],
    frame: TimeFrame = TimeFrame(.year), deliverable: String? = nil, contents: [Item.ID] = [],
    note: String? = nil, work: String? = nil
  ) {
    self.id = id
    self.ref = ref
    self.title = title
    self.leads = leads
    self.leadGroups = leadGroups
    self.coordinating = coordinating
    self.frame = frame
    self.deliverable = deliverable
    self.contents = contents
    self.note = note
    self.work = work
  }
}

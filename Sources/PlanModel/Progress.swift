/// How far an agency is: of what is due by the day, how much is done.
///
/// What does not apply counts in neither part.
public struct Progress: Hashable, Sendable {
  public var agency: Agency.ID
  public var done: Int
  public var open: Int
  /// Those of `open` whose due day is past.
  public var overdue: Int
  /// Tasks of which a part that is not done is due on the day or in the seven days after it.
  public var dueSoon: Int
  /// Tasks on the checklist, whether due or not.
  public var tasks: Int

  public var total: Int { done + open }

  public init(
    agency: Agency.ID, done: Int = 0, open: Int = 0, overdue: Int = 0, dueSoon: Int = 0,
    tasks: Int = 0
  ) {
    self.agency = agency
    self.done = done
    self.open = open
    self.overdue = overdue
    self.dueSoon = dueSoon
    self.tasks = tasks
  }

  mutating func count(_ standing: TaskStanding) {
    done += standing.partsDone
    open += standing.partsDue - standing.partsDone
    overdue += standing.partsOverdue
    dueSoon += standing.isDueSoon ? 1 : 0
    tasks += 1
  }

  mutating func add(_ other: Progress) {
    done += other.done
    open += other.open
    overdue += other.overdue
    dueSoon += other.dueSoon
    tasks += other.tasks
  }
}

package import PlanModel

/// Something that the program noticed and that a person should see today: a change made by
/// somebody else since the last look, a draft that was not finished.
///
/// Who notices it puts it into ``DashboardState/todayNotices``; the overview lists it.
package struct TodayNotice: Hashable, Sendable, Identifiable {
  package var id: String
  package var text: String
  package var kind: Kind
  /// Where Enter goes.
  package var target: TodayTarget

  package enum Kind: Hashable, Sendable {
    case change, draft
    /// A change that replaced a value of the reader's.
    case replaced
  }

  package init(id: String, text: String, kind: Kind, target: TodayTarget) {
    self.id = id
    self.text = text
    self.kind = kind
    self.target = target
  }
}

/// Where a line of what needs somebody today leads.
package enum TodayTarget: Hashable, Sendable {
  case screen(ScreenKind)
  case agency(Agency.ID)
  case latestAgencies
  case task(PlanTask.ID, Agency.ID)
  case channel(ChannelReview.Subject)
  case report(ReportingPeriod)
}

/// One line of what needs somebody today.
package struct TodayRow: Hashable, Sendable, Identifiable {
  package var id: String
  package var subject: Subject
  package var target: TodayTarget

  package enum Subject: Hashable, Sendable {
    /// So many parts of tasks of an agency are overdue.
    case late(Agency.ID, Int)
    /// Of so many other agencies together.
    case moreLate(agencies: Int, Int)
    case withoutOwner(Int)
    case dueSoon(Agency.ID, Int)
    case moreDueSoon(agencies: Int, Int)
    case channel(ChannelReview)
    /// So many other channels.
    case moreChannels(Int)
    case report(ReportingPeriod, CalendarDay)
    case answer(Agency.ID, FollowUp)
    case notice(TodayNotice)
  }
}

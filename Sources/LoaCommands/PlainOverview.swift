import Dashboard
import LoaTexts
import PlanModel

extension ChannelReview {
  /// How much has come out, for a group by how many of its agencies.
  func amountText(in texts: any Texts) -> String {
    if let members = memberCount, let publishing = publishingMembers {
      return texts.membersPublished(publishing, of: members, pieces: published)
    }
    return texts.pieces(published)
  }

  /// Whether something is late or missing as of `day`: a number not reached in time, or nothing at
  /// all in a month that is over.
  func isLateOrMissing(in month: Month, on day: CalendarDay) -> Bool {
    switch state {
    case .missed: true
    case .partlyMet: memberCount == nil || month.lastDay < day
    case .silent: month.lastDay < day
    case .met, .notYetDue, .notOwed, .published: false
    }
  }
}

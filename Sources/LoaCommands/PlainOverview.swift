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
}

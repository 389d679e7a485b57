import LoaTexts
import PlanModel

/// The channels of which nobody knows what came out, since their logs could not be read.
struct UnreadLogs {
  private let counts: [ChannelReview.Subject: Int]

  init(of book: PlanBook, in contents: WorkspaceContents) {
    guard !contents.unreadFiles.isEmpty else {
      counts = [:]
      return
    }
    var counts: [ChannelReview.Subject: Int] = [:]
    func count(_ channel: Channel.ID, as subject: ChannelReview.Subject) {
      guard contents.isUnread(channel) else { return }
      counts[subject, default: 0] += 1
    }
    for channel in book.plan.channels { count(channel.id, as: .channel(channel.id)) }
    for group in book.plan.channelGroups {
      for channel in book.channels(of: group) {
        count(channel.id, as: .group(group.id))
        count(channel.id, as: .channel(channel.id))
      }
    }
    self.counts = counts
  }

  /// How many logs of a channel or of a group's agencies could not be read.
  func count(of subject: ChannelReview.Subject) -> Int { counts[subject] ?? 0 }

  /// Whether nobody knows anything of what came out on a line of a review.
  func holdsAll(of line: ChannelReview) -> Bool {
    let count = count(of: line.subject)
    return count > 0 && count >= line.memberCount ?? 1
  }
}

extension Session {
  /// What stands beside figures that lack what could not be read; nothing if all could be.
  func unreadLines(columns: Int) -> [String] {
    let files = contents.unreadFiles
    guard !files.isEmpty else { return [] }
    return [""] + TextLines.wrapped("! " + texts.reportUnread(files), columns: columns)
  }
}

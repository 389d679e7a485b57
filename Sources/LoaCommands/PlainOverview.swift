import Dashboard
import LoaTexts
import PlanModel

/// The overview as lines of text: for pipes, for terminals without a screen and for screen readers.
struct PlainOverview {
  var contents: WorkspaceContents
  var book: PlanBook
  var month: Month
  var today: CalendarDay
  var texts: any Texts

  /// The day as of which the month is looked at.
  private var day: CalendarDay { month.nearestDay(to: today) }

  var lines: [String] {
    var lines = [
      [contents.title, book.plan.number, String(book.plan.year)].compactMap { $0 }
        .joined(separator: " · "),
      texts.overviewMonth(texts.text(month), on: texts.text(today)),
    ]
    if month.year != book.plan.year {
      lines.append("! " + texts.monthOutsidePlan(texts.text(month), year: book.plan.year))
    }
    let overdue = book.progress(on: today).reduce(0) { $0 + $1.overdue }
    if overdue > 0 { lines.append("! " + texts.tasksOverdue(overdue)) }
    if !contents.problems.isEmpty {
      lines.append("! " + texts.brokenFiles(contents.problems.count))
    }
    lines += section(texts.titlePlan, planRows)
    lines += section(
      texts.titleChannelsOfMonth,
      TextTable(
        heads: [],
        rows: book.review(of: month, on: today).channels.map {
          [$0.state.mark, $0.name, $0.amountText(in: texts), $0.state.name(in: texts)]
        }
      ).lines)
    lines += section(
      texts.titleTasksByAgency,
      TextTable(
        heads: [],
        rows: book.progress(on: day).map {
          [
            $0.overdue > 0 ? "!" : " ", book.agency($0.agency).name,
            texts.progressLine($0.done, $0.total, overdue: $0.overdue),
          ]
        }
      ).lines)
    return lines
  }

  private var planRows: [String] {
    TextTable(
      heads: [],
      rows: book.outline.filter { $0.item == nil }.map {
        ["", String(repeating: "  ", count: $0.depth) + $0.ref, $0.text]
      }
    ).lines
  }

  private func section(_ title: String, _ rows: [String]) -> [String] { ["", title] + rows }
}

extension ChannelReview {
  /// How much has come out, for a group by how many of its agencies.
  func amountText(in texts: any Texts) -> String {
    if let members = memberCount, let publishing = publishingMembers {
      return texts.membersPublished(publishing, of: members, pieces: published)
    }
    return texts.pieces(published)
  }
}

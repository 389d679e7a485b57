/// Every sentence that a person reads, by name, in one language.
///
/// The compiler holds the catalogues complete: each language is a type that conforms. Values come
/// in as plain text and numbers; what to say is decided elsewhere.
package protocol Texts: TermTexts, ProblemTexts, ScreenTexts, CommandTexts, StoreTexts,
  CheckTexts, AdministrationTexts, HistoryTexts, ChangeTexts, EditTexts, FormTexts, OfficerTexts,
  LatenessTexts, DraftTexts, CalendarTexts, WorkTexts, TerminalTexts, ReportTexts, ScoreTexts,
  FinderTexts, EntryTexts, TimeTexts, PaneTexts, HelpTexts, OptionTexts, UsageTexts, JournalTexts,
  RecordTexts, LookTexts, FieldTexts, ReachTexts
{}

/// A language that loa speaks.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  package var texts: any Texts {
    switch self {
    case .vietnamese: Vietnamese()
    case .english: English()
    }
  }
}

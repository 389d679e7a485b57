/// Records and their values in the sentences of the history.
package protocol RecordTexts: Sendable {
  /// The plan as that of which a field was changed.
  var recordPlan: String { get }
  /// A field with what stood and what stands in it; `nil` where nothing did or does.
  func changeField(_ field: String, before: String?, after: String?) -> String
  func languageName(_ language: Language) -> String
  /// A piece that stands on several channels and has no title here.
  var pieceNamed: String { get }
  /// A report of the reporting year by the key that settings have for it; the key itself of none.
  func reportKind(_ key: String) -> String
}

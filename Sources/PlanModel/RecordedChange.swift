/// What one document of a workspace holds after it was saved to or read again.
public enum RecordedChange: Hashable, Sendable {
  case checklist(Agency.ID, Checklist)
  case log(Channel.ID, [Publication])
  case plan(Plan)
  case registry(Registry)
  case contacts([Contact])
  case settings(WorkspaceSettings)
}

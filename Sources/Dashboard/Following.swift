/// How the screen learns of what others save.
package enum Following: Hashable, Sendable {
  /// It is told when something changes.
  case watching
  /// Folders cannot be watched here, so the workspace is looked at every two seconds.
  case looking
  /// The workspace's folder is gone; whether there is one again is looked at every two seconds.
  case gone
}

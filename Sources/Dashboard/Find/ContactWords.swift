package import LoaTexts
package import PlanModel

extension Texts {
  /// What a contact is searched by: whose it is, its number or address, what it is for.
  package func words(of contact: Contact, owner: String) -> String {
    let parts = [
      owner, contact.place, contact.value ?? "", contact.about ?? "", contact.kind.name(in: self),
    ]
    return (parts + contact.purposes.map(words)).joined(separator: " ")
  }

  /// What a purpose is called on the screen, and what else citizens call it.
  package func words(of purpose: ContactPurpose) -> String {
    let others =
      switch purpose {
      case .ask: wordsForAsking
      case .complain: wordsForComplaining
      case .report: wordsForReporting
      case .follow: wordsForFollowing
      case .submit: wordsForSubmitting
      }
    return "\(purpose.name(in: self)) \(others)"
  }
}

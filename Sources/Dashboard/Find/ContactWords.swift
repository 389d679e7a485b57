package import LoaTexts
package import PlanModel

extension Texts {
  /// What a contact is searched by: whose it is, its number or address, what it is for.
  package func words(of contact: Contact, owner: String) -> String {
    let parts = [
      owner, contact.place, contact.value ?? "", contact.about ?? "", contact.kind.name(in: self),
    ]
    return (parts + contact.purposes.map { $0.name(in: self) }).joined(separator: " ")
  }
}

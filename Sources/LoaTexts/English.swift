/// The English catalogue.
package struct English: Texts {
  var englishMonths: [String] {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
}

import Testing

@testable import Dashboard

@Suite struct SharedTests {
  @Test func aCopyKeepsItsValueWhenTheOtherChanges() {
    var one = Shared(["Nghệ An"])
    let other = one
    one.value.append("Phú Thọ")
    #expect(one.value == ["Nghệ An", "Phú Thọ"])
    #expect(other.value == ["Nghệ An"])
    one.value.append("Lai Châu")
    #expect(other.value == ["Nghệ An"] && one.value.count == 3)
  }

  @Test func twoAreEqualByWhatTheyHold() {
    let one = Shared(["Nghệ An"])
    let copy = one
    #expect(one == copy)
    #expect(one == Shared(["Nghệ An"]))
    #expect(one != Shared(["Phú Thọ"]))
  }
}

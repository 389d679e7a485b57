import Testing

@testable import PlanModel

@Suite struct PlanEditTests {
  private let contents = WorkspaceContents.ngheAn

  // MARK: Laws

  @Test func anEditThenItsInverseGivesTheSameWorkspace() {
    for seed in UInt64(1)...4 {
      var generator = SeededGenerator(seed: seed)
      var contents = contents
      var made = 0
      for _ in 0..<250 {
        let edit = generator.edit(of: contents).edit
        guard (try? contents.validate(edit)) != nil else { continue }
        made += 1
        var changed = contents
        changed.apply(edit)
        // Where two parts come to stand at one position, the check says so; a name of that position
        // is then of the first.
        let refs = changed.book?.outline.map(\.ref) ?? []
        guard Set(refs).count == refs.count else { continue }
        var again = changed
        again.apply(edit)
        #expect(again == changed, "\(edit)")
        var back = changed
        for inverse in contents.inverse(of: edit) { back.apply(inverse) }
        #expect(back.inOneOrder == contents.inOneOrder, "seed \(seed): \(edit)")
        contents = changed
      }
      #expect(made > 150)
    }
  }

  @Test func editsOfDifferentFieldsAndRecordsCommute() {
    var generator = SeededGenerator(seed: 5)
    var contents = contents
    var met = 0
    for _ in 0..<1500 {
      let (one, two) = (generator.edit(of: contents), generator.edit(of: contents))
      guard let field = one.field, let other = two.field, field != other,
        !(field.hasSuffix("/place") && other.hasSuffix("/place"))
      else { continue }
      met += 1
      var (forth, back) = (contents, contents)
      for edit in [one, two] { forth.apply(edit.edit) }
      for edit in [two, one] { back.apply(edit.edit) }
      #expect(forth == back, "\(one.edit) \(two.edit)")
      if met % 5 == 0 { contents = forth }
    }
    #expect(met > 300)
  }

  @Test func aFieldThatOthersChangedMeanwhileStays() {
    var contents = contents
    let seen = contents.contacts[0]
    var other = seen
    other.note = "đã gọi thử"
    other.purposes = [.ask]
    var mine = seen
    mine.value = "0238 3844 999"
    mine.purposes = [.ask, .report, .complain]
    contents.apply(.contact(from: seen, to: other))
    contents.apply(.contact(from: seen, to: mine))
    var both = other
    both.value = mine.value
    both.purposes = [.ask, .complain]
    #expect(contents.contacts[0] == both)
  }

  // MARK: Ticks and their evidence

  @Test func anUntickTakesTheEvidenceOfThatTickWithItAndNoOther() {
    var contents = contents
    let edit = PlanEdit.untick(
      Tick(task: "ke-hoach@so-noi-vu"), evidence: [], agency: "so-noi-vu")
    let inverse = contents.inverse(of: edit)
    contents.apply(edit)
    #expect(contents.book?.checklists["so-noi-vu"]?.evidence.map(\.id) == ["tl-2"])
    for edit in inverse { contents.apply(edit) }
    #expect(contents == self.contents)
  }

  // MARK: Taking back and joining

  @Test func anEditThatGoesBackTakesTheOtherBack() {
    let old = contents.contacts[0]
    var new = old
    new.note = "mới"
    let edit = PlanEdit.contact(from: old, to: new)
    #expect(PlanEdit.contact(from: new, to: old).takesBack(edit))
    #expect(!edit.takesBack(edit))
    #expect(PlanEdit.contact(from: new, to: nil).takesBack(.contact(from: nil, to: old)))
    #expect(!PlanEdit.contact(from: new, to: nil).takesBack(edit))
  }

  @Test func twoEditsOfOneRecordAreOneEdit() {
    let old = contents.contacts[0]
    var (middle, new) = (old, old)
    middle.note = "một"
    new.note = "một"
    new.value = "hai"
    let joined = PlanEdit.contact(from: middle, to: new).joined(to: .contact(from: old, to: middle))
    #expect(joined == .contact(from: old, to: new))
    let added = PlanEdit.contact(from: middle, to: new).joined(to: .contact(from: nil, to: middle))
    #expect(added == .contact(from: nil, to: new))
    let removed = PlanEdit.contact(from: new, to: nil).joined(to: .contact(from: old, to: new))
    #expect(removed == .contact(from: old, to: nil))
    #expect(PlanEdit.contact(from: new, to: nil).joined(to: .contact(from: nil, to: new)) == nil)
    let other = contents.contacts[1]
    #expect(PlanEdit.contact(from: other, to: nil).joined(to: .contact(from: old, to: new)) == nil)
  }

  @Test func whatIsHeldIsKnownAndCanBeReplaced() throws {
    var contents = contents
    let agency = try #require(contents.registry["so-noi-vu"])
    contents.apply(
      .agency(
        from: agency, to: agency.renamed("Sở Nội vụ và Lao động", after: .of(2025, 2, 28))))
    #expect(contents.book?.registry == contents.registry)
    #expect(contents.registry["so-noi-vu"]?.named(on: .of(2024, 3, 1)).name == "Sở Nội vụ")
    #expect(
      contents.registry["so-noi-vu"]?.named(on: .of(2025, 3, 1)).name == "Sở Nội vụ và Lao động")
    for change in [
      RecordedChange.registry(self.contents.registry), .contacts(self.contents.contacts),
      .settings(self.contents.settings),
    ] {
      contents.replace(change)
      #expect(contents.holds(change))
    }
    #expect(contents == self.contents)
  }
}

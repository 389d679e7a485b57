import PlanModel
import PlanStore
import SystemPackage
import Testing

/// The plan of Nghệ An for 2024 as it is shipped.
@Suite struct WorkspaceShippedTests {
  let contents = Workspace(root: WorkspaceFixture.shipped).read()

  private func items(at ref: String) -> Int {
    contents.book?.outline.filter { entry in
      entry.item != nil && entry.ref.hasPrefix(ref + ".")
        && !entry.ref.dropFirst(ref.count + 1).contains(".")
    }.count ?? -1
  }

  @Test func isReadWithoutProblems() throws {
    #expect(contents.problems == [])
    let plan = try #require(contents.book?.plan)
    #expect(contents.title == "Tỉnh Nghệ An")
    #expect(contents.language == "vi")
    #expect(contents.zoneMinutes == 420)
    #expect(plan.number == "47/KH-UBND")
    #expect(plan.issuedOn == CalendarDay("2024-01-09"))
    #expect(plan.year == 2024)
    #expect(contents.plans == [PlanSummary(plan)])
  }

  @Test func hasEveryPartOfThePlan() {
    #expect(items(at: "I") == 3)
    #expect(items(at: "II") == 6)
    #expect(items(at: "III") == 3)
    #expect(items(at: "IV.1") == 6)
    #expect(items(at: "IV.1.6") == 16)
    #expect(items(at: "IV.2") == 6)
    #expect(items(at: "NN") == 12)
    #expect(contents.book?.entry(at: "VI.6")?.kind == .budget)
    #expect(contents.book?.entry(at: "V") == nil)
  }

  @Test func givesEachNamedAgencyItsAssignments() throws {
    let book = try #require(contents.book)
    func own(_ agency: Agency.ID) -> Int {
      book.plan.assignments.count { $0.leads.contains(agency) }
    }
    #expect(own("so-noi-vu") == 5)
    #expect(own("van-phong-ubnd-tinh") == 4)
    #expect(own("so-thong-tin-truyen-thong") == 2)
    #expect(own("dai-pt-th") == 4)
    #expect(own("bao-nghe-an") == 4)
    #expect(book.tasks(of: "so-noi-vu").count == 8)
  }

  @Test func hasTheAgenciesOf2024() throws {
    let book = try #require(contents.book)
    let registry = book.registry
    func count(_ group: AgencyGroup.ID) -> Int {
      registry.members(of: group, from: book.plan.firstDay, to: book.plan.lastDay).count
    }
    #expect(count("so-ban-nganh") == 20)
    #expect(count("huyen-thanh-thi") == 21)
    #expect(count("bao-dai-cong") == 3)
    #expect(registry["thi-xa-cua-lo"]?.until == CalendarDay("2024-11-30"))
    #expect(registry["thi-xa-cua-lo"]?.successors.first?.agency == "thanh-pho-vinh")
  }

  @Test func statesNoNumberForAnyChannel() throws {
    let plan = try #require(contents.book?.plan)
    let obligations =
      plan.channels.flatMap(\.obligations) + plan.channelGroups.flatMap(\.obligations)
    #expect(!obligations.isEmpty)
    #expect(obligations.allSatisfy { $0.amount == .ongoing })
  }

  @Test func inventsNoContact() {
    #expect(contents.contacts.contains { $0.value == nil })
    #expect(contents.contacts.allSatisfy { $0.value == nil || $0.source != nil })
  }
}

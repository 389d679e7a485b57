import PlanStore
import Testing

@Suite struct StoreNameTests {
  @Test(arguments: ["so-noi-vu", "a", "47-kh-ubnd-2024", String(repeating: "a", count: 96)])
  func slugs(name: String) {
    #expect(StoreName.isSlug(name) && StoreName.isFolderName(name))
  }

  @Test(arguments: [
    "", "..", ".", "a/b", "/", "a..b", "-a", "a-", "a--b", "A", "sở", "a b", "a\u{0}", "a@b@c",
    "@a", "a@", "a\n", ".lock", String(repeating: "a", count: 97),
  ])
  func namesThatAreRefused(name: String) {
    #expect(!StoreName.isFolderName(name))
    let workspace = TestWorkspace()
    let error = storeError { () throws(StoreError) in
      _ = try DocumentStore(
        root: workspace.root, folderNames: ["plans", name], schema: .tasks, replica: "k3f9")
    }
    #expect(error == .badName(name))
  }

  @Test func aGroupChannelsFolderHasTwoParts() {
    #expect(StoreName.isFolderName("cong-thanh-phan@so-noi-vu"))
    #expect(!StoreName.isSlug("cong-thanh-phan@so-noi-vu"))
  }

  @Test func recordIdentities() {
    #expect(StoreName.isRecordID("dang-tin@bao-nghe-an:2024-Q1"))
    for bad in ["", "a/b", "a b", "sở", "a\n", "a[b]", String(repeating: "a", count: 256)] {
      #expect(!StoreName.isRecordID(bad))
    }
  }
}

import PlanModel
import PlanStore
import SystemPackage
import Testing

/// What is shipped says nothing that has no source: `Data/facts.tsv` holds each number, date and
/// name with the place it comes from.
@Suite struct WorkspaceFactsTests {
  static let shipped = ["nghe-an", "phu-tho", "binh-dinh", "lai-chau", "ha-noi"]

  struct Fact {
    var workspace: String
    var file: String
    var record: String
    var value: String
    var source: String
  }

  /// A text of a shipped file, and the record that holds it.
  struct Statement: CustomStringConvertible {
    var file: String
    var record: String
    var key: String
    var text: String
    var description: String { "\(file) \(record) \(key): \(text)" }
  }

  let facts: [Fact]

  init() throws {
    let text = try shippedText("facts.tsv")
    facts = text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Fact(
        workspace: cells[0], file: cells[1], record: cells[2], value: cells[4], source: cells[5])
    }
  }

  @Test func everyRowHasASource() {
    #expect(facts.count > 600)
    for fact in facts {
      #expect(!fact.source.isEmpty, "\(fact)")
      #expect(Self.shipped.contains(fact.workspace), "\(fact)")
    }
  }

  @Test(arguments: shipped) func everyNumberAndDateStandsInTheTable(workspace: String) throws {
    let facts = facts.filter { $0.workspace == workspace }
    for statement in try statements(of: workspace) {
      for number in numbers(in: statement.text) {
        let isCovered = facts.contains {
          $0.file == statement.file && $0.record == statement.record
            && $0.value.contains(number) && statement.text.contains($0.value)
        }
        #expect(isCovered, "\(number) in \(statement)")
      }
    }
  }

  @Test(arguments: shipped) func everyNameStandsInTheTable(workspace: String) throws {
    let facts = facts.filter { $0.workspace == workspace }
    let named: Set<String> = ["name", "place", "issuer", "signedBy", "number", "value"]
    for statement in try statements(of: workspace) where named.contains(statement.key) {
      // Names of forms and groups that the program gives itself are common words.
      guard statement.text.contains(where: \.isUppercase) else { continue }
      let isCovered = facts.contains {
        $0.file == statement.file && statement.text.contains($0.value)
      }
      #expect(isCovered || isOurOwnName(statement), "\(statement)")
    }
  }

  @Test func everyRowStandsInTheData() throws {
    var all: [String: [Statement]] = [:]
    for workspace in Self.shipped { all[workspace] = try statements(of: workspace) }
    for fact in facts {
      let isUsed = all[fact.workspace]?.contains {
        $0.file == fact.file && $0.record == fact.record && $0.text.contains(fact.value)
      }
      #expect(isUsed == true, "\(fact)")
    }
  }

  @Test(arguments: shipped) func everyShippedWorkspaceOpensWithoutAProblem(name: String) throws {
    let contents = Workspace(root: shippedFolder(name)).read()
    #expect(contents.problems == [])
    let book = try #require(contents.book)
    #expect(!book.plan.assignments.isEmpty)
    #expect(!book.plan.channels.isEmpty)
    #expect(!contents.contacts.isEmpty)
    #expect(Set(book.outline.map(\.ref)).count == book.outline.count)
  }

  /// Forms and groups of agencies are named by us after what they are, and the whole country is no
  /// fact.
  private func isOurOwnName(_ statement: Statement) -> Bool {
    statement.file.hasSuffix("plan.json") && statement.key == "name"
      || statement.text.hasPrefix("Các ") || statement.text == "Báo, đài của tỉnh"
      || statement.text == "Toàn quốc"
  }

  private func numbers(in text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) }.map(String.init).filter { $0.count >= 2 }
  }

  private func statements(of workspace: String) throws -> [Statement] {
    let plans = try #require(shippedNames("\(workspace)/plans").first)
    let files = ["workspace.json", "agencies.json", "contacts.json", "plans/\(plans)/plan.json"]
    return try files.flatMap { file -> [Statement] in
      let value = try JSONReader.read(Array(try shippedText("\(workspace)/\(file)").utf8))
      var found: [Statement] = []
      collect(value, key: "", record: "", file: file, into: &found)
      return found
    }
  }

  /// Texts and years; identities, marks and references are ours.
  private func collect(
    _ value: JSONValue, key: String, record: String, file: String, into found: inout [Statement]
  ) {
    let ours: Set<String> = [
      "id", "ref", "mark", "format", "agency", "leads", "leadGroups", "groups", "agencies",
      "coordinating", "contents", "defaultPlan", "zone", "language",
    ]
    if ours.contains(key) && value.objectValue == nil && !holdsObjects(value) { return }
    switch value.content {
    case .string(let text):
      found.append(Statement(file: file, record: record, key: key, text: text))
    case .number(let text):
      found.append(Statement(file: file, record: record, key: key, text: text))
    case .array(let elements):
      for element in elements {
        collect(element, key: key, record: record, file: file, into: &found)
      }
    case .object(let object):
      let id = object["id"]?.stringValue ?? record
      for member in object.members {
        collect(member.value, key: member.key, record: id, file: file, into: &found)
      }
    case .null, .bool: break
    }
  }

  private func holdsObjects(_ value: JSONValue) -> Bool {
    value.arrayValue?.contains { $0.objectValue != nil } ?? false
  }
}

private func shippedFolder(_ path: String) -> FilePath {
  WorkspaceFixture.shipped.removingLastComponent().appending(path)
}

private func shippedText(_ path: String) throws -> String {
  let file = try FileDescriptor.open(shippedFolder(path), .readOnly)
  defer { try? file.close() }
  var bytes = [UInt8](repeating: 0, count: 1 << 20)
  let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
  return String(decoding: bytes.prefix(count), as: UTF8.self)
}

private func shippedNames(_ path: String) -> [String] {
  WorkspaceFixture.names(in: shippedFolder(path))
}

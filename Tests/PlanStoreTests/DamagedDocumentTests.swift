import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Every kind of document in every state that a disk, an editor or a bad day may leave it in: no
/// crash, no hang, and what cannot be read is never overwritten.
@Suite struct DamagedDocumentTests {
  private let kept = KeptWorkspace()

  /// Reads the workspace and tries to save, with these bytes in a document's place.
  private func expectSafe(_ bytes: [UInt8], in place: DocumentPlace) {
    kept.write(bytes, to: place)
    let contents = kept.workspace.read()
    let failure = storeError { () throws(StoreError) in
      _ = try kept.workspace.store(for: place).load()
    }
    let refusal = storeError { () throws(StoreError) in try kept.save(to: place) }
    if let failure {
      #expect(refusal == failure)
      let isUntouched = kept.read(place) == bytes
      #expect(isUntouched)
      #expect(contents.problems.contains { $0.file == place.file }, "\(failure)")
    } else {
      #expect(refusal == nil)
    }
    // A save of what could be read leaves a journal behind that belongs to it.
    if failure == nil {
      Child.run("/bin/rm", ["-r", kept.root.string])
      Child.run(
        "/bin/cp", ["-r", KeptWorkspace.folder.appending("1").string, kept.root.string])
    }
  }

  private func refusal(_ bytes: [UInt8], _ schema: DocumentSchema) -> DocumentReadError? {
    do throws(DocumentReadError) {
      _ = try Document(bytes, schema: schema)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: KeptWorkspace.places)
  func cutAnywhereItIsRefusedAndLeftAlone(place: DocumentPlace) {
    let bytes = kept.read(place)
    for cut in 0..<bytes.count - 1 {
      #expect(refusal(Array(bytes[..<cut]), place.schema) != nil, "cut at \(cut)")
    }
    for cut in stride(from: 0, to: bytes.count - 1, by: bytes.count / 12) {
      expectSafe(Array(bytes[..<cut]), in: place)
    }
  }

  @Test(arguments: KeptWorkspace.places)
  func aFlippedBitIsReadOrRefused(place: DocumentPlace) {
    let bytes = kept.read(place)
    var refused = 0
    for spot in bytes.indices {
      var flipped = bytes
      flipped[spot] ^= 1 << (spot % 8)
      if refusal(flipped, place.schema) != nil { refused += 1 }
    }
    #expect(refused > 0 && refused < bytes.count)
    for spot in stride(from: 3, to: bytes.count, by: bytes.count / 30) {
      var flipped = bytes
      flipped[spot] ^= 1 << (spot % 7)
      expectSafe(flipped, in: place)
    }
  }

  @Test(arguments: KeptWorkspace.places)
  func aByteOrderMarkIsRefusedByName(place: DocumentPlace) {
    let bytes = [0xEF, 0xBB, 0xBF] + kept.read(place)
    expectSafe(bytes, in: place)
    kept.write(bytes, to: place)
    let problem = kept.workspace.read().problems.first { $0.file == place.file }
    #expect(problem?.reason == .broken(.byteOrderMark))
  }

  @Test(arguments: KeptWorkspace.places)
  func lineEndsOfWindowsAreReadAndMended(place: DocumentPlace) throws {
    let whole = kept.workspace.read()
    kept.write(Array(kept.text(place).replacing("\n", with: "\r\n").utf8), to: place)
    #expect(kept.workspace.read() == whole)
    try kept.save(to: place)
    #expect(!kept.read(place).contains(0x0D))
  }

  @Test(arguments: KeptWorkspace.places)
  func decomposedTextIsReadComposed(place: DocumentPlace) throws {
    let whole = kept.workspace.read()
    let decomposed = Self.decomposed(kept.text(place))
    #expect(place == .settings || decomposed.utf8.count > kept.read(place).count + 5)
    kept.write(Array(decomposed.utf8), to: place)
    let found = kept.workspace.read()
    #expect(found.problems == [])
    #expect(found.contacts == whole.contacts && found.title == whole.title)
    #expect(found.book?.plan == whole.book?.plan && found.book?.registry == whole.book?.registry)
    try kept.save(to: place)
    // What others have written stays as they wrote it.
    #expect(kept.text(place).utf8.count > decomposed.utf8.count - 40)
  }

  @Test(arguments: KeptWorkspace.places)
  func nestingTenThousandDeepIsRefused(place: DocumentPlace) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let deep =
        String(repeating: open, count: 10_000) + "1" + String(repeating: close, count: 10_000)
      expectSafe(Array("{\"format\": 1, \"x\": \(deep)}".utf8), in: place)
      let problem = kept.workspace.read().problems.first { $0.file == place.file }
      #expect(problem?.reason == .broken(.tooDeep(limit: 64)))
    }
  }

  @Test(arguments: KeptWorkspace.places)
  func aHundredMegabytesOfNothingAreRefused(place: DocumentPlace) {
    let file = open(kept.path(place).string, O_WRONLY | O_TRUNC)
    ftruncate(file, 100_000_000)
    close(file)
    let error = storeError { () throws(StoreError) in try kept.save(to: place) }
    #expect(error?.problem == .damaged)
    var status = stat()
    #expect(stat(kept.path(place).string, &status) == 0 && status.st_size == 100_000_000)
    #expect(kept.workspace.read().problems.contains { $0.file == place.file })
  }

  /// In a process of its own, whose memory counts for nobody else.
  @Test func aHundredMegabytesOfContactsAreRead() {
    let record = """
      {"id": "so-%d", "place": "Nghệ An", "kind": "hotline", "value": "0238 3 844 700", \
      "about": "Tiếp nhận phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính"},

      """
    let count = 100_000_000 / record.utf8.count
    let script = """
      { echo '{"format": 1, "contacts": ['; seq -f "$1" 1 \(count) | tr -d '\\\\'; \
      echo '{"id": "cuoi", "place": "Vinh", "kind": "web"}]}'; } > "$0"
      """
    let pattern = record.replacing("%d", with: "%.0f").dropLast()
    Child.run("/bin/bash", ["-c", script, kept.path(.contacts).string, String(pattern)])
    #expect(kept.read(.contacts).count > 90_000_000)
    #expect(
      Child.run("/usr/bin/timeout", ["300", Child.probe, "read", kept.root.string])
        == Child.Result(output: "", status: 0))
  }

  /// The text with every Vietnamese letter taken apart (NFD).
  private static func decomposed(_ text: String) -> String {
    var parts: [Character: String] = [:]
    for vowel in "aeiouyAEIOUY" {
      for mark in ["", "\u{302}", "\u{306}", "\u{31B}"] {
        for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
          let apart =
            "\(vowel)\(mark == "\u{31B}" ? mark + tone : tone == "\u{323}" ? tone + mark : mark + tone)"
          let composed = VietnameseText.composed(apart)
          if composed.unicodeScalars.count == 1, apart.unicodeScalars.count > 1 {
            parts[Character(composed)] = apart
          }
        }
      }
    }
    return text.reduce(into: "") { $0 += parts[$1] ?? String($1) }
  }
}

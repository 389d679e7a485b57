public import PlanModel
public import SystemPackage

extension WorkspaceProblem {
  init(_ error: JSONError, file: String) {
    self.init(
      file: file, line: error.line, column: error.column,
      reason: .broken(FileFlaw(error.problem)))
  }

  /// What a document that could not be loaded comes to for the person.
  init(_ error: StoreError, file: String) {
    switch error {
    case .notJSON(_, let error): self.init(error, file: file)
    case .misshapen(_, let line, let flaw):
      self.init(file: file, line: line, reason: .broken(.misshapen(flaw.word)))
    case .brokenJournal(let path, let line, let flaw):
      self.init(
        file: Self.name(of: path, beside: file), line: line, reason: .broken(flaw.fileFlaw))
    case .editsMissing(let path, let replica, let after, let next):
      self.init(
        file: Self.name(of: path, beside: file),
        reason: .editsMissing(replica: replica, after: after, next: next))
    case .newerFormat(let path, let found, let known):
      self.init(
        file: Self.name(of: path, beside: file), reason: .newerFormat(found: found, known: known))
    case .notPermitted:
      self.init(file: file, reason: .unreadable("\(Errno.permissionDenied)"))
    case .failed(_, _, let errno): self.init(file: file, reason: .unreadable("\(errno)"))
    case .notAFile: self.init(file: file, reason: .unreadable("\(Errno.isDirectory)"))
    default: self.init(file: file, reason: .unreadable("\(error)"))
    }
  }

  /// A document's journal may be at fault in the document's place.
  private static func name(of path: FilePath, beside file: String) -> String {
    let folder = file.split(separator: "/").dropLast().map(String.init)
    return (folder + [path.lastComponent?.string ?? file]).joined(separator: "/")
  }
}

extension WorkspaceProblem {
  /// What is wrong with a file that a save or a load refused; `nil` if the file is not at fault.
  ///
  /// - Parameters:
  ///   - error: What the store threw.
  ///   - root: The workspace; the file is named as it stands below it.
  public init?(behind error: StoreError, below root: FilePath?) {
    guard let path = error.path else { return nil }
    switch error {
    case .notJSON, .misshapen, .brokenJournal, .editsMissing, .newerFormat:
      self.init(error, file: path.shown(below: root))
    default: return nil
    }
  }
}

extension FilePath {
  /// The path as people are shown it: without the folder `root` if it lies in it and is not that.
  public func shown(below root: FilePath?) -> String {
    var path = self
    return root.map { path.removePrefix($0) } == true && !path.isEmpty ? path.string : string
  }
}

extension DocumentFlaw {
  /// What is not as it should be, in JSON's own words.
  var word: String {
    switch self {
    case .notAnObject: "{}"
    case .missingFormat, .badFormat: "format"
    case .badApplied: "applied"
    case .notAList(let collection): "\(collection): []"
    case .recordIsNoObject(let collection): "\(collection): [{}]"
    case .recordWithoutID(let collection): "\(collection): [{id}]"
    case .duplicateID(let collection, let id): "\(collection): id \(id), \(id)"
    }
  }
}

extension JournalFlaw {
  fileprivate var fileFlaw: FileFlaw {
    switch self {
    case .notJSON(let error): FileFlaw(error.problem)
    case .badKey(let key): .misshapen(key)
    case .unknownOperation(let operation): .misshapen("op: \(operation)")
    }
  }
}

extension FileFlaw {
  /// The same flaw, without its place.
  public init(_ problem: JSONError.Problem) {
    switch problem {
    case .byteOrderMark: self = .byteOrderMark
    case .invalidUTF8: self = .invalidUTF8
    case .unexpectedEnd: self = .unexpectedEnd
    case .unexpectedCharacter(let scalar): self = .unexpectedCharacter(String(scalar))
    case .trailingComma: self = .trailingComma
    case .trailingText: self = .trailingText
    case .duplicateKey(let key): self = .duplicateKey(key)
    case .tooDeep(let limit): self = .tooDeep(limit: limit)
    case .badNumber: self = .badNumber
    case .badEscape, .loneSurrogate: self = .badEscape
    case .controlCharacter: self = .controlCharacter
    }
  }
}

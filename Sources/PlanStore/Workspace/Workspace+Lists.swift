internal import Glibc
internal import PlanModel
internal import SystemPackage

extension Workspace {
  static let holidaysFile = "holidays.json"
  static let criteriaFolder = "criteria"

  /// Reads holidays and scoring tables: the workspace's own, else those shipped with the program.
  ///
  /// A file of its own that cannot be read is named, and the shipped one counts.
  func readLists(
    into contents: inout WorkspaceContents, _ problems: inout [WorkspaceProblem]
  ) {
    contents.holidays = holidays(&problems)
    contents.criteria = criteria(in: root, prefix: "", except: [], &problems)
    guard let shippedData else { return }
    contents.criteria += criteria(
      in: shippedData, prefix: "\(shippedData)/", except: Set(contents.criteria.map(\.id)),
      &problems)
  }

  private func holidays(_ problems: inout [WorkspaceProblem]) -> Holidays {
    for (folder, prefix) in [(root, "")] + (shippedData.map { [($0, "\($0)/")] } ?? []) {
      let path = folder.appending(Self.holidaysFile)
      guard access(path.string, F_OK) == 0,
        let reader = object(at: path, file: prefix + Self.holidaysFile, &problems)
      else { continue }
      let holidays = reader.holidays()
      problems += reader.problems.problems
      return holidays
    }
    return Holidays()
  }

  /// The tables in a folder's `criteria`, in the order of their names.
  private func criteria(
    in folder: FilePath, prefix: String, except known: Set<CriteriaSet.ID>,
    _ problems: inout [WorkspaceProblem]
  ) -> [CriteriaSet] {
    let folder = folder.appending(Self.criteriaFolder)
    var sets: [CriteriaSet] = []
    for name in FileCalls.names(in: folder).sorted() where name.hasSuffix(".json") {
      let id = CriteriaSet.ID(String(name.dropLast(".json".count)))
      let file = "\(prefix)\(Self.criteriaFolder)/\(name)"
      guard !known.contains(id),
        let reader = object(at: folder.appending(name), file: file, &problems)
      else { continue }
      if let set = CriteriaReader(reader: reader).set() {
        if set.id == id {
          sets.append(set)
        } else {
          let position = reader.object["id"]?.position ?? .none
          reader.problems.add(.badValue(key: "id", value: set.id.rawValue), at: position)
        }
      }
      problems += reader.problems.problems
    }
    return sets
  }

  /// The places shipped with the program, for a registry that lists none.
  func shippedPlaces() -> [Place] {
    guard let path = shippedData?.appending("places-2025.json"),
      access(path.string, R_OK) == 0
    else { return [] }
    var problems: [WorkspaceProblem] = []
    return object(at: path, file: path.string, &problems)
      .map { RegistryReader(reader: $0).registry().places } ?? []
  }
}

extension Registry {
  func withPlaces(_ places: [Place]) -> Registry {
    Registry(groups: groups, agencies: agencies, places: places)
  }
}

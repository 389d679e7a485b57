internal import PlanModel
internal import SystemPackage

/// The documents that all share, read for what they are worth: one broken record spoils no other.
extension Workspace {
  /// The newest accepted state of a document as one object.
  ///
  /// Takes no lock and writes nothing. What the journal has and the file has not is in it; where
  /// that cannot be put on, the file counts as it stands, and the problem says why.
  ///
  /// - Returns: `nil` if the file cannot be used; what is wrong with it is then in `problems`, else
  ///   in the reader's own list.
  func accepted(
    _ place: DocumentPlace, _ problems: inout [WorkspaceProblem]
  ) -> RecordReader? {
    let list = ProblemList(file: place.file)
    do throws(StoreError) {
      guard let tree = try fileTree(of: place) else {
        list.add(.missingFile)
        problems += list.problems
        return nil
      }
      if let known = current(tree, of: place, list) {
        let newest = caughtUp(known, of: place, list)
        return RecordReader(object: JSONValue(.object(newest), at: tree.position), problems: list)
      }
    } catch {
      list.add(error)
    }
    problems += list.problems
    return nil
  }

  /// What the file says, whatever that is; `nil` if there is none.
  private func fileTree(of place: DocumentPlace) throws(StoreError) -> JSONValue? {
    let path = FilePath("\(root)/\(place.file)")
    do throws(StoreError) {
      guard let folder = try Folder.open(root: root, names: place.folderNames, makesFolders: false),
        let bytes = try folder.contents(of: place.schema.fileName)
      else { return nil }
      do throws(JSONError) {
        return try JSONReader.read(bytes)
      } catch {
        throw .notJSON(path: path, error)
      }
    } catch {
      if case .failed(.open, _, .noSuchFileOrDirectory) = error { return nil }
      throw error
    }
  }

  /// The object in the format of this program; `nil`, with the problem, if there is no way to it.
  private func current(
    _ tree: JSONValue, of place: DocumentPlace, _ list: ProblemList
  ) -> JSONObject? {
    guard let object = tree.objectValue else {
      list.add(.broken(.misshapen(DocumentFlaw.notAnObject.word)), at: tree.position)
      return nil
    }
    guard let format = object["format"] else {
      list.add(.missingKey("format"), at: tree.position)
      return nil
    }
    do throws(DocumentReadError) {
      return try Document.migrated(object, schema: place.schema)
    } catch {
      if case .newer(let found) = error {
        list.add(.newerFormat(found: found, known: place.schema.format), at: format.position)
      } else {
        let text = String(decoding: JSONWriter.line(format), as: UTF8.self)
        list.add(.badValue(key: "format", value: text), at: format.position)
      }
      return nil
    }
  }

  /// The object with the edits that only the journal has.
  private func caughtUp(
    _ object: JSONObject, of place: DocumentPlace, _ list: ProblemList
  ) -> JSONObject {
    do throws(StoreError) {
      guard let newest = try store(for: place).caughtUp(object) else { return object }
      note(lagging: place)
      return newest
    } catch {
      list.add(error)
      return object
    }
  }
}

extension ProblemList {
  fileprivate func add(_ error: StoreError) { add(WorkspaceProblem(error, file: file)) }
}

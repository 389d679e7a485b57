internal import PlanModel
public import SystemPackage

/// Examines a whole workspace.
public enum WorkspaceCheck {
  /// Says all that is wrong in a workspace, in the order of its files; takes no lock, writes
  /// nothing.
  ///
  /// What is read while others write is whole, but a save that is under way may show as a document
  /// that lags: run it again before believing that. Everything else of the workspace stays
  /// usable whatever is found.
  ///
  /// - Parameters:
  ///   - root: The workspace.
  ///   - now: Tells how old a temporary file is.
  /// - Returns: Findings by file, line and column; empty if all is well.
  public static func run(_ root: FilePath, now: JournalTime = .now()) -> [Finding] {
    let workspace = Workspace(root: root)
    var findings = FolderCheck(root: root, now: now).findings
    findings += replicaFindings(root)
    let registry = RegistryCheck(workspace: workspace)
    findings += registry.findings()
    let plans = workspace.planNames
    var content = plans.isEmpty ? workspace.read().problems : []
    for plan in plans { content += workspace.read(plan: plan).problems }
    findings += content.map(Finding.init)
    for plan in plans { findings += registry.findings(in: plan) }
    for place in workspace.allPlaces {
      guard let store = try? workspace.store(for: place) else { continue }
      take(DocumentExamination(place: place, store: store), into: &findings)
    }
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
      .sorted { ($0.file, $0.line ?? 0, $0.column ?? 0) < ($1.file, $1.line ?? 0, $1.column ?? 0) }
  }

  /// Why a file cannot be used is said once, in the words of whoever read it first.
  private static func take(
    _ examination: DocumentExamination, into findings: inout [Finding]
  ) {
    for finding in examination.findings {
      let twin = findings.firstIndex {
        $0.file == finding.file && $0.isAboutWholeFile && finding.isAboutWholeFile
          && ($0.line == finding.line || finding.line == nil)
      }
      if let twin {
        if finding.isRepairable { findings[twin].remedy = .repair }
      } else {
        findings.append(finding)
      }
    }
  }

  private static func replicaFindings(_ root: FilePath) -> [Finding] {
    let bytes: [UInt8]?
    do throws(StoreError) {
      let folder = try Folder.open(root: root, names: [], makesFolders: false)
      bytes = try folder?.contents(of: Workspace.replicaFileName)
    } catch {
      // The walk through the folders names what is no file.
      return []
    }
    if let bytes {
      let text = String(decoding: bytes, as: UTF8.self)
      if StoreName.isReplica(text.filter { !$0.isWhitespace }) { return [] }
      let shown = String(text.prefix(60))
      return [
        Finding(
          file: Workspace.replicaFileName, problem: .replicaBad(shown), remedy: .repair)
      ]
    }
    return [Finding(file: Workspace.replicaFileName, problem: .replicaMissing, remedy: .repair)]
  }
}

extension Workspace {
  static let replicaFileName = ".replica"

  /// Every document that the workspace has a place for.
  var allPlaces: [DocumentPlace] {
    Self.sharedPlaces + planNames.flatMap { places(of: $0) }
  }
}

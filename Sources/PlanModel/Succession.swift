/// Who takes over an agency's work when it ends.
public struct Succession: Hashable, Sendable {
  public var agency: Agency.ID
  /// Which part of the work, in words, several between commas ("báo chí, xuất bản"); `nil`: all
  /// that no other succession names.
  public var work: String?

  public init(agency: Agency.ID, work: String? = nil) {
    self.agency = agency
    self.work = work
  }
}

/// Through whose hands a piece of work has gone by a day.
public struct Inheritance: Hashable, Sendable {
  /// The agency that had the work first, then its successors, each once; never empty.
  public var path: [Agency.ID]
  /// Why nobody has it; `nil` if the last agency of the path has it.
  public var gap: OwnerGap?

  /// Who answers for the work; `nil` if nobody does.
  public var owner: Agency.ID? { gap == nil ? path.last : nil }
}

/// Why work is without owner.
public enum OwnerGap: Hashable, Sendable {
  /// The agency ended and nobody succeeds it.
  case noSuccessor(of: Agency.ID)
  /// Each of its successors has a part of the work, and none has this one.
  case workNotNamed(String?, by: Agency.ID)
  /// A successor that is not in the registry.
  case unknownSuccessor(Agency.ID, of: Agency.ID)
  /// The successors lead back; an agency that succeeds itself is a circle of one.
  case circle([Agency.ID])
}

extension Agency {
  /// The successor for a kind of work: the first that names it, else the first for all the rest.
  public func successor(for work: String?) -> Agency.ID? {
    let wanted = work.map(kindsOfWork) ?? []
    let named = successors.first { succession in
      succession.work.map { !wanted.isDisjoint(with: kindsOfWork($0)) } ?? false
    }
    return (named ?? successors.first { $0.work == nil })?.agency
  }
}

/// The kinds of work between the commas of a text, compared folded.
func kindsOfWork(_ text: String) -> Set<String> {
  Set(
    VietnameseText.folded(text).split(separator: ",").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    })
}

extension Registry {
  /// Follows the successions of an agency that has ended, as far as the day requires.
  ///
  /// - Parameters:
  ///   - agency: Whose the work was first; one that is not in the registry keeps its own.
  ///   - work: The kind of work; `nil` follows those who take over all.
  ///   - day: An agency is passed over if its last day is before this one.
  /// - Returns: A path of agencies that are all different, so that a circle ends it.
  public func inheritance(
    from agency: Agency.ID, work: String? = nil, on day: CalendarDay
  ) -> Inheritance {
    var path = [agency]
    var current = agency
    while let ended = self[current], ended.hasEnded(by: day) {
      guard !ended.successors.isEmpty else {
        return Inheritance(path: path, gap: .noSuccessor(of: current))
      }
      guard let next = ended.successor(for: work) else {
        return Inheritance(path: path, gap: .workNotNamed(work, by: current))
      }
      guard self[next] != nil else {
        return Inheritance(path: path, gap: .unknownSuccessor(next, of: current))
      }
      if let start = path.firstIndex(of: next) {
        return Inheritance(path: path, gap: .circle(Array(path[start...])))
      }
      path.append(next)
      current = next
    }
    return Inheritance(path: path)
  }

  /// The rings of two agencies or more in which each names the next as its successor, the last the
  /// first; each ring once, in that order, from the agency whose name comes first.
  public var successionCircles: [[Agency.ID]] {
    var result: [[Agency.ID]] = []
    var finished: Set<Agency.ID> = []
    for start in agencies.lazy.filter({ !$0.successors.isEmpty }).map(\.id).sorted()
    where !finished.contains(start) {
      // A path from the start with the successors still to be tried at each step.
      var path = [start]
      var open = [successors(of: start)]
      while var choices = open.popLast() {
        guard let next = choices.popLast() else {
          if let done = path.popLast() { finished.insert(done) }
          continue
        }
        open.append(choices)
        if let place = path.firstIndex(of: next) {
          let circle = Array(path[place...])
          if circle.count > 1 { result.append(circle) }
        } else if !finished.contains(next) {
          path.append(next)
          open.append(successors(of: next))
        }
      }
    }
    return result
  }

  private func successors(of agency: Agency.ID) -> [Agency.ID] {
    (self[agency]?.successors ?? []).map(\.agency)
  }
}

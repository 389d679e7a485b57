import LoaTexts
package import PlanModel

/// By what the coverage map counts contents.
package enum CoverageAxis: Hashable, Sendable, CaseIterable {
  case kinds, audiences, months
}

/// One column of the coverage map.
package enum CoverageColumn: Hashable, Sendable {
  case total
  case kind(ChannelKind)
  case audience(Audience)
  /// Nobody said whom it reached.
  case unknownAudience
  case month(Int)
}

extension DashboardState {
  /// Shows a screen's lists in the next way: the table or the heat map of channels, the plan's text
  /// or one of the coverage maps.
  mutating func switchView() {
    switch screen {
    case .channels:
      if showsHeatMap { leaveHeatMap() } else { showHeatMap() }
    case .plan:
      if focusedPane != .planCoverage {
        showCoverageMap(by: .kinds)
      } else if coverageAxis == CoverageAxis.allCases.last {
        focus[.plan] = .planTree
        message = Message(texts.viewText)
      } else {
        showCoverageMap(by: coverageAxis.next)
      }
    default: message = Message(whyNot(.switchView))
    }
  }

  // MARK: Heat map

  private mutating func showHeatMap() {
    let group = list(.channelList).selected.flatMap { book?.channel(Channel.ID($0))?.group }
    lists[.channelHeat, default: ListState()].selected =
      group?.rawValue ?? list(.channelList).selected
    focus[.channels] = .channelHeat
    fillViews()
    message = Message(texts.viewHeatMap)
  }

  private mutating func leaveHeatMap() {
    focus[.channels] = .channelList
    if let selected = list(.channelHeat).selected { choose(selected, in: .channelList) }
    message = Message(texts.viewMonth)
  }

  /// Twelve months of each channel and group, as of today.
  mutating func refreshHeatMap() {
    guard let book else { return }
    let months = Month.all(of: book.plan.year).map { book.review(of: $0, on: today).channels }
    figures.heat = figures.review.indices.map { row in
      months.compactMap { $0.indices.contains(row) ? $0[row] : nil }
    }
  }

  /// Shows the channel that is chosen in the heat map with all that it has published.
  mutating func openHeatMap() {
    let list = list(.channelHeat)
    guard list.selected != nil, figures.review.indices.contains(list.index) else { return }
    let place = Place(.channels, .channelHeat)
    go(to: figures.review[list.index].subject)
    remember(place)
  }

  // MARK: Coverage

  private mutating func showCoverageMap(by axis: CoverageAxis) {
    if focusedPane != .planCoverage, let item = selectedEntry?.item {
      lists[.planCoverage, default: ListState()].selected = item.rawValue
    }
    coverageAxis = axis
    coverageColumn = 0
    focus[.plan] = .planCoverage
    fillViews()
    message = Message(texts.viewCoverage(axis.name(in: texts)))
  }

  mutating func refreshCoverageMap() {
    figures.coverageMap = book?.coverage(on: today)
  }

  /// What the coverage map has for its columns: only kinds of channels that the plan has.
  package var coverageColumns: [CoverageColumn] {
    switch coverageAxis {
    case .kinds:
      let kinds = Set(
        (book?.plan.channels.map(\.kind) ?? []) + (book?.plan.channelGroups.map(\.kind) ?? []))
      return [.total] + ChannelKind.allCases.filter(kinds.contains).map { .kind($0) }
    case .audiences:
      return [.total] + Audience.allCases.map { .audience($0) } + [.unknownAudience]
    case .months: return [.total] + (0..<12).map { .month($0) }
    }
  }

  /// How many placements a content has in each column of the map.
  package func coverageCounts(of content: ContentCoverage) -> [Int] {
    let kinds = coverageAxis == .kinds ? placementsByKind(of: content) : [:]
    return coverageColumns.map { column in
      switch column {
      case .total: content.count.placements
      case .kind(let kind): kinds[kind] ?? 0
      case .audience(let audience): content.placements(for: audience)
      case .unknownAudience: content.placementsToUnknown
      case .month(let month): content.placementsByMonth[month]
      }
    }
  }

  private func placementsByKind(of content: ContentCoverage) -> [ChannelKind: Int] {
    guard let book, let subjects = figures.coverageMap?.channels else { return [:] }
    var counts: [ChannelKind: Int] = [:]
    for (subject, count) in zip(subjects, content.placementsByChannel) where count > 0 {
      let kind: ChannelKind? =
        switch subject {
        case .channel(let id): book.channel(id)?.kind
        case .group(let id): book.channelGroup(id)?.kind
        }
      if let kind { counts[kind, default: 0] += count }
    }
    return counts
  }

  /// The content that is chosen in the coverage map.
  package var selectedContent: ContentCoverage? {
    let list = list(.planCoverage)
    guard list.selected != nil, let contents = figures.coverageMap?.contents,
      contents.indices.contains(list.index)
    else { return nil }
    return contents[list.index]
  }

  /// How far a content has been spread; `nil` for what is no content of the plan.
  func coverage(of item: Item.ID) -> ContentCoverage? {
    figures.coverageMap?.contents.first { $0.item == item }
  }

  /// Shows the chosen content in the plan's text.
  mutating func openCoverage() {
    guard let content = selectedContent,
      let position = book?.outline.firstIndex(where: { $0.item == content.item })
    else { return }
    remember(Place(.plan, .planCoverage))
    reveal(position)
    choose(book?.outline[position].rowID, in: .planTree)
    focus[.plan] = .planDetail
  }

  /// Moves between columns; in the heat map they are the months of the plan's year.
  mutating func moveColumn(_ step: Int) {
    if focusedPane == .planCoverage {
      coverageColumn = min(max(0, coverageColumn + step), coverageColumns.count - 1)
    } else if let year = book?.plan.year, month.adding(months: step).year == year {
      turn(to: month.adding(months: step))
    }
  }
}

extension CoverageAxis {
  func name(in texts: any Texts) -> String {
    switch self {
    case .kinds: texts.axisKinds
    case .audiences: texts.axisAudiences
    case .months: texts.axisMonths
    }
  }
}

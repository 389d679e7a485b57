import LoaTexts
package import PlanModel

// Days, periods and states as a report writes them.

extension Texts {
  func words(_ day: CalendarDay) -> String { self.day(day.day, day.month, day.year) }

  /// A period as it stands in a title: "quý I năm 2024".
  package func words(_ span: ReportSpan) -> String {
    switch span {
    case .reporting(let period):
      switch period.kind {
      case .firstQuarter: return reportQuarter(1, period.year)
      case .sixMonths: return reportHalf(1, period.year)
      case .thirdQuarter: return reportQuarter(3, period.year)
      case .year: return reportWholeYear(period.year)
      }
    case .calendar(let period):
      let first = period.firstDay
      switch period.cadence {
      case .week: return reportWeek(words(first), words(period.lastDay))
      case .month: return reportMonth(first.month, first.year)
      case .quarter: return reportQuarter((first.month - 1) / 3 + 1, first.year)
      case .half: return reportHalf((first.month - 1) / 6 + 1, first.year)
      case .year: return reportWholeYear(first.year)
      }
    }
  }

  /// A due day, with what it is if offices rest on it.
  package func words(_ day: CalendarDay, _ holidays: Holidays) -> String {
    switch holidays.mark(on: day) {
    case .weekend: onWeekend(words(day))
    case .holiday(let name), .dayOff(let name): reportOnHoliday(words(day), name)
    case .worked, nil: words(day)
    }
  }

  func name(of state: ChannelState) -> String {
    switch state {
    case .met: stateMet
    case .partlyMet: statePartlyMet
    case .missed: stateMissed
    case .notYetDue: stateNotYetDue
    case .notOwed: stateNotOwed
    case .published: statePublished
    case .silent: stateSilent
    }
  }

  /// How a channel stands in the span: what is met says so far while more of it falls due.
  func standing(of channel: ChannelReport) -> String {
    channel.state == .met && channel.obligations.notYetDue > 0
      ? stateMetSoFar : name(of: channel.state)
  }

  func name(of kind: ChannelKind) -> String {
    switch kind {
    case .newspaper: channelNewspaper
    case .radio: channelRadio
    case .television: channelTelevision
    case .portal: channelPortal
    case .website: channelWebsite
    case .social: channelSocial
    case .loudspeaker: channelLoudspeaker
    case .bulletin: channelBulletin
    case .meeting: channelMeeting
    case .training: channelTraining
    case .contest: channelContest
    case .dialogue: channelDialogue
    case .visual: channelVisual
    case .print: channelPrint
    case .publicNotice: channelPublicNotice
    }
  }

  func name(of audience: Audience) -> String {
    switch audience {
    case .officials: audienceOfficials
    case .citizens: audienceCitizens
    case .businesses: audienceBusinesses
    case .organisations: audienceOrganisations
    }
  }

  /// Points as people write them: "0,25".
  package func words(_ points: Points) -> String {
    points.description.split(separator: ".").joined(separator: decimalMark)
  }
}

extension ChannelReview.Subject {
  /// The identity of the channel or the group.
  var name: String {
    switch self {
    case .channel(let id): id.rawValue
    case .group(let id): id.rawValue
    }
  }
}

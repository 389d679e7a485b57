import Glibc
import PlanModel

/// Measures the library on a made-up province's year and exits with 1 if a limit is missed.
///
///     swift run -c release model-bench

/// What each computation may take at 25,000 publications.
let limit = Duration.milliseconds(5)
/// By how much more than the number of publications the time may grow, for noise of the clock.
let slack = 1.3

struct Computation {
  var name: String
  /// What it may take; a report is made of several of the others.
  var allowed: Duration = limit
  /// Returns a number that depends on the result, so that nothing is left out.
  var run: (PlanBook, CalendarDay) -> Int
}

let set = CriteriaSet(
  id: "do", title: "Bộ tiêu chí để đo",
  criteria: [
    Criterion(
      id: "4", mark: "4", title: "Tuyên truyền", points: Points(thousandths: 2000), formula: .sum,
      parts: [
        Criterion(
          id: "4.1", mark: "4.1", title: "Mức độ thực hiện", points: Points(thousandths: 1000),
          formula: .ratio(
            done: .targetsDone, planned: .targets, fromPercent: 90, fullFromPercent: 100),
          needs: [.plan, .targets]),
        Criterion(
          id: "4.2", mark: "4.2", title: "Mức độ đa dạng", points: Points(thousandths: 1000),
          formula: .allOrNothing(
            .publications(kinds: [.website, .portal], genre: "tin, bài"), atLeast: 1),
          needs: [.publications]),
      ])
  ])

let computations = [
  Computation(name: "review") { book, day in
    book.review(of: Month(of: day), on: day).channels.reduce(0) { $0 + $1.published }
  },
  Computation(name: "coverage") { book, day in
    book.coverage(on: day).contents.reduce(0) { $0 + $1.count.pieces }
  },
  Computation(name: "progress") { book, day in
    book.progress(on: day).reduce(0) { $0 + $1.done }
  },
  Computation(name: "owned progress") { book, day in
    book.ownedProgress(on: day).agencies.reduce(0) { $0 + $1.done }
  },
  Computation(name: "report of a quarter", allowed: .milliseconds(12)) { book, day in
    let quarter = ReportSpan.calendar(Period(.quarter, containing: day))
    return PlanReport(book, about: quarter, on: day).count.pieces
  },
  Computation(name: "report of the year", allowed: .milliseconds(12)) { book, day in
    let year = ReportSpan.reporting(ReportingPeriod(.year, of: day.year))
    return PlanReport(book, about: year, on: day).count.pieces
  },
  Computation(name: "scoring of all") { book, day in
    book.scorecards(set, on: day).reduce(0) { $0 + $1.points.thousandths }
  },
]

/// What this thread has used of the processor: what else runs on the machine does not count.
func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}

/// The middle of many runs.
func time(_ computation: Computation, _ book: PlanBook, _ day: CalendarDay) -> Duration {
  var checksum = computation.run(book, day)
  let times = (0..<31).map { _ in
    let start = processorTime()
    checksum &+= computation.run(book, day)
    return processorTime() - start
  }
  if checksum == .min { print(checksum) }
  return times.sorted()[times.count / 2]
}

func milliseconds(_ duration: Duration) -> String {
  let thousandths = Int(duration / .microseconds(1))
  return Points(thousandths: thousandths).description
}

let sizes = [6_250, 12_500, 25_000, 50_000]
let day = CalendarDay("2025-11-20") ?? CalendarDay(daysSinceEpoch: 0)
let books = sizes.map { DemoPlan(publications: $0).book() }
let making = ContinuousClock().measure {
  _ = PlanBook(
    registry: books[2].registry, plan: books[2].plan, checklists: books[2].checklists,
    logs: books[2].logs)
}
let rows = books[2].agencies.reduce(0) { $0 + books[2].tasks(of: $1.id).count }
print("made-up year: \(books[2].agencies.count) agencies, \(rows) checklist rows")
print("making the book of 25,000 publications: \(milliseconds(making)) ms")
print("ms (median of 31) with \(sizes.map(String.init).joined(separator: ", ")) publications")
var isGood = true
for computation in computations {
  let times = books.map { time(computation, $0, day) }
  let isFast = times[2] <= computation.allowed
  let growth = times[3] / times[2]
  let isLinear = growth <= 2 * slack
  isGood = isGood && isFast && isLinear
  print(
    "\(computation.name): \(times.map(milliseconds).joined(separator: ", "))",
    isFast ? "" : "SLOWER THAN \(milliseconds(computation.allowed))",
    isLinear ? "" : "GROWS TOO FAST")
}
let typing = TypingMeasurement(publications: 56_000)
print(typing.report)
exit(isGood && typing.isGood ? 0 : 1)

import Glibc
import Testing

@testable import Terminal

@Suite(.serialized) struct SignalPipeTests {
  /// Sends signals to the process (a test's own thread may block them) and waits for the events.
  func events(of pipe: SignalPipe, after signals: Int32..., count: Int) -> [SignalEvent] {
    for number in signals { kill(getpid(), number) }
    var events: [SignalEvent] = []
    for _ in 0..<100 where events.count < count {
      var descriptor = pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&descriptor, 1, 50)
      for event in pipe.pending() where !events.contains(event) { events.append(event) }
    }
    return events
  }

  @Test func signalsAreReportedOnceEach() throws {
    let pipe = try SignalPipe()
    defer { pipe.close() }
    #expect(pipe.pending().isEmpty)
    let all = events(of: pipe, after: SIGWINCH, SIGTERM, count: 2)
    #expect(Set(all) == [.windowChanged, .terminate])
    #expect(pipe.pending().isEmpty)
  }

  @Test func everySignalHasItsEvent() throws {
    let pipe = try SignalPipe()
    defer { pipe.close() }
    for (number, event) in [
      (SIGHUP, SignalEvent.hangUp), (SIGINT, .interrupt), (SIGTSTP, .suspend),
      (SIGCONT, .continued),
    ] {
      #expect(events(of: pipe, after: number, count: 1) == [event])
    }
  }

  @Test func aFloodDoesNotBlock() throws {
    let pipe = try SignalPipe()
    defer { pipe.close() }
    // More than a pipe holds.
    for _ in 0..<70_000 { kill(getpid(), SIGWINCH) }
    #expect(events(of: pipe, after: SIGWINCH, count: 1) == [.windowChanged])
  }

  @Test func thereIsOneAtATime() throws {
    let pipe = try SignalPipe()
    #expect(throws: ScreenError.alreadyOpen) { try SignalPipe() }
    pipe.close()
    pipe.close()
    try SignalPipe().close()
  }

  @Test func closingGivesTheSignalsBack() throws {
    signal(SIGWINCH, SIG_IGN)
    defer { signal(SIGWINCH, SIG_DFL) }
    let pipe = try SignalPipe()
    pipe.close()
    var action = sigaction()
    sigaction(SIGWINCH, nil, &action)
    #expect(unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1)
  }
}

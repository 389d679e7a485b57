import Glibc
import LoaTestSupport

let usage = """
  USAGE: loa-bench [options] --program SPEC [--program SPEC …]

  Runs terminal programs in turns (A B C A B C …) in a pseudo-terminal and compares them.

  SPEC: name=loa;command=loa --workspace demo;ready=Kế hoạch;keys=<Down><Up>;quit=q
    name      for the table; unique
    command   started directly, or by sh if it has quotes, variables and the like;
              its environment is that of loa-bench
    ready     text that completes the first screen (default: the first output that rests)
    warm      keys before the measured ones
    keys      measured one by one (see TerminalInput for the names); none: no key figures
    burst     the key that is queued 200 times (default: the first of keys)
    quit      keys that end it (default: SIGTERM)
    folder    where it runs
    term      value of TERM (default xterm-256color)
  A ';' inside a value is written ';;'.

  OPTIONS:
    --rounds N       starts of each program (7)
    --repeat N       how often keys are pressed in each start (15)
    --queued N       keys sent at once (200; 0: none)
    --idle SECONDS   how long the idle program is watched in each start (2; 0: not)
    --size CxR       (120x36)
    --reference NAME ratios are taken to this program (the first)
    --no-floor       leave out "echo", the harness itself: a program that sends keys back
    --json FILE      writes all figures
  """

func fail(_ message: String) -> Never {
  let line = Array("loa-bench: \(message)\n".utf8)
  write(2, line, line.count)
  exit(64)
}

var options = BenchOptions()
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  if argument == "--help" || argument == "-h" {
    print(usage)
    exit(0)
  }
  if argument == "--no-floor" {
    options.withFloor = false
    continue
  }
  guard let value = arguments.popFirst() else { fail("\(argument) needs a value") }
  do {
    if try !options.take(argument, value) { fail("unknown option \(argument)\n\n\(usage)") }
  } catch {
    fail(error.description)
  }
}
if options.programs.isEmpty { fail("no program to measure\n\n\(usage)") }
do {
  try Bench(options).run()
} catch {
  fail("\(error)")
}

import Glibc
import LoaTestSupport

/// Runs the programs in turns and prints what they cost.
final class Bench {
  private let options: BenchOptions
  private var programs: [BenchProgram]
  private var samples: [String: [Figure: Sample]] = [:]
  private var remarks: [String] = []

  init(_ options: BenchOptions) throws(OptionError) {
    self.options = options
    programs = options.programs
    if options.withFloor, !programs.contains(where: { $0.name == "echo" }) {
      // What it sends back is what the harness costs: no drawing, no thinking.
      let floor = "stty raw -echo;; printf ready;; exec cat"
      programs.append(try BenchProgram("name=echo;command=\(floor);ready=ready;keys=jk"))
    }
    if let reference = options.reference, !programs.contains(where: { $0.name == reference }) {
      throw OptionError(description: "no program is called \(reference)")
    }
  }

  func run() throws {
    for round in 1...options.rounds {
      for program in programs {
        progress("round \(round) of \(options.rounds): \(program.name)")
        try measure(program)
      }
    }
    progress("")
    report()
    if let path = options.json { try writeJSON(to: path) }
  }

  private func measure(_ program: BenchProgram) throws {
    var environment: [String: String?] = currentEnvironment()
    environment["TERM"] = program.term
    let terminal = try PseudoTerminal(
      program.arguments, environment: environment,
      workingDirectory: program.folder, columns: options.columns, rows: options.rows)
    let run = ProgramMeasurement(terminal, program, options)
    for (figure, value) in try run.all() {
      samples[program.name, default: [:]][figure, default: Sample()].add(value)
    }
    for remark in run.remarks where !remarks.contains("\(program.name): \(remark)") {
      remarks.append("\(program.name): \(remark)")
    }
  }

  private func progress(_ text: String) {
    guard isatty(2) == 1 else { return }
    let line = Array("\r\u{1B}[K\(text)".utf8)
    write(2, line, line.count)
  }

  // MARK: Reports

  private func report() {
    let reference = options.reference ?? programs[0].name
    print(
      "\(options.columns)x\(options.rows), \(options.rounds) rounds in turns, "
        + "keys pressed \(options.repeats) times; median / p95 / least\n")
    var rows = [["figure"] + programs.map(\.name)]
    for figure in Figure.allCases {
      let cells = programs.map { program -> String in
        guard let sample = samples[program.name]?[figure], sample.median != nil else { return "-" }
        return [sample.median, sample.percentile(95), sample.least].map(short)
          .joined(separator: " / ")
      }
      if cells.contains(where: { $0 != "-" }) { rows.append([figure.rawValue] + cells) }
    }
    print(table(rows))
    print("\nmedians as multiples of \(reference)\n")
    var ratios = [["figure"] + programs.map(\.name)]
    for figure in Figure.allCases {
      guard let base = samples[reference]?[figure]?.median, base > 0 else { continue }
      ratios.append(
        [figure.rawValue]
          + programs.map { short(samples[$0.name]?[figure]?.median.map { $0 / base }) })
    }
    print(table(ratios))
    if !remarks.isEmpty { print("\n" + remarks.map { "* " + $0 }.joined(separator: "\n")) }
  }

  private func writeJSON(to path: String) throws {
    let entries = programs.map { program in
      let figures = Figure.allCases.compactMap { figure -> String? in
        guard let sample = samples[program.name]?[figure], !sample.values.isEmpty else {
          return nil
        }
        let values = sample.values.map { String($0) }.joined(separator: ", ")
        return """
              {"figure": \(quoted(figure.rawValue)), "median": \(number(sample.median)), \
          "p95": \(number(sample.percentile(95))), "least": \(number(sample.least)), \
          "values": [\(values)]}
          """
      }
      return """
          {"name": \(quoted(program.name)), "command": \(quoted(program.command)), "figures": [
        \(figures.joined(separator: ",\n"))
          ]}
        """
    }
    let text = """
      {"columns": \(options.columns), "rows": \(options.rows), "rounds": \(options.rounds), \
      "repeat": \(options.repeats), "programs": [
      \(entries.joined(separator: ",\n"))
      ], "remarks": [\(remarks.map(quoted).joined(separator: ", "))]}

      """
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw OptionError(description: "cannot write \(path)") }
    defer { _ = close(file) }
    let bytes = Array(text.utf8)
    guard write(file, bytes, bytes.count) == bytes.count else {
      throw OptionError(description: "cannot write \(path)")
    }
  }

  private func number(_ value: Double?) -> String { value.map { String($0) } ?? "null" }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The environment of this process, but for what tells a program about the terminal around it.
private func currentEnvironment() -> [String: String?] {
  var variables: [String: String?] = [:]
  for entry in (contents(ofFile: "/proc/self/environ") ?? []).split(separator: 0) {
    let text = String(decoding: entry, as: UTF8.self)
    guard let equals = text.firstIndex(of: "=") else { continue }
    variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
  }
  for name in ["COLUMNS", "LINES", "TMUX", "STY", "TERM_PROGRAM", "COLORTERM", "VTE_VERSION"] {
    variables[name] = .some(nil)
  }
  if variables["LC_ALL"] == nil, variables["LANG"] == nil { variables["LANG"] = "C.UTF-8" }
  return variables
}

public import PlanModel

// Values of records that stand in a journal, read as the documents' own are.

extension TimeFrame {
  /// A frame as the files hold it; `nil` if it is none.
  public init?(recorded value: JSONValue) {
    guard value["anchor"] != nil,
      let frame = timeFrame(RecordReader(object: value, problems: ProblemList(file: "")))
    else { return nil }
    self = frame
  }
}

extension Obligation {
  /// An obligation as a plan holds it; `nil` if it is none.
  public init?(recorded value: JSONValue) {
    let reader = RecordReader(object: value, problems: ProblemList(file: ""))
    guard let read = obligation(reader) else { return nil }
    self = read
  }
}

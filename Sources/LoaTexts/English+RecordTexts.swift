extension English {
  package var recordPlan: String { "the plan" }

  package func changeField(_ field: String, before: String?, after: String?) -> String {
    switch (before, after) {
    case (nil, nil): field
    case (nil, let after?): "\(field): \(after)"
    case (let before?, nil): "removed \(field): \(before)"
    case (let before?, let after?): "\(field): \(before) → \(after)"
    }
  }

  package func languageName(_ language: Language) -> String {
    switch language {
    case .vietnamese: "Vietnamese"
    case .english: "English"
    }
  }

  package var pieceNamed: String { "also on other channels" }

  package func reportKind(_ key: String) -> String {
    ["q1": "first quarter", "6t": "six months", "q3": "third quarter", "year": "year"][key] ?? key
  }
}

extension Vietnamese {
  package var recordPlan: String { "kế hoạch" }

  package func changeField(_ field: String, before: String?, after: String?) -> String {
    switch (before, after) {
    case (nil, nil): field
    case (nil, let after?): "\(field): \(after)"
    case (let before?, nil): "bỏ \(field): \(before)"
    case (let before?, let after?): "\(field): \(before) → \(after)"
    }
  }

  package func languageName(_ language: Language) -> String {
    switch language {
    case .vietnamese: "tiếng Việt"
    case .english: "tiếng Anh"
    }
  }

  package var pieceNamed: String { "có ở kênh khác" }

  package func reportKind(_ key: String) -> String {
    ["q1": "quý I", "6t": "6 tháng", "q3": "quý III", "year": "năm"][key] ?? key
  }
}

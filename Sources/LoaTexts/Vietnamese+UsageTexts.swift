extension Vietnamese {
  package var headingOverview: String { "TÓM TẮT" }
  package var headingUsage: String { "CÁCH DÙNG" }
  package var headingArguments: String { "THAM SỐ" }
  package var headingOptions: String { "TÙY CHỌN" }
  package var headingSubcommands: String { "CÁC LỆNH" }
  package var valueOptions: String { "tùy chọn" }
  package var valueSubcommand: String { "lệnh" }
  package var valueSubcommands: String { "các lệnh" }
  package var wordValues: String { "giá trị" }
  package var wordDefault: String { "mặc định" }
  package var aboutHelp: String { "Giải thích một lệnh." }
  package var optionHelp: String { "Giải thích lệnh này." }
  package var optionVersion: String { "In số phiên bản." }

  package func helpOfSubcommand(_ command: String) -> String {
    "Dùng `\(command)` để xem giải thích từng lệnh."
  }

  package var leadHelp: String { "Giải thích" }
  package var leadUsage: String { "Cách dùng" }
  package func helpOfCommand(_ command: String) -> String { "Xem thêm: \(command)" }
  package var wordOr: String { "Hoặc" }

  package func noSuchOption(_ option: String, of command: String, nearest: [String]) -> String {
    "Lệnh `\(command)` không có tùy chọn \(option).\(perhaps(nearest))"
  }

  package func optionNeedsValue(_ option: String) -> String {
    "Thiếu giá trị cho tùy chọn \(option). Viết giá trị ngay sau tên tùy chọn."
  }

  package func optionTakesNoValue(_ option: String, _ value: String) -> String {
    "Tùy chọn \(option) không nhận giá trị, nhưng đã ghi “\(value)”. Bỏ giá trị đi."
  }

  package func unexpectedArguments(_ arguments: [String]) -> String {
    "Thừa tham số: \(arguments.map { "“\($0)”" }.joined(separator: ", ")). Bỏ đi, hoặc đặt cả cụm từ "
      + "có dấu cách trong dấu nháy kép."
  }

  package func argumentMissing(_ argument: String, isOption: Bool) -> String {
    "Thiếu \(isOption ? "tùy chọn bắt buộc" : "tham số") \(argument)."
  }

  package func argumentsMissing(_ arguments: [String]) -> String {
    "Cần nêu một trong các tùy chọn: \(arguments.joined(separator: ", "))."
  }

  package func badArgument(_ value: String, for name: String, why: String) -> String {
    "Không dùng được “\(value)” cho \(name)\(why.isEmpty ? "" : ": \(why)")."
  }

  package func badArgument(_ value: String, for name: String, allowed: [String]) -> String {
    "Không dùng được “\(value)” cho \(name). Dùng một trong các giá trị: "
      + "\(allowed.joined(separator: ", "))."
  }

  package func flagsExclude(_ flag: String, _ earlier: String) -> String {
    "Không dùng \(flag) cùng với \(earlier). Chọn một trong hai."
  }

  package func malformedOption(_ option: String) -> String {
    "“\(option)” không phải một tùy chọn viết đúng; viết như --plan hoặc -h."
  }

  package func subcommandMissing(_ command: String) -> String {
    "Chưa nêu lệnh nào sau `\(command)`."
  }

  package func noSuchShell(_ shell: String?, known: [String]) -> String {
    "\(shell.map { "Không có phần gợi ý lệnh cho “\($0)”" } ?? "Không nhận ra shell đang dùng"). "
      + "Nêu một trong: \(known.joined(separator: ", ")), ví dụ `loa --generate-completion-script "
      + "\(known.first ?? "bash")`."
  }
}

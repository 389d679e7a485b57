// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "loa",
  products: [
    .library(name: "PlanModel", targets: ["PlanModel"])
  ],
  targets: [
    .target(name: "PlanModel", swiftSettings: settings),
    .target(name: "TerminalCanvas", swiftSettings: settings),
    .systemLibrary(name: "CNcurses"),
    .target(
      name: "Terminal", dependencies: ["TerminalCanvas", "CNcurses"], swiftSettings: settings),

    // What the tests and the benchmark stand on.
    .target(name: "CPseudoTerminal"),
    .target(
      name: "LoaTestSupport", dependencies: ["CPseudoTerminal"],
      swiftSettings: settings),
    .executableTarget(
      name: "loa-bench", dependencies: ["LoaTestSupport"], swiftSettings: settings),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: settings),
    .testTarget(
      name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["TerminalCanvas", "Terminal"], swiftSettings: settings),
    .testTarget(
      name: "LoaTestSupportTests", dependencies: ["LoaTestSupport", "loa-bench"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

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
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: settings),
    .testTarget(
      name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["TerminalCanvas", "Terminal"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

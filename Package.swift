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
    .library(name: "PlanModel", targets: ["PlanModel"]),
    .library(name: "PlanStore", targets: ["PlanStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1")
  ],
  targets: [
    .target(name: "PlanModel", swiftSettings: settings),
    .target(
      name: "PlanStore",
      dependencies: ["PlanModel", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings),
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
    .executableTarget(
      name: "model-bench", dependencies: ["PlanModel"], swiftSettings: settings),
    .executableTarget(
      name: "store-probe",
      dependencies: ["PlanStore", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"], swiftSettings: settings),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "PlanModel", "PlanStore", "store-probe",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
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

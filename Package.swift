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
    .executable(name: "loa", targets: ["loa"]),
    .library(name: "PlanModel", targets: ["PlanModel"]),
    .library(name: "PlanStore", targets: ["PlanStore"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .target(name: "PlanModel", swiftSettings: settings),
    .target(
      name: "PlanStore",
      dependencies: ["PlanModel", .product(name: "SystemPackage", package: "swift-system")],
      swiftSettings: settings),
    .target(name: "TerminalCanvas", swiftSettings: settings),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CFrame"),
    .target(
      name: "Terminal", dependencies: ["TerminalCanvas", "CNcurses", "CFrame"],
      swiftSettings: settings),
    .target(name: "LoaTexts", swiftSettings: settings),
    .target(
      name: "PlanExchange", dependencies: ["PlanModel", "TerminalCanvas", "LoaTexts"],
      swiftSettings: settings),
    .target(
      name: "Dashboard", dependencies: ["PlanModel", "PlanExchange", "TerminalCanvas", "LoaTexts"],
      swiftSettings: settings),
    .target(
      name: "LoaCommands",
      dependencies: [
        "PlanModel", "PlanStore", "PlanExchange", "TerminalCanvas", "Terminal", "LoaTexts",
        "Dashboard",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "loa",
      dependencies: [
        "LoaCommands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What the tests and the benchmark stand on.
    .target(name: "CPseudoTerminal"),
    .target(
      name: "LoaTestSupport",
      dependencies: ["CPseudoTerminal", "PlanModel", "TerminalCanvas", "LoaTexts", "Dashboard"],
      swiftSettings: settings),
    .executableTarget(
      name: "loa-bench", dependencies: ["LoaTestSupport"], swiftSettings: settings),
    .executableTarget(
      name: "model-bench", dependencies: ["PlanModel"], swiftSettings: settings),
    .executableTarget(
      name: "loa-typist", dependencies: ["LoaTestSupport"], swiftSettings: settings),
    .executableTarget(
      name: "store-probe",
      dependencies: [
        "PlanModel", "PlanStore", .product(name: "SystemPackage", package: "swift-system"),
      ],
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
    .testTarget(
      name: "LoaTextsTests", dependencies: ["LoaTexts", "LoaTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanExchangeTests",
      dependencies: ["PlanExchange", "PlanModel", "LoaTexts", "LoaTestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", "PlanModel", "TerminalCanvas", "LoaTexts", "LoaTestSupport"],
      exclude: ["Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "LoaCommandsTests",
      dependencies: [
        "LoaCommands", "PlanModel", "PlanStore", "LoaTexts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ], swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "loa", "loa-typist", "store-probe", "LoaTestSupport", "PlanModel", "PlanStore",
        "Dashboard", "LoaTexts", "Terminal", "TerminalCanvas",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// libFuzzer brings the program's main, so the target links only with --sanitize=fuzzer.
if Context.environment["LOA_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "store-fuzz",
      dependencies: [
        "PlanModel", "PlanStore", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}

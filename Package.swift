// swift-tools-version: 6.2
import PackageDescription

/// One place for the language settings of every target.
/// `NonisolatedNonsendingByDefault` stays off: it breaks conformances to Hummingbird's `RouterMiddleware`.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "samen",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "samen", targets: ["samen"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", exact: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CPq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

    .target(name: "Vocabulary", swiftSettings: strict),
    .target(name: "Domain", dependencies: ["Vocabulary"], swiftSettings: strict),
    .target(name: "Privacy", dependencies: ["Vocabulary", "Domain"], swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Vocabulary", "Domain", "CPq", crypto,
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(
      name: "Casework", dependencies: ["Vocabulary", "Domain", "Privacy", "Store"],
      resources: [
        .embedInCode("Demo/cases.json"), .embedInCode("Demo/drawing.jpg"), .embedInCode("Demo/sociale-kaart.txt"),
      ], swiftSettings: strict),
    .target(name: "Markup", swiftSettings: strict),
    .target(name: "Pictures", swiftSettings: strict),
    .target(
      name: "Texts", dependencies: ["Vocabulary"],
      resources: [.embedInCode("Languages")], swiftSettings: strict),
    .target(
      name: "Mail",
      dependencies: [
        "Vocabulary", "Texts",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ], swiftSettings: strict),
    .target(
      name: "Pages", dependencies: ["Vocabulary", "Privacy", "Markup", "Texts"],
      swiftSettings: strict),
    .target(
      name: "Web",
      dependencies: [
        "Vocabulary", "Privacy", "Casework", "Pages", "Texts", "Pictures", hummingbird, crypto, log,
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Metrics", package: "swift-metrics"),
      ],
      resources: [.embedInCode("Public")], swiftSettings: strict),
    .executableTarget(
      name: "samen",
      dependencies: [
        "Vocabulary", "Domain", "Privacy", "Store", "Casework", "Mail", "Pages", "Texts", "Web", hummingbird, log,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),

    // The family of the tests, shared by them.
    .target(
      name: "Household", dependencies: ["Vocabulary", "Domain"], path: "Tests/Household", swiftSettings: strict),
    // A process to be killed, for scripts/fault-tests.
    .executableTarget(
      name: "fault-writer", dependencies: ["Vocabulary", "Store", "Casework"], path: "Tests/FaultWriter",
      swiftSettings: strict),
    .testTarget(
      name: "DomainTests", dependencies: ["Vocabulary", "Domain", "Household"], swiftSettings: strict),
    // The evaluator that shares no code with ours, and its random families.
    .target(name: "Oracle", path: "Tests/Oracle", swiftSettings: strict),
    .testTarget(
      name: "PrivacyTests", dependencies: ["Vocabulary", "Domain", "Privacy", "Casework", "Household", "Oracle"],
      swiftSettings: strict),
    // A database that remembers what it was asked.
    .target(name: "Recorder", dependencies: ["Store"], path: "Tests/Recorder", swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Vocabulary", "Domain", "Household", "Recorder", "Store", "CPq", crypto],
      swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Vocabulary", "Domain", "Household", "Privacy", "Store", "Casework"],
      swiftSettings: strict),
    .testTarget(name: "MailTests", dependencies: ["Vocabulary", "Texts", "Mail"], swiftSettings: strict),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: strict),
    .testTarget(
      name: "PagesTests", dependencies: ["Vocabulary", "Privacy", "Markup", "Texts", "Pages"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Vocabulary", "Domain", "Privacy", "Store", "Casework", "Mail", "Pages", "Texts", "Web", "Oracle", "Recorder",
        hummingbird, log,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6])

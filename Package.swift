// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where `make test` asks for it; a newer compiler's must not stop a user.
let warnings: [SwiftSetting] =
    Context.environment["DOCGEN_WARNINGS"] == "errors" ? [.treatAllWarnings(as: .error)] : []

/// What every Swift target of ours is compiled with.
let strict: [SwiftSetting] =
    warnings + [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ]

let package = Package(
    name: "docgen",
    products: [
        .executable(name: "docgen", targets: ["docgen"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Without its Foundation trait: the command's start waits for no more than it needs.
        .package(
            url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // The system's C libraries, each sealed behind one file of DocPipeline.
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),

        // The files under Sources/Templates as bytes in the program. Holds no logic.
        .target(name: "EmbeddedTemplates"),

        // Typed names for those files: schemas, labels, declarations, styles. Data, no logic;
        // never imports DocPipeline.
        .target(
            name: "Templates",
            dependencies: ["EmbeddedTemplates"],
            exclude: ["Files"],
            swiftSettings: strict),

        // Source → model → document tree → formats. Knows neither the command line nor a
        // particular template: never imports ArgumentParser, Templates or docgen.
        .target(
            name: "DocPipeline",
            dependencies: [
                "CLibYAML", "CMarkGFM", "CLibXML2", "CMinizip", "CDeflate",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: strict),

        // Notes, chats and attendance reports as programs save them, made into sources. Never imports
        // ArgumentParser, Templates, docgen or Foundation, and opens no file: bytes in, bytes out.
        .target(
            name: "Importing",
            dependencies: ["DocPipeline"],
            swiftSettings: strict),

        // `docgen lsp` without its streams: messages in, messages out, between the text that is
        // typed and the phases. Never imports ArgumentParser, Templates, docgen or Foundation, and
        // opens no file: whoever starts it hands in resources, folders and a channel.
        .target(
            name: "LanguageServer",
            dependencies: ["DocPipeline"],
            swiftSettings: strict),

        // Bags, signatures, verification, what the archive says of itself. The only target that
        // writes archives; never imports ArgumentParser, Templates or Converting: the command hands
        // it finished PDFs and their verdicts.
        .target(
            name: "Archiving",
            dependencies: [
                "DocPipeline",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),

        // Word files and HTML → PDF, by programs of others; never imports ArgumentParser, Templates or
        // docgen.
        .target(
            name: "Converting",
            dependencies: [
                "DocPipeline",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict),

        // What `docgen new` begins: sources as text, from what a workspace knows. Never imports
        // ArgumentParser, Templates, docgen or Foundation, and opens no file.
        .target(
            name: "Scaffolding",
            dependencies: ["DocPipeline"],
            swiftSettings: strict),

        // Joint statements between their sources: forms that go out, texts that come back. Never
        // imports ArgumentParser, Templates, docgen or Foundation, and opens no file: whoever starts
        // it hands in bytes and a compiler, and writes what comes of it.
        .target(
            name: "StatementWork",
            dependencies: ["DocPipeline"],
            swiftSettings: strict),

        // Files as they were, from git. Knows nothing of documents: never imports DocPipeline.
        .target(
            name: "VersionControl",
            dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: strict),

        // The command: one file per subcommand. Parses arguments, calls phases, prints, writes.
        .executableTarget(
            name: "docgen",
            dependencies: [
                "DocPipeline", "Archiving", "Converting", "Importing", "LanguageServer",
                "Scaffolding", "StatementWork", "Templates", "VersionControl",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(
            name: "DocPipelineTests",
            dependencies: ["DocPipeline", "Templates"],
            swiftSettings: strict),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Importing", "DocPipeline", "Templates", "docgen"],
            swiftSettings: strict),
        .testTarget(
            name: "ScaffoldingTests",
            dependencies: ["Scaffolding", "DocPipeline", "Templates"],
            swiftSettings: strict),
        .testTarget(
            name: "StatementWorkTests",
            dependencies: ["StatementWork", "DocPipeline", "Templates"],
            swiftSettings: strict),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: ["LanguageServer", "DocPipeline", "Templates", "docgen"],
            exclude: ["Client"],
            swiftSettings: strict),
        .testTarget(
            name: "ArchivingTests",
            dependencies: ["Archiving", "DocPipeline", "Templates"],
            swiftSettings: strict),
        .testTarget(
            name: "ConvertingTests",
            dependencies: ["Converting", "DocPipeline"],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: ["docgen", "DocPipeline", "Templates"],
            exclude: ["Commands"],
            swiftSettings: strict),
    ]
)

import Templates
import Testing

@testable import DocPipeline

/// The label files of the program, as the program reads them.
enum WordingLabelFiles {
    static let languages = ["en", "fr", "es", "ar", "ru", "zh", "de"]

    /// The file of one language as a located value.
    static func value(_ language: String) throws -> LocatedValue {
        let file = try #require(LabelFile(named: language))
        return try value(of: SourceFile(path: file.path, bytes: file.bytes))
    }

    /// A text in the form of a label file as a located value.
    static func value(ofText text: String) throws -> LocatedValue {
        try value(of: SourceFile(path: "labels.yaml", text: text))
    }

    /// The wording of a language, with English behind it as the program has it.
    static func wording(_ language: String) throws -> Wording {
        let english = Wording(try value("en"))
        if language == "en" { return english }
        let base = language.prefix { $0 != "-" }
        guard base != language else { return Wording(try value(language), fallback: english) }
        return Wording(try value(language), fallback: try wording(String(base)))
    }

    private static func value(of file: SourceFile) throws -> LocatedValue {
        let reading = readYAML(file)
        #expect(reading.diagnostics.map(\.message) == [], "\(file.path)")
        return try #require(reading.value)
    }
}

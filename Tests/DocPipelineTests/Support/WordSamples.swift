import DocPipeline
import Testing

/// The documents that every check of the Word renderer runs over.
enum WordSamples: String, CaseIterable, CustomTestStringConvertible {
    case minutes, statement, english, arabic, chinese, forbidden

    var testDescription: String { rawValue }

    var document: Document {
        switch self {
        case .minutes: SampleMinutes.document
        case .statement: SampleStatement.document
        case .english:
            SampleOfEverything.document("Some words, with 3 & <more>", language: "en")
        case .arabic:
            SampleOfEverything.document(
                "بعض الكلمات (3) with English, و COVID-19 أيضا.", language: "ar")
        case .chinese: SampleOfEverything.document("一些文字，with 3 English 词。", language: "zh")
        case .forbidden: SampleOfEverything.document(Self.forbiddenCharacters, language: "en")
        }
    }

    /// Each rendered and taken apart, once for all tests.
    static let packages: Result<[WordSamples: WordPackage], any Error> = Result {
        try Dictionary(
            uniqueKeysWithValues: allCases.map { ($0, try WordPackage(renderDOCX($0.document))) })
    }

    /// The document as Word gets it.
    func package() throws -> WordPackage {
        try #require(try Self.packages.get()[self])
    }

    /// Characters that XML 1.0 does not allow, or that it would change, in one text.
    static let forbiddenCharacters: String = {
        var scalars = String.UnicodeScalarView()
        for value in UInt32(0)...0x1F {
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars) + "\u{FFFE}\u{FFFF}\u{7F}\"'<&>]]>"
    }()
}

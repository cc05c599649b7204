/// Type sizes and line heights, all from one unit: the body line.
struct Typography: Sendable, Equatable {
    /// Of running text, in points.
    let bodySize: Double
    /// From one line of running text to the next, in points.
    let bodyLine: Double
    /// In points.
    let titleSize: Double
    let itemSize: Double
    let smallSize: Double
    /// Of tables and lists of names.
    let tableSize: Double

    let fonts: RunProperties.Fonts
    /// For text that is shown letter by letter.
    let codeFonts: RunProperties.Fonts
    let languages: RunProperties.Languages

    init(_ page: Metadata.PageSetup, language: String) {
        let usual: Double = page.isForReadingAloud ? 14 : 11
        bodySize = page.fontSize ?? usual
        // What was asked for in another size keeps its proportions, in half points.
        func scaled(_ size: Double) -> Double {
            page.fontSize.map { (size * $0 / usual * 2).rounded() / 2 } ?? size
        }
        bodyLine = scaled(page.isForReadingAloud ? 22 : 15)
        titleSize = scaled(page.isForReadingAloud ? 22 : 20)
        itemSize = scaled(page.isForReadingAloud ? 16 : 13)
        smallSize = min(9, bodySize)
        tableSize = min(bodySize, scaled(page.isForReadingAloud ? 12 : 10))
        let western = page.font ?? "Calibri"
        let eastAsian = Self.eastAsianFont(for: language)
        fonts = .init(western: western, eastAsian: eastAsian, complex: page.font ?? "Arial")
        codeFonts = .init(western: "Courier New", eastAsian: eastAsian, complex: "Courier New")
        languages = Self.languages(for: language)
    }

    /// Spacing of `lines` body lines.
    func lines(_ lines: Double) -> Twips { .points(bodyLine * lines) }

    /// A typeface that Word has for the script of a language.
    private static func eastAsianFont(for language: String) -> String {
        switch language.prefix(2) {
        case "ja": "Yu Gothic"
        case "ko": "Malgun Gothic"
        default:
            language.hasPrefix("zh-Hant") || language == "zh-TW"
                ? "Microsoft JhengHei" : "Microsoft YaHei"
        }
    }

    /// Word keeps three languages: for Western, East Asian and right-to-left text.
    private static func languages(for language: String) -> RunProperties.Languages {
        var languages = RunProperties.Languages(
            western: "en-GB", eastAsian: "zh-CN", bidirectional: "ar-SA")
        switch language.prefix(2) {
        case "zh", "ja", "ko": languages.eastAsian = language
        case "ar", "he", "fa", "ur": languages.bidirectional = language
        default: languages.western = language
        }
        return languages
    }
}

/// The namespaces of Office Open XML that a reference document may use.
enum OfficeNamespace {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relationships =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packageRelationships =
        "http://schemas.openxmlformats.org/package/2006/relationships"
    static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    static let wordDrawing =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"

    /// Those that ECMA-376 defines for what can stand in a header or a theme.
    static let usualPrefixes: [(namespace: String, prefix: String)] = [
        (word, "w"), (relationships, "r"), (wordDrawing, "wp"), (drawing, "a"),
        ("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
        ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
        ("urn:schemas-microsoft-com:vml", "v"),
        ("urn:schemas-microsoft-com:office:office", "o"),
        ("urn:schemas-microsoft-com:office:word", "w10"),
    ]

    static func isKnown(_ namespace: String) -> Bool {
        namespace.isEmpty || namespace == "http://www.w3.org/XML/1998/namespace"
            || usualPrefixes.contains { $0.namespace == namespace }
    }

    /// The transitional namespace for one of ISO/IEC 29500 strict.
    static func transitional(_ namespace: String) -> String {
        let strict = "http://purl.oclc.org/ooxml/"
        guard namespace.hasPrefix(strict) else { return namespace }
        let parts = namespace.dropFirst(strict.count).split(separator: "/", maxSplits: 1)
        guard parts.count == 2 else { return namespace }
        return "http://schemas.openxmlformats.org/\(parts[0])/2006/\(parts[1])"
    }
}

extension XMLElement.Name {
    /// A name of WordprocessingML.
    static func word(_ local: String) -> Self { .init(OfficeNamespace.word, local) }
}

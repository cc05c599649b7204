/// What the objects of a file show one by one, wherever they are used.
struct PDFFindings {
    private(set) var fontCount = 0
    private(set) var missingFonts: Set<String> = []
    private var forbiddenActions: Set<String> = []
    private var usesLZW = false
    private var refersToFiles = false
    private var hasAttachments = false
    private var hasTransparency = false

    /// Actions that no part of PDF/A lets a file have (ISO 19005-2, 6.5.1).
    private static let actions: Set<String> = [
        "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition",
        "Trans", "GoTo3DView", "JavaScript",
    ]

    mutating func look(at object: PDFObject, resolve: (PDFObject?) -> PDFObject) {
        guard let entries = object.dictionary else { return }
        if case .stream = object { look(atStream: entries, resolve) }
        switch entries["Type"]?.name {
        case "Font": look(atFont: entries, resolve)
        case "Filespec", "F":
            if entries["EF"] != nil { hasAttachments = true }
        case "ExtGState":
            if let mask = entries["SMask"], resolve(mask).name != "None" { hasTransparency = true }
            for key in ["CA", "ca"] where entries[key].map({ $0 != .number(1) }) ?? false {
                hasTransparency = true
            }
        default: break
        }
        if let action = entries["S"]?.name, Self.actions.contains(action) {
            forbiddenActions.insert(action)
        }
        if resolve(entries["Group"]).dictionary?["S"]?.name == "Transparency" {
            hasTransparency = true
        }
    }

    private mutating func look(
        atStream entries: [String: PDFObject], _ resolve: (PDFObject?) -> PDFObject
    ) {
        let filters = resolve(entries["Filter"])
        let names = filters.array?.map { resolve($0).name } ?? [filters.name]
        if names.contains("LZWDecode") { usesLZW = true }
        if entries["F"] != nil { refersToFiles = true }
        if entries["Subtype"]?.name == "Image", case .stream = resolve(entries["SMask"]) {
            hasTransparency = true
        }
    }

    private mutating func look(
        atFont entries: [String: PDFObject], _ resolve: (PDFObject?) -> PDFObject
    ) {
        switch entries["Subtype"]?.name {
        // Of the first, its parts are looked at; the second is drawn by the file itself.
        case "Type0", "Type3": return
        default: break
        }
        fontCount += 1
        let descriptor = resolve(entries["FontDescriptor"]).dictionary ?? [:]
        let isEmbedded = ["FontFile", "FontFile2", "FontFile3"].contains { key in
            if case .stream = resolve(descriptor[key]) { true } else { false }
        }
        if !isEmbedded { missingFonts.insert(resolve(entries["BaseFont"]).name ?? "unnamed") }
    }

    /// What of it a part of ISO 19005 forbids, as sentences.
    func problems(part: Int) -> [String] {
        var problems: [String] = []
        if !forbiddenActions.isEmpty {
            let names = forbiddenActions.sorted().joined(separator: ", ")
            problems.append("it has actions that may not be: \(names)")
        }
        if usesLZW { problems.append("it is packed by LZW") }
        if refersToFiles { problems.append("its content is in other files") }
        if hasAttachments, part == 1 { problems.append("it has attachments") }
        if hasTransparency, part == 1 { problems.append("it has transparent parts") }
        return problems
    }
}

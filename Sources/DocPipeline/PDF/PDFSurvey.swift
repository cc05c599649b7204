/// Goes once through all objects of a file and puts the verdict together.
struct PDFSurvey {
    private var file: PDFFile
    private let catalog: [String: PDFObject]
    private var findings = PDFFindings()

    init(_ bytes: [UInt8]) throws(PDFError) {
        file = try PDFFile(bytes)
        catalog = file.resolved(file.trailer["Root"]).dictionary ?? [:]
    }

    mutating func verdict() throws(PDFError) -> PDFVerdict {
        // Encrypted strings cannot be read, and PDF/A must have none.
        let isEncrypted = file.trailer["Encrypt"] != nil
        let pages = isEncrypted ? (try? pageCount()) ?? 0 : try pageCount()
        try lookAtObjects(isEncrypted: isEncrypted)
        let metadata = metadata()
        let part = metadata.claim?.part ?? 2
        let hasOutputIntent = hasOutputIntent()
        var problems: [String] = []
        if isEncrypted { problems.append("it is encrypted") }
        if metadata.isMissing { problems.append("its metadata (XMP) is missing or broken") }
        if !hasOutputIntent {
            problems.append("it has no output intent with a colour profile")
        }
        if !findings.missingFonts.isEmpty {
            problems.append(
                "fonts are not in it: \(findings.missingFonts.sorted().joined(separator: ", "))")
        }
        if file.trailer["ID"] == nil { problems.append("it has no file identifier") }
        if !hasBinaryMark { problems.append("its second line does not mark it as binary") }
        problems += findings.problems(part: part)
        return PDFVerdict(
            claim: metadata.claim, accessibilityPart: metadata.accessibilityPart,
            version: version, pageCount: pages,
            title: metadata.title ?? (isEncrypted ? nil : information("Title")),
            author: metadata.author ?? (isEncrypted ? nil : information("Author")),
            language: isEncrypted ? nil : file.resolved(catalog["Lang"]).text.flatMap(\.nonEmpty),
            isTagged: isTagged(), isEncrypted: isEncrypted, hasOutputIntent: hasOutputIntent,
            fontCount: findings.fontCount, missingFonts: findings.missingFonts.sorted(),
            bookmarkCount: bookmarkCount(), problems: problems)
    }

    /// Every object is looked at, used or not; one that is missing means half a file.
    private mutating func lookAtObjects(isEncrypted: Bool) throws(PDFError) {
        for number in file.places.keys.sorted() where number > 0 {
            guard let object = file.object(number) else {
                if file.isExhausted { throw .tooMuch }
                // Objects in a stream cannot be seen without the key.
                if isEncrypted { continue }
                throw .brokenObject(number: number)
            }
            findings.look(at: object) { file.resolved($0) }
        }
    }

    private var version: String {
        let line = file.bytes.dropFirst(5).prefix(8).prefix { !PDFScanner.isSpace($0) }
        return String(decoding: line, as: UTF8.self)
    }

    /// Four bytes above 127 in a comment, by which programs that copy files know (19005-2, 6.1.2).
    private var hasBinaryMark: Bool {
        let rest = file.bytes.prefix(64).drop { $0 != 0x0A && $0 != 0x0D }
            .drop { $0 == 0x0A || $0 == 0x0D }
        return rest.first == 0x25 && rest.count > 4
            && rest.dropFirst().prefix(4).allSatisfy { $0 > 127 }
    }

    private mutating func pageCount() throws(PDFError) -> Int {
        guard let pages = catalog["Pages"] else { throw .noPages }
        var waiting = [pages]
        var seen: Set<Int> = []
        var count = 0
        while let next = waiting.popLast() {
            if case .reference(let number) = next, !seen.insert(number).inserted { continue }
            guard seen.count <= PDFFile.objectLimit else { throw .tooMuch }
            let node = file.resolved(next).dictionary ?? [:]
            if let kids = file.resolved(node["Kids"]).array {
                // A node that is written in place has no number, so that nothing ends a circle.
                waiting += kids.filter { if case .reference = $0 { true } else { false } }
            } else if node["Type"]?.name == "Page" {
                count += 1
            }
        }
        guard count > 0 else { throw .noPages }
        return count
    }

    private mutating func metadata() -> PDFMetadata {
        let stream = file.resolved(catalog["Metadata"])
        return PDFMetadata(file.content(of: stream) ?? [])
    }

    private mutating func hasOutputIntent() -> Bool {
        for intent in file.resolved(catalog["OutputIntents"]).array ?? [] {
            let entries = file.resolved(intent).dictionary ?? [:]
            if entries["S"]?.name == "GTS_PDFA1",
                case .stream = file.resolved(entries["DestOutputProfile"])
            {
                return true
            }
        }
        return false
    }

    private mutating func isTagged() -> Bool {
        let marks = file.resolved(catalog["MarkInfo"]).dictionary ?? [:]
        return file.resolved(marks["Marked"]).bool == true
            && file.resolved(catalog["StructTreeRoot"]).dictionary != nil
    }

    private mutating func information(_ key: String) -> String? {
        let information = file.resolved(file.trailer["Info"]).dictionary ?? [:]
        return file.resolved(information[key]).text.flatMap(\.nonEmpty)
    }

    private mutating func bookmarkCount() -> Int {
        let outlines = file.resolved(catalog["Outlines"]).dictionary ?? [:]
        var waiting = [outlines["First"]].compactMap(\.self)
        var seen: Set<Int> = []
        while let next = waiting.popLast(), seen.count < 100_000 {
            guard case .reference(let number) = next, seen.insert(number).inserted,
                let item = file.resolved(next).dictionary
            else { continue }
            waiting += [item["Next"], item["First"]].compactMap(\.self)
        }
        return seen.count
    }
}

extension String {
    /// `nil` in place of nothing.
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

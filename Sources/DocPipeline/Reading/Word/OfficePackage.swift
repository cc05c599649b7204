/// The parts of an Office file and how they refer to each other, read with suspicion.
///
/// Source: ECMA-376 Part 2, 6 (names, relationships) and 7 (ZIP).
struct OfficePackage: Sendable {
    /// What a part refers to.
    struct Link: Sendable {
        /// The last word of its type: `styles`, `image`.
        var kind: String
        /// The part, absolute and as it is spelled; for an external one, the target as it is.
        var target: String
        var isExternal: Bool
    }

    /// By identifier.
    typealias Links = [String: Link]

    private let directory: ZIPDirectory
    /// By part name in lower case, since names are compared without case (6.2.2.3).
    private let entries: [String: ZIPDirectory.Entry]

    init(_ bytes: [UInt8]) throws(WordReadingError) {
        guard !bytes.isEmpty else { throw WordReadingError("it is empty") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw WordReadingError(
                "it is protected by a password, or in the format of Word 97",
                advice: "save it as a Word document (.docx) without a password")
        }
        do throws(ZIPReadingError) {
            directory = try ZIPDirectory(bytes)
        } catch {
            throw WordReadingError(error)
        }
        var entries: [String: ZIPDirectory.Entry] = [:]
        for entry in directory.entries {
            entries["/" + entry.name.lowercased()] = entry
        }
        self.entries = entries
        guard entries["/[content_types].xml"] != nil else {
            let advice = "save it in Word or LibreOffice as a Word document (.docx)"
            guard entries["/mimetype"] == nil else {
                throw WordReadingError("it is an OpenDocument file (.odt)", advice: advice)
            }
            throw WordReadingError(
                "it is a ZIP file but no Word document: its list of content types is missing",
                advice: advice)
        }
    }

    func has(_ part: String) -> Bool { entries[part.lowercased()] != nil }

    /// The bytes of a part, which must be there.
    func bytes(of part: String) throws(WordReadingError) -> [UInt8] {
        guard let entry = entries[part.lowercased()] else {
            throw WordReadingError("its part “\(part.dropFirst())” is missing")
        }
        do throws(ZIPReadingError) {
            return try directory.contents(of: entry)
        } catch {
            throw WordReadingError(error)
        }
    }

    /// A part as XML.
    func xml(of part: String) throws(WordReadingError) -> WordXML {
        let name = part.dropFirst()
        let bytes = try bytes(of: part)
        let read: (WordXML?, WordXMLBuilder.Problem?)
        do throws(XMLReadingError) {
            read = try WordXMLBuilder.read(bytes)
        } catch {
            throw WordReadingError(part: String(name), error)
        }
        switch read {
        case (let xml?, nil): return xml
        case (_, .tooManyElements?):
            throw WordReadingError("its part “\(name)” is longer than any text")
        case (_, .notUnderstood?):
            throw WordReadingError(
                "its part “\(name)” cannot be understood without an extension of a later program",
                advice: "save it in Word as a Word document (.docx), without macros and add-ins")
        case (nil, nil): throw WordReadingError("its part “\(name)” holds nothing")
        }
    }

    /// The relationships of a part, or of the package for `/`; none when it has no such part.
    func links(of owner: String) throws(WordReadingError) -> Links {
        let part = Relationships.partName(of: owner)
        guard has(part) else { return [:] }
        let xml = try xml(of: part)
        var links: Links = [:]
        for element in xml.children(of: WordXML.root) where xml.name(of: element) == .relationship {
            guard let identifier = xml[element, .relId], let type = xml[element, .relType],
                let target = xml[element, .relTarget]
            else { continue }
            let isExternal = xml[element, .relMode] == "External"
            links[identifier] = Link(
                kind: type.split(separator: "/").last.map(String.init) ?? "",
                target: isExternal ? target : try Self.resolved(target, from: owner),
                isExternal: isExternal)
        }
        return links
    }

    /// An internal target as the name of a part.
    private static func resolved(
        _ target: String, from owner: String
    ) throws(WordReadingError) -> String {
        let target = target.prefix { $0 != "#" }
        var folders = target.hasPrefix("/") ? [] : owner.split(separator: "/").dropLast()
        for segment in target.split(separator: "/") {
            if segment == "." { continue }
            if segment == ".." {
                guard folders.popLast() != nil else {
                    throw WordReadingError("“\(target)” in it leads out of the file")
                }
                continue
            }
            folders.append(segment)
        }
        guard !target.lowercased().contains("%2e"), !target.lowercased().contains("%2f") else {
            throw WordReadingError("the name “\(target)” in it is not allowed for a part")
        }
        return "/" + folders.joined(separator: "/")
    }
}

/// The parts of a reference document's file, read with suspicion.
struct ReferencePackage {
    /// A relationship as it is in the file.
    struct Link {
        var identifier: String
        /// The last word of its type: `header`, `image`.
        var kind: String
        /// The part it leads to, absolute; for an external one, the target as it is.
        var target: String
        var isExternal: Bool
    }

    /// By part name, in lower case, since names are compared without case (Part 2, 6.2.2.3).
    private let parts: [String: [UInt8]]

    init(_ bytes: [UInt8]) throws(PackagingError) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw .unusableReference(
                reason: "it is protected by a password, or of the format of Word 97; save it as "
                    + "an unprotected Word document (.docx)")
        }
        let files: [(name: String, bytes: [UInt8])]
        do {
            files = try ZIPArchive.files(in: bytes)
        } catch {
            throw .unusableReference(reason: error.reason)
        }
        var parts: [String: [UInt8]] = [:]
        for file in files { parts["/" + file.name.lowercased()] = file.bytes }
        guard parts["/[content_types].xml"] != nil else {
            throw .unusableReference(
                reason: "it is a ZIP file but no Word document (no list of content types)")
        }
        self.parts = parts
    }

    /// The bytes of a part, which must be there.
    func bytes(of part: String) throws(PackagingError) -> [UInt8] {
        guard let bytes = parts[part.lowercased()] else {
            throw .unusableReference(reason: "its part “\(part)” is missing")
        }
        return bytes
    }

    /// A part as XML, without what later programs have added; `pruned` says what of it is used.
    func xml(
        of part: String, keeping pruned: (XMLElement) -> XMLElement = { $0 }
    ) throws(PackagingError) -> XMLElement {
        guard let root = MarkupCompatibility.processed(pruned(try parsed(part))) else {
            throw .unusableReference(
                reason: "its part “\(part)” uses an extension that docgen does not know")
        }
        return root
    }

    private func parsed(_ part: String) throws(PackagingError) -> XMLElement {
        do {
            return try parseXML(try bytes(of: part))
        } catch let error as XMLReadingError {
            throw .unusableReference(reason: "its part “\(part)” cannot be read: \(error)")
        } catch let error as PackagingError {
            throw error
        } catch {
            throw .unusableReference(reason: "its part “\(part)” cannot be read")
        }
    }

    /// The relationships of a part, or of the package for `/`; none when it has no such part.
    func links(of owner: String) throws(PackagingError) -> [Link] {
        let name = Relationships.partName(of: owner)
        guard parts[name.lowercased()] != nil else { return [] }
        let root = try parsed(name)
        var links: [Link] = []
        for element in root.elements where element.name.local == "Relationship" {
            guard let identifier = element[.init("", "Id")],
                let type = element[.init("", "Type")],
                let target = element[.init("", "Target")]
            else { throw .unusableReference(reason: "“\(name)” has an incomplete relationship") }
            let isExternal = element[.init("", "TargetMode")] == "External"
            links.append(
                Link(
                    identifier: identifier,
                    kind: type.split(separator: "/").last.map(String.init) ?? "",
                    target: isExternal ? target : try Self.resolved(target, from: owner),
                    isExternal: isExternal))
        }
        return links
    }

    /// An internal target as the name of a part.
    private static func resolved(
        _ target: String, from owner: String
    ) throws(PackagingError) -> String {
        var folders = target.hasPrefix("/") ? [] : owner.split(separator: "/").dropLast()
        for segment in target.split(separator: "/") {
            switch segment {
            case ".": continue
            case "..":
                guard folders.popLast() != nil else {
                    throw .unusableReference(reason: "“\(target)” leads out of the file")
                }
            default: folders.append(segment)
            }
        }
        guard !target.contains("%") else {
            throw .unusableReference(reason: "the name “\(target)” is not allowed for a part")
        }
        return "/" + folders.joined(separator: "/")
    }
}

extension ZIPArchive.ReadingError {
    /// For a person who has chosen the file.
    fileprivate var reason: String {
        switch self {
        case .notAnArchive: "it is no Word document (.docx), or it is damaged"
        case .tooManyEntries(let limit): "it holds more than \(limit) files"
        case .duplicateName(let name): "it holds “\(name)” twice"
        case .encrypted(let name): "“\(name)” in it is encrypted; save it without a password"
        case .tooLarge(let name, let limit):
            "“\(name)” in it is larger than \(limit >> 20) MB; use a file that has only styles, "
                + "letterhead and page setup"
        case .damaged(let name): "“\(name)” in it is damaged"
        }
    }
}

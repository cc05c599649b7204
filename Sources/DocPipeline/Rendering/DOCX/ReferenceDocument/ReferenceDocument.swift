/// An organisation's own Word file, read for its styles, letterhead and page setup.
///
/// Its text is not used. Read once, it serves any number of documents.
package struct ReferenceDocument: Sendable, Equatable {
    /// A header or footer of the file.
    struct RunningHead: Sendable {
        var isHeader: Bool
        var pages: SectionProperties.RunningHead.Pages
        var content: CarriedPart
    }

    let styles: XMLElement?
    /// Theme and table of fonts, where the file has them.
    let theme: CarriedPart?
    let fontTable: CarriedPart?
    let runningHeads: [RunningHead]
    let layout: PageLayout?
    /// Whether page one has headers and footers of its own.
    let hasFirstPageHeads: Bool
    /// Tells two files apart, in place of comparing all they hold.
    private let fingerprint: Fingerprint

    private struct Fingerprint: Sendable, Equatable {
        var count: Int
        var checksum: UInt64
    }

    /// Reads a `.docx`, `.dotx` or `.docm`; macros and everything else that acts are left behind.
    ///
    /// Throws `unusableReference` with a sentence for the person who chose the file.
    package init(reading bytes: [UInt8]) throws(PackagingError) {
        fingerprint = Fingerprint(
            count: bytes.count,
            checksum: bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
        let package = try ReferencePackage(bytes)
        guard
            let main = try package.links(of: "/").first(where: { $0.kind == "officeDocument" })?
                .target
        else { throw .unusableReference(reason: "it does not say which part is the document") }
        let document = try package.xml(of: main, keeping: ReferenceSection.pruned)
        guard document.name == .word("document") else {
            throw .unusableReference(reason: "it is no Word document")
        }
        let links = try package.links(of: main)
        func part(_ kind: String) -> String? { links.first { $0.kind == kind }?.target }
        styles = try part("styles").map { name throws(PackagingError) in
            ReferenceStyles.cleaned(try package.xml(of: name))
        }
        guard styles.map({ $0.name == .word("styles") }) ?? true else {
            throw .unusableReference(reason: "its part for styles holds something else")
        }
        var carrier = PartCarrier(package: package)
        theme = try part("theme").map { name throws(PackagingError) in
            try carrier.carry(name, as: "/word/theme/theme1.xml", ContentType.theme)
        }
        fontTable = try part("fontTable").map { name throws(PackagingError) in
            try carrier.carry(name, as: "/word/fontTable.xml", ContentType.fontTable)
        }
        let section = ReferenceSection(document)
        layout = section?.layout
        hasFirstPageHeads = section?.hasFirstPageHeads ?? false
        runningHeads = try section?.runningHeads(links, &carrier) ?? []
    }

    /// Whether both were read from the same bytes.
    package static func == (left: Self, right: Self) -> Bool {
        left.fingerprint == right.fingerprint
    }

    /// Whether left and right pages differ.
    var hasEvenPageHeads: Bool { runningHeads.contains { $0.pages == .even } }

    /// Whether page one says whose paper it is.
    var hasLetterhead: Bool {
        runningHeads.contains { head in
            head.isHeader && head.pages == (hasFirstPageHeads ? .first : .default)
                && head.content.hasContent
        }
    }
}

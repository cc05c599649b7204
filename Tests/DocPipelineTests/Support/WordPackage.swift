import Testing

@testable import DocPipeline

/// A Word file taken apart, for tests to look into.
struct WordPackage {
    /// By part name: `/word/document.xml`.
    let parts: [(name: String, bytes: [UInt8])]
    private let roots: [String: XMLElement]

    init(_ bytes: [UInt8]) throws {
        parts = try ZIPArchive.files(in: bytes).map { ("/" + $0.name, $0.bytes) }
        var roots: [String: XMLElement] = [:]
        for part in parts where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
            roots[part.name] = try parseXML(part.bytes)
        }
        self.roots = roots
    }

    /// The root element of a part, which must be there.
    func xml(_ name: String) throws -> XMLElement {
        try #require(roots[name], "there is no part “\(name)”")
    }

    /// The parts that hold blocks.
    var stories: [String] {
        parts.map(\.name).filter { name in
            ["document", "footnotes", "header", "footer"].contains {
                name.hasPrefix("/word/" + $0) && name.hasSuffix(".xml")
            }
        }
    }
}

extension XMLElement {
    /// The element and all below it, in document order.
    var all: [XMLElement] {
        var all: [XMLElement] = []
        forEach { all.append($0) }
        return all
    }

    /// All elements of a local name of WordprocessingML.
    func all(_ local: String) -> [XMLElement] {
        var all: [XMLElement] = []
        forEach { if $0.name.local == local, $0.name == .word(local) { all.append($0) } }
        return all
    }

    private func forEach(_ body: (XMLElement) -> Void) {
        body(self)
        for case .element(let child) in children { child.forEach(body) }
    }

    /// `w:val`.
    var val: String? { self[.word("val")] }

    /// All characters, without those of field instructions.
    var visibleText: String {
        all("t").map(\.text).joined()
    }

    /// The element as text, each level indented by two blanks.
    func indented(by depth: Int = 0) -> String {
        let margin = String(repeating: "  ", count: depth)
        let attributes = attributes.map { " \($0.name.local)=\"\($0.value)\"" }.joined()
        let start = margin + name.local + attributes
        let inner = elements.map { "\n" + $0.indented(by: depth + 1) }.joined()
        return start + (text.isEmpty ? "" : " “\(text)”") + inner
    }
}

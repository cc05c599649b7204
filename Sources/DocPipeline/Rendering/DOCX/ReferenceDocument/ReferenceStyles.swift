/// The styles of a reference document, to which ours are added where it has none of their names.
enum ReferenceStyles {
    /// The styles in the schema's order and without numbering: numbers come from the tree, and their
    /// definitions stay behind.
    static func cleaned(_ root: XMLElement) -> XMLElement {
        var cleaned = root
        // Styles hold no text, only white space between elements.
        cleaned.children = root.elements.filter { $0.name != .word("numPr") }.map { element in
            .element(self.cleaned(element))
        }
        return SchemaOrder.restored(cleaned)
    }

    /// The identifiers that our styles have beside those of the reference document, and which of
    /// ours it lacks.
    static func naming(
        for reference: XMLElement, adding styles: [Style]
    ) -> (naming: StyleNaming, missing: [Style]) {
        var identifiers: Set<String> = []
        var byName: [String: String] = [:]
        for style in reference.elements where style.name == .word("style") {
            guard let identifier = style[.word("styleId")] else { continue }
            identifiers.insert(identifier)
            guard let name = style.first(.word("name"))?[.word("val")] else { continue }
            byName[key(style[.word("type")] ?? "paragraph", name)] = identifier
        }
        var naming = StyleNaming()
        var missing: [Style] = []
        for style in styles {
            if let theirs = byName[key(style.kind.rawValue, style.id.name)] {
                naming[style.id] = theirs
            } else {
                while identifiers.contains(naming[style.id]) { naming[style.id] += "Docgen" }
                identifiers.insert(naming[style.id])
                missing.append(style)
            }
        }
        return (naming, missing)
    }

    private static func key(_ kind: String, _ name: String) -> String {
        kind + ":" + name.lowercased()
    }

    /// The styles part: theirs, then ours that they lack.
    static func part(
        _ reference: XMLElement, adding missing: [Style], naming: StyleNaming
    ) -> PackagePart {
        var defaults: Set<String> = []
        for style in reference.elements where style[.word("default")].map(isOn) ?? false {
            defaults.insert(style[.word("type")] ?? "paragraph")
        }
        var ours = XMLWriter(capacity: 16 * 1024)
        for style in missing {
            style.write(
                to: &ours, naming: naming, mayBeDefault: !defaults.contains(style.kind.rawValue))
        }
        return PackagePart(
            name: "/word/styles.xml", contentType: ContentType.styles,
            content: .xml(
                XMLSerialiser.bytes(
                    of: reference, usualPrefixes: OfficeNamespace.usualPrefixes,
                    last: ours.bytes)))
    }

    private static func isOn(_ value: String) -> Bool { ["1", "true", "on"].contains(value) }
}

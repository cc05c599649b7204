/// Writes XML that was read, with the prefixes that its vocabulary is usually given.
struct XMLSerialiser {
    private static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    /// Namespaces and their prefixes, in order of first use.
    private var prefixes: [(namespace: String, prefix: String)] = []

    /// One element with all it holds; namespaces are declared on it.
    ///
    /// `first` and `last` are markup that is added to its content; they use prefixes from
    /// `usualPrefixes` that the root element uses too.
    static func bytes(
        of root: XMLElement, usualPrefixes: [(namespace: String, prefix: String)],
        first: [UInt8] = [], last: [UInt8] = []
    ) -> [UInt8] {
        var serialiser = XMLSerialiser()
        serialiser.collect(root, usualPrefixes)
        var xml = XMLWriter(capacity: 16 * 1024)
        serialiser.start(root, isRoot: true, in: &xml)
        xml.markup(first)
        serialiser.writeContent(of: root, to: &xml)
        xml.markup(last)
        xml.end(read: serialiser.written(root.name))
        return xml.bytes
    }

    private mutating func collect(
        _ element: XMLElement, _ usual: [(namespace: String, prefix: String)]
    ) {
        collect(element.name.namespace, usual)
        for attribute in element.attributes { collect(attribute.name.namespace, usual) }
        for child in element.elements { collect(child, usual) }
    }

    private mutating func collect(
        _ namespace: String, _ usual: [(namespace: String, prefix: String)]
    ) {
        guard !namespace.isEmpty, namespace != Self.xmlNamespace,
            !prefixes.contains(where: { $0.namespace == namespace })
        else { return }
        let prefix = usual.first { $0.namespace == namespace }?.prefix
        prefixes.append((namespace, prefix ?? "ns\(prefixes.count)"))
    }

    private func start(_ element: XMLElement, isRoot: Bool = false, in xml: inout XMLWriter) {
        xml.start(read: written(element.name))
        if isRoot {
            for (namespace, prefix) in prefixes {
                xml.attribute(read: "xmlns:" + prefix, namespace)
            }
        }
        for attribute in element.attributes {
            xml.attribute(read: written(attribute.name), attribute.value)
        }
    }

    private func writeContent(of element: XMLElement, to xml: inout XMLWriter) {
        for child in element.children {
            switch child {
            case .text(let text): xml.text(text)
            case .element(let element):
                start(element, in: &xml)
                writeContent(of: element, to: &xml)
                xml.end(read: written(element.name))
            }
        }
    }

    private func written(_ name: XMLElement.Name) -> String {
        guard !name.namespace.isEmpty else { return name.local }
        guard name.namespace != Self.xmlNamespace else { return "xml:" + name.local }
        let prefix = prefixes.first { $0.namespace == name.namespace }?.prefix ?? ""
        return prefix + ":" + name.local
    }
}

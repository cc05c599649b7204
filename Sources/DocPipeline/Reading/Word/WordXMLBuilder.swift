/// Makes a ``WordXML`` of a part, without what only later programs understand.
///
/// Of alternatives, the first that the reader understands is kept, or the fallback; elements of
/// namespaces that are to be ignored are left out (ISO/IEC 29500-3, 7 and 9).
final class WordXMLBuilder: XMLEventTarget {
    private var nodes: [WordXML.Node] = []
    private var attributes: [WordXML.Attribute] = []
    private var characters: [UInt8] = []
    /// Each open element: its place, or why it has none.
    private var open: [Opened] = []
    /// How many open elements are within one that is left out.
    private var skipped = 0
    private var namespaces: [String: String] = [:]
    private var ignorable: Set<String> = []
    private var names: [KnownName] = Array(repeating: KnownName(), count: 256)
    private(set) var problem: Problem?

    enum Problem { case tooManyElements, notUnderstood }

    private enum Opened {
        case node(Int)
        /// Its content stands in place of it.
        case transparent
        /// Alternatives; whether one has been chosen.
        case alternatives(isChosen: Bool)
    }

    /// What a pair of pointers was found to be before.
    private struct KnownName {
        var namespace: UnsafePointer<UInt8>?
        var local: UnsafePointer<UInt8>?
        var meaning = Meaning.skipped
    }

    private enum Meaning {
        case name(WordName)
        case skipped
        /// Of markup compatibility.
        case compatibility
    }

    /// More elements than this are in no text that people write; each takes 16 bytes.
    private static let nodeLimit = 2_000_000

    /// Reads a part.
    static func read(_ bytes: [UInt8]) throws(XMLReadingError) -> (WordXML?, Problem?) {
        let builder = WordXMLBuilder()
        builder.characters.reserveCapacity(bytes.count / 8)
        builder.nodes.reserveCapacity(bytes.count / 24)
        try parseXMLEvents(bytes, into: builder)
        guard builder.problem == nil, !builder.nodes.isEmpty else { return (nil, builder.problem) }
        return (
            WordXML(
                nodes: builder.nodes, attributes: builder.attributes,
                characters: builder.characters), nil
        )
    }

    // MARK: Events

    func start(_ name: XMLEventName, _ tag: XMLEventTag) {
        guard problem == nil else { return }
        if skipped > 0 {
            skipped += 1
            return
        }
        for index in 0..<tag.declarationCount {
            let declaration = tag.declaration(at: index)
            namespaces[declaration.prefix] = declaration.namespace
        }
        switch meaning(of: name) {
        case .name(let known): append(known, tag)
        case .skipped: skipped = 1
        case .compatibility: alternative(String(cString: name.local), tag)
        }
    }

    func end() {
        guard problem == nil else { return }
        if skipped > 0 {
            skipped -= 1
            return
        }
        guard case .node(let place)? = open.popLast() else { return }
        nodes[place].end = UInt32(nodes.count)
    }

    func text(_ stretch: UnsafeBufferPointer<UInt8>) {
        guard problem == nil, skipped == 0, case .node(let parent)? = open.last,
            Self.mayHoldText(nodes[parent].name)
        else { return }
        let start = characters.count
        characters.append(contentsOf: stretch)
        if let last = nodes.last, last.name == .characters, nodes.count - 1 > parent,
            Int(last.start + last.length) == start
        {
            nodes[nodes.count - 1].length += UInt32(stretch.count)
            return
        }
        guard hasRoom() else { return }
        nodes.append(
            WordXML.Node(
                name: .characters, attributeCount: 0, start: UInt32(start),
                length: UInt32(stretch.count), end: UInt32(nodes.count + 1)))
    }

    /// Elsewhere there is only white space that makes the XML readable.
    private static func mayHoldText(_ name: WordName) -> Bool {
        switch name {
        case .t, .instrText, .mathText, .coreTitle, .coreCreator, .coreLanguage, .coreModified,
            .coreModifiedBy:
            true
        default: false
        }
    }

    private func append(_ name: WordName, _ tag: XMLEventTag) {
        guard hasRoom() else { return }
        var count: UInt16 = 0
        let first = attributes.count
        for index in 0..<tag.count {
            guard let attribute = tag.name(at: index) else { continue }
            switch meaning(of: attribute) {
            case .name(let known):
                if known == .other { continue }
                let value = tag.value(at: index)
                attributes.append(
                    WordXML.Attribute(
                        name: known, start: UInt32(characters.count), length: UInt32(value.count)))
                characters.append(contentsOf: value)
                count += 1
            case .skipped: break
            case .compatibility: compatibility(attribute, tag.value(at: index))
            }
        }
        open.append(.node(nodes.count))
        nodes.append(
            WordXML.Node(
                name: name, attributeCount: count, start: UInt32(first), length: 0, end: 0))
    }

    private func hasRoom() -> Bool {
        guard nodes.count < Self.nodeLimit else {
            problem = .tooManyElements
            return false
        }
        return true
    }

    // MARK: Compatibility

    private func compatibility(_ name: XMLEventName, _ value: UnsafeBufferPointer<UInt8>) {
        let prefixes = String(decoding: value, as: UTF8.self).split(separator: " ").map(String.init)
        switch String(cString: name.local) {
        case "Ignorable": ignorable.formUnion(prefixes)
        case "MustUnderstand":
            if !prefixes.allSatisfy(isUnderstood) { problem = .notUnderstood }
        default: break
        }
    }

    private func alternative(_ local: String, _ tag: XMLEventTag) {
        switch local {
        case "AlternateContent": open.append(.alternatives(isChosen: false))
        case "Choice", "Fallback":
            guard case .alternatives(let isChosen)? = open.last, !isChosen,
                local == "Fallback" || isChoiceUnderstood(tag)
            else {
                skipped = 1
                return
            }
            open[open.count - 1] = .alternatives(isChosen: true)
            open.append(.transparent)
        default: skipped = 1
        }
    }

    /// Whether a prefix stands for a namespace that the reader knows.
    private func isUnderstood(_ prefix: String) -> Bool {
        namespaces[prefix].map { WordNamespace.prefix(of: $0) != nil } ?? false
    }

    private func isChoiceUnderstood(_ tag: XMLEventTag) -> Bool {
        for index in 0..<tag.count {
            guard let name = tag.name(at: index), String(cString: name.local) == "Requires" else {
                continue
            }
            let prefixes = String(decoding: tag.value(at: index), as: UTF8.self)
            return prefixes.split(separator: " ").map(String.init).allSatisfy(isUnderstood)
        }
        return false
    }

    // MARK: Names

    /// Most names come again and again, with the same pointers.
    private func meaning(of name: XMLEventName) -> Meaning {
        let bits = UInt(bitPattern: name.local) ^ (UInt(bitPattern: name.namespace) << 3)
        let slot = Int(truncatingIfNeeded: (bits >> 3) ^ (bits >> 11)) & 255
        if names[slot].local == name.local, names[slot].namespace == name.namespace {
            return names[slot].meaning
        }
        let found = lookUp(name)
        names[slot] = KnownName(namespace: name.namespace, local: name.local, meaning: found)
        return found
    }

    private func lookUp(_ name: XMLEventName) -> Meaning {
        let namespace = name.namespace.map { String(cString: $0) } ?? ""
        guard let prefix = WordNamespace.prefix(of: namespace) else {
            return isIgnorable(namespace) ? .skipped : .name(.other)
        }
        if prefix == "mc" { return .compatibility }
        let local = String(cString: name.local)
        return .name(WordName.bySpelling[prefix + ":" + local] ?? .other)
    }

    /// The root element says by their prefixes which namespaces can be left out.
    private func isIgnorable(_ namespace: String) -> Bool {
        ignorable.contains { namespaces[$0] == namespace }
    }
}

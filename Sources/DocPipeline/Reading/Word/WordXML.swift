/// A part of a Word file as its elements in document order, in a few large arrays.
///
/// An element is known by its place; those in it follow it up to its ``end(of:)``. Nothing is
/// copied out of it but the text that is used.
final class WordXML: Sendable {
    struct Node {
        var name: WordName
        var attributeCount: UInt16
        /// The first attribute, or where characters begin.
        var start: UInt32
        /// Of characters.
        var length: UInt32
        /// The place behind the element and all in it.
        var end: UInt32
    }

    struct Attribute {
        var name: WordName
        var start: UInt32
        var length: UInt32
    }

    private let nodes: [Node]
    private let attributes: [Attribute]
    private let characters: [UInt8]

    init(nodes: [Node], attributes: [Attribute], characters: [UInt8]) {
        self.nodes = nodes
        self.attributes = attributes
        self.characters = characters
    }

    /// The place of the root element.
    static let root = 0

    func name(of element: Int) -> WordName { nodes[element].name }

    func end(of element: Int) -> Int { Int(nodes[element].end) }

    /// The elements directly in an element, and its stretches of characters.
    func children(of element: Int) -> Children {
        Children(xml: self, place: element + 1, end: end(of: element))
    }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let xml: WordXML
        fileprivate var place: Int
        fileprivate let end: Int

        mutating func next() -> Int? {
            guard place < end else { return nil }
            defer { place = xml.end(of: place) }
            return place
        }
    }

    /// The first child of a name.
    func first(_ name: WordName, in element: Int) -> Int? {
        children(of: element).first { nodes[$0].name == name }
    }

    /// Whether an element of a name stands anywhere in an element.
    func holds(_ name: WordName, in element: Int) -> Bool {
        nodes[(element + 1)..<end(of: element)].contains { $0.name == name }
    }

    /// The first element of a name anywhere in an element.
    func firstInside(_ name: WordName, in element: Int) -> Int? {
        ((element + 1)..<end(of: element)).first { nodes[$0].name == name }
    }

    subscript(element: Int, name: WordName) -> String? {
        let node = nodes[element]
        guard node.name != .characters else { return nil }
        let first = Int(node.start)
        for place in first..<(first + Int(node.attributeCount)) where attributes[place].name == name
        {
            return string(attributes[place].start, attributes[place].length)
        }
        return nil
    }

    /// `w:val` of the first child of a name.
    func value(_ name: WordName, in element: Int) -> String? {
        first(name, in: element).flatMap { self[$0, .val] }
    }

    /// A property that is on or off (Part 1, 17.17.4); `nil` where it is not said.
    func toggle(_ name: WordName, in element: Int) -> Bool? {
        guard let property = first(name, in: element) else { return nil }
        switch self[property, .val] {
        case "0", "false", "off": return false
        default: return true
        }
    }

    /// All characters in an element.
    func text(of element: Int) -> String {
        let node = nodes[element]
        if node.name == .characters { return string(node.start, node.length) }
        let inside = (element + 1)..<end(of: element)
        if inside.count == 1, nodes[element + 1].name == .characters {
            return string(nodes[element + 1].start, nodes[element + 1].length)
        }
        var text = ""
        for place in inside where nodes[place].name == .characters {
            text += string(nodes[place].start, nodes[place].length)
        }
        return text
    }

    private func string(_ start: UInt32, _ length: UInt32) -> String {
        String(decoding: characters[Int(start)..<Int(start + length)], as: UTF8.self)
    }
}

/// Writes one XML document as UTF-8, straight into a buffer.
///
/// Names are constants, attributes follow their start tag, and every value is escaped here and
/// nowhere else. Characters that XML 1.0 forbids (section 2.2) become U+FFFD.
package struct XMLWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether attributes may still be added to the last start tag.
    private var isStartTagOpen = false

    package init(capacity: Int = 2048) {
        bytes.reserveCapacity(capacity)
    }

    /// The XML declaration; first of all, or not at all.
    package static let declaration = Array(
        #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8 + [UInt8(ascii: "\n")])

    /// A processing instruction, whose data is ours and never from a document.
    static func processingInstruction(_ target: StaticString, _ data: StaticString) -> [UInt8] {
        Array("<?\(target) \(data)?>\n".utf8)
    }

    // MARK: Elements

    /// An element whose attributes and content `content` writes, in that order.
    @inline(__always)
    package mutating func element(_ name: XMLName, _ content: (inout XMLWriter) -> Void) {
        start(name)
        content(&self)
        end(name)
    }

    /// An element that is left out when `content` writes nothing.
    @inline(__always)
    mutating func elementUnlessEmpty(_ name: XMLName, _ content: (inout XMLWriter) -> Void) {
        closeStartTag()
        let before = bytes.count
        start(name)
        let opened = bytes.count
        content(&self)
        if bytes.count == opened {
            bytes.removeLast(opened - before)
            isStartTagOpen = false
        } else {
            end(name)
        }
    }

    /// An element with neither attributes nor content.
    package mutating func element(_ name: XMLName) {
        start(name)
        end(name)
    }

    /// Opens an element; ``end(_:)`` with the same name closes it.
    package mutating func start(_ name: XMLName) {
        closeStartTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        isStartTagOpen = true
    }

    /// Closes the element that was opened last.
    package mutating func end(_ name: XMLName) {
        if isStartTagOpen {
            isStartTagOpen = false
            bytes.append(UInt8(ascii: "/"))
            bytes.append(UInt8(ascii: ">"))
        } else {
            bytes.append(UInt8(ascii: "<"))
            bytes.append(UInt8(ascii: "/"))
            append(name)
            bytes.append(UInt8(ascii: ">"))
        }
    }

    // MARK: Attributes

    /// An attribute of the element that was opened last, before it has any content.
    package mutating func attribute(_ name: XMLName, _ value: String) {
        startAttribute(name)
        var value = value
        value.withUTF8 { escape($0, inAttribute: true) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// An attribute that holds a whole number.
    mutating func attribute(_ name: XMLName, _ value: Int) {
        startAttribute(name)
        append(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Declares a namespace on the element that was opened last.
    package mutating func declare(_ namespace: XMLNamespace) {
        attribute(namespace.declaration, namespace.uri)
    }

    private mutating func startAttribute(_ name: XMLName) {
        precondition(isStartTagOpen, "attributes come before content")
        bytes.append(UInt8(ascii: " "))
        append(name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
    }

    // MARK: Content

    /// Characters of the element's content.
    package mutating func text(_ characters: String) {
        var characters = characters
        characters.withUTF8 { text(utf8: $0) }
    }

    /// Characters of the element's content, as UTF-8.
    mutating func text(utf8: UnsafeBufferPointer<UInt8>) {
        closeStartTag()
        escape(utf8, inAttribute: false)
    }

    /// A whole number as content.
    mutating func text(_ number: Int) {
        closeStartTag()
        append(number)
    }

    /// XML that another writer, or a serialiser of parsed XML, has made already.
    package mutating func markup(_ serialised: [UInt8]) {
        closeStartTag()
        bytes += serialised
    }

    // MARK: Parsed XML

    /// Opens an element whose name was read from well-formed XML; ``end(read:)`` closes it.
    mutating func start(read name: String) {
        closeStartTag()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        isStartTagOpen = true
    }

    /// Closes what ``start(read:)`` opened.
    mutating func end(read name: String) {
        closeStartTag()
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An attribute whose name was read from well-formed XML.
    mutating func attribute(read name: String, _ value: String) {
        precondition(isStartTagOpen, "attributes come before content")
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { escape($0, inAttribute: true) }
        bytes.append(UInt8(ascii: "\""))
    }

    // MARK: Bytes

    private mutating func closeStartTag() {
        guard isStartTagOpen else { return }
        isStartTagOpen = false
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ name: XMLName) {
        append(name.text)
    }

    private mutating func append(_ literal: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    private mutating func append(_ number: Int) {
        guard number < 0 || number > 9 else {
            bytes.append(UInt8(ascii: "0") + UInt8(number))
            return
        }
        var digits = String(number)
        digits.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Copies stretches that need no escaping whole.
    private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var copied = 0
        var index = 0
        while index < utf8.count {
            guard let (length, replacement) = replacement(in: utf8, at: index, inAttribute) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
            append(replacement)
            index += length
            copied = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
    }

    /// What to write instead of the character at `index`, and how many bytes that replaces.
    @inline(__always)
    private func replacement(
        in utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ inAttribute: Bool
    ) -> (Int, StaticString)? {
        let byte = utf8[index]
        if byte > 0x3E {
            // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
            guard byte == 0xEF, index + 2 < utf8.count, utf8[index + 1] == 0xBF,
                utf8[index + 2] >= 0xBE
            else { return nil }
            return (3, "\u{FFFD}")
        }
        switch byte {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return inAttribute ? (1, "&quot;") : nil
        case 0x09: return inAttribute ? (1, "&#9;") : nil
        case 0x0A: return inAttribute ? (1, "&#10;") : nil
        case 0x0D: return (1, "&#13;")
        case 0x00...0x1F: return (1, "\u{FFFD}")
        default: return nil
        }
    }
}

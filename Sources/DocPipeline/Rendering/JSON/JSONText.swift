/// A JSON text in the making: values in the order written, nothing sorted, nothing lost.
package indirect enum JSONText: Sendable {
    case string(String)
    case integer(Int)
    case double(Double)
    case bool(Bool)
    case array([JSONText])
    case object([(key: String, value: JSONText?)])

    /// The text with two spaces for each level and a line end at the end (RFC 8259); members
    /// without a value are left out.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8192)
        write(to: &bytes, indent: 0)
        bytes.append(0x0A)
        return bytes
    }

    private func write(to bytes: inout [UInt8], indent: Int) {
        switch self {
        case .string(let text): Self.write(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .double(let number): bytes += String(number).utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .array(let items):
            Self.write(items.count, in: ("[", "]"), to: &bytes, indent: indent) { index, bytes in
                items[index].write(to: &bytes, indent: indent + 2)
            }
        case .object(let members):
            let present = members.compactMap { member in member.value.map { (member.key, $0) } }
            Self.write(present.count, in: ("{", "}"), to: &bytes, indent: indent) { index, bytes in
                Self.write(present[index].0, to: &bytes)
                bytes += ": ".utf8
                present[index].1.write(to: &bytes, indent: indent + 2)
            }
        }
    }

    private static func write(
        _ count: Int, in brackets: (open: String, close: String), to bytes: inout [UInt8],
        indent: Int, item: (Int, inout [UInt8]) -> Void
    ) {
        bytes += brackets.open.utf8
        for index in 0..<count {
            bytes += (index == 0 ? "\n" : ",\n").utf8
            bytes += repeatElement(0x20, count: indent + 2)
            item(index, &bytes)
        }
        if count > 0 {
            bytes.append(0x0A)
            bytes += repeatElement(0x20, count: indent)
        }
        bytes += brackets.close.utf8
    }

    /// A string as RFC 8259, section 7, writes it.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += [0x5C, 0x22]
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x09: bytes += [0x5C, 0x74]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += "\\u".utf8
                bytes += repeatElement(0x30, count: 4 - digits.utf8.count)
                bytes += digits.utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}

extension JSONText {
    /// A text, when there is one.
    package static func text(_ text: String?) -> JSONText? { text.map(JSONText.string) }

    /// A number, when there is one.
    package static func number(_ number: Int?) -> JSONText? { number.map(JSONText.integer) }

    /// A list of texts, if need be an empty one.
    package static func texts(_ texts: [String]) -> JSONText { .array(texts.map(JSONText.string)) }

    /// Anything that prints itself as JSON wants it: dates, times.
    package static func described(_ value: (some CustomStringConvertible)?) -> JSONText? {
        value.map { .string($0.description) }
    }
}

extension [Block] {
    /// The paragraphs without markup, one text for each paragraph or list entry.
    package var plainParagraphs: [String] {
        flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): [paragraph.content.plainText]
            case .heading(let heading): [heading.content.plainText]
            case .list(let list): list.items.flatMap(\.blocks.plainParagraphs)
            case .quote(let blocks): blocks.plainParagraphs
            case .code(let code): [code.text]
            case .table(let table):
                ([table.header] + table.rows).map { row in
                    row.map(\.content.plainText).joined(separator: " | ")
                }
            case .record(let record): record.blocks.plainParagraphs
            case .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents,
                .roll, .annex, .chat, .endorsements, .signatures, .edge, .revised:
                []
            }
        }
    }
}

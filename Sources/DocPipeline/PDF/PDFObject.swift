/// A value in a PDF file (ISO 32000-1, 7.3).
///
/// Names and keywords that are no UTF-8 keep their bytes as replacement characters; nothing that is
/// looked for has such a name.
indirect enum PDFObject: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number; whole numbers are exact up to 2^53.
    case number(Double)
    /// A string, decoded: literal and hexadecimal ones are the same.
    case string([UInt8])
    case name(String)
    case array([PDFObject])
    case dictionary([String: PDFObject])
    /// A dictionary with the place of its stream's bytes, as they are stored.
    case stream([String: PDFObject], Range<Int>)
    /// Another object, by its number.
    case reference(Int)
}

extension PDFObject {
    var name: String? {
        if case .name(let name) = self { name } else { nil }
    }

    /// A whole number.
    var integer: Int? {
        if case .number(let number) = self { Int(exactly: number) } else { nil }
    }

    var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    var array: [PDFObject]? {
        if case .array(let items) = self { items } else { nil }
    }

    /// The entries of a dictionary, or of a stream's.
    var dictionary: [String: PDFObject]? {
        switch self {
        case .dictionary(let entries), .stream(let entries, _): entries
        case .null, .bool, .number, .string, .name, .array, .reference: nil
        }
    }

    /// A text string: UTF-16 or UTF-8 after their marks, otherwise one character a byte (7.9.2.2).
    var text: String? {
        guard case .string(let bytes) = self else { return nil }
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}

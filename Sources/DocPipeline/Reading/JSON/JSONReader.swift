/// Reads one JSON text (RFC 8259), strictly, into values that know their place.
///
/// A byte order mark at the start is passed over (clause 8.1 allows that); duplicate names are an
/// error although clause 4 only says that they "should" not be, because look-ups by name would
/// silently lose one. Reading stops at the first syntax error.
/// - Parameters:
///   - bytes: the text, valid UTF-8.
///   - file: the file the ranges point into.
/// - Returns: the value, or `nil` beside what is wrong (`DG020`; `DG011` for duplicate names, which
///   leaves the value usable).
package func readJSON(_ bytes: [UInt8], file: SourceFile.ID = .main) -> Diagnosed<LocatedValue?> {
    bytes.withUnsafeBufferPointer { buffer in
        var reader = JSONReader(bytes: buffer, file: file)
        do throws(JSONSyntaxError) {
            let value = try reader.readText()
            return Diagnosed(value, reader.diagnostics)
        } catch {
            return Diagnosed(nil, reader.diagnostics + [error.diagnostic])
        }
    }
}

/// What makes a text no JSON, and where.
struct JSONSyntaxError: Error {
    var range: SourceRange
    var message: String
    /// What to type instead.
    var advice: String

    var diagnostic: Diagnostic {
        Diagnostic(.jsonSyntax, at: range, message, notes: [Diagnostic.Note(advice)])
    }
}

/// A recursive-descent parser over bytes; it lives for one text.
///
/// Values may nest as deep as ``deepestNesting``, which bounds the recursion here and in every
/// phase after it.
struct JSONReader {
    static let deepestNesting = 200

    let bytes: UnsafeBufferPointer<UInt8>
    let file: SourceFile.ID
    /// The next byte to read.
    var position = 0
    var depth = 0
    var diagnostics: [Diagnostic] = []

    init(bytes: UnsafeBufferPointer<UInt8>, file: SourceFile.ID) {
        self.bytes = bytes
        self.file = file
    }

    mutating func readText() throws(JSONSyntaxError) -> LocatedValue {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
        skipSpace()
        let value = try readValue()
        skipSpace()
        if position < bytes.count {
            throw unexpected("after the end of the value", "delete everything after the value")
        }
        return value
    }

    mutating func readValue() throws(JSONSyntaxError) -> LocatedValue {
        guard let byte = peek else {
            throw unexpected("where a value should stand", "write a value, or null for none")
        }
        let start = position
        switch byte {
        case UInt8(ascii: "{"): return try readObject()
        case UInt8(ascii: "["): return try readArray()
        case UInt8(ascii: "\""):
            let text = try readString()
            return LocatedValue(.string(text), at: range(from: start))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let number = try readNumber()
            return LocatedValue(.number(number), at: range(from: start))
        default:
            return try readWord()
        }
    }

    private mutating func readArray() throws(JSONSyntaxError) -> LocatedValue {
        let start = position
        try enter()
        var items: [LocatedValue] = []
        skipSpace()
        if !take(UInt8(ascii: "]")) {
            repeat {
                skipSpace()
                items.append(try readValue())
                skipSpace()
            } while take(UInt8(ascii: ","))
            if !take(UInt8(ascii: "]")) {
                throw unexpected("in a list", "write , before the next item, or ] to end the list")
            }
        }
        depth -= 1
        return LocatedValue(.array(items), at: range(from: start))
    }

    private mutating func readObject() throws(JSONSyntaxError) -> LocatedValue {
        let start = position
        try enter()
        var members: [LocatedValue.Member] = []
        var names = UniqueNames()
        skipSpace()
        if !take(UInt8(ascii: "}")) {
            repeat {
                let member = try readMember()
                if let first = names.firstUse(of: member.key, in: members) {
                    reportDuplicate(member, after: members[first])
                } else {
                    members.append(member)
                }
                skipSpace()
            } while take(UInt8(ascii: ","))
            if !take(UInt8(ascii: "}")) {
                throw unexpected(
                    "in an object", "write , before the next key, or } to end the object")
            }
        }
        depth -= 1
        return LocatedValue(.object(members), at: range(from: start))
    }

    private mutating func readMember() throws(JSONSyntaxError) -> LocatedValue.Member {
        skipSpace()
        guard peek == UInt8(ascii: "\"") else {
            throw unexpected(
                "where a key should stand", "write the key in double quotes, as in \"date\"")
        }
        let start = position
        let key = try readString()
        let keyRange = range(from: start)
        skipSpace()
        guard take(UInt8(ascii: ":")) else {
            throw unexpected("after the key “\(key)”", "write : between the key and its value")
        }
        skipSpace()
        return LocatedValue.Member(key: key, keyRange: keyRange, value: try readValue())
    }

    private mutating func reportDuplicate(
        _ member: LocatedValue.Member, after first: LocatedValue.Member
    ) {
        diagnostics.append(
            Diagnostic(
                .duplicateKey, at: member.keyRange, "“\(member.key)” stands twice in one object",
                notes: [Diagnostic.Note("first written here", at: first.keyRange)]))
    }

    private mutating func readWord() throws(JSONSyntaxError) -> LocatedValue {
        let start = position
        while let byte = peek, byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F {
            position += 1
        }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        switch word {
        case "true": return LocatedValue(.bool(true), at: range(from: start))
        case "false": return LocatedValue(.bool(false), at: range(from: start))
        case "null": return LocatedValue(.null, at: range(from: start))
        case "":
            throw unexpected(
                "where a value should stand", "write a value: text goes in double quotes")
        default:
            throw JSONSyntaxError(
                range: range(from: start), message: "“\(word)” is not a JSON value",
                advice: "write true, false or null in lower case, and text in double quotes")
        }
    }
}

// Moving through the bytes.
extension JSONReader {
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        position += 1
        return true
    }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    func range(from start: Int) -> SourceRange {
        SourceRange(file: file, start, position)
    }

    private mutating func enter() throws(JSONSyntaxError) {
        position += 1
        depth += 1
        if depth > Self.deepestNesting {
            throw JSONSyntaxError(
                range: range(from: position - 1),
                message: "lists and objects are nested more than \(Self.deepestNesting) deep",
                advice: "write the data with fewer levels")
        }
    }

    /// The error that the next character, or the end of the text, is not what belongs here.
    func unexpected(_ place: String, _ advice: String) -> JSONSyntaxError {
        guard position < bytes.count else {
            let end = SourceRange(file: file, bytes.count, bytes.count)
            return JSONSyntaxError(
                range: end, message: "the text ends \(place)", advice: advice)
        }
        let rest = String(
            decoding: bytes[position..<min(position + 32, bytes.count)], as: UTF8.self)
        let found = rest.first.map(String.init) ?? ""
        let range = SourceRange(file: file, position, position + found.utf8.count)
        return JSONSyntaxError(
            range: range, message: "unexpected “\(found)” \(place)", advice: advice)
    }
}

/// Finds a repeated name among the members of one object, in constant time once there are many.
private struct UniqueNames {
    private var positions: [String: Int] = [:]

    mutating func firstUse(of name: String, in members: [LocatedValue.Member]) -> Int? {
        if members.count < 16 { return members.firstIndex { $0.key == name } }
        if positions.isEmpty {
            for (index, member) in members.enumerated() { positions[member.key] = index }
        }
        if let first = positions[name] { return first }
        positions[name] = members.count
        return nil
    }
}

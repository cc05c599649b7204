/// What a source may be at most, in bytes.
package let largestSource = 64 << 20

/// Lets bytes in as a source text, or says why they are none.
///
/// - Parameters:
///   - path: The file's path as shown to the user.
///   - bytes: What the file holds.
///   - id: The name the file will have in its set, which the ranges carry.
///   - limit: The largest size let in, in bytes.
/// - Returns: The text, or `nil` when it is too large or not UTF-8. With control characters that
///   no document can hold the text comes back beside an error for each place, up to ten.
package func decodeSource(
    path: String, bytes: [UInt8], id: SourceFile.ID = .main, limit: Int = largestSource
) -> Diagnosed<SourceFile?> {
    if bytes.count > limit {
        return Diagnosed(nil, [.fileTooLarge(path, size: bytes.count, limit: limit)])
    }
    if let encoding = UTF16Form(bytes) {
        return Diagnosed(nil, [.utf16(encoding, path)])
    }
    if let offset = firstInvalidUTF8(in: bytes) {
        return Diagnosed(nil, [.invalidUTF8(in: bytes, at: offset, path, id)])
    }
    let file = SourceFile(path: path, bytes: bytes)
    return Diagnosed(
        file, forbiddenCharacters(in: bytes, id) + [decomposition(in: bytes, id)].compactMap(\.self)
    )
}

/// One finding for all letters of a file that are typed as letter and mark.
private func decomposition(in bytes: [UInt8], _ id: SourceFile.ID) -> Diagnostic? {
    let places = Composition.places(in: bytes)
    guard let first = places.first else { return nil }
    let edits = places.map { place in
        Diagnostic.Fix.Edit(
            SourceRange(file: id, place.range.lowerBound, place.range.upperBound), place.composed)
    }
    let typed = String(decoding: bytes[first.range], as: UTF8.self)
    return .isDecomposed(typed, at: edits, others: places.count - 1)
}

/// How a file in UTF-16 gives itself away.
enum UTF16Form: String {
    case littleEndian = "UTF-16 (little endian)"
    case bigEndian = "UTF-16 (big endian)"

    /// By the byte order mark, or by a zero in every second byte of the first few characters.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .littleEndian
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .bigEndian
        } else if bytes.count >= 4, bytes[0] != 0, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 {
            self = .littleEndian
        } else if bytes.count >= 4, bytes[0] == 0, bytes[1] != 0, bytes[2] == 0, bytes[3] != 0 {
            self = .bigEndian
        } else {
            return nil
        }
    }
}

func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

// MARK: - Control characters

/// How many control characters of one file are reported one by one.
private let mostReported = 10

/// Control characters and noncharacters that YAML does not allow or XML cannot hold.
///
/// Source: YAML 1.2.2, 5.1 (c-printable); XML 1.0 (fifth edition), 2.2 (Char).
private func forbiddenCharacters(in bytes: [UInt8], _ id: SourceFile.ID) -> [Diagnostic] {
    guard mayHoldForbiddenCharacters(bytes) else { return [] }
    var found: [Diagnostic] = []
    var more = 0
    for offset in bytes.indices where bytes[offset].mayBeginForbiddenCharacter {
        guard let scalar = forbiddenCharacter(at: offset, in: bytes) else { continue }
        if found.count == mostReported {
            more += 1
            continue
        }
        let range = SourceRange(file: id, offset, offset + UTF8.width(scalar))
        found.append(.controlCharacter(scalar, at: range))
    }
    if more > 0 {
        found[mostReported - 1].notes.append(Diagnostic.Note("\(more) more follow in this file"))
    }
    return found
}

/// A quick look without branches, which the compiler turns into many bytes at a time.
func mayHoldForbiddenCharacters(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
        var found: UInt8 = 0
        for byte in buffer {
            let isSpace: UInt8 = byte == 0x09 || byte == 0x0A || byte == 0x0D ? 1 : 0
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isSuspect: UInt8 = byte == 0x7F || byte == 0xC2 || byte == 0xEF ? 1 : 0
            found |= (isControl & ~isSpace) | isSuspect
        }
        return found != 0
    }
}

func forbiddenCharacter(at offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    let byte = bytes[offset]
    switch byte {
    case 0xC2:
        guard offset + 1 < bytes.count else { return nil }
        let next = bytes[offset + 1]
        return next < 0xA0 && next != 0x85 ? Unicode.Scalar(next) : nil
    case 0xEF:
        guard offset + 2 < bytes.count, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE
        else { return nil }
        return Unicode.Scalar(0xFF40 + UInt16(bytes[offset + 2]))
    default:
        return Unicode.Scalar(byte)
    }
}

extension UInt8 {
    /// Whether a forbidden character can begin with this byte; those of ASCII always do.
    var mayBeginForbiddenCharacter: Bool {
        (self < 0x20 && self != 0x09 && self != 0x0A && self != 0x0D)
            || self == 0x7F || self == 0xC2 || self == 0xEF
    }
}

// MARK: - Wording

extension Diagnostic {
    fileprivate static func isDecomposed(
        _ typed: String, at edits: [Fix.Edit], others: Int
    ) -> Diagnostic? {
        guard let first = edits.first else { return nil }
        let codes = typed.unicodeScalars.map(\.codePoint)
        let fewer = first.replacement.unicodeScalars.map(\.codePoint)
        return Diagnostic(
            .notNFC, .warning, at: first.range,
            "“\(first.replacement)” is typed as \(codes.joined(separator: " and ")), "
                + "not as \(fewer.joined(separator: " and "))",
            notes: [Note("it looks alike, but no search for the usual form finds it")]
                + (others > 0 ? [Note("\(others) more in this file")] : []),
            fix: Fix("write the usual characters", isCertain: true, edits))
    }

    fileprivate static func fileTooLarge(_ path: String, size: Int, limit: Int) -> Diagnostic {
        Diagnostic(
            .fileTooLarge, path: path,
            "the file has \(size) bytes; a source may have \(limit) at most")
    }

    fileprivate static func utf16(_ form: UTF16Form, _ path: String) -> Diagnostic {
        Diagnostic(
            .invalidUTF8, path: path, "the file is in \(form.rawValue), not in UTF-8",
            notes: [Note("save it as UTF-8 (in an editor: Save as …, encoding UTF-8)")])
    }

    fileprivate static func invalidUTF8(
        in bytes: [UInt8], at offset: Int, _ path: String, _ id: SourceFile.ID
    ) -> Diagnostic {
        let before = SourceFile(path: path, bytes: Array(bytes[..<offset]))
        let place = before.position(at: offset)
        let byte = bytes[offset]
        let hex = String(byte, radix: 16, uppercase: true)
        // Latin-1 has no letters below A0; Windows-1252 has quotes, dashes and the euro there.
        let isLatin1 = !bytes.contains { (0x80..<0xA0).contains($0) }
        let encoding = isLatin1 ? "Latin-1 or Windows-1252" : "Windows-1252"
        let letter = byte >= 0xA0 ? " (“\(Character(Unicode.Scalar(byte)))” in Latin-1)" : ""
        return Diagnostic(
            .invalidUTF8, at: SourceRange(file: id, offset, offset + 1), path: path,
            "the file is not in UTF-8: line \(place.line), column \(place.column) holds "
                + "the byte \(hex)\(letter)",
            notes: [
                Note(
                    "it is probably in \(encoding): save it as UTF-8 "
                        + "(in an editor: Save as …, encoding UTF-8)")
            ])
    }

    fileprivate static func controlCharacter(
        _ scalar: Unicode.Scalar, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: range,
            "the control character \(scalar.codePoint) stands here, which no document can show",
            notes: [Note("delete it; it cannot be seen in most editors")])
    }
}

/// Gives a PDF the document's date in place of the clock's, so that the same document and converter
/// give the same bytes.
///
/// Changed are the dates in the information dictionary, in XMP and in the colour profile, and the
/// file's identifier, which is made of the content. Objects are otherwise copied byte for byte.
/// Files with tables of objects in streams, or with updates, stay as they are.
package func reproduciblePDF(_ bytes: [UInt8], date: CalendarDate) -> [UInt8] {
    guard let file = try? PDFFile(bytes), var copy = PDFCopy(file, date: date) else { return bytes }
    return copy.rewritten() ?? bytes
}

/// One copying of one file.
private struct PDFCopy {
    private var file: PDFFile
    private let date: CalendarDate
    /// Numbers of objects with their offsets, in the order in which they stand in the file.
    private let order: [(number: Int, offset: Int)]
    private let tableOffset: Int
    /// Objects to be written in place of those in the file.
    private var replacements: [Int: [UInt8]] = [:]

    /// `nil` for a file whose table is no single one in plain text.
    init?(_ file: PDFFile, date: CalendarDate) {
        guard file.trailer["Prev"] == nil, file.trailer["XRefStm"] == nil,
            file.trailer["Type"] == nil, file.trailer["Encrypt"] == nil,
            let table = file.tableOffset
        else { return nil }
        var order: [(number: Int, offset: Int)] = []
        for (number, place) in file.places {
            guard case .at(let offset) = place, offset > 0, offset < table else { return nil }
            order.append((number, offset))
        }
        order.sort { $0.offset < $1.offset }
        self.file = file
        self.date = date
        self.order = order
        tableOffset = table
    }

    mutating func rewritten() -> [UInt8]? {
        guard let first = order.first, let last = order.map(\.number).max() else { return nil }
        replaceDates()
        replaceColourProfiles()
        var result = Array(file.bytes[..<first.offset])
        var offsets = [Int](repeating: 0, count: last + 1)
        for (index, object) in order.enumerated() {
            let end = index + 1 < order.count ? order[index + 1].offset : tableOffset
            offsets[object.number] = result.count
            result += replacements[object.number] ?? Array(file.bytes[object.offset..<end])
        }
        let identifier = ContentDigest(of: result).bytes.prefix(16)
        let table = result.count
        result += Self.table(offsets)
        result += trailer(count: offsets.count, identifier: Array(identifier))
        result += Array("startxref\n\(table)\n%%EOF\n".utf8)
        return result
    }

    /// One line of 20 bytes for each object (ISO 32000-1, 7.5.4).
    private static func table(_ offsets: [Int]) -> [UInt8] {
        var text = "xref\n0 \(offsets.count)\n"
        for offset in offsets {
            let digits = String(offset)
            let zeros = String(repeating: "0", count: max(0, 10 - digits.count))
            text += offset == 0 ? "0000000000 65535 f \n" : "\(zeros)\(digits) 00000 n \n"
        }
        return Array(text.utf8)
    }

    private func trailer(count: Int, identifier: [UInt8]) -> [UInt8] {
        let digits = identifier.map { byte in
            let text = String(byte, radix: 16, uppercase: true)
            return text.count == 1 ? "0" + text : text
        }.joined()
        var text = "trailer\n<</Size \(count)"
        for key in ["Root", "Info"] {
            if case .reference(let number)? = file.trailer[key] { text += "/\(key) \(number) 0 R" }
        }
        return Array("\(text)/ID[<\(digits)><\(digits)>]>>\n".utf8)
    }

    // MARK: Dates

    private mutating func replaceDates() {
        if case .reference(let number)? = file.trailer["Info"] {
            let digits = "\(date)".filter { $0 != "-" }
            for key in ["/CreationDate", "/ModDate"] {
                replace(in: number, after: key, from: "(D:", to: ")", by: digits + "000000Z")
            }
        }
        let catalog = file.resolved(file.trailer["Root"]).dictionary ?? [:]
        guard case .reference(let number)? = catalog["Metadata"],
            case .stream(let entries, _)? = file.object(number), entries["Filter"] == nil
        else { return }
        for name in ["CreateDate", "ModifyDate", "MetadataDate"] {
            replace(
                in: number, after: "<xmp:\(name)", from: ">", to: "</", by: "\(date)T00:00:00Z")
        }
    }

    /// Puts text of the same length, or of less and filled up with what follows it, in its place.
    private mutating func replace(
        in number: Int, after key: String, from start: String, to end: String, by text: String
    ) {
        guard var object = replacements[number] ?? original(number),
            let key = object.firstRange(of: Array(key.utf8)),
            let opening = object[key.upperBound...].prefix(40).firstRange(of: Array(start.utf8)),
            let closing = object[opening.upperBound...].prefix(40).firstRange(of: Array(end.utf8))
        else { return }
        let place = opening.upperBound..<closing.lowerBound
        // LibreOffice ends the date in UTC with “Z'”.
        let filling = place.count - text.utf8.count
        guard filling == 0 || filling == 1 && object[place].last == 0x27 else { return }
        object.replaceSubrange(place, with: Array(text.utf8) + object[place].suffix(filling))
        replacements[number] = object
    }

    private func original(_ number: Int) -> [UInt8]? {
        guard let index = order.firstIndex(where: { $0.number == number }) else { return nil }
        let end = index + 1 < order.count ? order[index + 1].offset : tableOffset
        return Array(file.bytes[order[index].offset..<end])
    }

    // MARK: Colour profiles

    /// The date in a profile's header: six numbers of two bytes (ICC.1, 7.2.10).
    private static let profileDate = 24..<36

    private mutating func replaceColourProfiles() {
        let catalog = file.resolved(file.trailer["Root"]).dictionary ?? [:]
        for intent in file.resolved(catalog["OutputIntents"]).array ?? [] {
            let entries = file.resolved(intent).dictionary ?? [:]
            if case .reference(let number)? = entries["DestOutputProfile"] {
                replaceColourProfile(number)
            }
        }
    }

    private mutating func replaceColourProfile(_ number: Int) {
        guard let stream = file.object(number), case .stream(let entries, _) = stream,
            entries["DecodeParms"] == nil, var profile = file.content(of: stream),
            profile.count >= 128, let components = file.resolved(entries["N"]).integer
        else { return }
        let numbers = [date.year, date.month, date.day, 0, 0, 0]
        profile.replaceSubrange(
            Self.profileDate,
            with: numbers.flatMap {
                [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
            })
        guard let packed = Compressor().zlib(profile) else { return }
        var length = "\(packed.count)"
        if case .reference(let other)? = entries["Length"], file.object(other)?.integer != nil {
            replacements[other] = Array("\(other) 0 obj\n\(packed.count)\nendobj\n\n".utf8)
            length = "\(other) 0 R"
        }
        let head =
            "\(number) 0 obj\n<</N \(components)/Length \(length)/Filter/FlateDecode>>\nstream\n"
        replacements[number] = Array(head.utf8) + packed + Array("\nendstream\nendobj\n\n".utf8)
    }
}

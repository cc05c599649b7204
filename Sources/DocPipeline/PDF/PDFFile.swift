/// A PDF file whose objects can be looked up (ISO 32000-1, 7.5).
///
/// Reads tables and streams of objects, of all updates. Made for files of strangers: every loop,
/// nesting and unpacking has its limit.
struct PDFFile {
    let bytes: [UInt8]
    /// The entries of the newest trailer.
    private(set) var trailer: [String: PDFObject] = [:]
    /// Where the newest table begins.
    let tableOffset: Int?
    /// Where each object is, by number.
    private(set) var places: [Int: Place] = [:]
    private var unpacked: [Int: [Int: PDFObject]] = [:]
    private var unpackedSize = 0
    /// Bytes of objects and entries of tables that have been read, some more than once.
    private var effort = 0

    enum Place: Sendable, Equatable {
        /// The offset of `12 0 obj`.
        case at(Int)
        /// In a stream of objects, by that stream's number.
        case within(Int)
    }

    /// More objects than the longest of documents has.
    static let objectLimit = 1_000_000
    /// What all unpacked streams together may take, in bytes.
    static let unpackedLimit = 256 << 20

    /// Whether more was read than any sound file asks for: parts that overlap, tables that repeat.
    var isExhausted: Bool { effort > 4 << 20 + 16 * bytes.count }

    /// Finds the objects; the file must be there from its header to its end.
    init(_ bytes: [UInt8]) throws(PDFError) {
        self.bytes = bytes
        guard bytes.starts(with: "%PDF-".utf8) else { throw .noHeader }
        tableOffset = Self.tableOffset(bytes)
        guard let start = tableOffset else { throw .noEnd }
        try readTables(from: start)
        guard trailer["Root"] != nil else { throw .brokenTable(offset: start) }
    }

    /// The number after the last `startxref`, which only white space and `%%EOF` may follow.
    private static func tableOffset(_ bytes: [UInt8]) -> Int? {
        let tail = max(0, bytes.count - 1024)
        var end = bytes.count
        while end > tail, PDFScanner.isSpace(bytes[end - 1]) { end -= 1 }
        guard bytes[tail..<end].suffix(5).elementsEqual("%%EOF".utf8) else { return nil }
        let word = Array("startxref".utf8)
        var index = end - word.count
        while index >= tail {
            if bytes[index...].starts(with: word) {
                var scanner = PDFScanner(bytes, at: index + word.count)
                return scanner.number().flatMap(Int.init(exactly:))
            }
            index -= 1
        }
        return nil
    }

    /// The object itself behind any number of references.
    mutating func resolved(_ object: PDFObject?) -> PDFObject {
        var object = object ?? .null
        for _ in 0..<32 {
            guard case .reference(let number) = object else { return object }
            object = self.object(number) ?? .null
        }
        return .null
    }

    /// The object of a number; `nil` when it is missing or cannot be read.
    mutating func object(_ number: Int) -> PDFObject? {
        switch places[number] {
        case nil: return nil
        case .at(let offset):
            guard !isExhausted else { return nil }
            let (object, end) = object(number, at: offset, depth: 0)
            effort += end - max(0, offset)
            return object
        case .within(let stream):
            if unpacked[stream] == nil { unpacked[stream] = objects(inStream: stream) }
            return unpacked[stream]?[number]
        }
    }

    /// The object that begins at an offset, and where reading it ended, a stream's bytes not counted.
    private func object(
        _ number: Int, at offset: Int, depth: Int
    ) -> (object: PDFObject?, end: Int) {
        guard depth < 8, offset < bytes.count else { return (nil, max(0, offset)) }
        var scanner = PDFScanner(bytes, at: offset)
        let object = scanner.indirectObject(number) { length in
            if let count = length.integer { return count }
            // A length may be an object of its own, never one in a stream of objects.
            guard case .reference(let other) = length, case .at(let place)? = places[other] else {
                return nil
            }
            return self.object(other, at: place, depth: depth + 1).object?.integer
        }
        if case .stream(_, let range) = object { return (object, range.lowerBound) }
        return (object, scanner.position)
    }

    /// The bytes of a stream, unpacked; `nil` for filters other than Flate.
    mutating func content(of stream: PDFObject) -> [UInt8]? {
        guard case .stream(let entries, let range) = stream else { return nil }
        let filters = resolved(entries["Filter"])
        switch filters.array?.count == 1 ? resolved(filters.array?.first) : filters {
        case .null, .array([]): return Array(bytes[range])
        case .name("FlateDecode"): break
        default: return nil
        }
        guard
            let inflated = Inflater().inflated(
                bytes[range], limit: max(0, Self.unpackedLimit - unpackedSize))
        else { return nil }
        unpackedSize += inflated.count
        let parameters = resolved(entries["DecodeParms"])
        let first = parameters.array.map { resolved($0.first) } ?? parameters
        return PDFPredictor(first.dictionary).undone(inflated)
    }

    /// The objects of a stream of objects by their numbers (7.5.7).
    private mutating func objects(inStream number: Int) -> [Int: PDFObject] {
        guard case .at(let offset)? = places[number],
            let stream = object(number, at: offset, depth: 0).object,
            let entries = stream.dictionary, let content = content(of: stream),
            let count = entries["N"]?.integer, let first = entries["First"]?.integer,
            (0...Self.objectLimit).contains(count), (0...content.count).contains(first)
        else { return [:] }
        var heads = PDFScanner(content)
        var objects: [Int: PDFObject] = [:]
        for _ in 0..<count {
            guard let number = heads.number().flatMap(Int.init(exactly:)),
                let start = heads.number().flatMap(Int.init(exactly:)),
                (0...content.count - first).contains(start)
            else { break }
            var scanner = PDFScanner(content, at: first + start)
            objects[number] = scanner.value()
        }
        return objects
    }

    // MARK: Tables

    /// Reads a table and those before it; what stands in the newer one counts.
    private mutating func readTables(from start: Int) throws(PDFError) {
        var waiting = [start]
        var seen: Set<Int> = []
        while let offset = waiting.popLast() {
            guard seen.insert(offset).inserted else { continue }
            guard seen.count <= 1024, !isExhausted else { throw .tooMuch }
            let entries = try readTable(at: offset)
            if trailer.isEmpty { trailer = entries }
            // The stream of a hybrid file comes before the tables of earlier updates (7.5.8.4).
            if let previous = entries["Prev"]?.integer { waiting.append(previous) }
            if let hybrid = entries["XRefStm"]?.integer { waiting.append(hybrid) }
        }
    }

    private mutating func readTable(at offset: Int) throws(PDFError) -> [String: PDFObject] {
        guard (0..<bytes.count).contains(offset) else { throw .brokenTable(offset: offset) }
        var scanner = PDFScanner(bytes, at: offset)
        guard scanner.keyword("xref") else { return try readTableStream(at: offset) }
        while !scanner.keyword("trailer") {
            guard let first = scanner.number().flatMap(Int.init(exactly:)),
                let count = scanner.number().flatMap(Int.init(exactly:)), first >= 0, count >= 0
            else { throw .brokenTable(offset: scanner.position) }
            guard first <= Self.objectLimit, count <= Self.objectLimit else { throw .tooMuch }
            effort += 20 * count
            for number in first..<first + count {
                guard let place = scanner.number().flatMap(Int.init(exactly:)),
                    scanner.number() != nil
                else { throw .brokenTable(offset: scanner.position) }
                if scanner.keyword("n") {
                    add(.at(place), for: number)
                } else if !scanner.keyword("f") {
                    throw .brokenTable(offset: scanner.position)
                }
            }
        }
        guard let entries = scanner.value()?.dictionary else {
            throw .brokenTable(offset: scanner.position)
        }
        return entries
    }

    /// A table that is a stream (7.5.8).
    private mutating func readTableStream(at offset: Int) throws(PDFError) -> [String: PDFObject] {
        let failure = PDFError.brokenTable(offset: offset)
        var scanner = PDFScanner(bytes, at: offset)
        guard let number = scanner.number().flatMap(Int.init(exactly:)),
            let stream = object(number, at: offset, depth: 0).object,
            let entries = stream.dictionary, entries["Type"]?.name == "XRef",
            let widths = entries["W"]?.array?.compactMap(\.integer), widths.count == 3,
            widths.allSatisfy({ (0...8).contains($0) }), let content = content(of: stream),
            let size = entries["Size"]?.integer
        else { throw failure }
        let sections = entries["Index"]?.array?.compactMap(\.integer) ?? [0, size]
        var fields = PDFTableFields(content, widths: widths)
        for index in stride(from: 0, to: sections.count - 1, by: 2) {
            let (first, count) = (sections[index], sections[index + 1])
            guard first >= 0, count >= 0 else { throw failure }
            guard first <= Self.objectLimit, count <= Self.objectLimit else { throw .tooMuch }
            effort += 20 * count
            for number in first..<first + count {
                guard let entry = fields.next() else { throw failure }
                switch entry.kind {
                case 1: add(.at(entry.second), for: number)
                case 2: add(.within(entry.second), for: number)
                default: break
                }
            }
        }
        return entries
    }

    private mutating func add(_ place: Place, for number: Int) {
        if places[number] == nil { places[number] = place }
    }
}

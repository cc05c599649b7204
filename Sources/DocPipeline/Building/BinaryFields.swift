/// Writes numbers, texts and lists so that ``BinaryReader`` reads them back.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    /// A number from 0 to 2³²−1, lowest byte first.
    mutating func number(_ value: Int) {
        withUnsafeBytes(of: UInt32(clamping: value).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Bytes with their number before them.
    mutating func field(_ content: [UInt8]) {
        number(content.count)
        bytes += content
    }

    mutating func field(_ text: String) { field(Array(text.utf8)) }

    /// Bytes whose number the reader knows.
    mutating func fixed(_ content: [UInt8]) { bytes += content }

    mutating func list<Item>(_ items: [Item], _ write: (inout BinaryWriter, Item) -> Void) {
        number(items.count)
        for item in items { write(&self, item) }
    }
}

/// Reads what ``BinaryWriter`` wrote; anything else gives `nil`, never a wrong access.
struct BinaryReader {
    private let all: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], at position: Int = 0) {
        all = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= all.count }

    mutating func bytes(count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, all.count - position >= count else { return nil }
        defer { position += count }
        return all[position..<position + count]
    }

    mutating func number() -> Int? {
        bytes(count: 4)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func text() -> String? {
        guard let length = number(), let content = bytes(count: length) else { return nil }
        return String(decoding: content, as: UTF8.self)
    }

    mutating func list<Item>(_ read: (inout BinaryReader) -> Item?) -> [Item]? {
        guard let count = number() else { return nil }
        var items: [Item] = []
        for _ in 0..<count {
            guard let item = read(&self) else { return nil }
            items.append(item)
        }
        return items
    }
}

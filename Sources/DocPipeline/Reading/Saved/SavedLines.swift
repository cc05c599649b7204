/// The lines of a text as ranges of its bytes, without their ends.
///
/// Lines end with LF or CR LF, mixed in one file; a lone CR ends one only where no LF is in the
/// file at all, since programs write it inside a message. The end of the file ends the last line.
package struct SavedLines: Sequence, IteratorProtocol, Sendable {
    private let bytes: [UInt8]
    private let lineEnd: UInt8
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lineEnd = bytes.contains(0x0A) || !bytes.contains(0x0D) ? 0x0A : 0x0D
    }

    package mutating func next() -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        var end = start
        while end < bytes.count, bytes[end] != lineEnd { end += 1 }
        offset = end + 1
        while end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}

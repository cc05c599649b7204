/// Cuts a stream of bytes into messages.
///
/// Each has a head of lines `Name: value`, an empty line, and as many bytes as `Content-Length`
/// says. Lines end with CR LF; LF alone is taken too.
///
/// Source: Language Server Protocol 3.17, "Base Protocol".
package struct MessageFraming: Sendable {
    /// What came out of the stream.
    package enum Part: Sendable, Equatable {
        /// The body of a message.
        case body([UInt8])
        /// A head that does not say how long the body is; reading goes on behind it.
        case unreadableHead
        /// A body longer than any message may be: what follows cannot be told apart from it.
        case tooLong
    }

    /// The longest message that is taken, in bytes; twice the largest source leaves room for
    /// escapes.
    static let longestBody = 128 << 20
    /// The longest head, in bytes.
    private static let longestHead = 16 << 10

    private var pending: [UInt8] = []
    /// How much of `pending` has been given out.
    private var start = 0

    package init() {}

    /// Takes what was read.
    package mutating func append(_ bytes: [UInt8]) {
        if start > 0 {
            pending.removeFirst(start)
            start = 0
        }
        pending += bytes
    }

    /// The next part that is complete; `nil` until more has been read.
    package mutating func next() -> Part? {
        guard let head = headEnd() else {
            return pending.count - start > Self.longestHead ? giveUp() : nil
        }
        guard let length = Self.contentLength(pending[start..<head.lowerBound]) else {
            start = head.upperBound
            return .unreadableHead
        }
        if length > Self.longestBody { return giveUp() }
        guard pending.count - head.upperBound >= length else { return nil }
        let body = Array(pending[head.upperBound..<head.upperBound + length])
        start = head.upperBound + length
        return .body(body)
    }

    /// A message as it is sent.
    package static func framed(_ body: [UInt8]) -> [UInt8] {
        Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }

    private mutating func giveUp() -> Part {
        pending = []
        start = 0
        return .tooLong
    }

    /// The empty line that ends a head.
    private func headEnd() -> Range<Int>? {
        var lineStart = start
        var index = start
        let limit = min(pending.count, start + Self.longestHead)
        while index < limit {
            if pending[index] == 0x0A {
                let hasReturn = index > lineStart && pending[index - 1] == 0x0D
                let lineEnd = hasReturn ? index - 1 : index
                if lineEnd == lineStart { return lineStart..<index + 1 }
                lineStart = index + 1
            }
            index += 1
        }
        return nil
    }

    private static func contentLength(_ head: ArraySlice<UInt8>) -> Int? {
        for line in head.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self)
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            let digits = parts[1].filter { $0 != " " && $0 != "\t" && $0 != "\r" && $0 != "\r\n" }
            guard let length = Int(digits), length >= 0 else { return nil }
            return length
        }
        return nil
    }
}

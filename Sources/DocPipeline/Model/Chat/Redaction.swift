/// Masks what is nobody else's business in a text that becomes public: e-mail addresses, telephone
/// numbers, and what one needs to get into a meeting.
///
/// Works on bytes from the front, each text once. Where it is in doubt it masks rather than not.
package struct Redaction: Sendable {
    /// What is printed in place of each kind.
    private let marks: [Masked.Kind: [UInt8]]

    package init(marks: [Masked.Kind: String]) {
        self.marks = marks.mapValues { Array($0.utf8) }
    }

    /// The text with marks, and how many there are.
    package func masked(_ text: String) -> (text: String, counts: Masked) {
        let bytes = Array(text.utf8)
        var counts = Masked()
        var result: [UInt8] = []
        var copied = 0
        for (range, kind) in SecretFinder(bytes).secrets() {
            result += bytes[copied..<range.lowerBound]
            result += marks[kind] ?? Array("…".utf8)
            counts[kind] += 1
            copied = range.upperBound
        }
        guard copied > 0 else { return (text, counts) }
        result += bytes[copied...]
        return (String(decoding: result, as: UTF8.self), counts)
    }
}

/// The text as it grows, line by line, with the indentation in force.
///
/// One call of ``renderPlainText(_:options:)`` creates, fills and discards it.
struct PlainTextWriter {
    let options: PlainTextOptions

    private var output: [UInt8] = []
    /// Columns before each line of the block in hand.
    private var indentation = 0
    /// What stands in the indentation of the next line: a bullet, a number.
    private var marker: [UInt8]?
    /// The indentation of what the marker stands before.
    private var markerIndentation = 0
    /// Whether blocks follow each other without an empty line.
    private var isTight = false
    private var isEmpty = true
    /// What became of the block in hand, in a document that shows changes.
    var revision: Revision?

    /// Addresses in order of first use.
    private var addresses: [String] = []
    private var addressNumbers: [String: Int] = [:]

    init(options: PlainTextOptions) {
        self.options = options
        output.reserveCapacity(16_384)
    }

    /// The bytes: no empty line at the end, exactly one line end.
    func finished() -> [UInt8] {
        guard let last = output.lastIndex(where: { $0 != 0x0A }) else { return [0x0A] }
        return output[...last] + [0x0A]
    }

    /// Columns a line of text may take, after the indentation.
    var width: Int { max(options.columns - indentation, 20) }

    /// Leaves an empty line before the block that begins, unless the list in hand is tight.
    mutating func beginBlock() {
        if marker == nil, !isTight { emptyLine() }
    }

    /// Leaves an empty line, except at the start of the text.
    mutating func emptyLine() {
        if !isEmpty { output.append(0x0A) }
    }

    /// Writes text that wraps; returns the columns of its longest line.
    @discardableResult
    mutating func paragraph(_ flow: TextFlow) -> Int {
        let flow = marked(flow)
        var wrapping = LineWrapping(of: flow.bytes)
        var longest = 0
        repeat {
            let start = startLine()
            let line = wrapping.nextLine(width: options.columns, from: start)
            let lineStart = output.count
            output += line.bytes
            for index in lineStart..<output.count where output[index] == TextFlow.fixedBlank {
                output[index] = 0x20
            }
            longest = max(longest, start + line.width)
            endLine()
        } while !wrapping.isAtEnd
        return longest
    }

    /// Writes text that wraps.
    @discardableResult
    mutating func paragraph(_ text: String) -> Int {
        var flow = TextFlow()
        flow.append(text)
        return paragraph(flow)
    }

    /// Writes one line as it is.
    mutating func line(_ bytes: some Sequence<UInt8>) {
        startLine()
        output.append(contentsOf: bytes)
        endLine()
    }

    /// Writes one mark over and over.
    mutating func rule(_ mark: Unicode.Scalar, columns: Int) {
        line(repeatElement(UInt8(ascii: mark), count: columns))
    }

    /// Writes with more indentation.
    mutating func indented(by columns: Int, _ write: (inout PlainTextWriter) -> Void) {
        indentation += columns
        write(&self)
        indentation -= columns
    }

    /// Writes with a marker on the first line and the others below what follows it.
    ///
    /// `columns` is how far the others are set in; by default as wide as the marker.
    mutating func hanging(
        _ text: String, by columns: Int? = nil, _ write: (inout PlainTextWriter) -> Void
    ) {
        let bytes = Array(text.utf8)
        let columns = columns ?? DisplayWidth.columns(of: bytes)
        marker = lineStart() + bytes
        markerIndentation = indentation + columns
        indented(by: columns) {
            write(&$0)
            $0.finishMarker()
        }
    }

    /// Writes a marker that no text has followed, on a line of its own.
    mutating func finishMarker() {
        if marker != nil { line(EmptyCollection()) }
    }

    /// Writes blocks with or without empty lines between them.
    mutating func tight(_ tight: Bool, _ write: (inout PlainTextWriter) -> Void) {
        let outer = isTight
        isTight = tight
        write(&self)
        isTight = outer
    }

    /// The number that stands for an address.
    mutating func number(ofAddress address: String) -> Int {
        if let number = addressNumbers[address] { return number }
        addresses.append(address)
        addressNumbers[address] = addresses.count
        return addresses.count
    }

    /// The list of addresses, when there is any.
    mutating func links() {
        guard !addresses.isEmpty else { return }
        sectionTitle(options.words.links)
        emptyLine()
        for (index, address) in addresses.enumerated() {
            hanging("[\(index + 1)] ") { $0.paragraph(address) }
        }
    }

    /// The footnotes, when there are any.
    mutating func notes(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        sectionTitle(options.words.notes)
        for (index, footnote) in footnotes.enumerated() {
            emptyLine()
            hanging("(\(index + 1)) ") { $0.blocks(footnote.blocks) }
        }
    }

    /// Writes the marker or the indentation; returns the column where text begins.
    @discardableResult
    private mutating func startLine() -> Int {
        isEmpty = false
        guard marker != nil else {
            output.append(contentsOf: repeatElement(0x20, count: indentation))
            return indentation
        }
        let start = lineStart()
        marker = nil
        output += start
        return DisplayWidth.columns(of: start)
    }

    /// What the next line begins with.
    private func lineStart() -> [UInt8] {
        guard let marker else { return Array(repeating: 0x20, count: indentation) }
        return marker + repeatElement(0x20, count: max(0, indentation - markerIndentation))
    }

    private mutating func endLine() {
        while output.last == 0x20 { output.removeLast() }
        output.append(0x0A)
    }
}

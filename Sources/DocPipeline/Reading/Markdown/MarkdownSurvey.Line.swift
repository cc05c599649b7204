extension MarkdownSurvey {
    /// What stands before the text of a line: blanks and the marks of quotes and list items.
    struct LinePrefix {
        /// The first byte after it.
        private(set) var end: Int
        /// In columns, tabs counted to the next multiple of four.
        private(set) var width = 0
        /// How many quotes and list items the line itself marks.
        private(set) var markers = 0
        /// Whether nothing but blanks and marks of quotes stands on the line.
        private(set) var isBlankLine = false

        init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
            end = start
            var bullets = 0
            var bullet: UInt8?
            var isRule = true
            scan: while end < text.count {
                switch text[end] {
                case 0x20:
                    end += 1
                    width += 1
                case 0x09:
                    end += 1
                    width += 4 - width % 4
                case 0x3E:
                    end += 1
                    width += 1
                    markers += 1
                case 0x2A, 0x2B, 0x2D:
                    guard Self.isBlank(text, end + 1) else { break scan }
                    isRule = isRule && text[end] != 0x2B && (bullet ?? text[end]) == text[end]
                    bullet = text[end]
                    bullets += 1
                    end += 1
                    width += 1
                case 0x30...0x39:
                    let length = Self.numberLength(text, end)
                    guard length > 0 else { break scan }
                    isRule = false
                    bullets += 1
                    end += length
                    width += length
                default: break scan
                }
            }
            let isWholeLine = end == text.count || text[end] == 0x0A || text[end] == 0x0D
            isBlankLine = isWholeLine && bullets == 0
            // A line of one bullet over and over is a thematic break.
            if !(isWholeLine && isRule) { markers += bullets }
        }

        /// The length of a list number with its delimiter; zero when there is none.
        private static func numberLength(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
            var index = start
            while index < text.count, (0x30...0x39).contains(text[index]), index - start < 10 {
                index += 1
            }
            guard index < text.count, index - start < 10,
                text[index] == 0x2E || text[index] == 0x29,
                isBlank(text, index + 1)
            else { return 0 }
            return index + 1 - start
        }

        private static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
            guard index < text.count else { return true }
            let byte = text[index]
            return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
        }
    }

    /// What one line has of the marks that cost time.
    struct LineCount {
        private(set) var bars = 0
        /// Steps for words that look like addresses, in nanoseconds.
        private(set) var work = 0
        /// Whether the line could stand under the header of a table.
        var isDelimiterRow: Bool { hasDelimiter && isDelimiterOnly }

        private var hasDelimiter = false
        private var isDelimiterOnly = true
        private var addressMarks = 0
        private var wordStart = 0

        /// Reads to the end of the line, which it returns, and notes nested marks in `section`.
        mutating func read(
            _ text: UnsafeBufferPointer<UInt8>, from start: Int, into section: inout Section
        ) -> Int {
            var index = start
            wordStart = start
            while index < text.count {
                let byte = text[index]
                // Most bytes are small letters; asking for more would double the time.
                guard byte &- 0x61 >= 26, let mark = Mark(byte) else {
                    isDelimiterOnly = false
                    index += 1
                    continue
                }
                switch mark {
                case .lineEnd:
                    finishWord(at: index)
                    return index
                case .blank:
                    finishWord(at: index)
                    hasDelimiter = hasDelimiter || byte == 0x0B || byte == 0x0C
                case .bar:
                    bars += 1
                    hasDelimiter = true
                case .delimiter: hasDelimiter = hasDelimiter || byte == 0x3A
                case .addressMark: addressMarks += 1
                case .backslash:
                    // What it escapes is plain, unless the line ends there.
                    if index + 1 < text.count, text[index + 1] > 0x20 { index += 1 }
                case .openingBracket: section.brackets.opened()
                case .closingBracket: section.brackets.closed()
                case .angle:
                    if index + 1 < text.count, text[index + 1] == 0x3F || text[index + 1] == 0x21 {
                        section.declarations += 1
                    }
                case .emphasis: index = Self.noteRun(text, at: index, in: &section)
                }
                isDelimiterOnly = isDelimiterOnly && mark.isOfDelimiterRow
                index += 1
            }
            finishWord(at: index)
            return index
        }

        /// Every `@` and closing bracket may have cmark look at the whole word again.
        private mutating func finishWord(at end: Int) {
            if addressMarks > 0 {
                work += 2 * addressMarks * (end - wordStart)
                addressMarks = 0
            }
            wordStart = end + 1
        }

        /// Notes a run of equal marks and returns the place of its last.
        private static func noteRun(
            _ text: UnsafeBufferPointer<UInt8>, at start: Int, in section: inout Section
        ) -> Int {
            var end = start + 1
            while end < text.count, text[end] == text[start] { end += 1 }
            section.emphasis.noteRun(
                of: text[start], length: end - start,
                mayOpen: end < text.count && text[end] > 0x20,
                mayClose: start > 0 && text[start - 1] > 0x20)
            return end - 1
        }
    }

    /// The bytes that are more than a letter.
    private enum Mark {
        case lineEnd, blank, bar, delimiter, addressMark, backslash
        case openingBracket, closingBracket, angle, emphasis

        init?(_ byte: UInt8) {
            switch byte {
            case 0x0A, 0x0D: self = .lineEnd
            case 0x20, 0x09, 0x0B, 0x0C: self = .blank
            case 0x7C: self = .bar
            case 0x2D, 0x3A: self = .delimiter
            case 0x40, 0x29: self = .addressMark
            case 0x5C: self = .backslash
            case 0x5B: self = .openingBracket
            case 0x5D: self = .closingBracket
            case 0x3C: self = .angle
            case 0x2A, 0x5F, 0x7E: self = .emphasis
            default: return nil
            }
        }

        var isOfDelimiterRow: Bool {
            switch self {
            case .blank, .bar, .delimiter: true
            case .lineEnd, .addressMark, .backslash, .openingBracket, .closingBracket, .angle,
                .emphasis:
                false
            }
        }
    }
}

/// How the columns of a table share its width.
///
/// Each gets what its content asks for, but never less than its longest word needs, so that no
/// word and no number breaks inside while there is room elsewhere.
struct TableColumns {
    /// What each column asks for, in any unit.
    private var wanted: [Double]
    /// What the longest word of each column takes, in twips, with the margin of the cell.
    private var least: [Double]

    /// The margin at the end of a cell, as the style of tables has it.
    private static let cellMargin = 170.0

    /// `typeSize` is in points.
    init(of table: Table, count: Int, typeSize: Double) {
        least = Array(repeating: 0, count: count)
        var longest = Array(repeating: 4, count: count)
        for row in CollectionOfOne(table.header) + table.rows {
            for (column, cell) in row.enumerated() where column < count {
                longest[column] = max(longest[column], cell.content.approximateLength)
                let ems = WordWidth.widest(in: cell.content.plainText)
                least[column] = max(least[column], ems * typeSize * 20 + Self.cellMargin)
            }
        }
        let isGiven =
            table.widths.count == count && table.widths.allSatisfy { $0 > 0 && $0 < 1e6 }
        // A long text wraps, a short one need not.
        wanted = isGiven ? table.widths : longest.map { Double(min($0, 48) + 2) }
    }

    /// The shares of a width in twips.
    func shares(of width: Double) -> [Double] {
        let least = leastThatFit(width)
        var isHeld = Array(repeating: false, count: wanted.count)
        while true {
            let shares = shared(width, least, isHeld)
            let tooNarrow = shares.indices.filter { !isHeld[$0] && shares[$0] < least[$0] }
            if tooNarrow.isEmpty { return isHeld.contains(true) ? shares : wanted }
            for column in tooNarrow { isHeld[column] = true }
        }
    }

    /// Held columns at their least width, the others in proportion to what they want.
    private func shared(_ width: Double, _ least: [Double], _ isHeld: [Bool]) -> [Double] {
        var room = width
        var total = 0.0
        for column in wanted.indices {
            if isHeld[column] { room -= least[column] } else { total += wanted[column] }
        }
        return wanted.indices.map { column in
            isHeld[column] ? least[column] : wanted[column] / total * max(room, 0)
        }
    }

    /// What the longest words need, where all of it fits; else the greediest columns give way.
    private func leastThatFit(_ width: Double) -> [Double] {
        // An address or a chemical name may break rather than press the text beside it.
        var cap = width * 0.4
        while least.reduce(0, { $0 + min($1, cap) }) > width { cap *= 0.95 }
        return least.map { min($0, cap) }
    }
}

/// How wide words are in type, roughly: the typeface that Word will take is not known here.
private enum WordWidth {
    /// The widest stretch within which no line ends, in ems.
    static func widest(in text: String) -> Double {
        var (widest, word) = (0.0, 0.0)
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace && scalar.value != 0xA0 {
                word = 0
            } else if DisplayWidth.isWide(scalar) {
                // Lines end between ideographs.
                (widest, word) = (max(widest, 1), 0)
            } else {
                word += ems(scalar)
                widest = max(widest, word)
            }
        }
        return widest
    }

    /// A little more than Calibri and Times take, so that bold words fit too.
    private static func ems(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "I", ".", ",", ":", ";", "'", "|", "!", "/", "(", ")",
            "-":
            0.4
        case "m", "w", "M", "W", "%", "@": 0.92
        case "A"..."Z": 0.68
        default: 0.58
        }
    }
}

extension [Inline] {
    /// In bytes, which is near enough to how wide the text is.
    fileprivate var approximateLength: Int {
        reduce(0) { length, inline in
            switch inline {
            case .text(let characters), .code(let characters): length + characters.utf8.count
            case .softBreak, .lineBreak, .footnoteReference: length + 1
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .speaker(let content), .revised(_, let content):
                length + content.approximateLength
            case .link(let link): length + link.content.approximateLength
            case .reference(let reference): length + reference.content.approximateLength
            case .image: length + 16
            }
        }
    }
}

/// Divides characters into words, marks and blanks.
///
/// A word is a run of letters and digits, also with an apostrophe, a hyphen or a full stop among
/// them ("it’s", "follow-up", "3.5"); an ideograph is a word of its own, as is each mark.
enum TextScanner {
    enum Piece: Equatable {
        case blanks(Substring)
        case word(Substring)
    }

    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let start = index
            let kind = Kind(scalars[index])
            scalars.formIndex(after: &index)
            switch kind {
            case .blank:
                while index < scalars.endIndex, Kind(scalars[index]) == .blank {
                    scalars.formIndex(after: &index)
                }
                pieces.append(.blanks(text[start..<index]))
            case .letter:
                extendWord(scalars, &index)
                pieces.append(.word(text[start..<index]))
            case .ideograph, .mark, .joiner:
                // Accents, variation selectors and what a joiner binds stay with their base.
                while index < scalars.endIndex, Kind(scalars[index]) == .joiner {
                    let isZeroWidthJoiner = scalars[index].value == 0x200D
                    scalars.formIndex(after: &index)
                    if isZeroWidthJoiner, index < scalars.endIndex,
                        Kind(scalars[index]) == .mark
                    {
                        scalars.formIndex(after: &index)
                    }
                }
                pieces.append(.word(text[start..<index]))
            }
        }
        return pieces
    }

    /// Whether a word that begins so is made of letters or digits.
    static func isWordy(_ scalar: Unicode.Scalar) -> Bool {
        switch Kind(scalar) {
        case .letter, .ideograph: true
        case .blank, .mark, .joiner: false
        }
    }

    private static func extendWord(
        _ scalars: String.UnicodeScalarView, _ index: inout String.UnicodeScalarView.Index
    ) {
        while index < scalars.endIndex {
            switch Kind(scalars[index]) {
            case .letter, .joiner: scalars.formIndex(after: &index)
            case .mark:
                let next = scalars.index(after: index)
                guard isInnerMark(scalars[index]), next < scalars.endIndex,
                    Kind(scalars[next]) == .letter
                else { return }
                index = next
            case .blank, .ideograph: return
            }
        }
    }

    /// Marks that stand within a word between two letters or digits.
    private static func isInnerMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "’", "-", "‑", ".", "·", "_": true
        default: false
        }
    }

    private enum Kind {
        case blank, letter, ideograph, mark, joiner

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
            case 0x09...0x0D, 0x20: self = .blank
            case 0...0x7F: self = .mark
            // A blank at which no line ends belongs to the words it joins.
            case 0xA0, 0x202F: self = .letter
            case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
                0x20000...0x3FFFF:
                self = .ideograph
            default: self = Self.rare(scalar)
            }
        }

        private static func rare(_ scalar: Unicode.Scalar) -> Kind {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
                .letter
            case .nonspacingMark, .spacingMark, .enclosingMark, .format, .modifierSymbol: .joiner
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: .blank
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol,
                .currencySymbol, .otherSymbol, .control, .surrogate, .privateUse, .unassigned:
                .mark
            @unknown default: .mark
            }
        }
    }
}

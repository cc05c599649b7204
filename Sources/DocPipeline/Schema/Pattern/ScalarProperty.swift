/// A Unicode property that a pattern can name in braces and the standard library knows.
///
/// These are the general categories and the commoner binary properties (ECMA-262, tables 67 to
/// 69); scripts are not among them.
enum ScalarProperty: Sendable {
    case categories(Set<Unicode.GeneralCategory>)
    case any, ascii, assigned, alphabetic, lowercase, uppercase, whiteSpace, emoji, ideographic
    case identifierStart, identifierContinue

    /// The property of `name` or `name=value`; `nil` when it is not known here.
    init?(_ expression: String) {
        let parts = expression.split(separator: "=", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "General_Category" || parts[0] == "gc" {
            guard let categories = Self.categories(named: String(parts[1])) else { return nil }
            self = .categories(categories)
            return
        }
        if let categories = Self.categories(named: expression) {
            self = .categories(categories)
            return
        }
        guard let binary = Self.binary(named: expression) else { return nil }
        self = binary
    }

    func holds(for scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch self {
        case .categories(let categories): categories.contains(properties.generalCategory)
        case .any: true
        case .ascii: scalar.isASCII
        case .assigned: properties.generalCategory != .unassigned
        case .alphabetic: properties.isAlphabetic
        case .lowercase: properties.isLowercase
        case .uppercase: properties.isUppercase
        case .whiteSpace: properties.isWhitespace
        case .emoji: properties.isEmoji
        case .ideographic: properties.isIdeographic
        case .identifierStart: properties.isIDStart
        case .identifierContinue: properties.isIDContinue
        }
    }

    private static func binary(named name: String) -> ScalarProperty? {
        switch name {
        case "Any": .any
        case "ASCII": .ascii
        case "Assigned": .assigned
        case "Alphabetic", "Alpha": .alphabetic
        case "Lowercase", "Lower": .lowercase
        case "Uppercase", "Upper": .uppercase
        case "White_Space", "space": .whiteSpace
        case "Emoji": .emoji
        case "Ideographic", "Ideo": .ideographic
        case "ID_Start", "IDS": .identifierStart
        case "ID_Continue", "IDC": .identifierContinue
        default: nil
        }
    }

    /// Source: PropertyValueAliases.txt of the Unicode Character Database.
    private static func categories(named name: String) -> Set<Unicode.GeneralCategory>? {
        switch name {
        case "L", "Letter":
            [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        case "LC", "Cased_Letter": [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
        case "Lu", "Uppercase_Letter": [.uppercaseLetter]
        case "Ll", "Lowercase_Letter": [.lowercaseLetter]
        case "Lt", "Titlecase_Letter": [.titlecaseLetter]
        case "Lm", "Modifier_Letter": [.modifierLetter]
        case "Lo", "Other_Letter": [.otherLetter]
        case "M", "Mark", "Combining_Mark": [.nonspacingMark, .spacingMark, .enclosingMark]
        case "Mn", "Nonspacing_Mark": [.nonspacingMark]
        case "Mc", "Spacing_Mark": [.spacingMark]
        case "Me", "Enclosing_Mark": [.enclosingMark]
        case "N", "Number": [.decimalNumber, .letterNumber, .otherNumber]
        case "Nd", "Decimal_Number", "digit": [.decimalNumber]
        case "Nl", "Letter_Number": [.letterNumber]
        case "No", "Other_Number": [.otherNumber]
        default: symbolCategories(named: name)
        }
    }

    private static func symbolCategories(named name: String) -> Set<Unicode.GeneralCategory>? {
        switch name {
        case "P", "Punctuation", "punct":
            [
                .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation,
            ]
        case "Pc", "Connector_Punctuation": [.connectorPunctuation]
        case "Pd", "Dash_Punctuation": [.dashPunctuation]
        case "Ps", "Open_Punctuation": [.openPunctuation]
        case "Pe", "Close_Punctuation": [.closePunctuation]
        case "Pi", "Initial_Punctuation": [.initialPunctuation]
        case "Pf", "Final_Punctuation": [.finalPunctuation]
        case "Po", "Other_Punctuation": [.otherPunctuation]
        case "S", "Symbol": [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]
        case "Sm", "Math_Symbol": [.mathSymbol]
        case "Sc", "Currency_Symbol": [.currencySymbol]
        case "Sk", "Modifier_Symbol": [.modifierSymbol]
        case "So", "Other_Symbol": [.otherSymbol]
        default: remainingCategories(named: name)
        }
    }

    private static func remainingCategories(named name: String) -> Set<Unicode.GeneralCategory>? {
        switch name {
        case "Z", "Separator": [.spaceSeparator, .lineSeparator, .paragraphSeparator]
        case "Zs", "Space_Separator": [.spaceSeparator]
        case "Zl", "Line_Separator": [.lineSeparator]
        case "Zp", "Paragraph_Separator": [.paragraphSeparator]
        case "C", "Other": [.control, .format, .surrogate, .privateUse, .unassigned]
        case "Cc", "Control", "cntrl": [.control]
        case "Cf", "Format": [.format]
        case "Cs", "Surrogate": [.surrogate]
        case "Co", "Private_Use": [.privateUse]
        case "Cn", "Unassigned": [.unassigned]
        default: nil
        }
    }
}

// Values of the wrong type, and how they are mended.

extension SchemaViolation {
    func typeDiagnostic(_ expected: JSONTypes, _ found: LocatedValue) -> Diagnostic {
        var diagnostic = Diagnostic(.wrongType, at: range, "")
        if case .null = found.content {
            diagnostic.message = "\(subject.name) has no value; it wants \(expected.inWords)"
        } else if expected.contains(.string), found.isNumberOrBool {
            diagnostic.message =
                "\(subject.name) wants \(expected.inWords), not \(found.kindInWords); "
                + "write it in quotes"
            diagnostic.fix = Diagnostic.Fix(
                "write it in quotes", isCertain: expected == .string, found.range.inQuotes)
        } else {
            diagnostic.message =
                "\(subject.name) wants \(expected.inWords), not \(found.kindInWords)"
            mend(&diagnostic, expected, found)
        }
        if let explanation { diagnostic.notes.append(Diagnostic.Note(explanation)) }
        return diagnostic
    }

    private func mend(
        _ diagnostic: inout Diagnostic, _ expected: JSONTypes, _ found: LocatedValue
    ) {
        guard let text = found.string else { return }
        if expected == .array {
            diagnostic.notes.append(
                Diagnostic.Note("write each item on a line of its own that begins with “- ”"))
        }
        if !expected.isDisjoint(with: [.number, .integer]), found.isInQuotes,
            case .number(let number)? = readJSON(Array(text.utf8)).value?.content,
            expected.contains(.number) || number.isWhole
        {
            diagnostic.message += "; write it without quotes"
            diagnostic.fix = Diagnostic.Fix(
                "write it without quotes", isCertain: true,
                [Diagnostic.Fix.Edit(found.range, text)])
        }
        if expected == .boolean, let flag = Self.flags[text.lowercased()] {
            diagnostic.message += "; write \(flag)"
            diagnostic.fix = Diagnostic.Fix(
                "write \(flag)", isCertain: false, [Diagnostic.Fix.Edit(found.range, flag)])
        }
    }

    /// What people write for a truth value; in YAML 1.2 these are texts.
    private static let flags = [
        "yes": "true", "on": "true", "true": "true", "no": "false", "off": "false",
        "false": "false",
    ]

    /// A fix that writes one of the allowed values; certain when only case differs.
    func fix(from found: LocatedValue, to value: String) -> Diagnostic.Fix? {
        guard let text = found.string, !found.range.isEmpty,
            bestSuggestion(for: text, among: [value]) != nil
        else { return nil }
        return fix(
            replacing: text, by: value, isCertain: text.lowercased() == value.lowercased())
    }

    /// A fix that replaces the violation's text, and leaves quotes around it if there were any.
    func fix(replacing text: String, by new: String, isCertain: Bool) -> Diagnostic.Fix {
        let isQuoted = range.upperBound - range.lowerBound >= text.utf8.count + 2
        let replacement = isQuoted ? "\"\(new)\"" : new
        return Diagnostic.Fix(
            "write “\(new)”", isCertain: isCertain, [Diagnostic.Fix.Edit(range, replacement)])
    }
}

extension LocatedValue {
    fileprivate var isNumberOrBool: Bool {
        switch content {
        case .number, .bool: true
        case .null, .string, .array, .object: false
        }
    }

    /// Whether a text was typed with a quote at each end, as its length tells.
    fileprivate var isInQuotes: Bool {
        range.upperBound - range.lowerBound == (string?.utf8.count ?? 0) + 2
    }
}

extension SourceRange {
    /// The edits that put quotes around the range.
    fileprivate var inQuotes: [Diagnostic.Fix.Edit] {
        [
            Diagnostic.Fix.Edit(SourceRange(file: file, lowerBound, lowerBound), "\""),
            Diagnostic.Fix.Edit(SourceRange(file: file, upperBound, upperBound), "\""),
        ]
    }
}

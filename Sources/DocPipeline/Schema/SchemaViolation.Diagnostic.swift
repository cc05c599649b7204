extension SchemaViolation {
    /// The violation in a secretary's words.
    package var diagnostic: Diagnostic {
        switch problem {
        case .wrongType(let expected, let found):
            return typeDiagnostic(expected, found)
        case .notAllowed(let allowed, let found):
            return choiceDiagnostic(allowed, found)
        case .unknownKey(let key, let known):
            return unknownKeyDiagnostic(key, known)
        case .missingKey(let names, let present):
            return missingKeyDiagnostic(names, because: present)
        case .wrongFormat(let format, let found):
            return Diagnostic(
                .wrongFormat, at: range,
                "\(quoted(found)) is not \(format.name); \(format.advice)", notes: notes,
                fix: format == .date ? dateFix(found) : nil)
        case .patternMismatch(let pattern, let found):
            let hint = example.map { "; write it like \($0)" } ?? ""
            let pattern =
                explanation == nil && example == nil
                ? [Diagnostic.Note("it must match the pattern \(pattern)")] : []
            return Diagnostic(
                .wrongFormat, at: range, "\(quoted(found)) does not fit \(subject.name)\(hint)",
                notes: notes + pattern)
        case .forbidden:
            return Diagnostic(.unknownKey, at: range, "\(subject.name) is not allowed here")
        case .outOfLimits, .wrongSize, .tooManyItems, .repeatedItem, .lacksItem, .hasTooManyItems,
            .matchesSeveral, .matchesForbidden, .tooComplex:
            return otherDiagnostic
        }
    }

    /// What the schema says about the value.
    private var notes: [Diagnostic.Note] {
        explanation.map { [Diagnostic.Note($0)] } ?? []
    }

    /// The date that was meant, as dates are written here; nothing for one that can be read in two
    /// ways.
    private func dateFix(_ found: String) -> Diagnostic.Fix? {
        CalendarDate(written: found).map { date in
            fix(replacing: found, by: date.description, isCertain: true)
        }
    }

    private func missingKeyDiagnostic(_ names: [String], because present: String?) -> Diagnostic {
        let keys = joined(names.map { "“\($0)”" }, by: "or")
        var message = "\(keys) is missing\(subject.place)"
        if let present { message = "“\(present)” needs \(keys) beside it" }
        var hint = explanation ?? ""
        if let example { hint += (hint.isEmpty ? "such as " : " For example: ") + example }
        let notes =
            names.count == 1 && !hint.isEmpty ? [Diagnostic.Note("“\(names[0])”: \(hint)")] : []
        return Diagnostic(.missingKey, at: range, message, notes: notes)
    }

    private func unknownKeyDiagnostic(_ key: String, _ known: [String]) -> Diagnostic {
        let place = subject.place.isEmpty ? " here" : subject.place
        var diagnostic = Diagnostic(
            .unknownKey, at: range, "there is no key \(quoted(key))\(place)")
        if let suggestion = bestSuggestion(for: key, among: known) {
            diagnostic.notes = [Diagnostic.Note("did you mean “\(suggestion)”?")]
            diagnostic.fix = fix(replacing: key, by: suggestion, isCertain: false)
        } else if (1...12).contains(known.count) {
            let keys = joined(known.map { "“\($0)”" }, by: "and")
            diagnostic.notes = [Diagnostic.Note("keys that can still be used there: \(keys)")]
        }
        return diagnostic
    }

    private func choiceDiagnostic(_ allowed: [LocatedValue], _ found: LocatedValue) -> Diagnostic {
        let choices = allowed.compactMap(\.typed)
        let value = found.typed.map(quoted) ?? found.kindInWords
        guard allowed.count > 1 || choices.isEmpty else {
            return Diagnostic(
                .valueNotAllowed, at: range, "\(subject.name) must be \(choices[0]), not \(value)",
                notes: notes, fix: fix(from: found, to: choices[0]))
        }
        var message = "\(value) is not one of the \(allowed.count) values that are allowed"
        if choices.count == allowed.count, choices.count <= 12 {
            message = "\(value) is not one of " + choices.joined(separator: ", ")
        }
        var diagnostic = Diagnostic(.valueNotAllowed, at: range, message, notes: notes)
        let suggestion = found.string.flatMap { bestSuggestion(for: $0, among: choices) }
        if let suggestion {
            diagnostic.message += "; did you mean “\(suggestion)”?"
            diagnostic.fix = fix(from: found, to: suggestion)
        }
        return diagnostic
    }

    private var otherDiagnostic: Diagnostic {
        var diagnostic = Diagnostic(.schemaViolation, at: range, "", notes: notes)
        switch problem {
        case .outOfLimits(let kind, let limit, let found):
            diagnostic.message =
                "\(subject.name) must be \(kind.inWords) \(limit.typed), not \(found.typed)"
        case .wrongSize(let measured, let isMaximum, let limit, let found):
            diagnostic.message = sizeMessage(measured, isMaximum, limit, found)
        case .tooManyItems(let allowed):
            diagnostic.message =
                allowed == 0
                ? "\(subject.name) takes no items"
                : "\(subject.name) takes at most \(allowed) items"
        case .repeatedItem(let first):
            diagnostic.message = "\(subject.name) holds this twice"
            diagnostic.notes = [Diagnostic.Note("first written here", at: first)]
        case .lacksItem(let count, let what):
            diagnostic.message =
                "\(subject.name) wants at least \(count) of this kind: \(what ?? "see its schema")"
        case .hasTooManyItems(let count, let what):
            diagnostic.message =
                "\(subject.name) wants at most \(count) of this kind: \(what ?? "see its schema")"
        case .matchesSeveral(let keys):
            diagnostic.message =
                keys.isEmpty
                ? "\(subject.name) can be read in more than one way; only one may fit"
                : "only one of \(joined(keys.map { "“\($0)”" }, by: "and")) can be used"
                    + subject.place
        case .matchesForbidden:
            diagnostic.message = "\(subject.name) is exactly what its schema rules out"
        case .tooComplex:
            diagnostic.message =
                "\(subject.name) cannot be checked: its schema tries too many combinations; "
                + "simplify the schema"
        case .wrongType, .notAllowed, .patternMismatch, .wrongFormat, .unknownKey, .missingKey,
            .forbidden:
            break
        }
        return diagnostic
    }

    private func sizeMessage(
        _ measured: SizeLimit.Measured, _ isMaximum: Bool, _ limit: Int, _ found: Int
    ) -> String {
        let unit =
            switch measured {
            case .characters: limit == 1 ? "character" : "characters"
            case .items: limit == 1 ? "item" : "items"
            case .members: limit == 1 ? "key" : "keys"
            }
        if !isMaximum, found == 0, limit == 1 { return "\(subject.name) must not be empty" }
        let bound = isMaximum ? "at most" : "at least"
        return "\(subject.name) must have \(bound) \(limit) \(unit); it has \(found)"
    }
}

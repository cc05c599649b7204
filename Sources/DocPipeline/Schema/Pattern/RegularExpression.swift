/// A regular expression of ECMA-262 with the `u` flag, as `pattern` and `patternProperties` take.
///
/// Matching simulates the automaton, one step per character and state, so its time is bounded by
/// the product of their lengths whatever the pattern; a backtracking engine, such as the standard
/// library's `Regex`, needs exponential time for `^(a+)+$`. The price is that back-references
/// cannot be matched: such a pattern is refused when it is compiled.
///
/// Sources: ECMA-262, 22.2 RegExp; JSON Schema Core 2020-12, 6.4.
package struct RegularExpression: Sendable {
    /// As written.
    package let source: String
    private let matcher: Matcher

    /// What answers fastest: most patterns of real schemas are a literal at the front.
    private enum Matcher: Sendable {
        case prefix([UInt8])
        case whole([UInt8])
        indirect case positions(PositionAutomaton)
        indirect case automaton(PatternProgram)
    }

    /// Compiles a pattern.
    /// - Throws: ``PatternError`` when it is malformed, too large, or uses what cannot be matched
    ///   in bounded time.
    package init(_ source: String) throws(PatternError) {
        self.source = source
        var parser = PatternParser(source)
        let syntax = try parser.parse()
        if let unsupported = parser.unsupported { throw unsupported }
        if let (literal, isWhole) = syntax.anchoredLiteral {
            matcher = isWhole ? .whole(literal) : .prefix(literal)
        } else if let automaton = PositionAutomaton(syntax) {
            matcher = .positions(automaton)
        } else {
            matcher = .automaton(try PatternProgram(syntax))
        }
    }

    /// Whether a text is a well-formed pattern, also when this program could not match by it.
    package static func isWellFormed(_ source: String) -> Bool {
        var parser = PatternParser(source)
        do throws(PatternError) {
            _ = try parser.parse()
            return true
        } catch {
            return false
        }
    }

    /// Whether the pattern occurs in a text; `nil` when the text is so long that finding out would
    /// take too many steps.
    package func occurs(in text: String) -> Bool? {
        switch matcher {
        case .prefix(let literal): text.utf8.starts(with: literal)
        case .whole(let literal): text.utf8.elementsEqual(literal)
        case .positions(let automaton): automaton.occurs(in: text)
        case .automaton(let program): PatternSimulation.run(program, on: text)
        }
    }
}

/// Why a pattern cannot be used.
package struct PatternError: Error, Sendable, Hashable {
    /// What is wrong, in words that follow "the pattern …".
    package var message: String
}

/// What no schema can say of the converters in `docgen.yaml`.
struct ConverterChecks {
    private let known = ConverterSetting.Known.allCases.map(\.rawValue)

    /// Everything found: in the list, then in the choice of one.
    func findings(in settings: Fields) -> [Diagnostic] {
        let converters = settings.list("converters").map(Fields.init)
        let ids = converters.compactMap { $0.text("id") }
        return converters.flatMap(findings(inConverter:))
            + choice(settings["defaults"].map(Fields.init)?.locatedText("converter"), among: ids)
    }

    private func findings(inConverter converter: Fields) -> [Diagnostic] {
        guard let id = converter.locatedText("id") else { return [] }
        let command = converter.texts("command")
        if known.contains(id.value) {
            guard let first = command.first else { return [] }
            return [
                Diagnostic(
                    .unusableConverter, at: first.range,
                    "docgen knows the command of “\(id.value)”; only its place can be given",
                    notes: [
                        .init("write “program: \(first.value)”, or give the converter another id")
                    ])
            ]
        }
        guard let program = command.first else {
            let meant = bestSuggestion(for: id.value, among: known)
            return [
                Diagnostic(
                    .unusableConverter, at: id.range,
                    "docgen knows no converter “\(id.value)”"
                        + (meant.map { "; did you mean “\($0)”?" } ?? ", and it has no command"),
                    notes: [.init("a converter of your own needs a “command”")])
            ]
        }
        return missingMarks(in: command, program) + command.flatMap(unknownMarks)
    }

    /// A command that does not say where the document or its PDF is.
    private func missingMarks(
        in command: [Located<String>], _ program: Located<String>
    ) -> [Diagnostic] {
        let sides: [(what: String, marks: [ConverterSetting.Mark])] = [
            ("document", [.input, .inputURL, .inputs]), ("PDF", [.output, .outputFolder]),
        ]
        return sides.compactMap { side in
            let isThere = command.contains { argument in
                side.marks.contains { argument.value.contains($0.text) }
            }
            guard !isThere, let mark = side.marks.first else { return nil }
            return Diagnostic(
                .unusableConverter, at: program.range,
                "the command does not say where the \(side.what) is",
                notes: [.init("write \(mark.text) where the command wants its path")])
        }
    }

    private func unknownMarks(in argument: Located<String>) -> [Diagnostic] {
        let marks = ConverterSetting.Mark.allCases
        // Braces with anything else between them may be the program's own.
        let gaps = Pattern(argument.value).gaps.filter { gap in
            !gap.isEmpty && gap.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
        }
        return gaps.filter { ConverterSetting.Mark(rawValue: $0) == nil }.map { gap in
            Diagnostic(
                .unknownMark, at: argument.range, "nothing fills “{\(gap)}” in a command",
                notes: [.init("there are \(marks.map(\.text).joined(separator: ", "))")])
        }
    }

    private func choice(_ name: Located<String>?, among own: [String]) -> [Diagnostic] {
        let all = own + known.filter { !own.contains($0) }
        guard let name, !all.contains(name.value) else { return [] }
        let meant = bestSuggestion(for: name.value, among: all)
        return [
            Diagnostic(
                .unusableConverter, at: name.range,
                "there is no converter “\(name.value)”"
                    + (meant.map { "; did you mean “\($0)”?" } ?? ""),
                notes: [.init("there are \(all.joined(separator: ", "))")])
        ]
    }
}

extension Diagnostic.Rule {
    package static let unusableConverter = Self("DG080", "unusable-converter")
}

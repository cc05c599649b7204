extension WordReader {
    /// A mark that begins a field, ends its code, or ends it.
    mutating func fieldMark(_ element: Int, _ format: WordFormat, _ line: inout WordLine) {
        let xml = story.xml
        switch xml[element, .fldCharType] {
        case "begin":
            var field = OpenField()
            field.formText = xml.first(.ffData, in: element).flatMap(formText)
            fields.append(field)
        case "separate":
            guard let last = fields.indices.last else { return }
            fields[last].isResult = true
            fields[last].link = link(inField: fields[last].instruction)
        case "end":
            guard let field = fields.popLast(), let text = field.formText else { return }
            append(text, format, &line)
        default: break
        }
    }

    /// A field whose code is an attribute.
    mutating func simpleField(_ element: Int, _ format: WordFormat, _ line: inout WordLine) {
        var format = format
        if let link = link(inField: story.xml[element, .instr] ?? "") { format.link = link }
        inlines(of: element, format, &line)
    }

    /// Where a field `HYPERLINK` leads (ECMA-376 Part 1, 17.16.5.25); `nil` for any other.
    private mutating func link(inField instruction: String) -> Int? {
        var rest = instruction.drop(while: \.isWhitespace)
        guard rest.prefix(9).uppercased() == "HYPERLINK" else { return nil }
        rest = rest.dropFirst(9).drop(while: \.isWhitespace)
        guard rest.first != "\\" else { return nil }
        let target: Substring
        if let quote = rest.first, quote == "\"" || quote == "“" {
            target = rest.dropFirst().prefix { $0 != "\"" && $0 != "”" }
        } else {
            target = rest.prefix { !$0.isWhitespace }
        }
        return target.isEmpty ? nil : place(ofLink: String(target))
    }

    /// What a check box or a list of a form shows (17.16.7, 17.16.9); `nil` for other fields.
    private func formText(_ data: Int) -> String? {
        let xml = story.xml
        if let box = xml.first(.checkBox, in: data) {
            let isChecked =
                xml.toggle(.checked, in: box) ?? xml.toggle(.defaultValue, in: box) ?? false
            return isChecked ? "☒" : "☐"
        }
        guard let list = xml.first(.ddList, in: data) else { return nil }
        let entries = xml.children(of: list).filter { xml.name(of: $0) == .listEntry }
        let chosen =
            (xml.value(.result, in: list) ?? xml.value(.defaultValue, in: list))
            .flatMap { Int($0) } ?? 0
        return entries.indices.contains(chosen) ? xml[entries[chosen], .val] : nil
    }
}

/// An interest of somebody's in a matter before the meeting, as it was declared.
package struct DeclaredInterest: Sendable {
    /// What the person did while the matter was dealt with.
    package enum Conduct: String, Sendable {
        /// Took part.
        case stayed
        /// Was in the room and did not vote.
        case abstained
        /// Left the room.
        case left
    }

    /// "I1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    /// Whose it is; `nil` where no name could be made out.
    package var person: Located<String>?
    package var text: [Block]
    package var conduct: Conduct?
    package var range: SourceRange
}

extension DeclaredInterest {
    /// Reads `Paul Lindner is a director of the applicant, and left the room`: the name at the head is
    /// the person's.
    init(_ line: RecordLine, at range: SourceRange, directory: Directory) {
        number = line.number ?? ""
        hasTypedNumber = line.number != nil
        text = [.paragraph(Paragraph(content: line.content, range: range))]
        person = Self.name(atHeadOf: line.content.plainText, directory).map {
            Located($0, at: range)
        }
        self.range = range
    }

    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        person = fields.locatedText("person")
        text = fields.paragraphs("text")
        conduct = fields.word("conduct", as: Conduct.self)
        range = fields.range
    }

    /// The most words at the head of a text that are a name of the directory, or else those of at
    /// least two that begin with a capital.
    private static func name(atHeadOf text: String, _ directory: Directory) -> String? {
        let words = text.split(separator: " ").prefix(6).map { word in
            word.last.map { ",:;".contains($0) } == true ? word.dropLast() : word
        }
        for count in stride(from: words.count, to: 0, by: -1) {
            let name = words.prefix(count).joined(separator: " ")
            if directory.person(name) != nil { return name }
        }
        let capitals = words.prefix { $0.first?.isUppercase == true }
        return capitals.count > 1 ? capitals.joined(separator: " ") : nil
    }
}

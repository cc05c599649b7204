/// Somebody put forward for an office.
package struct Nomination: Sendable {
    /// "N1"; given by its order where nothing is typed.
    package var number: String
    /// Whether the number was typed.
    package var hasTypedNumber = false
    package var candidate: Located<String>
    /// Empty where it was not said.
    package var office: String
    package var nominatedBy: [Located<String>]
    package var secondedBy: [Located<String>]
    /// Whether the candidate took it up; `nil` where it is not said.
    package var isAccepted: Bool?
    package var range: SourceRange
}

extension Nomination {
    /// Reads `Paul Lindner for Treasurer by Vera Moser, seconded by Nora O’Brien`; what is left out
    /// stays empty.
    init(_ line: RecordLine, at range: SourceRange) {
        number = line.number ?? ""
        hasTypedNumber = line.number != nil
        self.range = range
        var rest = line.content.plainText
        while rest.last == "." || rest.last == " " { rest.removeLast() }
        secondedBy = Self.take(after: [", seconded by ", " seconded by "], from: &rest, range)
        nominatedBy = Self.take(
            after: [", nominated by ", " nominated by ", ", by ", " by "], from: &rest, range)
        if let split = rest.firstRange(of: " for ") {
            office = rest[split.upperBound...].trimmingSpaces
            rest = String(rest[..<split.lowerBound])
        } else {
            office = ""
        }
        candidate = Located(rest.trimmingSpaces, at: range)
    }

    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        candidate = fields.locatedText("candidate") ?? Located("", at: fields.range)
        office = fields.text("office") ?? ""
        nominatedBy = fields.texts("nominated_by")
        secondedBy = fields.texts("seconded_by")
        isAccepted = fields.flag("accepted")
        range = fields.range
    }

    /// Cuts the names after one of some phrases off the end of a text.
    private static func take(
        after phrases: [String], from text: inout String, _ range: SourceRange
    ) -> [Located<String>] {
        for phrase in phrases {
            guard let place = text.firstRange(of: phrase) else { continue }
            let names = text[place.upperBound...].replacing(" and ", with: ", ")
                .split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
            text = String(text[..<place.lowerBound])
            return names.map { Located($0, at: range) }
        }
        return []
    }
}

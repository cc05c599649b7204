/// What was corrected in a document after it was approved or submitted.
package struct Corrigendum: Sendable, Equatable {
    /// 1 for the first correction.
    package var number: Int
    package var date: CalendarDate
    /// A sentence or two.
    package var text: String

    package init(number: Int, date: CalendarDate, text: String) {
        self.number = number
        self.date = date
        self.text = text
    }

    /// Reads the key of front matter; `nil` unless all of it is there.
    init?(_ fields: Fields) {
        guard let number = fields.integer("number"), let date = fields.date("date"),
            let text = fields.text("text")
        else { return nil }
        self.init(number: number, date: date, text: text)
    }
}

extension Wording {
    /// The sentence under the title of a corrected document.
    func sentence(_ corrigendum: Corrigendum) -> String {
        approval.corrigendum.filled([
            "number": String(corrigendum.number), "date": date(corrigendum.date),
            "text": corrigendum.text,
        ])
    }
}

extension JSONText {
    /// As the schema `common.json#/$defs/corrigendum` has it.
    static func corrigendum(_ corrigendum: Corrigendum?) -> JSONText? {
        corrigendum.map {
            .object([
                ("number", .integer($0.number)), ("date", .string($0.date.description)),
                ("text", .string($0.text)),
            ])
        }
    }
}

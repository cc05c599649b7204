/// How people take part in a meeting from where they are.
package struct JoiningDetails: Sendable, Equatable {
    /// An address to follow.
    package var link: String?
    /// What the service calls the meeting.
    package var meetingID: String?
    package var passcode: String?
    /// Numbers to dial in.
    package var telephones: [String]
    /// Whom to ask.
    package var contact: String?
    /// Anything else, as a sentence.
    package var remarks: String?
    /// Whether only the internal edition has them.
    package var isConfidential: Bool
}

extension JoiningDetails {
    /// Reads an address or a sentence alone, or all of it by key.
    init(_ value: LocatedValue) {
        let fields = Fields(value)
        link = fields.text("link")
        meetingID = fields.text("id") ?? fields.integer("id").map(String.init)
        passcode = fields.text("passcode") ?? fields.integer("passcode").map(String.init)
        telephones = fields.texts("telephone").map(\.value)
        contact = fields.text("contact")
        remarks = fields.text("remarks")
        isConfidential = fields.flag("confidential") ?? false
        if let text = Fields.locatedText(value)?.value {
            if text.hasPrefix("https://") || text.hasPrefix("http://") {
                link = text
            } else {
                remarks = text
            }
        }
    }
}

/// Why a file cannot be read as a Word document, in words for the person who has it.
package struct WordReadingError: Error, Sendable, Equatable {
    /// Follows the file's name: lower case, no full stop.
    package var reason: String
    /// What the person can do, where that is known.
    package var advice: String?

    init(_ reason: String, advice: String? = nil) {
        self.reason = reason
        self.advice = advice
    }
}

extension WordReadingError {
    /// For a file whose ZIP container cannot be read.
    init(_ error: ZIPReadingError) {
        let again = "ask for the file again, or open it in Word and save it anew"
        switch error {
        case .notAnArchive:
            self.init(
                "it is no Word document (.docx)",
                advice: "save it in Word or LibreOffice as a Word document (.docx)")
        case .cutOff: self.init("it is cut off: its end is missing", advice: again)
        case .tooManyEntries(let limit): self.init("it holds more than \(limit) files")
        case .duplicateName(let name): self.init("it holds “\(name)” twice", advice: again)
        case .encrypted(let name):
            self.init("“\(name)” in it is encrypted", advice: "save it without a password")
        case .tooLarge(let name, let limit):
            self.init("“\(name)” in it is larger than \(limit >> 20) MB, which no text is")
        case .swells(let name):
            self.init("“\(name)” in it unpacks to far more than any text, as in an attack")
        case .damaged(let name): self.init("“\(name)” in it is damaged", advice: again)
        case .unknownMethod(let name):
            self.init("“\(name)” in it is packed in a way that Word does not use", advice: again)
        }
    }

    /// For a part that is no XML as it should be.
    init(part: String, _ error: XMLReadingError) {
        switch error {
        case .malformed(let message, _) where message.contains("xcessive depth"):
            self.init("its part “\(part)” is nested deeper than any text")
        case .malformed, .documentType, .tooLarge:
            self.init(
                "its part “\(part)” cannot be read: \(error)",
                advice: "ask for the file again, or open it in Word and save it anew")
        }
    }
}

/// A value of the keyword `format` that can be asserted (JSON Schema Validation 2020-12, 7.3).
///
/// `idn-hostname` is missing: it needs the tables of RFC 5892.
package enum Format: String, Sendable, CaseIterable {
    case date, time
    case dateTime = "date-time"
    case duration, email
    case idnEmail = "idn-email"
    case hostname, ipv4, ipv6, uri
    case uriReference = "uri-reference"
    case iri
    case iriReference = "iri-reference"
    case uriTemplate = "uri-template"
    case uuid
    case jsonPointer = "json-pointer"
    case relativeJSONPointer = "relative-json-pointer"
    case regex

    /// Whether a text is written in this format.
    package func accepts(_ text: String) -> Bool {
        if self == .regex { return RegularExpression.isWellFormed(text) }
        var text = text
        return text.withUTF8 { bytes in
            var scanner = ByteScanner(bytes)
            return read(&scanner) && scanner.isAtEnd
        }
    }

    private func read(_ scanner: inout ByteScanner) -> Bool {
        switch self {
        case .date: scanner.readFullDate()
        case .time: scanner.readFullTime()
        case .dateTime: scanner.readDateTime()
        case .duration: scanner.readDuration()
        case .email: scanner.readMailbox(allowsUnicode: false)
        case .idnEmail: scanner.readMailbox(allowsUnicode: true)
        case .hostname: scanner.readHostname(allowsUnicode: false)
        case .ipv4: scanner.readIPv4Address()
        case .ipv6: scanner.readIPv6Address()
        case .uri: scanner.readURI(allowsUnicode: false, needsScheme: true)
        case .uriReference: scanner.readURI(allowsUnicode: false, needsScheme: false)
        case .iri: scanner.readURI(allowsUnicode: true, needsScheme: true)
        case .iriReference: scanner.readURI(allowsUnicode: true, needsScheme: false)
        case .uriTemplate: scanner.readURITemplate()
        case .uuid: scanner.readUUID()
        case .jsonPointer: scanner.readJSONPointer()
        case .relativeJSONPointer: scanner.readRelativeJSONPointer()
        case .regex: false
        }
    }
}

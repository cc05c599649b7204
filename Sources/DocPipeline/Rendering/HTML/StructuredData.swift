/// What search engines and libraries are told of a document: JSON-LD in the schema.org vocabulary.
///
/// Source: schema.org 30.0; JSON-LD 1.1. Dates are ISO 8601.
enum StructuredData {
    /// One JSON object on one line, safe inside a `script` element.
    static func json(for metadata: Metadata) -> String {
        var json = JSONObjectWriter()
        json.object {
            $0.member("@context", "https://schema.org")
            $0.member("@type", type(of: metadata.kind))
            $0.member("name", metadata.title)
            $0.member("description", metadata.subject)
            $0.member("identifier", metadata.identifier)
            $0.member("inLanguage", metadata.language)
            $0.member("dateCreated", metadata.date.description)
            $0.member("creativeWorkStatus", metadata.draftMark)
            $0.member("keywords", metadata.keywords)
            $0.member("creator", metadata.authors)
            if !metadata.organisation.isEmpty {
                $0.member("publisher") { $0.thing("Organization", named: metadata.organisation) }
            }
            if let event = metadata.event {
                $0.member("about") { describe(event, of: metadata.organisation, in: &$0) }
            }
        }
        return json.text
    }

    private static func type(of kind: Metadata.Kind) -> String {
        switch kind {
        case .minutes, .agenda: "DigitalDocument"
        case .statement: "CreativeWork"
        case .article: "Article"
        }
    }

    private static func describe(
        _ event: Metadata.Event, of organiser: String, in json: inout JSONObjectWriter
    ) {
        json.object {
            $0.member("@type", "Event")
            $0.member("name", event.name)
            $0.member("startDate", event.start)
            $0.member("endDate", event.end)
            $0.member("eventAttendanceMode", attendanceMode(of: event))
            if let place = event.place, !place.isEmpty {
                let type = event.isOnline ? "VirtualLocation" : "Place"
                $0.member("location") { $0.thing(type, named: place) }
            }
            if !event.attendees.isEmpty {
                $0.member("attendee") {
                    $0.array(of: event.attendees) { $0.thing("Person", named: $1) }
                }
            }
        }
    }

    private static func attendanceMode(of event: Metadata.Event) -> String {
        event.isOnline
            ? "https://schema.org/OnlineEventAttendanceMode"
            : "https://schema.org/OfflineEventAttendanceMode"
    }
}

extension JSONObjectWriter {
    fileprivate mutating func thing(_ type: String, named name: String) {
        object {
            $0.member("@type", type)
            $0.member("name", name)
        }
    }
}

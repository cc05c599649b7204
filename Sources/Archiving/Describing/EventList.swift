internal import DocPipeline

/// A bag's history and files, in the form of PREMIS 3.0 (Library of Congress).
struct EventList {
    static let path = "metadata/premis.xml"

    /// A file of the payload with its fixity.
    struct Object: Sendable {
        var path: String
        var size: Int
        var sha256: [UInt8]
    }

    let objects: [Object]
    let events: [PreservationEvent]
    let time: Timestamp

    private static let premis = XMLNamespace(
        declaration: "xmlns", uri: "http://www.loc.gov/premis/v3")
    private static let instance = XMLNamespace(
        declaration: "xmlns:xsi", uri: "http://www.w3.org/2001/XMLSchema-instance")
    private static let pathType = "path in the bag"

    var bytes: [UInt8] {
        var xml = XMLWriter(capacity: 16 << 10)
        xml.markup(XMLWriter.declaration)
        xml.start("premis")
        xml.declare(Self.premis)
        xml.declare(Self.instance)
        xml.attribute("version", "3.0")
        for object in objects { write(object, to: &xml) }
        for (index, event) in events.enumerated() { write(event, number: index + 1, to: &xml) }
        for agent in agents { write(agent, to: &xml) }
        xml.end("premis")
        return xml.bytes + [0x0A]
    }

    /// Each once, in the order of their first event.
    private var agents: [PreservationEvent.Agent] {
        var seen: Set<PreservationEvent.Agent> = []
        return events.map(\.agent).filter { seen.insert($0).inserted }
    }

    private func write(_ object: Object, to xml: inout XMLWriter) {
        xml.markup([0x0A])
        xml.start("object")
        xml.attribute("xsi:type", "file")
        xml.element("objectIdentifier") { xml in
            Self.text("objectIdentifierType", Self.pathType, to: &xml)
            Self.text("objectIdentifierValue", object.path, to: &xml)
        }
        xml.element("objectCharacteristics") { xml in
            xml.element("fixity") { xml in
                Self.text("messageDigestAlgorithm", "SHA-256", to: &xml)
                Self.text("messageDigest", Hexadecimal.text(object.sha256), to: &xml)
            }
            Self.text("size", String(object.size), to: &xml)
            xml.element("format") { xml in
                xml.element("formatDesignation") { xml in
                    Self.text("formatName", MediaType.of(object.path), to: &xml)
                }
            }
        }
        xml.end("object")
    }

    private func write(_ event: PreservationEvent, number: Int, to xml: inout XMLWriter) {
        xml.markup([0x0A])
        xml.element("event") { xml in
            xml.element("eventIdentifier") { xml in
                Self.text("eventIdentifierType", "number in this bag", to: &xml)
                Self.text("eventIdentifierValue", String(number), to: &xml)
            }
            Self.text("eventType", event.type, to: &xml)
            Self.text("eventDateTime", time.description, to: &xml)
            xml.element("eventDetailInformation") { xml in
                Self.text("eventDetail", event.detail, to: &xml)
            }
            xml.element("eventOutcomeInformation") { xml in
                Self.text("eventOutcome", event.outcome, to: &xml)
                for note in event.notes {
                    xml.element("eventOutcomeDetail") { xml in
                        Self.text("eventOutcomeDetailNote", note, to: &xml)
                    }
                }
            }
            xml.element("linkingAgentIdentifier") { xml in
                Self.text("linkingAgentIdentifierType", "program", to: &xml)
                Self.text("linkingAgentIdentifierValue", event.agent.identifier, to: &xml)
            }
            for object in event.objects {
                xml.element("linkingObjectIdentifier") { xml in
                    Self.text("linkingObjectIdentifierType", Self.pathType, to: &xml)
                    Self.text("linkingObjectIdentifierValue", object, to: &xml)
                }
            }
        }
    }

    private func write(_ agent: PreservationEvent.Agent, to xml: inout XMLWriter) {
        xml.markup([0x0A])
        xml.element("agent") { xml in
            xml.element("agentIdentifier") { xml in
                Self.text("agentIdentifierType", "program", to: &xml)
                Self.text("agentIdentifierValue", agent.identifier, to: &xml)
            }
            Self.text("agentName", agent.name, to: &xml)
            Self.text("agentType", "software", to: &xml)
            if !agent.version.isEmpty { Self.text("agentVersion", agent.version, to: &xml) }
        }
    }

    private static func text(_ name: XMLName, _ text: String, to xml: inout XMLWriter) {
        xml.element(name) { $0.text(text) }
    }
}

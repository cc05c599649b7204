/// Something that happened to a document on its way into the archive.
///
/// The types are those of the vocabulary of PREMIS (id.loc.gov/vocabulary/preservation/eventType).
struct PreservationEvent: Sendable, Equatable {
    var type: String
    var detail: String
    /// "success", "failure", "warning".
    var outcome: String
    var notes: [String] = []
    /// The program that did it.
    var agent: Agent
    /// Paths in the bag that it concerns.
    var objects: [String]

    struct Agent: Sendable, Hashable {
        var name: String
        var version: String

        /// As events refer to it.
        var identifier: String { version.isEmpty ? name : "\(name) \(version)" }
    }
}

extension PreservationEvent {
    /// The events of one document, in the order in which they happened.
    static func events(
        of document: ArchivedDocument, sources: [String], isDraftAccepted: Bool
    ) -> [PreservationEvent] {
        let docgen = Agent(name: "docgen", version: document.program)
        let description = document.description
        var events = [
            PreservationEvent(
                type: "ingestion start",
                detail: "state \(description.state.rawValue), version \(document.version)",
                outcome: description.state.isFinal ? "success" : "warning",
                notes: isDraftAccepted ? ["archived before approval, as asked for"] : [],
                agent: docgen, objects: sources)
        ]
        if let corrigendum = description.corrigendum {
            events.append(
                PreservationEvent(
                    type: "modification",
                    detail: "corrigendum \(corrigendum.number) of \(corrigendum.date)",
                    outcome: "success", notes: [corrigendum.text], agent: docgen,
                    objects: sources))
        }
        events.append(
            PreservationEvent(
                type: "creation", detail: "rendered from \(document.source)", outcome: "success",
                agent: docgen,
                objects: document.renderings.filter { $0.format != "pdf" }.map {
                    "\(document.folder)/\($0.file)"
                }))
        return events + pdfEvents(of: document, docgen: docgen)
    }

    private static func pdfEvents(
        of document: ArchivedDocument, docgen: Agent
    ) -> [PreservationEvent] {
        let accepted = document.acceptedUnverified.map { ["accepted unverified: \($0)"] } ?? []
        guard let pdf = document.pdf else {
            return [
                PreservationEvent(
                    type: "migration", detail: "no PDF was made", outcome: "failure",
                    notes: accepted, agent: docgen, objects: [])
            ]
        }
        let files = document.renderings.filter { $0.format == "pdf" }.map {
            "\(document.folder)/\($0.file)"
        }
        return [
            PreservationEvent(
                type: "migration", detail: "converted to PDF", outcome: "success",
                agent: Agent(name: pdf.converter, version: pdf.converterVersion), objects: files),
            PreservationEvent(
                type: "validation",
                detail: (pdf.claim ?? "no claim of PDF/A")
                    + (pdf.checkers.isEmpty
                        ? "" : ", checked by \(pdf.checkers.joined(separator: ", "))"),
                outcome: pdf.isVerified ? "success" : "failure", notes: pdf.problems + accepted,
                agent: docgen, objects: files),
        ]
    }
}

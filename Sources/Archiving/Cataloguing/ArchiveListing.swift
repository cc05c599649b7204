internal import DocPipeline

/// What an archive holds, in a line for each version of a document.
package struct ArchiveListing: Sendable {
    private let rows: [(bag: String, document: ArchivedDocument)]

    package init(_ archive: Archive) {
        rows = archive.bags.flatMap { bag in bag.documents.map { (bag.name, $0) } }
            .sorted { left, right in
                let (one, other) = (left.document, right.document)
                return (one.description.date, one.description.identifier, one.version)
                    < (other.description.date, other.description.identifier, other.version)
            }
    }

    package var count: Int { rows.count }

    /// For people: columns with two spaces between them.
    package var text: String {
        let cells = rows.map { bag, document in
            [
                document.description.date == .unknown
                    ? "" : document.description.date.description,
                document.description.identifier, "v\(document.version)", Self.standing(document),
                bag, document.description.title,
            ]
        }
        let widths = (0..<5).map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                let gap = isLast ? 0 : widths[column] - cell.count + 2
                line += cell + String(repeating: " ", count: gap)
            }
            return line + "\n"
        }.joined()
    }

    /// For programs; version 1 is a contract.
    package var json: [UInt8] {
        JSONText.object([
            ("version", .integer(1)),
            (
                "documents",
                .array(
                    rows.map { bag, document in
                        .object([
                            ("bag", .string(bag)),
                            ("identifier", .string(document.description.identifier)),
                            ("version", .integer(document.version)),
                            ("title", .string(document.description.title)),
                            (
                                "date",
                                document.description.date == .unknown
                                    ? nil : .string(document.description.date.description)
                            ), ("state", .string(document.description.state.rawValue)),
                            ("corrigendum", .number(document.description.corrigendum?.number)),
                            ("archived", .string(document.archived)),
                            ("pdf_verified", .bool(document.pdf?.isVerified ?? false)),
                            ("accepted_unverified", .text(document.acceptedUnverified)),
                        ])
                    })
            ),
        ]).bytes
    }

    private static func standing(_ document: ArchivedDocument) -> String {
        let state = document.description.state.rawValue
        guard let corrigendum = document.description.corrigendum else { return state }
        return "\(state), corrigendum \(corrigendum.number)"
    }
}

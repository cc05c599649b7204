internal import DocPipeline

/// Something that can be put where the cursor stands.
struct CompletionItem: Sendable, Equatable {
    /// The protocol's numbers of kinds, which editors show as pictures.
    enum Kind: Int, Sendable {
        case property = 10
        case value = 12
        case keyword = 14
        case reference = 18
        case enumMember = 20
    }

    var label: String
    var kind: Kind
    /// What is written; the label where it is left out.
    var text: String?
    /// A few words beside the label.
    var detail: String?
    /// What it means, as Markdown.
    var documentation: String?

    /// A `CompletionItem` of the protocol that replaces what is typed; items keep their order.
    func json(replacing range: JSON, position: Int) -> JSON {
        let digits = String(position)
        return .members([
            ("label", .string(label)),
            ("kind", .integer(kind.rawValue)),
            ("detail", detail.map(JSON.string)),
            (
                "documentation",
                documentation.map { ["kind": "markdown", "value": .string($0)] }
            ),
            ("sortText", .string(String(repeating: "0", count: max(0, 5 - digits.count)) + digits)),
            ("filterText", .string(label)),
            ("textEdit", ["range": range, "newText": .string(text ?? label)]),
        ])
    }
}

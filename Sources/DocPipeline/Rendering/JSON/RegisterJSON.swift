/// A register as JSON, in the form of the schema `model-register`.
struct RegisterJSON {
    let table: RegisterTable
    let filter: RegisterFilter
    /// The edition, where one was asked for.
    var edition: Edition?

    var bytes: [UInt8] {
        JSONText.object([
            ("docgen", .integer(1)), ("kind", .string("register")),
            ("register", .string(table.kind.rawValue)), ("on", .described(filter.day)),
            ("edition", .text(edition?.rawValue)),
            ("entries", .array(table.entries.map(object))),
        ]).bytes
    }

    private func object(_ entry: [RegisterTable.Value?]) -> JSONText {
        .object(
            zip(table.keys, entry).map { key, value in
                (key, value.map(Self.json))
            })
    }

    private static func json(_ value: RegisterTable.Value) -> JSONText {
        switch value {
        case .text(let text): .string(text)
        case .number(let number): .integer(number)
        case .flag(let flag): .bool(flag)
        case .texts(let texts): .texts(texts)
        }
    }
}

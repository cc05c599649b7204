/// The members of a mapping while it is read, each key once.
struct YAMLMembers {
    /// In the order typed.
    private(set) var inOrder: [LocatedValue.Member] = []
    /// Where each key stands in `inOrder`; used once there are many.
    private var index: [String: Int] = [:]

    /// Up to this many members, looking through them costs less than an index.
    private static let manyMembers = 16

    /// Adds a member, or says where its key was written first and leaves it out.
    mutating func add(
        _ key: String, at range: SourceRange, _ value: LocatedValue
    ) -> SourceRange? {
        if let position = position(of: key) { return inOrder[position].keyRange }
        if inOrder.count >= Self.manyMembers {
            if index.isEmpty {
                for (position, member) in inOrder.enumerated() { index[member.key] = position }
            }
            index[key] = inOrder.count
        }
        inOrder.append(LocatedValue.Member(key: key, keyRange: range, value: value))
        return nil
    }

    private func position(of key: String) -> Int? {
        index.isEmpty ? inOrder.firstIndex { $0.key == key } : index[key]
    }
}

internal import DocPipeline

/// The people and organisations of a workspace, for places where one is named.
struct NameChoices {
    private let workspace: Workspace

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// All of them in the order of `docgen.yaml`, each as `written` puts its name.
    func items(organisationsFirst: Bool, written: (String) -> String) -> [CompletionItem] {
        let people = workspace.people.filter { !$0.name.isEmpty }.map { person in
            CompletionItem(
                label: person.name, kind: .value, text: written(person.name),
                detail: person.roles.first?.title
                    ?? person.organisation.map(workspace.directory.printedName(ofOrganisation:)),
                documentation: summary(of: person))
        }
        let members = workspace.members.filter { !$0.name.isEmpty }.map { member in
            CompletionItem(
                label: member.name, kind: .value, text: written(member.name),
                detail: member.shortName, documentation: summary(of: member))
        }
        return organisationsFirst ? members + people : people + members
    }

    /// Who somebody is, by any of the names; `nil` when nobody is called so.
    func summary(ofName name: String) -> String? {
        workspace.directory.person(name).map(summary)
            ?? workspace.directory.organisation(name).map(summary)
    }

    private func summary(of person: Person) -> String {
        var lines = ["**\(person.name)**"]
        if let organisation = person.organisation {
            lines.append(workspace.directory.printedName(ofOrganisation: organisation))
        }
        lines += person.roles.map { role in
            let body = role.body.map { ", \(bodyName($0))" } ?? ""
            let from = role.from.map { " from \($0)" } ?? ""
            let to = role.to.map { " to \($0)" } ?? ""
            return role.title + body + from + to
        }
        return (lines + also(person.otherSpellings)).joined(separator: "  \n")
    }

    private func summary(of member: MemberOrganisation) -> String {
        var lines = ["**\(member.name)**" + (member.shortName.map { " (\($0))" } ?? "")]
        lines += [member.level.map { "\($0) member" }, member.country].compactMap { $0 }
        if let status = member.status, status != .none {
            lines.append("consultative status: \(status.rawValue)")
        }
        return (lines + also(member.otherSpellings)).joined(separator: "  \n")
    }

    private func also(_ names: [String]) -> [String] {
        names.isEmpty ? [] : ["also written \(names.joined(separator: ", "))"]
    }

    /// What a body is called: a group, or the organisation itself.
    private func bodyName(_ id: String) -> String {
        if id == workspace.organisation.id { return workspace.organisation.shortName }
        return workspace.groups.first { $0.id == id }?.name ?? id
    }

    /// The known name, in whichever spelling, that a line has around a byte; with its bytes.
    ///
    /// The longest is taken: “Ada Example” before “Ada”.
    func name(in line: String, around offset: Int) -> (name: String, range: Range<Int>)? {
        let bytes = Array(line.utf8)
        var best: (name: String, range: Range<Int>)?
        let people = workspace.people.flatMap { [$0.name] + $0.otherSpellings }
        let members = workspace.members.flatMap { member in
            [member.name] + member.otherSpellings + (member.shortName.map { [$0] } ?? [])
        }
        for name in people + members where name.utf8.count > 1 {
            let length = name.utf8.count
            guard best.map({ $0.range.count < length }) ?? true else { continue }
            let first = max(0, offset - length)
            guard first <= min(offset, bytes.count - length) else { continue }
            for start in first...min(offset, bytes.count - length)
            where bytes[start..<start + length].elementsEqual(name.utf8) {
                guard !isLetter(bytes, start - 1), !isLetter(bytes, start + length) else {
                    continue
                }
                best = (name, start..<start + length)
                break
            }
        }
        return best
    }

    /// Whether a byte belongs to a word; those beyond ASCII are taken to.
    private func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return false }
        let byte = bytes[index]
        return byte.isLetterOrDigit
    }
}

extension UInt8 {
    /// A letter or digit of ASCII.
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}

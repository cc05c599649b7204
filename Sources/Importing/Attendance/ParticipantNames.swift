internal import DocPipeline

/// Finds out who the names of a report are.
struct ParticipantNames {
    let directory: Directory

    /// Who a name is, the name to print, and an organisation that stood beside it.
    func identify(_ written: String) -> (Participant.Identity, name: String, organisation: String?)
    {
        let typed = Self.withoutMarks(written)
        if let person = directory.person(typed) { return (.person(person), person.name, nil) }
        let name = PersonName(typed)
        let aside = name.aside
        // Of somebody who is known only a member is taken over: the brackets may hold another name.
        let member = aside.flatMap { directory.organisation($0) == nil ? nil : $0 }
        if let person = directory.person(name.plain) {
            return (.person(person), person.name, member)
        }
        if let nearest = directory.nearestPerson(to: name), nearest.match != .different {
            if nearest.match.isCertain {
                return (.person(nearest.person), nearest.person.name, member)
            }
            let difference = nearest.match.difference ?? .nothing
            return (.maybe(nearest.person, difference), name.plain, aside)
        }
        // “Eric's iPad (Clapton)”, “Guest (Vera Moser)”: the name stands in the brackets.
        if let aside, let person = directory.person(aside) {
            return (.person(person), person.name, nil)
        }
        guard !Self.isDevice(typed), name.looksLikePerson else {
            return (.device, Self.withoutNumber(typed), nil)
        }
        return (.stranger, name.plain, aside)
    }

    /// A name without what programs add to it: “(Guest)”, “(Host)”, “(they/them)”.
    private static func withoutMarks(_ written: String) -> String {
        var name = written
        while name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
            let inside = FoldedText(String(name[open...])).text
            guard marks.contains(inside) else { break }
            name = String(name[..<open])
            while name.last == " " { name.removeLast() }
        }
        return name
    }

    private static let marks: Set<String> = [
        "guest", "gast", "invite", "invitado", "host", "co host", "organizer", "unverified",
        "nicht uberpruft", "external", "extern", "externe", "she her", "he him", "they them",
        "sie ihr", "er ihm", "elle", "il", "ella", "el",
    ]

    /// A telephone number or an address as far as somebody still knows whose it is: ••••••78, vera@….
    private static func withoutNumber(_ name: String) -> String {
        if let at = name.firstIndex(of: "@"), at > name.startIndex { return name[..<at] + "@…" }
        var digits = name.utf8.count { (0x30...0x39).contains($0) }
        guard digits > 6 else { return name }
        return String(
            name.map { character in
                guard character.isASCII, character.isNumber else { return character }
                digits -= 1
                return digits < 2 ? character : "•"
            })
    }

    /// Whether a name is a thing's, or a telephone's.
    private static func isDevice(_ name: String) -> Bool {
        let words = FoldedText(name).text.split(separator: " ").map(String.init)
        return words.contains { devices.contains($0) }
            || name.utf8.count { (0x30...0x39).contains($0) } > 3
    }

    private static let devices: Set<String> = [
        "iphone", "iphones", "ipad", "ipads", "galaxy", "samsung", "huawei", "xiaomi", "pixel",
        "android", "laptop", "macbook", "macbooks", "imac", "pc", "computer", "desktop", "phone",
        "telefon", "telephone", "handy", "tablet", "call", "user", "anonymous", "anonym", "room",
        "conference", "zoom", "webex", "teams",
    ]
}

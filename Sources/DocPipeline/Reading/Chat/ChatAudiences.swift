/// Tells from the words of a program who could read a message.
///
/// What is neither everyone nor a group that is known here counts as one person: then a message is
/// rather left out of a public record than printed.
struct ChatAudiences {
    private var known: [String: SavedChat.Audience] = [:]

    mutating func audience(_ written: String) -> SavedChat.Audience {
        if let found = known[written] { return found }
        let found = Self.read(written)
        known[written] = found
        return found
    }

    private static func read(_ written: String) -> SavedChat.Audience {
        var name = written
        let lower = written.lowercased()
        if let mark = privateMarks.first(where: { lower.hasSuffix($0) }) {
            name = String(written.dropLast(mark.count))
            while name.last == " " { name.removeLast() }
            // “(privately)” alone: one's own.
            return .person(name.isEmpty ? mark.filter { !"()".contains($0) } : name)
        }
        let folded = FoldedText(written).text
        if everyone.contains(folded) { return .everyone }
        if groups.contains(where: { folded.contains($0) }) { return .group(written) }
        return .person(name)
    }

    /// Whether some words end with what shows that one person alone could read a message.
    static func showPrivacy(_ words: String) -> Bool {
        guard words.hasSuffix(")") else { return false }
        let lower = words.lowercased()
        return privateMarks.contains { lower.hasSuffix($0) }
    }

    /// What stands behind the name of somebody who alone could read it, in small letters.
    static let privateMarks = [
        "(privately)", "(direct message)", "(private)", "(privat)", "(direktnachricht)",
        "(en privé)", "(message direct)", "(messages directs)", "(en privado)",
        "(mensaje directo)", "(mensagem direta)", "(messaggio diretto)", "(in privato)",
        "(direct bericht)", "(privé)", "(私信)", "(личное сообщение)", "(رسالة مباشرة)",
    ]

    /// Folded.
    private static let everyone: Set<String> = Set(
        [
            "Everyone", "Everyone (in Meeting)", "Everyone in Meeting", "All",
            "All panelists and attendees", "All participants", "Meeting Group Chat",
            "Alle", "Alle Teilnehmer", "Alle im Meeting", "Alle Teilnehmenden", "Allen",
            "Tout le monde", "Tous", "Tous les participants", "Todos", "Todo el mundo",
            "Todos los participantes", "Todos os participantes", "Tutti", "Iedereen", "Wszyscy",
            "Все", "Всем", "所有人", "全员", "全員", "모두", "الجميع",
        ].map { FoldedText($0).text })

    /// Words of a folded name that a part of a meeting has.
    private static let groups = [
        "panelist", "breakout", "waiting room", "warteraum", "diskussionsteilnehmer", "panelistes",
        "panelistas",
    ]
}

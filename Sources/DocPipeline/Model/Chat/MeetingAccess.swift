/// How one gets into meetings: the words before their numbers and passcodes, and their links.
enum MeetingAccess {
    /// A label that begins at a place, and where it ends.
    static func label(in bytes: [UInt8], at start: Int) -> (kind: Masked.Kind, end: Int)? {
        for (kind, words) in byFirst[Int(bytes[start].lowerASCII)] {
            var place = start
            var matches = true
            for byte in words {
                guard place < bytes.count, bytes[place].lowerASCII == byte else {
                    matches = false
                    break
                }
                place += 1
            }
            if matches { return (kind, place) }
        }
        return nil
    }

    /// Labels by the first byte of their words, in small letters, longer ones first.
    private static let byFirst: [[(Masked.Kind, [UInt8])]] = {
        var found = [[(Masked.Kind, [UInt8])]](repeating: [], count: 256)
        let all =
            meetings.map { (Masked.Kind.meetings, $0) }
            + passcodes.map { (Masked.Kind.passcodes, $0) }
        for (kind, words) in all.sorted(by: { $0.1.utf8.count > $1.1.utf8.count }) {
            let bytes = words.utf8.map(\.lowerASCII)
            if let first = bytes.first { found[Int(first)].append((kind, bytes)) }
        }
        return found
    }()

    private static let meetings = [
        "meeting id", "meeting-id", "meeting number", "webinar id", "webinar-id", "event number",
        "conference id", "phone conference id", "access code", "meeting-kennnummer",
        "meeting-nummer", "konferenz-id", "besprechungs-id", "zugriffscode", "id de réunion",
        "id de la réunion", "numéro de la réunion", "id de reunión", "id de la reunión",
        "número de la reunión", "id da reunião", "id riunione", "идентификатор конференции",
        "номер конференции", "会议号", "会议 ID", "会议 id", "会议id", "معرف الاجتماع",
    ]

    private static let passcodes = [
        "passcode", "pass code", "password", "meeting password", "kenncode", "kennwort", "passwort",
        "code secret", "mot de passe", "código de acceso", "contraseña", "senha",
        "código secreto", "codice d'accesso", "код доступа", "пароль", "密码", "会议密码",
        "رمز المرور", "كلمة المرور", "pwd", "pin",
    ]

    /// Whether an address leads into a meeting, by its host and path.
    static func isMeetingLink(_ link: ArraySlice<UInt8>) -> Bool {
        let address = String(decoding: link, as: UTF8.self).lowercased()
        guard let start = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let rest = address[start...].drop { $0 == "/" }
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(host.count)
        return rooms.contains { room in
            (host == room.host || host.hasSuffix("." + room.host))
                && (room.paths.isEmpty
                    ? path.count > 1 : room.paths.contains { path.hasPrefix($0) })
        } || path.contains("pwd=")
    }

    private static let rooms: [(host: String, paths: [String])] = [
        ("zoom.us", ["/j/", "/w/", "/my/", "/s/", "/wc/", "/meeting"]),
        ("zoomgov.com", ["/j/", "/w/", "/my/"]),
        ("teams.microsoft.com", ["/l/meetup-join", "/meet/"]), ("teams.live.com", ["/meet"]),
        ("webex.com", ["/meet", "/join", "/webappng", "/wbxmjs", "/mw", "/m/"]),
        ("meet.google.com", []), ("meet.jit.si", []), ("gotomeeting.com", ["/join"]),
        ("gotomeet.me", []), ("whereby.com", []), ("bbb.de", ["/b/"]),
        ("chat.whatsapp.com", []), ("t.me", ["/joinchat", "/+"]),
    ]
}

import Foundation
import Testing

/// A set of minutes as it was published, read where it lies and typed as a secretary would type it
/// into docgen: the facts into front matter, the text left as it is, headings marked.
struct PublishedMinutes {
    /// One line of the source, with the line of the publication that it comes from.
    private var lines: [(origin: Int, text: String)] = []

    /// The folder of the publications, beside the shared suites.
    private static let folder = SharedTestData.root.deletingLastPathComponent()
        .appending(path: "source-documents")

    /// The meeting of 15 January 2020.
    static func onlineMeeting() throws -> PublishedMinutes {
        let published = try lines(of: "003_676f98163697c593.txt")
        var minutes = PublishedMinutes()
        minutes.add(5, "series: online", "number: 1", "date: 2020-01-15")
        minutes.add(5, "start: 15:30", "end: 16:57", "timezone: Europe/Vienna")
        minutes.add(3, "place: Vienna International Centre, M2", "chair: Anna Alvazzi del Frate")
        minutes.addAgenda(10...18, of: published)
        // Two items are recorded without their headings, which are added here.
        minutes.addText(
            published, headings: [28, 43, 47], leavingOut: [1, 3, 4] + Array(10...18),
            adding: [20: "Welcome", 23: "Wrap up of COSP 8th"])
        return minutes
    }

    /// The meeting of 31 August 2020.
    static func informalMeeting() throws -> PublishedMinutes {
        let published = try lines(of: "004_ca2c56a533dea276.txt")
        var minutes = PublishedMinutes()
        minutes.add(4, "series: informal", "number: 8", "date: 2020-08-31")
        minutes.add(4, "start: 15:30", "end: 17:00", "timezone: Europe/Vienna")
        minutes.add(3, "place: WebEx Meeting", "chair: Anna Alvazzi del Frate")
        minutes.addAttendance(10, of: published)
        minutes.addAgenda(14...17, of: published)
        minutes.addText(
            published, headings: [19, 33, 43, 47], leavingOut: [1, 3, 6, 10] + Array(14...17))
        return minutes
    }

    /// The source as text.
    var source: String {
        (["---", "kind: minutes"] + lines.map(\.text)).map { $0 + "\n" }.joined()
    }

    /// The line of the publication behind a line of the source, both from 1.
    func publishedLine(behind line: Int) -> Int {
        lines.indices.contains(line - 3) ? lines[line - 3].origin : 0
    }

    private static func lines(of name: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.replacing("\r\n", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private mutating func add(_ origin: Int, _ lines: String...) {
        self.lines += lines.map { (origin, $0) }
    }

    /// The numbered or bulleted agenda as a list.
    private mutating func addAgenda(_ range: ClosedRange<Int>, of published: [String]) {
        add(range.lowerBound, "agenda:")
        for line in range {
            let title = published[line - 1].drop { !$0.isLetter }
            add(line, "  - \"\(title)\"")
        }
    }

    /// "Participants: Name (Role), Name, …" as a list.
    private mutating func addAttendance(_ line: Int, of published: [String]) {
        add(line, "attendance:", "  present:")
        let names = published[line - 1].trimmingCharacters(in: CharacterSet(charactersIn: ". \r"))
            .dropFirst("Participants: ".count)
        for name in String(names).components(separatedBy: ", ") {
            let parts = name.split(separator: "(", maxSplits: 1).map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " )"))
            }
            let role = parts.count > 1 ? ", role: \"\(parts[1])\"" : ""
            add(line, "    - {name: \"\(parts[0])\"\(role)}")
        }
    }

    private mutating func addText(
        _ published: [String], headings: Set<Int>, leavingOut: [Int], adding: [Int: String] = [:]
    ) {
        add(0, "---")
        for (index, text) in published.enumerated() {
            let line = index + 1
            if let heading = adding[line] {
                add(line, "## " + heading)
            } else if leavingOut.contains(line) {
                add(line, "")
            } else if headings.contains(line) {
                add(line, "## " + text)
            } else {
                add(line, text.replacing("  • ", with: "- "))
            }
        }
    }
}

import Templates

@testable import DocPipeline

/// Markdown read as prose, and what is found in it.
struct ReadProse {
    let file: SourceFile
    let passages: [Passage]

    init(_ markdown: String, language: String = "en") {
        file = SourceFile(path: "a.md", text: markdown)
        let lexicon = Lexicons(files: Resources.program.lexicons, usual: language)[language]
        passages = Prose(of: readMarkdown(file).value.blocks, in: file, lexicon).passages
    }

    var mentions: [Mentions] { passages.map(\.mentions) }

    /// The running texts, one a passage.
    var texts: [String] { passages.map(\.text) }

    /// What was typed of each date, time and zone, in this order.
    var typed: [String] {
        passages.flatMap { passage in
            let mentions = passage.mentions
            let ranges =
                mentions.dates.map(\.range) + mentions.times.map(\.range)
                + mentions.offsets.map(\.range)
            return ranges.map { range in
                let place = passage.range(of: range)
                return file.text(place.lowerBound, place.upperBound)
            }
        }
    }

    /// What is found, such as `Wed 2020-03-03 (day-month); *16:00 UTC+60`.
    ///
    /// A year that is not stated is `?`, a list has `&`, a span `–`; a star is before the time of
    /// a date that stands beside it.
    var found: String {
        mentions.flatMap { mentions in
            mentions.dates.map(shown) + times(of: mentions) + loose(mentions)
        }.joined(separator: "; ")
    }

    private func shown(_ mention: DateMention) -> String {
        let days = mention.days.map { day in
            let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            let year = day.year.map { zeroPadded($0, width: 4) } ?? "?"
            let date =
                "\(year)-\(zeroPadded(day.month, width: 2))-\(zeroPadded(day.day, width: 2))"
            return (day.weekday.map { names[$0 - 1] + " " } ?? "") + date
        }
        let joint = mention.extent == .list ? " & " : " – "
        return days.joined(separator: joint) + " (\(mention.form.rawValue))"
            + (mention.isAmbiguous ? "?" : "")
    }

    private func times(of mentions: Mentions) -> [String] {
        var shown: [String] = []
        for time in mentions.times {
            let zone = time.offset.map { " UTC" + signed(mentions.offsets[$0].minutes) } ?? ""
            if time.role == .end, let start = shown.popLast() {
                let from = start.split(separator: " ")[0]
                shown.append(from + "–\(time.time)" + zone)
            } else {
                shown.append((time.date == nil ? "" : "*") + time.time.description + zone)
            }
        }
        return shown
    }

    private func loose(_ mentions: Mentions) -> [String] {
        let attached = Set(mentions.times.compactMap(\.offset))
        return mentions.offsets.indices.filter { !attached.contains($0) }
            .map { "UTC" + signed(mentions.offsets[$0].minutes) }
    }

    private func signed(_ minutes: Int) -> String { minutes < 0 ? "\(minutes)" : "+\(minutes)" }
}

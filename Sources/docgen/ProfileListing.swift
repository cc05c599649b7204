internal import DocPipeline

/// Submission profiles as they are shown on a terminal.
enum ProfileListing {
    /// One line for each: id, title, whether something in it is not verified.
    static func list(_ profiles: [SubmissionProfile]) -> String {
        let width = profiles.map(\.id.count).max() ?? 0
        return profiles.map { profile in
            let standing = profile.isVerified ? "" : " (not all verified)"
            return padded(profile.id, to: width) + "  " + profile.title + standing + "\n"
        }.joined()
    }

    /// Everything about one, each part with how sure it is and where it was read.
    static func description(of profile: SubmissionProfile) -> String {
        var lines = [profile.title, "", padded("id", to: 9) + profile.id]
        lines.append(padded("body", to: 9) + profile.body)
        if let period = period(of: profile) { lines.append(padded("holds", to: 9) + period) }
        if !profile.languages.isEmpty {
            lines.append(padded("in", to: 9) + profile.languages.joined(separator: ", "))
        }
        if let written = profile.written {
            lines += part("Written", written.lines, written.evidence)
        }
        if let oral = profile.oral { lines += part("Oral", oral.lines, oral.evidence) }
        if let format = profile.format { lines += part("Format", format.lines, format.evidence) }
        if let endorsers = profile.endorsers {
            lines += part("Endorsers", endorsers.lines, endorsers.evidence)
        }
        if let remarks = profile.remarks { lines += ["", remarks] }
        if !profile.sources.isEmpty {
            lines += ["", "Sources"]
            lines += profile.sources.map { source in
                "  \(source.id): \(source.title)" + (source.url.map { " <\($0)>" } ?? "")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func period(of profile: SubmissionProfile) -> String? {
        switch (profile.period.from, profile.period.to) {
        case (nil, nil): nil
        case (let from?, let to?): from == to ? from : "\(from) to \(to)"
        case (let from?, nil): "from \(from)"
        case (nil, let to?): "until \(to)"
        }
    }

    private static func part(
        _ title: String, _ lines: [String], _ evidence: SubmissionProfile.Evidence
    ) -> [String] {
        let sources =
            evidence.sources.isEmpty ? "" : ": " + evidence.sources.joined(separator: ", ")
        let remarks = evidence.remarks.map { ["  " + $0] } ?? []
        return ["", "\(title) (\(evidence.standing.words)\(sources))"] + lines.map { "  " + $0 }
            + remarks
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension DeclarationTemplate.Standing {
    fileprivate var words: String {
        switch self {
        case .verified: "verified"
        case .partlyVerified: "verified in part"
        case .unverified: "not verified"
        }
    }
}

extension SubmissionProfile.Words {
    fileprivate var line: String {
        figures.map { "\($0.words)" + ($0.status.map { " (\($0.rawValue))" } ?? "") }
            .joined(separator: ", ")
    }
}

extension SubmissionProfile.Written {
    fileprivate var lines: [String] {
        var lines: [String] = []
        if let words { lines.append("words: " + words.line) }
        if let jointWords { lines.append("words of joint statements: " + jointWords.line) }
        if !byInvitation.isEmpty {
            lines.append(
                "by invitation: " + byInvitation.map(\.rawValue).joined(separator: ", "))
        }
        let counted: [String?] = [
            counts.title ? "title" : nil, counts.headings ? "headings" : nil,
            counts.footnotes ? "footnotes" : nil, counts.signatories ? "signatories" : nil,
            counts.cover > 0 ? "a cover of \(counts.cover) words" : nil,
        ]
        let names = counted.compactMap(\.self)
        if !names.isEmpty { lines.append("counted too: " + names.joined(separator: ", ")) }
        switch deadline {
        case .date(let date): lines.append("deadline: \(date)")
        case .before(let days): lines.append("deadline: \(days) days before the first day")
        case nil: break
        }
        return lines
    }
}

extension SubmissionProfile.Oral {
    fileprivate var lines: [String] {
        var lines: [String] = []
        if let minutes {
            let figure = Int(exactly: minutes).map(String.init) ?? String(minutes)
            lines.append("minutes: \(figure)")
        }
        if let words { lines.append("words advised: about \(words)") }
        if let pace { lines.append("words a minute: \(pace)") }
        return lines
    }
}

extension SubmissionProfile.Format {
    fileprivate var lines: [String] {
        var lines: [String] = []
        if !refused.isEmpty {
            let names = refused.map { $0.rawValue.replacing("_", with: " ") }
            lines.append("not taken: " + names.joined(separator: ", "))
        }
        if let font { lines.append("font: " + font) }
        if !files.isEmpty { lines.append("files: " + files.joined(separator: ", ")) }
        return lines
    }
}

extension SubmissionProfile.Endorsers {
    fileprivate var lines: [String] {
        var lines: [String] = []
        switch order {
        case .status: lines.append("order: general, special, roster")
        case .alphabetical: lines.append("order: alphabetical")
        case nil: break
        }
        switch withoutStatus {
        case .footnote: lines.append("without status: in a footnote to the title")
        case .list: lines.append("without status: in a list at the end")
        case .refused: lines.append("without status: not taken")
        case nil: break
        }
        return lines
    }
}

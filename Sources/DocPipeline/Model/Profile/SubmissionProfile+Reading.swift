extension SubmissionProfile {
    /// Reads the model from a profile's file.
    package init(_ value: LocatedValue) {
        let fields = Fields(value)
        id = fields.text("id") ?? ""
        title = fields.text("title") ?? ""
        body = fields.text("body") ?? ""
        period = (Self.day("from", fields), Self.day("to", fields))
        from = period.from.flatMap { CalendarDate($0) ?? CalendarDate($0 + "-01-01") }
        to = period.to.flatMap { CalendarDate($0) ?? CalendarDate($0 + "-12-31") }
        written = fields["written"].map { Written(Fields($0)) }
        oral = fields["oral"].map { Oral(Fields($0)) }
        languages = fields.texts("languages").map(\.value)
        format = fields["format"].map { Format(Fields($0)) }
        endorsers = fields["endorsers"].map { Endorsers(Fields($0)) }
        remarks = fields.text("remarks")
        sources = fields.list("sources").map { Source(Fields($0)) }
    }

    /// A date, or a year, as text.
    private static func day(_ key: String, _ fields: Fields) -> String? {
        fields.text(key) ?? fields.integer(key).map(String.init)
    }
}

extension SubmissionProfile.Evidence {
    fileprivate init(_ fields: Fields) {
        standing = fields.word("standing", as: SubmissionProfile.Standing.self) ?? .unverified
        sources = fields.texts("source").map(\.value)
        remarks = fields.text("remarks")
    }
}

extension SubmissionProfile.Words {
    /// One figure, or one for each status.
    fileprivate init?(_ value: LocatedValue?) {
        if let words = value?.integer {
            self = .all(words)
            return
        }
        guard let fields = value.map(Fields.init) else { return nil }
        self = .byStatus(
            SubmissionProfile.Status.allCases.compactMap { status in
                fields.integer(status.rawValue).map { (status, $0) }
            })
    }
}

extension SubmissionProfile.Written {
    fileprivate init(_ fields: Fields) {
        words = SubmissionProfile.Words(fields["words"])
        jointWords = SubmissionProfile.Words(fields["joint_words"])
        byInvitation = fields.texts("by_invitation").compactMap {
            SubmissionProfile.Status(rawValue: $0.value)
        }
        counts = SubmissionProfile.Counts()
        if let counted = fields["counts"].map(Fields.init) {
            counts.title = counted.flag("title") ?? false
            counts.headings = counted.flag("headings") ?? false
            counts.footnotes = counted.flag("footnotes") ?? false
            counts.signatories = counted.flag("signatories") ?? false
            counts.cover = counted.integer("cover") ?? 0
        }
        deadline = fields["deadline"].flatMap { Deadline($0) }
        evidence = SubmissionProfile.Evidence(fields)
    }
}

extension SubmissionProfile.Oral {
    fileprivate init(_ fields: Fields) {
        minutes = fields.number("minutes")
        words = fields.integer("words")
        pace = fields.integer("pace")
        evidence = SubmissionProfile.Evidence(fields)
    }
}

extension SubmissionProfile.Format {
    fileprivate init(_ fields: Fields) {
        refused = SubmissionProfile.Formatting.allCases.filter { fields.flag($0.rawValue) == false }
        font = fields.text("font")
        files = fields.texts("files").map(\.value)
        evidence = SubmissionProfile.Evidence(fields)
    }
}

extension SubmissionProfile.Endorsers {
    fileprivate init(_ fields: Fields) {
        order = fields.word("order", as: Order.self)
        withoutStatus = fields.word("without_status", as: WithoutStatus.self)
        evidence = SubmissionProfile.Evidence(fields)
    }
}

extension SubmissionProfile.Format {
    /// The font asked for, taken apart.
    package var typeface: SubmissionProfile.Typeface? {
        guard let font else { return nil }
        var words = font.split(separator: " ")
        if let unit = words.last, unit == "pt" || unit == "points" { words.removeLast() }
        guard let size = words.last.flatMap({ Double($0) }), words.count > 1,
            (6...30).contains(size)
        else { return SubmissionProfile.Typeface(name: font) }
        let name = words.dropLast().joined(separator: " ")
        return SubmissionProfile.Typeface(name: name.trimmingComma, size: size)
    }
}

extension String {
    /// The name in "Times New Roman, 10".
    fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}

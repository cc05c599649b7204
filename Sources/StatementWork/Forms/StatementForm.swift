package import DocPipeline

/// The form in which members write their part of a statement.
///
/// On top what to do, by when and how long; then each section's heading, which nobody can change,
/// with a field under it.
package struct StatementForm: Sendable {
    private let statement: Statement
    private let plan: SectionPlan
    private let words: Wording
    private let workspace: Workspace
    private let by: CalendarDate?

    /// The form of a statement, wanted back by a day: by the statement's deadline unless told.
    package init(_ statement: Statement, compiler: Compiler, by: CalendarDate? = nil) {
        self.by = by
        words = compiler.wording(statement.language)
        workspace = compiler.workspace
        plan = SectionPlan(statement, words: words)
        self.statement = statement
    }

    init(_ statement: Statement, plan: SectionPlan, words: Wording, workspace: Workspace) {
        self.statement = statement
        self.plan = plan
        self.words = words
        self.workspace = workspace
        by = nil
    }

    /// The whole form.
    package var form: WordForm {
        var parts: [WordForm.Part] = [.locked(tag: FormTexts.lockedTag, top)]
        parts.append(
            .line(
                label: words.forms.organisation,
                .init(
                    tag: FormTexts.organisationTag, title: words.forms.organisation,
                    placeholder: words.forms.organisationHint)))
        parts.append(
            .line(
                label: words.forms.contact,
                .init(
                    tag: FormTexts.contactTag, title: words.forms.contact,
                    placeholder: words.forms.contactHint)))
        for (place, section) in plan.sections.enumerated() {
            parts.append(.locked(tag: FormTexts.lockedTag, [.heading(heading(of: section))]))
            guard takesText(place) else { continue }
            parts.append(
                .text(
                    .init(
                        tag: section.tag, title: section.heading,
                        placeholder: words.forms.writeHere)))
        }
        return WordForm(metadata: metadata, parts: parts)
    }

    /// Every section does: a pillar may be answered as a whole.
    private func takesText(_ place: Int) -> Bool { plan.sections.indices.contains(place) }

    private func heading(of section: SectionPlan.Section) -> Heading {
        let ordinal = statement.template?.sections.first { $0.id == section.id }?.ordinal
        return Heading(
            level: section.level, number: ordinal, content: [.text(section.heading)],
            anchor: Anchor(section.id))
    }

    private var metadata: Metadata {
        var metadata = Metadata(
            kind: .statement, title: statement.title, language: statement.language,
            date: statement.date, identifier: "statements/\(statement.identifier)",
            organisation: workspace.organisation.name, page: workspace.defaults.page)
        metadata.subject = words.forms.kind
        metadata.runningHead = Metadata.RunningHead(
            left: "\(words.forms.kind) · \(statement.title)",
            pageLabel: words.navigation.pageOfPages.text)
        return metadata
    }

    // MARK: On top

    private var top: [Block] {
        var blocks: [Block] = [
            .titleBlock(
                TitleBlock(
                    kind: words.forms.kind, title: statement.title,
                    subtitles: statement.subtitle.map { [$0] } ?? []))
        ]
        if !facts.isEmpty { blocks.append(.facts(facts)) }
        blocks.append(
            .list(
                List(
                    marker: .bullet, isTight: true,
                    items: instructions.map { text in
                        List.Item(blocks: [.paragraph(Paragraph(content: [.text(text)]))])
                    })))
        return blocks
    }

    private var facts: [Fact] {
        var facts: [Fact] = []
        if let event = statement.event {
            let date = event.from.map { from in
                event.to.map { words.dateRange(from: from, to: $0) } ?? words.date(from)
            }
            let parts = [event.name, event.session, event.place, date].compactMap(\.self)
            facts.append(Fact(words.facts.event, parts.joined(separator: words.lists.separator)))
        }
        if let template = statement.template {
            let title = (template.shortTitle ?? template.title).text(in: statement.language)
            facts.append(Fact(words.facts.template, title))
        }
        return facts
    }

    private var instructions: [String] {
        var texts = [words.forms.useHeadings, words.forms.useFields]
        let terms = StatementTerms(statement, in: workspace)
        if let limit = terms.words, !limit.isHighest {
            let count = words.counted(limit.most, words.statements.words)
            texts.append(words.forms.wordsAllowed.filled(["words": count]))
        }
        if let limit = terms.minutes?.most {
            let count = words.counted(Int(limit.rounded(.up)), words.forms.minutes)
            texts.append(words.forms.minutesAllowed.filled(["minutes": count]))
        }
        if let day = by ?? terms.deadline {
            texts.append(words.forms.sendBy.filled(["date": words.date(day)]))
        } else {
            texts.append(words.forms.sendBack)
        }
        return texts
    }

    /// Everything that comes back with a filled form and is not filled in.
    var texts: FormTexts {
        var own = [
            words.forms.kind, statement.title, words.forms.useHeadings, words.forms.useFields,
            words.forms.sendBack,
        ]
        if let subtitle = statement.subtitle { own.append(subtitle) }
        for fact in facts {
            own += [fact.label, fact.value.plainText, "\(fact.label) \(fact.value.plainText)"]
        }
        return FormTexts(
            texts: own,
            instructions: [
                words.forms.wordsAllowed, words.forms.minutesAllowed, words.forms.sendBy,
            ],
            placeholders: [
                words.forms.writeHere, words.forms.organisationHint, words.forms.contactHint,
            ],
            organisationLabel: words.forms.organisation, contactLabel: words.forms.contact)
    }
}

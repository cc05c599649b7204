extension HTMLBody {
    mutating func letterhead(_ letterhead: Letterhead) {
        element(.div, .class("letterhead")) {
            if let logo = letterhead.logo, $0.images.indices.contains(logo) {
                // The name beside it says all that the logo says.
                $0.picture($0.images[logo], alternative: "")
            }
            $0.element(.p, .class("organisation"), text: letterhead.organisation)
            for line in letterhead.lines { $0.element(.p, text: line) }
        }
    }

    /// What stands above the text: title, remarks and facts.
    ///
    /// - Parameters:
    ///   - blocks: In their order.
    ///   - title: For readers who hear the page, when no block holds a title to be seen.
    mutating func pageHead(_ blocks: [Block], title: String?) {
        if let title { element(.heading(1), .class("hidden"), text: title) }
        for block in blocks {
            if case .titleBlock(let title) = block {
                titleBlock(title, rank: 1)
            } else {
                self.blocks([block])
            }
        }
    }

    mutating func titleBlock(_ title: TitleBlock, rank: Int) {
        html.open(.div, [.class(title.isCentred ? "title centred" : "title")])
        if let kind = title.kind { element(.p, .class("kind")) { $0.inlines(kind) } }
        element(.heading(rank)) { $0.inlines(title.title) }
        for subtitle in title.subtitles {
            element(.p, .class("subtitle")) { $0.inlines(subtitle) }
        }
        html.close(.div)
    }

    mutating func facts(_ facts: [Fact]) {
        guard !facts.isEmpty else { return }
        element(.dl, .class("facts")) {
            for fact in facts {
                $0.element(.div) {
                    $0.element(.dt) { body in
                        body.revised(fact.revision) { $0.html.text(fact.label) }
                    }
                    $0.element(.dd) { body in
                        body.revised(fact.revision) { $0.inlines(fact.value) }
                    }
                }
            }
        }
    }

    mutating func notice(_ notice: Notice) {
        switch notice.role {
        case .remark: element(.p, .class("notice")) { $0.inlines(notice.content) }
        case .delivery: element(.p, .class("notice delivery")) { $0.inlines(notice.content) }
        }
    }

    mutating func agenda(_ agenda: Agenda) {
        let heading = headingElement(level: 1)
        element(.section, .class("agenda")) {
            $0.element(heading, text: agenda.title)
            guard !agenda.entries.isEmpty else { return }
            // The numbers are text, because minutes may begin at any and count in any script.
            $0.element(.ul) {
                for entry in agenda.entries { $0.agendaEntry(entry) }
            }
        }
    }

    private mutating func agendaEntry(_ entry: Agenda.Entry) {
        let isPartOfItem = entry.number.utf8.contains(UInt8(ascii: "."))
        html.open(.li, isPartOfItem ? [.class("part")] : [])
        revised(entry.revision) { $0.agendaEntryText(entry) }
        html.close(.li)
    }

    private mutating func agendaEntryText(_ entry: Agenda.Entry) {
        if !entry.number.isEmpty {
            number(entry.number, at: nil)
            html.literal(" ")
        }
        if let anchor = entry.anchor {
            element(.a, .link(to: anchor)) { $0.inlines(entry.title) }
        } else {
            inlines(entry.title)
        }
        if let speaker = entry.speaker {
            html.literal(" ")
            element(.span, .class("introduced-by"), text: speaker)
        }
        for detail in entry.details {
            html.literal(" ")
            element(.span, .class("detail"), text: detail)
        }
    }

    mutating func roll(_ roll: Roll) {
        let (title, subtitle) = (headingElement(level: 1), headingElement(level: 2))
        element(.section, .class("roll")) {
            $0.element(title, text: roll.title)
            for group in roll.groups {
                $0.element(subtitle) { body in
                    body.revised(group.revision) { $0.inlines(group.title) }
                }
                guard !group.entries.isEmpty else { continue }
                $0.element(.ul, .class("columns")) {
                    for entry in group.entries {
                        $0.rollEntry(entry, entry.revision ?? group.revision)
                    }
                }
            }
            for remark in roll.remarks { $0.element(.p, .class("remark"), text: remark) }
        }
    }

    private mutating func rollEntry(_ entry: Roll.Entry, _ revision: Revision?) {
        element(.li) { body in
            body.revised(revision) {
                $0.element(.span, .class("name"), text: entry.name)
                for detail in entry.details {
                    $0.html.literal(", ")
                    $0.html.text(detail)
                }
            }
        }
    }
}

extension HTMLBody {
    mutating func record(_ record: Record) {
        html.open(
            .div,
            [
                .class(Self.recordClass(record.kind)), .id(record.anchor), .role("group"),
                .labelled(by: record.anchor, suffix: "_label"),
            ])
        html.open(.p, [.class("label"), .id(record.anchor, suffix: "_label")])
        number(record.label, at: record.anchor)
        html.close(.p)
        blocks(record.blocks)
        facts(record.facts)
        html.close(.div)
    }

    private static func recordClass(_ kind: Record.Kind) -> StaticString {
        switch kind {
        case .decision: "record decision"
        case .action: "record action"
        case .motion: "record motion"
        case .election: "record election"
        case .nomination: "record nomination"
        case .interest: "record interest"
        case .vote: "record vote"
        }
    }

    mutating func annex(_ annex: AnnexHead) {
        let heading = headingElement(level: 1)
        element(.div, .class("annex")) {
            $0.element(heading, .id(annex.anchor)) {
                $0.number(annex.label, at: annex.anchor)
                $0.html.literal(" ")
                $0.html.text(annex.title)
            }
            if let source = annex.source { $0.element(.p, .class("source"), text: source) }
        }
    }

    mutating func chat(_ chat: Chat) {
        element(.table, .class("chat")) {
            if !chat.columns.isEmpty {
                $0.element(.thead) {
                    $0.element(.tr) {
                        for column in chat.columns {
                            $0.element(.th, .scope("col"), text: column)
                        }
                    }
                }
            }
            $0.element(.tbody) {
                for message in chat.messages { $0.message(message) }
            }
        }
        sharedLinks(of: chat)
    }

    private mutating func message(_ message: Chat.Message) {
        element(.tr) {
            $0.element(.td, .class("time"), text: message.time)
            $0.element(.td, .class("name"), text: message.author)
            $0.element(.td) { body in
                body.revised(message.revision) { $0.inlines(message.content) }
            }
        }
    }

    private mutating func sharedLinks(of chat: Chat) {
        guard !chat.links.isEmpty else { return }
        if let title = chat.linksTitle {
            let heading = headingElement(level: 2)
            element(heading, text: title)
        }
        element(.ul) {
            for link in chat.links { $0.element(.li) { $0.link(link) } }
        }
    }

    mutating func endorsements(_ endorsements: Endorsements) {
        let (title, subtitle) = (headingElement(level: 1), headingElement(level: 2))
        element(.section, .class("endorsements")) {
            $0.element(title, text: endorsements.title)
            for group in endorsements.groups {
                if let name = group.title {
                    $0.element(subtitle) { body in
                        body.revised(group.revision) { $0.inlines(name) }
                    }
                }
                guard !group.entries.isEmpty else { continue }
                $0.element(.ul, .class("columns")) {
                    for entry in group.entries {
                        $0.endorsement(entry, entry.revision ?? group.revision)
                    }
                }
            }
        }
    }

    private mutating func endorsement(_ entry: Endorsements.Entry, _ revision: Revision?) {
        element(.li) { body in
            body.revised(revision) {
                $0.html.text(entry.name)
                guard let country = entry.country else { return }
                $0.html.literal(", ")
                $0.element(.span, .class("country"), text: country)
            }
        }
    }

    mutating func signatures(_ signatures: Signatures) {
        let heading = headingElement(level: 1)
        element(.section, .class("signatures")) {
            $0.element(heading, text: signatures.title)
            if let statement = signatures.statement { $0.element(.p, text: statement) }
            guard !signatures.lines.isEmpty else { return }
            $0.element(.ul) {
                for line in signatures.lines { $0.signature(line, of: signatures) }
            }
        }
    }

    private mutating func signature(_ line: Signatures.Line, of signatures: Signatures) {
        element(.li) {
            $0.element(.div, .class("signature")) {
                if !line.name.isEmpty {
                    $0.element(.span, .class("name"), text: line.name)
                    $0.html.lineEnd()
                }
                $0.element(.span, .class("role"), text: line.role)
            }
            $0.element(.div, .class("signing-date"), text: signatures.dateLabel)
        }
    }
}

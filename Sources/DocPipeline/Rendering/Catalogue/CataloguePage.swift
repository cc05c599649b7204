/// The catalogue as one HTML page, which needs no server, and no script except to search.
///
/// The template stands around the list, as that of documents does around them; the style sheets are
/// put together in their order. The same catalogue gives the same bytes.
package func renderCatalogue(
    _ catalogue: Catalogue, template: HTMLPageTemplate, stylesheets: [[UInt8]], words: Wording
) -> [UInt8] {
    CataloguePage(catalogue: catalogue, words: words).render(template, stylesheets)
}

private struct CataloguePage {
    let catalogue: Catalogue
    let words: Wording

    func render(_ template: HTMLPageTemplate, _ stylesheets: [[UInt8]]) -> [UInt8] {
        var metadata = Metadata(
            kind: .article, title: words.archive.title, language: words.language, date: .unknown,
            organisation: catalogue.organisation.name, page: catalogue.page)
        metadata.organisation = catalogue.organisation.name
        var values = HTMLPageValues()
        values.language = text { $0.text(words.language) }
        values.direction = metadata.isRightToLeft ? "rtl" : "ltr"
        values.title = text { html in
            html.text(words.archive.title)
            html.text(" · ")
            html.text(catalogue.organisation.name)
        }
        values.author = text { $0.text(catalogue.organisation.name) }
        values.stylesheet = stylesheets.map { String(decoding: $0, as: UTF8.self) }.joined()
        values.pageStyle = HTMLPageStyle(metadata).css
        values.letterhead = text(letterhead)
        values.head = text(head)
        values.body = text(entries)
        values.footer = text(feeds)
        values.skipToContent = text { $0.text(words.navigation.skipToContent) }
        return template.render(values)
    }

    private func text(_ write: (inout HTMLWriter) -> Void) -> String {
        var html = HTMLWriter()
        write(&html)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    private func letterhead(_ html: inout HTMLWriter) {
        html.element(.p, catalogue.organisation.name)
        for line in catalogue.organisation.letterhead { html.element(.p, line) }
    }

    private func head(_ html: inout HTMLWriter) {
        html.element(.heading(1), words.archive.title)
        // The script shows it: without one it would do nothing.
        html.open(.div, [.class("search"), .name("search"), .role("search"), .hidden])
        html.open(.label)
        html.text(words.archive.search)
        html.void(.input, [HTMLAttribute(name: "type", value: .literal("search"))])
        html.close(.label)
        html.close(.div)
    }

    private func entries(_ html: inout HTMLWriter) {
        html.open(.ol, [.class("entries")])
        for entry in catalogue.entries { write(entry, &html) }
        html.close(.ol)
        html.open(.p, [.name("nothing"), .role("status"), .hidden])
        html.text(words.archive.nothing)
        html.close(.p)
    }

    private func write(_ entry: Catalogue.Entry, _ html: inout HTMLWriter) {
        let description = entry.description
        html.open(.li, [.class("entry"), .id(entry.anchor)])
        html.open(.heading(2), [.language(description.language)])
        html.link(description.title, to: entry.address)
        html.close(.heading(2))
        html.open(.p, [.class("about")])
        if description.date != .unknown {
            html.open(.time, [.dateTime(description.date.description)])
            html.text(words.date(description.date))
            html.close(.time)
            html.text(words.lists.separator)
        }
        html.text(about(entry).joined(separator: words.lists.separator))
        html.close(.p)
        if let number = entry.replacedBy {
            html.element(
                .p, words.archive.replaced.filled(["number": String(number)]), class: "replaced")
        }
        if let corrigendum = description.corrigendum {
            html.element(.p, words.sentence(corrigendum), class: "corrigendum")
        }
        if let reason = entry.unverified {
            html.element(
                .p, words.archive.unverified.filled(["reason": reason]), class: "unverified")
        }
        lists(description, &html)
        files(entry, &html)
        html.close(.li)
    }

    private func about(_ entry: Catalogue.Entry) -> [String] {
        var about = [kind(entry.description.kind), state(entry.description.state)]
        about.append(words.archive.version.filled(["number": String(entry.version)]))
        if let corrigendum = entry.description.corrigendum {
            about.append(
                words.archive.corrigendum.filled(["number": String(corrigendum.number)]))
        }
        if let day = CalendarDate(String(entry.archived.prefix(10))) {
            about.append(words.archive.archived.filled(["date": words.date(day)]))
        }
        return about
    }

    private func kind(_ kind: Metadata.Kind) -> String {
        switch kind {
        case .minutes, .article: words.kinds.minutes
        case .agenda: words.kinds.agenda
        case .statement: words.kinds.statement
        }
    }

    private func state(_ state: DocumentDescription.State) -> String {
        switch state {
        case .planned: words.statuses.planned
        case .draft: words.statuses.draft
        case .approved: words.statuses.approved
        case .agreed: words.statuses.agreed
        case .submitted: words.statuses.submitted
        }
    }

    private func lists(_ description: DocumentDescription, _ html: inout HTMLWriter) {
        let people = description.participants + description.contributors
        if !people.isEmpty {
            let isStatement = description.kind == .statement
            html.open(.p, [.class("parts")])
            html.text(isStatement ? words.statements.endorsements : words.archive.participants)
            html.literal(": ")
            html.text(people.joined(separator: words.lists.separator))
            html.close(.p)
        }
        guard !description.decisions.isEmpty else { return }
        html.element(.p, words.archive.decisions + ":", class: "parts")
        html.open(.ul, [.language(description.language)])
        for decision in description.decisions {
            html.element(.li, "\(decision.number) \(decision.text)")
        }
        html.close(.ul)
    }

    private func files(_ entry: Catalogue.Entry, _ html: inout HTMLWriter) {
        guard !entry.files.isEmpty else { return }
        html.open(.p, [.class("files")])
        html.text(words.archive.files)
        html.literal(": ")
        for file in entry.files {
            html.link(file.label, to: file.address)
            html.literal(" ")
        }
        if let source = entry.source { html.link(words.archive.sources, to: source) }
        html.close(.p)
    }

    private func feeds(_ html: inout HTMLWriter) {
        html.open(.p)
        html.text(words.archive.feeds)
        html.literal(": ")
        html.link("Atom", to: CatalogueFiles.atom)
        html.literal(" ")
        html.link("JSON Feed", to: CatalogueFiles.json)
        html.close(.p)
    }
}

/// The names of the catalogue's files, which refer to each other.
package enum CatalogueFiles {
    package static let page = "index.html"
    package static let atom = "feed.atom"
    package static let json = "feed.json"
}

extension HTMLWriter {
    fileprivate mutating func element(
        _ element: HTMLElement, _ text: String, class name: StaticString? = nil
    ) {
        open(element, name.map { [.class($0)] } ?? [])
        self.text(text)
        close(element)
    }

    /// A link, or only its words where it leads nowhere.
    fileprivate mutating func link(_ words: String, to address: String?) {
        guard let destination = address.flatMap({ HTMLDestination($0) }) else {
            return text(words)
        }
        open(.a, [.link(destination)])
        text(words)
        close(.a)
    }
}

extension HTMLElement {
    fileprivate static var label: Self { Self(name: "label", layout: .inline) }
    fileprivate static var input: Self { Self(name: "input", layout: .inline) }
    fileprivate static var time: Self { Self(name: "time", layout: .inline) }
}

extension HTMLAttribute {
    fileprivate static var hidden: Self { Self(name: "hidden", value: .literal("")) }
    fileprivate static func name(_ id: StaticString) -> Self {
        Self(name: "id", value: .literal(id))
    }
    fileprivate static func language(_ tag: String) -> Self {
        Self(name: "lang", value: .text(tag))
    }
    fileprivate static func dateTime(_ day: String) -> Self {
        Self(name: "datetime", value: .text(day))
    }
}

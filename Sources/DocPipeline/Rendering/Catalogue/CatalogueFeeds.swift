/// The newest entries of an archive as an Atom feed (RFC 4287).
package func renderAtomFeed(_ catalogue: Catalogue, words: Wording) -> [UInt8] {
    var xml = XMLWriter(capacity: 16 << 10)
    xml.markup(XMLWriter.declaration)
    xml.start("feed")
    xml.declare(XMLNamespace(declaration: "xmlns", uri: "http://www.w3.org/2005/Atom"))
    xml.attribute("xml:lang", words.language)
    xml.element("title") {
        $0.text("\(words.archive.title) · \(catalogue.organisation.name)")
    }
    xml.element("id") { $0.text(catalogue.tag("archive")) }
    xml.element("updated") { $0.text(catalogue.updated) }
    xml.element("author") { xml in
        xml.element("name") { $0.text(catalogue.organisation.name) }
    }
    xml.element("link") { xml in
        xml.attribute("rel", "alternate")
        xml.attribute("href", catalogue.link(CatalogueFiles.page))
    }
    xml.element("link") { xml in
        xml.attribute("rel", "self")
        xml.attribute("type", "application/atom+xml")
        xml.attribute("href", catalogue.link(CatalogueFiles.atom))
    }
    for entry in catalogue.newest {
        xml.markup([0x0A])
        xml.element("entry") { xml in
            xml.element("title") { $0.text(entry.feedTitle(words)) }
            xml.element("id") { $0.text(catalogue.tag(entry.identifier)) }
            xml.element("updated") { $0.text(entry.archived) }
            if let address = entry.address {
                xml.element("link") { xml in
                    xml.attribute("rel", "alternate")
                    xml.attribute("href", catalogue.link(address))
                }
            }
            xml.element("summary") { $0.text(entry.feedText(words)) }
        }
    }
    xml.end("feed")
    return xml.bytes + [0x0A]
}

/// The newest entries of an archive as a JSON feed (jsonfeed.org, version 1.1).
package func renderJSONFeed(_ catalogue: Catalogue, words: Wording) -> [UInt8] {
    JSONText.object([
        ("version", .string("https://jsonfeed.org/version/1.1")),
        ("title", .string("\(words.archive.title) · \(catalogue.organisation.name)")),
        ("language", .string(words.language)),
        ("home_page_url", .string(catalogue.link(CatalogueFiles.page))),
        ("feed_url", .string(catalogue.link(CatalogueFiles.json))),
        ("authors", .array([.object([("name", .string(catalogue.organisation.name))])])),
        (
            "items",
            .array(
                catalogue.newest.map { entry in
                    .object([
                        ("id", .string(catalogue.tag(entry.identifier))),
                        ("url", .text(entry.address.map(catalogue.link))),
                        ("title", .string(entry.feedTitle(words))),
                        ("content_text", .string(entry.feedText(words))),
                        ("date_published", .string(entry.archived)),
                        ("language", .string(entry.description.language)),
                        ("tags", .texts(entry.description.subjects)),
                        (
                            "attachments",
                            .array(
                                entry.files.filter { $0.label == "PDF" }.map {
                                    .object([
                                        ("url", .string(catalogue.link($0.address))),
                                        ("mime_type", .string("application/pdf")),
                                    ])
                                })
                        ),
                    ])
                })
        ),
    ]).bytes
}

extension Catalogue {
    /// What came last into the archive, no more than readers of feeds look at.
    fileprivate var newest: [Entry] {
        Array(
            entries.sorted { ($1.archived, $0.identifier) < ($0.archived, $1.identifier) }
                .prefix(100))
    }
}

extension Catalogue.Entry {
    fileprivate func feedTitle(_ words: Wording) -> String {
        guard let corrigendum = description.corrigendum else { return description.title }
        let number = words.archive.corrigendum.filled(["number": String(corrigendum.number)])
        return "\(description.title) – \(number)"
    }

    fileprivate func feedText(_ words: Wording) -> String {
        var lines: [String] = []
        if description.date != .unknown { lines.append(words.date(description.date)) }
        if let corrigendum = description.corrigendum { lines.append(words.sentence(corrigendum)) }
        lines += description.decisions.map { "\($0.number) \($0.text)" }
        return lines.joined(separator: "\n")
    }
}

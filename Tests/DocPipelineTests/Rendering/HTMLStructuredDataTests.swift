import DocPipeline
import Foundation
import Testing

@Suite("HTML: structured data")
struct HTMLStructuredDataTests {
    @Test("tells of the document and its meeting")
    func minutes() throws {
        let data = try data(of: HTMLSamples.minutes)
        #expect(data["@type"] as? String == "DigitalDocument")
        #expect(data["name"] as? String == "8th Informal Meeting")
        #expect(data["dateCreated"] as? String == "2026-03-13")
        #expect(data["creativeWorkStatus"] as? String == "Draft")
        let event = try #require(data["about"] as? [String: Any])
        #expect(event["@type"] as? String == "Event")
        #expect(event["startDate"] as? String == "2026-03-13T15:30+01:00")
        #expect((event["attendee"] as? [[String: Any]])?.count == 2)
    }

    @Test("leaves out what is not known")
    func leavesOut() throws {
        let data = try data(of: HTMLSamples.arabic)
        #expect(Set(data.keys).isDisjoint(with: ["about", "keywords", "creator", "identifier"]))
    }

    @Test("is JSON whatever the texts hold")
    func hostile() throws {
        #expect(
            try data(of: HTMLSamples.hostile)["name"] as? String
                == HTMLSamples.hostile.metadata.title.replacing("\u{FFFE}", with: "\u{FFFD}"))
    }

    @Test(
        "uses words that schema.org has", .needsSharedTestData,
        arguments: [HTMLSamples.minutes, HTMLSamples.statement, HTMLSamples.hostile])
    func vocabulary(_ document: Document) throws {
        let file = try SharedTestData.bytes("schema-org/schemaorgcontext.jsonld")
        let json = try JSONSerialization.jsonObject(with: Data(file)) as? [String: Any]
        let context = try #require(json?["@context"] as? [String: Any])
        for term in Self.terms(in: try data(of: document)) {
            #expect(context[term] != nil, "\(term)")
        }
    }

    /// Every property and every type, at any depth.
    private static func terms(in value: Any) -> [String] {
        if let array = value as? [Any] { return array.flatMap(terms) }
        guard let object = value as? [String: Any] else { return [] }
        let properties = object.keys.filter { !$0.hasPrefix("@") }
        let types = [object["@type"] as? String].compactMap(\.self)
        return properties + types + object.values.flatMap(terms)
    }

    private func data(of document: Document) throws -> [String: Any] {
        let page = String(
            decoding: renderHTML(document, options: try HTMLSamples.options()), as: UTF8.self)
        let script = try #require(
            page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/)
        ).1
        let json = try JSONSerialization.jsonObject(with: Data(script.utf8))
        return try #require(json as? [String: Any])
    }
}

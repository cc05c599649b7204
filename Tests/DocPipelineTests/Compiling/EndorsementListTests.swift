import Testing

@testable import DocPipeline

@Suite("Endorsements are named as the profile wants them")
struct EndorsementListTests {
    private func document(_ rules: String, _ endorsements: String) throws -> Document {
        let profile = """
            kind: profile
            id: council
            title: Council
            body: Council
            \(rules)
            """
        return try Workshop(
            """
            ---
            kind: statement
            title: A statement
            limits: council
            endorsements:
            \(endorsements)
            ---

            Text.[^n]

            [^n]: A note.
            """, at: "statements/s.md", files: ["profiles/council.yaml": profile]
        ).document()
    }

    private let organisations = """
          - {organisation: Zeta, status: general}
          - {organisation: Émile, status: special}
          - {organisation: Alpha, status: none}
          - {organisation: Beta, status: special, answer: promised}
          - {organisation: Gamma, status: special, answer: invited}
        """

    private func groups(_ document: Document) -> [[String]] {
        document.blocks.compactMap { block -> Endorsements? in
            if case .endorsements(let endorsements) = block { endorsements } else { nil }
        }.flatMap(\.groups).map { [$0.title?.plainText ?? ""] + $0.entries.map(\.name) }
    }

    @Test("by status, those without at the end; who is only invited is not named")
    func byStatus() throws {
        let document = try document(
            "endorsers: {order: status, without_status: list}", organisations)
        #expect(
            groups(document) == [
                ["In general consultative status", "Zeta"],
                ["In special consultative status", "Beta (to be confirmed)", "Émile"],
                ["Other organizations", "Alpha"],
            ])
    }

    @Test("in alphabetical order, those without status apart")
    func alphabetical() throws {
        let document = try document(
            "endorsers: {order: alphabetical, without_status: list}", organisations)
        #expect(
            groups(document) == [
                ["", "Beta (to be confirmed)", "Émile", "Zeta"], ["Other organizations", "Alpha"],
            ])
    }

    @Test("those without status in a footnote to the title, before the others")
    func footnote() throws {
        let document = try document(
            "endorsers: {order: status, without_status: footnote}", organisations)
        #expect(
            groups(document).map(\.first) == [
                "In general consultative status", "In special consultative status",
            ])
        #expect(
            document.footnotes.map { $0.blocks.dump() } == [
                "paragraph \"Organizations without consultative status also share the views "
                    + "expressed in this statement: Alpha.\"\n", "paragraph \"A note.\"\n",
            ])
        #expect(document.blocks.dump().contains("footnoteReference 2"))
    }

    @Test(
        "the body's font, where it asks for one",
        arguments: [
            ("Times New Roman 10", "Times New Roman", 10.0), ("Arial, 12 pt", "Arial", 12.0),
        ])
    func font(typed: String, name: String, size: Double) throws {
        let document = try document("format: {font: \"\(typed)\"}", "  - Zeta")
        #expect(document.metadata.page.font == name)
        #expect(document.metadata.page.fontSize == size)
        let styles = try WordPackage(renderDOCX(document)).xml("/word/styles.xml")
        #expect(styles.all("sz").contains { $0.val == String(Int(size * 2)) })
    }
}

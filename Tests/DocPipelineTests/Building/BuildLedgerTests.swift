import Testing

@testable import DocPipeline

@Suite("The ledger of builds")
struct BuildLedgerTests {
    private func record(_ source: String, variant: String = "") -> BuildRecord {
        BuildRecord(
            key: .init(source: source, variant: variant), digest: ContentDigest(of: [1]),
            inputs: [source, "people\nof\t the.csv"], isClean: true, name: "näme",
            outputs: [.init(format: .flatOPC, digest: ContentDigest(of: [2]))])
    }

    private func ledger(_ records: [BuildRecord]) -> [UInt8] {
        var draft = BuildLedger.Draft()
        for record in records { draft.add(record) }
        return draft.bytes()
    }

    @Test func findsEveryRecordAgain() {
        let records =
            ["b.md", "a.md", "é.md", "c/d.md"].map { record($0) }
            + [record("a.md", variant: "agenda")]
        let read = BuildLedger(ledger(records))
        for record in records { #expect(read[record.key] == record) }
        #expect(read[.init(source: "b.m", variant: "")] == nil)
        #expect(read[.init(source: "zz", variant: "")] == nil)
        #expect(Array(read.records).count == 5)
    }

    @Test func isTheSameInAnyOrder() {
        #expect(
            ledger([record("a"), record("b"), record("c")])
                == ledger([record("c"), record("a"), record("b")]))
    }

    @Test func survivesDamage() {
        let whole = ledger([record("a.md"), record("b.md")])
        for length in 0..<whole.count {
            _ = Array(BuildLedger(Array(whole.prefix(length))).records)
        }
        for index in whole.indices {
            var damaged = whole
            damaged[index] ^= 0xFF
            let read = BuildLedger(damaged)
            _ = Array(read.records)
            _ = read[.init(source: "a.md", variant: "")]
        }
    }
}

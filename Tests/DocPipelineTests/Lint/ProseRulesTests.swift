import DocPipeline
import Testing

@Suite("Rules that read prose")
struct ProseRulesTests {
    private func findings(
        _ body: String, language: String = "en", front: String = "", only code: String
    ) throws -> [String] {
        try Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            language: \(language)
            agenda: [Budget, Other]
            attendance: {present: [Bo Quist, {name: Cy Marsh, role: Webmaster}]}
            \(front)
            ---

            ## Budget

            \(body)
            """
        ).findings().filter { $0.contains(" \(code) ") }
            .map { String($0.split(separator: " ", maxSplits: 2)[2]) }
    }

    // MARK: - Commitments

    @Test(arguments: [
        ("The Chair will circulate the template.", "Chair will circulate"),
        ("He said that Ms. Quist would also send the list.", "Quist would also send"),
        ("Ada Example agreed to prepare a draft.", "Ada Example agreed to prepare"),
        ("The Webmaster shall publish them.", "Webmaster shall publish"),
        ("- The Vice-Chair undertook to report back.", "Vice-Chair undertook to report back"),
    ])
    func aPromiseBySomebodyIsNoticed(_ body: String, _ words: String) throws {
        #expect(
            try findings(body, only: "DG409") == [
                "“\(words)” is a promise, and no action under this heading records it"
            ])
    }

    @Test(arguments: [
        ("fr", "La Présidente enverra le modèle.", "Présidente enverra"),
        ("fr", "M. Quist se chargera de contacter les membres.", "Quist se chargera de contacter"),
        ("fr", "Le Secrétaire a promis d’envoyer la liste.", "Secrétaire a promis d’envoyer"),
        ("es", "La Tesorera enviará el informe.", "Tesorera enviará"),
        ("es", "Quist se comprometió a redactar el texto.", "Quist se comprometió a redactar"),
    ])
    func promisesAreReadInOtherLanguages(
        _ language: String, _ body: String, _ words: String
    ) throws {
        #expect(
            try findings(body, language: language, only: "DG409") == [
                "“\(words)” is a promise, and no action under this heading records it"
            ])
    }

    @Test(arguments: [
        "The meeting will circulate.", "If the Chair will circulate it, members can comment.",
        "The Chair would be pleased.", "The Chair will not circulate the template.",
        "The Congress would prepare the ground.", "> The Chair will circulate the template.",
        "The Chair circulated the template.", "A template would be circulated by the Chair.",
        "The Chair will circulate it.\n\nACTION: Bo to circulate it by 2020-09-01",
    ])
    func whatIsNoPromiseOfSomebodyIsNot(_ body: String) throws {
        #expect(try findings(body, only: "DG409") == [])
    }

    @Test func anActionElsewhereRecordsNothingHere() throws {
        let body = "The Chair will send it.\n\n## Other\n\nACTION: Bo to call by 2020-09-01"
        #expect(try findings(body, only: "DG409").count == 1)
    }

    @Test(arguments: [
        ("soon", "“soon” is no day by which this is to be done"),
        ("as soon as possible", "“as soon as possible” is no day by which this is to be done"),
        ("sooner than planned", "there is no day by which this is to be done"),
    ])
    func aVagueDateIsQuoted(_ words: String, _ message: String) throws {
        #expect(try findings("ACTION: Bo to call \(words)", only: "DG402") == [message])
    }

    // MARK: - Annexes

    @Test(arguments: [
        ("The list is attached to these minutes.", "attached to these minutes"),
        ("A list is attached.", "is attached"), ("The chat (see annex) has links.", "see annex"),
        ("It was enclosed herewith, in two copies.", "enclosed herewith"),
    ])
    func aPromisedAnnexIsAttached(_ body: String, _ words: String) throws {
        #expect(
            try findings(body, only: "DG501") == [
                "“\(words)” promises an annex, and nothing is attached"
            ])
        #expect(
            try findings(body, front: "annexes: [{title: A, text: B.}]", only: "DG501") == [])
    }

    @Test(arguments: [
        "Great importance is attached to the matter.", "See annex II to the resolution.",
        "He was attached to the secretariat.", "> The list is attached.",
        "The annex to the Convention was amended.",
    ])
    func whatIsAttachedElsewhereIsNobodysBusiness(_ body: String) throws {
        #expect(try findings(body, only: "DG501") == [])
    }

    @Test(arguments: [
        ("See annex A and see annex B.", ["“see annex B” is not there; there is 1 annex"]),
        ("The figures (see annex 2) are new.", ["“see annex 2” is not there; there is 1 annex"]),
        ("The figures (see annex 1) are new.", []), ("See annex B to the treaty.", []),
    ])
    func theLetterOfAnAnnexIsThatOfOne(_ body: String, _ expected: [String]) throws {
        #expect(
            try findings(body, front: "annexes: [{title: A, text: B.}]", only: "DG501")
                == expected)
    }

    @Test(arguments: [
        ("fr", "La liste figure en annexe.", 1), ("fr", "Voir l’annexe du traité.", 0),
        ("fr", "La liste est ci-jointe.", 1), ("es", "La lista se adjunta.", 1),
        ("es", "Véase el anexo.", 1), ("es", "Véase el anexo de la resolución.", 0),
    ])
    func annexesArePromisedInOtherLanguages(
        _ language: String, _ body: String, _ count: Int
    ) throws {
        #expect(try findings(body, language: language, only: "DG501").count == count)
    }

    // MARK: - Words

    @Test(arguments: [
        ("It was the the budget.", ["“the” is typed twice"]),
        ("It was\nwas late.", ["“was” is typed twice"]),
        ("The the budget.", ["“the” is typed twice"]),
        ("DECISION: The fee fee stays.", ["“fee” is typed twice"]),
        ("He said that that had had effect.", []), ("Bora Bora, Walla Walla.", []),
        ("In 20 20 ways, so-so, tut, tut.", []), ("Plan a a.", []),
        ("`the the` and <https://the.the>", []),
    ])
    func aWordTypedTwiceIsNoticed(_ body: String, _ expected: [String]) throws {
        #expect(try findings(body, only: "DG804") == expected)
    }

    @Test(arguments: [
        ("fr", "Nous nous réunirons ; vous vous souvenez.", 0), ("fr", "C’est la la liste.", 1),
        ("es", "Ya ya está.", 0), ("es", "Es la la lista.", 1),
    ])
    func eachLanguageHasItsOwnRepetitions(
        _ language: String, _ body: String, _ count: Int
    ) throws {
        #expect(try findings(body, language: language, only: "DG804").count == count)
    }

    @Test func theMendOfARepeatedWordTouchesNothingElse() throws {
        let compilation = try Workshop(
            """
            ---
            kind: minutes
            title: A
            date: 2020-08-31
            agenda: [B]
            ---
            ## B

            So it was the the budget.
            """
        ).compilation()
        let fix = try #require(compilation.diagnostics.first { $0.rule.code == "DG804" }?.fix)
        #expect(!fix.isCertain)
        let edit = try #require(fix.edits.first)
        let file = compilation.sources[.main]
        #expect(file.text(edit.range.lowerBound, edit.range.upperBound) == " the")
        #expect(edit.replacement == "")
    }
}

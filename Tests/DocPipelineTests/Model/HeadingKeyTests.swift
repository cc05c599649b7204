import Testing

@testable import DocPipeline

@Suite("Headings are matched by their words")
struct HeadingKeyTests {
    @Test(arguments: [
        ("Updates from the Alliance", "updates from the alliance"),
        ("3. Updates from UNODC", "Updates from UNODC"),
        ("3 Updates from UNODC", "Updates from UNODC"),
        ("III. Promoting the rule of law", "Promoting the rule of law"),
        ("(a) Prévention du crime", "prevention du crime"),
        ("Item 4: Wrap-up of COSP 8", "Wrap up of COSP 8"),
        ("Safeguarding victims’ rights", "Safeguarding victims' rights"),
        ("Straße und Œuvre", "STRASSE und OEUVRE"),
        ("4. Rehabilitation & reintegration", "Rehabilitation and reintegration"),
        ("  Any   other business ", "Any other business"),
    ])
    func sees(one: String, other: String) {
        #expect(HeadingKey(one) == HeadingKey(other))
    }

    @Test(arguments: [
        ("2030 Agenda", "Agenda"), ("Updates from UNODC", "Updates from UNODC-CST"),
        ("I want peace", "want peace"), ("9", "8"),
    ])
    func tellsApart(one: String, other: String) {
        #expect(HeadingKey(one) != HeadingKey(other))
    }
}

import Testing

@testable import DocPipeline

@Suite("Dates and times in the notes of other organisations", .needsSharedTestData)
struct RealNotesTests {
    @Test(
        "Finds each that is there and nothing else",
        arguments: [
            ("en/ossf__minutes_2021-07-27.md", "2021-07-27 (iso)"),
            (
                "en/ossf__minutes_2022-05-03.md",
                "2022-05-03 (iso); ?-05-16 (month-day); 2022-04-19 (numeric)"
            ),
            ("en/rust-lang__minutes_2019-12-12.md", ""),
            ("en/rust-lang__minutes_2021-09-28.md", "2021-09-28 (iso); 2021-09-28 (iso)"),
            ("en/rust-lang__minutes_2022-07-12.md", "2022-07-12 (iso); 2022-07-12 (iso)"),
            (
                "en/w3ctag__telcons_02-21-minutes.md",
                "2022-02-21 – 2022-02-24 (day-month); 2022-02-21 (iso); 2022-02-22 (iso); "
                    + "2022-02-22 (iso); 2022-02-24 (iso)"
            ),
            ("en/w3ctag__telcons_06-26-minutes.md", "2018-06-26 (day-month)"),
            (
                "en/w3ctag__telcons_07-26-minutes.md",
                "2021-07-26 – 2021-07-29 (day-month); 2021-07-26 (iso); 2021-07-27 (iso); "
                    + "2021-07-27 (iso); 2021-07-28 (iso); ?-09-13 – ?-09-15 (month-day)"
            ),
            ("zh/edgegallery__202010_28-10-2020_Meeting_Minutes.md", "09:30–10:30 UTC+0"),
            ("zh/edgegallery__202011_25-11-2020_Meeting_Minutes.md", "19:00–20:00 UTC+0"),
            ("zh/edgegallery__202103_17-03-2021_Meeting_Minutes.md", "19:00–20:00 UTC+0"),
        ])
    func finds(path: String, found: String) throws {
        let text = String(decoding: try SharedTestData.bytes("notes/" + path), as: UTF8.self)
        #expect(ReadProse(text).found == found)
    }
}

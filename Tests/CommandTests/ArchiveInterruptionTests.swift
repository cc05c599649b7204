import Foundation
import Testing

/// Stops `docgen archive create` at moments nobody chose, and looks at what is left.
@Suite("An interrupted archive", .timeLimit(.minutes(20)))
struct ArchiveInterruptionTests {
    /// No converter: what it would take is not the archive's, and no two machines have the same.
    private static let settings = """
        kind: workspace
        organisation: {id: s, name: Society}
        defaults: {converter: none-here}
        converters:
          - {id: none-here, command: [no-such-program, "{input}", "{output}"]}

        """

    private static let create = "docgen archive create --accept-unverified 'a test'"

    /// A workspace with approved minutes, a month each.
    private func workspace(documents: Int) throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "docgen-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(
            at: folder.appending(path: "minutes"), withIntermediateDirectories: true)
        try Self.settings.write(
            to: folder.appending(path: "docgen.yaml"), atomically: true, encoding: .utf8)
        for number in 1...documents { try write(number, to: folder) }
        return folder.resolvingSymlinksInPath()
    }

    private func write(_ number: Int, to folder: URL) throws {
        let month = number % 12 + 1
        let date = "\(2000 + number / 12)-\(month < 10 ? "0" : "")\(month)-01"
        try """
        ---
        kind: minutes
        title: Meeting
        date: \(date)
        status: approved
        agenda: [Opening]
        ---
        ## Opening
        The Chair opened the meeting.

        """.write(
            to: folder.appending(path: "minutes/m\(number).md"), atomically: true,
            encoding: .utf8)
    }

    private func bags(in folder: URL) -> Int {
        let json = try? CommandRun("docgen archive list --format json 2>/dev/null", in: folder)
        return json?.output.components(separatedBy: "\"bag\"").count ?? 1
    }

    @Test("killed at any moment, it is as it was or complete")
    func survivesKilling() throws {
        let folder = try workspace(documents: 12)
        defer { try? FileManager.default.removeItem(at: folder) }
        let start = ContinuousClock.now
        _ = try CommandRun(Self.create, in: folder)
        let whole = (ContinuousClock.now - start) / .seconds(1)
        for _ in 0..<40 {
            try? FileManager.default.removeItem(at: folder.appending(path: "archive"))
            // Up to a little after the end, so that every moment has its turn.
            let delay = Double.random(in: 0...whole * 1.1)
            _ = try CommandRun(
                "timeout -s KILL \(delay) \(Self.create) >/dev/null 2>&1", in: folder)
            let place = folder.appending(path: "archive/bags").path
            let adding = folder.appending(path: "archive/.adding").path
            let isThere = [place, adding].contains { FileManager.default.fileExists(atPath: $0) }
            guard isThere else { continue }
            let verified = try CommandRun("docgen archive verify --no-renderings", in: folder)
            let held = bags(in: folder) - 1
            #expect(verified.output.hasSuffix("\(held) bags, all valid\n"), "\(verified.output)")
            #expect(held == 12, "after \(delay) s")
            // The next run goes on from there.
            let again = try CommandRun(Self.create, in: folder)
            #expect(
                again.output.contains("12 in the archive already"),
                "after \(delay) s: \(again.output)")
            let left = try CommandRun("ls -A archive", in: folder)
            #expect(
                left.output == ".lock\nbags\nfeed.atom\nfeed.json\nindex.html\n",
                "\(left.output)")
        }
    }

    @Test("killed while it adds to an archive, it leaves what was there")
    func keepsWhatWasThere() throws {
        let folder = try workspace(documents: 6)
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try CommandRun(Self.create, in: folder)
        for number in 7...10 { try write(number, to: folder) }
        var isComplete = false
        for step in 1...60 where !isComplete {
            let delay = 0.02 * Double(step)
            _ = try CommandRun(
                "timeout -s KILL \(delay) \(Self.create) >/dev/null 2>&1", in: folder)
            let verified = try CommandRun("docgen archive verify --no-renderings", in: folder)
            let all = verified.output.hasSuffix("10 bags, all valid\n")
            #expect(
                all || verified.output.hasSuffix("6 bags, all valid\n"),
                "after \(delay) s: \(verified.output)")
            isComplete = all
        }
        #expect(isComplete)
    }

    @Test("where the disk is full, nothing is added, and it says why")
    func survivesFullDisk() throws {
        let folder = try workspace(documents: 12)
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try CommandRun(
            "mkdir disk && mount -t tmpfs -o size=300k tmpfs disk 2>/dev/null", in: folder)
        guard made.output.isEmpty else {
            print("not tested: a full disk needs the right to mount one")
            return
        }
        defer { _ = try? CommandRun("umount disk", in: folder) }
        let full = try CommandRun("\(Self.create) -o disk/archive", in: folder)
        #expect(full.output.contains("nothing was archived"), "\(full.output)")
        #expect(full.output.contains("no space left on device"), "\(full.output)")
        #expect(full.output.hasSuffix("[2]\n"))
        let left = try CommandRun("ls -A disk/archive", in: folder)
        #expect(left.output == ".lock\n", "\(left.output)")
    }

    @Test("where nothing may be written, it says so and an archive can still be verified")
    func respectsReadOnly() throws {
        let folder = try workspace(documents: 1)
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try CommandRun(
            """
            mkdir disk && mount -t tmpfs -o size=4m tmpfs disk 2>/dev/null \
                && \(Self.create) -o disk/archive >/dev/null 2>&1 \
                && mount -o remount,ro disk
            """, in: folder)
        guard made.output.isEmpty else {
            print("not tested: a disk that cannot be written needs the right to mount one")
            return
        }
        defer { _ = try? CommandRun("umount disk", in: folder) }
        try write(2, to: folder)
        let refused = try CommandRun("\(Self.create) -o disk/archive", in: folder)
        #expect(refused.output.contains("read-only file system"), "\(refused.output)")
        let verified = try CommandRun("docgen archive verify disk/archive", in: folder)
        #expect(verified.output.hasSuffix("1 bag, all valid\n"), "\(verified.output)")
    }

    @Test("of two at once, one waits for the other and says so")
    func takesTurns() throws {
        let folder = try workspace(documents: 3)
        defer { try? FileManager.default.removeItem(at: folder) }
        let both = try CommandRun(
            """
            mkdir archive && (flock 9; sleep 1) 9>archive/.lock &
            sleep 0.3; \(Self.create)
            """, in: folder)
        #expect(both.output.contains("another docgen is adding to “archive”; waiting for it"))
        #expect(both.output.contains("3 archived, in archive"), "\(both.output)")

        let racing = try CommandRun(
            """
            rm -rf archive; for n in 1 2 3 4; do \(Self.create) >/dev/null 2>&1 & done; wait
            docgen archive verify | tail -n 1
            """, in: folder)
        #expect(racing.output == "3 bags, all valid\n")
    }
}

import Testing

@testable import DocPipeline
@testable import Importing

/// The forms that saved chats have, found by trying them on the file.
@Suite struct ChatFormTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var path: String
        var form: String
        /// Messages without those of the program itself.
        var messages: Int
        var authors: Int
        var privateOnes: Int

        init(_ path: String, _ form: String, _ messages: Int, _ authors: Int, _ privateOnes: Int) {
            self.path = path
            self.form = form
            self.messages = messages
            self.authors = authors
            self.privateOnes = privateOnes
        }

        var testDescription: String { path }
    }

    /// Counted by hand, or with grep for the lines that begin a message.
    static let samples: [Sample] = [
        Sample("chat-exports/zoom-own-made/type1_tab-from-optional-to.txt", "zoom", 6, 4, 1),
        Sample(
            "chat-exports/zoom-own-made/type2_cloud-name-tab-message.txt", "zoom-cloud", 5, 3, 0),
        Sample("chat-exports/zoom-own-made/type3_tab-from-to.txt", "zoom", 5, 4, 1),
        Sample("chat-exports/zoom-own-made/type4_from-to-newline-tab.txt", "zoom-saved", 6, 3, 1),
        Sample("chat-exports/zoom/victormln_chat_localised-De.txt", "zoom", 5, 2, 0),
        Sample("chat-exports/zoom/zoomGroupStats_meeting001_chat.txt", "zoom-cloud", 10, 5, 0),
        Sample("chat-exports/zoom/zoomGroupStats_meeting001_transcript.vtt", "vtt", 300, 5, 0),
        Sample("chat-exports/teams/jmarshrossney_example-transcript.vtt", "vtt", 12, 2, 0),
        Sample("chat-exports/vtt/biology_lab_session.vtt", "vtt", 110, 5, 0),
        Sample("chat-exports/vtt/computer_science_101_week1.vtt", "vtt", 79, 4, 0),
        Sample("chat-exports/vtt/intro_statistics_week1.vtt", "vtt", 56, 4, 0),
        Sample("chat-exports/irc/json-ld_2022-06-22.irc.log", "irc", 283, 17, 0),
        Sample("chat-exports/irc/json-ld_2022-08-03.irc.log", "irc", 108, 10, 0),
        Sample("chat-exports/irc/json-ld_2023-02-15.irc.log", "irc", 154, 8, 0),
        Sample("chat-exports/irc/json-ld_2023-05-03.irc.log", "irc", 76, 8, 0),
        Sample("chat-exports/irc/json-ld_2023-06-28.irc.log", "irc", 128, 13, 0),
        Sample("hostile/chat/bad-cues.vtt", "vtt", 3, 3, 0),
        Sample("hostile/chat/bad-times.txt", "zoom-saved", 2, 2, 0),
        Sample("hostile/chat/injection.txt", "zoom-saved", 3, 3, 0),
        Sample("hostile/chat/no-header-first.txt", "zoom", 1, 1, 0),
        Sample("hostile/chat/nul.txt", "zoom", 1, 1, 0),
    ]

    @Test(
        "The gathered files give as many messages as they hold", .needsSavedFiles,
        arguments: samples)
    func gathered(_ sample: Sample) throws {
        let text = SavedText(try SavedFiles.bytes(sample.path))
        let form = try #require(ChatForms.fitting(text))
        #expect(form.name == sample.form)
        let messages = form.read(text).messages.filter { !$0.isNotice }
        #expect(messages.count == sample.messages)
        #expect(Set(messages.map(\.author)).subtracting([""]).count == sample.authors)
        #expect(messages.count { $0.audience.isPrivate } == sample.privateOnes)
    }

    @Test("No word of the gathered files is lost", .needsSavedFiles, arguments: samples)
    func nothingLost(_ sample: Sample) throws {
        let text = SavedText(try SavedFiles.bytes(sample.path))
        let chat = try #require(ChatForms.fitting(text)).read(text)
        var left: [String: Int] = [:]
        for word in text.text(0..<text.bytes.count).wordsOfText { left[word, default: 0] += 1 }
        func take(_ part: String) {
            for word in part.wordsOfText { left[word, default: 0] -= 1 }
        }
        take(chat.preamble)
        for range in chat.dropped { take(text.text(range)) }
        for message in chat.messages {
            take(message.author)
            take(message.text)
            switch message.audience {
            case .everyone: break
            case .group(let name), .person(let name): take(name)
            }
        }
        // What remains belongs to the form: times, “From”, “to Everyone”, the marks of cues.
        let ofTheForm: Set = [
            "from", "de", "to", "everyone", "direct", "message", "privately", "v", "lt", "gt",
            "amp",
            "loud", "i",
        ]
        let lost = left.filter { word, count in
            count > 0 && !ofTheForm.contains(word) && !word.allSatisfy(\.isNumber)
        }
        #expect(lost.isEmpty)
    }

    struct Shape: Sendable, CustomTestStringConvertible {
        var name: String
        var file: String
        var form: String
        /// “time author → audience: text”, a message a line; notices in brackets.
        var read: [String]

        var testDescription: String { name }
    }

    static let shapes: [Shape] = [
        Shape(
            name: "Zoom in German, single blanks",
            file:
                "10:15:00 Von Vera Moser an Alle : Guten Tag\n10:16:00 Von Vera Moser an Paul Lindner(Direktnachricht) : leise\n",
            form: "zoom",
            read: ["10:15:00 Vera Moser: Guten Tag", "10:16:00 Vera Moser → Paul Lindner: leise"]),
        Shape(
            name: "Zoom with a colon in the name of somebody who writes privately",
            file: "10:00:00\t From  Vera : EXA  to  Paul Lindner(Direct Message) : do not minute\n",
            form: "zoom", read: ["10:00:00 Vera : EXA → Paul Lindner: do not minute"]),
        Shape(
            name: "Zoom with “to” in a name, where no audience is named",
            file:
                "10:00:00 From  Back to Work : hello\n10:01:00 From  Vera : I wrote to you : twice\n",
            form: "zoom",
            read: ["10:00:00 Back to Work: hello", "10:01:00 Vera: I wrote to you : twice"]),
        Shape(
            name: "Zoom with mixed line ends and a lone CR in a message",
            file: "10:00:00 From Vera to Everyone:\r\n\tone\r\ttwo\n\tthree\n",
            form: "zoom-saved", read: ["10:00:00 Vera: one⏎two⏎three"]),
        Shape(
            name: "Zoom on a Mac with no-break spaces",
            file: "10:00:00\u{A0}From\u{A0}Vera Moser\u{A0}to\u{A0}Everyone:\n\thello\n",
            form: "zoom-saved", read: ["10:00:00 Vera Moser: hello"]),
        Shape(
            name: "Webex",
            file: """
                from Vera Moser to everyone:    6:12 PM
                Good evening
                all
                from Paul Lindner (internal) to Everyone:    6:14  PM
                Noted: yes
                to Vera Moser (privately):    6:36 PM
                quiet
                """,
            form: "webex",
            read: [
                "18:12 Vera Moser: Good evening⏎all", "18:14 Paul Lindner: Noted: yes",
                "18:36  → Vera Moser: quiet",
            ]),
        Shape(
            name: "BigBlueButton, old and new",
            file: """
                [15:31] [Vera Moser : MODERATOR]: Good evening
                [15:32] Paul Lindner : see https://example.org/a
                [15:33] Nora O’Brien: yes
                and more
                [15:34] system: Poll published
                [15:35] Paul Lindner left
                """,
            form: "bigbluebutton",
            read: [
                "15:31 Vera Moser: Good evening", "15:32 Paul Lindner: see https://example.org/a",
                "15:33 Nora O’Brien: yes⏎and more", "[Poll published]", "[Paul Lindner left]",
            ]),
        Shape(
            name: "WhatsApp in German, with marks of direction",
            file:
                "\u{200E}[31.08.20, 15:42:07] Vera Moser: Guten Tag\n[31.08.20, 15:43:00] \u{200E}Paul Lindner hat die Gruppe verlassen\n[01.09.20, 09:00:00] Vera Moser: morgen\n",
            form: "whatsapp",
            read: [
                "2020-08-31 15:42:07 Vera Moser: Guten Tag",
                "[Paul Lindner hat die Gruppe verlassen]",
                "2020-09-01 09:00:00 Vera Moser: morgen",
            ]),
        Shape(
            name: "WhatsApp in American English: no figure shows the month, the clock does",
            file:
                "8/9/20, 3:42\u{202F}PM - Vera Moser: Hello\n8/10/20, 3:44\u{202F}PM - Paul Lindner: See: this\n",
            form: "whatsapp",
            read: [
                "2020-08-09 15:42 Vera Moser: Hello", "2020-08-10 15:44 Paul Lindner: See: this",
            ]),
        Shape(
            name: "WhatsApp with hyphens and a dash",
            file: "31-08-20 15:42 – Vera Moser: Hello\n", form: "whatsapp",
            read: ["2020-08-31 15:42 Vera Moser: Hello"]),
        Shape(
            name: "Nextcloud Talk",
            file:
                "15. Oktober 2018 um 13:37:29 GMT+0 @Vera Moser: Hallo\n   zweite Zeile\n15. Oktober 2018 um 13:38:00 GMT+0 @Gerda (Gast): Grüß Gott\n",
            form: "nextcloud",
            read: [
                "2018-10-15 13:37:29 Vera Moser: Hallo⏎zweite Zeile",
                "2018-10-15 13:38:00 Gerda: Grüß Gott",
            ]),
        Shape(
            name: "Markdown of an extension for Teams",
            file:
                "# 2020-08-31\n\n**Vera Moser** (15:42):\n> Good evening\n> all\n\n**Paul Lindner** (15:43):\n> yes\n",
            form: "markdown",
            read: [
                "[2020-08-31]", "2020-08-31 15:42 Vera Moser: Good evening⏎all",
                "2020-08-31 15:43 Paul Lindner: yes",
            ]),
        Shape(
            name: "mIRC",
            file:
                "[19:35] <vera> good evening\n[19:36] * paul nods\n[19:37] *** nora has joined #board\n",
            form: "irc",
            read: ["19:35 vera: good evening", "19:36 paul: nods", "[nora has joined #board]"]),
        Shape(
            name: "mIRC, its buffer",
            file: "<vera> hello there this is\n       wrapped\n<paul> hi\n",
            form: "irc", read: ["vera: hello there this is⏎wrapped", "paul: hi"]),
        Shape(
            name: "IRC with full time stamps",
            file:
                "2003-12-18T15:27:21-0500Z <vera> one\n2003-12-18T15:28:00-0500Z <paul> text: two\n",
            form: "irc",
            read: ["2003-12-18 15:27:21 vera: one", "2003-12-18 15:28:00 paul: text: two"]),
        Shape(
            name: "irssi",
            file: "15:27 <vera> hello\n15:28 <@paul> hi\n15:29 -!- nora [n@h] has joined #board\n",
            form: "irc",
            read: ["15:27 vera: hello", "15:28 paul: hi", "[nora [n@h] has joined #board]"]),
        Shape(
            name: "irssi, another theme", file: "13:10  vera | hello\n13:11  paul | hi | there\n",
            form: "irc", read: ["13:10 vera: hello", "13:11 paul: hi | there"]),
        Shape(
            name: "bip",
            file:
                "27-02-2020 15:04:33 < vera!v@host.org: hello\n27-02-2020 15:04:40 < paul!p@host.org: hi: yes\n",
            form: "irc",
            read: ["2020-02-27 15:04:33 vera: hello", "2020-02-27 15:04:40 paul: hi: yes"]),
        Shape(
            name: "qwebirc", file: "[09:59] == nora [n@h] has joined #c\n[10:00] <vera> hello\n",
            form: "irc", read: ["[nora [n@h] has joined #c]", "10:00 vera: hello"]),
        Shape(
            name: "Quassel", file: "[01:09] <-- nora (n@h) has quit\n[01:10] <vera> hello\n",
            form: "irc", read: ["[nora (n@h) has quit]", "01:10 vera: hello"]),
        Shape(
            name: "IRCCloud",
            file:
                "[2020-07-23 14:57:56] <vera> hello\n[2020-07-23 14:58:00] → paul joined\n[2020-07-23 14:58:09] <paul> hi: there\n",
            form: "irc",
            read: [
                "2020-07-23 14:57:56 vera: hello", "[paul joined]",
                "2020-07-23 14:58:09 paul: hi: there",
            ]),
        Shape(
            name: "RRSAgent, whose writers say that they came",
            file: "15:57:23 <nora> nora has joined #board\n15:58:00 <vera> present+\n", form: "irc",
            read: ["[nora has joined #board]", "15:58:00 vera: present+"]),
        Shape(
            name: "Yahoo, or by hand", file: "vera: hello\npaul: hi there\nvera: ok\n",
            form: "names",
            read: ["vera: hello", "paul: hi there", "vera: ok"]),
        Shape(
            name: "by hand with times", file: "15:31 Bo: See this.\nand more\n15:32 Bo: done\n",
            form: "lines", read: ["15:31 Bo: See this.⏎and more", "15:32 Bo: done"]),
        Shape(
            name: "Teams, two speakers in a cue and a closing tag left out",
            file:
                "WEBVTT\n\na-b/1-0\n00:00:10.087 --> 00:00:13.130\n<v Vera Moser>Hello &amp; welcome,\nall</v><v Paul Lindner>hi\n\nNOTE nothing\n",
            form: "vtt",
            read: ["00:00:10 Vera Moser: Hello & welcome,⏎all", "00:00:10 Paul Lindner: hi"]),
    ]

    @Test("Each form is found and read", arguments: shapes)
    func form(_ shape: Shape) throws {
        let text = SavedText(Array(shape.file.utf8))
        let form = try #require(ChatForms.fitting(text))
        #expect(form.name == shape.form)
        #expect(form.read(text).messages.map(\.asLine) == shape.read)
    }

    @Test("A file is read as it was saved: with a mark, in UTF-16, in Windows-1252")
    func encodings() throws {
        let line = "15:31 Chloé: déjà vu\n15:32 Chloé: oui\n"
        var little: [UInt8] = [0xFF, 0xFE]
        for unit in line.utf16 { little += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let latin = line.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        for (bytes, encoding) in [
            ([0xEF, 0xBB, 0xBF] + Array(line.utf8), SavedText.Encoding.utf8), (little, .utf16),
            (latin, .windows1252),
        ] {
            let text = SavedText(bytes)
            #expect(text.encoding == encoding)
            #expect(text.text(0..<text.bytes.count) == line)
        }
    }

    @Test("Prose, nothing and blank lines are no chat")
    func noChat() {
        for text in ["", "\n\n \n", "Dear all,\n\nplease find the minutes below.\n\nBest: Vera\n"] {
            #expect(ChatForms.fitting(SavedText(Array(text.utf8))) == nil)
        }
    }
}

extension SavedChat.Message {
    /// A message on one line.
    var asLine: String {
        if isNotice { return "[\(text)]" }
        var who = author
        switch audience {
        case .everyone: break
        case .group(let name), .person(let name): who += " → \(name)"
        }
        let when = [date.map { "\($0)" }, time?.description].compactMap(\.self)
        let line = (when + [who]).joined(separator: " ") + ": " + text
        return line.replacing("\n", with: "⏎")
    }
}

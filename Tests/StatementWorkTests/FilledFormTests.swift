import DocPipeline
import Foundation
import StatementWork
import Testing

@Suite("A form that members filled in", .serialized)
struct FilledFormTests {
    private static let expected = """
        ## Advancing the criminal justice system

        Pillar as a whole.

        ### Improving prison conditions

        First paragraph with \\*asterisks\\* & \\<signs>, “quotes” and 1. numbers.

        Second paragraph, with **bold words** in it.

        - one
        - two

        ### Access to legal aid

        \\# is no heading here

        """

    @Test("list styles that stand further in are lists in lists", .timeLimit(.minutes(2)))
    func nestedListStyles() throws {
        let program = """
            import sys, docx
            text = docx.Document()
            text.add_heading("Access to legal aid", 1)
            for style, words in [("List Bullet", "one"), ("List Bullet 2", "in one"),
                                 ("List Bullet", "two"), ("List Number 2", "first")]:
                text.add_paragraph(words, style=style)
            text.save(sys.argv[1])
            """
        let made = try FillingProgram.inFolder { folder in
            let path = folder.appending(path: "lists.docx")
            _ = try FillingProgram.run("python3", ["-c", program, path.path])
            return [UInt8](try Data(contentsOf: path))
        }
        #expect(
            try StatementDesk().collect(made).body == """
                ### Access to legal aid

                - one
                  - in one
                - two
                  1. first

                """)
    }

    @Test("an empty form gives nothing, and says so")
    func empty() throws {
        let outcome = try StatementDesk().collect(try StatementDesk().form)
        #expect(outcome.change == .refused)
        #expect(outcome.diagnostics.map(\.rule.name) == ["nothing-filled-in"])
    }

    @Test("python-docx fills in the fields, and exactly that comes back", .timeLimit(.minutes(20)))
    func pythonFills() throws {
        let desk = try StatementDesk()
        let filled = try FillingProgram.inFolder { folder in
            let path = folder.appending(path: "form.docx")
            try Data(try desk.form).write(to: path)
            _ = try FillingProgram.run("python3", ["-c", Self.python, path.path])
            return [UInt8](try Data(contentsOf: path))
        }
        try expect(desk.collect(filled, as: "anything.docx"))
    }

    @Test("LibreOffice fills in the fields, and exactly that comes back", .timeLimit(.minutes(20)))
    func libreOfficeFills() throws {
        let desk = try StatementDesk()
        let filled = try FillingProgram.inFolder { folder in
            let path = folder.appending(path: "form.docx")
            try Data(try desk.form).write(to: path)
            try Self.convert(path, to: "fodt", in: folder)
            _ = try FillingProgram.run(
                "python3", ["-c", Self.fodt, folder.appending(path: "form.fodt").path])
            try FileManager.default.removeItem(at: path)
            try Self.convert(
                folder.appending(path: "form.fodt"), to: "docx:MS Word 2007 XML", in: folder)
            return [UInt8](try Data(contentsOf: path))
        }
        try expect(desk.collect(filled, as: "anything.docx"))
    }

    private func expect(_ outcome: Contributions.Outcome) throws {
        #expect(outcome.change == .created)
        #expect(outcome.name == "network")
        #expect(outcome.body == Self.expected)
        #expect(outcome.text.contains("organisation: Example Network for Safer Communities\n"))
        #expect(outcome.text.contains("contact: \"Nora O’Brien, nora@example.org\"\n"))
        #expect(outcome.diagnostics.isEmpty)
    }

    private static func convert(_ file: URL, to format: String, in folder: URL) throws {
        _ = try FillingProgram.run(
            "soffice",
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
                format, "--outdir", folder.path, file.path,
            ])
    }

    /// Types into the controls as python-docx lets one, which leaves their marks as they are.
    private static let python = """
        import copy, sys, docx
        from docx.oxml.ns import qn
        from docx.text.paragraph import Paragraph
        document = docx.Document(sys.argv[1])
        controls = {}
        for sdt in document.element.body.iter(qn('w:sdt')):
            controls[sdt.find(qn('w:sdtPr')).find(qn('w:tag')).get(qn('w:val'))] = sdt
        def line(tag, text):
            content = controls[tag].find(qn('w:sdtContent'))
            for t in content.iter(qn('w:t')):
                t.text = text
        def fill(tag, *paragraphs):
            content = controls[tag].find(qn('w:sdtContent'))
            model = content.find(qn('w:p'))
            content.remove(model)
            for text, style in paragraphs:
                element = copy.deepcopy(model)
                content.append(element)
                paragraph = Paragraph(element, document._body)
                paragraph.clear()
                if style:
                    paragraph.style = document.styles[style]
                for place, part in enumerate(text.split('|')):
                    paragraph.add_run(part).bold = place == 1
        line('docgen.organisation', 'ENSC')
        line('docgen.contact', 'Nora O’Brien, nora@example.org')
        fill('advancing-the-criminal-justice-system', ('Pillar as a whole.', None))
        fill('prison-conditions',
            ('First paragraph with *asterisks* & <signs>, “quotes” and 1. numbers.', None),
            ('Second paragraph, with |bold words| in it.', None),
            ('one', 'List Bullet'), ('two', 'List Bullet'))
        fill('legal-aid', ('# is no heading here', None))
        document.save(sys.argv[1])
        """

    /// Types into LibreOffice's own form of the document.
    private static let fodt = """
        import re, sys
        text = open(sys.argv[1], encoding='utf-8').read()
        hint = 'Write here.'
        def under(heading, paragraphs):
            global text
            start = text.index(hint, text.index(heading, text.index('<office:text')))
            begin = text.rindex('<text:p', 0, start)
            end = text.index('</text:p>', start) + len('</text:p>')
            text = text[:begin] + paragraphs + text[end:]
        def p(words):
            return '<text:p>' + words + '</text:p>'
        def item(words):
            return '<text:list-item>' + p(words) + '</text:list-item>'
        bold = ('<style:style style:name="BOLD" style:family="text"><style:text-properties '
            'fo:font-weight="bold"/></style:style></office:automatic-styles>')
        text = text.replace('</office:automatic-styles>', bold, 1)
        text = text.replace('Name of your organization', 'ENSC')
        text = text.replace('Name and e-mail address of a person to ask',
            'Nora O’Brien, nora@example.org')
        under('Advancing the criminal justice system', p('Pillar as a whole.'))
        under('Improving prison conditions',
            p('First paragraph with *asterisks* &amp; &lt;signs&gt;, “quotes” and 1. numbers.')
            + p('Second paragraph, with <text:span text:style-name="BOLD">bold words</text:span> in it.')
            + '<text:list>' + item('one') + item('two') + '</text:list>')
        under('Access to legal aid', p('# is no heading here'))
        open(sys.argv[1], 'w', encoding='utf-8').write(text)
        """
}

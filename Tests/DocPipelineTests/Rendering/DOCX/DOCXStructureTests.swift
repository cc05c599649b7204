import Testing

@testable import DocPipeline

/// What the schemas do not see.
@Suite("Word files hold together", .timeLimit(.minutes(20)))
struct DOCXStructureTests {
    @Test("every style that is used is defined once", arguments: WordSamples.allCases)
    func stylesExist(sample: WordSamples) throws {
        let package = try sample.package()
        let styles = try package.xml("/word/styles.xml").all("style")
        let identifiers = styles.compactMap { $0[.word("styleId")] }
        #expect(Set(identifiers).count == identifiers.count)
        let names = styles.compactMap { $0.first(.word("name"))?.val }
        #expect(Set(names).count == names.count)
        let references = ["pStyle", "rStyle", "tblStyle", "basedOn", "next"]
        for part in package.stories + ["/word/styles.xml"] {
            let root = try package.xml(part)
            let used = references.flatMap { root.all($0) }.compactMap(\.val)
            #expect(Set(used).subtracting(identifiers).isEmpty, "\(part)")
        }
    }

    @Test("lists are defined once and have fewer than nine levels", arguments: WordSamples.allCases)
    func listsExist(sample: WordSamples) throws {
        let package = try sample.package()
        let numbering = try package.xml("/word/numbering.xml")
        let definitions = numbering.all("abstractNum").compactMap { $0[.word("abstractNumId")] }
        let instances = numbering.all("num").compactMap { $0[.word("numId")] }
        #expect(Set(definitions).count == definitions.count)
        #expect(Set(instances).count == instances.count)
        let instantiated = numbering.all("num").compactMap { $0.first(.word("abstractNumId"))?.val }
        #expect(Set(instantiated).subtracting(definitions).isEmpty)
        for part in package.stories {
            let root = try package.xml(part)
            #expect(Set(root.all("numId").compactMap(\.val)).subtracting(instances).isEmpty)
            #expect(root.all("ilvl").compactMap(\.val).compactMap(Int.init).allSatisfy { $0 < 9 })
        }
    }

    @Test("every level that a paragraph uses is defined", arguments: WordSamples.allCases)
    func levelsExist(sample: WordSamples) throws {
        let package = try sample.package()
        let numbering = try package.xml("/word/numbering.xml")
        let instances = numbering.all("num")
        let definitions = numbering.all("abstractNum")
        for part in package.stories {
            for use in try package.xml(part).all("numPr") {
                let instance = instances.first {
                    $0[.word("numId")] == use.first(.word("numId"))?.val
                }
                let definition = definitions.first {
                    $0[.word("abstractNumId")] == instance?.first(.word("abstractNumId"))?.val
                }
                let levels = definition?.all("lvl").compactMap { $0[.word("ilvl")] } ?? []
                #expect(levels.contains(use.first(.word("ilvl"))?.val ?? ""))
            }
        }
    }

    @Test(
        "every relationship leads to a part, and every part is typed",
        arguments: WordSamples.allCases)
    func relationshipsResolve(sample: WordSamples) throws {
        let package = try sample.package()
        let names = package.parts.map(\.name)
        #expect(names.first == "/[Content_Types].xml")
        for part in package.stories {
            let used = try package.xml(part).all.flatMap { element in
                element.attributes.filter { $0.name.namespace == OfficeNamespace.relationships }
            }.map(\.value)
            let owned = Relationships.partName(of: part)
            guard !used.isEmpty else { continue }
            let relationships = try package.xml(owned).elements.map { $0 }
            let identifiers = relationships.compactMap { $0[.init("", "Id")] }
            #expect(Set(identifiers).count == identifiers.count)
            #expect(Set(used).subtracting(identifiers).isEmpty, "\(part)")
            for relationship in relationships where relationship[.init("", "TargetMode")] == nil {
                #expect(names.contains("/word/" + (relationship[.init("", "Target")] ?? "")))
            }
        }
        let types = try package.xml("/[Content_Types].xml").elements.map { $0 }
        let overrides = types.compactMap { $0[.init("", "PartName")] }
        let endings = types.compactMap { $0[.init("", "Extension")] }
        #expect(Set(overrides).subtracting(names).isEmpty)
        #expect(
            names.dropFirst().allSatisfy { name in
                overrides.contains(name) || endings.contains { name.hasSuffix("." + $0) }
            })
    }

    @Test(
        "bookmarks, notes and pictures are numbered once, and exist where they are referred to",
        arguments: WordSamples.allCases)
    func referencesResolve(sample: WordSamples) throws {
        let package = try sample.package()
        let stories = try package.stories.map(package.xml)
        let starts = stories.flatMap { $0.all("bookmarkStart") }
        let names = starts.compactMap { $0[.word("name")] }
        let identifiers = starts.compactMap { $0[.word("id")] }
        let ends = stories.flatMap { $0.all("bookmarkEnd") }.compactMap { $0[.word("id")] }
        #expect(Set(names).count == names.count)
        #expect(Set(identifiers).count == identifiers.count)
        #expect(Set(ends) == Set(identifiers) && ends.count == identifiers.count)
        #expect(names.allSatisfy { $0.count <= Bookmark.longestName })
        let anchors = stories.flatMap { $0.all("hyperlink") }.compactMap { $0[.word("anchor")] }
        #expect(Set(anchors).subtracting(names).isEmpty)
        let fields = stories.flatMap { $0.all("instrText") }.map(\.text)
            .filter { $0.contains("REF ") }.compactMap {
                $0.split(separator: " ").dropFirst().first
            }
        #expect(Set(fields.map(String.init)).subtracting(names).isEmpty)

        let marks = stories.flatMap { $0.all("footnoteReference") }.compactMap { $0[.word("id")] }
        let notes = try package.xml("/word/footnotes.xml").all("footnote")
            .compactMap { $0[.word("id")] }
        #expect(Set(marks).count == marks.count)
        #expect(Set(notes).count == notes.count)
        #expect(Set(marks).subtracting(notes).isEmpty)

        let drawings = stories.flatMap(\.all)
            .filter { $0.name == .init(OfficeNamespace.wordDrawing, "docPr") }
        #expect(Set(drawings.compactMap { $0[.init("", "id")] }).count == drawings.count)
        #expect(drawings.allSatisfy { $0[.init("", "descr")] != nil })
    }

    @Test(
        "fields are begun, separated and ended, one in the other", arguments: WordSamples.allCases)
    func fieldsAreBalanced(sample: WordSamples) throws {
        let package = try sample.package()
        for part in package.stories {
            var open: [Bool] = []
            for character in try package.xml(part).all("fldChar") {
                switch character[.word("fldCharType")] {
                case "begin": open.append(false)
                case "separate":
                    #expect(open.popLast() == false)
                    open.append(true)
                default: #expect(open.popLast() == true)
                }
            }
            #expect(open.isEmpty, "\(part)")
        }
    }

    @Test("no namespace of a vendor's extension is written", arguments: WordSamples.allCases)
    func noVendorNamespaces(sample: WordSamples) throws {
        for part in try sample.package().parts
        where part.name.hasPrefix("/word/") && part.name.hasSuffix(".xml") {
            let text = String(decoding: part.bytes, as: UTF8.self)
            #expect(!text.contains("schemas.microsoft.com/office/word/2"))
            #expect(!text.contains("markup-compatibility"))
        }
    }

    @Test("cells end with a paragraph, and tables do not touch", arguments: WordSamples.allCases)
    func tablesStandApart(sample: WordSamples) throws {
        let package = try sample.package()
        for part in package.stories {
            for element in try package.xml(part).all {
                let names = element.elements.map(\.name.local)
                #expect(!zip(names, names.dropFirst()).contains { $0 == "tbl" && $1 == "tbl" })
                if element.name == .word("tc") { #expect(names.last == "p") }
                if element.name == .word("footnote") { #expect(names.last == "p") }
            }
        }
    }

    @Test(
        "the same document gives the same bytes, with parts made before or not",
        arguments: WordSamples.allCases)
    func bytesAreTheSame(sample: WordSamples) throws {
        let document = sample.document
        let first = try renderDOCX(document)
        let prepared = DOCXOptions(templates: [DOCXTemplate(for: document.metadata)])
        #expect(try renderDOCX(document) == first)
        #expect(try renderDOCX(document, options: prepared) == first)
        #expect(try renderFlatOPC(document) == renderFlatOPC(document))
    }

    @Test("the one XML file holds the same parts", arguments: WordSamples.allCases)
    func flatFileHoldsTheParts(sample: WordSamples) throws {
        let package = try sample.package()
        let flat = try parseXML(renderFlatOPC(sample.document))
        let names = flat.elements.compactMap { part in
            part.attributes.first { $0.name.local == "name" }?.value
        }
        #expect(names == package.parts.map(\.name).filter { $0 != "/[Content_Types].xml" })
    }
}

import Testing

@testable import DocPipeline

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("name,role\nAnna,Chair\n", "commas"), ("name;role\nAnna;Chair", "semicolons"),
        ("name\trole\nAnna\tChair\n", "tabs"), ("name,role\r\nAnna,Chair\r\n", "CR LF"),
        ("name,role\rAnna,Chair\r", "CR"), ("\u{FEFF}name,role\nAnna,Chair\n", "a byte order mark"),
        ("\"name\",\"role\"\n\"Anna\",\"Chair\"\n", "quotes"),
        (" Name , ROLE\n  Anna ,\t\"Chair\" \n", "blanks"),
        ("name,role\n\nAnna,Chair\n,\n\n", "empty rows"),
    ])
    func readsRowsByTheirHeader(text: String, with: Comment) throws {
        let read = readCSV(SourceFile(path: "x.csv", text: text))
        #expect(read.diagnostics.isEmpty)
        let table = try #require(read.value)
        #expect(table.columns.map(\.name) == ["name", "role"], with)
        #expect(table.rows.array?.map { $0["name"]?.string } == ["Anna"], with)
        #expect(table.rows.array?.map { $0["role"]?.string } == ["Chair"], with)
    }

    @Test(arguments: [
        ("\"a,b\"", "a,b"), ("\"a\nb\"", "a\nb"), ("\"a\r\nb\"", "a\r\nb"),
        ("\"a \"\"b\"\" c\"", "a \"b\" c"),
        ("Jo \"Jack\" Roe", "Jo \"Jack\" Roe"), ("5\"", "5\""), ("\" x \"", " x "), ("NO", "NO"),
        ("é😀", "é😀"), ("a;b", "a;b"),
    ])
    func keepsTheTextOfACell(typed: String, text: String) throws {
        let read = readCSV(SourceFile(path: "x.csv", text: "a,b\n\(typed),y\n"))
        #expect(read.diagnostics.isEmpty)
        #expect(read.value?.rows.array?.first?["a"]?.string == text)
        #expect(read.value?.rows.array?.first?["b"]?.string == "y")
    }

    @Test func knowsThePlaceOfHeaderRowsAndCells() throws {
        let file = SourceFile(path: "x.csv", text: "Näme,By proxy\n \"Ünal\" , x\n,y\n")
        let table = try #require(readCSV(file).value)
        func text(_ range: SourceRange?) -> String? {
            range.map { file.text($0.lowerBound, $0.upperBound) }
        }
        #expect(table.columns.map { text($0.range) } == ["Näme", "By proxy"])
        let rows = try #require(table.rows.array)
        #expect(rows.map { text($0.range) } == ["\"Ünal\" , x", ",y"])
        #expect(text(rows[0]["näme"]?.range) == "\"Ünal\"")
        #expect(text(rows[0].member("by_proxy")?.keyRange) == "By proxy")
        #expect(rows[1].object?.map(\.key) == ["by_proxy"], "empty cells are left out")
    }

    @Test func readsAHeaderWithoutRowsAsNoRows() {
        let read = readCSV(SourceFile(path: "x.csv", text: "name,role\n"))
        #expect(read.diagnostics.isEmpty)
        #expect(read.value?.rows.array?.isEmpty == true)
    }

    @Test(arguments: [
        ("", Diagnostic.Rule.csvHeader, 0), ("\n\n", .csvHeader, 0), (",,\na,b,c\n", .csvHeader, 0),
        ("a,,c\n1,2,3\n", .csvHeader, 2), ("a,b,A \n", .csvHeader, 4),
        ("a,b\n1,\"x\ny\n", .csvSyntax, 6), ("a,b\n1,\"x\"y\n", .csvSyntax, 9),
        ("a,b\n1,2,3\n", .csvSyntax, 8),
    ])
    func refusesWhatMakesNoSense(text: String, rule: Diagnostic.Rule, offset: Int) {
        let found = readCSV(SourceFile(path: "x.csv", text: text)).diagnostics
        #expect(found.map(\.rule) == [rule])
        #expect(found.map { $0.range?.lowerBound } == [offset])
    }

    @Test func passesOverEmptyCellsBehindTheLastColumn() {
        let read = readCSV(SourceFile(path: "x.csv", text: "a,b\n1,2,,\n"))
        #expect(read.diagnostics.isEmpty)
    }

    @Test func readsCellsAsWhatTheyAreMeantToBe() throws {
        let text = "organisation,confirmed,votes\nA,yes,12\nB,FALSE,-1\nC,maybe,many\n1,true,\n"
        let table = try #require(readCSV(SourceFile(path: "x.csv", text: text)).value)
        let rows = try #require(table.reading(["confirmed": .bool, "votes": .integer]).rows.array)
        #expect(rows.map { $0["confirmed"]?.bool } == [true, false, nil, true])
        #expect(rows.map { $0["votes"]?.integer } == [12, -1, nil, nil])
        #expect(rows[2]["confirmed"]?.string == "maybe")
        #expect(rows[3]["organisation"]?.string == "1")
    }
}

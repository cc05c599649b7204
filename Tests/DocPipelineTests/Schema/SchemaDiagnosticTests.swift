import Testing

@testable import DocPipeline

/// What a secretary reads when a value does not fulfil its schema.
@Suite struct SchemaDiagnosticTests {
    private static let schema = #"""
        {
          "title": "Minutes: a meeting",
          "type": "object",
          "required": ["date"],
          "properties": {
            "date": {
              "type": "string", "format": "date", "description": "The day of the meeting.",
              "examples": ["2020-08-31"]
            },
            "number": {"type": "integer", "minimum": 1},
            "place": {"type": "string", "minLength": 1},
            "start": {"$ref": "#/$defs/time", "description": "When it started."},
            "status": {"enum": ["planned", "draft", "approved"]},
            "kind": {"const": "minutes"},
            "final": {"type": "boolean"},
            "names": {"type": "array", "items": {"type": "string"}, "uniqueItems": true},
            "quorum": {
              "type": "object", "required": ["present"],
              "properties": {"present": {"type": "integer"}},
              "additionalProperties": false
            },
            "agenda": {
              "type": "array",
              "items": {
                "anyOf": [
                  {"type": "string", "minLength": 1},
                  {
                    "type": "object", "required": ["title"],
                    "properties": {"title": {"type": "string"}, "minutes": {"type": "integer"}},
                    "additionalProperties": false
                  }
                ]
              }
            },
            "annex": {
              "type": "object",
              "oneOf": [{"required": ["file"]}, {"required": ["chat"]}, {"required": ["text"]}]
            },
            "next": {"dependentRequired": {"end_date": ["date"]}}
          },
          "patternProperties": {"^x-": true},
          "unevaluatedProperties": false,
          "$defs": {
            "time": {
              "title": "Time of day", "type": "string",
              "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["15:30"]
            }
          }
        }
        """#

    /// The findings about a document: the text each points at, and its message.
    private func findings(_ data: String) throws -> [(place: String, finding: Diagnostic)] {
        let compiled = SchemaLibrary().schema(try json(Self.schema))
        let schema = try #require(compiled.value)
        let file = SourceFile(path: "x.json", text: data)
        return schema.diagnostics(for: try json(data)).map { diagnostic in
            let range = diagnostic.range
            return (file.text(range?.lowerBound ?? 0, range?.upperBound ?? 0), diagnostic)
        }
    }

    @Test(arguments: [
        (#"{}"#, "", "DG052", "“date” is missing in minutes"),
        (
            #"{"date": "2020-13-01"}"#, "\"2020-13-01\"", "DG054",
            "“2020-13-01” is not a date; dates are written 2020-08-31"
        ),
        (
            #"{"date": "2020-08-31", "number": "eight"}"#, "\"eight\"", "DG053",
            "“number” wants a whole number, not the text “eight”"
        ),
        (
            #"{"date": "2020-08-31", "number": 0}"#, "0", "DG050",
            "“number” must be at least 1, not 0"
        ),
        (
            #"{"date": "2020-08-31", "place": 12}"#, "12", "DG053",
            "“place” wants a text, not the number 12; write it in quotes"
        ),
        (#"{"date": "2020-08-31", "place": ""}"#, "\"\"", "DG050", "“place” must not be empty"),
        (
            #"{"date": "2020-08-31", "place": null}"#, "null", "DG053",
            "“place” has no value; it wants a text"
        ),
        (
            #"{"date": "2020-08-31", "start": "15.30"}"#, "\"15.30\"", "DG054",
            "“15.30” does not fit “start”; write it like 15:30"
        ),
        (
            #"{"date": "2020-08-31", "status": "approvd"}"#, "\"approvd\"", "DG055",
            "“approvd” is not one of planned, draft, approved; did you mean “approved”?"
        ),
        (
            #"{"date": "2020-08-31", "kind": "statement"}"#, "\"statement\"", "DG055",
            "“kind” must be minutes, not “statement”"
        ),
        (
            #"{"date": "2020-08-31", "final": "yes"}"#, "\"yes\"", "DG053",
            "“final” wants true or false, not the text “yes”; write true"
        ),
        (
            #"{"date": "2020-08-31", "names": "Ann"}"#, "\"Ann\"", "DG053",
            "“names” wants a list, not the text “Ann”"
        ),
        (
            #"{"date": "2020-08-31", "names": ["a", "b", "a"]}"#, "\"a\"", "DG050",
            "“names” holds this twice"
        ),
        (
            #"{"date": "2020-08-31", "quorum": {}}"#, "\"quorum\"", "DG052",
            "“present” is missing in “quorum”"
        ),
        (
            #"{"date": "2020-08-31", "quorum": {"present": 1, "presnt": 2}}"#, "\"presnt\"",
            "DG051",
            "there is no key “presnt” in “quorum”"
        ),
        (
            #"{"date": "2020-08-31", "dates": 1}"#, "\"dates\"", "DG051",
            "there is no key “dates” in minutes"
        ),
        (
            #"{"date": "2020-08-31", "agenda": ["a", 3]}"#, "3", "DG053",
            "item 2 of “agenda” wants a text or keys with values, not the number 3; write it in quotes"
        ),
        (
            #"{"date": "2020-08-31", "agenda": [{"titel": "a"}]}"#, "", "DG052",
            "“title” is missing in item 1 of “agenda”"
        ),
        (
            #"{"date": "2020-08-31", "annex": {}}"#, "\"annex\"", "DG052",
            "“file”, “chat” or “text” is missing in “annex”"
        ),
        (
            #"{"date": "2020-08-31", "annex": {"file": 1, "chat": 2}}"#, "\"annex\"", "DG050",
            "only one of “file” and “chat” can be used in “annex”"
        ),
        (
            #"{"date": "2020-08-31", "next": {"end_date": "x"}}"#, "\"next\"", "DG052",
            "“end_date” needs “date” beside it"
        ),
        (#"[]"#, "[]", "DG053", "minutes wants keys with values, not a list"),
    ])
    func saysWhatIsWrongAndWhere(
        data: String, place: String, code: String, message: String
    ) throws {
        let first = try #require(try findings(data).first)
        #expect(first.place == place)
        #expect(first.finding.rule.code == code)
        #expect(first.finding.message == message)
    }

    @Test func explainsAMissingKeyByItsOwnSchema() throws {
        let finding = try #require(try findings("{}").first?.finding)
        #expect(
            finding.notes.map(\.message) == [
                "“date”: The day of the meeting. For example: 2020-08-31"
            ])
    }

    @Test func explainsAValueByWhatItsKeySays() throws {
        let data = #"{"date": "2020-08-31", "start": "15.30"}"#
        let finding = try #require(try findings(data).first?.finding)
        #expect(finding.notes.map(\.message) == ["When it started."])
    }

    @Test func oneMistakeIsOneFinding() throws {
        let data = #"{"date": 7, "number": "8", "x-note": 1, "quorum": {"present": "no"}}"#
        #expect(try findings(data).map(\.place) == ["7", "\"8\"", "\"no\""])
    }

    @Test func findsAMisspeltKeyAndWhatIsMissingForIt() throws {
        let data = #"{"date": "2020-08-31", "agenda": [{"titel": "a"}]}"#
        let found = try findings(data)
        #expect(found.map(\.finding.rule) == [.missingKey, .unknownKey])
        #expect(found.last?.finding.notes.map(\.message) == ["did you mean “title”?"])
    }

    @Test(arguments: [
        (#"{"date": "2020-08-31", "place": 12}"#, true, #"{"date": "2020-08-31", "place": "12"}"#),
        (#"{"date": "2020-08-31", "number": "8"}"#, true, #"{"date": "2020-08-31", "number": 8}"#),
        (
            #"{"date": "2020-08-31", "status": "Draft"}"#, true,
            #"{"date": "2020-08-31", "status": "draft"}"#
        ),
        (
            #"{"date": "2020-08-31", "status": "drft"}"#, false,
            #"{"date": "2020-08-31", "status": "draft"}"#
        ),
        (
            #"{"date": "2020-08-31", "plaec": "Rome"}"#, false,
            #"{"date": "2020-08-31", "place": "Rome"}"#
        ),
    ])
    func mends(data: String, isCertain: Bool, mended: String) throws {
        let fix = try #require(try findings(data).first?.finding.fix)
        #expect(fix.isCertain == isCertain)
        var bytes = Array(data.utf8)
        for edit in fix.edits.reversed() {
            bytes.replaceSubrange(
                edit.range.lowerBound..<edit.range.upperBound, with: edit.replacement.utf8)
        }
        #expect(String(decoding: bytes, as: UTF8.self) == mended)
        #expect(try findings(mended).isEmpty)
    }

    @Test func keepsKeywordAndPaths() throws {
        let schema = try #require(SchemaLibrary().schema(try json(Self.schema), at: "s.json").value)
        let data = try json(#"{"date": "2020-08-31", "agenda": [{"title": 1}]}"#)
        let violation = try #require(schema.violations(of: data).first)
        #expect(violation.instancePath.description == "/agenda/0/title")
        #expect(violation.keyword == .type)
        #expect(
            violation.schemaLocation
                == "s.json#/properties/agenda/items/anyOf/1/properties/title/type")
    }
}

// Written by Scripts/embed-templates.py.
//
// The raw values are rows of the table in EmbeddedTemplates.

/// Declaration templates: titles, sections, sources.
package enum DeclarationFile: Int, EmbeddedFile {
    case abuDhabi2026 = 0
    case agenda2030 = 1
    case bangkok2005 = 2
    case cnd2019 = 3
    case doha2015 = 4
    case kyotoDeclaration2021 = 5
    case salvador2010 = 6
    case ungass2016 = 7
    case ungass2021 = 8
    case vienna2000 = 9
}

/// Style sheets of the HTML rendering.
package enum Stylesheet: Int, EmbeddedFile {
    case docgen = 10
}

/// Mustache templates of the HTML page.
package enum PageTemplate: Int, EmbeddedFile {
    case page = 11
}

/// Words that docgen itself prints, one file for each language.
package enum LabelFile: Int, EmbeddedFile {
    case ar = 12
    case deAT = 13
    case de = 14
    case en = 15
    case es = 16
    case fr = 17
    case ru = 18
    case zh = 19
}

/// The schemas of JSON Schema, draft 2020-12.
package enum MetaschemaFile: Int, EmbeddedFile {
    case metaApplicator = 20
    case metaContent = 21
    case metaCore = 22
    case metaFormatAnnotation = 23
    case metaFormatAssertion = 24
    case metaMetaData = 25
    case metaUnevaluated = 26
    case metaValidation = 27
    case schema = 28
}

/// Pages on lint rules: why, a failing example, a mended one.
package enum RulePage: Int, EmbeddedFile {
    case acceptanceWithoutReason = 29
    case approvalNotRecorded = 30
    case duplicateAttendee = 31
    case duplicateIdentifier = 32
    case emptyRecord = 33
    case headingNotInTemplate = 34
    case headingNotOnAgenda = 35
    case headingNotTranslated = 36
    case leftOver = 37
    case mistypedRecord = 38
    case numberGap = 39
    case staleAction = 40
    case unusedAcceptance = 41
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 42
    case agenda = 43
    case attendance = 44
    case chat = 45
    case common = 46
    case contribution = 47
    case decision = 48
    case election = 49
    case endorsement = 50
    case endorsements = 51
    case minutes = 52
    case modelMinutes = 53
    case modelStatement = 54
    case motion = 55
    case statement = 56
    case template = 57
    case vote = 58
    case workspace = 59
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 60
}

/// The kinds of embedded files, for whoever wants them all.
package enum EmbeddedFiles {
    package static let kinds: [any EmbeddedFile.Type] = [
        DeclarationFile.self,
        Stylesheet.self,
        PageTemplate.self,
        LabelFile.self,
        MetaschemaFile.self,
        RulePage.self,
        SchemaFile.self,
        ZoneFile.self,
    ]
}

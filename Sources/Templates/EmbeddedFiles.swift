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

/// Words that docgen reads in prose, one file for each language.
package enum LexiconFile: Int, EmbeddedFile {
    case de = 20
    case en = 21
    case es = 22
    case fr = 23
}

/// The schemas of JSON Schema, draft 2020-12.
package enum MetaschemaFile: Int, EmbeddedFile {
    case metaApplicator = 24
    case metaContent = 25
    case metaCore = 26
    case metaFormatAnnotation = 27
    case metaFormatAssertion = 28
    case metaMetaData = 29
    case metaUnevaluated = 30
    case metaValidation = 31
    case schema = 32
}

/// Pages on lint rules: why, a failing example, a mended one.
package enum RulePage: Int, EmbeddedFile {
    case acceptanceWithoutReason = 33
    case approvalNotRecorded = 34
    case duplicateAttendee = 35
    case duplicateIdentifier = 36
    case emptyRecord = 37
    case headingNotInTemplate = 38
    case headingNotOnAgenda = 39
    case headingNotTranslated = 40
    case leftOver = 41
    case mistypedRecord = 42
    case numberGap = 43
    case staleAction = 44
    case unusedAcceptance = 45
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 46
    case agenda = 47
    case attendance = 48
    case chat = 49
    case common = 50
    case contribution = 51
    case decision = 52
    case election = 53
    case endorsement = 54
    case endorsements = 55
    case minutes = 56
    case modelMinutes = 57
    case modelStatement = 58
    case motion = 59
    case statement = 60
    case template = 61
    case vote = 62
    case workspace = 63
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 64
}

/// The kinds of embedded files, for whoever wants them all.
package enum EmbeddedFiles {
    package static let kinds: [any EmbeddedFile.Type] = [
        DeclarationFile.self,
        Stylesheet.self,
        PageTemplate.self,
        LabelFile.self,
        LexiconFile.self,
        MetaschemaFile.self,
        RulePage.self,
        SchemaFile.self,
        ZoneFile.self,
    ]
}

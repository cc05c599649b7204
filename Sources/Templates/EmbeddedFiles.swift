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
    case acronymInHeading = 34
    case acronymNotExpanded = 35
    case acronymPossessive = 36
    case acronymVariant = 37
    case acronymWithArticle = 38
    case ambiguousBody = 39
    case approvalNotRecorded = 40
    case dateWithoutYear = 41
    case doubleSpace = 42
    case duplicateAttendee = 43
    case duplicateIdentifier = 44
    case emptyRecord = 45
    case headingNotInTemplate = 46
    case headingNotOnAgenda = 47
    case headingNotTranslated = 48
    case leftOver = 49
    case loneSubheading = 50
    case mistypedRecord = 51
    case mixedDateForms = 52
    case numberGap = 53
    case numericDate = 54
    case ordinalDate = 55
    case percentSign = 56
    case rangeHyphen = 57
    case sessionInFigures = 58
    case smallNumberInFigures = 59
    case staleAction = 60
    case twoSpellings = 61
    case unusedAcceptance = 62
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 63
    case agenda = 64
    case attendance = 65
    case chat = 66
    case common = 67
    case contribution = 68
    case decision = 69
    case election = 70
    case endorsement = 71
    case endorsements = 72
    case minutes = 73
    case modelMinutes = 74
    case modelStatement = 75
    case motion = 76
    case statement = 77
    case template = 78
    case vote = 79
    case workspace = 80
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 81
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

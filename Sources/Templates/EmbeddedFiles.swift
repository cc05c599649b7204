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
    case conflictingTimes = 41
    case dateWithoutYear = 42
    case doubleSpace = 43
    case duplicateAttendee = 44
    case duplicateIdentifier = 45
    case emptyRecord = 46
    case endBeforeStart = 47
    case headingNotInTemplate = 48
    case headingNotOnAgenda = 49
    case headingNotTranslated = 50
    case impossibleDate = 51
    case leftOver = 52
    case loneSubheading = 53
    case mistypedRecord = 54
    case mixedDateForms = 55
    case nextMeetingInPast = 56
    case numberGap = 57
    case numericDate = 58
    case offRecurrence = 59
    case offsetMismatch = 60
    case ordinalDate = 61
    case percentSign = 62
    case rangeHyphen = 63
    case sessionInFigures = 64
    case smallNumberInFigures = 65
    case staleAction = 66
    case twoSpellings = 67
    case unusedAcceptance = 68
    case weekdayMismatch = 69
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 70
    case agenda = 71
    case attendance = 72
    case chat = 73
    case common = 74
    case contribution = 75
    case decision = 76
    case election = 77
    case endorsement = 78
    case endorsements = 79
    case minutes = 80
    case modelMinutes = 81
    case modelStatement = 82
    case motion = 83
    case statement = 84
    case template = 85
    case vote = 86
    case workspace = 87
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 88
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

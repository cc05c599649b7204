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

/// Submission profiles: what bodies ask of statements.
package enum ProfileFile: Int, EmbeddedFile {
    case ccpcj2021 = 33
    case cnd = 34
    case congress = 35
    case cpd58 = 36
    case csocd56 = 37
    case csw = 38
    case ecosocCommissions = 39
    case ecosocGeneral = 40
    case ecosocHls2012 = 41
    case ecosocSpecial = 42
    case ecosoc = 43
    case hrcGeneralDebate = 44
    case hrc = 45
}

/// Pages on lint rules: why, a failing example, a mended one.
package enum RulePage: Int, EmbeddedFile {
    case acceptanceWithoutReason = 46
    case acronymInHeading = 47
    case acronymNotExpanded = 48
    case acronymPossessive = 49
    case acronymVariant = 50
    case acronymWithArticle = 51
    case afterDeadline = 52
    case ambiguousBody = 53
    case approvalNotRecorded = 54
    case conflictingTimes = 55
    case dateWithoutYear = 56
    case doubleSpace = 57
    case duplicateAttendee = 58
    case duplicateEndorsement = 59
    case duplicateIdentifier = 60
    case emptyRecord = 61
    case endBeforeStart = 62
    case endorsementUnconfirmed = 63
    case formattingNotAccepted = 64
    case headingNotInTemplate = 65
    case headingNotOnAgenda = 66
    case headingNotTranslated = 67
    case impossibleDate = 68
    case languageNotAccepted = 69
    case leftOver = 70
    case loneSubheading = 71
    case mistypedRecord = 72
    case mixedDateForms = 73
    case nextMeetingInPast = 74
    case notNfc = 75
    case numberGap = 76
    case numericDate = 77
    case offRecurrence = 78
    case offsetMismatch = 79
    case ordinalDate = 80
    case percentSign = 81
    case profileOutdated = 82
    case rangeHyphen = 83
    case rawHtml = 84
    case sectionEmpty = 85
    case sectionMissing = 86
    case sectionOrder = 87
    case sessionInFigures = 88
    case smallNumberInFigures = 89
    case staleAction = 90
    case statusLimit = 91
    case templateOutdated = 92
    case tooLongToSpeak = 93
    case tooManyWords = 94
    case twoSpellings = 95
    case unusedAcceptance = 96
    case weekdayMismatch = 97
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 98
    case agenda = 99
    case attendance = 100
    case chat = 101
    case common = 102
    case contribution = 103
    case decision = 104
    case election = 105
    case endorsement = 106
    case endorsements = 107
    case minutes = 108
    case modelMinutes = 109
    case modelStatement = 110
    case motion = 111
    case profile = 112
    case statement = 113
    case template = 114
    case vote = 115
    case workspace = 116
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 117
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
        ProfileFile.self,
        RulePage.self,
        SchemaFile.self,
        ZoneFile.self,
    ]
}

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
    case numberGap = 75
    case numericDate = 76
    case offRecurrence = 77
    case offsetMismatch = 78
    case ordinalDate = 79
    case percentSign = 80
    case profileOutdated = 81
    case rangeHyphen = 82
    case sectionEmpty = 83
    case sectionMissing = 84
    case sectionOrder = 85
    case sessionInFigures = 86
    case smallNumberInFigures = 87
    case staleAction = 88
    case statusLimit = 89
    case templateOutdated = 90
    case tooLongToSpeak = 91
    case tooManyWords = 92
    case twoSpellings = 93
    case unusedAcceptance = 94
    case weekdayMismatch = 95
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 96
    case agenda = 97
    case attendance = 98
    case chat = 99
    case common = 100
    case contribution = 101
    case decision = 102
    case election = 103
    case endorsement = 104
    case endorsements = 105
    case minutes = 106
    case modelMinutes = 107
    case modelStatement = 108
    case motion = 109
    case profile = 110
    case statement = 111
    case template = 112
    case vote = 113
    case workspace = 114
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 115
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

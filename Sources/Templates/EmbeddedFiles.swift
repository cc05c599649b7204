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
    case actionDueInPast = 52
    case actionWithoutDate = 53
    case actionWithoutOwner = 54
    case afterDeadline = 55
    case ambiguousBody = 56
    case approvalNotRecorded = 57
    case brokenReference = 58
    case conflictingTimes = 59
    case dateWithoutYear = 60
    case decisionWithoutOutcome = 61
    case doubleSpace = 62
    case duplicateAttendee = 63
    case duplicateEndorsement = 64
    case duplicateIdentifier = 65
    case electionSeats = 66
    case emptyRecord = 67
    case endBeforeStart = 68
    case endorsementUnconfirmed = 69
    case formattingNotAccepted = 70
    case headingLevelSkipped = 71
    case headingNotInTemplate = 72
    case headingNotOnAgenda = 73
    case headingNotTranslated = 74
    case imageWithoutAlt = 75
    case impossibleDate = 76
    case languageNotAccepted = 77
    case leftOver = 78
    case linkWithoutWords = 79
    case loneSubheading = 80
    case majorityNotReached = 81
    case missingAnnex = 82
    case mistypedRecord = 83
    case mixedDateForms = 84
    case nextMeetingInPast = 85
    case notNfc = 86
    case numberGap = 87
    case numericDate = 88
    case offRecurrence = 89
    case offsetMismatch = 90
    case ordinalDate = 91
    case percentSign = 92
    case profileOutdated = 93
    case quorumNotMet = 94
    case rangeHyphen = 95
    case rawHtml = 96
    case repeatedWord = 97
    case sectionEmpty = 98
    case sectionMissing = 99
    case sectionOrder = 100
    case sessionInFigures = 101
    case smallNumberInFigures = 102
    case staleAction = 103
    case statusLimit = 104
    case templateOutdated = 105
    case tooLongToSpeak = 106
    case tooManyWords = 107
    case twoSpellings = 108
    case unnumberedRecord = 109
    case unrecordedCommitment = 110
    case unusedAcceptance = 111
    case votesDoNotAddUp = 112
    case weekdayMismatch = 113
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 114
    case agenda = 115
    case attendance = 116
    case chat = 117
    case common = 118
    case contribution = 119
    case decision = 120
    case election = 121
    case endorsement = 122
    case endorsements = 123
    case minutes = 124
    case modelMinutes = 125
    case modelStatement = 126
    case motion = 127
    case profile = 128
    case statement = 129
    case template = 130
    case vote = 131
    case workspace = 132
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 133
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

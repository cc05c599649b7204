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
    case brokenPageTemplate = 58
    case brokenReference = 59
    case brokenSchema = 60
    case cannotRender = 61
    case commentUnclosed = 62
    case conflictingTimes = 63
    case controlCharacter = 64
    case csvHeader = 65
    case csvSyntax = 66
    case dateWithoutYear = 67
    case decisionWithoutOutcome = 68
    case doubleSpace = 69
    case duplicateAttendee = 70
    case duplicateEndorsement = 71
    case duplicateIdentifier = 72
    case duplicateKey = 73
    case electionSeats = 74
    case emptyRecord = 75
    case endBeforeStart = 76
    case endorsementUnconfirmed = 77
    case fenceUnclosed = 78
    case fileTooLarge = 79
    case formattingNotAccepted = 80
    case frontMatterMissing = 81
    case frontMatterUnclosed = 82
    case headingLevelSkipped = 83
    case headingNotInTemplate = 84
    case headingNotOnAgenda = 85
    case headingNotTranslated = 86
    case imageWithoutAlt = 87
    case impossibleDate = 88
    case invalidHeadingId = 89
    case invalidUtf8 = 90
    case jsonSyntax = 91
    case languageNotAccepted = 92
    case leftOver = 93
    case linkWithoutWords = 94
    case loneSubheading = 95
    case majorityNotReached = 96
    case markdownTooComplex = 97
    case missingAnnex = 98
    case missingFile = 99
    case missingKey = 100
    case mistypedRecord = 101
    case mixedDateForms = 102
    case nextMeetingInPast = 103
    case noWorkspace = 104
    case notNfc = 105
    case numberGap = 106
    case numericDate = 107
    case offRecurrence = 108
    case offsetMismatch = 109
    case ordinalDate = 110
    case outsideWorkspace = 111
    case percentSign = 112
    case profileOutdated = 113
    case quorumNotMet = 114
    case rangeHyphen = 115
    case rawHtml = 116
    case remoteImage = 117
    case repeatedId = 118
    case repeatedWord = 119
    case sameOutputName = 120
    case schemaViolation = 121
    case sectionEmpty = 122
    case sectionMissing = 123
    case sectionOrder = 124
    case sessionInFigures = 125
    case smallNumberInFigures = 126
    case staleAction = 127
    case statusLimit = 128
    case surplusTableCells = 129
    case templateOutdated = 130
    case tooLongToSpeak = 131
    case tooManyWords = 132
    case twoSpellings = 133
    case unknownImageFormat = 134
    case unknownKey = 135
    case unknownKind = 136
    case unknownLanguage = 137
    case unknownMark = 138
    case unknownRule = 139
    case unknownSeries = 140
    case unknownTemplate = 141
    case unknownTimezone = 142
    case unnumberedRecord = 143
    case unreadableFile = 144
    case unreadableRecurrence = 145
    case unrecordedCommitment = 146
    case unsafeLink = 147
    case unusableOutputName = 148
    case unusableReferenceDocument = 149
    case unusedAcceptance = 150
    case unusedFootnote = 151
    case valueNotAllowed = 152
    case votesDoNotAddUp = 153
    case weekdayMismatch = 154
    case wrongFormat = 155
    case wrongType = 156
    case yamlAlias = 157
    case yamlEmpty = 158
    case yamlKey = 159
    case yamlSeveralDocuments = 160
    case yamlSyntax = 161
    case yamlTag = 162
    case yamlTooDeep = 163
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 164
    case agenda = 165
    case attendance = 166
    case chat = 167
    case common = 168
    case contribution = 169
    case decision = 170
    case election = 171
    case endorsement = 172
    case endorsements = 173
    case minutes = 174
    case modelMinutes = 175
    case modelStatement = 176
    case motion = 177
    case profile = 178
    case statement = 179
    case template = 180
    case vote = 181
    case workspace = 182
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 183
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

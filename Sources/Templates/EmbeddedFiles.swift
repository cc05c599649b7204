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
    case conflictingRole = 63
    case conflictingTimes = 64
    case controlCharacter = 65
    case csvHeader = 66
    case csvSyntax = 67
    case dateWithoutYear = 68
    case decisionWithoutOutcome = 69
    case doubleSpace = 70
    case duplicateAttendee = 71
    case duplicateEndorsement = 72
    case duplicateIdentifier = 73
    case duplicateKey = 74
    case electionSeats = 75
    case emptyRecord = 76
    case endBeforeStart = 77
    case endorsementUnconfirmed = 78
    case fenceUnclosed = 79
    case fileTooLarge = 80
    case formattingNotAccepted = 81
    case frontMatterMissing = 82
    case frontMatterUnclosed = 83
    case headingLevelSkipped = 84
    case headingNotInTemplate = 85
    case headingNotOnAgenda = 86
    case headingNotTranslated = 87
    case imageWithoutAlt = 88
    case impossibleDate = 89
    case invalidHeadingId = 90
    case invalidUtf8 = 91
    case itemOrder = 92
    case itemWithoutRecord = 93
    case jsonSyntax = 94
    case languageNotAccepted = 95
    case leftOver = 96
    case linkWithoutWords = 97
    case loneSubheading = 98
    case majorityNotReached = 99
    case markdownTooComplex = 100
    case missingAnnex = 101
    case missingFile = 102
    case missingKey = 103
    case mistypedRecord = 104
    case mixedDateForms = 105
    case nameVariant = 106
    case nextMeetingInPast = 107
    case noWorkspace = 108
    case notNfc = 109
    case numberGap = 110
    case numericDate = 111
    case offRecurrence = 112
    case offsetMismatch = 113
    case ordinalDate = 114
    case outsideWorkspace = 115
    case percentSign = 116
    case profileOutdated = 117
    case quorumNotMet = 118
    case rangeHyphen = 119
    case rawHtml = 120
    case remoteImage = 121
    case repeatedId = 122
    case repeatedWord = 123
    case reportOutOfOrder = 124
    case sameOutputName = 125
    case schemaViolation = 126
    case sectionEmpty = 127
    case sectionMissing = 128
    case sectionOrder = 129
    case sessionInFigures = 130
    case smallNumberInFigures = 131
    case speakerNotPresent = 132
    case staleAction = 133
    case statusLimit = 134
    case surplusTableCells = 135
    case templateOutdated = 136
    case tooLongToSpeak = 137
    case tooManyWords = 138
    case twoSpellings = 139
    case unclearReport = 140
    case unknownImageFormat = 141
    case unknownKey = 142
    case unknownKind = 143
    case unknownLanguage = 144
    case unknownMark = 145
    case unknownPerson = 146
    case unknownProfile = 147
    case unknownRule = 148
    case unknownSeries = 149
    case unknownTemplate = 150
    case unknownTimezone = 151
    case unnumberedRecord = 152
    case unreadableFile = 153
    case unreadableRecurrence = 154
    case unrecordedCommitment = 155
    case unsafeLink = 156
    case unusableOutputName = 157
    case unusableReferenceDocument = 158
    case unusedAcceptance = 159
    case unusedFootnote = 160
    case valueNotAllowed = 161
    case votesDoNotAddUp = 162
    case weekdayMismatch = 163
    case wrongFormat = 164
    case wrongType = 165
    case yamlAlias = 166
    case yamlEmpty = 167
    case yamlKey = 168
    case yamlSeveralDocuments = 169
    case yamlSyntax = 170
    case yamlTag = 171
    case yamlTooDeep = 172
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 173
    case agenda = 174
    case attendance = 175
    case chat = 176
    case common = 177
    case contribution = 178
    case decision = 179
    case election = 180
    case endorsement = 181
    case endorsements = 182
    case minutes = 183
    case modelMinutes = 184
    case modelStatement = 185
    case motion = 186
    case profile = 187
    case statement = 188
    case template = 189
    case vote = 190
    case workspace = 191
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 192
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

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
    case containerOutOfPlace = 65
    case containerUnclosed = 66
    case controlCharacter = 67
    case csvHeader = 68
    case csvSyntax = 69
    case dateWithoutYear = 70
    case decisionWithoutOutcome = 71
    case doubleSpace = 72
    case duplicateAttendee = 73
    case duplicateEndorsement = 74
    case duplicateIdentifier = 75
    case duplicateKey = 76
    case electionSeats = 77
    case emptyRecord = 78
    case endBeforeStart = 79
    case endorsementUnconfirmed = 80
    case fenceUnclosed = 81
    case fileTooLarge = 82
    case formattingNotAccepted = 83
    case frontMatterMissing = 84
    case frontMatterUnclosed = 85
    case headingLevelSkipped = 86
    case headingNotInTemplate = 87
    case headingNotOnAgenda = 88
    case headingNotTranslated = 89
    case imageWithoutAlt = 90
    case impossibleDate = 91
    case invalidHeadingId = 92
    case invalidUtf8 = 93
    case itemOrder = 94
    case itemWithoutRecord = 95
    case jsonSyntax = 96
    case languageNotAccepted = 97
    case leftOver = 98
    case linkWithoutWords = 99
    case loneSubheading = 100
    case majorityNotReached = 101
    case markdownTooComplex = 102
    case missingAnnex = 103
    case missingFile = 104
    case missingKey = 105
    case mistypedRecord = 106
    case mixedDateForms = 107
    case nameUnderChathamHouse = 108
    case nameVariant = 109
    case nextMeetingInPast = 110
    case noSuchSection = 111
    case noWorkspace = 112
    case notNfc = 113
    case numberGap = 114
    case numericDate = 115
    case offRecurrence = 116
    case offsetMismatch = 117
    case ordinalDate = 118
    case outsideWorkspace = 119
    case percentSign = 120
    case profileOutdated = 121
    case quorumNotMet = 122
    case rangeHyphen = 123
    case rawHtml = 124
    case remoteImage = 125
    case repeatedId = 126
    case repeatedWord = 127
    case reportOutOfOrder = 128
    case sameOutputName = 129
    case schemaViolation = 130
    case sectionEmpty = 131
    case sectionMissing = 132
    case sectionOrder = 133
    case sessionInFigures = 134
    case smallNumberInFigures = 135
    case speakerNotPresent = 136
    case staleAction = 137
    case statusLimit = 138
    case strayContainerEnd = 139
    case surplusTableCells = 140
    case templateOutdated = 141
    case tooLongToSpeak = 142
    case tooManyWords = 143
    case twoSpellings = 144
    case unclearReport = 145
    case unknownContainer = 146
    case unknownImageFormat = 147
    case unknownKey = 148
    case unknownKind = 149
    case unknownLanguage = 150
    case unknownMark = 151
    case unknownPerson = 152
    case unknownProfile = 153
    case unknownRule = 154
    case unknownSeries = 155
    case unknownTemplate = 156
    case unknownTimezone = 157
    case unnumberedRecord = 158
    case unreadableFile = 159
    case unreadableRecurrence = 160
    case unrecordedCommitment = 161
    case unsafeLink = 162
    case unusableOutputName = 163
    case unusableReferenceDocument = 164
    case unusedAcceptance = 165
    case unusedFootnote = 166
    case valueNotAllowed = 167
    case votesDoNotAddUp = 168
    case weekdayMismatch = 169
    case wrongFormat = 170
    case wrongType = 171
    case yamlAlias = 172
    case yamlEmpty = 173
    case yamlKey = 174
    case yamlSeveralDocuments = 175
    case yamlSyntax = 176
    case yamlTag = 177
    case yamlTooDeep = 178
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 179
    case agenda = 180
    case attendance = 181
    case chat = 182
    case common = 183
    case contribution = 184
    case decision = 185
    case election = 186
    case endorsement = 187
    case endorsements = 188
    case minutes = 189
    case modelMinutes = 190
    case modelStatement = 191
    case motion = 192
    case profile = 193
    case statement = 194
    case template = 195
    case vote = 196
    case workspace = 197
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 198
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

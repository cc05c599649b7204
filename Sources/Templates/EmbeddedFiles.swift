// Written by Scripts/embed-templates.py.
//
// The raw values are rows of the table in EmbeddedTemplates.

/// What goes into archives beside the documents.
package enum ArchiveFile: Int, EmbeddedFile {
    case bagitProfile = 0
    case catalogueCss = 1
    case catalogueMustache = 2
}

/// Declaration templates: titles, sections, sources.
package enum DeclarationFile: Int, EmbeddedFile {
    case abuDhabi2026 = 3
    case agenda2030 = 4
    case bangkok2005 = 5
    case cnd2019 = 6
    case doha2015 = 7
    case kyotoDeclaration2021 = 8
    case salvador2010 = 9
    case ungass2016 = 10
    case ungass2021 = 11
    case vienna2000 = 12
}

/// Style sheets of the HTML rendering.
package enum Stylesheet: Int, EmbeddedFile {
    case docgen = 13
}

/// Mustache templates of the HTML page.
package enum PageTemplate: Int, EmbeddedFile {
    case page = 14
}

/// Words that docgen itself prints, one file for each language.
package enum LabelFile: Int, EmbeddedFile {
    case ar = 15
    case deAT = 16
    case de = 17
    case en = 18
    case es = 19
    case fr = 20
    case ru = 21
    case zh = 22
}

/// Words that docgen reads in prose, one file for each language.
package enum LexiconFile: Int, EmbeddedFile {
    case de = 23
    case en = 24
    case es = 25
    case fr = 26
}

/// The schemas of JSON Schema, draft 2020-12.
package enum MetaschemaFile: Int, EmbeddedFile {
    case metaApplicator = 27
    case metaContent = 28
    case metaCore = 29
    case metaFormatAnnotation = 30
    case metaFormatAssertion = 31
    case metaMetaData = 32
    case metaUnevaluated = 33
    case metaValidation = 34
    case schema = 35
}

/// Submission profiles: what bodies ask of statements.
package enum ProfileFile: Int, EmbeddedFile {
    case ccpcj2021 = 36
    case cnd = 37
    case congress = 38
    case cpd58 = 39
    case csocd56 = 40
    case csw = 41
    case ecosocCommissions = 42
    case ecosocGeneral = 43
    case ecosocHls2012 = 44
    case ecosocSpecial = 45
    case ecosoc = 46
    case hrcGeneralDebate = 47
    case hrc = 48
}

/// Pages on lint rules: why, a failing example, a mended one.
package enum RulePage: Int, EmbeddedFile {
    case acceptanceWithoutReason = 49
    case acronymInHeading = 50
    case acronymNotExpanded = 51
    case acronymPossessive = 52
    case acronymVariant = 53
    case acronymWithArticle = 54
    case actionDueInPast = 55
    case actionWithoutDate = 56
    case actionWithoutOwner = 57
    case afterDeadline = 58
    case ambiguousBody = 59
    case approvalNotRecorded = 60
    case brokenPageTemplate = 61
    case brokenReference = 62
    case brokenSchema = 63
    case cannotRender = 64
    case commentUnclosed = 65
    case confidentialSource = 66
    case conflictingRole = 67
    case conflictingTimes = 68
    case containerOutOfPlace = 69
    case containerUnclosed = 70
    case controlCharacter = 71
    case correctionWithoutCorrigendum = 72
    case csvHeader = 73
    case csvSyntax = 74
    case dateWithoutYear = 75
    case decisionWithoutOutcome = 76
    case doubleSpace = 77
    case duplicateAttendee = 78
    case duplicateEndorsement = 79
    case duplicateIdentifier = 80
    case duplicateKey = 81
    case electionSeats = 82
    case emptyRecord = 83
    case endBeforeStart = 84
    case endorsementUnconfirmed = 85
    case fenceUnclosed = 86
    case fileTooLarge = 87
    case formattingNotAccepted = 88
    case frontMatterMissing = 89
    case frontMatterUnclosed = 90
    case headingLevelSkipped = 91
    case headingNotInTemplate = 92
    case headingNotOnAgenda = 93
    case headingNotTranslated = 94
    case imageWithoutAlt = 95
    case impossibleDate = 96
    case invalidHeadingId = 97
    case invalidUtf8 = 98
    case itemOrder = 99
    case itemWithoutRecord = 100
    case jsonSyntax = 101
    case languageNotAccepted = 102
    case leftOver = 103
    case linkWithoutWords = 104
    case loneSubheading = 105
    case majorityNotReached = 106
    case markdownTooComplex = 107
    case missingAnnex = 108
    case missingFile = 109
    case missingKey = 110
    case mistypedRecord = 111
    case mixedDateForms = 112
    case nameUnderChathamHouse = 113
    case nameVariant = 114
    case nextMeetingInPast = 115
    case noSuchSection = 116
    case noWorkspace = 117
    case notNfc = 118
    case numberGap = 119
    case numericDate = 120
    case offRecurrence = 121
    case offsetMismatch = 122
    case ordinalDate = 123
    case outsideWorkspace = 124
    case percentSign = 125
    case profileOutdated = 126
    case quorumNotMet = 127
    case rangeHyphen = 128
    case rawHtml = 129
    case remoteImage = 130
    case repeatedId = 131
    case repeatedWord = 132
    case reportOutOfOrder = 133
    case sameArchiveIdentifier = 134
    case sameOutputName = 135
    case schemaViolation = 136
    case sectionEmpty = 137
    case sectionMissing = 138
    case sectionOrder = 139
    case sessionInFigures = 140
    case smallNumberInFigures = 141
    case speakerNotPresent = 142
    case staleAction = 143
    case statusLimit = 144
    case strayContainerEnd = 145
    case surplusTableCells = 146
    case templateOutdated = 147
    case tooLongToSpeak = 148
    case tooManyWords = 149
    case twoSpellings = 150
    case unclearReport = 151
    case unknownContainer = 152
    case unknownImageFormat = 153
    case unknownKey = 154
    case unknownKind = 155
    case unknownLanguage = 156
    case unknownMark = 157
    case unknownPerson = 158
    case unknownProfile = 159
    case unknownRule = 160
    case unknownSeries = 161
    case unknownTemplate = 162
    case unknownTimezone = 163
    case unnumberedRecord = 164
    case unreadableFile = 165
    case unreadableRecurrence = 166
    case unrecordedCommitment = 167
    case unsafeLink = 168
    case unusableOutputName = 169
    case unusableReferenceDocument = 170
    case unusedAcceptance = 171
    case unusedFootnote = 172
    case valueNotAllowed = 173
    case votesDoNotAddUp = 174
    case weekdayMismatch = 175
    case wrongFormat = 176
    case wrongType = 177
    case yamlAlias = 178
    case yamlEmpty = 179
    case yamlKey = 180
    case yamlSeveralDocuments = 181
    case yamlSyntax = 182
    case yamlTag = 183
    case yamlTooDeep = 184
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 185
    case agenda = 186
    case attendance = 187
    case chat = 188
    case common = 189
    case contribution = 190
    case decision = 191
    case election = 192
    case endorsement = 193
    case endorsements = 194
    case minutes = 195
    case modelMinutes = 196
    case modelStatement = 197
    case motion = 198
    case profile = 199
    case statement = 200
    case template = 201
    case vote = 202
    case workspace = 203
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 204
}

/// The kinds of embedded files, for whoever wants them all.
package enum EmbeddedFiles {
    package static let kinds: [any EmbeddedFile.Type] = [
        ArchiveFile.self,
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

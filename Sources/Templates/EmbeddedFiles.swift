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
    case conversionFailed = 72
    case correctionWithoutCorrigendum = 73
    case csvHeader = 74
    case csvSyntax = 75
    case dateWithoutYear = 76
    case decisionWithoutOutcome = 77
    case doubleSpace = 78
    case duplicateAttendee = 79
    case duplicateEndorsement = 80
    case duplicateIdentifier = 81
    case duplicateKey = 82
    case electionSeats = 83
    case emptyRecord = 84
    case endBeforeStart = 85
    case endorsementUnconfirmed = 86
    case fenceUnclosed = 87
    case fileTooLarge = 88
    case formattingNotAccepted = 89
    case frontMatterMissing = 90
    case frontMatterUnclosed = 91
    case headingLevelSkipped = 92
    case headingNotInTemplate = 93
    case headingNotOnAgenda = 94
    case headingNotTranslated = 95
    case imageWithoutAlt = 96
    case impossibleDate = 97
    case invalidHeadingId = 98
    case invalidUtf8 = 99
    case itemOrder = 100
    case itemWithoutRecord = 101
    case jsonSyntax = 102
    case languageNotAccepted = 103
    case leftOver = 104
    case linkWithoutWords = 105
    case loneSubheading = 106
    case majorityNotReached = 107
    case markdownTooComplex = 108
    case missingAnnex = 109
    case missingFile = 110
    case missingKey = 111
    case mistypedRecord = 112
    case mixedDateForms = 113
    case nameUnderChathamHouse = 114
    case nameVariant = 115
    case nextMeetingInPast = 116
    case noSuchSection = 117
    case noWorkspace = 118
    case notNfc = 119
    case numberGap = 120
    case numericDate = 121
    case offRecurrence = 122
    case offsetMismatch = 123
    case ordinalDate = 124
    case outsideWorkspace = 125
    case pdfNotAsAsked = 126
    case percentSign = 127
    case profileOutdated = 128
    case quorumNotMet = 129
    case rangeHyphen = 130
    case rawHtml = 131
    case remoteImage = 132
    case repeatedId = 133
    case repeatedWord = 134
    case reportOutOfOrder = 135
    case sameArchiveIdentifier = 136
    case sameOutputName = 137
    case schemaViolation = 138
    case sectionEmpty = 139
    case sectionMissing = 140
    case sectionOrder = 141
    case sessionInFigures = 142
    case smallNumberInFigures = 143
    case speakerNotPresent = 144
    case staleAction = 145
    case statusLimit = 146
    case strayContainerEnd = 147
    case surplusTableCells = 148
    case templateOutdated = 149
    case tooLongToSpeak = 150
    case tooManyWords = 151
    case twoSpellings = 152
    case unclearReport = 153
    case unknownContainer = 154
    case unknownImageFormat = 155
    case unknownKey = 156
    case unknownKind = 157
    case unknownLanguage = 158
    case unknownMark = 159
    case unknownPerson = 160
    case unknownProfile = 161
    case unknownRule = 162
    case unknownSeries = 163
    case unknownTemplate = 164
    case unknownTimezone = 165
    case unnumberedRecord = 166
    case unreadableFile = 167
    case unreadableRecurrence = 168
    case unrecordedCommitment = 169
    case unsafeLink = 170
    case unusableConverter = 171
    case unusableOutputName = 172
    case unusableReferenceDocument = 173
    case unusedAcceptance = 174
    case unusedFootnote = 175
    case valueNotAllowed = 176
    case votesDoNotAddUp = 177
    case weekdayMismatch = 178
    case wrongFormat = 179
    case wrongType = 180
    case yamlAlias = 181
    case yamlEmpty = 182
    case yamlKey = 183
    case yamlSeveralDocuments = 184
    case yamlSyntax = 185
    case yamlTag = 186
    case yamlTooDeep = 187
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 188
    case agenda = 189
    case attendance = 190
    case chat = 191
    case common = 192
    case contribution = 193
    case decision = 194
    case election = 195
    case endorsement = 196
    case endorsements = 197
    case minutes = 198
    case modelMinutes = 199
    case modelRegister = 200
    case modelStatement = 201
    case motion = 202
    case profile = 203
    case statement = 204
    case template = 205
    case vote = 206
    case workspace = 207
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 208
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

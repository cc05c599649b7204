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
    case correctionFailed = 73
    case contributionEdited = 71
    case controlCharacter = 72
    case conversionFailed = 73
    case correctionWithoutCorrigendum = 74
    case csvHeader = 75
    case csvSyntax = 76
    case dateWithoutYear = 77
    case decisionWithoutOutcome = 78
    case doubleSpace = 79
    case duplicateAttendee = 80
    case duplicateEndorsement = 81
    case duplicateIdentifier = 82
    case duplicateKey = 83
    case electionSeats = 84
    case emptyRecord = 85
    case endBeforeStart = 86
    case endorsementUnconfirmed = 87
    case fenceUnclosed = 88
    case fileTooLarge = 89
    case formattingNotAccepted = 90
    case frontMatterMissing = 91
    case frontMatterUnclosed = 92
    case headingLevelSkipped = 93
    case headingNotInTemplate = 94
    case headingNotOnAgenda = 95
    case headingNotTranslated = 96
    case imageWithoutAlt = 97
    case impossibleDate = 98
    case impossibleSavedTime = 99
    case headingRespelled = 97
    case imageWithoutAlt = 98
    case impossibleDate = 99
    case invalidHeadingId = 100
    case invalidUtf8 = 101
    case itemOrder = 102
    case itemWithoutRecord = 103
    case jsonSyntax = 104
    case keptAsText = 105
    case languageNotAccepted = 106
    case languageNotAccepted = 105
    case leftOut = 106
    case leftOver = 107
    case linkWithoutWords = 108
    case loneSubheading = 109
    case majorityNotReached = 110
    case markdownTooComplex = 111
    case missingAnnex = 112
    case missingFile = 113
    case missingKey = 114
    case mistypedRecord = 115
    case mixedDateForms = 116
    case nameUndecided = 117
    case nameUnderChathamHouse = 118
    case nameVariant = 119
    case nextMeetingInPast = 120
    case noSuchSection = 121
    case noWorkspace = 122
    case notNfc = 123
    case nameUnderChathamHouse = 117
    case nameVariant = 118
    case nextMeetingInPast = 119
    case noSuchSection = 120
    case noWorkspace = 121
    case notNfc = 122
    case nothingFilledIn = 123
    case numberGap = 124
    case numericDate = 125
    case offRecurrence = 126
    case offsetMismatch = 127
    case ordinalDate = 128
    case outsideWorkspace = 129
    case pdfNotAsAsked = 130
    case percentSign = 131
    case profileOutdated = 132
    case quorumNotMet = 133
    case rangeHyphen = 134
    case rawHtml = 135
    case remoteImage = 136
    case repeatedId = 137
    case repeatedWord = 138
    case reportOutOfOrder = 139
    case sameArchiveIdentifier = 140
    case sameOutputName = 141
    case schemaViolation = 142
    case sectionEmpty = 143
    case sectionMissing = 144
    case sectionOrder = 145
    case sessionInFigures = 146
    case smallNumberInFigures = 147
    case speakerNotPresent = 148
    case staleAction = 149
    case statusLimit = 150
    case strayContainerEnd = 151
    case surplusTableCells = 152
    case templateOutdated = 153
    case tooLongToSpeak = 154
    case tooManyWords = 155
    case twoSpellings = 156
    case unclearReport = 157
    case unknownChat = 158
    case unknownContainer = 159
    case unknownImageFormat = 160
    case unknownKey = 161
    case unknownKind = 162
    case unknownLanguage = 163
    case unknownMark = 164
    case unknownPerson = 165
    case unknownProfile = 166
    case unknownReport = 167
    case organisationNotNamed = 129
    case outsideWorkspace = 130
    case pdfNotAsAsked = 131
    case percentSign = 132
    case profileOutdated = 133
    case quorumNotMet = 134
    case rangeHyphen = 135
    case rawHtml = 136
    case remoteImage = 137
    case repeatedId = 138
    case repeatedWord = 139
    case reportOutOfOrder = 140
    case sameArchiveIdentifier = 141
    case sameOutputName = 142
    case schemaViolation = 143
    case sectionEmpty = 144
    case sectionMissing = 145
    case sectionOrder = 146
    case sessionInFigures = 147
    case smallNumberInFigures = 148
    case speakerNotPresent = 149
    case staleAction = 150
    case statusLimit = 151
    case strayContainerEnd = 152
    case surplusTableCells = 153
    case templateOutdated = 154
    case textWithoutSection = 155
    case tooLongToSpeak = 156
    case tooManyWords = 157
    case twoSpellings = 158
    case unclearReport = 159
    case unknownContainer = 160
    case unknownImageFormat = 161
    case unknownKey = 162
    case unknownKind = 163
    case unknownLanguage = 164
    case unknownMark = 165
    case unknownPerson = 166
    case unknownProfile = 167
    case unknownRule = 168
    case unknownSeries = 169
    case unknownTemplate = 170
    case unknownTimezone = 171
    case unnumberedRecord = 172
    case unreadableFile = 173
    case unreadableRecurrence = 174
    case unrecordedCommitment = 175
    case unsafeLink = 176
    case unusableConverter = 177
    case unusableOutputName = 178
    case unusableReferenceDocument = 179
    case unusedAcceptance = 180
    case unusedFootnote = 181
    case valueNotAllowed = 182
    case votesDoNotAddUp = 183
    case weekdayMismatch = 184
    case wrongFormat = 185
    case wrongType = 186
    case yamlAlias = 187
    case yamlEmpty = 188
    case yamlKey = 189
    case yamlSeveralDocuments = 190
    case yamlSyntax = 191
    case yamlTag = 192
    case yamlTooDeep = 193
    case unreadableDocument = 173
    case unreadableFile = 174
    case unreadableRecurrence = 175
    case unrecordedCommitment = 176
    case unsafeLink = 177
    case unusableConverter = 178
    case unusableOutputName = 179
    case unusableReferenceDocument = 180
    case unusedAcceptance = 181
    case unusedFootnote = 182
    case valueNotAllowed = 183
    case votesDoNotAddUp = 184
    case weekdayMismatch = 185
    case wrongFormat = 186
    case wrongType = 187
    case yamlAlias = 188
    case yamlEmpty = 189
    case yamlKey = 190
    case yamlSeveralDocuments = 191
    case yamlSyntax = 192
    case yamlTag = 193
    case yamlTooDeep = 194
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 194
    case agenda = 195
    case attendance = 196
    case chat = 197
    case common = 198
    case contribution = 199
    case decision = 200
    case election = 201
    case endorsement = 202
    case endorsements = 203
    case minutes = 204
    case modelMinutes = 205
    case modelRegister = 206
    case action = 195
    case agenda = 196
    case attendance = 197
    case chat = 198
    case common = 199
    case contribution = 200
    case decision = 201
    case election = 202
    case endorsement = 203
    case endorsements = 204
    case minutes = 205
    case modelMinutes = 206
    case modelStatement = 207
    case motion = 208
    case profile = 209
    case statement = 210
    case template = 211
    case vote = 212
    case workspace = 213
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
    case interest = 198
    case minutes = 199
    case modelMinutes = 200
    case modelStatement = 201
    case motion = 202
    case nomination = 203
    case profile = 204
    case statement = 205
    case template = 206
    case vote = 207
    case workspace = 208
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 214
    case zones = 207
    case zones = 206
    case zones = 209
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

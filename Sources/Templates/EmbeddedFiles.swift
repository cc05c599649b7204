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
    case conflictingRole = 66
    case conflictingTimes = 67
    case controlCharacter = 68
    case correctionWithoutCorrigendum = 69
    case csvHeader = 70
    case csvSyntax = 71
    case dateWithoutYear = 72
    case decisionWithoutOutcome = 73
    case doubleSpace = 74
    case duplicateAttendee = 75
    case duplicateEndorsement = 76
    case duplicateIdentifier = 77
    case duplicateKey = 78
    case electionSeats = 79
    case emptyRecord = 80
    case endBeforeStart = 81
    case endorsementUnconfirmed = 82
    case fenceUnclosed = 83
    case fileTooLarge = 84
    case formattingNotAccepted = 85
    case frontMatterMissing = 86
    case frontMatterUnclosed = 87
    case headingLevelSkipped = 88
    case headingNotInTemplate = 89
    case headingNotOnAgenda = 90
    case headingNotTranslated = 91
    case imageWithoutAlt = 92
    case impossibleDate = 93
    case invalidHeadingId = 94
    case invalidUtf8 = 95
    case itemOrder = 96
    case itemWithoutRecord = 97
    case jsonSyntax = 98
    case languageNotAccepted = 99
    case leftOver = 100
    case linkWithoutWords = 101
    case loneSubheading = 102
    case majorityNotReached = 103
    case markdownTooComplex = 104
    case missingAnnex = 105
    case missingFile = 106
    case missingKey = 107
    case mistypedRecord = 108
    case mixedDateForms = 109
    case nameVariant = 110
    case nextMeetingInPast = 111
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
    case sameArchiveIdentifier = 129
    case sameOutputName = 130
    case schemaViolation = 131
    case sectionEmpty = 132
    case sectionMissing = 133
    case sectionOrder = 134
    case sessionInFigures = 135
    case smallNumberInFigures = 136
    case speakerNotPresent = 137
    case staleAction = 138
    case statusLimit = 139
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
    case unknownImageFormat = 146
    case unknownKey = 147
    case unknownKind = 148
    case unknownLanguage = 149
    case unknownMark = 150
    case unknownPerson = 151
    case unknownProfile = 152
    case unknownRule = 153
    case unknownSeries = 154
    case unknownTemplate = 155
    case unknownTimezone = 156
    case unnumberedRecord = 157
    case unreadableFile = 158
    case unreadableRecurrence = 159
    case unrecordedCommitment = 160
    case unsafeLink = 161
    case unusableOutputName = 162
    case unusableReferenceDocument = 163
    case unusedAcceptance = 164
    case unusedFootnote = 165
    case valueNotAllowed = 166
    case votesDoNotAddUp = 167
    case weekdayMismatch = 168
    case wrongFormat = 169
    case wrongType = 170
    case yamlAlias = 171
    case yamlEmpty = 172
    case yamlKey = 173
    case yamlSeveralDocuments = 174
    case yamlSyntax = 175
    case yamlTag = 176
    case yamlTooDeep = 177
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
    case action = 178
    case agenda = 179
    case attendance = 180
    case chat = 181
    case common = 182
    case contribution = 183
    case decision = 184
    case election = 185
    case endorsement = 186
    case endorsements = 187
    case minutes = 188
    case modelMinutes = 189
    case modelStatement = 190
    case motion = 191
    case profile = 192
    case statement = 193
    case template = 194
    case vote = 195
    case workspace = 196
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 198
    case zones = 197
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

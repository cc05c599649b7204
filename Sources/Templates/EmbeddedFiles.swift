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
    case correctionFailed = 68
    case csvHeader = 69
    case csvSyntax = 70
    case dateWithoutYear = 71
    case decisionWithoutOutcome = 72
    case doubleSpace = 73
    case duplicateAttendee = 74
    case duplicateEndorsement = 75
    case duplicateIdentifier = 76
    case duplicateKey = 77
    case electionSeats = 78
    case emptyRecord = 79
    case endBeforeStart = 80
    case endorsementUnconfirmed = 81
    case fenceUnclosed = 82
    case fileTooLarge = 83
    case formattingNotAccepted = 84
    case frontMatterMissing = 85
    case frontMatterUnclosed = 86
    case headingLevelSkipped = 87
    case headingNotInTemplate = 88
    case headingNotOnAgenda = 89
    case headingNotTranslated = 90
    case imageWithoutAlt = 91
    case impossibleDate = 92
    case impossibleSavedTime = 93
    case invalidHeadingId = 94
    case invalidUtf8 = 95
    case itemOrder = 96
    case itemWithoutRecord = 97
    case jsonSyntax = 98
    case keptAsText = 99
    case languageNotAccepted = 100
    case leftOver = 101
    case linkWithoutWords = 102
    case loneSubheading = 103
    case majorityNotReached = 104
    case markdownTooComplex = 105
    case missingAnnex = 106
    case missingFile = 107
    case missingKey = 108
    case mistypedRecord = 109
    case mixedDateForms = 110
    case nameUndecided = 111
    case nameUnderChathamHouse = 112
    case nameVariant = 113
    case nextMeetingInPast = 114
    case noSuchSection = 115
    case noWorkspace = 116
    case notNfc = 117
    case numberGap = 118
    case numericDate = 119
    case offRecurrence = 120
    case offsetMismatch = 121
    case ordinalDate = 122
    case outsideWorkspace = 123
    case percentSign = 124
    case profileOutdated = 125
    case quorumNotMet = 126
    case rangeHyphen = 127
    case rawHtml = 128
    case remoteImage = 129
    case repeatedId = 130
    case repeatedWord = 131
    case reportOutOfOrder = 132
    case sameOutputName = 133
    case schemaViolation = 134
    case sectionEmpty = 135
    case sectionMissing = 136
    case sectionOrder = 137
    case sessionInFigures = 138
    case smallNumberInFigures = 139
    case speakerNotPresent = 140
    case staleAction = 141
    case statusLimit = 142
    case strayContainerEnd = 143
    case surplusTableCells = 144
    case templateOutdated = 145
    case tooLongToSpeak = 146
    case tooManyWords = 147
    case twoSpellings = 148
    case unclearReport = 149
    case unknownChat = 150
    case unknownContainer = 151
    case unknownImageFormat = 152
    case unknownKey = 153
    case unknownKind = 154
    case unknownLanguage = 155
    case unknownMark = 156
    case unknownPerson = 157
    case unknownProfile = 158
    case unknownReport = 159
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
    case action = 177
    case agenda = 178
    case attendance = 179
    case chat = 180
    case common = 181
    case contribution = 182
    case decision = 183
    case election = 184
    case endorsement = 185
    case endorsements = 186
    case minutes = 187
    case modelMinutes = 188
    case modelStatement = 189
    case motion = 190
    case profile = 191
    case statement = 192
    case template = 193
    case vote = 194
    case workspace = 195
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 208
    case zones = 204
    case zones = 198
    case zones = 196
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

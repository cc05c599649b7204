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
    case contributionEdited = 71
    case controlCharacter = 72
    case conversionFailed = 73
    case correctionFailed = 74
    case correctionWithoutCorrigendum = 75
    case csvHeader = 76
    case csvSyntax = 77
    case dateWithoutYear = 78
    case decisionWithoutOutcome = 79
    case doubleSpace = 80
    case duplicateAttendee = 81
    case duplicateEndorsement = 82
    case duplicateIdentifier = 83
    case duplicateKey = 84
    case electionSeats = 85
    case emptyRecord = 86
    case endBeforeStart = 87
    case endorsementUnconfirmed = 88
    case fenceUnclosed = 89
    case fileTooLarge = 90
    case formattingNotAccepted = 91
    case frontMatterMissing = 92
    case frontMatterUnclosed = 93
    case headingLevelSkipped = 94
    case headingNotInTemplate = 95
    case headingNotOnAgenda = 96
    case headingNotTranslated = 97
    case headingRespelled = 98
    case imageWithoutAlt = 99
    case impossibleDate = 100
    case impossibleSavedTime = 101
    case invalidHeadingId = 102
    case invalidUtf8 = 103
    case itemOrder = 104
    case itemWithoutRecord = 105
    case jsonSyntax = 106
    case keptAsText = 107
    case languageNotAccepted = 108
    case leftOut = 109
    case leftOver = 110
    case linkWithoutWords = 111
    case loneSubheading = 112
    case majorityNotReached = 113
    case markdownTooComplex = 114
    case missingAnnex = 115
    case missingFile = 116
    case missingKey = 117
    case mistypedRecord = 118
    case mixedDateForms = 119
    case nameUndecided = 120
    case nameUnderChathamHouse = 121
    case nameVariant = 122
    case nextMeetingInPast = 123
    case noSuchSection = 124
    case noWorkspace = 125
    case notNfc = 126
    case nothingFilledIn = 127
    case numberGap = 128
    case numericDate = 129
    case offRecurrence = 130
    case offsetMismatch = 131
    case ordinalDate = 132
    case organisationNotNamed = 133
    case outsideWorkspace = 134
    case pdfNotAsAsked = 135
    case percentSign = 136
    case profileOutdated = 137
    case quorumNotMet = 138
    case rangeHyphen = 139
    case rawHtml = 140
    case remoteImage = 141
    case repeatedId = 142
    case repeatedWord = 143
    case reportOutOfOrder = 144
    case sameArchiveIdentifier = 145
    case sameOutputName = 146
    case schemaViolation = 147
    case sectionEmpty = 148
    case sectionMissing = 149
    case sectionOrder = 150
    case sessionInFigures = 151
    case smallNumberInFigures = 152
    case speakerNotPresent = 153
    case staleAction = 154
    case statusLimit = 155
    case strayContainerEnd = 156
    case surplusTableCells = 157
    case templateOutdated = 158
    case textWithoutSection = 159
    case tooLongToSpeak = 160
    case tooManyWords = 161
    case twoSpellings = 162
    case unclearReport = 163
    case unknownChat = 164
    case unknownContainer = 165
    case unknownImageFormat = 166
    case unknownKey = 167
    case unknownKind = 168
    case unknownLanguage = 169
    case unknownMark = 170
    case unknownPassage = 171
    case unknownPerson = 172
    case unknownProfile = 173
    case unknownReport = 174
    case unknownRule = 175
    case unknownSeries = 176
    case unknownTemplate = 177
    case unknownTimezone = 178
    case unnumberedRecord = 179
    case unreadableDocument = 180
    case unreadableFile = 181
    case unreadableRecurrence = 182
    case unrecordedCommitment = 183
    case unsafeLink = 184
    case unusableConverter = 185
    case unusableOutputName = 186
    case unusableReferenceDocument = 187
    case unusedAcceptance = 188
    case unusedFootnote = 189
    case valueNotAllowed = 190
    case votesDoNotAddUp = 191
    case weekdayMismatch = 192
    case wrongFormat = 193
    case wrongType = 194
    case yamlAlias = 195
    case yamlEmpty = 196
    case yamlKey = 197
    case yamlSeveralDocuments = 198
    case yamlSyntax = 199
    case yamlTag = 200
    case yamlTooDeep = 201
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 202
    case agenda = 203
    case attendance = 204
    case chat = 205
    case common = 206
    case contribution = 207
    case decision = 208
    case election = 209
    case endorsement = 210
    case endorsements = 211
    case interest = 212
    case minutes = 213
    case modelMinutes = 214
    case modelRegister = 215
    case modelStatement = 216
    case motion = 217
    case nomination = 218
    case profile = 219
    case statement = 220
    case template = 221
    case vote = 222
    case workspace = 223
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 224
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

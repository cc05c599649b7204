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
    case passagesMoved = 135
    case pdfNotAsAsked = 136
    case percentSign = 137
    case profileOutdated = 138
    case quorumNotMet = 139
    case rangeHyphen = 140
    case rawHtml = 141
    case remoteImage = 142
    case repeatedId = 143
    case repeatedWord = 144
    case reportOutOfOrder = 145
    case sameArchiveIdentifier = 146
    case sameOutputName = 147
    case schemaViolation = 148
    case sectionEmpty = 149
    case sectionMissing = 150
    case sectionOrder = 151
    case sessionInFigures = 152
    case severalTexts = 153
    case smallNumberInFigures = 154
    case speakerNotPresent = 155
    case staleAction = 156
    case statusLimit = 157
    case strayContainerEnd = 158
    case surplusTableCells = 159
    case templateOutdated = 160
    case textWithoutSection = 161
    case tooLongToSpeak = 162
    case tooManyWords = 163
    case twoSpellings = 164
    case unclearReport = 165
    case unknownChat = 166
    case unknownContainer = 167
    case unknownImageFormat = 168
    case unknownKey = 169
    case unknownKind = 170
    case unknownLanguage = 171
    case unknownMark = 172
    case unknownPassage = 173
    case unknownPerson = 174
    case unknownProfile = 175
    case unknownReport = 176
    case unknownRule = 177
    case unknownSeries = 178
    case unknownTemplate = 179
    case unknownTimezone = 180
    case unnumberedRecord = 181
    case unreadableDocument = 182
    case unreadableFile = 183
    case unreadableRecurrence = 184
    case unrecordedCommitment = 185
    case unsafeLink = 186
    case unusableConverter = 187
    case unusableOutputName = 188
    case unusableReferenceDocument = 189
    case unusedAcceptance = 190
    case unusedFootnote = 191
    case valueNotAllowed = 192
    case votesDoNotAddUp = 193
    case weekdayMismatch = 194
    case wrongFormat = 195
    case wrongType = 196
    case yamlAlias = 197
    case yamlEmpty = 198
    case yamlKey = 199
    case yamlSeveralDocuments = 200
    case yamlSyntax = 201
    case yamlTag = 202
    case yamlTooDeep = 203
}

/// JSON Schemas of what is typed, and of the JSON rendering.
package enum SchemaFile: Int, EmbeddedFile {
    case action = 204
    case agenda = 205
    case attendance = 206
    case chat = 207
    case common = 208
    case contribution = 209
    case decision = 210
    case election = 211
    case endorsement = 212
    case endorsements = 213
    case interest = 214
    case minutes = 215
    case modelMinutes = 216
    case modelRegister = 217
    case modelStatement = 218
    case motion = 219
    case nomination = 220
    case profile = 221
    case statement = 222
    case template = 223
    case vote = 224
    case workspace = 225
}

/// Rules of the time zones.
package enum ZoneFile: Int, EmbeddedFile {
    case zones = 226
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

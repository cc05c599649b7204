/// What a document says about itself outside its text: properties, running heads, page setup.
package struct Metadata: Sendable, Equatable {
    package enum Kind: String, Sendable { case minutes, agenda, statement, article }

    package var kind: Kind
    package var title: String
    package var subject: String?
    /// BCP 47: "en", "de-AT", "ar".
    package var language: String
    package var isRightToLeft: Bool
    /// The organisation that issues the document.
    package var organisation: String
    /// Persons or bodies, for the properties of the file.
    package var authors: [String]
    package var keywords: [String]
    /// Stable within the workspace: "minutes/2020-08-31", "statements/kyoto-2021".
    package var identifier: String
    /// The document's own date; properties and archive entries carry it, never the clock.
    package var date: CalendarDate
    /// The date that the file says it was made; the document's own unless another is asked for.
    package var fileDate: CalendarDate
    /// The word for the status in the document's language, when a reader must see it ("Draft").
    package var draftMark: String?
    package var runningHead: RunningHead
    package var page: PageSetup
    /// What schema.org can be told of, when the document is about a meeting or an event.
    package var event: Event?

    package init(
        kind: Kind, title: String, language: String, date: CalendarDate, identifier: String = "",
        organisation: String = "", runningHead: RunningHead = RunningHead(),
        page: PageSetup = PageSetup()
    ) {
        self.kind = kind
        self.title = title
        self.language = language
        self.date = date
        fileDate = date
        self.identifier = identifier
        self.organisation = organisation
        self.runningHead = runningHead
        self.page = page
        isRightToLeft = Self.isRightToLeft(language)
        authors = []
        keywords = []
    }

    /// Whether a language is written from right to left; by its BCP 47 tag.
    static func isRightToLeft(_ language: String) -> Bool {
        ["ar", "he", "fa", "ur"].contains(String(language.prefix(2)))
    }

    /// Head and foot of the pages after the first.
    package struct RunningHead: Sendable, Equatable {
        /// Short name and meeting: "Alliance · 8th Informal Meeting".
        package var left: String
        /// In the document's language, with `{page}` and `{pages}`: "page {page} of {pages}".
        package var pageLabel: String

        package init(left: String = "", pageLabel: String = "{page} / {pages}") {
            self.left = left
            self.pageLabel = pageLabel
        }
    }

    /// Paper and type, for Word and for HTML in print.
    package struct PageSetup: Sendable, Equatable {
        package enum Paper: String, Sendable { case a4 = "A4", letter = "Letter" }

        package var paper: Paper
        /// 30 mm instead of 25 on the left.
        package var hasBindingMargin: Bool
        /// The accent colour, `RRGGBB`.
        package var accent: String
        /// A typeface by name; `nil` for the house's own.
        package var font: String?
        /// Of running text, in points; `nil` for the house's own.
        package var fontSize: Double?
        /// Large type for reading aloud (14 pt on 22 pt).
        package var isForReadingAloud: Bool

        package init(
            paper: Paper = .a4, hasBindingMargin: Bool = false, accent: String = "1F3864",
            font: String? = nil, isForReadingAloud: Bool = false
        ) {
            self.paper = paper
            self.hasBindingMargin = hasBindingMargin
            self.accent = accent
            self.font = font
            self.isForReadingAloud = isForReadingAloud
        }
    }

    /// The meeting or conference the document is about (schema.org `Event`).
    package struct Event: Sendable, Equatable {
        package var name: String
        /// ISO 8601, with the offset where the time is known: "2020-08-31T15:30+02:00".
        package var start: String
        package var end: String?
        package var place: String?
        package var isOnline: Bool
        package var attendees: [String]

        package init(
            name: String, start: String, end: String? = nil, place: String? = nil,
            isOnline: Bool = false, attendees: [String] = []
        ) {
            self.name = name
            self.start = start
            self.end = end
            self.place = place
            self.isOnline = isOnline
            self.attendees = attendees
        }
    }
}

package import DocPipeline

/// A new workspace: settings with a word on each, and the minutes of a first meeting to try them on.
package struct WorkspaceScaffold: Sendable {
    package var name: String
    package var shortName: String?
    package var timezone: String
    package var language: String
    /// The day it is; the first meeting was on the last first Monday of a month.
    package var today: CalendarDate
    /// What this language calls things.
    package var words: Wording

    package init(
        name: String, timezone: String, language: String, today: CalendarDate, words: Wording
    ) {
        self.name = name
        self.timezone = timezone
        self.language = language
        self.today = today
        self.words = words
    }

    /// `docgen.yaml`, the first minutes, and what version control leaves out.
    package var files: [ScaffoldFile] {
        [
            ScaffoldFile(path: Compiler.settingsFile, text: settings),
            ScaffoldFile(path: "minutes/\(meeting)-board-1.md", text: minutes),
            ScaffoldFile(path: ".gitignore", text: "# What docgen makes\n/build/\n"),
        ]
    }

    /// The day of the first meeting.
    private var meeting: CalendarDate {
        guard case .success(let recurrence) = Recurrence.read("first Monday of every month"),
            let start = today.adding(days: -40)
        else { return today }
        var day = today
        var next = recurrence.next(after: start)
        while let date = next, date <= today {
            day = date
            next = recurrence.next(after: date)
        }
        return day
    }

    private var settings: String {
        """
        # What docgen knows of your organisation; “docgen schema workspace” is the last word on it.
        # Lines that begin with “#” are remarks. Take the mark away from what you want to use.
        kind: workspace

        organisation:
          id: \(FileStem.of(shortName ?? name, else: "organisation"))
          name: \(WrittenScalar.of(name))
        \(shortName.map { "  short: \(WrittenScalar.of($0))" } ?? "  # short: the Society   # for the head of pages")
          # letterhead: [Example Street 1, 1010 Vienna]
          # logo: logo.png         # a picture in this folder
          # website: https://www.example.org

        # What holds for every document that does not say otherwise.
        defaults:
          timezone: \(timezone)
          language: \(language)
          paper: A4                # or Letter

        # Who takes part in meetings. Minutes may name people by any of these spellings, or by the id.
        people: []
        #  - id: moser
        #    name: Vera Moser
        #    also: [V. Moser]
        #    roles:
        #      - {title: Chair, from: 2020-01-01}

        # Organisations that belong to yours, for joint statements.
        # members:
        #   - {name: Example Network for Justice, short: ENJ, status: special, country: Austria}

        # Meetings that come again. “docgen new minutes” takes title, number, day and agenda from here.
        series:
          - id: board
            title: "{ordinal} Board Meeting"
            recurrence: first Monday of every month
            start: 16:00
            agenda:
              - \(WrittenScalar.of(words.agenda.adoption))
              - \(WrittenScalar.of(words.agenda.anyOtherBusiness))
            # chair: Vera Moser
            # quorum: {count: 3}

        # How much the findings of a rule weigh; “docgen explain” lists the rules.
        # severities:
        #   off-recurrence: off

        """
    }

    private var minutes: String {
        """
        ---
        # Minutes of one meeting. Dates are written so, times on the 24-hour clock.
        kind: minutes
        series: board
        number: 1
        date: \(meeting)
        start: 16:00
        # end: 17:30
        status: draft              # approved once a later meeting has approved them
        # chair: Vera Moser
        # attendance:
        #   present: [Vera Moser, Paul Lindner]
        #   apologies: [Nora O’Brien]
        ---

        <!-- Each heading is an item of the agenda. What is said is typed under it. -->

        ## \(MeetingScaffold.plain(words.agenda.adoption))

        DECISION: The agenda was adopted.

        ## \(MeetingScaffold.plain(words.agenda.anyOtherBusiness))

        \(words.agenda.nothingRecorded)

        <!-- What somebody is to do: who, what, by when. A later meeting closes it with “ACTION”, the
        day of this one, “/A1: done”.

        ACTION: Vera Moser to book the hall by \(meeting.adding(days: 28) ?? meeting).
        -->

        """
    }
}

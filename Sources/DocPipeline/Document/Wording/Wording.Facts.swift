extension Wording {
    /// Labels of the facts under a title, without colons.
    package struct Facts: Sendable {
        /// The day of a meeting or a statement: “Date”.
        package let date: String
        /// The time of day: “Time”.
        package let time: String
        /// Where it was: “Place”.
        package let place: String
        /// Whether people met in one room: “Format”.
        package let mode: String
        /// Who presided: “Chair”.
        package let chair: String
        /// Who wrote the minutes: “Minutes by”.
        package let secretary: String
        /// How far the document has come: “Status”.
        package let status: String
        /// The conference a statement is made to: “Event”.
        package let event: String
        /// The session of a body: “Session”.
        package let session: String
        /// The item a statement is made under: “Agenda item”.
        package let agendaItem: String
        /// Who hands a statement in: “Submitted by”.
        package let submittedBy: String
        /// Who reads a statement aloud: “Delivered by”.
        package let deliveredBy: String
        /// The declaration that the headings come from: “Under the headings of”.
        package let template: String
        /// How many words a statement has: “Length”.
        package let length: String
        /// How long a statement takes to read aloud: “Speaking time”.
        package let speakingTime: String
        /// The language of a document: “Language”.
        package let language: String

        init(_ labels: inout LabelReader, fallback: Facts?) {
            date = labels.word("date", else: fallback?.date)
            time = labels.word("time", else: fallback?.time)
            place = labels.word("place", else: fallback?.place)
            mode = labels.word("mode", else: fallback?.mode)
            chair = labels.word("chair", else: fallback?.chair)
            secretary = labels.word("secretary", else: fallback?.secretary)
            status = labels.word("status", else: fallback?.status)
            event = labels.word("event", else: fallback?.event)
            session = labels.word("session", else: fallback?.session)
            agendaItem = labels.word("agenda_item", else: fallback?.agendaItem)
            submittedBy = labels.word("submitted_by", else: fallback?.submittedBy)
            deliveredBy = labels.word("delivered_by", else: fallback?.deliveredBy)
            template = labels.word("template", else: fallback?.template)
            length = labels.word("length", else: fallback?.length)
            speakingTime = labels.word("speaking_time", else: fallback?.speakingTime)
            language = labels.word("language", else: fallback?.language)
        }
    }
}

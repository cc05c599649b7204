/// A chat as a program saved it, message by message, before anything is left out or masked.
package struct SavedChat: Sendable {
    /// What the times of a file count from.
    package enum Clock: String, Sendable {
        /// Midnight, on the clock of whoever saved it.
        case clock
        /// The start of the recording.
        case elapsed
    }

    /// Who could read a message.
    package enum Audience: Sendable, Hashable {
        case everyone
        /// A part of the meeting, as the program names it: “Hosts and panelists”.
        case group(String)
        /// One person.
        case person(String)
    }

    package struct Message: Sendable, Equatable {
        package var time: SavedTime?
        package var date: CalendarDate?
        /// As written; empty where the file does not say.
        package var author: String
        package var audience: Audience
        /// What was written, its lines divided by `\n`.
        package var text: String
        /// Whether the program wrote it: that somebody came or left.
        package var isNotice: Bool
        /// The line of the file that it begins on, from 1.
        package var line: Int
    }

    /// The form that was read.
    package var form: any ChatForm
    package var messages: [Message]
    /// What stood before the first message, without empty lines around.
    package var preamble: String = ""
    /// Lines with figures where a time belongs that are no time, from 1.
    package var impossibleTimes: [Int] = []
    /// Whether no date of the file shows which figure is the day.
    package var isDayOrderGuessed = false
    /// What belongs to the form and says nothing: marks, cue numbers, styles.
    package var dropped: [Range<Int>] = []

    package var clock: Clock { form.clock }
}

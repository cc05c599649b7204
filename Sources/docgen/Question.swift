internal import DocPipeline
internal import Glibc

/// Something that a command has to know, and that only a person can say.
struct Question {
    private let text: String
    /// How it is said on the command line.
    private let option: String

    init(_ text: String, option: String) {
        self.text = text
        self.option = option
    }

    /// What somebody at a terminal answers; elsewhere nobody is there to ask.
    func answer() throws -> String {
        while true {
            let line = try line()
            if !line.isEmpty { return line }
        }
    }

    /// A day that somebody at a terminal answers.
    func day() throws -> CalendarDate {
        while true {
            let line = try line()
            if let day = CalendarDate(line) ?? CalendarDate(written: line) { return day }
            if !line.isEmpty { try say("“\(line)” is no day; write it as 2020-08-31\n") }
        }
    }

    /// One line, without blanks around it.
    private func line() throws -> String {
        guard isatty(STDIN_FILENO) == 1, StandardStream.error.isTerminal else {
            throw CommandFailure("\(text) Say it with \(option)")
        }
        try say(text + " ")
        let bytes: [UInt8]
        do throws(FileAccessError) {
            bytes = try StandardInput().read()
        } catch {
            throw CommandFailure("standard input: \(error.sentence)")
        }
        guard !bytes.isEmpty else { throw CommandFailure("nothing was answered") }
        let line = String(decoding: bytes, as: UTF8.self)
        return String(
            line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private func say(_ text: String) throws {
        do throws(FileAccessError) {
            try StandardStream.error.write(Array(text.utf8))
        } catch {
            throw CommandFailure("cannot ask: \(error.sentence)")
        }
    }
}

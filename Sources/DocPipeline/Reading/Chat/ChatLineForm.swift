/// A form in which each message begins with a line that shows it, and goes on until the next one.
protocol ChatLineForm: ChatForm {
    /// Whether plain prose can look like it: then it has to fit most lines, and weighs half.
    var isLoose: Bool { get }

    /// The head of a message, where a line is one.
    func head(_ line: LineScanner) -> ChatHead?

    /// What a line that is no head adds to the message above.
    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int>
}

/// What a line says about the message that begins on it, as ranges of the file's bytes.
struct ChatHead {
    var time: TimeReading?
    var date: SavedDate?
    /// Empty where the file does not say.
    var author: Range<Int>
    /// Who could read it; everyone where the form does not say.
    var audience: Range<Int>?
    /// Author and audience undivided, where the words between them may be part of a name.
    var undivided: Range<Int>?
    /// What is on the same line.
    var text: Range<Int>
    var isNotice = false
}

extension ChatLineForm {
    var isLoose: Bool { false }
    var clock: SavedChat.Clock { .clock }

    func continuation(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int> { line }

    func score(of text: SavedText) -> Int {
        var heads = 0
        var others = 0
        for line in text.lines where !text.bytes.trimmingBlanks(line).isEmpty {
            if head(LineScanner(text.bytes, line)) != nil { heads += 1 } else { others += 1 }
            if heads + others == ChatForms.sampleSize { break }
        }
        if isLoose { return heads > others ? heads : 0 }
        return heads * 2
    }

    func read(_ text: SavedText) -> SavedChat {
        var reader = ChatLineReader(form: self, text: text)
        return reader.chat()
    }
}

/// Puts the lines of a file together to messages.
private struct ChatLineReader<Form: ChatLineForm> {
    let form: Form
    let text: SavedText
    private var names = RangeNames()
    private var audiences = ChatAudiences()
    private var messages: [SavedChat.Message] = []
    private var impossibleTimes: [Int] = []
    private var dates: [SavedDate?] = []
    /// That of the heading above.
    private var day: SavedDate?
    /// Messages whose author and audience may be one name, with that name.
    private var undivided: [(index: Int, name: Range<Int>)] = []
    private var namesAudiences = false
    private var pieces: [Range<Int>] = []

    init(form: Form, text: SavedText) {
        self.form = form
        self.text = text
    }

    mutating func chat() -> SavedChat {
        var chat = SavedChat(form: form, messages: [])
        var number = 0
        for line in text.lines {
            number += 1
            if let head = form.head(LineScanner(text.bytes, line)) ?? privateHead(line) {
                finish(into: &chat)
                begin(head, at: number)
            } else {
                pieces.append(
                    messages.isEmpty ? line : form.continuation(line, in: text.bytes))
            }
        }
        finish(into: &chat)
        joinUndivided()
        setDates()
        chat.messages = messages
        chat.impossibleTimes = impossibleTimes
        chat.isDayOrderGuessed = SavedDate.isOrderGuessed(of: dates.lazy.compactMap(\.self))
        return chat
    }

    /// The head of a private message whose words are not known otherwise.
    ///
    /// “… (Direct Message):” at the end of a line shows it, with or without a time behind. It never
    /// becomes a part of the message above.
    private func privateHead(_ line: Range<Int>) -> ChatHead? {
        let whole = text.bytes.trimmingBlanks(line)
        // Text of the message above stands behind a tab.
        guard !form.isLoose, !whole.isEmpty, text.bytes[line.lowerBound] != 0x09 else { return nil }
        var scanner = LineScanner(text.bytes, whole)
        guard let bracket = scanner.find("):") else { return nil }
        let mark = whole.lowerBound..<bracket + 1
        scanner.move(to: bracket + 2)
        scanner.skipBlanks()
        let time = scanner.time(mayBeImpossible: true)
        scanner.skipBlanks()
        guard scanner.isAtEnd, mark.count < 200,
            ChatAudiences.showPrivacy(String(decoding: text.bytes[mark], as: UTF8.self))
        else { return nil }
        return ChatHead(
            time: time, author: whole.upperBound..<whole.upperBound, audience: mark,
            text: whole.upperBound..<whole.upperBound)
    }

    private mutating func begin(_ head: ChatHead, at number: Int) {
        var message = SavedChat.Message(
            author: names.name(head.author, in: text.bytes), audience: .everyone, text: "",
            isNotice: head.isNotice, line: number)
        switch head.time {
        case .time(let time): message.time = time
        case .impossible: impossibleTimes.append(number)
        case nil: break
        }
        if let audience = head.audience {
            message.audience = audiences.audience(names.name(audience, in: text.bytes))
            if let name = head.undivided {
                undivided.append((messages.count, name))
            } else {
                namesAudiences = true
            }
        }
        if head.audience == nil, ChatAudiences.showPrivacy(message.author) {
            message.audience = audiences.audience(message.author)
            namesAudiences = true
        }
        messages.append(message)
        if head.isNotice, head.time == nil, let date = head.date { day = date }
        dates.append(head.date ?? day)
        pieces = head.text.isEmpty ? [] : [head.text]
    }

    /// Gives the lines since the last head to their message, or to nobody's.
    private mutating func finish(into chat: inout SavedChat) {
        while let last = pieces.last, text.bytes.trimmingBlanks(last).isEmpty {
            pieces.removeLast()
        }
        while let first = pieces.first, text.bytes.trimmingBlanks(first).isEmpty {
            pieces.removeFirst()
        }
        if messages.isEmpty {
            chat.preamble = joined()
        } else {
            messages[messages.count - 1].text = joined()
        }
        pieces = []
    }

    private func joined() -> String {
        if pieces.count == 1, !text.bytes[pieces[0]].contains(0x0D) { return text.text(pieces[0]) }
        var result: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            if index > 0 { result.append(0x0A) }
            var isAfterReturn = false
            for byte in text.bytes[piece] {
                // A lone CR within a message is a line end; a tab is its indentation.
                if byte == 0x0D {
                    result.append(0x0A)
                } else if !(isAfterReturn && byte == 0x09) {
                    result.append(byte)
                }
                isAfterReturn = byte == 0x0D
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Names that hold the word between author and audience are whole again in a file that names
    /// no audience otherwise.
    private mutating func joinUndivided() {
        guard !namesAudiences else { return }
        for (index, name) in undivided {
            messages[index].author = names.name(name, in: text.bytes)
            messages[index].audience = .everyone
        }
    }

    private mutating func setDates() {
        let written = dates.compactMap(\.self)
        guard !written.isEmpty else { return }
        let isOnTwelveHourClock = text.bytes.prefix(4096).holdsHalfOfDay
        let order = SavedDate.order(of: written, isOnTwelveHourClock: isOnTwelveHourClock)
        for (index, date) in dates.enumerated() { messages[index].date = date?.day(order) }
    }
}

/// The names in a file, each made a text once.
struct RangeNames {
    private var names: [ArraySlice<UInt8>: String] = [:]

    mutating func name(_ range: Range<Int>, in bytes: [UInt8]) -> String {
        let slice = bytes[range]
        if let name = names[slice] { return name }
        let name = String(decoding: slice, as: UTF8.self)
        names[slice] = name
        return name
    }
}

extension ArraySlice<UInt8> {
    /// Whether a time with “AM” or “PM” is among the first lines of a file.
    fileprivate var holdsHalfOfDay: Bool {
        for place in indices.dropLast(2) where self[place].isASCIIDigit {
            var scanner = LineScanner(
                Array(self[place...].prefix(12)), 0..<Swift.min(12, endIndex - place))
            if scanner.digits(1...2) != nil, scanner.halfOfDay() != nil { return true }
        }
        return false
    }
}

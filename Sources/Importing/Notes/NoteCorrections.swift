internal import DocPipeline

/// Carries out the corrections that were typed among the notes, and takes them out where that worked.
///
/// `s/old/new/` changes the last line before that has the words, with `g` all lines before, with `G`
/// all lines; `i/at/new/` puts a line in before the last one that has the words. Any of `/`, `|`,
/// `,`, `!` and `#` may divide. One that finds nothing stays where it is, for a person to see.
struct NoteCorrections {
    private(set) var entries: [NoteEntry]
    private(set) var made = 0
    /// Those that found nothing, or cannot be read.
    private(set) var failed: [NoteEntry] = []
    /// What was taken out because it was carried out.
    private(set) var carriedOut: [NoteEntry] = []

    /// How many bytes are searched through at most: a file of nothing but corrections ends too.
    private var budget = 400_000_000

    init(_ entries: [NoteEntry]) {
        self.entries = entries
        guard entries.contains(where: { Self.mayCorrect($0.text) }) else { return }
        run()
    }

    private enum Scope { case last, before, everywhere }

    private enum Correction {
        case replace(old: String, new: String, Scope)
        case insert(at: String, new: String)
        /// Built like one, with something behind it that means nothing.
        case unreadable
    }

    private mutating func run() {
        // Corrections are marked first: none changes another.
        let corrections = entries.map { Self.correction($0.text) }
        let isCorrection = corrections.map { $0 != nil }
        var insertions: [Int: [NoteEntry]] = [:]
        var isGone = [Bool](repeating: false, count: entries.count)
        for (index, correction) in corrections.enumerated() {
            let worked: Bool
            switch correction {
            case .replace(let old, let new, let scope):
                worked = replace(old, new, scope, at: index, isCorrection)
            case .insert(let place, let new):
                let target = last(holding: place, before: index, isCorrection)
                worked = target != nil
                if let target {
                    insertions[target, default: []].append(
                        NoteEntry(
                            writer: entries[index].writer, text: new, line: entries[index].line,
                            isCorrected: true))
                }
            case .unreadable: worked = false
            case nil: continue
            }
            if worked {
                made += 1
                isGone[index] = true
                carriedOut.append(entries[index])
            } else {
                failed.append(entries[index])
            }
        }
        var result: [NoteEntry] = []
        result.reserveCapacity(entries.count)
        for (index, entry) in entries.enumerated() {
            result += insertions[index] ?? []
            if !isGone[index] { result.append(entry) }
        }
        entries = result
    }

    private mutating func last(
        holding words: String, before index: Int, _ isCorrection: [Bool]
    ) -> Int? {
        let wanted = Array(words.utf8)
        for place in stride(from: index - 1, through: 0, by: -1) where !isCorrection[place] {
            budget -= entries[place].text.utf8.count
            guard budget > 0 else { return nil }
            if entries[place].text.holds(wanted) { return place }
        }
        return nil
    }

    private mutating func replace(
        _ old: String, _ new: String, _ scope: Scope, at index: Int, _ isCorrection: [Bool]
    ) -> Bool {
        switch scope {
        case .last:
            guard let place = last(holding: old, before: index, isCorrection) else { return false }
            replace(old, new, in: place)
            return true
        case .before, .everywhere:
            let range = scope == .before ? 0..<index : 0..<entries.count
            let wanted = Array(old.utf8)
            var found = false
            for place in range where !isCorrection[place] {
                budget -= entries[place].text.utf8.count
                guard budget > 0 else { return found }
                if entries[place].text.holds(wanted) {
                    replace(old, new, in: place, all: true)
                    found = true
                }
            }
            return found
        }
    }

    /// Replaces the last place in a line that has the words, or all of them.
    private mutating func replace(_ old: String, _ new: String, in place: Int, all: Bool = false) {
        let text = Array(entries[place].text.utf8)
        let wanted = Array(old.utf8)
        var places = text.places(of: wanted)
        if !all { places = Array(places.suffix(1)) }
        var result: [UInt8] = []
        var copied = 0
        for start in places {
            result += text[copied..<start]
            result += new.utf8
            copied = start + wanted.count
        }
        result += text[copied...]
        entries[place].text = String(decoding: result, as: UTF8.self)
        entries[place].isCorrected = true
    }

    private static let dividers: [UInt8] = [0x2F, 0x7C, 0x2C, 0x21, 0x23]

    private static func mayCorrect(_ text: String) -> Bool {
        var bytes = text.utf8.makeIterator()
        guard let first = bytes.next(), first == UInt8(ascii: "s") || first == UInt8(ascii: "i"),
            let second = bytes.next()
        else { return false }
        return dividers.contains(second)
    }

    private static func correction(_ text: String) -> Correction? {
        guard mayCorrect(text), !text.utf8.contains(0x0A) else { return nil }
        let divider = Character(Unicode.Scalar(Array(text.utf8.prefix(2))[1]))
        var parts = text.dropFirst(2).split(separator: divider, omittingEmptySubsequences: false)
            .map(String.init)
        while parts.count > 3, parts.last?.allSatisfy(\.isWhitespace) == true { parts.removeLast() }
        if divider == "/", parts.count > 3 { return .unreadable }
        // “s/old”, and not “s/he”.
        if divider == "/", parts.count == 1, text.hasPrefix("s/"), !parts[0].isEmpty {
            return parts[0].prefix { $0.isLetter } == "he" ? nil : .unreadable
        }
        guard parts.count == 2 || parts.count == 3, !parts[0].isEmpty else { return nil }
        let flag = parts.count == 3 ? parts[2].filter { !$0.isWhitespace } : ""
        if text.hasPrefix("i") {
            return flag.isEmpty && !parts[1].isEmpty ? .insert(at: parts[0], new: parts[1]) : nil
        }
        switch flag {
        case "":
            return parts.count == 3 || divider == "/" || divider == "|"
                ? .replace(old: parts[0], new: parts[1], .last) : nil
        case "g": return .replace(old: parts[0], new: parts[1], .before)
        case "G": return .replace(old: parts[0], new: parts[1], .everywhere)
        default: return divider == "/" && flag.count < 4 ? .unreadable : nil
        }
    }
}

extension String {
    /// Whether some bytes stand in the text.
    fileprivate func holds(_ words: [UInt8]) -> Bool {
        var copy = self
        return copy.withUTF8 { $0.place(of: words, from: 0) != nil }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func place(of words: [UInt8], from start: Int) -> Int? {
        guard let first = words.first, count >= words.count else { return nil }
        var place = start
        while place <= count - words.count {
            if self[place] == first {
                var length = 1
                while length < words.count, self[place + length] == words[length] { length += 1 }
                if length == words.count { return place }
            }
            place += 1
        }
        return nil
    }
}

extension [UInt8] {
    /// Where some bytes stand, without overlaps.
    fileprivate func places(of words: [UInt8]) -> [Int] {
        withUnsafeBufferPointer { buffer in
            var found: [Int] = []
            var start = 0
            while let place = buffer.place(of: words, from: start) {
                found.append(place)
                start = place + words.count
            }
            return found
        }
    }
}

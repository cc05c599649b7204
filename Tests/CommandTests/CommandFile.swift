/// One file of command tests: a workspace, and what happens in it.
///
/// A block whose fence says `file NAME` is written into the workspace. A block `console` holds
/// commands, each after `$ `, and below each what it prints, errors included, in the order in which
/// they come; a status other than 0 stands below in brackets: `[1]`. A block whose fence says
/// `folder NAME` is empty: what that folder of this repository holds is copied into the workspace;
/// with `copy NAME`, that file or folder is copied to the same place in it. Everything else is prose.
struct CommandFile {
    struct Step: Equatable {
        /// As typed to the shell.
        var command: String
        /// What it prints, with the status; whole lines.
        var output: String
    }

    enum Part: Equatable {
        /// A line that is written back as it is.
        case line(String)
        case file(name: String, content: String)
        case console([Step])
        /// A folder of this repository whose content is copied.
        case folder(String)
        /// A file or folder of this repository that is copied to the same place.
        case copy(String)
    }

    var parts: [Part]

    init(_ text: String) {
        parts = []
        var fence: (line: String, mark: String, info: String)?
        var content: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if let open = fence {
                guard line == open.mark else {
                    content.append(line)
                    continue
                }
                finish(open.line, mark: open.mark, info: open.info, content: content)
                fence = nil
                content = []
            } else if line.hasPrefix("```") {
                let mark = String(line.prefix { $0 == "`" })
                fence = (line, mark, String(line.dropFirst(mark.count)))
            } else {
                parts.append(.line(line))
            }
        }
        if let fence { parts.append(.line(fence.line)) }
        parts += content.map { .line($0) }
    }

    private mutating func finish(_ line: String, mark: String, info: String, content: [String]) {
        let words = info.split(separator: " ", maxSplits: 1)
        if words.first == "file", words.count == 2 {
            let text = content.map { $0 + "\n" }.joined()
            parts.append(.file(name: String(words[1]), content: text))
        } else if words.first == "folder", words.count == 2 {
            parts.append(.folder(String(words[1])))
        } else if words.first == "copy", words.count == 2 {
            parts.append(.copy(String(words[1])))
        } else if words.first == "console" {
            parts.append(.console(Self.steps(content)))
        } else {
            parts += ([line] + content + [mark]).map { .line($0) }
        }
    }

    private static func steps(_ lines: [String]) -> [Step] {
        var steps: [Step] = []
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: ""))
            } else if !steps.isEmpty {
                steps[steps.count - 1].output += line + "\n"
            }
        }
        return steps
    }

    /// The file as it is typed.
    var text: String {
        parts.map { part in
            switch part {
            case .line(let line):
                return line
            case .file(let name, let content):
                let mark = Self.fence(around: content)
                return "\(mark)file \(name)\n\(content)\(mark)"
            case .folder(let name):
                return "```folder \(name)\n```"
            case .copy(let name):
                return "```copy \(name)\n```"
            case .console(let steps):
                let content = steps.map { "$ \($0.command)\n\($0.output)" }.joined()
                let mark = Self.fence(around: content)
                return "\(mark)console\n\(content)\(mark)"
            }
        }.joined(separator: "\n")
    }

    /// Longer than any fence within.
    private static func fence(around content: String) -> String {
        let lines = content.split(separator: "\n")
        let longest = lines.reduce(0) { max($0, $1.prefix { $0 == "`" }.count) }
        return String(repeating: "`", count: max(3, longest + 1))
    }
}

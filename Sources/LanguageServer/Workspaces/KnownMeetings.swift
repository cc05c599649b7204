internal import DocPipeline

/// The meetings of a workspace, each read once until its file changes.
struct KnownMeetings: Sendable {
    /// By path; `nil` for a source that records no meeting.
    private var meetings: [String: Register.Meeting?] = [:]

    /// Takes a meeting as its minutes stand in the editor.
    mutating func set(_ meeting: Register.Meeting?, for path: String) {
        meetings[path] = .some(meeting)
    }

    /// A file is no longer what it was: what was read of it, or of the sources beside it, no
    /// longer holds, and that of any source when it is the settings.
    mutating func forget(_ path: String) {
        if path == Compiler.settingsFile {
            meetings = [:]
        } else if meetings[path] != nil {
            meetings[path] = nil
        } else if let slash = path.lastIndex(of: "/") {
            meetings = meetings.filter { !$0.key.hasPrefix(path[...slash]) }
        }
    }

    /// All meetings of sources, of which those that are not known are read.
    mutating func register(of sources: Set<String>, _ compiler: Compiler) -> Register {
        for path in sources where meetings[path] == nil {
            meetings[path] = .some(compiler.compile(path, for: .registering).meeting)
        }
        // A file that is gone has no meeting any more.
        return Register(
            meetings.sorted { $0.key < $1.key }.compactMap { path, meeting in
                sources.contains(path) ? meeting : nil
            })
    }
}

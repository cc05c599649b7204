// What stands on page one, and lists of names, entry by entry.

extension BlockComparison {
    mutating func changed(_ old: TitleBlock, _ new: TitleBlock) -> TitleBlock {
        var title = new
        if let before = old.kind, let kind = new.kind { title.kind = merged(before, kind) }
        title.title = merged(old.title, new.title)
        title.subtitles = zip(old.subtitles, new.subtitles).map { merged($0, $1) }
        return title
    }

    mutating func changed(_ old: [Fact], _ new: [Fact]) -> [Fact] {
        let (oldOutlines, newOutlines) = (
            old.map { outline(of: $0) }, new.map { outline(of: $0) }
        )
        return entries(oldOutlines, newOutlines) { comparison, step in
            switch step {
            case .kept(_, let j), .come(let j): return new[j]
            case .gone(let i): return Fact(old[i].label, old[i].value.formerVersion)
            case .changed(let i, let j):
                var fact = new[j]
                fact.value = comparison.merged(old[i].value, fact.value)
                return fact
            }
        } marking: {
            $0.revision = $1
        }
    }

    mutating func changed(_ old: Agenda, _ new: Agenda) -> Agenda {
        let (oldOutlines, newOutlines) = (
            old.entries.map { outline(of: $0) }, new.entries.map { outline(of: $0) }
        )
        var agenda = new
        agenda.entries = entries(oldOutlines, newOutlines) { comparison, step in
            switch step {
            case .kept(_, let j), .come(let j): return new.entries[j]
            case .gone(let i): return old.entries[i].formerVersion
            case .changed(let i, let j):
                var entry = new.entries[j]
                entry.title = comparison.merged(old.entries[i].title, entry.title)
                return entry
            }
        } marking: {
            $0.revision = $1
        }
        return agenda
    }

    mutating func changed(_ old: Chat, _ new: Chat) -> Chat {
        let (oldOutlines, newOutlines) = (
            old.messages.map { outline(of: $0) }, new.messages.map { outline(of: $0) }
        )
        var chat = new
        chat.messages = entries(oldOutlines, newOutlines) { comparison, step in
            switch step {
            case .kept(_, let j), .come(let j): return new.messages[j]
            case .gone(let i): return old.messages[i].formerVersion
            case .changed(let i, let j):
                var message = new.messages[j]
                message.content = comparison.merged(old.messages[i].content, message.content)
                return message
            }
        } marking: {
            $0.revision = $1
        }
        return chat
    }

    mutating func changed(_ old: Roll, _ new: Roll) -> Roll {
        var roll = new
        let (oldOutlines, newOutlines) = (
            old.groups.map { outline(of: $0) }, new.groups.map { outline(of: $0) }
        )
        roll.groups = entries(oldOutlines, newOutlines) { comparison, step in
            switch step {
            case .kept(_, let j), .come(let j): return new.groups[j]
            case .gone(let i): return old.groups[i]
            case .changed(let i, let j):
                var group = new.groups[j]
                group.title = comparison.merged(old.groups[i].title, group.title)
                group.entries = comparison.changed(old.groups[i].entries, group.entries)
                return group
            }
        } marking: {
            $0.revision = $1
        }
        return roll
    }

    private mutating func changed(_ old: [Roll.Entry], _ new: [Roll.Entry]) -> [Roll.Entry] {
        let (oldOutlines, newOutlines) = (
            old.map { outline(of: [$0.name] + $0.details) },
            new.map { outline(of: [$0.name] + $0.details) }
        )
        return entries(oldOutlines, newOutlines) { _, step in
            switch step {
            case .gone(let i): old[i]
            case .kept(_, let j), .come(let j), .changed(_, let j): new[j]
            }
        } marking: {
            $0.revision = $1
        }
    }

    mutating func changed(_ old: Endorsements, _ new: Endorsements) -> Endorsements {
        var endorsements = new
        let (oldOutlines, newOutlines) = (
            old.groups.map { outline(of: $0) }, new.groups.map { outline(of: $0) }
        )
        endorsements.groups = entries(oldOutlines, newOutlines) { comparison, step in
            switch step {
            case .kept(_, let j), .come(let j): return new.groups[j]
            case .gone(let i): return old.groups[i]
            case .changed(let i, let j):
                var group = new.groups[j]
                if let before = old.groups[i].title, let title = group.title {
                    group.title = comparison.merged(before, title)
                }
                group.entries = comparison.changed(old.groups[i].entries, group.entries)
                return group
            }
        } marking: {
            $0.revision = $1
        }
        return endorsements
    }

    private mutating func changed(
        _ old: [Endorsements.Entry], _ new: [Endorsements.Entry]
    ) -> [Endorsements.Entry] {
        let (oldOutlines, newOutlines) = (
            old.map { outline(of: [$0.name, $0.country ?? ""]) },
            new.map { outline(of: [$0.name, $0.country ?? ""]) }
        )
        return entries(oldOutlines, newOutlines) { _, step in
            switch step {
            case .gone(let i): old[i]
            case .kept(_, let j), .come(let j), .changed(_, let j): new[j]
            }
        } marking: {
            $0.revision = $1
        }
    }

    /// Entries of both versions; names in a list do not move, they come and go.
    private mutating func entries<Entry>(
        _ old: [Outline], _ new: [Outline],
        _ entry: (inout BlockComparison, ElementAlignment.Step) -> Entry,
        marking mark: (inout Entry, Revision?) -> Void
    ) -> [Entry] {
        ElementAlignment(old, new).steps.map { step in
            var made = entry(&self, step)
            switch step {
            case .kept, .changed: break
            case .gone: mark(&made, .deleted)
            case .come: mark(&made, .inserted)
            }
            return made
        }
    }
}

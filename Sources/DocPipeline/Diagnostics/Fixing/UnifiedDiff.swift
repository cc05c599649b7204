/// The difference between two states of a file, as `patch -p0` and `git apply -p0` take it.
///
/// Lines end with LF; a CR before it belongs to the line, so that nothing of the file is lost.
/// Source: POSIX.1-2024, diff, "Diff -u Output Format"; names with unusual bytes as GNU patch and git
/// quote them.
package enum UnifiedDiff {
    private static let context = 3
    /// Differences of more lines than this are written as one replacement: looking for the shortest
    /// would take time and memory that grow with the square.
    private static let mostDifferences = 2000

    /// The difference of a file, empty when there is none.
    package static func of(_ change: FixedFiles.Change) -> [UInt8] {
        guard change.before != change.after else { return [] }
        let before = lines(of: change.before)
        let after = lines(of: change.after)
        let name = headerName(change.path)
        var result = Array("--- \(name)\n+++ \(name)\n".utf8)
        for hunk in hunks(edits(from: before, to: after), lineCount: before.count) {
            append(hunk, before: before, after: after, to: &result)
        }
        return result
    }

    /// A stretch of lines of the old file and what replaces it in the new one, from 0.
    private struct Replacement {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// Replacements that stand so near that they share their context.
    private struct Hunk {
        var replacements: [Replacement]
        /// With context.
        var old: Range<Int>
    }

    private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            lines.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { lines.append(bytes[start...]) }
        return lines
    }

    private static func edits(
        from before: [ArraySlice<UInt8>], to after: [ArraySlice<UInt8>]
    ) -> [Replacement] {
        let shorter = min(before.count, after.count)
        var start = 0
        while start < shorter, before[start] == after[start] { start += 1 }
        var end = 0
        while end < shorter - start,
            before[before.count - 1 - end] == after[after.count - 1 - end]
        {
            end += 1
        }
        let old = before[start..<before.count - end]
        let new = after[start..<after.count - end]
        guard old.count + new.count <= mostDifferences || isSimilar(old, new) else {
            return [Replacement(old: old.indices, new: new.indices)]
        }
        let difference = new.difference(from: old)
        let removed = Set(offsets(difference.removals).map { $0 + start })
        let added = Set(offsets(difference.insertions).map { $0 + start })
        return replacements(old.indices, new.indices, removed: removed, added: added)
    }

    private static func offsets(_ changes: [CollectionDifference<ArraySlice<UInt8>>.Change])
        -> [Int]
    {
        changes.map { change in
            switch change {
            case .insert(let offset, _, _), .remove(let offset, _, _): offset
            }
        }
    }

    /// Whether few enough lines of one are not in the other for the shortest difference.
    private static func isSimilar(
        _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
    ) -> Bool {
        var surplus: [ArraySlice<UInt8>: Int] = [:]
        for line in old { surplus[line, default: 0] += 1 }
        for line in new { surplus[line, default: 0] -= 1 }
        return surplus.values.reduce(0) { $0 + abs($1) } <= mostDifferences
    }

    /// Walks through both texts, along the lines that stay.
    private static func replacements(
        _ old: Range<Int>, _ new: Range<Int>, removed: Set<Int>, added: Set<Int>
    ) -> [Replacement] {
        var found: [Replacement] = []
        var (oldLine, newLine) = (old.lowerBound, new.lowerBound)
        while oldLine < old.upperBound || newLine < new.upperBound {
            let start = (oldLine, newLine)
            while removed.contains(oldLine) { oldLine += 1 }
            while added.contains(newLine) { newLine += 1 }
            if start == (oldLine, newLine) {
                oldLine += 1
                newLine += 1
            } else {
                found.append(Replacement(old: start.0..<oldLine, new: start.1..<newLine))
            }
        }
        return found
    }

    private static func hunks(_ replacements: [Replacement], lineCount: Int) -> [Hunk] {
        var hunks: [Hunk] = []
        for replacement in replacements {
            let old =
                max(
                    0, replacement.old.lowerBound - context)..<min(
                    lineCount, replacement.old.upperBound + context)
            if let last = hunks.last, old.lowerBound <= last.old.upperBound {
                hunks[hunks.count - 1].replacements.append(replacement)
                hunks[hunks.count - 1].old = last.old.lowerBound..<old.upperBound
            } else {
                hunks.append(Hunk(replacements: [replacement], old: old))
            }
        }
        return hunks
    }

    private static func append(
        _ hunk: Hunk, before: [ArraySlice<UInt8>], after: [ArraySlice<UInt8>],
        to result: inout [UInt8]
    ) {
        guard let first = hunk.replacements.first else { return }
        let newStart = first.new.lowerBound - (first.old.lowerBound - hunk.old.lowerBound)
        let growth = hunk.replacements.reduce(0) { $0 + $1.new.count - $1.old.count }
        let new = newStart..<newStart + hunk.old.count + growth
        result += "@@ -\(position(hunk.old)) +\(position(new)) @@\n".utf8
        var line = hunk.old.lowerBound
        for replacement in hunk.replacements {
            append(before[line..<replacement.old.lowerBound], after: " ", to: &result)
            append(before[replacement.old], after: "-", to: &result)
            append(after[replacement.new], after: "+", to: &result)
            line = replacement.old.upperBound
        }
        append(before[line..<hunk.old.upperBound], after: " ", to: &result)
    }

    private static func append(
        _ lines: ArraySlice<ArraySlice<UInt8>>, after mark: String, to result: inout [UInt8]
    ) {
        for line in lines {
            result += mark.utf8
            result += line
            if line.last != 0x0A { result += "\n\\ No newline at end of file\n".utf8 }
        }
    }

    /// First line, from 1, and number of lines; of none the line before.
    private static func position(_ lines: Range<Int>) -> String {
        switch lines.count {
        case 0: "\(lines.lowerBound),0"
        case 1: "\(lines.lowerBound + 1)"
        default: "\(lines.lowerBound + 1),\(lines.count)"
        }
    }

    /// The file's name; quoted where it has a byte that would end it, closed by a tab where it has a
    /// blank.
    private static func headerName(_ path: String) -> String {
        let isUnusual = path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x22 || $0 == 0x5C }
        guard isUnusual else { return path.contains(" ") ? path + "\t" : path }
        var result = "\""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 8)
                result += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

/// The candidate that somebody who typed `word` most likely meant; `nil` when none is near.
///
/// Near means at most a third of the word's letters mistyped (one at least): changed, added, left
/// out, or two neighbours swapped; case does not count. Of candidates equally near the first is
/// taken. Words of more than 64 characters get no suggestion, so that the cost of each candidate is
/// bounded.
package func bestSuggestion(for word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard !typed.isEmpty, typed.count <= 64 else { return nil }
    var best: String?
    var limit = max(1, typed.count / 3)
    for candidate in candidates where abs(candidate.utf8.count - word.utf8.count) <= limit * 4 {
        let meant = Array(candidate.lowercased().unicodeScalars)
        guard !meant.isEmpty, abs(meant.count - typed.count) <= limit else { continue }
        guard let distance = editDistance(typed, meant, atMost: limit) else { continue }
        best = candidate
        if distance == 0 { break }
        // Only what is nearer still can replace it.
        limit = distance - 1
    }
    return best
}

/// The identifier that somebody meant who typed it with a slip, or its first part alone: “kyoto” for
/// “kyoto-declaration-2021”; `nil` when none is near, or several begin so.
package func bestSuggestion(for typed: String, amongIDs ids: [String]) -> String? {
    if let meant = bestSuggestion(for: typed, among: ids) { return meant }
    let parts = typed.split(separator: "-").count
    let beginnings = ids.map { $0.split(separator: "-").prefix(parts).joined(separator: "-") }
    guard typed.count >= 3, let beginning = bestSuggestion(for: typed, among: beginnings) else {
        return nil
    }
    let meant = zip(ids, beginnings).filter { $0.1 == beginning }
    return meant.count == 1 ? meant[0].0 : nil
}

/// Whether a text is another one with a slip or two: so near that hardly anything else can be meant.
///
/// An eighth of the letters may differ, one at least and three at most, and case; no digit, since
/// 2023 is no slip for 2024.
package func isNearMiss(_ typed: String, of meant: String) -> Bool {
    let left = Array(typed.lowercased().unicodeScalars)
    let right = Array(meant.lowercased().unicodeScalars)
    let limit = min(3, max(1, left.count / 8))
    guard !left.isEmpty, !right.isEmpty, abs(left.count - right.count) <= limit,
        typed.filter(\.isNumber) == meant.filter(\.isNumber)
    else { return false }
    return editDistance(left, right, atMost: limit) != nil
}

/// The number of single edits and swaps of neighbours between two words (optimal string
/// alignment, a restricted Damerau–Levenshtein distance); `nil` when it exceeds the limit.
private func editDistance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
        var current = [i]
        current.reserveCapacity(right.count + 1)
        for j in 1...right.count {
            let isSame = left[i - 1] == right[j - 1]
            var distance = min(previous[j] + 1, current[j - 1] + 1)
            distance = min(distance, previous[j - 1] + (isSame ? 0 : 1))
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                distance = min(distance, beforePrevious[j - 2] + 1)
            }
            current.append(distance)
        }
        if (current.min() ?? 0) > limit { return nil }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
}

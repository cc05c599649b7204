/// How fast a text is read aloud.
package enum SpeakingPace {
    /// The most that interpreters can follow, in words a minute; in Chinese and Japanese in
    /// characters.
    ///
    /// 120 words are what the United Nations Office at Geneva takes in remote interpretation. For
    /// characters no figure is published: 200 are about what 120 English words become in Chinese.
    package static func ofInterpreters(in language: String) -> Int {
        isCountedByCharacters(language) ? 200 : 120
    }

    /// "words" or "characters".
    static func unit(in language: String) -> String {
        isCountedByCharacters(language) ? "characters" : "words"
    }

    static func isCountedByCharacters(_ language: String) -> Bool {
        let base = language.prefix { $0 != "-" }.lowercased()
        return base == "zh" || base == "ja"
    }
}

extension Statement {
    /// Words (or characters) a minute when it is read aloud: what the statement says, else what its
    /// profile advises, but never faster than interpreters follow.
    package var pace: Int {
        let most = SpeakingPace.ofInterpreters(in: language)
        if let own = limits?.pace { return own }
        if let pace = profile?.oral?.pace { return min(pace, most) }
        guard let words = profile?.oral?.words, let minutes = profile?.oral?.minutes,
            minutes > 0, !SpeakingPace.isCountedByCharacters(language)
        else { return most }
        return max(1, min(Int(Double(words) / minutes), most))
    }
}

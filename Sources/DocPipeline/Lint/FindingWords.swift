// Figures as findings write them.

extension Int {
    /// With commas between thousands: "1,500".
    var grouped: String {
        let digits = String(magnitude)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return (self < 0 ? "-" : "") + text
    }

    /// "1 word", "1,500 words".
    package func of(_ noun: String) -> String { "\(grouped) \(noun)" + (self == 1 ? "" : "s") }
}

extension Double {
    /// Minutes in words: "1 minute", "1.5 minutes".
    var inMinutes: String {
        let figure = Int(exactly: self).map(String.init) ?? String(self)
        return figure + (self == 1 ? " minute" : " minutes")
    }
}

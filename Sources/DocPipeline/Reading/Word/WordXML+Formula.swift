extension WordXML {
    /// A formula on one line, as one reads it out: “(a+b)/(2a)”, “x^2”, “√(n)”
    /// (ECMA-376 Part 1, 22.1).
    func formula(in element: Int) -> String {
        children(of: element).reduce(into: "") { text, child in
            switch name(of: child) {
            case .mathText: text += self.text(of: child)
            case .fraction: text += fraction(child)
            case .mathAbove: text += script("^", child)
            case .mathBelow: text += script("_", child)
            case .radical:
                let base = first(.base, in: child).map { formula(in: $0) } ?? ""
                let degree = first(.degree, in: child).map { formula(in: $0) } ?? ""
                text += degree + "√" + Self.grouped(base)
            default: text += formula(in: child)
            }
        }
    }

    private func fraction(_ element: Int) -> String {
        let parts = children(of: element).map { (name(of: $0), formula(in: $0)) }
        let below = parts.first { $0.0 == .denominator }?.1 ?? ""
        let above = parts.first { $0.0 != .denominator && !$0.1.isEmpty }?.1 ?? ""
        return Self.grouped(above) + "/" + Self.grouped(below)
    }

    private func script(_ mark: String, _ element: Int) -> String {
        let text = formula(in: element)
        return text.isEmpty ? "" : mark + Self.grouped(text)
    }

    /// In brackets, unless it is a single thing.
    private static func grouped(_ text: String) -> String {
        text.allSatisfy { $0.isLetter || $0.isNumber } ? text : "(\(text))"
    }
}

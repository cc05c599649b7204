// Arithmetic on numbers as JSON Schema means it: by value, whether written `1` or `1.0`.

extension LocatedValue.Number {
    /// How one number stands to another.
    enum Order {
        case below, same, above
    }

    var asDouble: Double {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        }
    }

    /// Whether the number has no fraction.
    var isWhole: Bool {
        switch self {
        case .integer: true
        case .double(let value): value.isFinite && value == value.rounded(.towardZero)
        }
    }

    /// Compares exactly, also where a 64-bit integer has no equal among doubles.
    func order(to other: LocatedValue.Number) -> Order {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): Self.order(left, right)
        case (.double(let left), .double(let right)): Self.order(left, right)
        case (.integer(let left), .double(let right)):
            if let whole = Int(exactly: right) {
                Self.order(left, whole)
            } else {
                Self.order(Double(left), right)
            }
        case (.double(let left), .integer(let right)):
            if let whole = Int(exactly: left) {
                Self.order(whole, right)
            } else {
                Self.order(left, Double(right))
            }
        }
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Order {
        left < right ? .below : left == right ? .same : .above
    }

    /// Whether this is a whole multiple of `divisor`, by the decimal digits both are written with:
    /// 0.0075 is a multiple of 0.0001, although no such quotient of doubles is whole.
    func isMultiple(of divisor: LocatedValue.Number) -> Bool {
        if let left = Decimal(self), let right = Decimal(divisor),
            let answer = left.isMultiple(of: right)
        {
            return answer
        }
        return asDouble.truncatingRemainder(dividingBy: divisor.asDouble) == 0
    }
}

/// `digits` × 10 to the power of `exponent`.
private struct Decimal {
    var digits: Int
    var exponent: Int

    /// The shortest decimal that reads back as the number; `nil` when its digits exceed 64 bits.
    init?(_ number: LocatedValue.Number) {
        switch number {
        case .integer(let value): (digits, exponent) = (value, 0)
        case .double(let value):
            var text = value.description[...]
            exponent = 0
            if let mark = text.firstIndex(of: "e") {
                guard let power = Int(text[text.index(after: mark)...]) else { return nil }
                exponent = power
                text = text[..<mark]
            }
            if let point = text.firstIndex(of: ".") {
                let fraction = text[text.index(after: point)...]
                exponent -= fraction.utf8.count
                text = text[..<point] + fraction
            }
            guard let value = Int(text) else { return nil }
            digits = value
        }
    }

    /// `nil` when the answer needs more than 64 bits.
    func isMultiple(of divisor: Decimal) -> Bool? {
        var left = digits
        var right = divisor.digits
        guard right != 0 else { return nil }
        let shift = exponent - divisor.exponent
        guard abs(shift) <= 18 else { return nil }
        for _ in 0..<abs(shift) {
            let (product, overflowed) = (shift > 0 ? left : right)
                .multipliedReportingOverflow(by: 10)
            if overflowed { return nil }
            if shift > 0 { left = product } else { right = product }
        }
        return left.isMultiple(of: right)
    }
}

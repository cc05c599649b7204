/// Twentieths of a point, the unit of WordprocessingML's paragraphs and pages.
struct Twips: Sendable, Hashable, Comparable, ExpressibleByIntegerLiteral {
    var count: Int

    init(_ count: Int) { self.count = count }
    init(integerLiteral count: Int) { self.count = count }

    static func points(_ points: Double) -> Twips { Twips(Int((points * 20).rounded())) }
    static func millimetres(_ millimetres: Double) -> Twips {
        Twips(Int((millimetres * 1440 / 25.4).rounded()))
    }

    static func < (left: Twips, right: Twips) -> Bool { left.count < right.count }
    static func + (left: Twips, right: Twips) -> Twips { Twips(left.count + right.count) }
    static func - (left: Twips, right: Twips) -> Twips { Twips(left.count - right.count) }

    /// In English Metric Units, the unit of DrawingML: 635 to a twip.
    var englishMetricUnits: Int { count * 635 }
}

/// Half points, the unit of type sizes.
struct HalfPoints: Sendable, Hashable {
    var count: Int

    init(points: Double) { count = Int((points * 2).rounded()) }
}

/// How a stretch of text in a Word file is set, as far as Markdown can say it.
struct WordFormat: Equatable {
    struct Marks: OptionSet, Equatable {
        let rawValue: UInt8
        static let strong = Marks(rawValue: 1)
        static let emphasis = Marks(rawValue: 2)
        static let struck = Marks(rawValue: 4)
        static let code = Marks(rawValue: 8)
        static let hidden = Marks(rawValue: 16)
        static let raised = Marks(rawValue: 32)
        static let lowered = Marks(rawValue: 64)
    }

    var marks: Marks = []
    /// Place among the reader's links; `nil` outside any.
    var link: Int?

    /// Sets or takes away a mark where the file says so.
    mutating func set(_ mark: Marks, _ isOn: Bool?) {
        switch isOn {
        case true?: marks.insert(mark)
        case false?: marks.remove(mark)
        case nil: break
        }
    }

    /// The same on the line: raised and lowered figures are characters of their own.
    var unshifted: WordFormat {
        var format = self
        format.marks.subtract([.raised, .lowered])
        return format
    }
}

/// The page in twips: paper, margins, and what they leave for text.
struct PageLayout: Sendable, Equatable {
    var width: Twips
    var height: Twips
    var top: Twips
    var right: Twips
    var bottom: Twips
    var left: Twips
    /// From the edge of the paper.
    var header: Twips
    /// From the edge of the paper.
    var footer: Twips

    /// Margins of 25 mm, 30 mm on the side that is bound.
    init(_ page: Metadata.PageSetup) {
        let margin = Twips.millimetres(25)
        (width, height) =
            switch page.paper {
            case .a4: (11906, 16838)
            case .letter: (12240, 15840)
            }
        (top, right, bottom) = (margin, margin, margin)
        left = page.hasBindingMargin ? .millimetres(30) : margin
        (header, footer) = (.millimetres(12.5), .millimetres(12.5))
    }

    /// How wide a line is.
    var textWidth: Twips { Twips(max(1440, width.count - left.count - right.count)) }

    /// How tall a picture may be: the height of the text, less a few lines for what belongs to it.
    var pictureHeight: Twips {
        Twips(max(1440, height.count - top.count - bottom.count - 1440))
    }

    /// How far numbers hang to the left of the text's edge.
    static let hang: Twips = 624
    /// One step of indentation, for lists and quotations.
    static let step: Twips = 425
}

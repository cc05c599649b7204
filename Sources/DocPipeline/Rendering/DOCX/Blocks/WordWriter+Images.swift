extension WordWriter {
    /// A picture in the line, as wide as its pixels at 96 to the inch and no wider than the text;
    /// where Word cannot show it, what it says.
    mutating func image(_ image: Inline.Image, _ format: RunFormat = RunFormat()) {
        guard let place = image.resource,
            drawing(
                of: place, saying: image.alternative, width: layout.textWidth,
                height: layout.pictureHeight)
        else {
            let words = image.alternative.isEmpty ? image.source : image.alternative
            return text("[\(words)]", format)
        }
    }

    /// Whether the picture could be written.
    mutating func drawing(
        of place: Int, saying alternative: String, width: Twips, height: Twips
    ) -> Bool {
        guard document.images.indices.contains(place),
            let name = document.images[place].partName(at: place),
            let size = document.images[place].size(within: width, height)
        else { return false }
        let relationship = relationships.identifier(.image, to: "media/" + name)
        let drawing = Drawing(
            identifier: countDrawing(of: place), name: name, alternative: alternative,
            relationship: relationship, width: size.width, height: size.height)
        run { drawing.write(to: &$0) }
        return true
    }
}

extension ImageData {
    /// The name of its part in the folder of pictures; `nil` for what Word does not show.
    func partName(at place: Int) -> String? {
        switch format {
        case .png, .jpeg, .gif: "image\(place + 1).\(format.rawValue)"
        case .svg: nil
        }
    }

    /// In English Metric Units; `nil` for a picture without extent.
    fileprivate func size(within width: Twips, _ height: Twips) -> (width: Int, height: Int)? {
        guard self.width > 0, self.height > 0, self.width < 1 << 24, self.height < 1 << 24 else {
            return nil
        }
        // 914,400 to the inch.
        let natural = (width: Double(self.width) * 9525, height: Double(self.height) * 9525)
        let scale = min(
            1, Double(width.englishMetricUnits) / natural.width,
            Double(height.englishMetricUnits) / natural.height)
        return (max(1, Int(natural.width * scale)), max(1, Int(natural.height * scale)))
    }
}

extension WordReader {
    /// Pictures stand where they are in the line; text boxes come after the paragraph.
    mutating func graphic(_ element: Int, _ format: WordFormat, _ line: inout WordLine) {
        let xml = story.xml
        guard fields.allSatisfy(\.isResult) else { return }
        var alternative = ""
        var place = element + 1
        let end = xml.end(of: element)
        while place < end {
            switch xml.name(of: place) {
            case .txbxContent:
                line.boxes.append(place)
                place = xml.end(of: place)
                continue
            case .docPr: alternative = xml[place, .description] ?? xml[place, .title] ?? ""
            case .shape: alternative = xml[place, .alternative] ?? ""
            case .blip:
                picture(
                    xml[place, .embed], linked: xml[place, .link], alternative, format, &line)
            case .imagedata:
                let own = xml[place, .vmlTitle] ?? ""
                picture(
                    xml[place, .relationshipID], linked: nil,
                    alternative.isEmpty ? own : alternative, format, &line)
            case .chart: lose(.chart)
            case .diagram: lose(.diagram)
            case .oleObject: lose(.embeddedFile)
            default: break
            }
            place += 1
        }
    }

    private mutating func picture(
        _ id: String?, linked: String?, _ alternative: String, _ format: WordFormat,
        _ line: inout WordLine
    ) {
        guard let id, !id.isEmpty else {
            if linked != nil { lose(.linkedPicture) }
            return
        }
        guard let link = story.links[id] else { return lose(.missingPicture) }
        guard !link.isExternal else { return lose(.linkedPicture) }
        guard let name = pictureName(link.target) else { return lose(.missingPicture) }
        line.append(
            .image(Inline.Image(source: name, alternative: alternative.onOneLine)), format)
    }

    /// The name under which a picture is kept; each part is kept once.
    private mutating func pictureName(_ part: String) -> String? {
        let key = part.lowercased()
        if let known = pictureNames[key] { return known }
        guard pictureSize <= Self.pictureLimit, let bytes = try? package.bytes(of: part) else {
            return nil
        }
        pictureSize += bytes.count
        let file = part.split(separator: "/").last.map(String.init) ?? "picture"
        let safe = String(
            file.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
        var name = safe.hasPrefix(".") ? "picture" + safe : safe
        var count = 1
        while result.pictures.contains(where: { $0.name == name }) {
            count += 1
            name = "\(count)-\(safe)"
        }
        pictureNames[key] = name
        result.pictures.append(WordText.Picture(name: name, bytes: bytes))
        return name
    }
}

extension String {
    /// The same with single blanks for all white space.
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

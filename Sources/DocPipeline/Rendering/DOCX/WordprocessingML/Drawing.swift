/// A picture that stands in a line of text (ECMA-376 Part 1, 20.4.2.8 and 19.3.1.37).
struct Drawing: Sendable {
    /// Used once in a document.
    var identifier: Int
    var name: String
    /// What a person who does not see the picture is told.
    var alternative: String
    /// Of the picture's part.
    var relationship: String
    /// In English Metric Units.
    var width: Int
    /// In English Metric Units.
    var height: Int

    func write(to xml: inout XMLWriter) {
        xml.element(.drawing) { xml in
            xml.element(.inline) { xml in
                for side in [XMLName.distT, .distB, .distL, .distR] { xml.attribute(side, 0) }
                xml.element(.extent) { extent in
                    extent.attribute(.cx, width)
                    extent.attribute(.cy, height)
                }
                writeProperties(.docPr, to: &xml)
                xml.element(.graphic) { xml in
                    xml.declare(.drawing)
                    xml.element(.graphicData) { xml in
                        xml.attribute(.uriAttribute, XMLNamespace.picture.uri)
                        writePicture(to: &xml)
                    }
                }
            }
        }
    }

    private func writeProperties(_ element: XMLName, to xml: inout XMLWriter) {
        xml.element(element) { xml in
            xml.attribute(.plainID, identifier)
            xml.attribute(.plainName, name)
            xml.attribute(.descr, alternative)
        }
    }

    private func writePicture(to xml: inout XMLWriter) {
        xml.element(.pic) { xml in
            xml.declare(.picture)
            xml.element(.nvPicPr) { xml in
                writeProperties(.cNvPr, to: &xml)
                xml.element(.cNvPicPr)
            }
            xml.element(.blipFill) { xml in
                xml.element(.blip) { $0.attribute(.embed, relationship) }
                xml.element(.stretch) { $0.element(.fillRect) }
            }
            xml.element(.spPr) { xml in
                xml.element(.xfrm) { xml in
                    xml.element(.off) { xml in
                        xml.attribute(.x, 0)
                        xml.attribute(.y, 0)
                    }
                    xml.element(.ext) { xml in
                        xml.attribute(.cx, width)
                        xml.attribute(.cy, height)
                    }
                }
                xml.element(.prstGeom) { xml in
                    xml.attribute(.prst, "rect")
                    xml.element(.avLst)
                }
            }
        }
    }
}

extension XMLName {
    fileprivate static let inline: XMLName = "wp:inline"
    fileprivate static let distT: XMLName = "distT"
    fileprivate static let distB: XMLName = "distB"
    fileprivate static let distL: XMLName = "distL"
    fileprivate static let distR: XMLName = "distR"
    fileprivate static let extent: XMLName = "wp:extent"
    fileprivate static let docPr: XMLName = "wp:docPr"
    fileprivate static let cx: XMLName = "cx"
    fileprivate static let cy: XMLName = "cy"
    fileprivate static let x: XMLName = "x"
    fileprivate static let y: XMLName = "y"
    fileprivate static let plainID: XMLName = "id"
    fileprivate static let plainName: XMLName = "name"
    fileprivate static let descr: XMLName = "descr"
    fileprivate static let graphic: XMLName = "a:graphic"
    fileprivate static let graphicData: XMLName = "a:graphicData"
    fileprivate static let uriAttribute: XMLName = "uri"
    fileprivate static let pic: XMLName = "pic:pic"
    fileprivate static let nvPicPr: XMLName = "pic:nvPicPr"
    fileprivate static let cNvPr: XMLName = "pic:cNvPr"
    fileprivate static let cNvPicPr: XMLName = "pic:cNvPicPr"
    fileprivate static let blipFill: XMLName = "pic:blipFill"
    fileprivate static let blip: XMLName = "a:blip"
    fileprivate static let embed: XMLName = "r:embed"
    fileprivate static let stretch: XMLName = "a:stretch"
    fileprivate static let fillRect: XMLName = "a:fillRect"
    fileprivate static let spPr: XMLName = "pic:spPr"
    fileprivate static let xfrm: XMLName = "a:xfrm"
    fileprivate static let off: XMLName = "a:off"
    fileprivate static let ext: XMLName = "a:ext"
    fileprivate static let prstGeom: XMLName = "a:prstGeom"
    fileprivate static let prst: XMLName = "prst"
    fileprivate static let avLst: XMLName = "a:avLst"
}

extension XMLNamespace {
    static let wordDrawing = XMLNamespace(
        declaration: "xmlns:wp",
        uri: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
    fileprivate static let drawing = XMLNamespace(
        declaration: "xmlns:a", uri: "http://schemas.openxmlformats.org/drawingml/2006/main")
    fileprivate static let picture = XMLNamespace(
        declaration: "xmlns:pic",
        uri: "http://schemas.openxmlformats.org/drawingml/2006/picture")
}

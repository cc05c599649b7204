/// The names of elements and attributes that the reader of Word files looks at, with the prefixes
/// that ECMA-376 uses; an attribute without a namespace begins with a colon.
enum WordName: String, CaseIterable, Sendable {
    /// Characters; no element.
    case characters = ""
    /// An element that the reader does not know, but whose content it looks at.
    case other = "?"

    // Text and its properties (Part 1, 17.2 to 17.3).
    case document = "w:document"
    case body = "w:body"
    case p = "w:p"
    case pPr = "w:pPr"
    case pStyle = "w:pStyle"
    case numPr = "w:numPr"
    case ilvl = "w:ilvl"
    case numId = "w:numId"
    case outlineLvl = "w:outlineLvl"
    case r = "w:r"
    case rPr = "w:rPr"
    case rStyle = "w:rStyle"
    case b = "w:b"
    case i = "w:i"
    case strike = "w:strike"
    case dstrike = "w:dstrike"
    case vanish = "w:vanish"
    case vertAlign = "w:vertAlign"
    case framePr = "w:framePr"
    case dropCap = "w:dropCap"
    case t = "w:t"
    case tab = "w:tab"
    case ptab = "w:ptab"
    case br = "w:br"
    case cr = "w:cr"
    case noBreakHyphen = "w:noBreakHyphen"
    case softHyphen = "w:softHyphen"
    case sym = "w:sym"
    case ruby = "w:ruby"
    case rubyBase = "w:rubyBase"
    case rt = "w:rt"
    case pageNumber = "w:pgNum"
    case sectPr = "w:sectPr"
    case altChunk = "w:altChunk"
    case subDoc = "w:subDoc"

    // What was changed and said (17.13).
    case ins = "w:ins"
    case del = "w:del"
    case moveFrom = "w:moveFrom"
    case moveTo = "w:moveTo"
    case cellDel = "w:cellDel"
    case commentRangeStart = "w:commentRangeStart"
    case commentRangeEnd = "w:commentRangeEnd"
    case commentReference = "w:commentReference"
    case comments = "w:comments"
    case comment = "w:comment"

    // Links, fields and controls (17.5 and 17.16).
    case hyperlink = "w:hyperlink"
    case fldSimple = "w:fldSimple"
    case fldChar = "w:fldChar"
    case instrText = "w:instrText"
    case ffData = "w:ffData"
    case checkBox = "w:checkBox"
    case checked = "w:checked"
    case defaultValue = "w:default"
    case ddList = "w:ddList"
    case result = "w:result"
    case listEntry = "w:listEntry"
    case sdt = "w:sdt"
    case sdtPr = "w:sdtPr"
    case sdtContent = "w:sdtContent"
    case controlTag = "w:tag"
    case alias = "w:alias"
    case showingPlaceholder = "w:showingPlcHdr"
    case docPartObj = "w:docPartObj"
    case docPartGallery = "w:docPartGallery"

    // Tables (17.4).
    case tbl = "w:tbl"
    case tblPr = "w:tblPr"
    case tblGrid = "w:tblGrid"
    case tr = "w:tr"
    case trPr = "w:trPr"
    case gridBefore = "w:gridBefore"
    case tc = "w:tc"
    case tcPr = "w:tcPr"
    case gridSpan = "w:gridSpan"
    case vMerge = "w:vMerge"

    // Notes (17.11).
    case footnotes = "w:footnotes"
    case footnote = "w:footnote"
    case footnoteReference = "w:footnoteReference"
    case endnotes = "w:endnotes"
    case endnote = "w:endnote"
    case endnoteReference = "w:endnoteReference"

    // Pictures and what is drawn (Part 1, 20 and 21; Part 4, 19).
    case drawing = "w:drawing"
    case pict = "w:pict"
    case object = "w:object"
    case txbxContent = "w:txbxContent"
    case docPr = "wp:docPr"
    case blip = "a:blip"
    case imagedata = "v:imagedata"
    case shape = "v:shape"
    case oleObject = "o:OLEObject"
    case chart = "c:chart"
    case diagram = "dgm:relIds"
    case oMath = "m:oMath"
    case mathText = "m:t"
    case fraction = "m:f"
    case denominator = "m:den"
    case mathAbove = "m:sup"
    case mathBelow = "m:sub"
    case radical = "m:rad"
    case degree = "m:deg"
    case base = "m:e"

    // Styles and numbering (17.7 and 17.9).
    case styles = "w:styles"
    case style = "w:style"
    case name = "w:name"
    case basedOn = "w:basedOn"
    case numbering = "w:numbering"
    case abstractNum = "w:abstractNum"
    case abstractNumId = "w:abstractNumId"
    case num = "w:num"
    case lvl = "w:lvl"
    case start = "w:start"
    case numFmt = "w:numFmt"
    case lvlText = "w:lvlText"
    case lvlOverride = "w:lvlOverride"
    case startOverride = "w:startOverride"
    case numStyleLink = "w:numStyleLink"
    case styleLink = "w:styleLink"

    // Attributes.
    case val = "w:val"
    case id = "w:id"
    case author = "w:author"
    case date = "w:date"
    case type = "w:type"
    case styleId = "w:styleId"
    case instr = "w:instr"
    case anchor = "w:anchor"
    case fldCharType = "w:fldCharType"
    case font = "w:font"
    case character = "w:char"
    case relationshipID = "r:id"
    case embed = "r:embed"
    case link = "r:link"
    case description = ":descr"
    case title = ":title"
    case plainName = ":name"
    case alternative = ":alt"
    case vmlTitle = "o:title"

    // The package (Part 2, 6 and 8).
    case relationships = "rel:Relationships"
    case relationship = "rel:Relationship"
    case relId = ":Id"
    case relType = ":Type"
    case relTarget = ":Target"
    case relMode = ":TargetMode"
    case types = "ct:Types"
    case override = "ct:Override"
    case partName = ":PartName"
    case contentType = ":ContentType"
    case coreTitle = "dc:title"
    case coreCreator = "dc:creator"
    case coreLanguage = "dc:language"
    case coreModified = "dcterms:modified"
    case coreModifiedBy = "cp:lastModifiedBy"

    /// All names but the two that are no names, by their spelling.
    static let bySpelling = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst(2).map { ($0.rawValue, $0) })
}

/// The namespaces of Word files, with the prefixes of ``WordName``.
enum WordNamespace {
    static let compatibility = OfficeNamespace.compatibility

    private static let prefixes: [String: String] = [
        OfficeNamespace.word: "w",
        OfficeNamespace.relationships: "r",
        OfficeNamespace.wordDrawing: "wp",
        OfficeNamespace.drawing: "a",
        OfficeNamespace.compatibility: "mc",
        OfficeNamespace.packageRelationships: "rel",
        "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
        "http://purl.org/dc/elements/1.1/": "dc",
        "http://purl.org/dc/terms/": "dcterms",
        "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
        "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
        "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
        "urn:schemas-microsoft-com:vml": "v",
        "urn:schemas-microsoft-com:office:office": "o",
        "urn:schemas-microsoft-com:office:word": "w10",
        "http://www.w3.org/XML/1998/namespace": "xml",
        // Extensions whose text stands in elements of Word itself.
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing": "wp14",
        "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
        "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    ]

    /// The prefix of a namespace that the reader knows; empty for none, `nil` for any other.
    static func prefix(of namespace: String) -> String? {
        namespace.isEmpty ? "" : prefixes[OfficeNamespace.transitional(namespace)]
    }
}

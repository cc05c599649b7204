internal import CLibXML2

/// Reads XML with libxml2, which only the files of this folder know.
///
/// Nothing outside the bytes is read: no network, no DTD, no entities but the five of XML. Nesting
/// deeper than libxml2's own limit (256) is refused.
package func parseXML(
    _ bytes: [UInt8], nodeLimit: Int = 1_000_000
) throws(XMLReadingError) -> XMLElement {
    guard let count = Int32(exactly: bytes.count), count > 0 else {
        throw bytes.isEmpty ? .malformed("it is empty", line: 1) : .tooLarge
    }
    let result = bytes.withUnsafeBytes { buffer in
        Result { () throws(XMLReadingError) in
            try XMLPullParser(buffer.assumingMemoryBound(to: CChar.self), count, nodeLimit).root()
        }
    }
    return try result.get()
}

/// One run of libxml2's reader over one buffer.
private struct XMLPullParser {
    private let buffer: UnsafeBufferPointer<CChar>
    private let count: Int32
    private let nodeLimit: Int

    init(_ buffer: UnsafeBufferPointer<CChar>, _ count: Int32, _ nodeLimit: Int) {
        self.buffer = buffer
        self.count = count
        self.nodeLimit = nodeLimit
    }

    func root() throws(XMLReadingError) -> XMLElement {
        let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOCDATA.rawValue)
        guard let reader = xmlReaderForMemory(buffer.baseAddress, count, nil, nil, options) else {
            throw .tooLarge
        }
        defer { xmlFreeTextReader(reader) }
        // Without a handler, libxml2 prints to standard error.
        xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
        var open: [XMLElement] = []
        var nodes = 0
        var status = xmlTextReaderRead(reader)
        while status == 1 {
            nodes += 1
            guard nodes <= nodeLimit else { throw .tooLarge }
            if let root = try take(reader, &open) { return try finished(root, reader) }
            status = xmlTextReaderRead(reader)
        }
        throw error(of: reader)
    }

    /// Takes the node the reader is at; the root element once it is complete.
    private func take(
        _ reader: xmlTextReaderPtr, _ open: inout [XMLElement]
    ) throws(XMLReadingError) -> XMLElement? {
        switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
        case XML_READER_TYPE_ELEMENT:
            let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
            open.append(element(at: reader))
            return isEmpty ? close(&open) : nil
        case XML_READER_TYPE_END_ELEMENT:
            return close(&open)
        case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
            XML_READER_TYPE_WHITESPACE:
            guard !open.isEmpty else { return nil }
            open[open.count - 1].append(string(xmlTextReaderConstValue(reader)))
        case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
            throw .documentType
        default: break  // Comments and processing instructions; the type is libxml2's.
        }
        return nil
    }

    /// Reads on to the end, so that nothing malformed follows the root.
    private func finished(
        _ root: XMLElement, _ reader: xmlTextReaderPtr
    ) throws(XMLReadingError) -> XMLElement {
        var status = xmlTextReaderRead(reader)
        while status == 1 { status = xmlTextReaderRead(reader) }
        guard status == 0 else { throw error(of: reader) }
        return root
    }

    private func close(_ open: inout [XMLElement]) -> XMLElement? {
        guard let closed = open.popLast() else { return nil }
        guard !open.isEmpty else { return closed }
        open[open.count - 1].children.append(.element(closed))
        return nil
    }

    private func element(at reader: xmlTextReaderPtr) -> XMLElement {
        var element = XMLElement(name(at: reader))
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            guard xmlTextReaderIsNamespaceDecl(reader) != 1 else {
                element.declarations.append(
                    .init(name(at: reader), string(xmlTextReaderConstValue(reader))))
                continue
            }
            element.attributes.append(
                .init(name(at: reader), string(xmlTextReaderConstValue(reader))))
        }
        xmlTextReaderMoveToElement(reader)
        return element
    }

    private func name(at reader: xmlTextReaderPtr) -> XMLElement.Name {
        .init(
            string(xmlTextReaderConstNamespaceUri(reader)),
            string(xmlTextReaderConstLocalName(reader)))
    }

    private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }

    private func error(of reader: xmlTextReaderPtr) -> XMLReadingError {
        guard let error = xmlGetLastError(), let message = error.pointee.message else {
            return .malformed("it is no well-formed XML", line: 1)
        }
        var text = String(cString: message)
        while text.last?.isNewline == true { text.removeLast() }
        return .malformed(text, line: Int(error.pointee.line))
    }
}

extension XMLElement {
    /// Adds text to the element's content, joined to text that ends it.
    fileprivate mutating func append(_ text: String) {
        guard case .text(let before)? = children.last else {
            return children.append(.text(text))
        }
        children[children.count - 1] = .text(before + text)
    }
}

internal import CLibXML2

/// Takes in XML as it is read, element by element; ``parseXMLEvents(_:into:)`` calls it.
protocol XMLEventTarget: AnyObject {
    func start(_ name: XMLEventName, _ tag: XMLEventTag)
    func end()
    /// A stretch of text, with entities replaced; neighbouring stretches may be one text.
    func text(_ characters: UnsafeBufferPointer<UInt8>)
}

/// A name as the parser hands it out; valid during the call.
///
/// Within one text the same name always comes with the same pointers.
struct XMLEventName {
    /// Ends with a zero; `nil` outside any namespace.
    var namespace: UnsafePointer<UInt8>?
    /// Ends with a zero.
    var local: UnsafePointer<UInt8>
}

/// The attributes and namespace declarations of a start tag; valid during the call.
struct XMLEventTag {
    fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    let count: Int
    fileprivate let declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    let declarationCount: Int

    /// libxml2 gives five pointers for each: local name, prefix, namespace, value and its end.
    func name(at index: Int) -> XMLEventName? {
        guard let attributes, let local = attributes[index * 5] else { return nil }
        return XMLEventName(namespace: attributes[index * 5 + 2], local: local)
    }

    func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let attributes, let start = attributes[index * 5 + 3],
            let end = attributes[index * 5 + 4]
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    /// A prefix, empty for the default namespace, with its namespace.
    func declaration(at index: Int) -> (prefix: String, namespace: String) {
        guard let declarations else { return ("", "") }
        return (
            declarations[index * 2].map { String(cString: $0) } ?? "",
            declarations[index * 2 + 1].map { String(cString: $0) } ?? ""
        )
    }
}

/// Reads XML from beginning to end without keeping any of it.
///
/// As with ``parseXML(_:nodeLimit:)``, nothing outside the bytes is read, a document type is
/// refused, and so is nesting deeper than 256.
func parseXMLEvents(
    _ bytes: [UInt8], into target: any XMLEventTarget
) throws(XMLReadingError) {
    guard let count = Int32(exactly: bytes.count), count > 0 else {
        throw bytes.isEmpty ? .malformed("it is empty", line: 1) : .tooLarge
    }
    let run = XMLEventRun(target)
    let failure = bytes.withUnsafeBytes { buffer in
        run.parse(buffer.assumingMemoryBound(to: CChar.self), count)
    }
    if let failure { throw failure }
}

/// One run of libxml2's parser, which knows it by a pointer.
private final class XMLEventRun {
    fileprivate let target: any XMLEventTarget
    private var context: xmlParserCtxtPtr?
    private var hasDocumentType = false

    init(_ target: any XMLEventTarget) { self.target = target }

    func parse(
        _ buffer: UnsafeBufferPointer<CChar>, _ count: Int32
    ) -> XMLReadingError? {
        guard let context = xmlCreateMemoryParserCtxt(buffer.baseAddress, count) else {
            return .malformed("it is no XML", line: 1)
        }
        defer { xmlFreeParserCtxt(context) }
        self.context = context
        context.pointee.sax.pointee = Self.handler()
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        // Without a document type, only the five entities of XML itself can be replaced.
        let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOENT.rawValue)
        xmlCtxtUseOptions(context, options)
        let status = xmlParseDocument(context)
        if hasDocumentType { return .documentType }
        guard status == 0, context.pointee.wellFormed == 1 else { return Self.error(of: context) }
        return nil
    }

    /// Stops before anything of a document type is read.
    fileprivate func refuseDocumentType() {
        hasDocumentType = true
        xmlStopParser(context)
    }

    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.startElementNs = {
            pointer, local, _, namespace, declarationCount, declarations, count, _, attributes in
            guard let local else { return }
            eventRun(pointer)?.target.start(
                XMLEventName(namespace: namespace, local: local),
                XMLEventTag(
                    attributes: attributes, count: Int(count), declarations: declarations,
                    declarationCount: Int(declarationCount)))
        }
        handler.endElementNs = { pointer, _, _, _ in eventRun(pointer)?.target.end() }
        let characters: charactersSAXFunc = { pointer, start, count in
            eventRun(pointer)?.target.text(UnsafeBufferPointer(start: start, count: Int(count)))
        }
        handler.characters = characters
        handler.ignorableWhitespace = characters
        handler.cdataBlock = characters
        handler.internalSubset = { pointer, _, _, _ in
            guard let run = eventRun(pointer) else { return }
            run.refuseDocumentType()
        }
        // Without a handler, libxml2 prints to standard error.
        handler.serror = { _, _ in }
        return handler
    }

    private static func error(of context: xmlParserCtxtPtr) -> XMLReadingError {
        guard let message = context.pointee.lastError.message else {
            return .malformed("it is no well-formed XML", line: 1)
        }
        var text = String(cString: message)
        while text.last?.isNewline == true { text.removeLast() }
        return .malformed(text, line: Int(context.pointee.lastError.line))
    }
}

/// The run that libxml2 knows by a pointer.
private func eventRun(_ pointer: UnsafeMutableRawPointer?) -> XMLEventRun? {
    pointer.map { Unmanaged<XMLEventRun>.fromOpaque($0).takeUnretainedValue() }
}

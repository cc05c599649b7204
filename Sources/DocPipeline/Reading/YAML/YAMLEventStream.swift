internal import CLibYAML

/// Runs libyaml over a text and hands its events to `body`, which takes them one by one.
///
/// This is the only file that knows libyaml: the parser lives for the length of the call.
func withYAMLEvents<Result, Failure: Error>(
    of text: YAMLText, _ body: (inout YAMLEventStream) throws(Failure) -> Result
) throws(Failure) -> Result {
    try text.bytes.withUnsafeBufferPointer { buffer throws(Failure) -> Result in
        var stream = YAMLEventStream(UnsafeBufferPointer(rebasing: buffer[text.range]), text.range)
        return try body(&stream)
    }
}

/// The events of one YAML text, in order.
struct YAMLEventStream: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let isReady: Bool
    private var cursor: ScalarCursor

    /// The buffer must outlive the stream; `range` says where in the whole text it stands.
    fileprivate init(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        isReady = yaml_parser_initialize(parser) == 1
        cursor = ScalarCursor(buffer, startingAt: range.lowerBound)
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        // libyaml takes no null pointer, not even for an empty text.
        yaml_parser_set_input_string(
            parser, buffer.baseAddress ?? UnsafePointer(bitPattern: 1), buffer.count)
    }

    deinit {
        if isReady { yaml_parser_delete(parser) }
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    /// The next event; after `streamEnd` there is none to ask for.
    mutating func next() throws(YAMLProblem) -> YAMLEvent {
        var event = yaml_event_t()
        guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw problem() }
        defer { yaml_event_delete(&event) }
        let start = cursor.offset(ofScalar: event.start_mark.index)
        let end = cursor.offset(ofScalar: event.end_mark.index)
        var result = YAMLEvent(
            kind: .streamEnd, range: start..<max(start, end), endColumn: event.end_mark.column)
        Self.describe(event, in: &result)
        return result
    }

    private static func describe(_ event: yaml_event_t, in result: inout YAMLEvent) {
        switch event.type {
        case YAML_STREAM_START_EVENT: result.kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
        case YAML_SEQUENCE_END_EVENT: result.kind = .sequenceEnd
        case YAML_MAPPING_END_EVENT: result.kind = .mappingEnd
        case YAML_ALIAS_EVENT:
            result.kind = .alias
            result.text = string(event.data.alias.anchor) ?? ""
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            result.kind = .scalar(style(scalar.style))
            result.text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self)
            result.anchor = string(scalar.anchor)
            result.tag = string(scalar.tag)
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.data.sequence_start
            let isFlow = sequence.style == YAML_FLOW_SEQUENCE_STYLE
            result.kind = .sequenceStart(isFlow ? .flow : .block)
            result.anchor = string(sequence.anchor)
            result.tag = string(sequence.tag)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            result.kind = .mappingStart(mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block)
            result.anchor = string(mapping.anchor)
            result.tag = string(mapping.tag)
        default: result.kind = .streamEnd
        }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLEvent.ScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }

    private mutating func problem() -> YAMLProblem {
        let state = parser.pointee
        let words = state.problem.map { String(cString: $0) } ?? "out of memory"
        if state.error == YAML_READER_ERROR {
            let offset = cursor.base + Int(state.problem_offset)
            return YAMLProblem(problem: words, offset: offset, context: "", contextOffset: offset)
        }
        let offset = cursor.offset(ofScalar: state.problem_mark.index)
        guard let context = state.context else {
            return YAMLProblem(problem: words, offset: offset, context: "", contextOffset: offset)
        }
        return YAMLProblem(
            problem: words, offset: offset, context: String(cString: context),
            contextOffset: cursor.offset(ofScalar: state.context_mark.index))
    }
}

/// Turns libyaml's places, which count Unicode scalars, into offsets of bytes.
///
/// It walks from the place asked for last, and events come in order, so that a whole text costs
/// one pass; text in ASCII costs none.
private struct ScalarCursor {
    /// The offset of the first byte.
    let base: Int
    private let buffer: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var scalar = 0
    private var byte = 0

    /// A cursor at the start of valid UTF-8; offsets count from `base`.
    init(_ buffer: UnsafeBufferPointer<UInt8>, startingAt base: Int) {
        self.buffer = buffer
        self.base = base
        isASCII = buffer.reduce(0, |) < 0x80
    }

    /// The offset of a scalar counted from 0.
    mutating func offset(ofScalar target: Int) -> Int {
        if isASCII { return base + min(target, buffer.count) }
        while scalar < target, byte < buffer.count {
            byte += 1
            while byte < buffer.count, buffer[byte] & 0xC0 == 0x80 { byte += 1 }
            scalar += 1
        }
        while scalar > target, byte > 0 {
            byte -= 1
            while byte > 0, buffer[byte] & 0xC0 == 0x80 { byte -= 1 }
            scalar -= 1
        }
        return base + byte
    }
}

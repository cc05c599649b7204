/// What one build made of one source: from which content, and what the output was.
struct BuildRecord: Sendable, Equatable {
    /// A source in one of the shapes it can be built in.
    struct Key: Sendable, Hashable, Comparable {
        /// The source's path in the workspace.
        var source: String
        /// Empty for the usual shape, "agenda" for the agenda notice.
        var variant: String

        static func < (left: Key, right: Key) -> Bool {
            (left.source, left.variant) < (right.source, right.variant)
        }
    }

    /// One file in the output folder.
    struct Output: Sendable, Equatable {
        var format: OutputFormat
        var digest: ContentDigest
    }

    /// The PDF that a converter made, whenever that was: it stays current as long as the document
    /// that it was made of comes out the same, whatever else changed.
    struct PDF: Sendable, Equatable {
        /// Of the document as the converter got it.
        var input: ContentDigest
        /// Of the converter and its options.
        var settings: ContentDigest
        /// Of the file.
        var output: ContentDigest
        /// Whether it is what was asked for; otherwise that is told again.
        var isAsAsked: Bool
    }

    var key: Key
    /// Of the settings and of all inputs, see ``InputDigest``.
    var digest: ContentDigest
    /// The files that were read, in the order in which they are in the digest.
    var inputs: [String]
    /// Whether there was nothing to tell; otherwise the source is read again to tell it again.
    var isClean: Bool
    /// The outputs' name without ending.
    var name: String
    /// In the order of the formats.
    var outputs: [Output]
    var pdf: PDF?

    init(
        key: Key, digest: ContentDigest, inputs: [String], isClean: Bool, name: String,
        outputs: [Output], pdf: PDF? = nil
    ) {
        self.key = key
        self.digest = digest
        self.inputs = inputs
        self.isClean = isClean
        self.name = name
        self.outputs = outputs
        self.pdf = pdf
    }

    init?(from reader: inout BinaryReader) {
        guard let key = Key(from: &reader), let digest = ContentDigest(from: &reader),
            let inputs = reader.list({ $0.text() }), let isClean = reader.number(),
            let name = reader.text(), let outputs = reader.list({ Output(from: &$0) }),
            let pdfs = reader.list({ PDF(from: &$0) })
        else { return nil }
        self.init(
            key: key, digest: digest, inputs: inputs, isClean: isClean == 1, name: name,
            outputs: outputs, pdf: pdfs.first)
    }

    func write(to writer: inout BinaryWriter) {
        writer.field(key.source)
        writer.field(key.variant)
        writer.fixed(digest.bytes)
        writer.list(inputs) { $0.field($1) }
        writer.number(isClean ? 1 : 0)
        writer.field(name)
        writer.list(outputs) {
            $0.field($1.format.rawValue)
            $0.fixed($1.digest.bytes)
        }
        writer.list(pdf.map { [$0] } ?? []) { $1.write(to: &$0) }
    }
}

extension BuildRecord.PDF {
    fileprivate init?(from reader: inout BinaryReader) {
        guard let input = ContentDigest(from: &reader), let settings = ContentDigest(from: &reader),
            let output = ContentDigest(from: &reader), let isAsAsked = reader.number()
        else { return nil }
        self.init(input: input, settings: settings, output: output, isAsAsked: isAsAsked == 1)
    }

    fileprivate func write(to writer: inout BinaryWriter) {
        for digest in [input, settings, output] { writer.fixed(digest.bytes) }
        writer.number(isAsAsked ? 1 : 0)
    }
}

extension BuildRecord.Key {
    init?(from reader: inout BinaryReader) {
        guard let source = reader.text(), let variant = reader.text() else { return nil }
        self.init(source: source, variant: variant)
    }
}

extension BuildRecord.Output {
    fileprivate init?(from reader: inout BinaryReader) {
        guard let format = reader.text().flatMap(OutputFormat.init(rawValue:)),
            let digest = ContentDigest(from: &reader)
        else { return nil }
        self.init(format: format, digest: digest)
    }
}

extension ContentDigest {
    fileprivate init?(from reader: inout BinaryReader) {
        guard let bytes = reader.bytes(count: Self.length) else { return nil }
        self.init(stored: bytes)
    }
}

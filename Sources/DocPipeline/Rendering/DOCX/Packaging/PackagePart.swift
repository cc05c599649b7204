/// One part of a package (ECMA-376 Part 2, clause 6.2).
struct PackagePart: Sendable, Equatable {
    enum Content: Sendable, Equatable {
        /// UTF-8, without an XML declaration.
        case xml([UInt8])
        case binary([UInt8])
    }

    /// Absolute: `/word/document.xml`.
    var name: String
    var contentType: String
    var content: Content

    /// As stored in the package's ZIP file.
    var storedBytes: [UInt8] {
        switch content {
        case .xml(let bytes): XMLWriter.declaration + bytes
        case .binary(let bytes): bytes
        }
    }

    /// The name of its ZIP entry: the part's name without the first slash.
    var entryName: String { String(name.dropFirst()) }
}

/// A part that has been compressed, so that documents with the same part share the work.
struct PreparedPart: Sendable {
    let part: PackagePart
    let entry: ZIPEntry

    init(_ part: PackagePart, with compressor: borrowing Compressor) {
        self.part = part
        entry = compressor.entry(for: part)
    }
}

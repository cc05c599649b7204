/// The document as a Word file: an OPC package (ECMA-376 Parts 1 and 2, transitional).
///
/// The same document and options give the same bytes. Throws only when a part is too large for a
/// package.
package func renderDOCX(
    _ document: Document, options: DOCXOptions = DOCXOptions()
) throws(PackagingError) -> [UInt8] {
    try DocumentPackage(document, options).archive()
}

/// The same parts as one XML file, which Word opens directly.
package func renderFlatOPC(
    _ document: Document, options: DOCXOptions = DOCXOptions()
) throws(PackagingError) -> [UInt8] {
    // The list of content types is for ZIP files only; here each part names its own.
    FlatOPC.file(DocumentPackage(document, options).parts.dropFirst().map(\.part))
}

extension DocumentPackage {
    /// The parts as a ZIP file.
    func archive() throws(PackagingError) -> [UInt8] {
        let compressor = Compressor()
        let entries = parts.map { part in
            switch part {
            case .own(let part): compressor.entry(for: part)
            case .shared(let prepared): prepared.entry
            }
        }
        return try ZIPArchive.archive(entries)
    }
}

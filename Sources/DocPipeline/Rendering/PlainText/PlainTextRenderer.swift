/// A document as plain text, ready for an e-mail: UTF-8, LF, no blanks at line ends.
///
/// Links become numbers that a list at the end resolves; footnotes stand after the text.
package func renderPlainText(
    _ document: Document, options: PlainTextOptions = PlainTextOptions()
) -> [UInt8] {
    var writer = PlainTextWriter(options: options)
    if let redline = document.redline { writer.legend(redline.legend) }
    writer.blocks(document.blocks)
    writer.notes(document.footnotes)
    writer.links()
    return writer.finished()
}

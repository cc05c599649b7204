internal import CMarkGFM
internal import Synchronization

/// A node of cmark-gfm's tree, readable only inside ``withMarkdownTree(of:from:_:)``.
///
/// This file is the only one that knows cmark-gfm. Lines count from 1 at the start of the text that
/// was parsed, columns from 1 in bytes.
struct MarkdownNode {
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading
        case thematicBreak, footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough
        case link, image, footnoteReference
        /// A node of an extension that is not attached; cannot occur.
        case unknown
    }

    enum ListMarker {
        case bullet
        case number(start: Int, isParenthesis: Bool)
    }

    fileprivate let node: OpaquePointer

    fileprivate init?(_ node: OpaquePointer?) {
        guard let node else { return nil }
        self.node = node
    }

    var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(node)) }
    var next: MarkdownNode? { MarkdownNode(cmark_node_next(node)) }

    var startLine: Int { Int(cmark_node_get_start_line(node)) }
    var startColumn: Int { Int(cmark_node_get_start_column(node)) }
    var endLine: Int { Int(cmark_node_get_end_line(node)) }
    var endColumn: Int { Int(cmark_node_get_end_column(node)) }

    var kind: Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_DOCUMENT: .document
        default: extensionKind
        }
    }

    /// Extensions number their nodes at run time; only their names are fixed.
    private var extensionKind: Kind {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "strikethrough": .strikethrough
        case "table": .table
        case "table_header", "table_row": .tableRow
        case "table_cell": .tableCell
        default: .unknown
        }
    }

    /// The characters of a leaf, valid as long as the tree is; empty for other nodes.
    ///
    /// For references to footnotes the number of the footnote, in digits.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(node)) }

    /// The destination of a link or image, entities and backslashes resolved.
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(node)) }

    /// The title of a link or image; empty when there is none.
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(node)) }

    /// What follows an opening fence; empty for indented code.
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(node)) }

    /// Whether a code block has fences.
    var isFenced: Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_fenced(node, &length, &offset, &character) != 0
    }

    var headingLevel: Int { Int(cmark_node_get_heading_level(node)) }

    var isTightList: Bool { cmark_node_get_list_tight(node) != 0 }

    var listMarker: ListMarker {
        guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bullet }
        return .number(
            start: Int(cmark_node_get_list_start(node)),
            isParenthesis: cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM)
    }

    /// One letter for each column of a table: `l`, `c`, `r`, or zero.
    var tableAlignments: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(node),
            count: Int(cmark_gfm_extensions_get_table_columns(node)))
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }
}

/// Parses Markdown from an offset on, lends the tree to `body` and frees it.
///
/// CommonMark 0.29 with GitHub's tables, strikethrough and autolinks, and footnotes. Task lists are
/// left out, so that their boxes stay in the text. Returns `nil` only when memory is short.
func withMarkdownTree<Result>(
    of bytes: UnsafeBufferPointer<UInt8>, from offset: Int, _ body: (MarkdownNode) -> Result
) -> Result? {
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else {
        return nil
    }
    defer { cmark_parser_free(parser) }
    for syntax in MarkdownExtensions.shared.pointers {
        cmark_parser_attach_syntax_extension(parser, OpaquePointer(bitPattern: syntax))
    }
    UnsafeBufferPointer(rebasing: bytes[min(offset, bytes.count)...])
        .withMemoryRebound(to: CChar.self) {
            cmark_parser_feed(parser, $0.baseAddress, $0.count)
        }
    let root = finishing.withLock { _ in
        UInt(bitPattern: cmark_parser_finish(parser))
    }
    guard let document = MarkdownNode(OpaquePointer(bitPattern: root)) else { return nil }
    defer { cmark_node_free(document.node) }
    return body(document)
}

/// Held while inlines are parsed: cmark-gfm 0.29.0.gfm.6 switches the special characters of its
/// extensions on and off in a table that all its parsers share (`SPECIAL_CHARS` in `inlines.c`).
private let finishing = Mutex(())

/// The extensions in use, registered once for the process, as addresses.
private struct MarkdownExtensions {
    static let shared = MarkdownExtensions()

    let pointers: [UInt]

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        pointers = [
            UInt(bitPattern: cmark_find_syntax_extension("table")),
            UInt(bitPattern: cmark_find_syntax_extension("strikethrough")),
            UInt(bitPattern: cmark_find_syntax_extension("autolink")),
        ]
    }
}

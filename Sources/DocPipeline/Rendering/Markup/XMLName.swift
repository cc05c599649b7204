/// The name of an element or attribute, with its prefix, as it is written: `w:p`.
///
/// Only made from literals, so that no name can come from a document.
struct XMLName: Sendable, ExpressibleByStringLiteral {
    let text: StaticString

    init(stringLiteral text: StaticString) { self.text = text }
}

/// A namespace and the prefix that our parts bind it to.
struct XMLNamespace: Sendable {
    /// The declaring attribute: `xmlns:w`, or `xmlns` for the default namespace.
    let declaration: XMLName
    let uri: String
}

/// The name of an element or attribute, with its prefix, as it is written: `w:p`.
///
/// Only made from literals, so that no name can come from a document.
package struct XMLName: Sendable, ExpressibleByStringLiteral {
    let text: StaticString

    package init(stringLiteral text: StaticString) { self.text = text }
}

/// A namespace and the prefix that our parts bind it to.
package struct XMLNamespace: Sendable {
    /// The declaring attribute: `xmlns:w`, or `xmlns` for the default namespace.
    let declaration: XMLName
    let uri: String

    /// A namespace with the attribute that declares it.
    package init(declaration: XMLName, uri: String) {
        self.declaration = declaration
        self.uri = uri
    }
}

/// An element of XML that was read: its name, attributes and content, as values.
///
/// Comments and processing instructions are not kept.
package struct XMLElement: Sendable, Equatable {
    /// A name with the namespace it is in; no namespace is the empty string.
    package struct Name: Sendable, Hashable {
        package var namespace: String
        package var local: String

        package init(_ namespace: String, _ local: String) {
            self.namespace = namespace
            self.local = local
        }
    }

    package struct Attribute: Sendable, Equatable {
        package var name: Name
        package var value: String

        package init(_ name: Name, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package enum Node: Sendable, Equatable {
        case element(XMLElement)
        /// With entities replaced; neighbouring text is one node.
        case text(String)
    }

    package var name: Name
    package var attributes: [Attribute]
    /// The prefixes that are declared here, with their namespaces as values.
    ///
    /// Only markup compatibility asks for them, since it names prefixes in values.
    package var declarations: [Attribute] = []
    package var children: [Node]

    package init(_ name: Name, attributes: [Attribute] = [], children: [Node] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// The child elements, in order.
    package var elements: some Sequence<XMLElement> {
        children.lazy.compactMap { node in
            switch node {
            case .element(let element): element
            case .text: nil
            }
        }
    }

    /// The first child element of this name.
    package func first(_ name: Name) -> XMLElement? {
        elements.first { $0.name == name }
    }

    /// The value of the attribute of this name.
    package subscript(name: Name) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The text directly in the element.
    package var text: String {
        children.reduce(into: "") { text, node in
            switch node {
            case .element: break
            case .text(let characters): text += characters
            }
        }
    }
}

/// Why XML could not be read.
package enum XMLReadingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What the parser said, and in which line.
    case malformed(String, line: Int)
    /// A document type declaration, with which entities could come.
    case documentType
    case tooLarge

    package var description: String {
        switch self {
        case .malformed(let message, let line): "line \(line): \(message)"
        case .documentType: "it has a document type declaration, which such files must not have"
        case .tooLarge: "it is too large"
        }
    }
}

/// Takes out of a part what later programs have added to Office Open XML, as ISO/IEC 29500-3 says:
/// what is marked as ignorable goes, and of alternatives the fallback stays.
enum MarkupCompatibility {
    /// The part in the vocabulary of ECMA-376 alone; `nil` when it says that it cannot be
    /// understood without an extension.
    static func processed(_ root: XMLElement) -> XMLElement? {
        var isUnderstood = true
        let elements = process(root, Scope(), &isUnderstood)
        return isUnderstood && elements.count == 1 ? elements.first : nil
    }

    private struct Scope {
        var prefixes: [String: String] = [:]
        var ignorable: Set<String> = []
    }

    private static func name(_ local: String) -> XMLElement.Name {
        .init(OfficeNamespace.compatibility, local)
    }

    /// What stands in place of the element: itself, its fallback's content, or nothing.
    private static func process(
        _ element: XMLElement, _ outer: Scope, _ isUnderstood: inout Bool
    ) -> [XMLElement] {
        var scope = outer
        for declaration in element.declarations {
            scope.prefixes[declaration.name.local] = OfficeNamespace.transitional(declaration.value)
        }
        func namespaces(_ attribute: String) -> [String] {
            (element[name(attribute)] ?? "").split(separator: " ").map {
                scope.prefixes[String($0)] ?? String($0)
            }
        }
        scope.ignorable.formUnion(namespaces("Ignorable"))
        if namespaces("MustUnderstand").contains(where: { !OfficeNamespace.isKnown($0) }) {
            isUnderstood = false
        }
        if element.name == name("AlternateContent") {
            guard let chosen = chosen(of: element, scope) else { return [] }
            return chosen.elements.flatMap { process($0, scope, &isUnderstood) }
        }
        let namespace = OfficeNamespace.transitional(element.name.namespace)
        guard OfficeNamespace.isKnown(namespace) else {
            if !scope.ignorable.contains(namespace) { isUnderstood = false }
            return []
        }
        var processed = XMLElement(.init(namespace, element.name.local))
        processed.attributes = element.attributes.compactMap { attribute in
            let namespace = OfficeNamespace.transitional(attribute.name.namespace)
            guard OfficeNamespace.isKnown(namespace) else { return nil }
            return .init(.init(namespace, attribute.name.local), attribute.value)
        }
        for child in element.children {
            switch child {
            case .text: processed.children.append(child)
            case .element(let child):
                // Extension lists hold nothing but extensions.
                guard child.name.local != "extLst" else { continue }
                processed.children += process(child, scope, &isUnderstood).map { .element($0) }
            }
        }
        return [processed]
    }

    /// The fallback; without one, the first choice that needs no extension.
    private static func chosen(of element: XMLElement, _ scope: Scope) -> XMLElement? {
        element.first(name("Fallback"))
            ?? element.elements.first { choice in
                let required = (choice[.init("", "Requires")] ?? "").split(separator: " ")
                return choice.name == name("Choice")
                    && required.allSatisfy { prefix in
                        scope.prefixes[String(prefix)].map(OfficeNamespace.isKnown) ?? false
                    }
            }
    }
}

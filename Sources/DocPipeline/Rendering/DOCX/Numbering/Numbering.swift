/// The list definitions of one document, collected while its text is written.
///
/// Word separates how a list looks (`w:abstractNum`) from the lists themselves (`w:num`), which
/// may begin at a number of their own (ECMA-376 Part 1, 17.9).
struct Numbering: Sendable {
    /// How one level of a list is numbered.
    struct Level: Sendable, Equatable {
        var format: NumberFormat
        /// `%1` stands for the number of the first level, and so on.
        var text: String
        var start = 1
        var indent: ParagraphProperties.Indent
    }

    fileprivate struct Definition {
        /// Levels in use; `nil` where none is yet.
        var levels: [Level?]
    }

    fileprivate struct Instance {
        /// Place among the definitions.
        var definition: Int
        /// The level that begins anew, and at which number.
        var restart: (level: Int, start: Int)?
    }

    /// Levels of a list; Word knows nine.
    static let levelCount = 9
    /// The largest number that Word lets a list begin at.
    static let largestStart = 32_767

    private var definitions: [Definition] = []
    private var instances: [Instance] = []
    /// The instance that all bulleted lists share.
    private var bullets: (definition: Int, instance: Int)?
    private var ordered: [Bool: Int] = [:]

    // MARK: Lists

    /// The instance of bulleted lists, one of which is at `level`.
    mutating func bulletedList(level: Int) -> Int {
        let definition = bullets?.definition ?? newDefinition([])
        let instance = bullets?.instance ?? newInstance(of: definition)
        bullets = (definition, instance)
        defineLevels(through: level, of: definition) { level in
            Level(
                format: .bullet, text: level.isMultiple(of: 2) ? "•" : "–",
                indent: Self.indent(ofListLevel: level))
        }
        return instance
    }

    /// An instance of its own for a numbered list, so that each begins where it says.
    mutating func numberedList(level: Int, start: Int, isParenthesis: Bool) -> Int {
        let definition = ordered[isParenthesis] ?? newDefinition([])
        ordered[isParenthesis] = definition
        defineLevels(through: level, of: definition) { level in
            Level(
                format: .decimal, text: "%\(level + 1)" + (isParenthesis ? ")" : "."),
                indent: Self.indent(ofListLevel: level))
        }
        return newInstance(of: definition, restart: (level, start))
    }

    /// Adds the levels that a list needs and its definition lacks.
    private mutating func defineLevels(
        through last: Int, of definition: Int, _ look: (Int) -> Level
    ) {
        while definitions[definition].levels.count <= last {
            definitions[definition].levels.append(look(definitions[definition].levels.count))
        }
    }

    private static func indent(ofListLevel level: Int) -> ParagraphProperties.Indent {
        .init(left: Twips(PageLayout.step.count * (level + 1)), hanging: PageLayout.step)
    }

    // MARK: Definitions and instances

    /// A definition whose levels are known, or become known with ``define(_:_:of:)``.
    mutating func newDefinition(_ levels: [Level?]) -> Int {
        definitions.append(Definition(levels: levels))
        return definitions.count - 1
    }

    /// Says how a level looks, once its first number has been seen.
    mutating func define(_ level: Int, _ look: Level, of definition: Int) {
        definitions[definition].levels[level] = look
    }

    /// A list of its own; returns what paragraphs refer to it by.
    mutating func newInstance(
        of definition: Int, restart: (level: Int, start: Int)? = nil
    ) -> Int {
        instances.append(Instance(definition: definition, restart: restart))
        return instances.count
    }

    // MARK: Part

    /// The numbering part.
    func part() -> PackagePart {
        var xml = XMLWriter(capacity: 1024 + definitions.count * 2048 + instances.count * 160)
        xml.element(.numbering) { xml in
            xml.declare(.word)
            for (place, definition) in definitions.enumerated() {
                definition.write(to: &xml, identifier: place)
            }
            for (place, instance) in instances.enumerated() {
                instance.write(to: &xml, identifier: place + 1)
            }
        }
        return PackagePart(
            name: "/word/numbering.xml", contentType: ContentType.numbering,
            content: .xml(xml.bytes))
    }
}

extension Numbering.Definition {
    fileprivate func write(to xml: inout XMLWriter, identifier: Int) {
        xml.element(.abstractNum) { xml in
            xml.attribute(.abstractNumId, identifier)
            xml.value(.multiLevelType, "multilevel")
            for (level, look) in levels.enumerated() {
                look?.write(to: &xml, level: level)
            }
        }
    }
}

extension Numbering.Instance {
    fileprivate func write(to xml: inout XMLWriter, identifier: Int) {
        xml.element(.num) { xml in
            xml.attribute(.numId, identifier)
            xml.value(.abstractNumId, definition)
            guard let restart else { return }
            xml.element(.lvlOverride) { xml in
                xml.attribute(.ilvl, restart.level)
                xml.value(.startOverride, restart.start)
            }
        }
    }
}

extension Numbering.Level {
    fileprivate func write(to xml: inout XMLWriter, level: Int) {
        xml.element(.lvl) { xml in
            xml.attribute(.ilvl, level)
            xml.value(.start, start)
            xml.value(.numFmt, format.rawValue)
            xml.value(.lvlText, text)
            xml.value(.lvlJc, "left")
            xml.element(.pPr) { indent.write(to: &$0) }
        }
    }
}

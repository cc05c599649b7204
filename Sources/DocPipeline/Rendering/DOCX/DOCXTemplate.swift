/// The parts that all documents of one page setup and language share, made and compressed once.
package struct DOCXTemplate: Sendable {
    private let page: Metadata.PageSetup
    private let language: String
    private let isRightToLeft: Bool
    let reference: ReferenceDocument?

    let naming: StyleNaming
    let layout: PageLayout
    /// Styles, settings, fonts, and what the reference document adds.
    let sharedParts: [PreparedPart]

    /// Makes the parts for documents like the one that `metadata` describes.
    package init(for metadata: Metadata, referenceDocument: ReferenceDocument? = nil) {
        page = metadata.page
        language = metadata.language
        isRightToLeft = metadata.isRightToLeft
        reference = referenceDocument
        layout = referenceDocument?.layout ?? PageLayout(metadata.page)
        let sheet = StyleSheet(
            page: page, layout: layout, language: language, isRightToLeft: isRightToLeft)
        let styles: PackagePart
        if let theirs = referenceDocument?.styles {
            let (naming, missing) = ReferenceStyles.naming(for: theirs, adding: sheet.styles)
            self.naming = naming
            styles = ReferenceStyles.part(theirs, adding: missing, naming: naming)
        } else {
            naming = StyleNaming()
            styles = sheet.part(naming: naming)
        }
        let settings = SettingsPart.part(
            sheet.typography.languages,
            hasEvenPageHeads: referenceDocument?.hasEvenPageHeads ?? false)
        let fonts = referenceDocument?.fontTable?.parts() ?? [FontTable.part(sheet.typography)]
        let theme = referenceDocument?.theme?.parts() ?? []
        let compressor = Compressor()
        sharedParts = ([styles, settings] + fonts + theme).map {
            PreparedPart($0, with: compressor)
        }
    }

    /// Whether the parts are those of such a document.
    func fits(_ metadata: Metadata, _ referenceDocument: ReferenceDocument?) -> Bool {
        metadata.page == page && metadata.language == language
            && metadata.isRightToLeft == isRightToLeft && referenceDocument == reference
    }
}

internal import DocPipeline

extension Converter {
    /// A converter that docgen knows how to call.
    init(_ known: ConverterSetting.Known) {
        self =
            switch known {
            case .libreOffice: .libreOffice
            case .weasyPrint: .weasyPrint
            case .chromium: .chromium
            }
    }

    /// Without its desktop; the profile is the run's own, so that any number run side by side.
    private static let libreOffice = Converter(
        id: ConverterSetting.Known.libreOffice.rawValue, name: "LibreOffice", input: .docx,
        programs: ["soffice", "libreoffice"],
        arguments: [
            "-env:UserInstallation={profile_url}", "--headless", "--norestore", "--nolockcheck",
            "--nofirststartwizard", "--convert-to", "pdf:writer_pdf_Export:\(exportOptions)",
            "--outdir", "{output_folder}", "{inputs}",
        ],
        environment: [], timeLimit: usualTimeLimit, filesPerStart: manyFiles,
        levels: PDFALevel.allCases, isTagged: true, isAccessible: true,
        versionArguments: ["--version"],
        installation: "apt install libreoffice-writer-nogui")

    /// The options of LibreOffice's PDF export, as JSON (since version 7.4).
    private static let exportOptions = """
        {"SelectPdfVersion":{"type":"long","value":"{pdfa_part}"},\
        "UseTaggedPDF":{"type":"boolean","value":"true"},\
        "PDFUACompliance":{"type":"boolean","value":"true"},\
        "ExportBookmarks":{"type":"boolean","value":"true"},\
        "UseLosslessCompression":{"type":"boolean","value":"true"},\
        "ReduceImageResolution":{"type":"boolean","value":"false"}}
        """

    /// The HTML holds all it needs; only what is in it is loaded.
    private static let weasyPrint = Converter(
        id: ConverterSetting.Known.weasyPrint.rawValue, name: "WeasyPrint", input: .html,
        programs: ["weasyprint"],
        arguments: [
            "--pdf-variant=pdf/a-{pdfa}", "--pdf-tags", "--allowed-protocols=data,file", "{input}",
            "{output}",
        ],
        environment: [], timeLimit: usualTimeLimit, filesPerStart: 1,
        levels: PDFALevel.allCases, isTagged: true, isAccessible: false,
        versionArguments: ["--version"], installation: "pipx install weasyprint")

    /// Makes no PDF/A.
    ///
    /// No name is looked up, so that nothing is loaded from elsewhere.
    private static let chromium = Converter(
        id: ConverterSetting.Known.chromium.rawValue, name: "Chromium", input: .html,
        programs: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
        arguments: [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir={profile}",
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
            "--print-to-pdf={output}", "{input_url}",
        ],
        environment: [], timeLimit: usualTimeLimit, filesPerStart: 1, levels: [], isTagged: true,
        isAccessible: false, versionArguments: ["--version"],
        installation: "apt install chromium")
}

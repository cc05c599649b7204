internal import Archiving
import ArgumentParser
internal import DocPipeline
internal import Templates

/// `docgen archive verify`: whether anything is missing, added or altered.
struct ArchiveVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Says, file by file, what is missing, added or altered.",
        discussion: """
            Checks bags by their manifests, the signatures by the keys in docgen.yaml, and whether \
            each rendering is still what docgen makes of the archived source. Bags that other \
            programs made are checked by RFC 8493.

            Exit status: 0 all valid, 1 something is not, 2 something cannot be read.

            Examples:
              docgen archive verify                     the workspace's archive
              docgen archive verify /media/usb/archive  another one
              docgen archive verify bag                 one bag
            """)

    @Argument(
        help: ArgumentHelp(
            "Bags, or archives; the workspace's archive without any.", valueName: "paths"))
    var paths: [String] = []

    @Option(
        help: ArgumentHelp(
            "A public key in PEM that signatures may be made with, besides those of docgen.yaml.",
            valueName: "file"))
    var key: [String] = []

    @Flag(help: "Do not make the renderings again, which takes longest.")
    var noRenderings = false

    @Flag(help: "Do not accept a bag that nobody signed.")
    var requireSignature = false

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = ArchiveListCommand.Format.text

    @OptionGroup var job: JobOptions

    func run() async throws {
        let workspace = try? WorkspaceFolder(around: [])
        let measures = try measures(workspace)
        var text = VerificationText(program: programVersion)
        var json = VerificationJSON()
        var isValid = true
        func report(_ bag: BagInspection) throws {
            if bag.verdict == .invalid { isValid = false }
            switch format {
            case .text: try Output.write(text.text(of: bag))
            case .json: json.add(bag)
            }
        }
        do {
            for place in try places(workspace) {
                let path = Self.archive(around: place) ?? place
                guard Archive.isArchive(path) else {
                    let bag = try Folder(path)
                    try report(try await BagInspection(bag, name: path, measures: measures))
                    continue
                }
                let archive = try Archive(reading: path)
                for bag in archive.bags {
                    guard let folder = archive.opened(bag) else {
                        try report(BagInspection(unreadable: bag.name))
                        continue
                    }
                    var inspection = try await BagInspection(
                        folder, name: bag.name, isInArchive: true, measures: measures)
                    if paths.count > 1 { inspection.name = "\(path)/bags/\(bag.name)" }
                    try report(inspection)
                }
                let findings = archive.findings
                if !findings.isEmpty { isValid = false }
                json.add(findings)
                if format == .text {
                    try Output.write(
                        text.text(of: findings, archive: paths.isEmpty ? "archive" : path))
                }
            }
        } catch let error as DiskError {
            throw CommandFailure(error)
        }
        try Output.write(format == .json ? json.bytes : Array(text.closing().utf8))
        if !isValid { throw ExitStatus.inputHasErrors }
    }

    /// The archive whose folder of bags was named, as its path from there; `nil` for all else.
    private static func archive(around path: String) -> String? {
        guard !Archive.isArchive(path), path.split(separator: "/").last == "bags",
            Archive.isArchive("\(path)/..")
        else { return nil }
        return "\(path)/.."
    }

    private func places(_ workspace: WorkspaceFolder?) throws -> [String] {
        guard paths.isEmpty else { return paths }
        guard let workspace else {
            throw CommandFailure("this is no workspace: name the bag or the archive to verify")
        }
        let path = ArchivePlace.usual(in: workspace)
        guard Archive.isArchive(path) else {
            throw CommandFailure("there is no archive in this workspace; name the one to verify")
        }
        return [path]
    }

    private func measures(_ workspace: WorkspaceFolder?) throws -> BagInspection.Measures {
        var measures = BagInspection.Measures()
        measures.profile = ArchiveFile.bagitProfile.bytes
        measures.program = programVersion
        measures.jobs = job.count
        if !noRenderings { measures.resources = .embedded() }
        measures.requiresSignature = requireSignature
        if let workspace {
            let preparation = Compiler.prepare(
                resources: .embedded(), files: workspace.files, options: BuildOptions())
            guard let compiler = preparation.compiler, !preparation.diagnostics.hasErrors else {
                throw CommandFailure(
                    "docgen.yaml, which has the keys, has errors; type: docgen check")
            }
            measures.keys = compiler.workspace.archive.keys
        }
        for path in key { measures.namelessKeys.append(try Self.publicKey(path)) }
        return measures
    }

    private static func publicKey(_ path: String) throws -> PublicKey {
        let bytes: [UInt8]
        do throws(FileAccessError) {
            bytes = try DiskFiles.readNamed(path)
        } catch {
            throw CommandFailure("--key “\(path)”: \(error.sentence)")
        }
        guard let key = PublicKey(pem: String(decoding: bytes, as: UTF8.self)) else {
            throw CommandFailure("--key “\(path)”: it holds no public Ed25519 key in PEM")
        }
        return key
    }
}

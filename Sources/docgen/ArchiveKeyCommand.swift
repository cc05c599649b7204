internal import Archiving
import ArgumentParser
internal import DocPipeline

/// `docgen archive key`: the keys that archives are signed with.
struct ArchiveKeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: "Makes keys to sign archives with.",
        subcommands: [New.self])

    /// `docgen archive key new`: a private key into a file, its public half to the terminal.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Makes a key, and prints the entry for docgen.yaml.",
            discussion: """
                The private key goes into a file that only its owner may read; keep a copy where \
                no one else comes. The public key goes into docgen.yaml, so that everybody can \
                check what was signed.
                """)

        @Argument(
            help: ArgumentHelp(
                "What the key is called: letters, digits, full stops, hyphens, underscores.",
                valueName: "name"))
        var name: String

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp(
                "The file for the private key.",
                discussion: "Default: docgen/keys/NAME.pem in the folder for settings, ~/.config.",
                valueName: "file"))
        var output: String?

        func validate() throws {
            guard KeyFolder.isName(name) else {
                throw ValidationError(
                    "“\(name)” is no name for a key: letters, digits, full stops, hyphens and "
                        + "underscores, such as secretary.")
            }
        }

        func run() throws {
            let path = try output ?? KeyFolder.path(of: name)
            let key = SigningKey(new: name)
            do throws(DiskError) {
                try KeyFile.write(key, to: path)
            } catch {
                throw CommandFailure("no key was made: \(error.sentence)")
            }
            let day = try ArchiveTime.now().date
            try StandardStream.error.write(Array("private key: \(path)\n".utf8))
            try Output.write(
                """
                archive:
                  keys:
                    - {name: \(name), public: \(key.publicKey.base64), from: \(day)}

                """)
        }
    }
}

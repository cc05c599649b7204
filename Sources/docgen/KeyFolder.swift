internal import Archiving
internal import Glibc

/// Where private keys are kept: outside of every workspace.
enum KeyFolder {
    /// Whether a text can name a key, and so its file: what `docgen.yaml` takes as a short name.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, ![0x2E, 0x2D, 0x5F].contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
    }

    /// The file of a key: in the folder for settings (XDG Base Directory Specification).
    static func path(of name: String) throws -> String {
        func value(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let settings = value("XDG_CONFIG_HOME") ?? value("HOME").map({ "\($0)/.config" })
        else { throw CommandFailure("there is no home folder; name the key's file with -o") }
        return "\(settings)/docgen/keys/\(name).pem"
    }

    /// The key that was asked for by its name or by its file.
    static func key(_ typed: String) throws -> SigningKey {
        let isName = isName(typed) && access(typed, F_OK) != 0
        let path = isName ? try path(of: typed) : typed
        guard !isName || access(path, F_OK) == 0 else {
            throw CommandFailure(
                "--sign “\(typed)”: there is no such key in “\(path)”; "
                    + "type first: docgen archive key new \(typed)")
        }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let name = file.hasSuffix(".pem") ? String(file.dropLast(".pem".count)) : file
        guard self.isName(name) else {
            throw CommandFailure(
                "--sign “\(typed)”: call the file as the key, such as secretary.pem")
        }
        do throws(DiskError) {
            return try KeyFile.read(path, name: name)
        } catch {
            throw CommandFailure("--sign \(error.sentence)")
        }
    }
}

/// The submission profiles: the workspace's own, then the program's.
package struct Profiles: Sendable {
    private let embedded: [String: [UInt8]]
    private let files: any FileAccess

    package init(_ resources: Resources, files: any FileAccess) {
        embedded = resources.profiles
        self.files = files
    }

    /// The same with other files of the workspace.
    func reading(_ files: any FileAccess) -> Profiles {
        Profiles(embedded: embedded, files: files)
    }

    private init(embedded: [String: [UInt8]], files: any FileAccess) {
        self.embedded = embedded
        self.files = files
    }

    /// A profile with the file of the workspace it was read from, if it was.
    package struct Found: Sendable {
        package var profile: SubmissionProfile
        package var path: String?
        /// The file itself.
        package var bytes: [UInt8]
    }

    /// The profile with an id; `nil` when there is none or it cannot be read.
    package func profile(_ id: String) -> Found? {
        if let own = own.first(where: { $0.profile.id == id }) { return own }
        guard let bytes = embedded[id],
            let value = readYAML(SourceFile(path: id, bytes: bytes)).value
        else { return nil }
        return Found(profile: SubmissionProfile(value), path: nil, bytes: bytes)
    }

    /// The ids of all profiles, sorted; the workspace's own among them.
    package var ids: [String] {
        Set(own.map(\.profile.id)).union(embedded.keys).sorted()
    }

    /// The workspace's own, whatever their files are called.
    private var own: [Found] {
        files.yamlFiles(in: "profiles").map { file in
            Found(profile: SubmissionProfile(file.value), path: file.path, bytes: file.bytes)
        }
    }
}

extension FileAccess {
    /// The YAML files of a folder that can be read, in the order of their names; none where there is
    /// no such folder.
    func yamlFiles(in folder: String) -> [(path: String, bytes: [UInt8], value: LocatedValue)] {
        let names = (try? list(folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.compactMap { name in
            let path = folder + "/" + name
            guard let bytes = try? read(path),
                let value = readYAML(SourceFile(path: path, bytes: bytes)).value
            else { return nil }
            return (path, bytes, value)
        }
    }
}

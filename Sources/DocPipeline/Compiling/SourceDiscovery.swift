/// Finds the sources of a workspace by where they stand.
///
/// A file `X.md` in `minutes/` or `statements/` is a source, and so is `X/minutes.md` or
/// `X/statement.md`; what else lies in such a folder belongs to it. Other folders are looked
/// through, so that minutes may be kept by year.
struct SourceDiscovery {
    let files: any FileAccess

    /// Every source, sorted by path.
    var paths: [String] {
        (sources(in: "minutes", main: "minutes.md")
            + sources(in: "statements", main: "statement.md")
            + files(in: "templates", endingIn: [".yaml", ".yml"])
            + files(in: "profiles", endingIn: [".yaml", ".yml"])).sorted()
    }

    private func sources(in folder: String, main: String) -> [String] {
        guard let names = try? files.list(folder) else { return [] }
        if names.contains(main) {
            return [folder + "/" + main]
                + self.files(in: folder + "/contributions", endingIn: [".md"])
        }
        return names.flatMap { name -> [String] in
            if name.hasSuffix("/") {
                return sources(in: folder + "/" + name.dropLast(), main: main)
            }
            return name.hasSuffix(".md") ? [folder + "/" + name] : []
        }
    }

    private func files(in folder: String, endingIn endings: [String]) -> [String] {
        let names = (try? files.list(folder)) ?? []
        return names.filter { name in endings.contains { name.hasSuffix($0) } }
            .map { folder + "/" + $0 }
    }
}

/// A folder of bags, to which bags are added and in which nothing is ever changed.
///
///     bags/NAME/     one bag each; never touched again
///     index.html …   the catalogue, which can be made again from the bags
///     .lock          kept by whoever writes
///     .staging/      bags in the making; thrown away when a run was killed
///     .adding/       finished bags on their way into bags/; any later run ends the move
package struct Archive: Sendable {
    /// One bag with what it says of its documents.
    package struct Bag: Sendable {
        package var name: String
        /// Empty when the bag is not one of ours, or cannot be read.
        package var documents: [ArchivedDocument]
    }

    static let bagsName = "bags"
    static let stagingName = ".staging"
    static let addingName = ".adding"

    package let folder: Folder
    /// `nil` for an archive that is only read.
    private let lock: FolderLock?
    /// Sorted by name.
    package private(set) var bags: [Bag] = []
    /// What stands among the bags and is no folder, such as a link; sorted.
    package private(set) var strays: [String] = []

    /// Opens an archive to read it, or to verify it on a disk that cannot be written.
    package init(reading path: String) throws(DiskError) {
        folder = try Folder(path)
        lock = nil
        try readBags()
    }

    /// Opens an archive to add to it, made first when it is not there; ends what a killed run began.
    ///
    /// `whenBusy` is called once when another process is adding, before waiting for it.
    package init(writing path: String, whenBusy: () -> Void) throws(DiskError) {
        folder = try Folder.made(path)
        lock = try FolderLock(folder, whenBusy: whenBusy)
        if folder.holds(Self.stagingName) { try folder.removeAll(FileName(Self.stagingName)) }
        if folder.holds(Self.addingName) { try finishAdding() }
        try readBags()
    }

    /// Whether a folder looks like an archive.
    package static func isArchive(_ path: String) -> Bool {
        Folder.exists("\(path)/\(bagsName)") || Folder.exists("\(path)/\(addingName)")
    }

    /// A bag's folder, opened; `nil` when it is gone or may not be read.
    ///
    /// A bag may have been moved to its place since it was listed.
    package func opened(_ bag: Bag) -> Folder? {
        for place in [Self.addingName, Self.bagsName] {
            if let found = folder.folder(place)?.folder(bag.name) { return found }
        }
        return nil
    }

    /// All versions of a document, by version.
    package func versions(of identifier: String) -> [ArchivedDocument] {
        bags.flatMap(\.documents).filter { $0.description.identifier == identifier }
            .sorted { $0.version < $1.version }
    }

    /// The number that the next bag of a group has.
    func nextNumber(inGroup group: String) -> Int {
        let numbers = bags.compactMap { bag -> Int? in
            guard bag.name.hasPrefix(group + ".") else { return nil }
            return Int(bag.name.dropFirst(group.count + 1))
        }
        return (numbers.max() ?? 0) + 1
    }

    /// An empty folder for bags in the making.
    func makeStaging() throws(DiskError) -> Folder {
        if folder.holds(Self.stagingName) { try folder.removeAll(FileName(Self.stagingName)) }
        return try folder.makeFolder(Self.stagingName)
    }

    /// Throws away what was begun.
    package func discardStaging() {
        try? folder.removeAll(FileName(Self.stagingName))
    }

    /// Takes all staged bags into the archive at once.
    ///
    /// The one rename from `.staging` to `.adding` is the moment: before it nothing was added, after
    /// it everything was, though the bags may be moved to their place by a later run.
    mutating func commit(_ staging: Folder) throws(DiskError) {
        try staging.sync()
        try folder.move(Self.stagingName, to: folder, as: Self.addingName)
        // From here on the bags are in the archive, and readers find them; a disk that refuses the
        // rest now is asked again by the next run.
        try? folder.sync()
        try? finishAdding()
        try readBags()
    }

    private func finishAdding() throws(DiskError) {
        let bags = try folder.makeFolder(Self.bagsName)
        guard let adding = folder.folder(Self.addingName) else { return }
        for entry in try adding.entries() {
            try adding.move(entry.name.text, to: bags, as: entry.name.text)
        }
        try bags.sync()
        try folder.removeFolder(Self.addingName)
        try folder.sync()
    }

    /// Bags that are on their way count as added.
    ///
    /// They are looked for first: one that another process moves meanwhile is then seen twice
    /// rather than not at all.
    private mutating func readBags() throws(DiskError) {
        var found: [String: Bag] = [:]
        var others: Set<String> = []
        for name in [Self.addingName, Self.bagsName] {
            guard let place = folder.folder(name) else { continue }
            for entry in try place.entries() {
                guard entry.kind == .folder else {
                    others.insert(entry.name.text)
                    continue
                }
                let list = try place.folder(entry.name)?.contents(DocumentList.path)
                found[entry.name.text] = Bag(
                    name: entry.name.text,
                    documents: list.flatMap { DocumentList($0) }?.documents ?? [])
            }
        }
        bags = found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        strays = others.sorted()
    }

    /// Writes a file of the catalogue.
    package func writeCatalogue(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
        if try folder.contents(name) != bytes { try folder.replace(name, with: bytes) }
    }
}

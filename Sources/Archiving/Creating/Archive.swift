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
        /// Whether it is one of ours, or cannot be opened, and does not say what it holds.
        var isUnreadable = false
    }

    static let bagsName = "bags"
    static let stagingName = ".staging"
    static let addingName = ".adding"

    package let folder: Folder
    /// `nil` for an archive that is only read.
    private let lock: FolderLock?
    /// Sorted by name.
    package private(set) var bags: [Bag] = []
    /// The documents of all bags by their identifiers, each list by version.
    private var versions: [String: [ArchivedDocument]] = [:]
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

    /// Whether a folder looks like an archive; one that nothing was added to so far has its lock.
    package static func isArchive(_ path: String) -> Bool {
        guard let folder = try? Folder(path) else { return false }
        return [bagsName, addingName].contains { folder.folder($0) != nil }
            || folder.holds(FolderLock.name)
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

    /// For messages.
    private func shownPath(of bag: Bag) -> String { "\(folder.path)/\(Self.bagsName)/\(bag.name)" }

    /// Refuses an archive of which nobody can say what is in it: the same documents would be added
    /// once more, beside those that a damaged bag holds.
    func requireReadableBags() throws(DiskError) {
        guard let bag = bags.first(where: \.isUnreadable) else { return }
        throw DiskError(
            path: shownPath(of: bag),
            reason: "it does not say what it holds; type docgen archive verify, "
                + "and put a good copy of the bag in its place")
    }

    /// All versions of a document, by version.
    package func versions(of identifier: String) -> [ArchivedDocument] {
        versions[identifier] ?? []
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
    ///
    /// - Throws: Before the moment only, when the disk refuses or a bag's place is taken.
    mutating func commit(_ staging: Folder) throws(DiskError) {
        for entry in try staging.entries() {
            guard let taken = bags.first(where: { $0.name == entry.name.text }) else { continue }
            throw DiskError(
                path: shownPath(of: taken),
                reason: "it has the name that the new bag is to have, and is another; "
                    + "move it out of the archive")
        }
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
                let inside = place.folder(entry.name)
                let list = try inside?.contents(DocumentList.path)
                let documents = list.flatMap { DocumentList($0) }?.documents
                let isOurs = inside?.holds(BagContents.profilePath) ?? true
                found[entry.name.text] = Bag(
                    name: entry.name.text, documents: documents ?? [],
                    isUnreadable: documents == nil && (list != nil || isOurs))
            }
        }
        bags = found.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        versions = Dictionary(grouping: bags.flatMap(\.documents), by: \.description.identifier)
            .mapValues { $0.sorted { $0.version < $1.version } }
        strays = others.sorted()
    }

    /// Writes a file of the catalogue.
    package func writeCatalogue(_ name: String, _ bytes: [UInt8]) throws(DiskError) {
        if try folder.contents(name) != bytes { try folder.replace(name, with: bytes) }
    }
}

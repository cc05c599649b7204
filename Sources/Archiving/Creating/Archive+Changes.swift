extension Archive {
    /// The own files of a document that are not as they were when it was archived last, sorted.
    ///
    /// Only for people: what cannot be read is left out.
    func changedFiles(of item: ArchiveItem) -> [String] {
        let versions = bags.flatMap { bag in bag.documents.map { (bag: bag, document: $0) } }
            .filter { $0.document.description.identifier == item.description.identifier }
        guard let last = versions.max(by: { $0.document.version < $1.document.version }),
            let folder = opened(last.bag)
        else { return [] }
        return item.sources.filter { source in
            guard source.isOwn else { return false }
            let path = "\(last.document.sourceFolder)/\(source.path)"
            let archived = try? folder.contents(path)
            return archived != source.bytes
        }.map(\.path)
    }
}

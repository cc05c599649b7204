internal import DocPipeline

extension Compiler {
    /// The id of a series that was named on the command line.
    func seriesID(_ typed: String) throws -> String {
        let ids = workspace.series.map(\.id)
        if ids.contains(typed) { return typed }
        throw CommandFailure.thereIsNo(
            "series", typed, among: ids,
            advice: ids.isEmpty
                ? "docgen.yaml lists none" : "there are \(ids.joined(separator: ", "))")
    }
}

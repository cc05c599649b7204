/// A new source, to be written where nothing is yet.
package struct ScaffoldFile: Sendable, Equatable {
    /// From the workspace's root.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// One step from a YAML value to one inside it.
enum YAMLStep: Sendable, Equatable {
    case key(String)
    /// An item of a list, whichever.
    case item
}

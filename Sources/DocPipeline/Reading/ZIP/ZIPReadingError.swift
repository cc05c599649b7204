/// What can be wrong with a ZIP file that is read part by part.
enum ZIPReadingError: Error, Sendable, Equatable {
    case notAnArchive
    /// Its directory, which stands at the end, is not there: the file is cut off.
    case cutOff
    case tooManyEntries(limit: Int)
    case duplicateName(String)
    case encrypted(String)
    case tooLarge(String, limit: Int)
    /// More comes out of few bytes than any text gives.
    case swells(String)
    case damaged(String)
    /// Packed by a method that Word does not use.
    case unknownMethod(String)
}

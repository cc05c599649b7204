/// Why a package could not be written or read.
package enum PackagingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The ZIP writer gave up, at the part named.
    case notWritten(part: String)
    /// A part would be larger than a ZIP entry of this kind may be (4 GiB).
    case tooLarge(part: String)
    /// The reference document cannot be used; the reason names what is wrong and what to do.
    case unusableReference(reason: String)

    package var description: String {
        switch self {
        case .notWritten(let part): "“\(part)” could not be written into the package"
        case .tooLarge(let part): "“\(part)” is too large for a package"
        case .unusableReference(let reason): "the reference document cannot be used: \(reason)"
        }
    }
}

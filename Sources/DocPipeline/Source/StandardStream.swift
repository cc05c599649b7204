internal import Glibc

/// A stream that the program was started with.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes all bytes, or says why it could not (a full disk, a closed stream).
    package func write(_ bytes: [UInt8]) throws(FileAccessError) {
        try POSIXFile.write(bytes, to: rawValue)
    }

    /// Whether a person is looking on.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// The columns of the window, or those that `COLUMNS` asks for where there is none; `nil` where
    /// nothing says.
    package var columns: Int? {
        var size = winsize()
        if ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        let asked = getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 0
        return asked > 0 ? asked : nil
    }

    /// The standard input up to its end; no more than a file may have.
    package static func readInput() throws(FileAccessError) -> [UInt8] {
        try POSIXFile.standardInput().contentsOfStream(limit: DiskFiles.defaultSizeLimit)
    }
}

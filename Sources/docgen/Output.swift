internal import DocPipeline

/// What a command was asked for, to the standard output.
enum Output {
    static func write(_ bytes: [UInt8]) throws {
        do throws(FileAccessError) {
            try StandardStream.output.write(bytes)
        } catch {
            throw CommandFailure("cannot write to standard output: \(error.sentence)")
        }
    }

    static func write(_ text: String) throws { try write(Array(text.utf8)) }
}

/// Where messages come from and go to.
package protocol MessageChannel {
    /// Waits for bytes and gives those that are there; none at the end.
    func read() throws -> [UInt8]
    /// Whether more comes, or the end, within some milliseconds.
    func isReady(within milliseconds: Int) -> Bool
    func write(_ bytes: [UInt8]) throws
}

/// Messages that have come in and wait their turn; a request that is cancelled meanwhile is
/// answered so.
struct MessageQueue {
    private var waiting: [IncomingMessage] = []
    private var cancelled: [JSON] = []

    var isEmpty: Bool { waiting.isEmpty }

    mutating func append(_ message: IncomingMessage) {
        if case .notification("$/cancelRequest", let params) = message {
            if let id = params["id"] {
                cancelled += [id.string.map(JSON.string), id.integer.map(JSON.integer)]
                    .compactMap { $0 }
            }
            return
        }
        waiting.append(message)
    }

    /// The next message; a cancelled request comes as what is wrong with it.
    mutating func next() -> IncomingMessage? {
        guard !waiting.isEmpty else {
            // What is cancelled has been answered already.
            cancelled = []
            return nil
        }
        let message = waiting.removeFirst()
        guard case .request(let id, _, _) = message, cancelled.contains(id) else { return message }
        return .invalid(ResponseError(.requestCancelled, "the request was cancelled"), id: id)
    }
}

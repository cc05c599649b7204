/// Serves a client until it says goodbye or its stream ends, and gives the status to end with.
///
/// - Parameters:
///   - server: Answers the messages.
///   - channel: The client.
/// - Returns: 0 after a shutdown in due form, 1 otherwise.
/// - Throws: What the channel throws when nothing can be written to it any more.
package func serve(_ server: inout LanguageServer, over channel: some MessageChannel) throws
    -> Int32
{
    var framing = MessageFraming()
    var queue = MessageQueue()
    while true {
        guard try fill(&queue, &framing, from: channel) else { return server.statusAtEndOfInput }
        while let message = queue.next() {
            try send(server.receive(message), over: channel)
            if let status = server.exitStatus { return status }
            // A request may have been cancelled while the one before was answered.
            while channel.isReady(within: 0) {
                guard try fill(&queue, &framing, from: channel) else {
                    return server.statusAtEndOfInput
                }
            }
        }
        if !channel.isReady(within: pause) { try send(server.settle(), over: channel) }
    }
}

/// How long nothing must come in for a burst of changes to be over, in milliseconds.
private let pause = 4

/// Reads until there is at least one message; false at the end.
private func fill(
    _ queue: inout MessageQueue, _ framing: inout MessageFraming, from channel: some MessageChannel
) throws -> Bool {
    while true {
        let bytes = try channel.read()
        guard !bytes.isEmpty else { return false }
        framing.append(bytes)
        while let part = framing.next() {
            switch part {
            case .body(let body): queue.append(IncomingMessage(body))
            case .unreadableHead:
                let error = ResponseError(.parseError, "a message begins with its Content-Length")
                queue.append(.invalid(error, id: .null))
            case .tooLong: return false
            }
        }
        if !queue.isEmpty { return true }
    }
}

private func send(_ messages: [OutgoingMessage], over channel: some MessageChannel) throws {
    for message in messages { try channel.write(MessageFraming.framed(message.json.bytes)) }
}

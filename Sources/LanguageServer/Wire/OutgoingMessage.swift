/// A message of JSON-RPC 2.0 that goes out.
package enum OutgoingMessage: Sendable, Equatable {
    case result(id: JSON, JSON)
    case failure(id: JSON, code: Int, message: String)
    case notification(method: String, params: JSON)
    case request(id: JSON, method: String, params: JSON)

    /// The message as it is sent, without its head.
    package var json: JSON {
        switch self {
        case .result(let id, let result):
            ["jsonrpc": "2.0", "id": id, "result": result]
        case .failure(let id, let code, let message):
            [
                "jsonrpc": "2.0", "id": id,
                "error": ["code": .integer(code), "message": .string(message)],
            ]
        case .notification(let method, let params):
            ["jsonrpc": "2.0", "method": .string(method), "params": params]
        case .request(let id, let method, let params):
            ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params]
        }
    }

    static func failure(id: JSON, _ error: ResponseError) -> OutgoingMessage {
        .failure(id: id, code: error.code.rawValue, message: error.message)
    }
}

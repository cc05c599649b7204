internal import DocPipeline

/// A message of JSON-RPC 2.0 that came in.
enum IncomingMessage: Sendable {
    /// Something that wants an answer.
    case request(id: JSON, method: String, params: LocatedValue)
    case notification(method: String, params: LocatedValue)
    /// The answer to a request of ours, none of which needs one.
    case response
    /// No message; the answer says why.
    case invalid(ResponseError, id: JSON)

    /// Reads a body.
    init(_ body: [UInt8]) {
        guard let value = readMessage(body) else {
            self = .invalid(ResponseError(.parseError, "the message is no JSON text"), id: .null)
            return
        }
        let id = value["id"].flatMap(JSON.init(id:))
        let params = value["params"] ?? LocatedValue(.null, at: value.range)
        if let method = value["method"]?.string {
            if value["id"] == nil {
                self = .notification(method: method, params: params)
            } else if let id {
                self = .request(id: id, method: method, params: params)
            } else {
                self = .invalid(
                    ResponseError(.invalidRequest, "an id is a text or a whole number"), id: .null)
            }
        } else if id != nil, value["result"] != nil || value["error"] != nil {
            self = .response
        } else {
            self = .invalid(
                ResponseError(.invalidRequest, "a message is an object with a method"),
                id: id ?? .null)
        }
    }
}

/// A JSON text; `nil` when it is none.
private func readMessage(_ body: [UInt8]) -> LocatedValue? {
    // The reader takes UTF-8 for granted.
    guard decodeSource(path: "", bytes: body, limit: .max).value != nil else { return nil }
    return readJSON(body).value
}

extension JSON {
    /// The id of a request; `nil` for what cannot be one.
    fileprivate init?(id value: LocatedValue) {
        if let text = value.string {
            self = .string(text)
        } else if let number = value.integer {
            self = .integer(number)
        } else {
            return nil
        }
    }
}

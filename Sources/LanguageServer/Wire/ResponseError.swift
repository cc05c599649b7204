/// Why a request is not answered.
struct ResponseError: Error, Sendable, Equatable {
    /// The numbers of JSON-RPC 2.0 and of the Language Server Protocol 3.17, "Response Message".
    enum Code: Int, Sendable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case serverNotInitialized = -32002
        case requestCancelled = -32800
    }

    var code: Code
    /// Lower case, no full stop.
    var message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

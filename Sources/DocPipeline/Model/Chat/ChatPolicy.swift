/// What of a saved chat becomes part of a record.
package struct ChatPolicy: Sendable {
    /// Private messages stay, for an internal edition.
    package var keepsPrivate: Bool
    /// What is masked; `nil` for nothing, in an internal edition.
    package var redaction: Redaction?

    package init(keepsPrivate: Bool = false, redaction: Redaction?) {
        self.keepsPrivate = keepsPrivate
        self.redaction = redaction
    }
}

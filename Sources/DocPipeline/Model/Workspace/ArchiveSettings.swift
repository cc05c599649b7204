/// What `docgen.yaml` says of the archive.
package struct ArchiveSettings: Sendable, Equatable {
    /// A public key, and whose it is.
    package struct Key: Sendable, Equatable {
        package var name: String
        package var owner: String?
        /// SubjectPublicKeyInfo in Base 64 (RFC 8410).
        package var publicKey: String
        /// The days on which it may sign; open where `nil`.
        package var from: CalendarDate?
        package var to: CalendarDate?

        package init(name: String, owner: String? = nil, publicKey: String) {
            self.name = name
            self.owner = owner
            self.publicKey = publicKey
        }
    }

    package var contactName: String?
    package var contactPhone: String?
    package var contactEmail: String?
    /// Who may read what is archived.
    package var restrictions: String?
    /// Where the archive's folder can be read by everybody, for feeds; ends in a slash.
    package var address: String?
    package var keys: [Key] = []

    package init() {}

    init(_ fields: Fields) {
        let contact = fields["contact"].map(Fields.init)
        contactName = contact?.text("name")
        contactPhone = contact?.text("phone")
        contactEmail = contact?.text("email")
        restrictions = fields.text("restrictions")
        address = fields.text("address").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        keys = fields.list("keys").map { value in
            let key = Fields(value)
            var found = Key(
                name: key.text("name") ?? "", owner: key.text("owner"),
                publicKey: key.text("public") ?? "")
            found.from = key.date("from")
            found.to = key.date("to")
            return found
        }
    }
}

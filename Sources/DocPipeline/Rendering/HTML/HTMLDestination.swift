/// Where a link may lead: an address whose scheme cannot run anything.
///
/// The Markdown reader refuses other schemes with a diagnostic; this type makes sure that no
/// document, however it came about, puts one on a page.
struct HTMLDestination: Sendable {
    let url: String

    /// The address, or `nil` for a scheme that is not among ``LinkScheme``'s.
    init?(_ url: String) {
        guard LinkScheme.isAllowed(url.utf8) else { return nil }
        self.url = url
    }
}

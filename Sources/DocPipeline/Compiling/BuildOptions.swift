/// What the command line says about how documents are made.
package struct BuildOptions: Sendable {
    /// Make the notice of the meeting instead of its minutes.
    package var asAgenda = false
    /// Make the summary sheet of a statement instead of the statement.
    package var asSummary = false
    /// The edition that is made; where it is `nil`, minutes are made in the public one and
    /// statements as they are delivered.
    package var edition: Edition?
    /// An organisation's own Word file, whose styles, letterhead and page setup are taken; wins
    /// over the workspace's.
    package var referenceDocument: [UInt8]?

    /// The date that files say they were made, in place of the document's own: what
    /// `SOURCE_DATE_EPOCH` asks for (reproducible-builds.org, specification 1.1).
    package var fileDate: CalendarDate?

    package init() {}
}

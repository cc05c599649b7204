import Foundation
import Templates
import Testing

@Suite("Embedded files")
struct EmbeddedFilesTests {
    private static let folder = SharedTestData.checkout.appending(path: "Sources/Templates/Files")
    private static let stale: Comment = "the lists are stale: run Scripts/embed-templates.py"

    private static func pathsOnDisk() -> [String] {
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        var paths: [String] = []
        while let path = enumerator?.nextObject() as? String {
            let name = path.split(separator: "/").last ?? ""
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(
                atPath: folder.appending(path: path).path, isDirectory: &isFolder)
            if isThere, !isFolder.boolValue, name != ".keep", name != ".gitkeep",
                name != ".DS_Store", !name.hasSuffix("~"), !name.hasSuffix(".swp")
            {
                paths.append(path)
            }
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static var typedNames: [any EmbeddedFile] {
        EmbeddedFiles.kinds.flatMap { kind in files(of: kind) }
    }

    private static func files<Kind: EmbeddedFile>(of kind: Kind.Type) -> [any EmbeddedFile] {
        kind.allCases.map { $0 }
    }

    @Test func everyFileOnDiskIsInTheProgram() {
        #expect(EmbeddedFiles.paths == Self.pathsOnDisk(), Self.stale)
    }

    @Test func everyFileHasOneTypedName() {
        let named = Self.typedNames.map(\.path)
        let sorted = named.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(sorted == EmbeddedFiles.paths, Self.stale)
    }

    @Test func everyNameLoadsTheBytesOnDisk() throws {
        for file in Self.typedNames {
            let onDisk = try Data(contentsOf: Self.folder.appending(path: file.path))
            #expect(file.bytes == Array(onDisk), "\(file.path) differs from the file on disk")
        }
    }

    @Test func aFileIsFoundByTheNameAUserTypes() {
        #expect(SchemaFile(named: "minutes") == .minutes)
        #expect(SchemaFile(named: "minuets") == nil)
        #expect(SchemaFile.minutes.path == "schemas/minutes.json")
    }
}

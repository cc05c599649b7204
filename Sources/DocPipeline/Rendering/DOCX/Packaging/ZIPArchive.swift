internal import CMinizip

/// Writes and reads ZIP files in memory with minizip; the only file that knows it.
enum ZIPArchive {
    /// What can be wrong with a ZIP file that somebody else made.
    enum ReadingError: Error, Equatable {
        case notAnArchive
        case tooManyEntries(limit: Int)
        case duplicateName(String)
        case encrypted(String)
        case tooLarge(String, limit: Int)
        case damaged(String)
    }

    // MARK: Writing

    /// 1 January 1980, the first moment a ZIP file can name: the same for every entry, so that the
    /// same parts give the same bytes.
    private static let timestamp: UInt = 1 << 21 | 1 << 16

    /// The entries in the order given.
    static func archive(_ entries: [ZIPEntry]) throws(PackagingError) -> [UInt8] {
        var file = MemoryFile()
        file.bytes.reserveCapacity(entries.reduce(1024) { $0 + $1.data.count + 160 })
        let failure = withUnsafeMutablePointer(to: &file) { write(entries, to: $0) }
        if let failure { throw failure }
        return file.bytes
    }

    private static func write(
        _ entries: [ZIPEntry], to file: UnsafeMutablePointer<MemoryFile>
    ) -> PackagingError? {
        var functions = MemoryFile.functions(for: file)
        guard let zip = zipOpen2("", APPEND_STATUS_CREATE, nil, &functions) else {
            return .notWritten(part: "")
        }
        var failure: PackagingError?
        for entry in entries where failure == nil {
            failure = write(entry, to: zip)
        }
        if zipClose(zip, nil) != ZIP_OK, failure == nil { failure = .notWritten(part: "") }
        return failure
    }

    private static func write(_ entry: ZIPEntry, to zip: zipFile) -> PackagingError? {
        guard let count = UInt32(exactly: entry.data.count), entry.size <= Int(UInt32.max) else {
            return .tooLarge(part: entry.name)
        }
        var info = zip_fileinfo()
        info.dosDate = timestamp
        let method = entry.isDeflated ? Z_DEFLATED : 0
        let isRaw: Int32 = 1
        guard
            zipOpenNewFileInZip2(
                zip, entry.name, &info, nil, 0, nil, 0, nil, method, Z_DEFAULT_COMPRESSION, isRaw)
                == ZIP_OK,
            entry.data.withUnsafeBytes({ zipWriteInFileInZip(zip, $0.baseAddress, count) })
                == ZIP_OK,
            zipCloseFileInZipRaw(zip, UInt(entry.size), UInt(entry.checksum)) == ZIP_OK
        else { return .notWritten(part: entry.name) }
        return nil
    }

    // MARK: Reading

    /// The files in `bytes`, by name, in their order; folders are left out.
    ///
    /// Names are only compared and looked up, never used as paths.
    static func files(
        in bytes: [UInt8], limits: ZIPLimits = ZIPLimits()
    ) throws(ReadingError) -> [(name: String, bytes: [UInt8])] {
        var file = MemoryFile()
        file.bytes = bytes
        let result = withUnsafeMutablePointer(to: &file) { pointer in
            Result { () throws(ReadingError) in try read(pointer, limits) }
        }
        return try result.get()
    }

    private static func read(
        _ file: UnsafeMutablePointer<MemoryFile>, _ limits: ZIPLimits
    ) throws(ReadingError) -> [(name: String, bytes: [UInt8])] {
        var functions = MemoryFile.functions(for: file)
        guard let zip = unzOpen2("", &functions) else { throw .notAnArchive }
        defer { unzClose(zip) }
        var info = unz_global_info()
        guard unzGetGlobalInfo(zip, &info) == UNZ_OK else { throw .notAnArchive }
        guard info.number_entry <= limits.entries else {
            throw .tooManyEntries(limit: limits.entries)
        }
        var files: [(name: String, bytes: [UInt8])] = []
        var names: Set<String> = []
        var total = 0
        var status = info.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(zip)
        while status == UNZ_OK {
            let entry = try readEntry(of: zip, in: file, limits, read: total)
            guard names.insert(entry.name.lowercased()).inserted else {
                throw .duplicateName(entry.name)
            }
            total += entry.bytes.count
            if !entry.name.hasSuffix("/") { files.append(entry) }
            status = unzGoToNextFile(zip)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE else { throw .notAnArchive }
        return files
    }

    private static func readEntry(
        of zip: unzFile, in file: UnsafeMutablePointer<MemoryFile>, _ limits: ZIPLimits,
        read total: Int
    ) throws(ReadingError) -> (name: String, bytes: [UInt8]) {
        var info = unz_file_info()
        guard unzGetCurrentFileInfo(zip, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
            info.size_filename > 0, info.size_filename < 1024
        else { throw .notAnArchive }
        var rawName = [UInt8](repeating: 0, count: Int(info.size_filename))
        let nameCount = info.size_filename
        let status = rawName.withUnsafeMutableBytes {
            unzGetCurrentFileInfo(
                zip, &info, $0.baseAddress?.assumingMemoryBound(to: CChar.self), nameCount,
                nil, 0, nil, 0)
        }
        let name = String(decoding: rawName, as: UTF8.self)
        guard status == UNZ_OK else { throw .damaged(name) }
        guard info.flag & 1 == 0 else { throw .encrypted(name) }
        let size = Int(clamping: info.uncompressed_size)
        guard size <= limits.entrySize, total + size <= limits.totalSize else {
            throw .tooLarge(name, limit: limits.entrySize)
        }
        guard unzOpenCurrentFile(zip) == UNZ_OK else { throw .damaged(name) }
        let isSameName = localName(of: zip, in: file, count: rawName.count) == rawName
        let content = content(of: zip, size: size)
        // Closing compares the checksum, once all has been read.
        guard unzCloseCurrentFile(zip) == UNZ_OK, isSameName, let content else {
            throw .damaged(name)
        }
        return (name, content)
    }

    private static func content(of zip: unzFile, size: Int) -> [UInt8]? {
        guard let count = UInt32(exactly: size) else { return nil }
        var isComplete = false
        let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialised in
            // minizip may give less than was asked for.
            while initialised < size {
                let read = unzReadCurrentFile(
                    zip, buffer.baseAddress.map { $0 + initialised }, count - UInt32(initialised))
                guard read > 0 else { break }
                initialised += Int(read)
            }
            var beyond: UInt8 = 0
            isComplete = initialised == size && unzReadCurrentFile(zip, &beyond, 1) == 0
        }
        return isComplete ? content : nil
    }

    /// The name in the entry's own header, which minizip does not compare with the directory's.
    private static func localName(
        of zip: unzFile, in file: UnsafeMutablePointer<MemoryFile>, count: Int
    ) -> [UInt8] {
        let extraCount = Int(unzGetLocalExtrafield(zip, nil, 0))
        let end = Int(clamping: unzGetCurrentFileZStreamPos64(zip)) - max(0, extraCount)
        guard end >= count, end <= file.pointee.bytes.count else { return [] }
        return Array(file.pointee.bytes[(end - count)..<end])
    }
}

/// A file in memory, as minizip sees it.
private struct MemoryFile {
    var bytes: [UInt8] = []
    var position = 0

    /// minizip's way to files, leading to `file`; valid as long as that pointer is.
    static func functions(for file: UnsafeMutablePointer<MemoryFile>) -> zlib_filefunc_def {
        zlib_filefunc_def(
            zopen_file: { opaque, _, _ in opaque },
            zread_file: { opaque, _, buffer, count in
                MemoryFile.at(opaque)?.pointee.read(into: buffer, Int(count)) ?? 0
            },
            zwrite_file: { opaque, _, buffer, count in
                MemoryFile.at(opaque)?.pointee.write(buffer, Int(count)) ?? 0
            },
            ztell_file: { opaque, _ in MemoryFile.at(opaque)?.pointee.position ?? -1 },
            zseek_file: { opaque, _, offset, origin in
                MemoryFile.at(opaque)?.pointee.seek(Int(bitPattern: offset), origin) ?? -1
            },
            zclose_file: { _, _ in 0 },
            zerror_file: { _, _ in 0 },
            opaque: file)
    }

    private static func at(
        _ opaque: UnsafeMutableRawPointer?
    ) -> UnsafeMutablePointer<MemoryFile>? {
        opaque?.assumingMemoryBound(to: MemoryFile.self)
    }

    private mutating func read(into buffer: UnsafeMutableRawPointer?, _ count: Int) -> UInt {
        let available = min(count, bytes.count - position)
        guard let buffer, available > 0 else { return 0 }
        UnsafeMutableRawBufferPointer(start: buffer, count: available)
            .copyBytes(from: bytes[position..<(position + available)])
        position += available
        return UInt(available)
    }

    private mutating func write(_ buffer: UnsafeRawPointer?, _ count: Int) -> UInt {
        let new = UnsafeRawBufferPointer(start: buffer, count: count)
        if position == bytes.count {
            bytes.append(contentsOf: new)
        } else {
            bytes.replaceSubrange(position..<min(position + count, bytes.count), with: new)
        }
        position += count
        return UInt(count)
    }

    private mutating func seek(_ offset: Int, _ origin: Int32) -> Int {
        let base =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: bytes.count
            default: 0
            }
        let target = base + offset
        guard (0...bytes.count).contains(target) else { return -1 }
        position = target
        return 0
    }
}

internal import DocPipeline

/// The signatures of a bag: each over `tagmanifest-sha512.txt`, in a file of its own.
///
/// The tag manifest names every other tag file with its digest, `bag-info.txt` and the payload
/// manifests among them, so that a signature covers the whole bag. Who signed and when stands in
/// `bag-info.txt`, and is covered too.
enum BagSignature {
    static let folder = "signatures"
    /// What is signed.
    static let message = Manifest(.tag, .sha512, entries: []).fileName
    static let signerLabel = "Signed-By"
    static let timeLabel = "Signing-Time"

    static func fileName(_ key: String) -> String { "\(key).sig" }
    static func keyFileName(_ key: String) -> String { "\(key).pem" }

    /// Whether a file is a signature, or the key that goes with one among the bag's files.
    static func owns(_ path: String, among files: Set<FileName>) -> Bool {
        guard path.hasPrefix("\(folder)/") else { return false }
        if path.hasSuffix(".sig") { return true }
        return path.hasSuffix(".pem") && files.contains(FileName(path.dropLast(4) + ".sig"))
    }
}

/// What became of the check of one signature.
package struct SignatureReport: Sendable, Equatable {
    /// The key's name.
    package var key: String
    /// Whose key it is, where `docgen.yaml` says so.
    package var owner: String?
    /// When, as the signer's clock had it (RFC 3339).
    package var time: String?
    package var verdict: Verdict

    package init(key: String, owner: String?, time: String?, verdict: Verdict) {
        self.key = key
        self.owner = owner
        self.time = time
        self.verdict = verdict
    }

    package enum Verdict: String, Sendable {
        /// By a key that `docgen.yaml` names.
        case valid
        /// By a key that only the bag itself names.
        case unknownKey = "unknown-key"
        /// By a key that might not sign on that day.
        case outOfTime = "out-of-time"
        case invalid
        case missing
    }
}

/// Checks a bag's signatures by the keys that are trusted.
struct SignatureCheck {
    let reading: BagReading
    let keys: [ArchiveSettings.Key]
    /// Trusted whatever they are called.
    let namelessKeys: [PublicKey]

    /// One report for each key that signed, or is said to have signed.
    func reports() throws(DiskError) -> [SignatureReport] {
        let said = reading.info.all(BagSignature.signerLabel)
        let files = reading.files.map(\.text).filter {
            $0.hasPrefix("\(BagSignature.folder)/") && $0.hasSuffix(".sig")
        }.map { String($0.dropFirst(BagSignature.folder.count + 1).dropLast(".sig".count)) }
        guard let message = try reading.folder.contents(BagSignature.message) else { return [] }
        var reports: [SignatureReport] = []
        for name in Set(said + files).sorted() {
            reports.append(try report(on: name, message: message))
        }
        return reports
    }

    private func report(on name: String, message: [UInt8]) throws(DiskError) -> SignatureReport {
        let known = keys.filter { $0.name == name }
        var report = SignatureReport(
            key: name, owner: known.first?.owner, time: reading.info[BagSignature.timeLabel],
            verdict: .missing)
        let folder = BagSignature.folder
        guard
            let signature = try reading.folder.contents(
                "\(folder)/\(BagSignature.fileName(name))")
        else { return report }
        // A key may have been replaced under the same name: each is tried.
        let fitting = known.first { key in
            PublicKey(base64: key.publicKey)?.verifies(signature, of: message) == true
        }
        if let fitting {
            report.owner = fitting.owner
            report.verdict = isInTime(report.time, fitting) ? .valid : .outOfTime
        } else if namelessKeys.contains(where: { $0.verifies(signature, of: message) }) {
            report.owner = nil
            report.verdict = .valid
        } else if known.isEmpty,
            let pem = try reading.folder.contents("\(folder)/\(BagSignature.keyFileName(name))"),
            let key = PublicKey(pem: String(decoding: pem, as: UTF8.self))
        {
            report.verdict = key.verifies(signature, of: message) ? .unknownKey : .invalid
        } else {
            report.verdict = .invalid
        }
        return report
    }

    private func isInTime(_ time: String?, _ key: ArchiveSettings.Key) -> Bool {
        guard let day = time.flatMap({ CalendarDate(String($0.prefix(10))) }) else {
            return key.from == nil && key.to == nil
        }
        return key.maySign(on: day)
    }
}

extension BagFinding {
    /// What a report on a signature means for the bag; `nil` when all is well.
    init?(_ report: SignatureReport) {
        let path = "\(BagSignature.folder)/\(BagSignature.fileName(report.key))"
        switch report.verdict {
        case .valid: return nil
        case .missing:
            self.init(.signature, path: path, "bag-info.txt says that this signature was made")
        case .invalid:
            self.init(.signature, path: path, "it does not fit the bag, or not the key")
        case .outOfTime:
            self.init(
                .signature, path: path,
                "the key “\(report.key)” might not sign on \(report.time ?? "an unknown day")")
        case .unknownKey:
            self.init(
                .signature, .warning, path: path,
                "it fits the bag, but docgen.yaml names no key “\(report.key)”")
        }
    }
}

internal import Glibc
internal import Subprocess

/// One run of a program: without a shell, in a process group of its own, within a time limit.
struct ProgramRun: Sendable {
    /// An absolute path.
    var program: String
    var arguments: [String]
    var environment: [String: String]
    /// The folder that it is started in.
    var folder: String
    var timeLimit: Duration
    /// What is kept of what the program says, in bytes: the end of it.
    var saidLimit = 16_384

    /// How it ended, and what it said last.
    struct Outcome: Sendable {
        enum End: Sendable, Equatable {
            case exited(Int32)
            case killed(signal: Int32)
            case outOfTime
        }

        var end: End
        /// The end of its standard output and standard error, as they came.
        var said: String
    }

    /// How often the clock and signals are looked at.
    private static let rhythm = Duration.milliseconds(25)

    /// The program could not be started.
    struct CannotStart: Error {
        /// In the system's words.
        var reason: String
    }

    /// Runs it; when this returns or throws, neither it nor a child in its group runs any more.
    ///
    /// Throws ``CannotStart``, ``Interrupted`` when docgen was asked to end, `CancellationError` when
    /// the task was.
    func run() async throws -> Outcome {
        do {
            return try await started()
        } catch let error as SubprocessError {
            throw CannotStart(reason: "\(error)")
        }
    }

    private func started() async throws -> Outcome {
        var options = PlatformOptions()
        // A group of its own: Ctrl-C on the terminal reaches docgen alone, which ends the group.
        options.processGroupID = 0
        let result = try await Subprocess.run(
            .path(.init(program)), arguments: Arguments(arguments),
            environment: .custom(
                Dictionary(
                    uniqueKeysWithValues: environment.map { (.init(stringLiteral: $0), $1) })),
            workingDirectory: .init(folder), platformOptions: options, input: .none,
            output: .sequence, error: .combinedWithOutput
        ) { execution in
            await watch(
                ProcessGroup(leader: execution.processIdentifier.value),
                said: { await Self.tail(of: execution.standardOutput, limit: saidLimit) })
        }
        switch result.closureResult.why {
        case .interrupted(let signal): throw Interrupted(signal: signal)
        case .cancelled: throw CancellationError()
        case .outOfTime: return Outcome(end: .outOfTime, said: result.closureResult.said)
        case .ended:
            // It may have been ended with the task, before that was noticed here.
            try Task.checkCancellation()
            let end: Outcome.End =
                switch result.terminationStatus {
                case .exited(let status): .exited(status)
                case .signaled(let signal): .killed(signal: signal)
                }
            return Outcome(end: end, said: result.closureResult.said)
        }
    }

    private struct Watch: Sendable {
        enum Reason: Sendable {
            case ended, outOfTime, cancelled
            case interrupted(Int32)
        }

        var why: Reason
        var said: String
    }

    /// Waits for the program's end, or brings it about.
    private func watch(
        _ group: ProcessGroup, said: @escaping @Sendable () async -> String
    ) async -> Watch {
        await withTaskGroup(of: Watch.self) { tasks in
            tasks.addTask {
                // It may close its output and go on.
                let text = await said()
                await group.waitForLeader()
                return Watch(why: .ended, said: text)
            }
            tasks.addTask { Watch(why: await patience(), said: "") }
            guard let first = await tasks.next() else { return Watch(why: .ended, said: "") }
            // Children that it left behind go as well.
            group.kill()
            tasks.cancelAll()
            guard let second = await tasks.next() else { return first }
            switch first.why {
            case .ended: return first
            case .outOfTime, .cancelled, .interrupted:
                return Watch(why: first.why, said: second.said)
            }
        }
    }

    /// Why one need not wait any longer.
    private func patience() async -> Watch.Reason {
        let clock = ContinuousClock()
        let deadline = clock.now + timeLimit
        while clock.now < deadline {
            do {
                try await clock.sleep(for: Self.rhythm)
            } catch {
                return .cancelled
            }
            if let signal = SignalWatch.signal { return .interrupted(signal) }
        }
        return .outOfTime
    }

    private static func tail(of output: SubprocessOutputSequence, limit: Int) async -> String {
        var bytes: [UInt8] = []
        do {
            for try await buffer in output {
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
                if bytes.count > 2 * limit { bytes.removeFirst(bytes.count - limit) }
            }
        } catch {
            // What came until then is all there is.
        }
        return String(decoding: bytes.suffix(limit), as: UTF8.self)
    }
}

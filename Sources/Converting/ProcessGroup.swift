internal import Glibc

/// A program that was started with a process group of its own, and the children it has there.
struct ProcessGroup: Sendable {
    /// The program's process, whose number the group has; not yet reaped.
    let leader: pid_t

    /// Ends all of them at once; what they wrote is thrown away anyway.
    func kill() { Glibc.kill(-leader, SIGKILL) }

    /// Returns when the leader has ended, or the task is cancelled.
    func waitForLeader() async {
        while !hasLeaderEnded {
            guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return }
        }
    }

    /// Without reaping it.
    private var hasLeaderEnded: Bool {
        var information = siginfo_t()
        let status = waitid(P_PID, id_t(leader), &information, WEXITED | WNOHANG | WNOWAIT)
        return status != 0 || information._sifields._kill.si_pid != 0
    }
}

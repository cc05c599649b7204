/// Runs `work` on every input, some at a time, and hands over the results in the inputs' order.
///
/// Beyond the `width` tasks that run, at most as many results wait for an earlier one, so memory
/// does not grow with the number of inputs. An error from either stops the rest.
package func inOrder<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], width: Int, work: @escaping @Sendable (Input) async throws -> Output,
    consume: (Output) throws -> Void
) async throws {
    let width = max(1, width)
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
        var started = 0
        var consumed = 0
        var waiting: [Int: Output] = [:]
        func startMore() {
            // The window is what bounds memory: running and waiting together.
            while started < inputs.count, started - consumed < 2 * width,
                started - consumed - waiting.count < width
            {
                let index = started
                let input = inputs[index]
                group.addTask { (index, try await work(input)) }
                started += 1
            }
        }
        startMore()
        while let (index, output) = try await group.next() {
            waiting[index] = output
            startMore()
            while let next = waiting.removeValue(forKey: consumed) {
                try consume(next)
                consumed += 1
                startMore()
            }
        }
    }
}

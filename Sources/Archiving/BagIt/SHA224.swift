/// SHA-224, which swift-crypto does not have and some old bags were made with (FIPS 180-4, 6.3).
///
/// SHA-256 with other first values and the last word left out.
struct SHA224: RunningDigest {
    private var state: [UInt32] = [
        0xc105_9ed8, 0x367c_d507, 0x3070_dd17, 0xf70e_5939, 0xffc0_0b31, 0x6858_1511, 0x64f9_8fa7,
        0xbefa_4fa4,
    ]
    /// Bytes that do not fill a block yet.
    private var rest: [UInt8] = []
    /// In bytes.
    private var length: UInt64 = 0

    private static let blockSize = 64

    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        length += UInt64(bytes.count)
        rest += bytes
        var start = 0
        while rest.count - start >= Self.blockSize {
            Self.process(rest[start..<start + Self.blockSize], into: &state)
            start += Self.blockSize
        }
        rest.removeFirst(start)
    }

    func finished() -> [UInt8] {
        var state = state
        var last = rest + [0x80]
        while last.count % Self.blockSize != 56 { last.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            last.append(UInt8(truncatingIfNeeded: (length * 8) >> UInt64(shift)))
        }
        for start in stride(from: 0, to: last.count, by: Self.blockSize) {
            Self.process(last[start..<start + Self.blockSize], into: &state)
        }
        return state.dropLast().flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
        }
    }

    private static func process(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words = [UInt32](repeating: 0, count: 64)
        for (index, byte) in block.enumerated() {
            words[index / 4] = words[index / 4] << 8 | UInt32(byte)
        }
        for index in 16..<64 {
            let (near, far) = (words[index - 15], words[index - 2])
            let first = near.rotated(7) ^ near.rotated(18) ^ near >> 3
            let second = far.rotated(17) ^ far.rotated(19) ^ far >> 10
            words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
        }
        var round = state
        for index in 0..<64 {
            let (a, e) = (round[0], round[4])
            let choice = (e & round[5]) ^ (~e & round[6])
            let majority = (a & round[1]) ^ (a & round[2]) ^ (round[1] & round[2])
            let first =
                round[7] &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice
                &+ constants[index] &+ words[index]
            let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
            round = [
                first &+ second, a, round[1], round[2], round[3] &+ first, e, round[5], round[6],
            ]
        }
        for index in state.indices { state[index] &+= round[index] }
    }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = primes.map { prime in
        // The root in units of 2⁻³², found bit by bit so that no rounding has a say.
        let target = UInt128(prime) << 96
        var root: UInt128 = 0
        for bit in stride(from: 34, through: 0, by: -1) {
            let next = root | 1 << UInt128(bit)
            if next * next * next <= target { root = next }
        }
        return UInt32(truncatingIfNeeded: root)
    }

    private static let primes: [UInt32] = {
        var found: [UInt32] = []
        var number: UInt32 = 2
        while found.count < 64 {
            if found.allSatisfy({ number % $0 != 0 }) { found.append(number) }
            number += 1
        }
        return found
    }()
}

extension UInt32 {
    fileprivate func rotated(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}

internal import Glibc

/// Values read from bytes, those of the same bytes made once: what many records say in the same
/// words stands in memory a few times instead of thousands.
///
/// It forgets what others displace, so that it never grows.
struct BytePool<Value> {
  private struct Slot {
    var bytes: [UInt8]
    var value: Value
  }

  private static var slotCount: Int { 256 }
  private var slots = [Slot?](repeating: nil, count: slotCount)

  mutating func value<Failure: Error>(
    of bytes: UnsafeBufferPointer<UInt8>,
    _ make: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let place = Int((hash ^ hash >> 16) & UInt32(Self.slotCount - 1))
    if let known = slots[place], known.bytes.count == bytes.count,
      known.bytes.withUnsafeBufferPointer({ isSame($0, bytes) })
    {
      return known.value
    }
    let value = try make(bytes)
    slots[place] = Slot(bytes: Array(bytes), value: value)
    return value
  }
}

private func isSame(
  _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard let first = left.baseAddress, let second = right.baseAddress else { return true }
  return memcmp(first, second, right.count) == 0
}

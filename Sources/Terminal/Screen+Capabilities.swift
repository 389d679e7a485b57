import CNcurses
import Glibc

/// A string capability without its padding (`$<50>`).
func capabilityBytes(_ name: String) -> [UInt8]? {
  guard let value = loa_capability(name) else { return nil }
  return strippingPadding(Array(String(cString: value).utf8))
}

func strippingPadding(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var rest = bytes[...]
  while let byte = rest.popFirst() {
    if byte == 0x24, rest.first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
      rest = rest[(end + 1)...]
    } else {
      result.append(byte)
    }
  }
  return result
}

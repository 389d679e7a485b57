internal import Glibc
internal import SystemPackage

/// File systems on which other machines write without this one noticing.
enum NetworkFileSystem {
  /// Whether a device, as `stat` numbers it, is one; `false` for one that no mount has.
  static func isRemote(device: UInt64) -> Bool {
    let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
    let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
    let mounts = (try? FileCalls.text(ofSystemFile: "/proc/self/mountinfo")) ?? ""
    return type(ofDevice: "\(major):\(minor)", in: mounts).map { isRemote(type: $0) } ?? false
  }

  /// The type of file system that a device (`98:0`) has, by a list as in proc_pid_mountinfo(5).
  static func type(ofDevice device: String, in mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == device,
        let hyphen = fields.firstIndex(of: "-"), hyphen + 1 < fields.count
      else { continue }
      return String(fields[hyphen + 1])
    }
    return nil
  }

  /// Whether a type of file system, by the kernel's name, is one.
  ///
  /// Any FUSE but one on a disk counts, as nobody can say what is behind it (sshfs, GlusterFS):
  /// looking every two seconds where it is not needed costs little, not seeing what others save
  /// costs much.
  static func isRemote(type: String) -> Bool {
    types.contains(type) || type == "fuse" || type.hasPrefix("fuse.")
  }

  private static let types: Set = [
    "9p", "afs", "beegfs", "ceph", "cifs", "coda", "gfs2", "glusterfs", "gpfs", "lustre", "ncpfs",
    "nfs", "nfs4", "ocfs2", "orangefs", "smb3", "smbfs", "vboxsf", "virtiofs", "vmhgfs",
  ]
}

extension FileCalls {
  /// All of a file whose size the kernel does not tell, as in /proc.
  fileprivate static func text(ofSystemFile path: String) throws(Errno) -> String {
    let descriptor = try open(path, in: AT_FDCWD, flags: O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      let piece = try read(descriptor, from: bytes.count, count: 65_536)
      bytes += piece
      if piece.isEmpty { return String(decoding: bytes, as: UTF8.self) }
    }
  }
}

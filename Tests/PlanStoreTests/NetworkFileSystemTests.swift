import SystemPackage
import Testing

@testable import PlanStore

/// Where watching is not enough.
@Suite struct NetworkFileSystemTests {
  private static let mounts = """
    24 30 0:22 / /proc rw,nosuid shared:13 - proc proc rw
    30 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw,errors=remount-ro
    97 30 0:45 / /srv/loa rw,relatime shared:50 - nfs4 kho:/loa rw,vers=4.2,local_lock=none
    98 30 0:46 / /mnt/b\\040c rw - fuse.sshfs lan@kho:/ rw
    99 30 8:17 / /mnt/usb rw - fuseblk /dev/sdb1 rw

    """

  @Test(arguments: [
    ("0:45", "nfs4"), ("0:46", "fuse.sshfs"), ("8:17", "fuseblk"), ("254:1", "ext4"), ("9:9", nil),
  ])
  func theTypeStandsAfterTheHyphen(device: String, type: String?) {
    #expect(NetworkFileSystem.type(ofDevice: device, in: Self.mounts) == type)
  }

  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "fuse", "fuse.sshfs", "ceph", "9p", "lustre"])
  func othersWriteThere(type: String) {
    #expect(NetworkFileSystem.isRemote(type: type))
  }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "fuseblk", "zfs", "overlay", ""])
  func onlyThisMachineWritesThere(type: String) {
    #expect(!NetworkFileSystem.isRemote(type: type))
  }

  @Test func theTemporaryFolderIsOnThisMachine() {
    let watcher = FolderWatcher()
    #expect(watcher.watch("/tmp") && watcher.isWatching)
  }
}

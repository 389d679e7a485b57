import Glibc
import LoaTestSupport
import Testing

struct TemporaryFolderTests {
  @Test func filesAreWrittenAndRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("Rà soát\n", to: "a/b/c.txt")
    #expect(try folder.read("a/b/c.txt") == "Rà soát\n")
    #expect(folder.contains("a/b"))
    #expect(!folder.contains("a/c"))
    #expect(names(inFolder: folder.path("a")) == ["b"])
  }

  @Test func missingFileNamesItsPath() throws {
    let folder = try TemporaryFolder()
    do {
      _ = try folder.read("none")
      Issue.record("there is no such file")
    } catch {
      #expect(error.description == "\(folder.path)/none: No such file or directory")
    }
  }

  @Test func foldersAreCopiedWithRightsAndLinks() throws {
    let source = try TemporaryFolder()
    try source.write("x", to: "deep/file")
    #expect(chmod(source.path("deep/file"), 0o640) == 0)
    #expect(symlink("file", source.path("deep/link")) == 0)
    let target = try TemporaryFolder()
    try target.copy(folder: source.path)
    try target.copy(folder: source.path, as: "second/copy")
    #expect(try target.read("deep/link") == "x")
    #expect(try target.read("second/copy/deep/file") == "x")
    var info = stat()
    #expect(lstat(target.path("deep/link"), &info) == 0)
    #expect(info.st_mode & S_IFMT == S_IFLNK)
    #expect(lstat(target.path("deep/file"), &info) == 0)
    #expect(info.st_mode & 0o7777 == 0o640)
  }

  @Test func folderGoesWithItsObject() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    try folder?.write("x", to: "locked/file")
    chmod("\(path)/locked", 0)
    folder = nil
    #expect(access(path, F_OK) == -1)
  }
}

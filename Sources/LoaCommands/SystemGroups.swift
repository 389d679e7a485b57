import Glibc

/// Whether the system has a group of that name.
func systemHasGroup(_ name: String) -> Bool { getgrnam(name) != nil }

/// The group's name; its number where the system has no name for it.
func groupName(_ number: Int) -> String {
  let record = gid_t(exactly: number).flatMap { getgrgid($0)?.pointee }
  return record?.gr_name.map { String(cString: $0) } ?? String(number)
}

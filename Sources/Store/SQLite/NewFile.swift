import Glibc

/// Makes an empty file that only its owner may read, and makes its name in the folder durable.
/// An existing file is left as it is.
func makeFile(_ path: String) throws(StoreError) {
  let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw .unavailable("cannot open \(path) (error \(errno))") }
  close(file)
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard handle >= 0 else { return }
  fsync(handle)
  close(handle)
}

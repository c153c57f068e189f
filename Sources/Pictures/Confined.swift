import Glibc

/// Runs a program that reads what strangers sent: little memory, little time, no files of its own, no environment of ours.
enum Confined {
  static func isThere(_ program: String) -> Bool { access(program, X_OK) == 0 }

  /// - Returns: what it wrote; nil when it failed, wrote too much, or was cut off.
  static func run(_ program: String, _ arguments: [String], input: [UInt8]) async -> [UInt8]? {
    guard let source = Scratch(input), let sink = Scratch([]) else { return nil }
    // A gigabyte of addresses, eight seconds of work, sixteen megabytes of output, no core file.
    let limits = ["--as=1073741824", "--cpu=8", "--fsize=16777216", "--nofile=64", "--core=0"]
    guard let child = spawn("/usr/bin/prlimit", limits + [program] + arguments, source.file, sink.file) else {
      return nil
    }
    return await isDone(child) ? sink.contents : nil
  }

  private static func spawn(_ program: String, _ arguments: [String], _ input: Int32, _ output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Nothing else that is open here: no database, no connection. What is not open is passed over.
    for file in Int32(3)..<1_024 { posix_spawn_file_actions_addclose(&actions, file) }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    // What libvips itself does not trust stays shut; a picture never goes to the disk unsealed.
    let surroundings = [
      "PATH=/usr/bin", "LC_ALL=C", "VIPS_BLOCK_UNTRUSTED=1", "VIPS_CONCURRENCY=1", "VIPS_DISC_THRESHOLD=4g",
    ]
    let settings = surroundings.map { strdup($0) } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawn(&child, program, &actions, nil, words, settings) == 0 ? child : nil
  }

  /// Waits without holding a thread; after ten seconds by the clock it is cut off.
  private static func isDone(_ child: pid_t) async -> Bool {
    var status: Int32 = 0
    for _ in 0..<2_000 {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0 { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return false
  }
}

/// A file without a name, in memory where the machine offers that.
private final class Scratch {
  let file: Int32

  init?(_ bytes: [UInt8]) {
    var name =
      Array((access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp").utf8CString.dropLast())
      + "/picture-XXXXXX".utf8CString
    file = mkstemp(&name)
    guard file >= 0 else { return nil }
    unlink(name)
    guard write(file, bytes, bytes.count) == bytes.count, lseek(file, 0, SEEK_SET) == 0 else { return nil }
  }

  deinit { if file >= 0 { close(file) } }

  var contents: [UInt8]? {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(file, buffer.baseAddress, size, 0))
    }
  }
}

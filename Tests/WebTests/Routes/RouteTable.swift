import Pages
import Vocabulary

/// The status of a look at a page, and of an empty form sent to it with the right proof.
struct Pair: Hashable, Sendable, CustomStringConvertible {
  let get: Int
  let post: Int

  init(_ get: Int, _ post: Int) { (self.get, self.post) = (get, post) }

  var description: String { "\(get)/\(post)" }
}

func expected(_ site: Site, for onlooker: Onlooker) -> Pair { Pair(0, 0) }

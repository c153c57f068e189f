public import Casework
import Pages
import Privacy
public import Texts
public import Vocabulary

/// Het plan op papier, outside the site: for the command line.
public enum Paper {
  /// Nil when this viewer sees nothing of the family, or there is none.
  public static func document(
    _ family: FamilyID, for viewer: Party, in casework: Casework, _ texts: Texts
  ) async throws -> [UInt8]? {
    guard let view = try await casework.familyView(family, for: viewer, on: .paper) else { return nil }
    let role = view.members.first(where: \.isViewer)?.role
    let shell = Shell(
      texts: texts, csrf: "", key: "", viewer: view.viewer, role: role, family: family, contact: view.contact)
    return shell.paperDocument(view)
  }
}

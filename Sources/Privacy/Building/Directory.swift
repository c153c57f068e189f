public import Vocabulary

/// Namen van beroepskrachten en organisaties, as the directory has them. It says nothing of who works with whom.
public struct Directory: Sendable {
  public struct Practitioner: Hashable, Sendable {
    public let name: String
    public let function: String
    public let organization: OrganizationID

    public init(name: String, function: String, organization: OrganizationID) {
      self.name = name
      self.function = function
      self.organization = organization
    }
  }

  public var practitioners: [PractitionerID: Practitioner]
  public var organizations: [OrganizationID: String]

  public init(
    practitioners: [PractitionerID: Practitioner] = [:], organizations: [OrganizationID: String] = [:]
  ) {
    self.practitioners = practitioners
    self.organizations = organizations
  }

  /// How a practitioner who is known here is greeted outside a family.
  public func viewer(_ id: PractitionerID) -> ViewerLabel? {
    practitioners[id].map { known in
      ViewerLabel(
        PartyLabel(
          .practitioner(id), name: known.name, organization: organizations[known.organization],
          function: known.function))
    }
  }
}

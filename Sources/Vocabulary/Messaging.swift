// Berichten (S2-P18, S0-18): short, between one member and one professional, with the time within which one answers.

/// Bericht between one member and one professional. Who of the two wrote it is who sent it.
public struct Message: Hashable, Sendable {
  public var item: ItemID
  public var person: PersonID
  public var practitioner: PractitionerID

  public init(item: ItemID, person: PersonID, practitioner: PractitionerID) {
    self.item = item
    self.person = person
    self.practitioner = practitioner
  }

  /// The other of the two; nil for who is neither.
  public func other(than party: Party) -> Party? {
    switch party {
    case .person(person): .practitioner(practitioner)
    case .practitioner(practitioner): .person(person)
    default: nil
    }
  }
}

/// Opdracht over een bericht.
public enum MessageCommand: Hashable, Sendable {
  case send(Message, Words)
  /// "Hoeft geen antwoord": said by the professional of what was written to him, up to and including this message.
  case settle(ItemID)

  public var words: Words? {
    switch self {
    case .send(_, let words): words
    case .settle: nil
    }
  }
}

extension Day {
  /// The last day on which what is asked today is answered in time.
  public var replyDay: Day {
    var day = self
    while workingDays(until: day) < Day.daysToReply { day = day + 1 }
    return day
  }
}

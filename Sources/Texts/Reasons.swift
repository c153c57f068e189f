public import Vocabulary

/// Wie is wie in een reden: how the people in a verdict are called on this page.
public struct ReasonNames {
  /// Nil when the reader is the person who looks at the page.
  let reader: Phrase?
  let person: (PersonID) -> Phrase
  let isYou: (PersonID) -> Bool
  let consent: (ItemID) -> Signatures?

  /// Who signed a consent; `others` are named, `you` is the person who looks at the page.
  public struct Signatures {
    public let you: Bool
    public let others: [Phrase]
    public let day: Day

    public init(you: Bool, others: [Phrase], day: Day) {
      self.you = you
      self.others = others
      self.day = day
    }
  }

  public init(
    reader: Phrase?, person: @escaping (PersonID) -> Phrase, isYou: @escaping (PersonID) -> Bool,
    consent: @escaping (ItemID) -> Signatures?
  ) {
    self.reader = reader
    self.person = person
    self.isYou = isYou
    self.consent = consent
  }
}

/// Redenen: why somebody sees something, in sentences of at most fifteen words.
extension Texts {
  public func say(_ because: Because, _ names: ReasonNames, today: Day) -> [Phrase] {
    switch because {
    case .author: [by(names, .reasonAuthorYou, .reasonAuthorThey)]
    case .follows: [by(names, .reasonFollowsYou, .reasonFollowsThey)]
    case .fact(let fact): [say(fact, names)]
    case .grounds(let grounds): say(grounds, names, today)
    }
  }

  private func say(_ grounds: [SubjectGround], _ names: ReasonNames, _ today: Day) -> [Phrase] {
    // The same ground for two subjects is said once.
    var kinds: [Ground] = []
    for ground in grounds.map(\.ground) where !kinds.contains(ground) { kinds.append(ground) }
    var said: [Phrase] = []
    for ground in kinds {
      let subjects = grounds.filter { $0.ground == ground }.map(\.subject)
      for sentence in say(ground, of: subjects, names, today) where !said.contains(sentence) { said.append(sentence) }
    }
    return said
  }

  private func say(_ ground: Ground, of subjects: [PersonID], _ names: ReasonNames, _ today: Day) -> [Phrase] {
    let whom = list(subjects.map { names.isYou($0) ? Phrase(self(.wordYouObject)) : names.person($0) })
    switch ground {
    case .emergency(let until): return [self(.reasonEmergency, [.name: .phrase(whom)]), said(until, today)]
    case .disclosure(let basis): return [self(.reasonDisclosure, [.words: .text(name(basis))])]
    case .oneself: return [by(names, .reasonOneselfYou, .reasonOneselfThey)]
    case .childVersion: return [by(names, .reasonChildYou, .reasonChildThey)]
    case .authority: return [by(names, .reasonAuthorityYou, .reasonAuthorityThey, whom)]
    case .representative: return [by(names, .reasonRepresentativeYou, .reasonRepresentativeThey, whom)]
    case .involved: return [by(names, .reasonInvolvedYou, .reasonInvolvedThey, whom)]
    case .consent(let item, let until): return [say(names.consent(item), whom, names, today), said(until, today)]
    }
  }

  private func say(_ consent: ReasonNames.Signatures?, _ whom: Phrase, _ names: ReasonNames, _ today: Day) -> Phrase {
    guard let consent, consent.you || !consent.others.isEmpty else {
      return by(names, .reasonConsentYou, .reasonConsentThey, whom)
    }
    let signers = (consent.you ? [Phrase(self(.wordYouSubject))] : []) + consent.others
    let isOne = signers.count == 1
    let key: Key =
      names.reader == nil
      ? (isOne ? .reasonSignedOneYou : .reasonSignedManyYou) : (isOne ? .reasonSignedOneThey : .reasonSignedManyThey)
    return self(
      key,
      [
        .name: .phrase(names.reader ?? Phrase()), .list: .phrase(list(signers)),
        .day: .text(date(consent.day, today: today)),
      ])
  }

  private func said(_ until: Day, _ today: Day) -> Phrase {
    self(.reasonUntil, [.day: .text(date(until, today: today))])
  }

  private func by(_ names: ReasonNames, _ you: Key, _ they: Key, _ whom: Phrase = Phrase()) -> Phrase {
    guard let reader = names.reader else { return self(you, [.other: .phrase(whom)]) }
    return self(they, [.name: .phrase(reader), .other: .phrase(whom)])
  }

  private func say(_ fact: FactGround, _ names: ReasonNames) -> Phrase {
    switch fact {
    case .familyMember: by(names, .factMemberYou, .factMemberThey)
    case .assigned: by(names, .factAssignedYou, .factAssignedThey)
    case .inviter: by(names, .factInviterYou, .factInviterThey)
    case .aboutMe: by(names, .reasonOneselfYou, .reasonOneselfThey)
    case .authority: by(names, .factAuthorityYou, .factAuthorityThey)
    case .served: by(names, .factServedYou, .factServedThey)
    case .asked: by(names, .factAskedYou, .factAskedThey)
    case .ownAct: by(names, .factOwnActYou, .factOwnActThey)
    case .colleague: by(names, .factColleagueYou, .factColleagueThey)
    case .decides: by(names, .factDecidesYou, .factDecidesThey)
    case .told: by(names, .factToldYou, .factToldThey)
    case .representative: by(names, .factRepresentativeYou, .factRepresentativeThey)
    case .doer: by(names, .factDoerYou, .factDoerThey)
    }
  }
}

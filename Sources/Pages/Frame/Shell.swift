public import Privacy
public import Texts
public import Vocabulary

/// Omlijsting: what every page needs beside its view.
public struct Shell: Sendable {
  public let texts: Texts
  public let letters: Letters
  /// Proves that a form came from a page of ours.
  public let csrf: String
  /// One key for each page: the same form sent twice has one effect.
  public let key: String
  /// Nil for somebody who is not signed in.
  public let viewer: ViewerLabel?
  /// The viewer's place in this family; nil for a professional and outside a family.
  public let role: FamilyRole?
  public let family: FamilyID?
  /// Nil outside the demo.
  public let demo: DemoBanner?
  public let help: HelpNumbers
  /// The contact person, for the foot of the page.
  public let contact: ContactLine?
  /// Where the quick exit leads: a neutral site over https.
  public let exit: String
  /// What was just done, said at the top of the page.
  public let done: Done?
  /// The viewer's own last change, offered to be taken back under what was just done.
  public var lastChange: TakeBackCommand?
  /// What was typed in this form before, and kept for later.
  public var unsent: FormState?
  /// Nil for who is not signed in.
  public var signedInUntil: Moment?

  public init(
    texts: Texts, letters: Letters = .normal, csrf: String, key: String, viewer: ViewerLabel? = nil,
    role: FamilyRole? = nil, family: FamilyID? = nil, demo: DemoBanner? = nil, help: HelpNumbers = HelpNumbers(),
    contact: ContactLine? = nil, exit: String = "https://www.buienradar.nl/", done: Done? = nil
  ) {
    self.texts = texts
    self.letters = letters
    self.csrf = csrf
    self.key = key
    self.viewer = viewer
    self.role = role
    self.family = family
    self.demo = demo
    self.help = help
    self.contact = contact
    self.exit = exit
    self.done = done
  }

  /// For whom the page is written.
  var reader: Reader {
    guard let viewer else { return .stranger }
    guard viewer.isMember else { return .professional }
    if let age = viewer.age, age < 12 { return .child }
    if role == .supporter { return .supporter }
    if role == .outsider { return .outsider }
    if let age = viewer.age, age < 18 { return .youth }
    return .adult
  }
}

enum Reader: Hashable, Sendable { case stranger, adult, youth, child, supporter, outsider, professional }

/// Demo: says that this is one, and what day it is there.
public struct DemoBanner: Hashable, Sendable {
  public let today: Day
  public init(today: Day) { self.today = today }
}

/// Letters: how somebody wants to read.
public enum Letters: String, CaseIterable, Hashable, Sendable {
  case normal = "gewoon"
  case larger = "groter"
  case spacious = "ruim"
}

/// Gedaan: what the page says first after an act. Travels in the URL: `?gedaan=doel-pauze`.
public enum Done: String, CaseIterable, Hashable, Sendable {
  case saved = "bewaard"
  case feedback = "reactie-op-bladzijde"
  case stance = "mening"
  case plan = "plan"
  case goalSet = "doel-nieuw"
  case goalBegun = "doel-begonnen"
  case goalPaused = "doel-pauze"
  case goalFinished = "doel-klaar"
  case goalSwapped = "doel-geruild"
  case limit = "grens"
  case step = "stap"
  case stepDone = "stap-gedaan"
  case story = "verhaal"
  case domain = "leefgebied"
  case perspective = "kijk"
  case drawing = "tekening"
  case outsiderAsked = "gesteld"
  case outsiderAgreed = "akkoord"
  case outsiderStopped = "vraag-gestopt"
  case outsiderAnswered = "antwoord"
  case toDiscuss = "op-de-lijst"
  case pointDiscussed = "punt-besproken"
  case consentGiven = "toestemming"
  case consentSigned = "getekend"
  case consentWithdrawn = "gestopt"
  case requestDeclined = "nee"
  case requestLater = "bespreken"
  case asked = "gevraagd"
  case note = "notitie"
  case reaction = "reactie"
  case reported = "gemeld"
  case hidden = "verborgen"
  case shownAgain = "weer-te-zien"
  case decided = "besloten"
  case emergency = "noodtoegang"
  case settings = "instellingen"
  case deleted = "gewist"
  case expectation = "verwachting"
  case discussed = "besproken"
  case planAgreed = "vastgesteld"
  case groupPlan = "eigen-plan"
  case writing = "op-papier"
  case decision = "keuze"
  case option = "mogelijkheid"
  case view = "wat-ik-vind"
  case choice = "besluit"
  case postponed = "uitgesteld"
  case evaluationBegun = "evaluatie"
  case evaluationClosed = "teruggekeken"
  case checked = "ervaring"
  case taskPassed = "taak"
  case takenBack = "teruggezet"
  case mended = "verbeterd"
  case takenAway = "weggehaald"
  case renamed = "naam"
  case childWelcomed = "geboren"
  case memberChanged = "mens-veranderd"
  case offering = "aanbod"
  case message = "bericht"
  case unsentKept = "voor-later"
  case unsentDropped = "weggegooid"

  public static let parameter = "gedaan"
}

/// Bladzijde: a finished page.
public struct Page: Sendable {
  /// UTF-8.
  public let bytes: [UInt8]
  public var html: String { String(decoding: bytes, as: UTF8.self) }
}

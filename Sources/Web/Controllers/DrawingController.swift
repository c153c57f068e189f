import Casework
import HTTPTypes
import Pages
import Pictures
import Privacy
import Vocabulary

extension Front {
  func answerDrawing(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .story), view.may.tellStory else { return notFound(visit) }
    return try await answerDrawing(of: .own, visit, ask, view)
  }

  func answerDrawing(of drawn: DrawnThing, _ visit: Visit, _ ask: Ask, _ view: FamilyView) async throws -> Reply {
    let page = { (state: FormState) in visit.shell(view).drawingPage(drawn, in: ask.family, state) }
    return visit.isPost ? try await draw(visit, ask, drawn, view, page) : .page(page(FormState()))
  }

  /// Nothing of a picture is kept before it was made anew.
  private func draw(
    _ visit: Visit, _ ask: Ask, _ thing: DrawnThing, _ view: FamilyView, _ page: (FormState) -> Page
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(DrawingForm.Field.words, limit: 1_000)
    let picture = reader.isComplete ? await remade(visit.picture, &reader) : nil
    guard let words, let picture, let person = ask.viewer.person else { return incomplete(.page(page(reader.state))) }
    let item = newItem(visit)
    let drawn = newItem(visit, 1)
    let envelope = thing.envelope(item, by: person, isChild: (view.viewer.age ?? 18) < 12)
    return try await carryOut(
      .perspective(.draw(envelope, Words(item, [.body: words]), picture: Words(drawn, picture: picture))), visit, ask,
      then: thing.shownAt, .drawing, again: { .page(page($0)) })
  }

  private func remade(_ sent: [UInt8], _ reader: inout FormReader) async -> [UInt8]? {
    do throws(PictureFlaw) { return try await pictures.remade(sent) } catch {
      reader.flag(DrawingForm.Field.picture, FieldFlaw(error))
      return nil
    }
  }

  /// For whoever sees the drawing, at this moment; kept by nobody on the way.
  func answerPicture(_ visit: Visit, _ ask: Ask, _ item: ItemID) async throws -> Reply {
    guard !visit.isPost, let bytes = try await casework.picture(ask.family, of: item, for: ask.viewer) else {
      return notFound(visit)
    }
    return Reply(status: .ok, body: bytes, type: "image/jpeg")
  }
}

extension DrawnThing {
  fileprivate func envelope(_ item: ItemID, by person: PersonID, isChild: Bool) -> Envelope {
    guard let subject else {
      return Envelope(id: item, kind: isYearAhead ? .yearAhead : .drawing, subjects: [person], author: .person(person))
    }
    return Envelope(
      id: item, kind: .perspective, subjects: subject.head.about.compactMap(\.party.person),
      domain: subject.head.domain, author: .person(person), attachedTo: [subject.head.id], isChildVersion: isChild)
  }

  fileprivate var shownAt: FamilySite {
    switch self {
    case .own: .story
    case .yearAhead: .evaluation(.show)
    case .view(let subject): .perspective(subject.head.id, .show)
    }
  }
}

extension FieldFlaw {
  fileprivate init(_ flaw: PictureFlaw) {
    switch flaw {
    case .missing: self = .pictureMissing
    case .tooLarge: self = .pictureTooLarge
    case .notAPicture: self = .notAPicture
    case .unavailable: self = .noPictures
    }
  }
}

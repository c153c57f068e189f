import Casework
import HTTPTypes
import Pages
import Pictures
import Privacy
import Vocabulary

extension Front {
  func answerDrawing(_ visit: Visit, _ ask: Ask) async throws -> Reply {
    guard let view = try await familyView(ask, .story), view.may.tellStory else { return notFound(visit) }
    let page = { (state: FormState) in visit.shell(view).drawingPage(nil, in: ask.family, state) }
    return visit.isPost ? try await draw(visit, ask, nil, view, page) : .page(page(FormState()))
  }

  /// Nothing of a picture is kept before it was made anew.
  func draw(
    _ visit: Visit, _ ask: Ask, _ subject: SubjectLine?, _ view: FamilyView, _ page: (FormState) -> Page
  ) async throws -> Reply {
    var reader = FormReader(visit.state)
    let words = reader.prose(DrawingForm.Field.words, limit: 1_000)
    let picture = reader.isComplete ? await remade(visit.picture, &reader) : nil
    guard let words, let picture, let person = ask.viewer.person else { return incomplete(.page(page(reader.state))) }
    let item = newItem(visit)
    let drawn = newItem(visit, 1)
    let about = subject?.head.about.compactMap(\.party.person) ?? [person]
    let envelope = Envelope(
      id: item, kind: subject == nil ? .drawing : .perspective, subjects: about, domain: subject?.head.domain,
      author: ask.viewer, attachedTo: subject.map { [$0.head.id] } ?? [],
      isChildVersion: subject != nil && (view.viewer.age ?? 18) < 12)
    return try await carryOut(
      .perspective(.draw(envelope, Words(item, [.body: words]), picture: Words(drawn, picture: picture))), visit, ask,
      then: subject.map { .perspective($0.head.id, .show) } ?? .story, .drawing, again: { .page(page($0)) })
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

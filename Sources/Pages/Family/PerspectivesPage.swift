import Markup
public import Privacy
import Texts
import Vocabulary

/// Hoe ieder het ziet: several views on one subject, side by side, in each person's own words.
extension Shell {
  public func perspectivesPage(_ view: FamilyView) -> Page {
    let subjects = view.perspectives.subjects
    return page(title: texts(.perspectivesTitle), tab: perspectiveTab) {
      h1 { texts(.perspectivesTitle) }
      p { texts(reader == .child ? .perspectivesIntroChild : .perspectivesIntro) }
      if view.may.tellStory || reader == .professional {
        p { a(.class("knop"), .href(Site.family(view.family, .newSubject))) { texts(.perspectiveNewLink) } }
      }
      ForEach(subjects.filter(\.hasViews)) { subject in subjectSection(subject, view) }
      if !subjects.contains(where: \.hasViews) { p(.class("kaart leeg")) { texts(.perspectivesNone) } }
      withoutViews(subjects.filter { !$0.hasViews && $0.mayLook }, view)
      questions(view)
      p { a(.href(Site.family(view.family, .agenda))) { texts(.agendaTitle) } }
    }
  }

  var perspectiveTab: Tab { reader == .child || reader == .supporter ? .plan : .story }

  private func subjectSection(_ subject: SubjectLine, _ view: FamilyView) -> some HTML {
    section(.aria(.labelledby, "s\(subject.head.id)")) {
      h2(.id("s\(subject.head.id)"), .dir("auto")) { subjectName(subject) }
      views(subject, level: 3)
      p {
        a(.href(Site.family(view.family, .perspective(subject.head.id, .show)))) {
          texts(.perspectivesMore)
          span(.class("vh")) { ": \(subjectName(subject).plain)" }
        }
      }
    }
  }

  @HTMLBuilder
  private func withoutViews(_ subjects: [SubjectLine], _ view: FamilyView) -> some HTML {
    if !subjects.isEmpty {
      section {
        h2 { texts(.perspectivesOpen) }
        ul(.class("links")) {
          ForEach(subjects) { subject in
            li {
              a(.dir("auto"), .href(Site.family(view.family, .perspective(subject.head.id, .add)))) {
                subjectName(subject)
              }
            }
          }
        }
      }
    }
  }

  /// What it is called by who wrote it: the words themselves, or the title of a free subject.
  func subjectName(_ subject: SubjectLine) -> Phrase {
    if let name = subject.title ?? subject.words { return Phrase(name) }
    return title(of: subject.head).capitalized
  }

  /// One subject.
  public func perspectivePage(_ subject: SubjectLine, _ view: FamilyView) -> Page {
    page(title: texts(.perspectivesTitle), tab: perspectiveTab) {
      backLink(.family(view.family, .perspectives), .perspectivesBack)
      h1(.dir("auto")) { subjectName(subject) }
      p(.class("stip")) { title(of: subject.head).capitalized }
      if subject.isToBeDiscussed { p { span(.class("label let")) { texts(.agendaIsOn) } } }
      if !subject.hasViews { p(.class("kaart leeg")) { texts(.perspectivesNobody) } }
      views(subject, level: 2)
      if subject.mayLook {
        div(.class("knoppen")) {
          a(.class("knop"), .href(Site.family(view.family, .perspective(subject.head.id, .add)))) {
            texts(.perspectiveAddLink)
          }
          if viewer?.isMember == true {
            a(.class("knop stil"), .href(Site.family(view.family, .perspective(subject.head.id, .draw)))) {
              texts(.drawingLink)
            }
          }
        }
      }
      p(.class("acties")) { discussLink(subject.head) }
      why(subject.head, today: view.day)
    }
  }

  /// The family first; professionals below, never in between.
  @HTMLBuilder
  private func views(_ subject: SubjectLine, level: Int) -> some HTML {
    if !subject.family.isEmpty {
      ul(.class("rij")) {
        ForEach(subject.family) { line in perspective(line, isRoot: line.head.id == subject.head.id, level) }
      }
    }
    if !subject.professionals.isEmpty {
      p(.class("stip")) { texts(.perspectivesBelow) }
      ul(.class("rij")) {
        ForEach(subject.professionals) { line in perspective(line, isRoot: line.head.id == subject.head.id, level) }
      }
    }
  }

  private func perspective(_ line: PerspectiveLine, isRoot: Bool, _ level: Int) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      if level == 2 { h2 { whose(line) } } else { h3 { whose(line) } }
      said(line.words, drawn: line.isDrawn, line.head)
      p(.class("stip")) {
        date(line.head.day)
        if let mended = line.head.mendedOn {
          ". "
          texts(.itemMended, [.day: .text(date(mended))])
        }
      }
      if !isRoot || mayHide(line.head) || hasTextLinks(line.head) {
        p(.class("acties")) {
          if !isRoot { discussLink(line.head) }
          if mayHide(line.head), let family {
            a(.href(Site.family(family, .object(line.head.id)))) { texts(.hideLink) }
          }
          textLinks(line.head)
        }
      }
    }
  }

  private func whose(_ line: PerspectiveLine) -> Phrase {
    if let name = line.outsider { return texts(.outsideSays, [.name: .name(name)]) }
    return line.head.author.map { subject($0).capitalized } ?? Phrase(texts(.someone))
  }

  /// "Bespreken": for whatever may stand on the agenda.
  @HTMLBuilder
  func discussLink(_ head: ItemHead) -> some HTML {
    if let family, head.kind.canBeDiscussed, reader != .outsider {
      a(.href(Site.family(family, .perspective(head.id, .discuss)))) {
        texts(.discussLink)
        span(.class("vh")) { ": \(title(of: head).plain)" }
      }
    }
  }
}

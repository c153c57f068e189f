import Markup
public import Privacy
import Texts
import Vocabulary

/// Bijna 12 of 16: what changes on that day, and what can be arranged before it (`law.md` 3.1).
extension Shell {
  public func birthdayPage(_ notice: AgeNotice, _ view: FamilyView) -> Page {
    let isYou = isYou(notice.person)
    let slots: KeyValuePairs<Slot, Filling> = [
      .name: .name(firstName(notice.person)), .number: .number(notice.age), .day: .text(texts.fullDate(notice.on)),
    ]
    let giving = Address(
      .family(view.family, .giveConsent), filling: ConsentForm.Field.from, with: notice.on)
    let title = isYou ? texts(.birthdayTitleYou, slots) : texts(.birthdayTitle, slots)
    return page(title: texts(.birthdayPageTitle), tab: .plan) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { title }
      p { texts(.birthdayWhen, slots) }
      ul { ForEach(changes(notice, isYou: isYou)) { change in li { texts(change, slots) } } }
      if notice.step == .ownChoice, isYou {
        h2 { texts(.birthdayAhead) }
        p { texts(.birthdayAheadWhat, slots) }
        p {
          a(.class("knop"), .href(giving)) {
            texts(.birthdayAheadLink)
          }
        }
      }
      p { a(.href(Site.family(view.family, .sight))) { texts(.birthdaySight) } }
    }
  }

  private func changes(_ notice: AgeNotice, isYou: Bool) -> [Key] {
    switch (notice.step, isYou) {
    case (.ownChoice, true): [.birthday16You1, .birthday16You2, .birthday16You3, .birthday16You4]
    case (.ownChoice, false): [.birthday16They1, .birthday16They2, .birthday16They3]
    case (.ownVoice, true): [.birthday12You1, .birthday12You2]
    case (.ownVoice, false): [.birthday12They1, .birthday12They2, .birthday12They3]
    }
  }
}

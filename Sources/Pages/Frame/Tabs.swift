import Markup
import Texts
import Vocabulary

/// Tabbladen: they lead only to pages that exist, for whoever may see them.
enum Tab: Hashable, Sendable {
  case work, plan, goals, people, story, sight

  static func shown(to reader: Reader, inFamily: Bool) -> [Tab] {
    let family: [Tab] =
      switch reader {
      case .stranger: []
      case .adult, .youth: [.plan, .goals, .people, .story, .sight]
      case .child: [.plan, .people]
      case .supporter: [.plan, .goals, .people]
      case .outsider: []
      case .professional: [.plan, .goals, .people, .story]
      }
    return (reader == .professional ? [.work] : []) + (inFamily ? family : [])
  }

  var title: Key {
    switch self {
    case .work: .tabWork
    case .plan: .tabPlan
    case .goals: .tabGoals
    case .people: .tabPeople
    case .story: .tabStory
    case .sight: .tabSight
    }
  }

  func site(in family: FamilyID?) -> Site {
    guard let family else { return .myWork }
    return switch self {
    case .work: .myWork
    case .plan: .family(family, .plan)
    case .goals: .family(family, .goals)
    case .people: .family(family, .people)
    case .story: .family(family, .story)
    case .sight: .family(family, .sight)
    }
  }

  var icon: Trusted {
    switch self {
    case .work: Icon.list
    case .plan: Icon.sheet
    case .goals: Icon.target
    case .people: Icon.people
    case .story: Icon.book
    case .sight: Icon.eye
    }
  }
}

/// Our own drawings: one stroke, 24 by 24, always beside a word.
enum Icon {
  static let list = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <path d="M4 6h2 M9 6h11 M4 12h2 M9 12h11 M4 18h2 M9 18h11"/></svg>
    """)
  static let sheet = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <path d="M6 3h12v18H6z M9 8h6 M9 12h6 M9 16h4"/></svg>
    """)
  static let target = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="4"/></svg>
    """)
  static let people = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6 M16 5a3.5 3.5 0 0 1 0 6 M18 14.5c2.3.8 \
    3.5 2.8 3.5 5.5"/></svg>
    """)
  static let book = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <path d="M12 6c-2.5-1.7-5-2-8-2v14c3 0 5.5.3 8 2 2.5-1.7 5-2 8-2V4c-3 0-5.5.3-8 2z M12 6v14"/></svg>
    """)
  static let eye = Trusted(
    """
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">\
    <path d="M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/></svg>
    """)
}

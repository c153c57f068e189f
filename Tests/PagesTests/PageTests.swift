import Pages
import Privacy
import Testing
import Texts
import Vocabulary

@Suite("Every page can be read and used by everybody")
struct PageTests {
  @Test("no text is left unresolved", arguments: Gallery.all)
  func resolved(_ exhibit: Exhibit) {
    let html = exhibit.page().html
    #expect(!html.contains("⟦") && !html.contains("{") && !html.contains("Optional("))
  }

  @Test("one main heading, and no level is skipped", arguments: Gallery.all)
  func headings(_ exhibit: Exhibit) {
    let levels = exhibit.page().html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next - one <= 1) }
  }

  @Test("every field has a label, and every id is the only one", arguments: Gallery.all)
  func labels(_ exhibit: Exhibit) {
    let html = exhibit.page().html
    let ids = html.matches(of: /<(?:[a-z0-9]+)(?: [^>]*)? id="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for field in html.matches(of: /<(?:textarea|select|input type="(?:text|date)") id="([^"]+)"/) {
      #expect(html.contains("for=\"\(field.1)\""))
    }
    for used in html.matches(of: /(?:aria-describedby|aria-labelledby)="([^"]+)"/) {
      for id in used.1.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
    }
  }

  @Test("every form proves where it came from, and can be sent twice without harm", arguments: Gallery.all)
  func forms(_ exhibit: Exhibit) {
    let forms = exhibit.page().html.matches(of: /<form[^>]*method="post"[^>]*>(.*?)<\/form>/.dotMatchesNewlines())
    #expect(!forms.isEmpty)
    for form in forms {
      #expect(form.1.contains("name=\"csrf\" value=\"csrf-token\"") && form.1.contains("name=\"sleutel\""))
    }
  }

  @Test("nothing inline, nothing from elsewhere", arguments: Gallery.all)
  func policy(_ exhibit: Exhibit) {
    let html = exhibit.page().html
    #expect(html.firstMatch(of: /\sstyle=|\son[a-z]+=|<style/) == nil)
    let sources = html.matches(of: /(?:src|href|action)="([^"]*)"/).map { String($0.1) }
    #expect(sources.allSatisfy { $0.hasPrefix("/") || $0.hasPrefix("#") || $0.hasPrefix("tel:") || $0 == "data:," })
    #expect(sources.allSatisfy { !$0.hasPrefix("//") })
  }

  @Test("every link leads to a page that exists", arguments: Gallery.all)
  func links(_ exhibit: Exhibit) {
    for link in exhibit.page().html.matches(of: /(?:href|action|src)="(\/[^"#?]*)(?:\?[^"#]*)?"/) {
      #expect(Site(path: String(link.1)) != nil, "\(link.1)")
    }
  }

  @Test("a page asks for at most one thing first", arguments: Gallery.all)
  func onePrimary(_ exhibit: Exhibit) {
    let html = exhibit.page().html
    guard let main = html.firstMatch(of: /<main.*<\/main>/.dotMatchesNewlines()) else {
      Issue.record("no main"); return
    }
    let links = main.0.matches(of: /class="knop"/).count
    let buttons = main.0.matches(of: /<button(?![^>]*class="stil)/).count
    #expect(links + buttons <= 1)
  }

  @Test("the title holds no name: it stays behind in the history", arguments: Gallery.all)
  func titles(_ exhibit: Exhibit) {
    let title = exhibit.page().html.firstMatch(of: /<title>(.*?)<\/title>/)?.1 ?? ""
    for name in ["Samira", "Noor", "Daan", "Ruben", "Femke", "Marit"] { #expect(!title.contains(name)) }
    #expect(title.hasSuffix(" – Samen"))
  }

  @Test("help stands at the foot of every page", arguments: Gallery.all)
  func help(_ exhibit: Exhibit) {
    let foot = exhibit.page().html.split(separator: "<footer>").last ?? ""
    #expect(foot.contains("tel:112") && foot.contains("tel:08002000"))
  }
}

@Suite("Words of people stay words")
struct EscapingTests {
  private static let attack = "<img src=x onerror=\"alert(1)\">'&"

  private func label() -> PartyLabel { PartyLabel(People.noor.party, name: EscapingTests.attack) }

  @Test("a script in a name, a goal and a step is shown, never run")
  func names() {
    let goal = Fixtures.goal(
      1, .now, EscapingTests.attack, label(),
      [StepLine(item: People.item(2), words: EscapingTests.attack, doer: label(), due: nil, isDone: false)], true, nil)
    let page = Eyes.mother.shell(.dutch).goalPage(goal, Fixtures.view(.mother))
    #expect(!page.html.contains("<img"))
    #expect(page.html.contains("&lt;img src=x onerror="))
  }

  @Test("what was typed comes back as it was typed")
  func typed() {
    var state = FormState()
    state.set(GoalForm.Field.words, EscapingTests.attack + "</textarea>")
    let html = Eyes.mother.shell(.dutch).newGoalPage(Fixtures.view(.mother), state).html
    #expect(html.contains("onerror=\"alert(1)\"&gt;'&amp;&lt;/textarea&gt;</textarea>"))
  }

  @Test("hidden fields carry what was typed over the second press")
  func carried() {
    var state = FormState()
    state.set(ConsentForm.Field.reason, EscapingTests.attack)
    state.set(ConsentForm.Field.kinds, all: ["4", "5"])
    let html = Eyes.mother.shell(.dutch).consentPreviewPage(Fixtures.preview(.mother), state).html
    #expect(html.components("name=\"soorten\" value=\"4\"") == 2)
    #expect(html.components("name=\"soorten\" value=\"5\"") == 2)
    #expect(html.contains("value=\"&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'&amp;\""))
  }
}

@Suite("What a page must say")
struct ContentTests {
  @Test("an open goal without a step never looks finished")
  func noStep() {
    let html = Eyes.mother.shell(.dutch).planPage(Fixtures.view(.mother)).html
    #expect(html.contains(Texts(.dutch)(.goalNoStep)))
  }

  @Test("with all places taken a goal can be swapped, not begun")
  func fullBoard() {
    let html = Eyes.mother.shell(.dutch).goalsPage(Fixtures.view(.mother)).html
    #expect(html.contains("Nu bezig: 3 van 3 plekken"))
    #expect(html.contains("/ruil\"") && !html.contains("/begin\""))
  }

  @Test("tabs lead only to pages that exist for this viewer")
  func tabs() {
    func tabs(_ eyes: Eyes) -> [String] {
      let html = eyes.shell(.dutch).planPage(Fixtures.view(eyes)).html
      let nav = html.firstMatch(of: /<nav.*<\/nav>/.dotMatchesNewlines())?.0 ?? ""
      return nav.matches(of: /<span>([^<]*)<\/span>/).map { String($0.1) }
    }
    #expect(tabs(.mother) == ["Ons plan", "Doelen", "Mensen", "Ons verhaal", "Wie ziet wat"])
    #expect(tabs(.child) == ["Ons plan", "Mensen"])
    #expect(tabs(.grandmother) == ["Ons plan", "Doelen", "Mensen"])
    #expect(tabs(.teacher) == ["Mijn werk", "Ons plan", "Doelen", "Mensen", "Ons verhaal"])
  }

  @Test("only a young person of 12 to 15 can hide something from a parent", arguments: [11, 12, 15, 16])
  func hiding(_ age: Int) {
    let eyes = Eyes(code: "dochter15", viewer: ViewerLabel(People.noor, age: age), role: .child)
    let html = eyes.shell(.dutch).storyPage(Fixtures.view(eyes)).html
    #expect(html.contains("/bezwaar/") == (12...15).contains(age))
  }

  @Test("a flaw is said above the form and at its field, and nothing typed is lost")
  func flaws() {
    var state = FormState()
    state.set(GoalForm.Field.words, "Samen eten")
    state.mark(GoalForm.Field.about, .notChosen)
    state.isConflict = true
    let html = Eyes.mother.shell(.dutch).newGoalPage(Fixtures.view(.mother), state).html
    #expect(html.contains("href=\"#f-over\"") && html.contains("id=\"f-over\""))
    #expect(html.contains("<title>Nog niet klaar: "))
    #expect(html.contains(">Samen eten</textarea>"))
    #expect(html.contains(Texts(.dutch)(.errorConflict)))
  }

  @Test("that somebody else agreed, and until when, is not told")
  func othersConsent() {
    let secret = People.day(2026, 11, 23)
    let head = Fixtures.head(
      13, .planCommon, [People.samira, People.noor],
      because: .grounds([
        SubjectGround(People.id(People.samira), .consent(People.item(9), until: secret)),
        SubjectGround(People.id(People.noor), .authority),
      ]))
    let cell = MatrixCell(about: People.noor, part: .plan, items: [head], until: secret)
    let matrix = SightMatrix(
      family: People.family, viewer: Eyes.daughter.viewer, day: People.today, persons: [People.noor],
      rows: [MatrixRow(reader: People.ruben, cells: [cell])], consents: [], requests: [], looks: LookLog(lines: []),
      recipients: [])
    let html = Eyes.daughter.shell(.dutch).sightPage(matrix).html
    #expect(html.contains("heeft het gezag over jou"))
    #expect(!html.contains("23 november") && !html.contains("toestemming om dit te lezen"))
  }

  @Test("a failure tells its number and nothing else")
  func failure() {
    let html = Eyes.stranger(.dutch).failurePage(incident: "7F3-21").html
    #expect(html.contains("7F3-21"))
  }

  @Test("somebody who takes no part sees what was given to him, and no more")
  func outsider() {
    let eyes = Eyes(code: "oma", viewer: ViewerLabel(People.ruben, age: 41), role: .outsider)
    let html = eyes.shell(.dutch).planPage(Fixtures.view(eyes)).html
    #expect(!html.contains("<nav"))
    #expect(!html.contains("Daan"))
  }
}

import Markup
import Testing

@Suite("What people write never becomes markup")
struct MarkupTests {
  @Test("text is escaped between tags")
  func text() { #expect(p { "<script>&amp;</script>" }.html == "<p>&lt;script&gt;&amp;amp;&lt;/script&gt;</p>") }

  @Test("a value cannot leave its quotes")
  func values() {
    #expect(
      input(.name("x"), .value("\" onfocus=\"alert(1)")).html
        == "<input name=\"x\" value=\"&quot; onfocus=&quot;alert(1)\">")
  }

  @Test(
    "a link leads nowhere but here",
    arguments: ["//evil.example", "https://evil.example", "javascript:alert(1)", "/\\evil.example", "", "gezin"])
  func foreignPaths(_ path: String) { #expect(Address(path: path).text == "/") }

  @Test("a telephone number keeps its digits only")
  func phones() {
    #expect(Address.phone("030 123 45 67").text == "tel:0301234567")
    #expect(Address.phone("+31 (0)30;ext=1\"").text == "tel:+310301")
  }

  @Test("another site is reached over https, or not at all")
  func sites() {
    #expect(Address.site("https://www.buienradar.nl/")?.text == "https://www.buienradar.nl/")
    #expect(Address.site("javascript:alert(1)") == nil)
  }

  @Test("choices, repeats and nothing")
  func structure() {
    let shown = true
    let list = ul {
      if shown { li { "een" } } else { p { "anders" } }
      ForEach([2, 3]) { number in li { "\(number)" } }
      if !shown { li { "nooit" } }
    }
    #expect(list.html == "<ul><li>een</li><li>2</li><li>3</li></ul>")
    #expect(div {}.html == "<div></div>")
    #expect(br().html == "<br>")
    #expect(
      p(.class("a")) {}.attributes(.id("b"), when: shown).attributes(.hidden, when: !shown).html
        == "<p class=\"a\" id=\"b\"></p>")
  }
}

import Pages
import Testing

@Suite("The numbers of help now come from a file of the installation; what is left out is the national one")
struct HelpNumbersTests {
  private func flaw(_ file: String) -> HelpNumbersFlaw? {
    do throws(HelpNumbersFlaw) {
      _ = try HelpNumbers(file)
      return nil
    } catch { return error }
  }

  @Test("a number of the region is taken, the others stay")
  func region() throws {
    let numbers = try HelpNumbers("# ours\n\n huisartsenpost = 0800 1111 \r\nveilig-thuis=+31 20 123-4567\n")
    #expect(numbers.doctor == "0800 1111" && numbers.violence == "+31 20 123-4567")
    #expect(numbers.emergency == "112" && numbers.crisis == nil)
    #expect(try HelpNumbers("") == HelpNumbers())
  }

  @Test("what is not a number, or not a name that is known, is refused with its line")
  func refusals() {
    for (file, line) in [
      ("gevaar", 1), ("gevaar = ", 1), ("gevaar = bel ons", 1), ("\ngevaar = 112 <b>", 2), ("# x\nbrandweer = 112", 2),
      ("gevaar = \(String(repeating: "1", count: 21))", 1), ("gevaar = -- ", 1), ("= 112", 1),
    ] {
      #expect(flaw(file)?.line == line, "\(file)")
    }
  }
}

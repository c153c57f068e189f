#!/usr/bin/env python3
"""mutants.py [WORLDS] [SEED]: plants one fault after another in a copy of the evaluator; each must be found.

The copy holds Vocabulary, Domain, Privacy, the replay of cases and the oracle of Tests/PrivacyTests. A checker replays random
families in it and compares every view with the oracle. Without a fault it must find nothing; with any of these, something.
"""
import os, random, shutil, subprocess, sys, tempfile, time

root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
worlds = int(sys.argv[1]) if len(sys.argv) > 1 else 150
seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(1, 2**31)

SIGNERS, FORCE = "Domain/Law/Signers.swift", "Domain/Law/ConsentInForce.swift"
CONSENTS, DISCLOSURES = "Domain/Areas/Consents.swift", "Domain/Areas/Disclosures.swift"
EMERGENCY, TEAM = "Domain/Areas/Emergency.swift", "Domain/Areas/Team.swift"
SIGHT, GROUNDS, STANDING = "Privacy/Sight.swift", "Privacy/Grounds.swift", "Privacy/Standing.swift"

# (what the fault does, file, what stands there, what is put in its place)
FAULTS = [
    ("from 18 instead of 16 alone", SIGNERS, "if age >= rules.ageOfOwnChoice {", "if age >= rules.majority {"),
    ("a child of 12 to 15 need not sign", SIGNERS, "return [.person(subject)]\n      + holders.filter", "return holders.filter"),
    ("an exception excuses every holder", SIGNERS, "&& .person($0.fact.excused) == holder ", ""),
    ("an exception covers consents given before it", SIGNERS, " && $0.fact.runs(on: given)", ""),
    ("an exception never ends", SIGNERS, "$0.fact.runs(on: day) && $0.fact.runs(on: given)", "$0.fact.runs(on: given)"),
    ("who is not able signs all the same", SIGNERS, "!isAble(person, in: matter, on: day)", "isAble(person, in: matter, on: day) && false"),
    ("at 16 and 17 nobody acts for who is not able", SIGNERS, "if age < rules.majority { return holders(of: person, on: day) }", "if age < rules.majority { return [] }"),
    ("a birthday starts a consent", FORCE, "&& (change.isAct || isInForce)", ""),
    ("one signature is enough", FORCE, "today.allSatisfy({ hasSigned", "today.contains(where: { hasSigned"),
    ("a withdrawal of who is no longer required is forgotten", FORCE, " || required($0.day).contains($0.who)", ""),
    ("own material needs the others' signatures too", FORCE, "ownMaterial\n        ? [.person(subject)]\n        : ", ""),
    ("a consent lasts two years", CONSENTS, "let longest = first + rules.longestConsent", "let longest = first + 2 * rules.longestConsent"),
    ("a consent works before its start", CONSENTS, "let first = max(fact.terms.start, signed)", "let first = signed"),
    ("the last day no longer counts", CONSENTS, "return first <= last ? first...last : nil", "return first < last ? first...(last - 1) : nil"),
    ("a consent covers every kind", CONSENTS, "fact.terms.kinds.contains(kind) && ", ""),
    ("a consent covers every domain", CONSENTS, " && fact.terms.domains?.covers(domain) ?? true", ""),
    ("a withholding lasts a day too long", DISCLOSURES, "start <= day && day < end", "start <= day && day <= end"),
    ("a disclosure has no end", DISCLOSURES, "day <= today && today <= fact.until ?? today", "day <= today"),
    ("an emergency opens every goal", EMERGENCY, "kind == .planGoal && domain == .safety", "kind == .planGoal"),
    ("an emergency opens every kind", EMERGENCY, "fact.scope.contains { $0.covers(envelope.kind, envelope.domain) }", "!fact.scope.isEmpty"),
    ("an assignment never ends", TEAM, "from <= day && day <= to ?? day }\n}\n\nextension Coordination", "from <= day }\n}\n\nextension Coordination"),
    ("what is destroyed stays for a day", SIGHT, "day >= gone", "day > gone"),
    ("a professional keeps what he wrote", SIGHT, "if envelope.author == viewer, item.isFamilyAuthored {", "if envelope.author == viewer {"),
    ("withholding stops at the item itself", SIGHT, "items.contains(envelope.id) || envelope.attachedTo.contains(where: items.contains)", "items.contains(envelope.id)"),
    ("objections are not looked at", SIGHT, "bars(objectedItems) ? .objectedTo", "false ? .objectedTo"),
    ("a statement follows its first target only", SIGHT, "for target in envelope.attachedTo where", "for target in envelope.attachedTo.prefix(1) where"),
    ("one subject is enough", GROUNDS, "else { return .hidden(.noGround(subject)) }", "else { continue }"),
    ("a story of 12 and over goes by the grounds", GROUNDS, "if isOwnMaterial(envelope, of: standing) {", "if false {"),
    ("a story is one's own from 16 only", GROUNDS, "&& standing.age >= rules.ageOfOwnVoice", "&& standing.age >= rules.ageOfOwnChoice"),
    ("a child under 12 sees all about itself", GROUNDS, "if standing.age >= rules.ageOfOwnVoice { return .oneself }", "return .oneself"),
    ("a child version is for nobody", GROUNDS, "envelope.isChildVersion ? .childVersion : nil", "nil"),
    ("authority goes on after 16", GROUNDS, "if standing.hasAuthority, standing.age < rules.ageOfOwnChoice", "if standing.hasAuthority"),
    ("any organisation's record is open to who is assigned", GROUNDS, "standing.organizations.contains(organization)", "!standing.organizations.isEmpty"),
    ("a disclosure outlives the assignment", GROUNDS, "return isAssigned ? found : nil", "return found"),
    ("assigned to one is assigned to all", STANDING, "fact.practitioner == practitioner && fact.runs(on: day) && fact.person == person", "fact.practitioner == practitioner && fact.runs(on: day)"),
]

CHECKER = """
import Cases
import Foundation
import Vocabulary

@main
enum Checker {
  static func main() throws {
    let (worlds, seed) = (Int(CommandLine.arguments[1]) ?? 0, UInt64(CommandLine.arguments[2]) ?? 0)
    var differences = 0
    for number in 0..<worlds {
      let world = WorldGenerator.world(number, seed: seed)
      do { differences += try compare(world) } catch {
        print("\(world.name): \(error)")
        differences += 1
      }
      if differences > 0 { break }
    }
    print(differences)
    exit(differences == 0 ? 0 : 3)
  }

  static func compare(_ given: CaseWorld) throws -> Int {
    // The product refuses to disclose own material of somebody of 12 or over, which opens nothing anyhow.
    var world = given
    world.disclosures.removeAll { disclosure in
      guard let item = given.items.first(where: { $0.id == disclosure.item }),
        ["story", "network", "genogram", "drawing"].contains(item.cat), let author = item.author, let person = given.persons[author]
      else { return false }
      return disclosure.day >= OracleDays.birthday(12, born: person.born, day0: given.day0)
    }
    let file = try CaseFile.all(in: [UInt8](try CaseWorld.file(of: [world])))[world.name]!
    let naive = NaiveSight(world)
    var player = CasePlayer(try CaseTimeline(world.name, file))
    for day in world.turningDays {
      try player.play(until: Moment(file.day(day), hour: 12))
      for viewer in world.viewers
      where player.itemsSeen(by: viewer, on: file.day(day)) != naive.view(viewer, on: day) {
        print("\(world.name), \(viewer), day \(day)")
        return 1
      }
    }
    return 0
  }
}
"""

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription
let package = Package(
  name: "mutants", platforms: [.macOS(.v15)],
  targets: [
    .target(name: "Vocabulary"), .target(name: "Domain", dependencies: ["Vocabulary"]),
    .target(name: "Privacy", dependencies: ["Vocabulary", "Domain"]),
    .target(name: "Cases", dependencies: ["Vocabulary", "Domain", "Privacy"]),
    .executableTarget(name: "checker", dependencies: ["Cases", "Vocabulary"]),
  ], swiftLanguageModes: [.v6])
"""


def copy(folder):
    """A package of its own, without database or web, so that one fault is built in seconds."""
    sources = os.path.join(folder, "Sources")
    for target in ["Vocabulary", "Domain", "Privacy"]:
        shutil.copytree(
            os.path.join(root, "Sources", target), os.path.join(sources, target), ignore=shutil.ignore_patterns("*.docc")
        )
    cases = os.path.join(sources, "Cases")
    shutil.copytree(
        os.path.join(root, "Sources/Casework/Cases"), cases, ignore=shutil.ignore_patterns("ImportCases.swift")
    )
    shutil.copy(os.path.join(root, "Sources/Casework/IdentifierSource.swift"), cases)
    with open(os.path.join(cases, "NoDemo.swift"), "w", encoding="utf-8") as demo:
        demo.write("extension CaseTimelineBuilder { mutating func addDemo() throws {} }\n")
    checker = os.path.join(sources, "checker")
    shutil.copytree(
        os.path.join(root, "Tests/Oracle"), checker, ignore=shutil.ignore_patterns("*Tests.swift")
    )
    open(os.path.join(checker, "Checker.swift"), "w", encoding="utf-8").write(CHECKER)
    open(os.path.join(folder, "Package.swift"), "w", encoding="utf-8").write(MANIFEST)


def build(folder):
    words = ["swift", "build", "--package-path", folder, "--product", "checker"]
    return subprocess.run(words, capture_output=True, text=True)


def check(folder):
    program = os.path.join(folder, ".build/debug/checker")
    try:
        ran = subprocess.run([program, str(worlds), str(seed)], capture_output=True, text=True, timeout=300)
        return ran.returncode, ran.stdout.strip()
    except subprocess.TimeoutExpired:
        return -1, "no answer"


passed = failed = 0


def expect(isTrue, sentence, more=""):
    global passed, failed
    passed, failed = passed + isTrue, failed + (not isTrue)
    print(("PASS  " if isTrue else "FAIL  ") + sentence + more, flush=True)


print(f"seed of the random families: {seed}")
folder = tempfile.mkdtemp(prefix="samen-mutants-")
try:
    copy(folder)
    built = build(folder)
    if built.returncode != 0:
        sys.exit("the copy does not build:\n" + (built.stdout + built.stderr)[-3000:])
    began = time.time()
    status, said = check(folder)
    expect(status == 0, "without a fault every view agrees: the control", f" ({time.time() - began:.0f} s) {said}")
    if status != 0:
        sys.exit("without the control the rest means nothing")
    for what, name, old, new in FAULTS:
        path = os.path.join(folder, "Sources", name)
        whole = open(path, encoding="utf-8").read()
        if whole.count(old) < 1:
            expect(False, f"{what}: the code that this fault changes is no longer in {name}")
            continue
        open(path, "w", encoding="utf-8").write(whole.replace(old, new, 1))
        built = build(folder)
        if built.returncode != 0:
            reason = [line for line in (built.stdout + built.stderr).splitlines() if "error:" in line][:1]
            expect(False, f"{what}: does not build {reason}")
        else:
            expect(check(folder)[0] == 3, f"found: {what}")
        open(path, "w", encoding="utf-8").write(whole)
finally:
    shutil.rmtree(folder, ignore_errors=True)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

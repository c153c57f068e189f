#!/usr/bin/env python3
"""Plants faults in copies of the naive oracle and counts in how many generated worlds each is noticed.

Usage: oracle-mutants.py FOLDER SEED WORLDS     (FOLDER: a scratch folder for the package with the copies)
Twelve days per world (six of them turning days), every viewer, every item; also viewers that are no viewers. Fails when a fault is missed.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ORACLE = ROOT / "Tests" / "PrivacyTests" / "Oracle"
PARTS = ["NaiveFamily.swift", "NaiveConsents.swift", "NaiveSight.swift"]

# What is wrong, the text in the oracle, the text in the mutant.
MUTANTS = [
    ("a child under 12 sees as itself",
     "(family.isAtLeast(12, viewer, on: day) || item.childVersion == true)", "true"),
    ("the child version is not for the child", " || item.childVersion == true)", ")"),
    ("every birthday a day late", "return birthday <= day", "return birthday < day"),
    ("every birthday a day early", "return birthday <= day", "return birthday <= day + 1"),
    ("authority until 18", "contains(viewer) && !family.isAtLeast(16, ", "contains(viewer) && !family.isAtLeast(18, "),
    ("authority until 12", "contains(viewer) && !family.isAtLeast(16, ", "contains(viewer) && !family.isAtLeast(12, "),
    ("a withdrawal ends nothing for good",
     "\n        && (required.contains(who) || requiredSigners(of: consent, matter, on: withdrawn).contains(who))",
     "\n        && required.contains(who)"),
    ("a withdrawal by anybody ends a consent",
     "(required.contains(who) || requiredSigners(of: consent, matter, on: withdrawn).contains(who))", "true"),
    ("a withdrawal counts from the next day",
     ["withdrawn <= day", "(consent.revoked?[who] ?? .max) > day"],
     ["withdrawn < day", "(consent.revoked?[who] ?? .max) >= day"]),
    ("a birthday starts a consent", "if isActDay(consent, on: day) || days.contains(day - 1) {", "if true {"),
    ("the start of a pre-signed consent is no act", "|| start(of: consent) == day", "|| false"),
    ("a pre-signed consent starts at once", "return consent.from ?? made", "return made"),
    ("a signature counts before it is given", "      signed <= day\n        && ", "      "),
    ("an exception covers earlier consents", "&& runs(excusal, on: day) && covers(excusal, consent)",
     "&& runs(excusal, on: day)"),
    ("an exception goes on after its end", "&& runs(excusal, on: day) && covers", "&& covers"),
    ("an exception excuses nobody", "&& runs(excusal, on: day) && covers", "&& false && covers"),
    ("an exception excuses the other holders too", "excusal.subject == subject && excusal.excused == holder",
     "excusal.subject == subject && excusal.excused != subject"),
    ("own material needs the holders as well", "if matter == .ownMaterial, ", "if false, matter == .ownMaterial, "),
    ("own material with the ordinary grounds",
     "if isOwnMaterial(item, of: subject), family.isAtLeast(12, subject, on: day), viewer != subject {", "if false {"),
    ("own material by the age when it was made",
     "isOwnMaterial(item, of: subject), family.isAtLeast(12, subject, on: day)",
     "isOwnMaterial(item, of: subject), family.isAtLeast(12, subject, on: item.day)"),
    ("a disclosure opens own material", "return isNamed(viewer, for: item, by: subject, as: .ownMaterial, on: day)",
     "return isNamed(viewer, for: item, by: subject, as: .ownMaterial, on: day)"
     " || hasDisclosure(viewer, item, on: day)"),
    ("withheld: the item only, not what it is attached to", "if ([item] + targets).contains", "if [item].contains"),
    ("withheld: also what the targets are attached to", "if ([item] + targets).contains",
     "if ([item] + targets + targets.flatMap { $0.attachedTo ?? [] }.compactMap { items[$0] }).contains"),
    ("withheld goes before authorship of a member",
     "if viewer == item.author, family.isMember(viewer) { return true }",
     "if viewer == item.author, family.isMember(viewer) { return !isClosed(item, to: viewer, on: day) }"),
    ("withheld on its last day", "$0.start <= day && day < $0.end }", "$0.start <= day && day <= $0.end }"),
    ("an objection on its last day", "day < ($0.end ?? .max)", "day <= ($0.end ?? .max)"),
    ("objections do nothing", "return withheld || objected", "return withheld"),
    ("a disclosure goes on after the assignment",
     "(family.isMember(viewer) || item.subjects.contains { family.isAssigned(viewer, to: $0, on: day) })", "true"),
    ("a disclosure needs assignment to every subject",
     "item.subjects.contains { family.isAssigned", "item.subjects.allSatisfy { family.isAssigned"),
    ("a disclosure to a member needs an assignment", "(family.isMember(viewer) || item", "(item"),
    ("a disclosure without end", "day <= (disclosure.until ?? .max)", "day <= .max"),
    ("an emergency for its first day only", "day <= min(emergency.to, emergency.from + 1)", "day <= emergency.from"),
    ("an emergency for three days", "day <= min(emergency.to, emergency.from + 1)", "day <= emergency.from + 2"),
    ("an emergency for the whole family", "emergency.who == viewer && emergency.subject == subject",
     "emergency.who == viewer"),
    ("an emergency for every allowed kind", "emergency.scope.contains { Self.covers($0, item) }", "true"),
    ("the organisation is assigned to the family, not to the subject",
     "return family.isAssigned(viewer, to: subject, through: organisation, on: day)",
     "return family.world.persons.keys.contains"
     " { family.isAssigned(viewer, to: $0, through: organisation, on: day) }"),
    ("consent to an organisation that is assigned to the family",
     "family.isAssigned(viewer, to: subject, through: $0, on: day)",
     "family.isAssigned(viewer, to: \"*\", through: $0, on: day)"),
    ("an assignment through any organisation", "&& (organisation == nil || entry.org == organisation)", ""),
    ("an assignment ends a day early", "day <= entry.to", "day < entry.to"),
    ("an unknown viewer is taken at his word",
     "guard family.isMember(viewer) || family.isProfessional(viewer), let item", "guard let item"),
    ("one subject is enough", "item.subjects.allSatisfy { hasGround", "item.subjects.contains { hasGround"),
    ("a professional keeps what he wrote", "if viewer == item.author, family.isMember(viewer) {",
     "if viewer == item.author {"),
    ("a reflection for the author's organisation",
     "{ return viewer == item.author }", "{ return family.isProfessional(viewer) }"),
    ("a statement needs all its targets", "return targets.contains { sees", "return targets.allSatisfy { sees"),
    ("a statement has its own grounds", "if item.cat == \"ownStatement\", let", "if item.cat == \"\", let"),
    ("destroyed from the next day", "destroyed <= day", "destroyed < day"),
    ("an item a day early", "if day < item.day", "if day < item.day - 1"),
    ("13 months instead of 12", ".max, start + 365)", ".max, start + 395)"),
    ("until exclusive", "through: end, by: 1)", "through: (consent.until == nil ? end : end - 1), by: 1)"),
    ("the preset grows with contact notes", "\"network\", \"meetingReport\",", "\"network\", \"contactNote\","),
    ("the preset names drawings", "\"network\", \"meetingReport\",",
     "\"network\", \"meetingReport\", \"drawing\","),
    ("domains are ignored", "return kind && domains.contains(item.dom)", "return kind || domains.isEmpty"),
    ("no domain is every domain", "return kind && domains.contains(item.dom)",
     "return kind && (domains.contains(item.dom) || item.dom == nil)"),
    ("null is every domain", "return kind && domains.contains(item.dom)",
     "return kind && (domains.contains(item.dom) || domains.contains(nil))"),
    ("16-17 not able: nobody acts",
     "isAtLeast(18, person, on: day) ? Set(world.persons[person]?.rep ?? []) : holders(of: person)",
     "isAtLeast(18, person, on: day) ? Set(world.persons[person]?.rep ?? []) : []"),
    ("18+ not able: the holders go on",
     "isAtLeast(18, person, on: day) ? Set(world.persons[person]?.rep ?? []) : holders(of: person)",
     "Set(world.persons[person]?.rep ?? []).union(holders(of: person))"),
    ("12-15 not able: the child signs", "return isAble(subject) ? signing.union([subject]) : signing",
     "return signing.union([subject])"),
    ("12-15: the child alone signs", "return isAble(subject) ? signing.union([subject]) : signing",
     "return [subject]"),
    ("16+: the holders sign too", "if isAble(subject) { return [subject] }",
     "if isAble(subject) { return holders(of: subject).union([subject]) }"),
]


def mutate(text, old, new):
    pairs = zip(old, new) if isinstance(old, list) else [(old, new)]
    for before, after in pairs:
        if text.count(before) != 1:
            sys.exit(f"found {text.count(before)} times: {before}")
        text = text.replace(before, after)
    return text


def copies():
    whole = "\n".join((ORACLE / part).read_text(encoding="utf-8") for part in PARTS)
    for number, (_, old, new) in enumerate(MUTANTS):
        text = mutate(whole, old, new).replace("to: \"*\"", "to: nil")
        if "to: nil" in text:
            text = text.replace("to person: String,", "to person: String?,")
            text = text.replace("entry.for.contains(person)", "(person.map { entry.for.contains($0) } ?? true)")
        yield number, re.sub(r"\bNaive(Family|Consents|Sight)\b", rf"Mutant{number}\1", text)


MAIN = """
import Foundation

let seed = UInt64(CommandLine.arguments[1]) ?? 0
let count = Int(CommandLine.arguments[2]) ?? 0
var noticed = [Int](repeating: 0, count: mutants.count)
var first = [Int](repeating: -1, count: mutants.count)
var generator = WorldGenerator(seed: seed)
var random = OracleRandom(seed: seed)
for number in 0..<count {
  let world = generator.next()
  let days = (0..<6).flatMap { _ in [random.int(-1...420), random.pick(world.turningDays) ?? 0] }
  let viewers = world.viewers + Set(world.team.map(\\.org)).sorted() + ["nobody"]
  let sight = NaiveSight(world)
  let truth = days.map { day in viewers.map { sight.view($0, on: day) } }
  for (index, mutant) in mutants.enumerated() where mutant.make(world, days, viewers) != truth {
    noticed[index] += 1
    if first[index] < 0 { first[index] = number }
  }
}
for (index, mutant) in mutants.enumerated() {
  print(noticed[index] == 0 ? "MISSED" : "found ", "in \\(noticed[index]) worlds, first \\(first[index]): \\(mutant.name)")
}
let missed = noticed.filter { $0 == 0 }.count
print("seed \\(seed): \\(mutants.count - missed) of \\(mutants.count) planted faults found in \\(count) worlds")
exit(missed == 0 ? 0 : 1)
"""


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    sources = folder / "Sources" / "mutants"
    sources.mkdir(parents=True, exist_ok=True)
    for old in sources.glob("*.swift"):
        old.unlink()
    for file in ORACLE.glob("*.swift"):
        if not file.name.endswith("Tests.swift"):
            (sources / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    rows = []
    for number, text in copies():
        (sources / f"Mutant{number}.swift").write_text(text, encoding="utf-8")
        rows.append(
            f'  (name: "{MUTANTS[number][0]}", make: {{ world, days, viewers in\n'
            f"    let sight = Mutant{number}Sight(world)\n"
            f"    return days.map {{ day in viewers.map {{ sight.view($0, on: day) }} }}\n  }}),\n")
    kind = "[(name: String, make: (CaseWorld, [Int], [String]) -> [[[String]]])]"
    (sources / "main.swift").write_text(f"let mutants: {kind} = [\n{''.join(rows)}]\n{MAIN}", encoding="utf-8")
    (folder / "Package.swift").write_text(
        "// swift-tools-version: 6.2\nimport PackageDescription\n\nlet package = Package(\n"
        '  name: "mutants", platforms: [.macOS(.v15)], targets: [.executableTarget(name: "mutants")])\n',
        encoding="utf-8")
    subprocess.run(["swift", "build", "-c", "release", "--package-path", str(folder)], check=True, stdout=sys.stderr)
    sys.exit(subprocess.run([folder / ".build/release/mutants", sys.argv[2], sys.argv[3]], check=False).returncode)


if __name__ == "__main__":
    main()

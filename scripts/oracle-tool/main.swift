import Foundation

// The oracle as a command, outside the product's package: see scripts/oracle.sh.
//   generate SEED FIRST COUNT            a cases file with these worlds
//   check SEED COUNT                     the faults against legality in these worlds
//   matrix FILE DAY[,DAY...]|turning     case -> day -> viewer -> item ids, as scripts/reference-matrix.py prints it
//                                        (turning: on each world's own turning days)

let arguments = CommandLine.arguments

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(2)
}

func number(_ index: Int) -> Int {
  guard arguments.indices.contains(index), let value = Int(arguments[index]) else { fail("a number is missing") }
  return value
}

func matrix(of world: CaseWorld, on days: [Int]) -> [String: [String: [String]]] {
  let sight = NaiveSight(world)
  return Dictionary(
    uniqueKeysWithValues: days.map { day in
      ("\(day)", Dictionary(uniqueKeysWithValues: world.viewers.map { ($0, sight.view($0, on: day)) }))
    })
}

switch arguments.dropFirst().first {
case "generate":
  let seed = UInt64(number(2))
  let worlds = (number(3)..<(number(3) + number(4))).map { WorldGenerator.world($0, seed: seed) }
  FileHandle.standardOutput.write(try CaseWorld.file(of: worlds))
case "check":
  let faults = (0..<number(3)).flatMap { WorldLegality(WorldGenerator.world($0, seed: UInt64(number(2)))).faults }
  faults.forEach { print($0) }
  print("\(number(3)) worlds, \(faults.count) faults")
case "matrix" where arguments.count == 4:
  let days = arguments[3].split(separator: ",").compactMap { Int($0) }
  let worlds = try CaseWorld.read(URL(fileURLWithPath: arguments[2]))
  let views = worlds.mapValues { matrix(of: $0, on: arguments[3] == "turning" ? $0.turningDays : days) }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  FileHandle.standardOutput.write(try encoder.encode(views))
  print()
default:
  fail("generate SEED FIRST COUNT | check SEED COUNT | matrix FILE DAY[,DAY...]|turning")
}

import Foundation

// The oracle as a command, outside the product's package: see scripts/oracle.sh.
//   generate SEED FIRST COUNT      a cases file with these worlds
//   matrix FILE DAY[,DAY...]       case -> day -> viewer -> item ids, as scripts/reference-matrix.py prints it

let arguments = CommandLine.arguments.dropFirst()

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(2)
}

func number(_ index: Int) -> Int {
  guard arguments.indices.contains(index), let value = Int(arguments[index]) else { fail("a number is missing") }
  return value
}

switch arguments.first {
case "generate":
  let seed = UInt64(number(2))
  let worlds = (number(3)..<(number(3) + number(4))).map { WorldGenerator.world($0, seed: seed) }
  FileHandle.standardOutput.write(try CaseWorld.file(of: worlds))
case "matrix":
  guard arguments.count == 3 else { fail("matrix FILE DAY[,DAY...]") }
  let days = arguments[3].split(separator: ",").compactMap { Int($0) }
  let worlds = try CaseWorld.read(URL(fileURLWithPath: arguments[2]))
  let matrix = worlds.mapValues { world in
    let sight = NaiveSight(world)
    return Dictionary(
      uniqueKeysWithValues: days.map { day in
        ("\(day)", Dictionary(uniqueKeysWithValues: world.viewers.map { ($0, sight.view($0, on: day)) }))
      })
  }
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys]
  FileHandle.standardOutput.write(try encoder.encode(matrix))
  print()
default:
  fail("generate SEED FIRST COUNT | matrix FILE DAY[,DAY...]")
}

#!/usr/bin/env python3
"""Who sees what, by the reference evaluator: case -> day -> viewer -> sorted item ids, as one JSON object.

Usage: reference-matrix.py FILE DAY[,DAY...]
The same shape as `samen sight --cases FILE --matrix DAY[,DAY...]`.
"""
import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
FIXTURES = Path(__file__).resolve().parent.parent / "Tests" / "Fixtures" / "domain"
sys.path.insert(0, str(FIXTURES))
import sight_reference  # noqa: E402


def matrix(world, days):
    case = sight_reference.Case(world)
    viewers = sorted(set(world["persons"]) | {entry["who"] for entry in world["team"]})
    return {str(day): {viewer: sorted(case.view(viewer, day)) for viewer in viewers} for day in days}


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    days = [int(day) for day in sys.argv[2].split(",")]
    worlds = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    result = {name: matrix(world, days) for name, world in worlds.items()}
    print(json.dumps(result, sort_keys=True, separators=(",", ":")))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Compares the naive oracle (Swift) with the reference evaluator (Python) on generated worlds.

Usage: oracle-compare.py ORACLE SEED WORLDS [turning]     (ORACLE: the binary that scripts/oracle.sh builds)
Twelve days per twenty worlds, drawn from the seed; or every day on which sight can change in a world ("turning").
Prints every difference, then the figures.
"""
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location("reference_matrix", HERE / "reference-matrix.py")
reference = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reference)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def compare(oracle, seed, first, count, days):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "worlds.json"
        file.write_text(run(oracle, "generate", str(seed), str(first), str(count)), encoding="utf-8")
        worlds = json.loads(file.read_text(encoding="utf-8"))
        naive = json.loads(run(oracle, "matrix", str(file), days))
    verdicts = seen = differences = 0
    for name, world in worlds.items():
        for day, views in reference.matrix(world, [int(day) for day in naive[name]]).items():
            for viewer, expected in views.items():
                verdicts += len(world["items"])
                seen += len(expected)
                found = naive[name][day][viewer]
                if found != expected:
                    differences += 1
                    only = [sorted(set(found) - set(expected)), sorted(set(expected) - set(found))]
                    print(f"{name} day {day} {viewer}: only naive {only[0]}, only reference {only[1]}", flush=True)
    return verdicts, seen, differences


def main():
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    oracle, seed, worlds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    chunk = 20
    chooser = random.Random(seed)
    total = [0, 0, 0]
    for first in range(0, worlds, chunk):
        drawn = sorted(chooser.sample(range(-1, 420), 12))
        days = sys.argv[4] if len(sys.argv) == 5 else ",".join(map(str, drawn))
        part = compare(oracle, seed, first, min(chunk, worlds - first), days)
        total = [a + b for a, b in zip(total, part)]
    print(f"seed {seed}: {worlds} worlds, {total[0]} verdicts, {total[1]} seen, {total[2]} views differ")
    sys.exit(1 if total[2] else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""command_line.py PROGRAM: what the commands print, and how they end on wrong use (64), bad input (65) and success (0)."""
import json, os, shutil, subprocess, sys, tempfile

program = os.path.abspath(sys.argv[1])
cases = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "Fixtures", "domain", "cases.json"))
folder = tempfile.mkdtemp(prefix="samen-cli-")
passed = failed = 0


def expect(isTrue, sentence, more=""):
    global passed, failed
    passed, failed = passed + isTrue, failed + (not isTrue)
    print(("PASS  " if isTrue else "FAIL  ") + sentence + ("" if isTrue else f": {more}"))


def samen(*words):
    return subprocess.run([program, *words], capture_output=True, text=True, timeout=180)


def ends(code, says, *words):
    ran = samen(*words)
    expect(
        ran.returncode == code and says in ran.stderr and (code == 0 or not ran.stdout),
        f"samen {' '.join(words)[:60].replace(folder, '').replace(cases, 'FILE')}: {code}, {says!r}",
        f"{ran.returncode}, {ran.stderr[-300:]!r}",
    )


def written(name, text, mode=0o600):
    path = os.path.join(folder, name)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "w") as file:
        file.write(text)
    return path


try:
    seen = samen("sight", "--cases", cases, "A", "marit", "92")
    expect(seen.stdout == "A10\nA4\n", "sight says what Marit sees on day 92, one a line, sorted", seen.stdout)
    matrix = json.loads(samen("sight", "--cases", cases, "--matrix", "92,151").stdout)
    expect(matrix["A"]["92"]["joost"] == ["A16", "A6"] and matrix["B"]["92"]["kevin"] == [], "the matrix holds every viewer")

    ends(64, "", "sight", "--cases", cases, "A", "marit")
    ends(64, "", "sight", "--cases", cases, "--matrix", "soon")
    ends(64, "--demo", "serve")
    ends(64, "--database", "verify")
    ends(65, "nowhere.json", "sight", "--cases", "nowhere.json", "A", "marit", "1")
    ends(65, "nobody", "sight", "--cases", cases, "A", "nobody", "1")
    broken = json.load(open(cases))
    broken["A"]["items"][3]["cat"] = "gossip"
    bad = written("bad.json", json.dumps(broken))
    ends(65, "A.items[3].cat", "sight", "--cases", bad, "A", "marit", "1")
    ends(65, "readable JSON", "sight", "--cases", written("cut.json", '{"A": {'), "A", "marit", "1")

    key = written("master.key", samen("key", "new").stdout)
    other = written("other.key", samen("key", "new").stdout)
    database, keys = os.path.join(folder, "samen.sqlite"), os.path.join(folder, "keys.sqlite")
    store = ["--database", f"sqlite:{database}", "--keys", f"sqlite:{keys}", "--master-key-file", key]
    ends(65, "A.items[3].cat", "import", *store, bad)
    expect("0 families" in samen("verify", *store).stdout, "after a refused import nothing is half-imported")
    ends(0, "", "import", *store, cases)
    ends(65, "imported before", "import", *store, cases)
    verified = samen("verify", *store)
    expect(verified.returncode == 0 and "2 families" in verified.stdout, "what was imported verifies", verified.stderr)
    expect("2 families" in samen("rebuild", *store).stdout, "and can be rebuilt")
    ends(65, "master key", "verify", *store[:-1], other)
    ends(1, "chmod 600", "verify", *store[:-1], written("open.key", open(key).read(), 0o644))

    whole = open(database, "rb").read()
    altered = bytearray(whole)
    for place in range(len(altered) // 2, len(altered) - 8, 4096):
        altered[place + 1000] ^= 0x55
    open(database, "wb").write(altered)
    ran = samen("verify", *store)
    expect(ran.returncode in (1, 65), "an altered database is found", f"{ran.returncode} {ran.stdout[-200:]}")
    open(database, "wb").write(whole[: len(whole) // 2])
    ran = samen("verify", *store)
    expect(ran.returncode in (1, 65), "a truncated database is found", f"{ran.returncode} {ran.stdout[-200:]}")
finally:
    shutil.rmtree(folder, ignore_errors=True)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

#!/usr/bin/env python3
"""command_line.py PROGRAM: what the commands print, and how they end on wrong use (64), bad input (65) and success (0)."""
import json, os, re, shutil, subprocess, sys, tempfile

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


def identifier(name):
    """As an imported case gives it to this name: the same each time."""
    whole, mask = "", 2**64 - 1
    for hash in (0x9E3779B97F4A7C15, 0xD1B54A32D192ED03):
        for byte in name.encode():
            hash = ((hash ^ byte) * 0x100000001B3) & mask
            hash ^= hash >> 29
        hash = ((hash ^ hash >> 30) * 0xBF58476D1CE4E5B9) & mask
        hash = ((hash ^ hash >> 27) * 0x94D049BB133111EB) & mask
        whole += f"{hash ^ hash >> 31:016x}"
    return whole


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
    imported = samen("import", *store, cases)
    expect(imported.returncode == 0, "a whole case file is imported", imported.stderr)
    ends(65, "imported before", "import", *store, cases)
    verified = samen("verify", *store)
    expect(verified.returncode == 0 and "2 families" in verified.stdout, "what was imported verifies", verified.stderr)
    expect("2 families" in samen("rebuild", *store).stdout, "and can be rebuilt")
    ends(64, "hsds or csv", "directory", "import", *store, "kaart.xlsx")
    ends(65, "can be read", "directory", "import", *store, "nowhere.json")
    ends(65, "HSDS 3 services", "directory", "import", *store, written("list.json", '{"contents": 7}'))
    large = written("large.json", "")
    os.truncate(large, 100_000_000)
    ends(65, "at most 32 MB", "directory", "import", *store, large)
    ends(65, "at most 32 MB", "directory", "import", *store, "--format", "csv", "/dev/zero")
    table = "organisatie,titel,leefgebieden\nWij,Hulp,wonen\nWij,Anders,geluk\n"
    mixed = samen("directory", "import", *store, written("kaart.csv", table))
    expect(mixed.returncode == 65 and "1 offerings kept, 1 rows refused" in mixed.stdout, "good rows stay", mixed.stdout)
    expect("row 3, leefgebieden: expected one of" in mixed.stderr, "and the refused one is named", mixed.stderr)
    out = samen("directory", "export", *store, "--format", "csv").stdout
    expect("Hulp" in out and "Anders" not in out, "what was kept is written out again", out)
    ends(65, "master key", "verify", *store[:-1], other)
    ends(1, "chmod 600", "verify", *store[:-1], written("open.key", open(key).read(), 0o644))

    family = re.search(r"case A: family (\w+)", imported.stdout)[1]
    samira, marit, stranger = (f"{kind}-{identifier(name)}" for kind, name in (
        ("p", "case/A/person/samira"), ("b", "case/A/practitioner/marit"), ("b", "case/A/practitioner/nobody")))
    exported = samen("export", *store, family, samira)
    expect(exported.returncode == 0 and "rekeningen" in exported.stdout, "export gives a member her plan", exported.stderr)
    expect(exported.stdout.startswith("<!doctype html>"), "and it is a page of its own", exported.stdout[:80])
    ends(65, "nothing here", "export", *store, family, marit)
    ends(65, "nothing here", "export", *store, family, stranger)
    ends(65, "nothing here", "export", *store, "0" * 32, samira)
    ends(64, "family", "export", *store, "nonsense", samira)
    ends(64, "p-ID or b-ID", "export", *store, family, "samira")
    ends(64, "nl-eenvoudig", "export", *store, "--language", "xx", family, samira)
    paper = os.path.join(folder, "plan.pdf")
    if any(map(os.path.exists, ("/usr/bin/chromium", "/usr/bin/weasyprint", "/usr/local/bin/weasyprint"))):
        ran = samen("export", *store, "--pdf", paper, family, samira)
        facts = subprocess.run(["pdfinfo", paper], capture_output=True, text=True).stdout
        expect(ran.returncode == 0 and not ran.stdout and bool(re.search(r"Tagged:\s+yes", facts)), "--pdf makes a tagged PDF", facts)
        ends(1, "could not be made", "export", *store, "--pdf", folder + "/no/such.pdf", family, samira)
    else:
        ends(1, "leave --pdf out", "export", *store, "--pdf", paper, family, samira)

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

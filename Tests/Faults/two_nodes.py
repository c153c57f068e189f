#!/usr/bin/env python3
"""two_nodes.py PROGRAM: two `samen serve` processes on one PostgreSQL; a consent withdrawn on one holds on the other at once.

Needs SAMEN_TEST_POSTGRES, the address of a server on which databases may be made (scripts/with-postgres sets it).
"""
import html, http.cookiejar, os, random, re, shutil, socket, subprocess, sys, tempfile, time
import urllib.error, urllib.parse, urllib.request

program = os.path.abspath(sys.argv[1])
server = os.environ.get("SAMEN_TEST_POSTGRES")
if not server:
    sys.exit("SAMEN_TEST_POSTGRES is not set: run this by scripts/with-postgres")
name = f"nodes_{random.randrange(2**32)}"
folder = tempfile.mkdtemp(prefix="samen-nodes-")
passed = failed = 0


def expect(isTrue, sentence):
    global passed, failed
    passed, failed = passed + isTrue, failed + (not isTrue)
    print(("PASS  " if isTrue else "FAIL  ") + sentence)


def database(suffix):
    parts = urllib.parse.urlsplit(server)
    return urllib.parse.urlunsplit(parts._replace(path=f"/{name}{suffix}"))


def sql(text):
    subprocess.run(["psql", "--no-psqlrc", "-qX", server, "-c", text], check=True, stdout=subprocess.DEVNULL)


def run(*words):
    ran = subprocess.run([program, *words], capture_output=True, text=True, timeout=120)
    if ran.returncode != 0:
        raise RuntimeError(f"samen {words[0]}: {ran.stderr}")
    return ran.stdout


class Node:
    """One server process."""

    def __init__(self, store):
        with socket.socket() as door:
            door.bind(("127.0.0.1", 0))
            port = door.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--today", "2026-04-07", "--port", str(port), *store],
            stdout=subprocess.PIPE, text=True,
        )
        self.process.stdout.readline()

    def person(self, who):
        return Person(self.base, who)


class Person:
    """Somebody with a browser of his own."""

    def __init__(self, base, who):
        self.base = base
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        page = self.get("/demo")
        button = re.search(rf'name="wie" value="([^"]+)"><span><bdi[^>]*>{who}', page)
        self.page = self.post("/demo/aanmelden", page, wie=button[1])

    def get(self, path):
        return self.opener.open(self.base + path).read().decode()

    def post(self, path, page, **fields):
        for hidden in ("csrf", "sleutel"):
            fields[hidden] = re.search(rf'name="{hidden}" value="([^"]+)"', page)[1]
        return self.opener.open(self.base + path, urllib.parse.urlencode(fields).encode()).read().decode()


nodes = []
try:
    for suffix in ("", "_keys"):
        sql(f"CREATE DATABASE {name}{suffix}")
    key = os.path.join(folder, "master.key")
    with open(os.open(key, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(run("key", "new"))
    store = ["--database", database(""), "--keys", database("_keys"), "--master-key-file", key]
    cases = os.path.join(os.path.dirname(__file__), "..", "Fixtures", "domain", "cases.json")
    family = re.search(r"case A: family (\w+)", run("import", *store, "--until", "2026-04-07", cases))[1]
    nodes = [Node(store), Node(store)]
    mother, reader = nodes[0].person("Samira"), nodes[1].person("Joost")
    goals = f"/gezin/{family}/doelen"
    expect("rekeningen" in reader.get(goals), "the reader sees the goal on the second node")
    page = html.unescape(mother.get(f"/gezin/{family}/wie-ziet-wat"))
    card = next(found for found in re.finditer(r'href="(/gezin/\w+/toestemming/\w{32})"', page)
                if "Stadsbank" in mother.get(found[1]))
    stop = card[1] + "/intrekken"
    mother.post(stop, mother.get(stop))
    expect("rekeningen" not in reader.get(goals), "a consent withdrawn on the first node holds on the second at the next request")
    verified = run("verify", *store)
    expect("nothing wrong" in verified, f"afterwards everything verifies: {verified.strip()}")
finally:
    for node in nodes:
        node.process.terminate()
        node.process.wait(20)
    for suffix in ("", "_keys"):
        subprocess.run(["psql", "-qX", server, "-c", f"DROP DATABASE IF EXISTS {name}{suffix}"], stderr=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

#!/usr/bin/env python3
"""mail.py PROGRAM [SCENE]: letters through a real SMTP server that stalls, hangs up, says later, says no, and lies; and a program that
is killed while it sends. Nothing may be lost, nothing may be seen twice, and nothing may stand in a letter.

Needs SAMEN_TEST_POSTGRES, the address of a server on which databases may be made (scripts/with-postgres sets it).
"""
import asyncio, collections, html, http.cookiejar, os, random, re, shutil, signal, socket, ssl, subprocess, sys, tempfile, threading, time
import urllib.parse, urllib.request

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

program = os.path.abspath(sys.argv[1])
server = os.environ.get("SAMEN_TEST_POSTGRES")
if not server:
    sys.exit("SAMEN_TEST_POSTGRES is not set: run this by scripts/with-postgres")
name = f"mail_{random.randrange(2**32)}"
folder = tempfile.mkdtemp(prefix="samen-mail-")
passed = failed = 0
FROM = "post@samen.example"
# Who has which luck with his letters. What nobody but they should read is in none of them.
LUCK = {"Anke": "ok", "Jayden": "later", "Noor": "drop", "Kevin": "stall", "Linda": "lie", "Tessa": "no"}
MARKERS = [*LUCK, "Yilmaz", "Dalen", "Daan", "gezin", "plan", "127.0.0.1", "http"]


def expect(isTrue, sentence):
    global passed, failed
    passed, failed = passed + bool(isTrue), failed + (not isTrue)
    print(("PASS  " if isTrue else "FAIL  ") + sentence, flush=True)


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Post:
    """A server whose answer depends on the address, and on how often that address was tried."""

    def __init__(self):
        self.tries, self.taken, self.held = collections.Counter(), collections.defaultdict(list), threading.Event()
        self.hold = False

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.tries[address] += 1
        luck, first = address.split("@")[0], self.tries[address] == 1
        if luck == "no":
            return "550 no such person"
        if luck == "later" and first:
            return "451 later"
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        luck, first = address.split("@")[0], self.tries[address] == 1
        if luck == "drop" and first:
            server.transport.abort()
            return "421 gone"
        if luck == "stall" and first:
            await asyncio.sleep(75)
            return "421 gone"
        self.taken[address].append(envelope.content)
        if self.hold:
            # Taken, and never said so.
            self.held.set()
            await asyncio.sleep(60)
        if luck == "lie":
            server.transport.write(b"250 taken\r\n")
            server.transport.close()
        return "250 taken"


def certificate():
    """A certificate for this machine, which whoever is told to trusts."""
    key, crt = os.path.join(folder, "post.key"), os.path.join(folder, "post.crt")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", crt, "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(crt, key)
    return context


def controller(post, **options):
    control = Controller(post, hostname="127.0.0.1", port=free_port(), **options)
    control.start()
    return control


def sql(text):
    subprocess.run(["psql", "--no-psqlrc", "-qX", server, "-c", text], check=True, stdout=subprocess.DEVNULL)


def database(suffix):
    parts = urllib.parse.urlsplit(server)
    return urllib.parse.urlunsplit(parts._replace(path=f"/{name}{suffix}"))


def run(*words):
    ran = subprocess.run([program, *words], capture_output=True, text=True, timeout=240)
    if ran.returncode != 0:
        raise RuntimeError(f"samen {words[0]}: {ran.stderr}")
    return ran.stdout


class Node:
    """One server process that hands its letters to this post."""

    def __init__(self, mail, **environment):
        port = free_port()
        self.base = f"http://127.0.0.1:{port}"
        self.log = tempfile.NamedTemporaryFile("w+", dir=folder)
        self.process = subprocess.Popen(
            [program, "serve", "--demo", "--today", "2026-04-07", "--port", str(port), *store, "--mail", mail,
             "--mail-from", FROM], stdout=subprocess.PIPE, stderr=self.log, text=True,
            env=os.environ | environment)
        self.process.stdout.readline()

    def said(self):
        with open(self.log.name) as log:
            return log.read()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def jump(self, days):
        visitor = Browser(self.base)
        visitor.post("/demo/klok", visitor.get("/demo"), sprong=str(days))


class Browser:
    """A browser of his own, for somebody who signs in or for nobody."""

    def __init__(self, base, who=None):
        self.base = base
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        if who:
            page = self.get("/demo")
            button = re.search(rf'name="wie" value="([^"]+)"><span><bdi[^>]*>{who}', page)
            self.post("/demo/aanmelden", page, wie=button[1])

    def get(self, path):
        return html.unescape(self.opener.open(self.base + path).read().decode())

    def post(self, path, page, **fields):
        for hidden in ("csrf", "sleutel"):
            fields[hidden] = re.search(rf'name="{hidden}" value="([^"]*)"', page)[1]
        return self.opener.open(self.base + path, urllib.parse.urlencode(fields).encode()).read().decode()

    def want_letters(self, address):
        path = "/instellingen/seintjes"
        self.post(path, self.get(path), **{"seintjes": "mail", "adres": address, "hoe-vaak": "1", "rust": "1"})

    def want_none(self):
        path = "/instellingen/seintjes"
        self.post(path, self.get(path), seintjes="geen")


def wait(seconds, holds):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not holds():
        time.sleep(0.5)
    return holds()


def header(letter, wanted):
    return next(line for line in letter.decode().splitlines() if line.startswith(wanted + ": "))


def same_for_all(letter):
    own = ("To: ", "Date: ", "Message-ID: ")
    return [line for line in letter.decode().splitlines() if not line.startswith(own) and not line.startswith("X-")]


def bad_luck():
    post = Post()
    control = controller(post)
    mail = f"smtp://127.0.0.1:{control.port}"
    nodes.extend([Node(mail), Node(mail)])
    address = {who: f"{luck}@huis.example" for who, luck in LUCK.items()}
    for who in LUCK:
        Browser(nodes[0].base, who).want_letters(address[who])
    # Two months of the families' lives, of which everybody sees something; both nodes do their rounds.
    for node in nodes:
        for _ in range(2):
            node.jump(30)
    tries = {"ok": 1, "later": 2, "drop": 2, "stall": 2, "lie": 1, "no": 1}
    wait(240, lambda: all(post.tries[f"{luck}@huis.example"] >= count for luck, count in tries.items()))
    time.sleep(15)
    for who, luck in LUCK.items():
        letters, count = post.taken[address[who]], post.tries[address[who]]
        wanted = 0 if luck == "no" else 1
        expect(len(letters) == wanted and count == tries[luck],
               f"two nodes, and a post that says '{luck}': {count} tried, {len(letters)} taken")
    everybody = [letter for letters in post.taken.values() for letter in letters]
    expect(len(everybody) > 3 and all(same_for_all(letter) == same_for_all(everybody[0]) for letter in everybody),
           "every letter is the same, but for address, day and number")
    found = [marker for marker in MARKERS for letter in everybody if marker.encode() in letter]
    expect(bool(everybody) and not found, f"no letter holds a name or a link: {found}")
    page = Browser(nodes[0].base, "Tessa").get("/instellingen/seintjes")
    expect("kwam niet aan" in page, "whose address takes nothing reads so where he chose it")
    given_up = "".join(node.said() for node in nodes)
    expect("was given up" in given_up and "huis.example" not in given_up,
           "who keeps the program running reads of it, without an address")
    for who in LUCK:
        Browser(nodes[0].base, who).want_none()
    stop_all()
    control.stop()


def killed_while_sending():
    post = Post()
    post.hold = True
    control = controller(post)
    mail = f"smtp://127.0.0.1:{control.port}"
    first = Node(mail)
    nodes.append(first)
    Browser(first.base, "Linda").want_letters("ok@huis.example")
    for _ in range(4):
        first.jump(30)
    expect(wait(60, post.held.is_set), "the post has a letter in hand")
    first.kill()
    nodes.remove(first)
    post.hold = False
    second = Node(mail)
    nodes.append(second)
    for _ in range(4):
        second.jump(30)
    letters = post.taken["ok@huis.example"]
    wait(200, lambda: len(letters) > 1)
    time.sleep(12)
    numbers = {header(letter, "Message-ID") for letter in letters}
    expect(len(letters) == 2 and len(numbers) == 1,
           f"killed after the post had it: it comes again ({len(letters)}) under one number ({len(numbers)}), so it shows once")
    Browser(second.base, "Linda").want_none()
    stop_all()
    control.stop()


def signed_in_and_encrypted():
    """STARTTLS and a login with a certificate that is trusted; with one that is not, no letter goes in the clear."""
    context, post = certificate(), Post()
    control = Controller(
        post, hostname="127.0.0.1", port=free_port(), tls_context=context, require_starttls=True, auth_required=True,
        authenticator=lambda *words: AuthResult(
            success=(words[4].login, words[4].password) == (b"samen", b"secret")))
    control.start()
    mail = f"smtp://localhost:{control.port}"
    login = {"SAMEN_MAIL_USER": "samen", "SAMEN_MAIL_PASSWORD": "secret"}
    wary = Node(mail, **login)
    nodes.append(wary)
    Browser(wary.base, "Samira").want_letters("ok@huis.example")
    for _ in range(6):
        wary.jump(30)
    time.sleep(25)
    expect(not post.tries, "to a post whose certificate nobody vouches for goes no letter")
    stop_all()
    trusting = Node(mail, SAMEN_MAIL_AUTHORITIES=os.path.join(folder, "post.crt"), **login)
    nodes.append(trusting)
    for _ in range(6):
        trusting.jump(30)
    wait(200, lambda: post.taken["ok@huis.example"])
    expect(len(post.taken["ok@huis.example"]) == 1, "with a certificate that is trusted and a login the same letter is taken: it had waited")
    stop_all()
    control.stop()


def stop_all():
    while nodes:
        node = nodes.pop()
        node.process.terminate()
        node.process.wait(20)


def all_side_by_side():
    """Each in a process, a database and a post of its own: most of it is waiting."""
    running = [subprocess.Popen([sys.executable, __file__, program, scene.__name__], stdout=subprocess.PIPE, text=True)
               for scene in SCENES]
    shutil.rmtree(folder)
    counts = [0, 0]
    for process in running:
        lines = process.communicate()[0].splitlines()
        print("\n".join(lines[:-1]), flush=True)
        found = re.fullmatch(r"(\d+) passed, (\d+) failed", lines[-1] if lines else "")
        # A scene that ended without its last line has failed.
        counts = [counts[0] + int(found[1]), counts[1] + int(found[2])] if found else [counts[0], counts[1] + 1]
    print(f"{counts[0]} passed, {counts[1]} failed")
    sys.exit(1 if counts[1] else 0)


SCENES = (bad_luck, killed_while_sending, signed_in_and_encrypted)
if len(sys.argv) < 3:
    all_side_by_side()

nodes = []
try:
    for suffix in ("", "_keys"):
        sql(f"CREATE DATABASE {name}{suffix}")
    key = os.path.join(folder, "master.key")
    with open(os.open(key, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(run("key", "new"))
    store = ["--database", database(""), "--keys", database("_keys"), "--master-key-file", key]
    cases = os.path.join(os.path.dirname(__file__), "..", "Fixtures", "domain", "cases.json")
    run("import", *store, "--until", "2026-04-07", cases)
    next(scene for scene in SCENES if scene.__name__ == sys.argv[2])()
finally:
    stop_all()
    for suffix in ("", "_keys"):
        subprocess.run(["psql", "-qX", server, "-c", f"DROP DATABASE IF EXISTS {name}{suffix}"], stderr=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

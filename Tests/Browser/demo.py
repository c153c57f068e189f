"""The program under test: `samen demo`, started on a free port of this machine in a folder that is thrown away; or on two
databases of its own on the PostgreSQL server of SAMEN_TEST_POSTGRES (scripts/with-postgres sets it)."""
import os
import random
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

ENGINES = ("SQLite", "PostgreSQL")
ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+")


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Databases:
    """Two on the server of the tests, with a name that nobody else has."""

    def __init__(self):
        self.server = os.environ.get("SAMEN_TEST_POSTGRES")
        if not self.server:
            raise RuntimeError("SAMEN_TEST_POSTGRES is not set: run this by scripts/with-postgres")
        self.name = f"journey_{random.randrange(2**48):x}"
        for suffix in ("", "_keys"):
            self._sql(f"CREATE DATABASE {self.name}{suffix}")

    def address(self, suffix):
        return urllib.parse.urlunsplit(urllib.parse.urlsplit(self.server)._replace(path=f"/{self.name}{suffix}"))

    def drop(self):
        for suffix in ("", "_keys"):
            self._sql(f"DROP DATABASE IF EXISTS {self.name}{suffix}")

    def _sql(self, text):
        subprocess.run(["psql", "--no-psqlrc", "-qX", self.server, "-c", text], check=True, capture_output=True)


class Demo:
    """with Demo(["samen"], "--today", "2026-04-07") as demo: demo.base is its address, without a slash at the end."""

    def __init__(self, program, *options, engine=ENGINES[0]):
        self.program, self.options, self.engine = program, options, engine
        self.lines, self.states = [], {}

    def __enter__(self):
        port = free_port()
        self.folder, self.databases = tempfile.mkdtemp(prefix="samen-demo-"), None
        place = ["--folder", self.folder]
        if self.engine == "PostgreSQL":
            self.databases = Databases()
            place = ["--database", self.databases.address(""), "--keys", self.databases.address("_keys")]
        self.process = subprocess.Popen(
            [*self.program, "demo", *self.options, "--port", str(port), *place],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        threading.Thread(target=self._listen, daemon=True).start()
        self.base = f"http://127.0.0.1:{port}"
        for _ in range(600):
            said = next((match for match in map(ADDRESS.search, list(self.lines)) if match), None)
            if said and self._answers():
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        problem = f"the demo did not print its address and answer there within a minute; it said: {self.lines[-20:]}"
        self.__exit__()
        raise RuntimeError(problem)

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(15)
            self.stopped_by_itself = True
        except subprocess.TimeoutExpired:
            self.stopped_by_itself = False
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.databases:
            self.databases.drop()

    def _listen(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))

    def _answers(self):
        try:
            urllib.request.urlopen(self.base + "/demo", timeout=2).close()
            return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    def sign_in(self, browser, person, **options):
        """A context in which the person has just signed in, through the real form, and the page that they landed on."""
        context = browser.new_context(base_url=self.base, **options)
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.goto("/demo")
        buttons = page.get_by_role("button", name=re.compile(rf"\b{re.escape(person)}\b"))
        if buttons.count() == 0:
            names = page.get_by_role("button").all_inner_texts()
            raise AssertionError(f"/demo has no button for {person}; it has: {names}")
        buttons.first.click()
        page.wait_for_load_state()
        if page.url.rstrip("/").endswith(("/demo", "/demo/aanmelden")):
            raise AssertionError(f"{person} pressed the button and is still at {page.url}")
        return context, page

    def context(self, browser, person=None, **options):
        """A context in which the person is signed in already (once a run); nobody, if no person is named."""
        if person and person not in self.states:
            first, page = self.sign_in(browser, person)
            self.states[person] = (first.storage_state(), page.url.removeprefix(self.base))
            first.close()
        if person:
            options["storage_state"] = self.states[person][0]
        context = browser.new_context(base_url=self.base, **options)
        context.set_default_timeout(15_000)
        return context

    def home(self, browser, person):
        """The path where the person lands after signing in."""
        self.context(browser, person).close()
        return self.states[person][1]

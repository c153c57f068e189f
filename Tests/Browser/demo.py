"""The program under test: `samen demo`, started on a free port of this machine in a folder that is thrown away."""
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+")


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Demo:
    """with Demo(["samen"], "2026-04-07") as demo: demo.base is its address, without a slash at the end."""

    def __init__(self, program, today):
        self.program, self.today = program, today
        self.lines, self.states = [], {}

    def __enter__(self):
        port = free_port()
        self.folder = tempfile.mkdtemp(prefix="samen-demo-")
        self.process = subprocess.Popen(
            [*self.program, "demo", "--today", self.today, "--port", str(port), "--folder", self.folder],
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

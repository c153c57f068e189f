"""Starts Debian's Chromium through playwright (which downloads nothing)."""
import contextlib
import os

import axe_playwright_python
from playwright.sync_api import sync_playwright

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",  # the tests may run as root, where Chromium's own sandbox refuses to start
    "--disable-dev-shm-usage",
    # Nothing outside this machine exists: who tries to go there gets an error at once.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")


@contextlib.contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=ARGUMENTS,
            # The Back button shows a page from memory, as it does for people.
            ignore_default_args=["--disable-back-forward-cache"],
        )
        try:
            yield chromium
        finally:
            chromium.close()


def axe_script():
    with open(AXE, encoding="utf-8") as file:
        return file.read()

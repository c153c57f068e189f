#!/usr/bin/env python3
"""checks.py URL...: what axe cannot see, looked at in a real browser; exit 1 on any FAIL.

Reflow at 320 px, text spacing, 200 % text, targets of 44 px, headings, no letters in columns, drawn text of 12 px, one
thing to do, the keyboard reaches everything and sees where it is, the same content without JavaScript, weight and speed
on a slow phone, no third party, print.
"""
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

from browser import browser
from places import SKIP_LINK

PHONE = {"viewport": {"width": 390, "height": 844}}
NARROW = {"viewport": {"width": 320, "height": 640}}
SLOW = {"viewport": {"width": 360, "height": 640}, "device_scale_factor": 2}

OVERFLOW = """() => {
  const width = document.documentElement.clientWidth
  const out = [...document.querySelectorAll('body *')].filter(e => {
    const box = e.getBoundingClientRect()
    return box.width > 0 && getComputedStyle(e).position != 'absolute' && !e.closest('.tabel,svg,.vh,.over')
      && (box.right > width + 1 || box.left < -1)
  })
  return [document.documentElement.scrollWidth - width, out.slice(0, 4).map(e => e.tagName + '.' + e.className)]
}"""
SMALL = """() => [...document.querySelectorAll('a,button,input,select,textarea,summary')].filter(e => {
  // A link inside a sentence may be as high as the sentence.
  if (e.closest('p,li:not(.rij>li):not(nav li),td,th,dd') && e.matches('a:not(.knop)') && !e.closest('nav')) return false
  if (e.closest('.over,.vh') || e.type == 'hidden') return false
  const target = e.matches('input[type=radio],input[type=checkbox]') ? e.closest('label') || e : e
  const box = target.getBoundingClientRect()
  return box.width > 0 && box.height > 0 && (box.width < 44 || box.height < 44)
    && getComputedStyle(target).position != 'absolute'
}).map(e => { const box = e.getBoundingClientRect()
  return `${e.tagName} ${e.innerText.slice(0, 20)} ${Math.round(box.width)}x${Math.round(box.height)}` })"""
HEADINGS = "() => [...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])"
COLUMNS = """() => [...document.querySelectorAll('body *')].filter(e =>
  [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim().length > 8)
  && !e.closest('svg,.vh,.over') && e.checkVisibility()
).filter(e => { const box = e.getBoundingClientRect()
  return box.width > 1 && box.width < 3 * parseFloat(getComputedStyle(e).fontSize) && box.height > 4 * box.width
}).map(e => e.tagName + ' ' + e.textContent.slice(0, 20))"""
DRAWN = """() => [...document.querySelectorAll('svg text')].filter(t => t.checkVisibility())
  .map(t => t.ownerSVGElement.getScreenCTM().a * parseFloat(getComputedStyle(t).fontSize)).filter(size => size < 12)"""
ACTIONS = "() => document.querySelectorAll('main .knop:not(.stil),main button:not(.stil):not(:disabled)').length"
CONTROLS = """() => [...document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')].filter(e => {
  if (e.disabled || e.type == 'hidden' || !e.checkVisibility()) return false
  if (e.type != 'radio') return true
  const name = CSS.escape(e.name)  // one stop for a whole group
  return e == document.querySelector(`input[name="${name}"]:checked`)
    || (!document.querySelector(`input[name="${name}"]:checked`) && e == document.querySelector(`input[name="${name}"]`))
}).length"""
FOCUSED = """() => {
  const e = document.activeElement
  if (!e || e === document.body) return null
  const box = e.getClientRects()[0], style = getComputedStyle(e)
  const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight)
  const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 1)
  const hit = bottom > top ? document.elementFromPoint(x, (top + bottom) / 2) : null
  const before = window.__walked === e ? 'still' : e.dataset.walked ? 'again' : ''
  window.__walked = e
  e.dataset.walked = 1
  return {before, name: (e.innerText || e.name || e.tagName).slice(0, 24),
    seen: !!hit && (hit === e || e.contains(hit) || hit.contains(e)),
    ring: style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2}
}"""
SPACING = """*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
p{margin-bottom:2em!important}"""
MEASURE = """window.__paint = 0; window.__shift = 0
new PerformanceObserver(list => list.getEntries().forEach(e => __paint = e.startTime))
  .observe({type: 'largest-contentful-paint', buffered: true})
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) __shift += e.value }))
  .observe({type: 'layout-shift', buffered: true})"""


def fits(page, url):
    """On a small screen, with text spaced out. The page's context ignores the content policy, to add a style."""
    page.goto(url)
    over, who = page.evaluate(OVERFLOW)
    yield over <= 0 and not who, "reflow-320", f"{over} px {who}"
    page.add_style_tag(content=SPACING)
    over, _ = page.evaluate(OVERFLOW)
    yield over <= 0, "text-spacing-320", f"{over} px"


def reads(page, url, family=True):
    """On a phone, with the finger, and then with text twice as large."""
    page.goto(url)
    small = page.evaluate(SMALL)
    yield not small, "target-44", str(small[:4])
    levels = page.evaluate(HEADINGS)
    yield (levels.count(1) == 1 and all(low - high <= 1 for high, low in zip(levels, levels[1:]))), "headings", str(levels)
    columns = page.evaluate(COLUMNS)
    yield not columns, "no-letter-columns", str(columns[:3])
    drawn = page.evaluate(DRAWN)
    yield not drawn, "svg-text-12px", f"{len(drawn)} too small"
    if family:
        actions = page.evaluate(ACTIONS)
        yield actions <= 1, "one-primary-action", str(actions)
    page.evaluate("() => { document.documentElement.style.fontSize = '225%' }")
    over, who = page.evaluate(OVERFLOW)
    yield over <= 0, "text-200%", f"{over} px {who}"


def walks(page, url):
    """With the Tab key alone."""
    page.goto(url)
    total = page.evaluate(CONTROLS)
    order, hidden, ringless = [], [], []
    for _ in range(3 * total + 4):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop and stop["before"] == "still":  # a date has a stop for its day, its month and its year
            continue
        if not stop or stop["before"]:
            break
        order.append(stop["name"])
        if not stop["seen"]:
            hidden.append(stop["name"])
        if not stop["ring"]:
            ringless.append(stop["name"])
    yield len(order) >= total - 1, "keyboard-reaches-all", f"{len(order)} of {total}"
    yield not hidden, "focus-not-obscured", str(hidden[:3])
    yield not ringless, "focus-visible", str(ringless[:3])
    yield order[:1] == [SKIP_LINK], "skip-link-first", str(order[:1])


def same_without_scripts(with_scripts, without, url):
    """The very same answer, shown in a page with JavaScript and in one without: the same words and controls."""
    answer = with_scripts.context.request.get(url)
    lengths = {"content-encoding", "content-length", "transfer-encoding"}
    headers = {name: value for name, value in answer.headers.items() if name not in lengths}
    body, shown = answer.body(), []
    for page in (with_scripts, without):
        page.route(url, lambda route: route.fulfill(status=answer.status, headers=headers, body=body))
        page.goto(url)
        text = re.sub(r"\s+", " ", page.locator("main").inner_text())
        shown.append((text, page.locator("main a, main button, main input, main select, main textarea").count()))
        page.unroute(url)
    yield shown[0] == shown[1], "no-js-same-content", f"{len(shown[0][0])} and {len(shown[1][0])} characters"


def travels(open_context, url):
    """On a slow phone: 400 kbit/s, 400 ms, a slow processor, and nothing in its cache. The best of three, since the
    machine that runs the tests may be busy."""
    origin = urllib.parse.urlsplit(url)._replace(path="", query="", fragment="").geturl()
    for attempt in range(3):
        context = open_context(**SLOW)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions",
                     {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000})
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        sizes, strangers = [], []
        session.on("Network.loadingFinished", lambda event: sizes.append(int(event["encodedDataLength"])))
        page.on("request", lambda request: None if request.url.startswith((origin, "data:")) else strangers.append(request.url))
        page.add_init_script(MEASURE)
        page.goto(url)
        page.wait_for_timeout(500)
        paint, shift = page.evaluate("() => [__paint, __shift]")
        context.close()
        if 0 < paint <= 2500 and shift <= 0.1:
            break
    yield sum(sizes) <= 100_000, "weight-100kB", f"{sum(sizes)} bytes in {len(sizes)} requests"
    yield 0 < paint <= 2500, "LCP-2.5s-slow-phone", f"{paint:.0f} ms"
    yield shift <= 0.1, "CLS-0.1", f"{shift:.3f}"
    yield not strangers, "no-third-party", str(strangers[:2])


def prints(page, url):
    """On paper, for the kitchen table: a tagged document of at most four pages, with the emergency number."""
    page.goto(url)
    page.emulate_media(media="print")
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "page.pdf")
        page.pdf(path=file, format="A4", tagged=True, outline=True)
        facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
        text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    page.emulate_media(media="screen")
    pages, tagged = int(re.search(r"Pages:\s+(\d+)", facts)[1]), re.search(r"Tagged:\s+(\w+)", facts)[1] == "yes"
    yield pages <= 4 and tagged and "112" in text, "print-pdf", f"{pages} pages, tagged: {tagged}, 112: {'112' in text}"


class Checker:
    """All checks for one person, whose pages stay open between addresses. open_context makes a context that is theirs."""

    def __init__(self, open_context):
        self.open_context = open_context
        self.narrow = open_context(**NARROW, bypass_csp=True).new_page()
        self.phone = open_context(**PHONE).new_page()
        self.without = open_context(**PHONE, java_script_enabled=False).new_page()

    def close(self):
        for page in (self.narrow, self.phone, self.without):
            page.context.close()

    def look(self, url, family=True, speed=True, paper=True):
        """(good, name, what was found) for each check of the page."""
        yield from fits(self.narrow, url)
        yield from reads(self.phone, url, family)
        yield from walks(self.phone, url)
        yield from same_without_scripts(self.phone, self.without, url)
        if paper:
            yield from prints(self.phone, url)
        if speed:
            yield from travels(self.open_context, url)


if __name__ == "__main__":
    failed = 0
    with browser() as chromium:
        checker = Checker(chromium.new_context)
        for url in sys.argv[1:]:
            for good, name, found in checker.look(url):
                failed += not good
                print(f"{'PASS' if good else 'FAIL'}  {name:24} {url}  {found}")
    print(f"{failed} failed")
    sys.exit(1 if failed else 0)

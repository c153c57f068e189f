#!/usr/bin/env python3
"""A stand-in for `samen demo`: a few plain pages that do everything right, or one thing wrong on purpose. The self-test
uses it to show that each journey can fail.

    standin.py demo --today DAY --port N --folder DIR      FAULT=name in the environment plants a fault
"""
import http.server
import os
import secrets
import sys

FAULT = os.environ.get("FAULT", "")
FAMILY, GOAL = "/gezin/" + "a1" * 16, "b2" * 16
# form-action names the neutral site, since a browser holds the redirect after a form to it as well; connect-src lets the
# script end the session while it leaves.
POLICY = ("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
          "form-action 'self' https://neutral.invalid; frame-ancestors 'none'; base-uri 'none'")
PERSONS = {"Anna": ["plan", "doelen", "wie-ziet-wat"], "Bram": ["mijn-werk"]}
TABS = {"plan": (FAMILY + "/plan", "Ons plan"), "doelen": (FAMILY + "/doelen", "Doelen"),
        "wie-ziet-wat": (FAMILY + "/wie-ziet-wat", "Wie ziet wat"), "mijn-werk": ("/mijn-werk", "Mijn werk")}
PAGES = {"/": ("Samen", "Samen met je gezin een plan maken."), "/hulp-nu": ("Hulp nu", "Bel 112 als het niet veilig is."),
         FAMILY + "/plan": ("Ons plan", "Oma past op dinsdag op. Dat gaat heel goed."),
         FAMILY + "/doelen": ("Doelen", "Daan gaat weer graag naar school toe."),
         FAMILY + "/doelen/" + GOAL: ("Naar school", "Elke dag op tijd naar school gaan."),
         FAMILY + "/wie-ziet-wat": ("Wie ziet wat", "Alleen jij kunt dit verhaal lezen."),
         "/mijn-werk": ("Mijn werk", "Bel de familie Bakker over het plan.")}
SCRIPT = """(function(){var form=document.querySelector('form.weg');if(!form)return
function leave(){document.documentElement.hidden=true;navigator.sendBeacon(form.action);location.replace('https://neutral.invalid/')}
form.addEventListener('submit',function(event){event.preventDefault();leave()})
var times=0;document.addEventListener('keyup',function(event){times=event.key==='Shift'?times+1:0;if(times===3)leave()})})()"""
STYLE = """:root{--inkt:#2a2420;--papier:#fbf7f1;--hoofd:#134844;--weg:#ffffff}
@media (prefers-color-scheme:dark){:root{--inkt:#f7f0e8;--papier:#1d1916;--hoofd:#9bd8cf;--weg:#0c211f}}
html{font:112.5%/1.6 sans-serif;color:var(--inkt);background:var(--papier)}body{margin:0 1rem;overflow-wrap:anywhere}
a{color:var(--hoofd);display:inline-flex;align-items:center;min-height:48px;min-width:48px}
button{font:inherit;min-height:48px;min-width:48px;background:var(--hoofd);color:var(--weg);border:0;padding:0 1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0}
:focus-visible{outline:3px solid var(--inkt);outline-offset:2px}
.over{position:absolute;inset-inline-start:-200vw}.over:focus{position:static}@media print{nav,form{display:none}}"""

# fault: (the journey that must find it, how the answer is spoiled)
FAULTS = {
    "a tab to nowhere": "everybody_reaches_their_pages_and_every_tab_leads_somewhere",
    "a picture without words": "every_page_passes_axe",
    "pale text in the dark": "every_page_passes_axe",
    "a wide block": "every_page_can_be_read",
    "words by script only": "every_page_can_be_read",
    "a small button": "every_page_can_be_read",
    "a heavy page": "every_page_can_be_read",
    "no ring": "every_page_can_be_read",
    "may be stored": "no_answer_to_somebody_signed_in_may_be_stored",
    "missing pages may be stored": "no_answer_to_somebody_signed_in_may_be_stored",
    "unsafe policy": "every_answer_has_a_strict_content_policy",
    "a style against the policy": "every_answer_has_a_strict_content_policy",
    "a stranger": "no_page_asks_a_stranger",
    "bad html": "every_page_is_valid_html",
    "a loose placeholder": "no_text_is_left_unresolved",
    "a name in the title": "no_text_is_left_unresolved",
    "no token": "a_form_without_its_token_is_refused",
    "hard words": "family_pages_are_easy_to_read",
    "a session that lives on": "quick_exit_leaves_nothing_behind_the_Back_button",
    "a cookie that stays": "quick_exit_leaves_nothing_behind_the_Back_button",
    "a page that stays": "quick_exit_leaves_nothing_behind_the_Back_button",
    "no way out by keys": "quick_exit_by_pressing_Shift",
}

sessions = {}


class Door(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def who(self):
        cookies = dict(part.strip().split("=", 1) for part in self.headers.get("Cookie", "").split(";") if "=" in part)
        return sessions.get(cookies.get("sessie"))

    def send(self, status, body, kind="text/html; charset=utf-8", **headers):
        body = body.encode()
        stored = FAULT == "may be stored" and self.path == FAMILY + "/doelen" or FAULT == "a page that stays"
        stored = stored or FAULT == "missing pages may be stored" and status == 404
        policy = POLICY.replace("style-src 'self'", "style-src 'unsafe-inline'") if FAULT == "unsafe policy" else POLICY
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), "Content-Security-Policy": policy,
                            "Cache-Control": "no-cache" if stored else "no-store", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def page(self, title, main, person=None):
        tabs = "".join(f'<li><a href="{TABS[tab][0]}">{TABS[tab][1]}</a></li>' for tab in PERSONS.get(person, []))
        if FAULT == "a tab to nowhere" and person:
            tabs += '<li><a href="/nergens">Nergens</a></li>'
        leave = '<form class="weg" method="post" action="/snel-weg"><button>Snel weg</button></form>'
        head = '<link rel="stylesheet" href="/s.css"><script src="/s.js" defer></script>'
        spoil = {"a picture without words": '<img src="data:," width="9" height="9">', "a small button": '<p><button>x</button></p>',
                 "a wide block": '<hr class="wide">', "words by script only": '<p id="late"></p>', "bad html": "<p><b>x</p></b>",
                 "a stranger": '<p><img src="http://stranger.invalid/x" alt=""></p>', "a heavy page": f"<!--{'x' * 120_000}-->",
                 "a style against the policy": '<p style="color:blue">x</p>', "a loose placeholder": "<p>Dag {naam}</p>",
                 "hard words": "<p>Multidisciplinaire hulpverleningsprocessen faciliteren integrale zelfredzaamheidsbevordering.</p>",
                 }.get(FAULT, "") if person else ""
        name = person if FAULT == "a name in the title" and person else title
        return (f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,'
                f' initial-scale=1"><meta name="color-scheme" content="light dark"><title>{name}</title><link rel="icon" href="data:,">{head}'
                f'</head><body><a class="over" href="#inhoud">Naar de inhoud</a><header>{leave if person else ""}'
                f'<nav class="hoofd" aria-label="Menu"><ul>{tabs}</ul></nav></header><main id="inhoud" tabindex="-1"><h1>{title}</h1>'
                f"{main}{spoil}</main><footer><p>Is het niet veilig? Bel 112.</p></footer></body></html>")

    def do_GET(self):
        person = self.who()
        if self.path == "/s.css":
            spoil = {"pale text in the dark": "@media (prefers-color-scheme:dark){p{color:#555}}", "a wide block": ".wide{width:900px}",
                     "a small button": "main button{min-height:9px;min-width:9px}", "no ring": ":focus-visible{outline:none}"}
            self.send(200, STYLE + spoil.get(FAULT, ""), "text/css")
        elif self.path == "/s.js":
            spoil = {"words by script only": "document.getElementById('late').textContent='Te laat gezegd'",
                     "no way out by keys": ""}
            script = SCRIPT.replace("times===3", "times===9") if FAULT == "no way out by keys" else SCRIPT
            self.send(200, script + ";" + spoil.get(FAULT, ""), "text/javascript")
        elif self.path == "/demo":
            buttons = "".join(f'<form method="post" action="/demo/aanmelden"><input type="hidden" name="wie" value="{name}">'
                              f"<p><button>{name}</button></p></form>" for name in PERSONS)
            self.send(200, self.page("Demo", buttons))
        elif self.path in ("/", "/hulp-nu"):
            self.send(200, self.page(PAGES[self.path][0], f"<p>{PAGES[self.path][1]}</p>"))
        elif person and self.path in PAGES:
            extra = f'<p><a href="{FAMILY}/doelen/{GOAL}">Naar school</a></p>' if self.path.endswith("/doelen") else ""
            extra += ('<form method="post" action="/bewaar"><p><button>Bewaar</button></p></form>'
                      if self.path.endswith("/wie-ziet-wat") else "")
            self.send(200, self.page(PAGES[self.path][0], f"<p>{PAGES[self.path][1]}</p>{extra}", person))
        else:
            self.send(404, self.page("Niet gevonden", "<p>Deze pagina is er niet.</p>", person))

    def do_POST(self):
        typed = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        if self.path == "/demo/aanmelden":
            name = typed.split("wie=")[-1]
            token = secrets.token_hex(16)
            sessions[token] = name
            self.send(303, "", Location=TABS[PERSONS[name][0]][0], Set_Cookie=f"sessie={token}; HttpOnly; Path=/; SameSite=Strict")
        elif self.path == "/snel-weg":
            if FAULT not in ("a session that lives on", "a page that stays"):
                for token in [token for token, name in sessions.items() if name == self.who()]:
                    del sessions[token]
            # Chromium may show a page from memory in spite of no-store, unless a cookie has changed since.
            gone = {} if FAULT == "a cookie that stays" else {"Set_Cookie": "sessie=; Max-Age=0; HttpOnly; Path=/; SameSite=Strict"}
            self.send(303, "", Location="https://neutral.invalid/", **gone)
        else:
            self.send(200 if FAULT == "no token" else 403 if self.path == "/bewaar" else 404, self.page("Nee", "<p>Nee.</p>"))

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    port = int(sys.argv[sys.argv.index("--port") + 1])
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), Door) as server:
        print(f"http://127.0.0.1:{port}/", flush=True)
        server.serve_forever()

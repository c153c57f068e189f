// The only script of the product: it adds comfort and is never needed. 1 quick exit  2 read aloud  3 print
// 4 keep what is typed  5 say that a session ends
(function () {
  'use strict';
  var d = document, form = d.querySelector('form.weg');
  // Hide at once; the form itself ends the session and leads away. If the server is slow, leave without it.
  function hide() {
    d.documentElement.hidden = true;
    d.title = '';
    setTimeout(function () { location.replace(form.dataset.naar); }, 700);
  }
  if (form) {
    var presses = 0, timer;
    form.addEventListener('submit', hide);
    d.addEventListener('keyup', function (e) {
      if (e.key !== 'Shift') { presses = 0; return; }
      clearTimeout(timer);
      timer = setTimeout(function () { presses = 0; }, 1500);
      if (++presses === 3) { hide(); form.submit(); }
    });
  }
  var read = d.getElementById('lees');
  if (read && 'speechSynthesis' in window) {
    read.classList.remove('wacht');
    var stop = function () { read.setAttribute('aria-pressed', 'false'); };
    read.addEventListener('click', function () {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); stop(); return; }
      var words = new SpeechSynthesisUtterance(d.querySelector('main').innerText);
      words.lang = d.documentElement.lang;
      words.rate = 0.9;
      words.onend = stop;
      read.setAttribute('aria-pressed', 'true');
      speechSynthesis.speak(words);
    });
    addEventListener('pagehide', function () { speechSynthesis.cancel(); });
  }
  var print = d.getElementById('druk');
  if (print) {
    print.classList.remove('wacht');
    print.addEventListener('click', function () { window.print(); });
  }
  var keep = d.querySelector('button[name=later][value=bewaar]');
  if (keep) {
    var entry = keep.form, pause, sending = new AbortController();
    // Quietly, two seconds after the last key; the button does the same without a script.
    var save = function () {
      var words = new URLSearchParams(new FormData(entry));
      words.set('later', 'bewaar');
      fetch(entry.getAttribute('action'), {
        method: 'POST', body: words, redirect: 'manual', signal: sending.signal
      }).catch(function () {});
    };
    entry.addEventListener('input', function () { clearTimeout(pause); pause = setTimeout(save, 2000); });
    entry.addEventListener('submit', function () { clearTimeout(pause); sending.abort(); });
    var end = d.getElementById('einde'), stay = d.getElementById('blijf'), clock;
    var wait = function () {
      clearTimeout(clock);
      clock = setTimeout(function () { save(); end.hidden = false; stay.focus(); }, 18 * 60 * 1000);
    };
    if (end) {
      wait();
      entry.addEventListener('input', wait);
      stay.addEventListener('click', function () {
        fetch('/instellingen', { method: 'HEAD' }).catch(function () {});
        end.hidden = true;
        wait();
      });
    }
  }
})();

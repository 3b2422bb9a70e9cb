// The dossier's one small script: filters by report, person and kind, and opens the fold a link leads into.
// The page is whole without it. It reads only attributes that the renderer wrote.

export const SCRIPT = `
(function () {
  document.documentElement.classList.add('js');
  var report = document.getElementById('by-report');
  var person = document.getElementById('by-person');
  var kind = document.getElementById('by-kind');
  var clear = document.getElementById('clear');
  if (!report || !person || !kind || !clear) return;
  function apply() {
    document.querySelectorAll('[data-reports]').forEach(function (line) {
      var own = line.getAttribute('data-reports').split(' ');
      var out = report.value && own.indexOf(report.value) < 0;
      var who = line.getAttribute('data-person');
      out = out || (person.value && who !== null && who !== person.value);
      line.classList.toggle('out', !!out);
    });
    document.querySelectorAll('main > section').forEach(function (section) {
      section.classList.toggle('out', !!kind.value && section.id !== kind.value);
    });
  }
  [report, person, kind].forEach(function (one) { one.addEventListener('change', apply); });
  clear.addEventListener('click', function () { report.value = person.value = kind.value = ''; apply(); });
  function reveal() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    var hidden = false;
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS' && !up.open) { up.open = true; hidden = true; }
    }
    if (hidden) target.scrollIntoView();
  }
  window.addEventListener('hashchange', reveal);
  reveal();
})();
`;

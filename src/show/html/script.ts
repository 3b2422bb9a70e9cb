// The dossier's one small script: filters, opens the fold a link leads into, shows a sentence before one goes to it, and leads back.
// The page is whole without it. It reads only attributes and texts that the renderer wrote.

export const SCRIPT = `
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  function byId(id) { return document.getElementById(id); }
  var report = byId('by-report'), person = byId('by-person'), kind = byId('by-kind'), clear = byId('clear');
  function apply() {
    var wanted = report.value ? report.value.split(' ') : [];
    document.querySelectorAll('[data-reports]').forEach(function (line) {
      var own = line.getAttribute('data-reports').split(' ');
      var out = wanted.length > 0 && !wanted.some(function (siglum) { return own.indexOf(siglum) >= 0; });
      var who = line.getAttribute('data-person');
      line.classList.toggle('out', !!(out || (person.value && who !== null && who !== person.value)));
    });
    document.querySelectorAll('.index > details').forEach(function (entry) {
      entry.classList.toggle('out', !entry.querySelector('li:not(.out)'));
    });
    document.querySelectorAll('main > section').forEach(function (section) {
      section.classList.toggle('out', !!kind.value && section.id !== kind.value);
    });
    root.classList.toggle('filtered', !!(report.value || person.value || kind.value));
  }
  [report, person, kind].forEach(function (one) { one.addEventListener('change', apply); });
  clear.addEventListener('click', function () { report.value = person.value = kind.value = ''; apply(); });

  function targetOf(hash) { return hash && byId(decodeURIComponent(hash.slice(1))); }
  function reveal() {
    var target = targetOf(location.hash), hidden = false;
    if (!target) return;
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS' && !up.open) { up.open = true; hidden = true; }
      if (up.classList.contains('out')) { up.classList.remove('out'); hidden = true; }
    }
    if (hidden) target.scrollIntoView({ block: 'center' });
  }

  var back = byId('back'), from = [];
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (!link || link === back || event.ctrlKey || event.metaKey || event.shiftKey) return;
    hide();
    if (link.closest('nav, .skip')) return;
    from.push({ y: window.scrollY, link: link });
    back.hidden = false;
    if (link.hash === location.hash) reveal();
  });
  back.addEventListener('click', function () {
    var last = from.pop();
    back.hidden = from.length === 0;
    if (!last) return;
    window.scrollTo(0, last.y);
    last.link.focus({ preventScroll: true });
  });

  var peek = byId('peek'), shown = null, timer = 0;
  function hide() { clearTimeout(timer); peek.hidden = true; shown = null; }
  function show(link) {
    var target = targetOf(link.hash);
    if (!target || !target.classList.contains('s') || link.closest('.text')) return;
    var text = target.closest('details');
    var part = target.cloneNode(true);
    part.removeAttribute('id');
    peek.textContent = '';
    var head = document.createElement('p');
    head.className = 'peek-head';
    head.textContent = text.querySelector('summary').getAttribute('data-label');
    peek.append(head, part);
    peek.hidden = false;
    var box = link.getBoundingClientRect(), own = peek.getBoundingClientRect();
    var top = box.bottom + 8 + own.height < innerHeight ? box.bottom + 8 : Math.max(8, box.top - own.height - 8);
    peek.style.setProperty('--x', Math.max(8, Math.min(box.left, innerWidth - own.width - 16)) + 'px');
    peek.style.setProperty('--y', top + 'px');
    shown = link;
  }
  function over(event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link === shown && link) { clearTimeout(timer); return; }
    if (event.target.closest && event.target.closest('#peek')) { clearTimeout(timer); return; }
    clearTimeout(timer);
    timer = setTimeout(link ? function () { show(link); } : hide, link ? 260 : 200);
  }
  document.addEventListener('pointerover', function (event) { if (event.pointerType === 'mouse') over(event); });
  document.addEventListener('focusin', function (event) { if (event.target.matches(':focus-visible')) over(event); });
  document.addEventListener('keydown', function (event) { if (event.key === 'Escape') hide(); });
  window.addEventListener('scroll', hide, { passive: true });

  window.addEventListener('hashchange', reveal);
  window.addEventListener('beforeprint', hide);
  reveal();
})();
`;

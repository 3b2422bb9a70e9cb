// The dossier's style sheet, as text. Two faces: one for the reports' words, one for ours. One accent for links, one loud colour for difference.
// No font, image or sheet is fetched.

export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1c1b19;--soft:#5f5c54;--hair:#dcd8cc;--accent:#17506e;--loud:#9c2c1a;--loudbg:#f8e4dd;--quiet:#736f65;--plan:#7a5f14;--card:#fffefb;--mark:#d5e4ec;
--said:"Iowan Old Style","Source Serif 4","Noto Serif","DejaVu Serif",Georgia,serif;--ours:"Inter","Noto Sans","Liberation Sans","DejaVu Sans",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#181816;--ink:#ece9e1;--soft:#b0ab9f;--hair:#3a3832;--accent:#8cc1dd;--loud:#f29a86;--loudbg:#3a211c;--quiet:#97938a;--plan:#d8b55a;--card:#1f1e1b;--mark:#223842}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--ours)}
main{max-width:1040px;margin:0 auto;padding:40px 28px 80px}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:6px 10px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.said{font-family:var(--said)}
.kick{font-size:12px;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0}
h1{font:600 34px/1.15 var(--said);margin:6px 0 8px;max-width:24em;text-wrap:balance}
h2{font:600 13px/1.3 var(--ours);letter-spacing:.09em;text-transform:uppercase;margin:56px 0 14px;padding-top:14px;border-top:2px solid var(--ink)}
h2 small,h3 small{font-weight:400;letter-spacing:0;text-transform:none;color:var(--soft);font-size:13px}
h2 small{margin-left:10px}h3{font:600 16px/1.35 var(--ours);margin:26px 0 8px}h3.sub{margin-top:34px;color:var(--soft)}
.lede{color:var(--soft);max-width:68ch}.lede b{color:var(--ink)}
nav ul{display:flex;gap:6px 18px;flex-wrap:wrap;margin:18px 0 0;padding:0;list-style:none;font-size:13px}nav a{color:var(--soft);text-decoration:underline;text-decoration-color:var(--hair);text-underline-offset:3px}
.filter{display:none;border:0;padding:0;gap:8px 16px;flex-wrap:wrap;align-items:center;margin:18px 0 0;font-size:13px;color:var(--soft)}.js .filter{display:flex}
.filter select,.filter button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--hair);padding:4px 8px;border-radius:3px}
.out{display:none!important}
.note{font-size:13px;color:var(--soft);margin:8px 0 0}.none{color:var(--quiet)}.unknown{font-style:italic;font-weight:400}.loud{color:var(--loud)}.basis{color:var(--soft);font-size:12.5px}
.sig{display:inline-block;min-width:1.7em;height:1.7em;line-height:1.6em;padding:0 .3em;text-align:center;font:600 .8em/1.6em var(--ours);border:1px solid currentColor;border-radius:.85em;margin-right:3px;color:var(--accent);white-space:nowrap}
.sigla{white-space:normal}
.lineid{font:11px var(--ours);color:var(--quiet)}
ul.checks,ul.lines,ul.differ{list-style:none;margin:0;padding:0}
.checks li{display:grid;grid-template-columns:92px 1fr auto;gap:4px 18px;padding:13px 0;border-bottom:1px solid var(--hair)}
.checks p{margin:0}.checks .proof{font:16px/1.45 var(--said);margin-top:2px}.checks .proof .said{background:var(--loudbg);padding:0 3px;box-decoration-break:clone;-webkit-box-decoration-break:clone}.slash{color:var(--soft)}
.tag{font-size:12px;color:var(--loud);padding-top:2px}
.fold{margin:10px 0 0;border-top:1px solid var(--hair)}.fold>summary,.report>summary{cursor:pointer;padding:7px 0;color:var(--soft);font-size:14px}.fold[open]>summary{color:var(--ink)}
.fold+.fold{margin-top:0}
.lines li{padding:8px 0;border-bottom:1px solid var(--hair);max-width:86ch}.lines .said{font-size:16px;line-height:1.45}.lines small{color:var(--soft);font-size:12px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th{font-weight:400;text-align:left}
.coll td{font:16.5px/1.45 var(--said);padding:10px 6px;vertical-align:top;border-bottom:1px solid var(--hair)}
.coll th{vertical-align:top;padding:10px 14px 10px 0;border-bottom:1px solid var(--hair);width:150px;min-width:120px}
.coll .how{display:block;font-size:12px;line-height:1.35;color:var(--soft);margin-top:4px}
.coll .shared{color:var(--quiet)}.coll .own{color:var(--loud);background:var(--loudbg);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.utterance .fold{margin:0;border:0}.utterance .fold>summary{padding:4px 0;font-size:12.5px}
.coll .gap{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hair) 5px 6px)}
.coll.running tr{display:block;border-bottom:1px solid var(--hair);padding:8px 0 8px 150px;position:relative}.coll.running th{position:absolute;left:0;border:0;padding:0 14px 0 0}.coll.running tbody,.coll.running{display:block}.coll.running td{display:inline;border:0;padding:0;background:none}.coll.running tr{min-height:52px}
.pos th,.pos td{padding:8px 14px 8px 0;border-bottom:1px solid var(--hair);font-size:14px;vertical-align:top}.pos thead th{font-size:12.5px;color:var(--soft);max-width:260px}.pos thead .said{font-size:14px}
.stance{display:block}.stance small{display:block;color:var(--soft);font-size:12px;padding-left:19px}.stance.none{color:var(--quiet)}
.dot{display:inline-block;width:11px;height:11px;border-radius:50%;margin-right:8px;border:1.5px solid var(--quiet)}.stance.for .dot{background:var(--accent);border-color:var(--accent)}.stance.against .dot{background:var(--loud);border-color:var(--loud)}.stance.undecided .dot{background:linear-gradient(90deg,var(--quiet) 50%,transparent 50%)}
.tally{margin:18px 0 0}.tally p{margin:4px 0}.squares i{display:inline-block;width:15px;height:15px;margin:0 4px 4px 0;border:1px solid var(--quiet);border-radius:2px}.squares .for{background:var(--accent);border-color:var(--accent)}.squares .named{background:var(--loud);border-color:var(--loud)}.squares .unnamed{background:repeating-linear-gradient(135deg,var(--loud) 0 2px,transparent 2px 4px);border-color:var(--loud)}.squares .undecided{background:linear-gradient(90deg,var(--quiet) 50%,transparent 50%)}
svg{width:100%;height:auto;display:block;max-width:1040px}.grid{stroke:var(--hair)}.tick,.lane{font:11px var(--ours);fill:var(--soft)}.lab{font:13px var(--ours);fill:var(--ink)}.sg{fill:var(--accent);font-weight:600;font-size:11px}
.bar{fill:var(--ink)}.bar.planned{fill:none;stroke:var(--plan);stroke-width:1.5;stroke-dasharray:3 2}.open{stroke:var(--ink);stroke-dasharray:2 3}
.edge{fill:none;stroke:var(--soft);stroke-width:1.2}.why{font:italic 11.5px var(--said);fill:var(--soft)}.n-origin{fill:var(--card);stroke:var(--ink)}.n-lab{font:13px var(--ours);fill:var(--ink)}.n-report{fill:var(--card);stroke:var(--accent)}.n-sig{font:600 13px var(--ours);fill:var(--accent)}
.events th,.events td,.reps th,.reps td{padding:7px 14px 7px 0;border-bottom:1px solid var(--hair);font-size:14px;vertical-align:top}.events thead th,.reps thead th{font-size:12px;color:var(--soft)}.events td:first-child{min-width:118px}.events .said{font-size:15px}
.differ li{padding:12px 0;border-bottom:1px solid var(--hair)}.differ p{margin:0 0 6px}.differ .tag{margin-right:10px}.differ dl{display:grid;grid-template-columns:minmax(0,max-content) minmax(55%,1fr);gap:3px 16px;margin:0}.differ dt{font-weight:600}.differ dt.vh+dd{grid-column:1/-1}.differ dd{margin:0;font-size:15px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));gap:14px;margin-top:8px}.card{background:var(--card);border:1px solid var(--hair);padding:14px 16px;overflow-wrap:anywhere}.card h3{margin:0;font-size:17px}.card dl{display:grid;grid-template-columns:auto 1fr;gap:2px 10px;margin:8px 0 4px;font-size:13px}.card dt{color:var(--soft)}.card dd{margin:0}
.report{border-top:1px solid var(--hair);content-visibility:auto;contain-intrinsic-size:auto 60px}.report>summary .said{font-size:16px;color:var(--ink)}.report small{color:var(--soft);font-size:12px}
.text{font:17px/1.62 var(--said);max-width:68ch;padding:4px 0 26px}.text p{margin:0 0 .8em;white-space:pre-wrap;overflow-wrap:anywhere}
.text .title,.text .heading{font-weight:600}.text .furniture,.text .date,.text .byline,.text .dateline{color:var(--quiet);font-size:14px}.text .furniture::before{content:"furniture ";font:11px var(--ours);color:var(--quiet)}
.text .question{font-style:italic}
.q{background:linear-gradient(transparent 64%,var(--mark) 64%)}.cue{border-bottom:1.5px solid var(--accent)}.src{font-variant:small-caps;letter-spacing:.02em}.time{border-bottom:1.5px dotted var(--plan)}.fig{border-bottom:1.5px dashed var(--quiet)}.evt{text-decoration:underline;text-decoration-color:var(--hair);text-underline-offset:4px}.stn{border-bottom:1.5px solid var(--loud)}
.s:target{background:var(--loudbg);outline:2px solid var(--loudbg)}tr:target td,li:target,article:target{background:var(--loudbg)}
.back a{font:11px var(--ours);color:var(--accent);margin-left:2px}
.key span{margin-right:14px;white-space:nowrap}
footer{margin-top:64px;padding-top:14px;border-top:1px solid var(--hair);font-size:13px;color:var(--soft)}
@media(max-width:720px){main{padding:22px 16px}h1{font-size:26px}.checks li{grid-template-columns:1fr auto}.checks .tag{grid-column:1/-1}.timeline,.graph{display:none}.pictured>.fold>summary{color:var(--ink)}
.coll,.coll tbody{display:block}.coll tr{display:block;border-bottom:1px solid var(--hair);padding:8px 0;position:static;min-height:0}.coll th{display:block;border:0;padding:0;width:auto;position:static!important}.coll td{display:inline;border:0;padding:0;background:none!important}.coll.running tr{padding:8px 0}.coll .how{display:inline;margin-left:6px}.events,.reps{min-width:620px}.differ dl{grid-template-columns:1fr}}
@media print{:root{--paper:#fff;--ink:#000;--card:#fff}body{font-size:11px}main{max-width:none;padding:0}nav,.filter,.lineid,.back{display:none!important}h2{margin:22px 0 8px;break-after:avoid}.checks li,.utterance,.card,.differ li{break-inside:avoid}.report,.fold{display:none}.scroll{overflow:visible}a:hover{text-decoration:none}}
`;

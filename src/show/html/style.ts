// The dossier's style sheet, as text. Two faces: one for the reports' words, one for ours. One accent for links, one loud colour for difference.
// No font, image or sheet is fetched.

const COLOURS = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1c1b19;--soft:#5c5951;--hair:#dcd8cc;--accent:#17506e;--loud:#93281a;--loudbg:#f8e4dd;--quiet:#716d63;--plan:#755a10;--card:#fffefb;--mark:#d5e4ec;
--said:"Iowan Old Style","Source Serif 4","Noto Serif","DejaVu Serif",Georgia,serif;--ours:"Inter","Noto Sans","Liberation Sans","DejaVu Sans",system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#181816;--ink:#ece9e1;--soft:#b4afa3;--hair:#3a3832;--accent:#8cc1dd;--loud:#f4a493;--loudbg:#3f231d;--quiet:#9b978e;--plan:#d8b55a;--card:#1f1e1b;--mark:#223842}}
`;

const PAGE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:72px;overflow-wrap:break-word}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--ours)}
main{max-width:1056px;margin:0 auto;padding:36px 28px 80px}
a{color:inherit;text-decoration:none}a:hover{text-decoration:underline;text-decoration-color:var(--accent);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,button:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--card);padding:6px 10px;z-index:9}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.said{font-family:var(--said)}
.small-only{display:none}
.out{display:none!important}
.kick{font-size:12px;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0}
h1{font:600 33px/1.16 var(--said);margin:6px 0 8px;max-width:26em;text-wrap:balance}
h2{font:600 13px/1.3 var(--ours);letter-spacing:.09em;text-transform:uppercase;margin:54px 0 14px;padding-top:13px;border-top:2px solid var(--ink)}
h2 small,h3 small{font-weight:400;letter-spacing:0;text-transform:none;color:var(--soft);font-size:13px}
h2 small{margin-left:10px}
h3{font:600 16px/1.35 var(--ours);margin:26px 0 6px}
h3.sub{font-size:14px;margin:34px 0 8px;color:var(--soft)}
small{color:var(--soft)}
.lede{color:var(--soft);max-width:76ch;margin:0}.lede b{color:var(--ink)}
.conspectus{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(175px,1fr));gap:8px 18px;margin:18px 0 0;padding:12px 0 0;border-top:1px solid var(--hair);font-size:13.5px}
.conspectus li{display:grid;line-height:1.35}.conspectus b{font-weight:600;overflow-wrap:anywhere}.conspectus small{font-size:12px;padding-left:2.15em}
.bar-top{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:4px 22px;justify-content:space-between;align-items:center;background:var(--paper);margin:14px 0 -30px;padding:9px 0;border-bottom:1px solid var(--hair);font-size:13px}
nav ul{display:flex;gap:4px 16px;flex-wrap:wrap;margin:0;padding:0;list-style:none}nav a{color:var(--soft)}nav a:hover{color:var(--ink)}
.ways{border-bottom:1px solid var(--hair);padding:0 0 9px;margin:0 0 22px;font-size:14px}.ways li:first-child a{font:600 17px var(--said);color:var(--ink)}
.filter{display:none;border:0;padding:0;margin:0;gap:4px 8px;flex-wrap:wrap;align-items:center;color:var(--soft);min-width:0}.js .filter{display:flex}
.filter button{display:none}.filtered .filter button{display:inline}
.filter select,.filter button,#back{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--hair);padding:2px 6px;border-radius:3px;max-width:136px}
#back{position:fixed;right:20px;bottom:20px;z-index:6;padding:8px 14px;max-width:none;border-color:var(--accent);color:var(--accent);cursor:pointer}
#back[hidden],#peek[hidden]{display:none}
#peek{position:fixed;z-index:7;left:var(--x,8px);top:var(--y,8px);width:min(460px,calc(100vw - 24px));max-height:46vh;overflow:auto;background:var(--card);border:1px solid var(--quiet);border-radius:3px;padding:10px 14px;font:15px/1.5 var(--said);box-shadow:0 4px 18px #0003}
.peek-head{margin:0 0 4px;font:600 12px var(--ours);color:var(--accent)}
.note{font-size:13px;color:var(--soft);margin:8px 0 0}.note code{overflow-wrap:anywhere;margin-right:10px}.none{color:var(--quiet)}.unknown{font-style:italic;font-weight:400}.loud{color:var(--loud)}.basis{color:var(--soft);font-size:12.5px}
.sig{display:inline-block;min-width:1.75em;height:1.75em;padding:0 .35em;text-align:center;font:600 12px/1.62em var(--ours);border:1px solid currentColor;border-radius:.9em;margin-right:3px;color:var(--accent);white-space:nowrap}
a.sig:hover{background:var(--accent);color:var(--paper);text-decoration:none}
.sg{color:var(--accent);font:600 11px var(--ours)}
.lineid{font:11px var(--ours);color:var(--quiet)}
.tag{font-size:12px;color:var(--loud);padding-top:3px}
.fold{border-top:1px solid var(--hair)}.fold>summary,.report>summary{cursor:pointer;padding:7px 0;color:var(--soft);font-size:14px}.fold[open]>summary{color:var(--ink)}
.utterance .fold,.card .fold,td .fold{border:0}.utterance .fold>summary,.card .fold>summary{padding:3px 0;font-size:12.5px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}th{font-weight:400;text-align:left}
`;

const LISTS = `
ul.checks,ul.lines,ol.lines,ul.differ,.values,.names{list-style:none;margin:0;padding:0}
.checks>li,.differ>li{display:grid;grid-template-columns:84px minmax(0,1fr);gap:2px 16px;padding:12px 0;border-bottom:1px solid var(--hair)}
.checks p,.differ p{margin:0}
.checks .proof p,.values li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:8px;font:16px/1.42 var(--said);margin:4px 0 0}
mark{color:var(--loud);background:var(--loudbg);padding:0 1px;font-weight:inherit;box-decoration-break:clone;-webkit-box-decoration-break:clone}mark.at{color:inherit;background:var(--mark)}
.values li:has(b){grid-template-columns:auto minmax(90px,max-content) minmax(0,1fr)}.values b{font:600 15px/1.45 var(--ours);color:var(--loud)}
.values .said{color:var(--soft)}.values .said:only-of-type{color:inherit}
.lines li{padding:7px 0;border-bottom:1px solid var(--hair)}.lines li:last-child{border:0}.lines .said{font-size:16px;line-height:1.45}.lines small{font-size:12px}.lines .speaker{font-weight:600}
.index{display:grid;grid-template-columns:repeat(auto-fill,minmax(230px,1fr));gap:0 26px;grid-auto-flow:dense}
.index details{border-bottom:1px solid var(--hair);min-width:0}.index summary{cursor:pointer;padding:4px 0;font-size:14px}.index details[open]{grid-column:1/-1}.index[open] summary{font-weight:600}
.names{columns:2;column-gap:30px;font-size:14px}.names li{break-inside:avoid;padding:3px 0 3px 14px;text-indent:-14px}.names .sig{text-indent:0}
.chips{display:flex;flex-wrap:wrap;gap:6px 8px;align-items:baseline;margin:6px 0 14px}.chips .note{margin:0 6px 0 0;width:86px}.chip{border:1px solid var(--hair);border-radius:3px;padding:1px 8px;font-size:14px;background:var(--card)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(290px,1fr));gap:14px;margin-top:8px}
.card{background:var(--card);border:1px solid var(--hair);padding:13px 16px 9px;overflow-wrap:anywhere}.card h3{margin:0;font-size:17px}.card dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 12px;margin:8px 0 6px;font-size:13.5px}.card .sig,.names .sig{font-size:10.5px}.card dt{color:var(--soft)}.card dd{margin:0}.card ul.note{padding-left:16px;margin:0 0 6px}
`;

const TABLES = `
.coll{margin:2px 0;width:auto}.coll.running{width:100%}
.coll td{font:16px/1.42 var(--said);padding:9px 7px;vertical-align:top;border-bottom:1px solid var(--hair)}
.coll th{vertical-align:top;padding:9px 14px 9px 0;border-bottom:1px solid var(--hair);width:158px;min-width:158px;line-height:1.35}
.coll .outlet{font-size:13px;font-weight:600;margin-left:4px}.coll .how{display:block;font-size:12px;color:var(--soft);margin-top:3px}.coll .how .said{font-style:italic;display:block}
.coll .shared{color:var(--quiet)}.coll .own{color:var(--loud);background:var(--loudbg);box-decoration-break:clone;-webkit-box-decoration-break:clone}
.coll .short{white-space:nowrap}.coll .differs{min-width:70px}.coll .gap{background:repeating-linear-gradient(135deg,transparent 0 5px,var(--hair) 5px 6px)}
.stand.ruled{display:grid;grid-template-columns:minmax(0,1fr) 290px;gap:18px 34px}
.pos th,.pos td{padding:7px 16px 7px 0;border-bottom:1px solid var(--hair);font-size:14px;vertical-align:top}.pos tbody th{min-width:118px;max-width:170px;font-weight:600;position:sticky;left:0;background:var(--paper)}.pos thead th{min-width:135px;max-width:280px;color:var(--soft)}.pos thead .said{font-size:14.5px;line-height:1.35;color:var(--ink)}
.stance{display:block}.stance.none{color:var(--quiet)}
.dot{display:inline-block;width:11px;height:11px;border-radius:50%;margin-right:8px;border:1.5px solid var(--quiet)}.stance.none .dot{border-style:dotted}.stance.for .dot{background:var(--accent);border-color:var(--accent)}.stance.against .dot{background:var(--loud);border-color:var(--loud)}.stance.undecided .dot{background:linear-gradient(90deg,var(--quiet) 50%,transparent 50%)}
.tally{margin:0 0 22px;font-size:14px}.tally p{margin:4px 0}.tally .question{color:var(--soft);line-height:1.35}.squares i{display:inline-block;width:15px;height:15px;margin:0 4px 4px 0;border:1px solid var(--quiet);border-radius:2px}.squares .for{background:var(--accent);border-color:var(--accent)}.squares .named{background:var(--loud);border-color:var(--loud)}.squares .unnamed{background:repeating-linear-gradient(135deg,var(--loud) 0 2px,transparent 2px 4px);border-color:var(--loud)}.squares .undecided{background:linear-gradient(90deg,var(--quiet) 50%,transparent 50%)}
.events th,.events td,.reps th,.reps td{padding:7px 14px 7px 0;border-bottom:1px solid var(--hair);font-size:14px;vertical-align:top}.events thead th,.reps thead th{font-size:12px;color:var(--soft)}.events td:first-child{min-width:118px}.events .said{font-size:15px}.reps td:nth-child(2){min-width:96px;overflow-wrap:anywhere}
`;

const PICTURES = `
svg{width:100%;height:auto;display:block}svg a:hover{text-decoration:none}
.grid{stroke:var(--hair)}.rule{stroke:var(--hair)}.tick,.lane{font:11.5px var(--ours);fill:var(--soft)}.lab{font:14px var(--said);fill:var(--ink)}.lab .sg{font:600 11px var(--ours);fill:var(--accent)}
.bar{fill:var(--ink)}.bar.planned{fill:var(--paper);stroke:var(--plan);stroke-width:1.5;stroke-dasharray:3 2}.open{stroke:var(--ink);stroke-dasharray:2 3}.span{stroke:var(--accent);stroke-width:1.5}
svg a:hover .lab,svg a:focus-visible .lab{fill:var(--accent)}
.edge{fill:none;stroke:var(--quiet);stroke-width:1.2}a:hover>.edge,a:focus-visible>.edge{stroke:var(--loud);stroke-width:2.4}
.why{font:italic 12.5px var(--said);fill:var(--soft)}a:hover>.why{fill:var(--loud)}.n-out{font:600 12.5px var(--ours);fill:var(--ink)}
.n-first{fill:var(--ink)}.n-relay{fill:var(--card);stroke:var(--ink)}.n-lab{font:13px var(--ours);fill:var(--ink)}.n-lab.first{fill:var(--paper)}
.n-report{fill:var(--card);stroke:var(--accent)}.n-sig{font:600 13px var(--ours);fill:var(--accent)}.n-sig.small{font-size:11px}
`;

const TEXTS = `
.report{border-top:1px solid var(--hair);content-visibility:auto;contain-intrinsic-size:auto 46px}.report[open]{content-visibility:visible}.report>summary .said{font-size:16px;color:var(--ink)}.report small{font-size:12px}
.text{font:17px/1.62 var(--said);max-width:68ch;padding:4px 0 26px}.text p{margin:0 0 .8em;white-space:pre-wrap;overflow-wrap:anywhere}
.text .title,.text .heading{font-weight:600}.text .furniture,.text .date,.text .byline,.text .dateline{color:var(--quiet);font-size:14px}.text .furniture::before{content:"furniture ";font:11px var(--ours);color:var(--quiet)}
.text .question{font-style:italic}
.q{background:linear-gradient(transparent 64%,var(--mark) 64%)}.cue{border-bottom:1.5px solid var(--accent)}.src{color:var(--accent);font-weight:600}.time{border-bottom:1.5px dotted var(--plan)}.fig{border-bottom:1.5px dashed var(--quiet)}.evt{text-decoration:underline;text-decoration-color:var(--hair);text-underline-offset:4px}.stn{border-bottom:1.5px solid var(--loud)}
.s:target{background:var(--loudbg);outline:3px solid var(--loudbg)}tr:target>td,li:target,article:target,.utterance:target,.pos th:target{background:var(--loudbg)}
.back a{font:11px var(--ours);color:var(--accent);margin-left:3px}
.key span{margin-right:14px;white-space:nowrap}
footer{margin-top:64px;padding-top:14px;border-top:1px solid var(--hair);font-size:13px;color:var(--soft)}
`;

const NARROW = `
@media screen and (max-width:900px){.stand.ruled{grid-template-columns:minmax(0,1fr)}}
@media screen and (max-width:720px){main{padding:20px 16px 60px}.filter select{max-width:100px}h1{font-size:25px}.conspectus{gap:2px 0}.conspectus li a{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.conspectus li{grid-template-columns:minmax(0,1fr) auto;gap:10px;align-items:baseline}.conspectus small{padding:0}.bar-top{position:static;margin-bottom:-24px}html{scroll-padding-top:12px}h2{margin-top:42px}h2 small{display:block;margin:2px 0 0}
.conspectus{grid-template-columns:minmax(0,1fr)}
.checks>li,.differ>li{grid-template-columns:minmax(0,1fr)}.timeline,.graph{display:none}.small-only{display:block}.names{columns:1}
.values li:has(b){grid-template-columns:auto minmax(0,1fr)}.values li:has(b) .said{grid-column:2}.values b:empty{display:none}.values li:has(b:empty) .said{grid-row:1}
.coll,.coll tbody,.coll tr{display:block}.coll tr{border-bottom:1px solid var(--hair);padding:8px 0}.coll th{display:block;border:0;padding:0 0 3px;width:auto}.coll td{display:inline;border:0;padding:0;background:none!important}.coll .short{white-space:normal}.coll .how,.coll .how .said{display:inline;margin-left:6px}
.events,.reps{min-width:600px}.chips .note{width:auto}}
`;

const PRINT = `
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--quiet:#555;--hair:#bbb;--accent:#123f57;--loud:#7d1d10;--loudbg:#f3e2dc;--card:#fff}@page{margin:14mm}body{font-size:10.5px}small,h2 small,h3 small,.tag,.note,.basis,.coll .how,.coll .outlet,.stance small,.sg{font-size:9px!important}.sig{font-size:8px!important}.coll th{width:110px;min-width:110px}main{max-width:none;padding:0}h1{font-size:22px}h2{font-size:11px;margin:18px 0 6px;padding-top:6px;break-after:avoid}h3,h3.sub{font-size:12px;margin:12px 0 4px;break-after:avoid}.kick{font-size:9px}
.bar-top,.ways,.lineid,.back,#back,#peek,.skip,.index,.index+.fold,h3.sub:has(+.index){display:none!important}.fold,.report{display:none}
.checks>li,.differ>li{padding:5px 0;grid-template-columns:60px minmax(0,1fr)}.checks .proof p,.values li,.lines .said,.coll td{font-size:11.5px}.coll td,.coll th{padding-top:4px;padding-bottom:4px}.pos th,.pos td,.reps td,.reps th{font-size:10.5px;padding:3px 10px 3px 0}.card{padding:7px 10px}.card h3{font-size:12px}.card dl{font-size:10.5px;margin:4px 0}.cards{grid-template-columns:repeat(3,1fr);gap:8px}.conspectus{font-size:10.5px}
.checks>li,.utterance,.card,.differ>li,tr,svg,.tally,.chips{break-inside:avoid}.scroll{overflow:visible}.timeline,.graph{display:block!important}.small-only{display:none!important}footer{margin-top:20px}}
`;

/**
 * Words of reports may run from right to left: each piece takes its direction from itself, so that the numbers and words of ours
 * beside it stay where they are.
 */
const DIRECTIONS = `
a,bdi,td,th,option,h1,.said,.title,.outlet,.by,.speaker,.chip,.entries .title,.text p,.changed p,.values b,.conspectus b{unicode-bidi:plaintext}
small,.text a{unicode-bidi:isolate}
`;

export const STYLE = [COLOURS, PAGE, LISTS, TABLES, PICTURES, TEXTS, DIRECTIONS, NARROW, PRINT].join('');

// The style sheet of the newsroom's pages: the dossier's, and what a page of forms and lists needs besides.
// No font, image or sheet is fetched from elsewhere.
import { createHash } from 'node:crypto';
import { STYLE } from '../html/style.js';

const FRAME = `
.desk{padding-top:0}
.top{display:flex;flex-wrap:wrap;gap:6px 20px;align-items:center;justify-content:space-between;padding:12px 0 10px;border-bottom:1px solid var(--hair);margin:0 0 26px;font-size:14px}
.top nav ul{gap:4px 18px;align-items:baseline}.top nav a{display:inline-block;padding:4px 0}.top .home{font:600 17px var(--said);color:var(--ink)}
.top nav a[aria-current]{color:var(--ink);box-shadow:inset 0 -2px var(--accent)}
.top form{display:flex;gap:6px;margin:0}.top input{width:15em;max-width:44vw}
.who{color:var(--soft);font-size:12.5px}
input,select,textarea,button,.button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--quiet);border-radius:3px;padding:5px 9px;max-width:100%}
textarea{width:100%;min-height:13em;font:16px/1.5 var(--said)}
button,.button{border-color:var(--accent);color:var(--accent);cursor:pointer;display:inline-block}button:hover,.button:hover{background:var(--mark);text-decoration:none}
button.quiet{border-color:transparent;background:none;padding:3px 6px;font-size:13px;text-decoration:underline;text-underline-offset:3px}
input:focus-visible,textarea:focus-visible,.button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.ask{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px 14px;align-items:end;margin:18px 0 8px}
.ask label,.fill label{display:grid;gap:3px;font-size:12.5px;color:var(--soft)}.ask label.wide{grid-column:1/-1}.ask input,.ask select,.fill input,.fill select{width:100%}
.fill{display:grid;gap:12px;max-width:760px;margin:14px 0 30px}.fill .row{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:12px}.fill fieldset,.ask fieldset{border:0;padding:0;margin:0}
.ask fieldset{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:4px 16px;font-size:14px}.ask fieldset label{display:flex;gap:6px;align-items:center;font-size:14px;color:var(--ink)}.ask fieldset input{width:auto}
.desk h1{font:600 27px/1.2 var(--ours)}.desk h1.said{font:600 31px/1.16 var(--said)}.desk h2 .said{font:600 19px/1.3 var(--said);letter-spacing:0;text-transform:none}
.entries{list-style:none;margin:0;padding:0}.entries>li{padding:11px 0;border-bottom:1px solid var(--hair);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 22px;align-items:baseline}
.entries .title{font:600 18px/1.3 var(--said)}.entries .when{font-size:13px;color:var(--soft);text-align:right;white-space:nowrap}.entries .more{grid-column:1/-1;font-size:13.5px;color:var(--soft)}
.hits{list-style:none;margin:0;padding:0}.hits>li{display:grid;grid-template-columns:96px minmax(0,1fr);gap:2px 16px;padding:12px 0;border-bottom:1px solid var(--hair)}.hits p{margin:0}.hits .said{font-size:16.5px;line-height:1.45}.hits .by{font-weight:600}.hits .tag{color:var(--soft)}
.pages{display:flex;gap:14px;margin:20px 0 0}
.facts+.notice,.chips+.notice{margin-top:18px}.notice{border-left:3px solid var(--accent);background:var(--card);padding:9px 14px;margin:0 0 20px}.notice.loud{border-color:var(--loud);color:inherit}
.facts{display:grid;grid-template-columns:auto minmax(0,1fr);gap:4px 16px;font-size:14px;margin:10px 0 0}.facts dt{color:var(--soft)}.facts dd{margin:0;overflow-wrap:anywhere}
.inline{display:inline-flex;flex-wrap:wrap;gap:6px;align-items:center;margin:0}
.acts{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:center;margin:8px 0 0}
.plain{list-style:none;margin:0;padding:0}
ins{text-decoration:none;background:var(--mark)}del{color:var(--loud);background:var(--loudbg)}
.changed{font:16px/1.55 var(--said);max-width:72ch}.changed p{margin:0 0 .7em;white-space:pre-wrap;overflow-wrap:anywhere}
.trail{font-size:13px;color:var(--soft);margin:0 0 4px}.trail a{color:var(--accent)}
.rows th,.rows td{padding:6px 14px 6px 0;border-bottom:1px solid var(--hair);font-size:14px;vertical-align:top;text-align:left}.rows th{color:var(--soft);white-space:nowrap}.rows .part{font-size:13.5px;color:var(--soft)}.rows .part .said{color:var(--ink)}.rows code{font-size:12px;overflow-wrap:anywhere}
@media screen and (max-width:720px){.desk .top{margin-bottom:18px}.top nav{font-size:13px}.top nav ul{gap:4px 11px}.top .home{font-size:15px}.top form{width:100%}.top input{flex:1;max-width:none}.entries>li{grid-template-columns:minmax(0,1fr)}.entries .when{text-align:left;white-space:normal}.hits>li{grid-template-columns:minmax(0,1fr)}.top nav a,.entries .title{padding:5px 0;display:inline-block}}
@media screen and (max-width:720px){.desk .reps{min-width:0}.desk .reps thead{display:none}.desk .reps tr{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 10px;padding:8px 0;border-bottom:1px solid var(--hair)}.desk .reps td{border:0;padding:0}.desk .reps td:first-child{grid-row:1/5}.desk .reps td[data-name]{font-size:13px;color:var(--soft)}.desk .reps td[data-name]::before{content:attr(data-name) " "}}
@media print{.top,.ask,.pages,.acts,form{display:none}}
`;

export const DESK_STYLE = `${STYLE}${FRAME}`;

/** The sheet's own address: another sheet has another, so that a browser may keep it for ever. */
export const STYLE_PATH = `/style-${createHash('sha256').update(DESK_STYLE).digest('hex').slice(0, 16)}.css`;

/** A page with a mark at its margin. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="2" fill="#17506e"/><path d="M5 3v10M7.5 5H12M7.5 8H12M7.5 11H10" stroke="#fbfaf6" stroke-width="1.4" fill="none"/></svg>`;

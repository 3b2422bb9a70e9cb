// Which credits of several reports lead to one origin: outlets under their spellings, people and offices through their
// entities, papers and posts through their author. Does not name origins or count them; origins.ts does.
import { PAGES } from '../../lists/credit-words.js';
import type { Credit, OriginKind } from '../../model/index.js';
import { findAgency, isBareMasthead, isLetters, isSameOutlet, originWords } from '../../read/credits/outlets.js';
import { type Comparison, localKey, type Witness } from '../comparison.js';

/** A credit of a report, as seen by comparing. */
export interface Trace {
  witness: Witness;
  credit: Credit;
  kind: OriginKind;
  /** What it is joined by; equal keys are one origin. */
  key: string;
  /** Name of the outlet for agencies, outlets and the report's own house. */
  outlet?: string;
  /** The pile's entity behind it, if there is one. */
  entity?: string;
  /** The pile's entity that told, wrote or posted it. */
  author?: string;
  /** Key of the origin behind this one: the letter behind the agency that obtained it. */
  behind?: string;
}

/** Words that stand for an outlet named before: "the agency", "the radio". */
const AGAIN =
  /^the (agency|radio|newspaper|paper|station|broadcaster|channel|portal|outlet|magazine|website|site|news agency|wire)$/i;
/** Media named by their kind only: "local media", "a local paper", "state television", "agencies". */
const GENERIC =
  /^(?:an? |the |some |several |other )?(?:(?:local|foreign|state|national|regional|russian|opposition|social|own|news|\p{Lu}\p{L}+) )*(?:media|press|news agencies|agencies|agency|wires|wire services|newspapers?|papers?|radio|television|tv|channels?|stations?|broadcasters?|outlets?|portals?|websites?|magazines?|bloggers?)(?: outlets)?$/u;

/** Papers by their kind: every word for one kind of paper leads to one word. */
const PAPER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bletters?\b/i, 'letter'],
  [/\bdrafts?\b|\bproposal\b/i, 'draft'],
  [
    /\b(?:press )?releases?\b|\bcommuniqu[ée]\b|\bstatements?\b|\bcommunications?\b|\bannouncement\b|\bdeclaration\b/i,
    'statement',
  ],
  [/\bfilings?\b/i, 'filing'],
  [/\breadouts?\b/i, 'readout'],
  [/\bmemos?\b|\bmemorandum\b/i, 'memo'],
  [/\be-?mails?\b/i, 'email'],
  [/\breports?\b|\bstudy\b|\bsurvey\b|\bindex\b/i, 'report'],
  [/\brecordings?\b|\btape\b|\baudio\b|\bcall\b/i, 'recording'],
  [/\bvideo\b|\bfootage\b|\bphotographs?\b/i, 'footage'],
];
export const paperKind = (words: string): string =>
  PAPER_KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'document';

const foldedKey = (words: string): string => [...new Set(originWords(words))].sort().join(' ');

/** All credits of a pile with the keys they are joined by, in order of report and place. */
export function findTraces(comparison: Comparison): Trace[] {
  const outlets = outletKeys(comparison);
  const storyOf = new Map(
    comparison.stories.flatMap(story => story.reports.map(report => [report, story.id] as const)),
  );
  const traces: Trace[] = [];
  for (const witness of comparison.witnesses) {
    const here: Trace[] = [];
    for (const credit of witness.read.credits) here.push(traceOf(comparison, witness, credit, here, outlets, storyOf));
    traces.push(...here);
  }
  return traces;
}

const pileEntity = (comparison: Comparison, witness: Witness, local: string | undefined): string | undefined =>
  local === undefined ? undefined : comparison.entityOf.get(localKey(witness.report.id, local));

function traceOf(
  comparison: Comparison,
  witness: Witness,
  credit: Credit,
  before: readonly Trace[],
  outlets: Map<string, string>,
  storyOf: Map<string, string>,
): Trace {
  const report = witness.report.id;
  const story = storyOf.get(report) ?? report;
  const kind = credit.kind ?? 'other';
  const entity = pileEntity(comparison, witness, credit.entity);
  const author = pileEntity(comparison, witness, credit.speaker);
  const by = author ?? (credit.speakerSpan ? foldedKey(witness.report.text.slice(...credit.speakerSpan)) : '');
  const base = { witness, credit, kind, ...(entity ? { entity } : {}), ...(author ? { author } : {}) };
  const paper =
    credit.relation === 'obtained' && credit.document ? paperKey(credit.document, by, report, story) : undefined;
  const behind = paper ? { behind: paper } : {};
  if (kind === 'own') {
    const outlet = witness.report.outlet ?? report;
    return { ...base, key: outlets.get(outlet) ?? `own ${report}`, outlet, ...behind };
  }
  if (kind === 'agency' || kind === 'outlet') {
    const again = AGAIN.test(credit.origin)
      ? before.findLast(t => (t.kind === 'agency' || t.kind === 'outlet') && t.outlet && fits(credit.origin, t))
      : undefined;
    if (again) return { ...base, key: again.key, outlet: again.outlet!, ...behind };
    if (GENERIC.test(credit.origin)) return { ...base, key: `media ${report} ${foldedKey(credit.origin)}`, ...behind };
    return {
      ...base,
      key: outlets.get(credit.origin) ?? `outlet ${foldedKey(credit.origin)}`,
      outlet: credit.origin,
      ...behind,
    };
  }
  if (kind === 'document') return { ...base, key: paperKey(credit.document ?? credit.origin, by, report, story) };
  if (kind === 'social') return { ...base, key: by ? `post ${by}` : `post ${report} ${credit.origin.toLowerCase()}` };
  if (kind === 'occasion')
    return { ...base, key: by ? `occasion ${story} ${by}` : `occasion ${report} ${foldedKey(credit.origin)}` };
  if (kind === 'unnamed') return { ...base, key: `unnamed ${report} ${credit.origin.toLowerCase()}` };
  if (entity) return { ...base, key: `entity ${entity}` };
  return { ...base, key: `words ${story} ${foldedKey(credit.origin)}` };
}

/** A paper is known by its kind and author; without an author only inside one report. */
const paperKey = (words: string, by: string, report: string, story: string): string => {
  const kind = paperKind(words);
  return by && kind !== 'document' ? `paper ${story} ${kind} ${by}` : `paper ${report} ${kind} ${by}`;
};

/** "The radio" means a radio named before, "the agency" an agency; "the outlet" any. */
const fits = (words: string, trace: Trace): boolean => {
  const noun = /(\w+)$/.exec(words)![1]!.toLowerCase();
  const name = trace.outlet!.toLowerCase();
  if (noun === 'radio') return name.includes('radio');
  if (noun === 'agency' || noun === 'wire')
    return trace.kind === 'agency' || /agency|press|wire|news|service|\p{Lu}{2}/iu.test(trace.outlet!);
  if (PAGES.has(noun)) return true;
  return !name.includes('radio');
};

/** Every outlet name of the pile, the reports' own houses included, to the key of its group. */
function outletKeys(comparison: Comparison): Map<string, string> {
  const names = new Set<string>();
  for (const { report, read } of comparison.witnesses) {
    if (report.outlet) names.add(report.outlet);
    for (const credit of read.credits)
      if (
        (credit.kind === 'agency' || credit.kind === 'outlet') &&
        !AGAIN.test(credit.origin) &&
        !GENERIC.test(credit.origin)
      )
        names.add(credit.origin);
  }
  // fullest names first: shorter ones look for the one name they are short for
  const sorted = [...names].sort(
    (a, b) =>
      originWords(b).length - originWords(a).length || Number(isLetters(a)) - Number(isLetters(b)) || (a < b ? -1 : 1),
  );
  const keys = new Map<string, string>();
  const heads: string[] = [];
  for (const name of sorted) {
    const agency = findAgency(name);
    const same = heads.filter(head => (agency ? findAgency(head) === agency : isSameOutlet(name, head)));
    // a word of mastheads alone ("the Post") means one only where one such is spoken of
    if (same.length === 1 || (same.length > 1 && !isBareMasthead(name) && sameWords(name, same[0]!)))
      keys.set(name, keys.get(same[0]!)!);
    else {
      heads.push(name);
      keys.set(name, `outlet ${foldedKey(name)}`);
    }
  }
  return keys;
}

const sameWords = (a: string, b: string): boolean => foldedKey(a) === foldedKey(b);

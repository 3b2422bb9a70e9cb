// Which credits of several reports lead to one origin: outlets under their spellings, people and offices through their
// entities, papers and posts through their author. Does not name origins or count them; origins.ts does.
import { PAGES } from '../../lists/credit-words.js';
import type { Credit, OriginKind } from '../../model/index.js';
import {
  bareLetters,
  findAgency,
  initials,
  isBareMasthead,
  isLetters,
  isSameOutlet,
  originWords,
} from '../../read/credits/outlets.js';
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
  /^(?:an? |the |some |several |other |one )?(?:(?:local|foreign|state|national|regional|opposition|social|own|news) )*(?:(?:\p{Lu}\p{L}+ )?(?:media|news agencies|agencies|wires|wire services|newspapers|papers|channels|stations|broadcasters|outlets|portals|websites|magazines|bloggers)|press|agency|newspaper|paper|radio|television|tv|channel|station|broadcaster|outlet|portal|website|magazine)(?: outlets)?$/u;

/** Whether words name media by their kind only, so that nobody in particular stands behind them. */
export const isUnnamedMedia = (words: string): boolean => GENERIC.test(words);

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

/** Papers of which a story seldom has two by one author: known by their kind where the words name no author. */
const SINGLE = new Set(['letter', 'draft', 'filing', 'readout', 'memo']);

export const foldedKey = (words: string): string => [...new Set(originWords(words))].sort().join(' ');

/** Keys that turned out to mean one thing. */
interface Aliases {
  join(a: string, b: string): void;
  rootOf(key: string): string;
}

function newAliases(): Aliases {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (parents.has(at)) at = parents.get(at)!;
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [least, other] = [rootOf(a), rootOf(b)].sort();
      if (least !== other) parents.set(other!, least!);
    },
  };
}

/** All credits of a pile with the keys they are joined by, in order of report and place. */
export function findTraces(comparison: Comparison): Trace[] {
  const outlets = outletKeys(comparison);
  const storyOf = new Map(
    comparison.stories.flatMap(story => story.reports.map(report => [report, story.id] as const)),
  );
  const traces: Trace[] = [];
  for (const witness of comparison.witnesses) {
    const here: Trace[] = [];
    const story = storyOf.get(witness.report.id) ?? witness.report.id;
    for (const credit of witness.read.credits) here.push(traceOf(comparison, witness, credit, here, outlets, story));
    traces.push(...here);
  }
  const aliases = joinPapers(traces, storyOf);
  for (const trace of traces) {
    trace.key = aliases.rootOf(trace.key);
    if (trace.behind) trace.behind = aliases.rootOf(trace.behind);
  }
  return traces;
}

/** A paper as one credit has it. */
interface PaperTrace {
  key: string;
  kind: string;
  author: string;
  /** Places where only one paper of the kind is spoken of: the report, and the outlet that obtained it. */
  places: string[];
}

/**
 * One paper under several credits: the same author's letter, the letter one outlet obtained, the only letter a report
 * speaks of. A place with two authors joins nothing.
 */
function joinPapers(traces: readonly Trace[], storyOf: Map<string, string>): Aliases {
  const aliases = newAliases();
  const papers: PaperTrace[] = [];
  for (const trace of traces) {
    const key = trace.behind ?? (trace.kind === 'document' ? trace.key : undefined);
    const kind = paperKind(trace.credit.document ?? trace.credit.origin);
    if (!key || !SINGLE.has(kind)) continue;
    const report = trace.witness.report.id;
    const places = [`${report} ${kind}`];
    if (trace.behind && trace.outlet) places.push(`${storyOf.get(report) ?? report} ${trace.key} ${kind}`);
    papers.push({ key, kind, author: authorKey(trace), places });
  }
  const authorsAt = new Map<string, Set<string>>();
  for (const { places, author } of papers)
    for (const place of places) authorsAt.set(place, (authorsAt.get(place) ?? new Set()).add(author));
  const firstAt = new Map<string, string>();
  for (const { key, places } of papers)
    for (const place of places) {
      if ([...authorsAt.get(place)!].filter(Boolean).length > 1) continue;
      const first = firstAt.get(place);
      if (first === undefined) firstAt.set(place, key);
      else aliases.join(first, key);
    }
  return aliases;
}

const authorKey = (trace: Trace): string =>
  trace.author ??
  (trace.credit.speakerSpan ? foldedKey(trace.witness.report.text.slice(...trace.credit.speakerSpan)) : '');

const pileEntity = (comparison: Comparison, witness: Witness, local: string | undefined): string | undefined =>
  local === undefined ? undefined : comparison.entityOf.get(localKey(witness.report.id, local));

function traceOf(
  comparison: Comparison,
  witness: Witness,
  credit: Credit,
  before: readonly Trace[],
  outlets: Map<string, string>,
  story: string,
): Trace {
  const report = witness.report.id;
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
  // an outlet that was not known for one where it was credited
  const known = kind === 'other' && !entity ? outlets.get(credit.origin) : undefined;
  if (known) return { ...base, key: known, outlet: credit.origin };
  if (entity) return { ...base, key: `entity ${entity}` };
  return { ...base, key: `words ${story} ${foldedKey(credit.origin)}` };
}

/** A paper is known by its kind and author; without an author only inside one report. */
const paperKey = (words: string, by: string, report: string, story: string): string => {
  const kind = paperKind(words);
  if (kind === 'document') return `paper ${report} ${foldedKey(words)} ${by}`;
  return by ? `paper ${story} ${kind} ${by}` : `paper ${report} ${kind}`;
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
  const heads = new Map<string, string[]>();
  for (const name of sorted) {
    const agency = findAgency(name);
    const labels = [...new Set([...originWords(name), letterKey(name)])];
    const near = [...new Set(labels.flatMap(label => heads.get(label) ?? []))].sort();
    const same = near.filter(head => (agency ? findAgency(head) === agency : isSameOutlet(name, head)));
    // a word of mastheads alone ("the Post") means one only where one such is spoken of
    if (same.length === 1 || (same.length > 1 && !isBareMasthead(name) && sameWords(name, same[0]!)))
      keys.set(name, keys.get(same[0]!)!);
    else {
      keys.set(name, `outlet ${foldedKey(name)}`);
      for (const label of labels) heads.set(label, [...(heads.get(label) ?? []), name]);
    }
  }
  return keys;
}

/** A name's letters: what a name written as letters is looked up by. */
const letterKey = (name: string): string => `letters ${isLetters(name) ? bareLetters(name) : initials(name)}`;

const sameWords = (a: string, b: string): boolean => foldedKey(a) === foldedKey(b);

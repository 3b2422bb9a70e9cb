// From groups of renderings to the lines of the record: members with their pins, relation, differences, reasons, refusals.
// Does not join anything.
import type {
  Difference,
  Evidence,
  Quotation,
  Span,
  Utterance,
  UtteranceMember,
  UtteranceRelation,
} from '../../model/index.js';
import { hull, within } from '../../model/index.js';
import { type Comparison, evidenceOf, lineId, placeName } from '../comparison.js';
import { originsBehind } from '../origins.js';
import { alignWords } from './alignment.js';
import type { Bundle } from './candidates.js';
import { findDifferences } from './differences.js';
import { type Link, mergeSame, type Relation, relateGroups } from './merge.js';
import type { Rendering } from './renderings.js';
import { outletsOf, speakerTies } from './speakers.js';

/** Most refusals listed with one utterance; the nearest ones. */
const LISTED_REFUSALS = 6;
/** Share of the shorter wording in the other's order from which it is a cut, if nothing else differs. */
const CUT_ORDER = 0.9;

export function buildUtterances(
  comparison: Comparison,
  bundles: readonly Bundle[],
  links: readonly Link[],
): Utterance[] {
  const groups = mergeSame(bundles.length, links);
  const linksOf = new Map<number, Link[]>();
  for (const link of links) {
    for (const index of [link.a, link.b]) {
      const known = linksOf.get(index);
      if (known) known.push(link);
      else linksOf.set(index, [link]);
    }
  }
  const tieOf = speakerTies();
  const relations = relateGroups(
    groups,
    links,
    index => bundles[index]!.first.witness.report.id,
    (x, y) => {
      const pairs = groups[x]!.flatMap(a => groups[y]!.map(b => [a, b] as const));
      const ties = new Set(pairs.map(([a, b]) => tieOf(bundles[a]!.first, bundles[b]!.first)));
      return (
        (ties.has('same') || !ties.has('different')) &&
        (!ties.has('apart') || pairs.some(([a, b]) => areLinked(linksOf, a, b)))
      );
    },
  );
  const inRelation = new Map<number, Relation>();
  for (const relation of relations) for (const group of relation.groups) inRelation.set(group, relation);

  const lines: Utterance[] = [];
  const alone = new Map<Quotation, { rendering: Rendering; indices: number[]; related?: string }>();
  groups.forEach((group, index) => {
    const members = ofSeveralReports(membersOf(bundles, group));
    const relation = inRelation.get(index);
    if (members.length === 1) {
      const only = members[0]!;
      // Words on the same matter as another's keep their own line, and their own speaker, beside the one that shows both.
      const shown = relation !== undefined && isOneVoice(membersOf(bundles, allOf(groups, relation)));
      if (shown || isScareMark(only)) return;
      const before = alone.get(only.quotation);
      const rendering =
        before === undefined ? only : { ...before.rendering, spans: [...before.rendering.spans, ...only.spans] };
      const indices = [...(before?.indices ?? []), ...group];
      const related =
        relation === undefined ? before?.related : idOf('UR', membersOf(bundles, allOf(groups, relation)));
      alone.set(only.quotation, { rendering, indices, ...(related === undefined ? {} : { related }) });
      return;
    }
    const line = buildUtterance(comparison, bundles, group, linksOf, tieOf);
    if (relation !== undefined) line.related = [idOf('UR', membersOf(bundles, allOf(groups, relation)))];
    lines.push(line);
  });
  // Sentences of one quotation that no other report renders stay one line.
  for (const { rendering, indices, related } of alone.values()) {
    const line = lineOf(comparison, [rendering], 'same-words', rendering);
    if (related !== undefined) line.related = [related];
    const refused = refusalsOf(bundles, indices, linksOf);
    if (refused.length > 0) line.refused = refused;
    lines.push(line);
  }
  for (const relation of relations) lines.push(buildRelated(comparison, bundles, groups, relation));
  noteRefusals(comparison, bundles, links);
  return lines;
}

/** Whether a rule put two renderings together; a person and a body that only a third brings together are two voices. */
const areLinked = (linksOf: ReadonlyMap<number, readonly Link[]>, a: number, b: number): boolean =>
  linksOf.get(a)?.some(link => (link.a === b || link.b === b) && link.verdict.verdict !== 'different') === true;

/**
 * Who said it: the speaker of the main wording, or of another; an outlet that only reports another's words is no speaker
 * of them, and where it alone is named nobody is.
 */
function sayerOf(comparison: Comparison, members: readonly Rendering[], base: Rendering): string | null {
  const sayers = [base, ...members].flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const [first] = sayers;
  if (first === undefined || members.length < 2) return first ?? null;
  const outlets = outletsOf(comparison);
  const reported = members.some(member => member.speaker === null || !outlets.has(member.speaker));
  return sayers.find(speaker => !outlets.has(speaker)) ?? (reported ? null : first);
}

/** A report that says a thing in its title and again below compares with nobody: the wording of its body stands for both. */
function ofSeveralReports(members: Rendering[]): Rendering[] {
  const [first] = members;
  if (first === undefined || members.some(member => member.witness !== first.witness)) return members;
  const body = members.filter(member => !member.inTitle && member.echo === undefined);
  return [(body.length > 0 ? body : members).reduce((best, x) => (x.weight > best.weight ? x : best))];
}

/** Whether all are by the same speaker, or all by nobody known. */
const isOneVoice = (renderings: readonly Rendering[]): boolean =>
  renderings.every(rendering => rendering.speaker === renderings[0]!.speaker);

/** One to three marked words that nobody is named for are a manner of writing, not speech. */
const isScareMark = (rendering: Rendering): boolean =>
  rendering.speaker === null && rendering.quotation.warnings?.includes('scare-marks') === true;

const idOf = (prefix: string, members: readonly Rendering[]): string =>
  lineId(
    prefix,
    members.map(member => member.key),
  );

/** The renderings of a group; of one inside another of the same report (a speech told in a speech) the inner one. */
function membersOf(bundles: readonly Bundle[], group: readonly number[]): Rendering[] {
  const all = group.flatMap(at => bundles[at]!.members);
  return all.filter(
    member => !all.some(other => other !== member && other.witness === member.witness && isInside(other, member)),
  );
}

const isInside = (inner: Rendering, outer: Rendering): boolean =>
  lengthOf(inner) < lengthOf(outer) && inner.spans.every(span => outer.spans.some(whole => within(span, whole)));

const lengthOf = (rendering: Rendering): number => rendering.spans.reduce((sum, [start, end]) => sum + end - start, 0);

const allOf = (groups: readonly number[][], relation: Relation): number[] =>
  relation.groups.flatMap(group => groups[group]!);

function buildUtterance(
  comparison: Comparison,
  bundles: readonly Bundle[],
  group: readonly number[],
  linksOf: ReadonlyMap<number, readonly Link[]>,
  tieOf: ReturnType<typeof speakerTies>,
): Utterance {
  const members = membersOf(bundles, group);
  const wordings = group.map(at => bundles[at]!.first).filter(first => members.includes(first));
  const base = fullest(wordings, group, linksOf, bundles);
  const differences: Difference[] = [];
  let relation = 'same-words' as UtteranceRelation;
  for (const first of wordings) {
    if (first === base) continue;
    const alignment = alignWords(base.words, first.words);
    const found = findDifferences(base, first, alignment, tieOf(base, first));
    differences.push(...found);
    const worded = found.some(x => x.kind !== 'marks' && x.kind !== 'speaker' && x.kind !== 'cut');
    if (!worded && sameWords(base, first)) continue;
    const cut = !worded && alignment.order >= CUT_ORDER;
    if (cut && !found.some(x => x.kind === 'cut'))
      differences.push({ kind: 'cut', a: pieceOf(base), b: pieceOf(first) });
    relation = cut && relation !== 'reworded' ? 'cut' : 'reworded';
  }
  const inGroup = new Set(group);
  const joins = group.flatMap(at => (linksOf.get(at) ?? []).filter(x => x.a === at && inGroup.has(x.b)));
  const echoes = members.flatMap(member => (member.echo === undefined ? [] : [member.echo]));
  if (echoes.length > 0 && relation === 'same-words') relation = 'reworded';
  const because = new Set(
    joins.filter(x => x.verdict.verdict === 'same').map(x => `${x.verdict.rule}: ${x.verdict.because.join('; ')}`),
  );
  const line = lineOf(comparison, members, relation, base);
  line.differences = differences;
  line.because = [...because, ...new Set(echoes)].sort();
  const refused = refusalsOf(bundles, group, linksOf);
  if (refused.length > 0) line.refused = refused;
  return line;
}

function buildRelated(
  comparison: Comparison,
  bundles: readonly Bundle[],
  groups: readonly number[][],
  relation: Relation,
): Utterance {
  const members = membersOf(bundles, allOf(groups, relation));
  const line = lineOf(comparison, members, 'related', fullest(members));
  line.because = [...new Set(relation.links.map(x => `${x.verdict.rule}: ${x.verdict.because.join('; ')}`))].sort();
  const joined = relation.groups.filter(group => groups[group]!.flatMap(at => bundles[at]!.members).length > 1);
  if (joined.length > 0)
    line.related = joined.map(group =>
      idOf(
        'U',
        groups[group]!.flatMap(at => bundles[at]!.members),
      ),
    );
  return line;
}

function lineOf(
  comparison: Comparison,
  renderings: readonly Rendering[],
  relation: UtteranceRelation,
  base: Rendering,
): Utterance {
  const members = [...renderings].sort((x, y) => (x.key < y.key ? -1 : 1));
  // What is only on the same matter stands under a name where it is that one's own words throughout.
  const known = sayerOf(comparison, members, base);
  const speaker = relation === 'related' && !isOneVoice(members) ? null : known;
  const origins = new Set(members.flatMap(member => originsBehind(comparison, pieceOf(member), member.speaker)));
  const id = idOf(relation === 'related' ? 'UR' : 'U', members);
  const line: Utterance = { id, speaker, relation, members: members.map(memberOf), differences: [], because: [] };
  if (origins.size > 0) line.origins = [...origins].sort();
  return line;
}

/**
 * The wording others are laid against: in marks and outside titles where one is, then the one that most resembles the rest,
 * so that a garbled translation is never the measure of the others.
 */
function fullest(
  renderings: readonly Rendering[],
  group: readonly number[] = [],
  linksOf: ReadonlyMap<number, readonly Link[]> = new Map(),
  bundles: readonly Bundle[] = [],
): Rendering {
  const inGroup = new Set(group);
  const likenessOf = new Map<Rendering, number>();
  for (const at of group) {
    const links = (linksOf.get(at) ?? []).filter(link => inGroup.has(link.a) && inGroup.has(link.b));
    likenessOf.set(
      bundles[at]!.first,
      links.reduce((sum, link) => sum + link.verdict.score, 0),
    );
  }
  const rank = (x: Rendering): number => (x.quotation.type === 'direct' ? 2 : 0) + (x.inTitle ? 0 : 1);
  return renderings.reduce((best, x) => {
    const order =
      rank(x) - rank(best) || (likenessOf.get(x) ?? 0) - (likenessOf.get(best) ?? 0) || x.weight - best.weight;
    return order > 0 || (order === 0 && x.key < best.key) ? x : best;
  });
}

const sameWords = (a: Rendering, b: Rendering): boolean =>
  a.words.length === b.words.length && a.words.every((word, index) => word.key === b.words[index]!.key);

const pieceOf = (rendering: Rendering): Evidence => evidenceOf(rendering.witness, longestOf(rendering.spans));

const longestOf = (spans: readonly Span[]): Span =>
  spans.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best));

function memberOf(rendering: Rendering): UtteranceMember {
  const { quotation, witness, spans } = rendering;
  const member: UtteranceMember = {
    ...evidenceOf(witness, longestOf(spans)),
    quotation: quotation.id,
    type: quotation.type,
    certainty: quotation.certainty,
    rule: quotation.rule,
  };
  if (spans.length > 1) member.pieces = spans.map(span => evidenceOf(witness, span));
  const cue = hull(quotation.cue);
  if (cue !== null) member.cue = evidenceOf(witness, cue);
  const source = hull(quotation.source);
  if (source !== null) member.source = evidenceOf(witness, source);
  if (quotation.channel !== undefined) member.channel = quotation.channel;
  if (quotation.addressee !== undefined) member.addressee = quotation.addressee;
  if (quotation.warnings !== undefined) member.warnings = [...quotation.warnings];
  return member;
}

function refusalsOf(
  bundles: readonly Bundle[],
  group: readonly number[],
  linksOf: ReadonlyMap<number, readonly Link[]>,
): NonNullable<Utterance['refused']> {
  const inGroup = new Set(group);
  const nearest = new Map<number, Link>();
  for (const at of group) {
    for (const link of linksOf.get(at) ?? []) {
      const other = link.a === at ? link.b : link.a;
      if (inGroup.has(other)) continue;
      const known = nearest.get(other);
      if (known === undefined || link.verdict.score > known.verdict.score) nearest.set(other, link);
    }
  }
  return [...nearest]
    .sort(([x, left], [y, right]) => right.verdict.score - left.verdict.score || x - y)
    .slice(0, LISTED_REFUSALS)
    .map(([other, link]) => {
      const { witness, quotation } = bundles[other]!.first;
      return {
        report: witness.report.id,
        quotation: quotation.id,
        because: [link.verdict.rule, ...link.verdict.because],
      };
    });
}

/** Pairs that were looked at and kept apart, for `onrecord why`. */
function noteRefusals(comparison: Comparison, bundles: readonly Bundle[], links: readonly Link[]): void {
  const placeOf = ({ witness, spans }: Rendering): string => placeName(witness.report.id, hull(spans)!);
  for (const { a, b, verdict } of links) {
    if (verdict.verdict !== 'different') continue;
    comparison.judgements.push({
      a: placeOf(bundles[a]!.first),
      b: placeOf(bundles[b]!.first),
      judgement: 'different',
      score: Math.round(100 * verdict.score) / 100,
      because: verdict.because,
      rule: verdict.rule,
      kind: 'utterance',
    });
  }
}

// Where renderings of one utterance part: words in marks, hedges, numbers, and words in marks that stand in a headline only.
// Does not compare words; utterances/ did.
import type { Difference, Disagreement, Evidence, Utterance, UtteranceMember } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { spelledOut } from '../utterances/spelling-out.js';
import { likeness, type Word, wordsOf } from '../utterances/wording.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, longest, pinOf, reportsOf, shortened, type Value, valueFrom } from './line.js';

/**
 * Wordings part where words in marks differ from words in marks, or where any two renderings differ in a hedge or a negation.
 * That reported speech says it in other words is its nature and no disagreement.
 */
export function findWordings(utterance: Utterance): Disagreement[] {
  const direct = utterance.members.filter(member => member.type === 'direct');
  const markedAt = (evidence: Evidence): boolean =>
    utterance.members.some(member => {
      if (member.type === 'indirect' || member.report !== evidence.report) return false;
      return (member.pieces ?? [member]).some(piece => within(evidence.span, piece.span));
    });
  const telling = utterance.differences.filter(
    x =>
      x.a.report !== x.b.report &&
      (x.kind === 'hedge' ||
        x.kind === 'negation' ||
        (x.kind === 'word' && markedAt(x.a) && markedAt(x.b)) ||
        (x.kind === 'cut' && markedAt(x.a) && markedAt(x.b) && !isShortening(x))),
  );
  const told = new Set(telling.flatMap(x => [x.a, x.b].flatMap(evidence => membersAt(utterance, evidence))));
  const because = telling.slice(0, 6).map(sayDifference);
  for (const [a, b] of markedOtherwise(utterance.members)) {
    told.add(a).add(b);
    because.push('words in marks that differ');
  }
  // A rewording inside marks counts even where no single word faces another.
  const reworded = utterance.relation === 'reworded' ? rewordings(direct) : new Set<UtteranceMember>();
  if (reworded.size > 0) because.push('words in marks that differ');
  const members = utterance.members.filter(member => told.has(member) || reworded.has(member));
  if (reportsOf(members) < 2) return [];
  return [
    lineOf(
      'wording',
      shortened(longest(members).text),
      members.map(x => valueFrom(pinOf(x))),
      because,
    ),
  ];
}

/** The renderings of a report that hold a stretch; all of the report where none does. */
function membersAt({ members }: Utterance, { report, span }: Evidence): UtteranceMember[] {
  const own = members.filter(member => member.report === report);
  const holding = own.filter(member => (member.pieces ?? [member]).some(piece => within(span, piece.span)));
  return holding.length > 0 ? holding : own;
}

/** Whole quotations of two reports that are near each other, and neither a part of the other. */
function rewordings(direct: readonly UtteranceMember[]): Set<UtteranceMember> {
  return new Set(
    direct.flatMap((x, at) =>
      direct
        .slice(at + 1, at + 1 + MOST_COMPARED)
        .flatMap(y => (x.report !== y.report && areTwoWordings(x.text, y.text, LEAST_SHARE) ? [x, y] : [])),
    ),
  );
}

/** The longest stretch in marks, as plain words; empty where it is too short to part from another. */
function markedStretch({ type, text }: UtteranceMember): string {
  if (type === 'indirect') return '';
  const stretches = [...text.matchAll(/[“"]([^“”"]{2,300})[”"]/gu)].map(match => plain(match[1]!));
  const longest = stretches.reduce((best, x) => (x.length > best.length ? x : best), '');
  return longest.trim().split(' ').length >= MARKED_WORDS ? longest : '';
}
const MARKED_WORDS = 3;
/** Words of weight that two stretches must share to be one part of what was said. */
const SHARED_WORDS = 2;
const TELLING_WEIGHT = 0.5;
const tellingIn = (words: string): Set<string> =>
  new Set(wordsOf(words, [0, words.length]).flatMap(({ key, weight }) => (weight >= TELLING_WEIGHT ? [key] : [])));

/** Pairs of renderings whose marks hold one part of the utterance in other words: neither is a cut of the other. */
function markedOtherwise(members: readonly UtteranceMember[]): [UtteranceMember, UtteranceMember][] {
  const marked = members.flatMap(member => {
    const words = markedStretch(member);
    return words === '' ? [] : [{ member, words }];
  });
  return marked.flatMap((x, at) =>
    marked.slice(at + 1).flatMap((y): [UtteranceMember, UtteranceMember][] => {
      if (x.member.report === y.member.report || x.words.includes(y.words) || y.words.includes(x.words)) return [];
      // Of two whole quotations the differences of the utterance tell.
      if (x.member.type === 'direct' && y.member.type === 'direct') return [];
      const own = tellingIn(y.words);
      const shared = [...tellingIn(x.words)].filter(key => own.has(key));
      return shared.length >= SHARED_WORDS ? [[x.member, y.member]] : [];
    }),
  );
}

/** Whether one side only quotes less than the other, from its beginning or to its end. */
const isShortening = ({ a, b }: Difference): boolean =>
  a.text.length > SHORTENED_CHARS &&
  b.text.length > SHORTENED_CHARS &&
  (isPartOf(a.text, b.text) || isPartOf(b.text, a.text));
const SHORTENED_CHARS = 12;

/** Whether one wording is a run of the other's words, whatever the marks and commas. */
const isPartOf = (part: string, whole: string): boolean => plain(whole).includes(plain(part));

const plain = (text: string): string =>
  ` ${spelledOut(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words in marks in a headline that no report has in that order. */
export function findHeadlines(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.startsWith('compare.utterances.headline-words'));
  if (found === undefined) return [];
  const inTitle = (member: UtteranceMember): boolean =>
    comparison.witnesses.some(
      ({ read }) =>
        read.id === member.report && read.lines.some(x => x.role === 'title' && within(member.span, x.span)),
    );
  const titles = utterance.members.filter(member => inTitle(member) && member.type === 'direct');
  const bodies = utterance.members.filter(member => !inTitle(member));
  if (titles.length === 0 || reportsOf(utterance.members) < 2) return [];
  const values = [...titles, ...bodies].map(member => valueFrom(pinOf(member)));
  return [lineOf('wording', shortened(titles[0]!.text), values, ['words in marks in a headline only'])];
}

function sayDifference(difference: Difference): string {
  return `${difference.kind}: ${shortened(difference.a.text)} / ${shortened(difference.b.text)}`;
}

/** Digits in a row with others are a telephone's or a clock's: "0800 555 111", "8:41". */
const IN_ROW_BEFORE = /\d[ :]$/;
const IN_ROW_BEHIND = /^[ :]\d/;

/** A number that two renderings of one utterance give differently. */
export function findNumbers(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const isCount = (evidence: Evidence): boolean => {
    const text = witnessItems(comparison, evidence.report)?.witness.report.text ?? '';
    const [start, end] = evidence.span;
    return !IN_ROW_BEFORE.test(text.slice(start - 2, start)) && !IN_ROW_BEHIND.test(text.slice(end, end + 2));
  };
  const differing = utterance.differences.filter(
    x => x.kind === 'number' && x.a.report !== x.b.report && isCount(x.a) && isCount(x.b),
  );
  if (differing.length === 0) return [];
  const values: Value[] = [];
  for (const evidence of differing.flatMap(x => [x.a, x.b])) {
    if (!values.some(x => x.report === evidence.report && x.span[0] === evidence.span[0]))
      values.push(valueFrom(evidence));
  }
  const about = shortened(longest(utterance.members).text);
  return [lineOf('number', about, values, ['one utterance rendered with two numbers'])];
}

/** Words in marks of one voice on one matter that are not shown to be one sentence: misquoted, or said twice. */
export function findSayings(utterance: Utterance): Disagreement[] {
  if (utterance.because.some(reason => TOLD.test(reason))) return [];
  const marked = utterance.members.filter(member => member.type !== 'indirect');
  if (reportsOf(marked) < 2 || marked.every(x => isPartOf(x.text, longest(marked).text))) return [];
  const least = utterance.speaker === null ? LEAST_SHARE_OF_UNNAMED : LEAST_SHARE;
  const near = new Set(
    marked.flatMap((x, at) =>
      marked
        .slice(at + 1, at + 1 + MOST_COMPARED)
        .flatMap(y => (x.report !== y.report && areTwoWordings(x.text, y.text, least) ? [x, y] : [])),
    ),
  );
  if (near.size === 0) return [];
  // Where nobody says whose words they are, only those that are near each other may be one saying.
  const kept = utterance.speaker === null ? marked.filter(member => near.has(member)) : marked;
  const values = kept.map(member => valueFrom(pinOf(member)));
  return [
    lineOf('wording', shortened(longest(kept).text), values, utterance.because.slice(0, 3), 'these may be two sayings'),
  ];
}

/** Wordings with which each is compared: beyond, a speaker is quoted all through the story. */
const MOST_COMPARED = 8;
/** Words of weight that two sayings must share to be worth a look, and their share of the shorter one. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.35;
/** Where nobody says whose words they are, more must be shared. */
const LEAST_SHARE_OF_UNNAMED = 0.6;
const LEAST_SHARED_OF_UNNAMED = 3;
const LEAST_WEIGHT = 0.3;

/** Whether two wordings are near each other, and more than one that is cut short. */
const areTwoWordings = (a: string, b: string, least: number): boolean =>
  !isPartOf(a, b) && !isPartOf(b, a) && mayBeOne(a, b, least);

function mayBeOne(a: string, b: string, least: number): boolean {
  const [few, many] = [a, b]
    .map(text => wordsOf(text, [0, text.length]).filter(word => word.weight >= LEAST_WEIGHT))
    .sort((x, y) => x.length - y.length) as [Word[], Word[]];
  const shared = few.filter(x => many.some(y => likeness(x, y) > 0)).length;
  return shared >= (least > LEAST_SHARE ? LEAST_SHARED_OF_UNNAMED : LEAST_SHARED) && shared >= least * few.length;
}

/** Reasons that have a line of their own. */
const TOLD = /^compare\.utterances\.headline-words|said on other days/;

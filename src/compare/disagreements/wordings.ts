// Where renderings of one utterance part: words in marks, hedges, numbers, and words in marks that stand in a headline only.
// Does not compare words; utterances/ did.
import type { Difference, Disagreement, Evidence, Utterance, UtteranceMember } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { spelledOut } from '../utterances/spelling-out.js';
import { likeness, type Word, wordsOf } from '../utterances/wording.js';
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
  const reports = new Set(telling.flatMap(x => [x.a.report, x.b.report]));
  const because = telling.slice(0, 6).map(sayDifference);
  for (const [a, b] of markedOtherwise(utterance.members)) {
    reports.add(a.report).add(b.report);
    because.push('words in marks that differ');
  }
  // A rewording inside marks counts even where no single word faces another.
  const reworded =
    utterance.relation === 'reworded' &&
    reportsOf(direct) > 1 &&
    !direct.every(x => isPartOf(x.text, longest(direct).text));
  if (reworded) {
    for (const member of direct) reports.add(member.report);
    because.push('words in marks that differ');
  }
  if (reports.size < 2) return [];
  const members = utterance.members.filter(member => reports.has(member.report));
  return [
    lineOf(
      'wording',
      shortened(longest(members).text),
      members.map(x => valueFrom(pinOf(x))),
      because,
    ),
  ];
}

/** The longest stretch in marks inside a report's own sentence, as plain words; empty where it is too short to part from another. */
function markedStretch({ type, text }: UtteranceMember): string {
  if (type !== 'mixed') return '';
  const stretches = [...text.matchAll(/[“"]([^“”"]{2,300})[”"]/gu)].map(match => plain(match[1]!));
  const longest = stretches.reduce((best, x) => (x.length > best.length ? x : best), '');
  return longest.trim().split(' ').length >= MARKED_WORDS ? longest : '';
}
const MARKED_WORDS = 3;
/** Long words that two stretches must share to be one part of what was said. */
const SHARED_WORDS = 2;
const LONG_LETTERS = 5;

/** Pairs of renderings whose marks hold one part of the utterance in other words: neither is a cut of the other. */
function markedOtherwise(members: readonly UtteranceMember[]): [UtteranceMember, UtteranceMember][] {
  const marked = members.flatMap(member => {
    const words = markedStretch(member);
    return words === '' ? [] : [{ member, words }];
  });
  return marked.flatMap((x, at) =>
    marked.slice(at + 1).flatMap((y): [UtteranceMember, UtteranceMember][] => {
      if (x.member.report === y.member.report || x.words.includes(y.words) || y.words.includes(x.words)) return [];
      const own = new Set(y.words.split(' '));
      const shared = x.words.split(' ').filter(word => word.length >= LONG_LETTERS && own.has(word));
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

/** A number that two renderings of one utterance give differently. */
export function findNumbers(utterance: Utterance): Disagreement[] {
  const differing = utterance.differences.filter(x => x.kind === 'number' && x.a.report !== x.b.report);
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
  if (utterance.speaker === null || utterance.because.some(reason => TOLD.test(reason))) return [];
  const marked = utterance.members.filter(member => member.type !== 'indirect');
  if (reportsOf(marked) < 2 || marked.every(x => isPartOf(x.text, longest(marked).text))) return [];
  const isNear = marked.some((x, at) =>
    marked.slice(at + 1, at + 1 + MOST_COMPARED).some(y => x.report !== y.report && mayBeOne(x.text, y.text)),
  );
  if (!isNear) return [];
  const values = marked.map(member => valueFrom(pinOf(member)));
  return [
    lineOf(
      'wording',
      shortened(longest(marked).text),
      values,
      utterance.because.slice(0, 3),
      'these may be two sayings',
    ),
  ];
}

/** Wordings with which each is compared: beyond, a speaker is quoted all through the story. */
const MOST_COMPARED = 8;
/** Words of weight that two sayings must share to be worth a look, and their share of the shorter one. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.35;
const LEAST_WEIGHT = 0.3;

function mayBeOne(a: string, b: string): boolean {
  const [few, many] = [a, b]
    .map(text => wordsOf(text, [0, text.length]).filter(word => word.weight >= LEAST_WEIGHT))
    .sort((x, y) => x.length - y.length) as [Word[], Word[]];
  const shared = few.filter(x => many.some(y => likeness(x, y) > 0)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * few.length;
}

/** Reasons that have a line of their own. */
const TOLD = /^compare\.utterances\.headline-words|said on other days/;

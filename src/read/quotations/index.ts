// The ordered list of quotation rules, and how their drafts become quotations. Read this first.
// Does not name speakers; read/speakers.ts fills them in from the source spans.
import type { Quotation, Span, Timex } from '../../model/index.js';
import { bySpan, within } from '../../model/index.js';
import type { ReadStep } from '../reading.js';
import { endBeforeTime, isTimeAlone, startBehindTime } from '../timexes/edges.js';
import { behindColon, goesOn, narrationInMarks, subjectOfMarks, unattributed } from './carried-over.js';
import {
  announced,
  indirectBare,
  indirectFronted,
  indirectInfinitive,
  indirectQuestion,
  indirectThat,
  namedSo,
  saidOf,
} from './clauses.js';
import { headline, interviewTurn, nameBeforeMarks, transcriptTurn } from './colons.js';
import { directAfterCue, directBeforeCue } from './direct.js';
import type { Draft, QuotationRule } from './draft.js';
import { freeIndirect } from './free-indirect.js';
import { heardInRoom } from './hearings.js';
import { hearsay } from './hearsay.js';
import { heldMarks } from './held-marks.js';
import { nested } from './nested.js';
import { findChannel, findSaidOn } from './occasion.js';
import { carriedOver } from './own-paragraphs.js';
import { type Page, pageOf, sentenceAt, tokenFrom, typeOf } from './page.js';
import { accordingTo, asPut, inOwnWords } from './phrases.js';
import { quotedAs } from './quoted-as.js';
import { settleDrafts } from './settle.js';
import { signature } from './signatures.js';
import { answerNoun, tail } from './tails.js';
import { saysHeadline } from './titles.js';
import { warningsOf } from './warnings.js';
import { wordsOf } from './words-of.js';

/** Rules that stand on a cue or a colon. A cue that an earlier rule has used is not offered to a later one. */
export const CUE_RULES: readonly QuotationRule[] = [
  interviewTurn,
  transcriptTurn,
  signature,
  directBeforeCue,
  directAfterCue,
  headline,
  saysHeadline,
  asPut,
  quotedAs,
  indirectThat,
  indirectFronted,
  indirectBare,
  indirectQuestion,
  hearsay,
  heardInRoom,
  indirectInfinitive,
  accordingTo,
  inOwnWords,
  namedSo,
  saidOf,
  announced,
  nameBeforeMarks,
  wordsOf,
];

/** Rules for marked stretches that no cue has claimed; they look at what is settled. */
export const STRETCH_RULES: readonly QuotationRule[] = [
  behindColon,
  goesOn,
  narrationInMarks,
  tail,
  answerNoun,
  heldMarks,
  subjectOfMarks,
  carriedOver,
  unattributed,
  nested,
  freeIndirect,
];

export const QUOTATION_RULES: readonly QuotationRule[] = [...CUE_RULES, ...STRETCH_RULES];

/** What a draft stands on: its cue, or what it holds where a line of an interview has none. */
const cueKey = ({ cue, content }: Draft): string =>
  (cue.length > 0 ? cue : content).map(span => span.join('-')).join('+');

/** "called the charge absurd: “I was not there”": one verb has what it takes before a colon, and the words in marks behind it. */
function endsAtColon(draft: Draft, drafts: readonly Draft[], text: string): boolean {
  const other = drafts.find(({ from }) => from !== undefined && from === draft.from);
  const [start, end] = [other?.content[0]?.[0] ?? -1, draft.content.at(-1)![1]];
  const inverted = draft.source.length > 0 && draft.cue.length > 0 && draft.source[0]![0] > draft.cue[0]![0];
  if (draft.rule === indirectFronted.id && !inverted) return false;
  return other?.rule === directAfterCue.id && start > end && /^[^“"]{0,80}:\s*$/u.test(text.slice(end, start));
}

/** Drafts of all rules, settled, in text order. */
export function draftQuotations(page: Page): Draft[] {
  const drafts: Draft[] = [];
  const used = new Set<string>();
  for (const rule of CUE_RULES) {
    for (const draft of rule.find(page, drafts)) {
      const head = draft.from ? `${draft.from.cue.tree.sentence.i}:${draft.from.cue.head}` : cueKey(draft);
      if ((used.has(head) || used.has(cueKey(draft))) && !endsAtColon(draft, drafts, page.text)) continue;
      used.add(head);
      drafts.push(draft);
    }
  }
  const settled = settleDrafts(drafts, page.text);
  for (const rule of STRETCH_RULES) settled.push(...rule.find(page, settled));
  const titles = new Set(page.stretches.filter(({ title }) => title).map(({ mark }) => mark.span[0]));
  return settled.filter(({ content }) => content.length > 0 && !(content.length === 1 && titles.has(content[0]![0])));
}

/** Content with the "that" that opens it, as whoever annotates reported speech counts it; the rules reckon without. */
function opened(page: Page, draft: Draft, content: readonly Span[]): Span[] {
  const [first, ...rest] = content;
  const cue = draft.cue[0];
  if (first === undefined || cue === undefined || cue[1] >= first[0]) return [...content];
  const that = page.tokens[tokenFrom(page.tokens, first[0]) - 1];
  const opens = that?.lower === 'that' && that.upos !== 'DET' && that.start >= cue[1] && that.mark < 0;
  return opens ? [[that.start, first[1]], ...rest] : [...content];
}

/** A source without the day that the parse hung on it: "the White House [on Monday] urged". `days` in text order. */
function withoutTimes(page: Page, source: readonly Span[], days: readonly Timex[]): Span[] {
  return source.flatMap(span => {
    let near = firstEndingBehind(days, span[0]);
    const times: Span[] = [];
    while (near < days.length && days[near]!.span[0] < span[1]) times.push(days[near++]!.span);
    const tokens = page.trees[sentenceAt(page.reading.sentences, span[0])]?.tokens;
    if (times.length === 0 || !tokens) return [span];
    const start = startBehindTime(tokens, span, times);
    const rest: Span = [start, endBeforeTime(tokens, [start, span[1]], times)];
    // A time says nothing: "[on Sunday] urged" has its subject elsewhere.
    return times.some(time => within(rest, time) || isTimeAlone(tokens, rest, time)) ? [] : [rest];
  });
}

/** Index of the first time that ends behind an offset. */
function firstEndingBehind(days: readonly Timex[], offset: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]!.span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const firstSpan = (draft: Draft): Span => [...draft.content].sort(bySpan)[0]!;

export const quotations: ReadStep = {
  id: 'read.quotations',
  needs: ['sentences', 'marks', 'names', 'timexes'],
  makes: ['quotations'],
  run(reading) {
    const page = pageOf(reading);
    const drafts = draftQuotations(page).sort(
      (a, b) => bySpan(firstSpan(a), firstSpan(b)) || (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0),
    );
    const published = reading.report.published?.hi.slice(0, 10) ?? '';
    const days = reading.timexes.filter(({ type }) => type === 'DATE' || type === 'TIME');
    const ids = new Map(drafts.map((draft, i) => [draft, `q${i + 1}`]));
    reading.quotations = drafts.map((draft): Quotation => {
      const content = [...draft.content].sort(bySpan);
      const { addressee } = draft;
      const channel = findChannel(page, draft);
      const saidOn = findSaidOn(draft, reading.timexes, published);
      const warnings = warningsOf(page, draft, content, drafts);
      return {
        id: ids.get(draft)!,
        rule: draft.rule,
        type:
          draft.rule === interviewTurn.id || draft.rule === transcriptTurn.id
            ? 'direct'
            : typeOf(page, content, draft.inside && draft.from?.cue.marked),
        content: opened(page, draft, content),
        cue: draft.cue,
        source: withoutTimes(page, draft.source, days),
        speaker: null,
        ...(addressee ? { addressee: page.text.slice(...addressee) } : {}),
        ...(channel ? { channel: page.text.slice(...channel), channelSpan: channel } : {}),
        ...(saidOn ? { saidOn } : {}),
        certainty: draft.inside && draft.certainty === 'stated' ? 'implied' : draft.certainty,
        ...(warnings.length > 0 ? { warnings } : {}),
        ...(draft.inside && ids.has(draft.inside) ? { inside: ids.get(draft.inside)! } : {}),
        ...(draft.carriedFrom && ids.has(draft.carriedFrom) ? { carriedFrom: ids.get(draft.carriedFrom)! } : {}),
      };
    });
  },
};

// Marked stretches that no cue of their own sentence claims: the speech goes on, is led up to by a colon, or stays without a source.
// Paragraphs that take their speaker over from the one before stand in own-paragraphs.ts.
// Never drops one of four words or more: 98 % of those are somebody's words.
import type { Span } from '../../model/index.js';
import { FINITE } from './breaks.js';
import { subjectBefore } from './colon-subjects.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { type Page, type Reported, SPEECH_WORDS, type Stretch } from './page.js';
import { canSpeak } from './speaks.js';
import { freeStretches as free } from './tails.js';
import { spanOf } from './tree.js';
import { opensCondition } from './unlisted.js';
import { isTitle } from './work-titles.js';

/** The paragraph (line) a stretch begins in. */
export const lineOf = (page: Page, stretch: Stretch): number => page.trees[stretch.first]?.sentence.line ?? -1;

/** Whether a stretch fills its sentences: nothing but marks and spaces beside it. */
export function fillsSentences(page: Page, stretch: Stretch): boolean {
  const first = page.trees[stretch.first]?.sentence;
  const last = page.trees[Math.min(stretch.last, page.trees.length - 1)]?.sentence;
  if (!first || !last) return false;
  const head = page.text.slice(first.span[0], stretch.mark.span[0]);
  const tail = page.text.slice(stretch.mark.span[1], last.span[1]);
  return /^[\s“”"'‘’.,–—-]*$/u.test(head) && /^[\s“”"'‘’.,;–—-]*$/u.test(tail);
}

/** Marks of one kind may be headings among speech in the other: the marks of what goes on have to be those of its speech. */
export function sameMarks(page: Page, origin: Draft, { mark }: Stretch): boolean {
  const own = page.stretches.filter(
    other => other.speech && origin.content.some(([a, b]) => other.mark.span[0] >= a && other.mark.span[1] <= b),
  );
  return own.length === 0 || own.some(other => (other.mark.style === 'single') === (mark.style === 'single'));
}

/** `“…,” she said. But “we open in May” or not at all.`: marks that open a sentence, with words behind them and no cue outside. */
function opensSentence(page: Page, { mark, first, speech }: Stretch): boolean {
  const sentence = page.reading.sentences[first];
  if (!sentence || !speech || mark.words < SPEECH_WORDS) return false;
  if (!/^(?:(?:But|And|So|Yet|Or),? )?$/.test(page.text.slice(sentence.span[0], mark.span[0]))) return false;
  return !page.reported.some(
    ({ cue }) =>
      cue.tree.sentence === page.trees[first]!.sentence && cue.frame.kind !== 'stance' && !cue.frame.unlisted,
  );
}

/** The last draft with words in marks that reaches into the sentence before a stretch, in the same paragraph or `inLine`. */
function lastQuoting(
  page: Page,
  drafts: readonly Draft[],
  stretch: Stretch,
  inLine = lineOf(page, stretch),
): Draft | undefined {
  const sentence = page.reading.sentences[stretch.first - 1];
  if (!sentence || sentence.line !== inLine) return undefined;
  const from = sentence.span[0];
  let best: Draft | undefined;
  let reach = -1;
  for (const draft of drafts) {
    if (draft.inside || (draft.source.length === 0 && draft.cue.length === 0)) continue;
    const end = Math.max(...draft.content.map(span => span[1]), ...draft.cue.map(span => span[1]));
    if (end < from || end > stretch.mark.span[0] || end <= reach) continue;
    const quoted = draft.content.some(([x, y]) =>
      page.stretches.some(({ mark, speech }) => speech && mark.span[0] >= x && mark.span[1] <= y),
    );
    if (!quoted) continue;
    best = draft;
    reach = end;
  }
  return best;
}

/** Whether nothing but further words in marks follows a stretch in its paragraph. */
function fillsParagraph(page: Page, { mark, first }: Stretch): boolean {
  const line = page.reading.report.lines[page.reading.sentences[first]!.line];
  return line !== undefined && /^[\s.]*(?:$|["“'‘])/u.test(page.text.slice(mark.span[1], line.span[1]));
}

/** A question is answered by somebody else. */
const asks = (page: Page, { content }: Draft): boolean =>
  content.some(([, end]) => /\?[”"’']{0,2}$/u.test(page.text.slice(end - 3, end)));

/**
 * `“We open in May,” Kovač said.` and a new paragraph `“Nobody will be late.”`: the sentence right before the paragraph quotes somebody
 * who is named there, so that the paragraph goes on with the same speech. Whoever is carried further takes a line of his own.
 */
function saidBefore(page: Page, drafts: readonly Draft[], stretch: Stretch): Draft | undefined {
  const before = page.trees[stretch.first - 1]?.sentence;
  if (before?.role !== 'body' || !stretch.speech || !fillsSentences(page, stretch)) return undefined;
  if (!/^\s*\n\s*$/u.test(page.text.slice(before.span[1], stretch.mark.span[0]))) return undefined;
  if (!fillsParagraph(page, stretch)) return undefined;
  const draft = lastQuoting(page, drafts, stretch, before.line);
  if (!draft?.from || draft.source.length === 0) return undefined;
  const { frame } = draft.from.cue;
  return frame.kind === 'speech' && !frame.unlisted && sameMarks(page, draft, stretch) && !asks(page, draft)
    ? draft
    : undefined;
}

/** `Kovač said the works would end soon. “We open in May.”`: the report that ends the sentence before a stretch, in the same paragraph. */
function lastReporting(page: Page, drafts: readonly Draft[], stretch: Stretch): Draft | undefined {
  const tree = page.trees[stretch.first - 1];
  if (!tree || tree.sentence.line !== lineOf(page, stretch) || !fillsSentences(page, stretch)) return undefined;
  let best: Draft | undefined;
  let reach = -1;
  for (const draft of drafts) {
    const { from } = draft;
    if (draft.inside || from?.cue.tree !== tree || from.cue.frame.kind !== 'speech' || from.source?.how !== 'subject')
      continue;
    const end = Math.max(...draft.content.map(span => span[1]), ...draft.cue.map(span => span[1]));
    if (end > reach) [best, reach] = [draft, end];
  }
  const goesElsewhere = tree.tokens.some(({ start, xpos }) => start >= reach && FINITE.test(xpos));
  return goesElsewhere ? undefined : best;
}

/**
 * `“It is late,” Kovač said. Instead, “he just acts like a beaten man.”`: a sentence that begins in the narrator's words and ends in marks,
 * right behind one that quotes, without a cue or anybody else who could be meant to speak.
 */
function leadsOn(page: Page, drafts: readonly Draft[], stretch: Stretch): Draft | undefined {
  const tree = page.trees[stretch.first];
  if (!tree || stretch.first !== stretch.last || stretch.mark.words < SPEECH_WORDS || !stretch.mark.closed)
    return undefined;
  if (isTitle(page.text, stretch.mark) || tree.sentence.role !== 'body') return undefined;
  if (!ENDS.test(page.text.slice(stretch.mark.span[1], tree.sentence.span[1]))) return undefined;
  const [start, end] = tree.sentence.span;
  if (drafts.some(({ content, cue }) => [...content, ...cue].some(([a, b]) => a < end && b > start))) return undefined;
  const draft = lastQuoting(page, drafts, stretch);
  if (!draft?.from || draft.source.length === 0 || draft.from.cue.frame.kind !== 'speech') return undefined;
  if (!sameMarks(page, draft, stretch)) return undefined;
  const other = page.reported.some(
    found => found.cue.tree === tree && (!found.cue.frame.unlisted || (found.source !== null && canSpeak(found))),
  );
  return other ? undefined : draft;
}

const ENDS = /^[\s.,!?]*$/u;

/** What opens the second part of a speech that its reporting clause splits. */
const SPLITS = /[,.]\s*$/u;

/** `“It is late,” she said of the plan that failed, “but not too late.”`: a speech whose reporting clause has a clause of its own within it. */
function splitBy(page: Page, drafts: readonly Draft[], stretch: Stretch): Draft | undefined {
  const tree = page.trees[stretch.first];
  if (!tree || !stretch.speech || stretch.mark.words < SPEECH_WORDS) return undefined;
  const [start] = stretch.mark.span;
  if (!SPLITS.test(page.text.slice(Math.max(0, start - 3), start))) return undefined;
  let last: Draft | undefined;
  for (const draft of drafts) {
    const { from } = draft;
    if (draft.inside || !from || from.cue.tree !== tree || draft.cue[0]![0] > start) continue;
    if (!last || draft.cue[0]![0] > last.cue[0]![0]) last = draft;
  }
  if (!last || last.rule !== DIRECT_BEFORE || last.content.some(([, end]) => end > last.cue[0]![0])) return undefined;
  const cue = last.cue[0]![1];
  const other = page.reported.some(found => {
    const head = found.cue.tree.tokens[found.cue.head]!;
    return (
      found.cue.tree === tree &&
      head.start > cue &&
      head.end < start &&
      found.cue.frame.kind === 'speech' &&
      !found.cue.frame.unlisted
    );
  });
  return other ? undefined : last;
}

const DIRECT_BEFORE = 'read.quotations.direct-before-cue';

const NARRATED: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** Words that show the speaker's own voice: whoever says "I" is not retold. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
/** “He might say …” tells of nothing said. */
const NEVER_TOLD: ReadonlySet<string> = new Set(['might', 'may', 'can', 'must']);

/** The reporting clause that opens marked words: “However, she stated that …”. */
const narrationIn = (page: Page, stretch: Stretch): Reported | undefined =>
  page.inside.find(
    ({ cue, source, content, clause }) =>
      cue.tree === page.trees[stretch.first] &&
      cue.frame.kind === 'speech' &&
      source?.how === 'subject' &&
      clause.from <= 4 &&
      NARRATED.has(cue.tree.tokens[source.head]!.lower) &&
      !cue.tree.tokens.some(({ lower, xpos }) => FIRST_PERSON.has(lower) || (xpos === 'MD' && NEVER_TOLD.has(lower))) &&
      (content?.shape === 'that' || content?.shape === 'bare'),
  );

export const goesOn: QuotationRule = {
  id: 'read.quotations.goes-on',
  finds:
    'Further marked sentences of the speech just quoted or reported: in the same paragraph, or in the next, right behind the sentence that quotes. Added to it.',
  examples: {
    fires: '“We will open in May,” Kovač said. “Nobody will be late.”',
    not: '“We will open in May,” Kovač said. It rained.\n\n“Nobody will be late.”',
  },
  source:
    'research note on quotations, section 5: of 126 free-standing quotation paragraphs with an earlier cue, 119 go on with the nearest one',
  find(page, before) {
    const marksOf = new Map<number, Draft>();
    for (const stretch of page.stretches) {
      const owner = before.find(d =>
        d.content.some(([a, b]) => a <= stretch.mark.span[0] && b >= stretch.mark.span[1]),
      );
      if (owner) marksOf.set(stretch.i, owner);
    }
    for (const stretch of free(page, before)) {
      const split = splitBy(page, before, stretch);
      if (split) {
        split.content.push(stretch.mark.span);
        marksOf.set(stretch.i, split);
        continue;
      }
      if (!fillsSentences(page, stretch) && !opensSentence(page, stretch)) {
        const led = leadsOn(page, before, stretch);
        if (!led) continue;
        led.content.push([page.trees[stretch.first]!.tokens[0]!.start, stretch.mark.span[1]]);
        marksOf.set(stretch.i, led);
        continue;
      }
      // “She stressed that …” in marks is the narrator's paraphrase; "they" may as well be the speaker's word.
      const narrated = narrationIn(page, stretch);
      if (narrated && narrated.cue.tree.tokens[narrated.source!.head]!.lower !== 'they') continue;
      const reopened = stretch.mark.continues >= 0 ? marksOf.get(stretch.mark.continues) : undefined;
      // The sentence before it must be the one that quotes; a sentence of the narrator's ends the speech.
      const target =
        reopened ??
        lastQuoting(page, before, stretch) ??
        lastReporting(page, before, stretch) ??
        saidBefore(page, before, stretch);
      if (!target) continue;
      target.content.push(stretch.mark.span);
      marksOf.set(stretch.i, target);
    }
    return [];
  },
};

const FOLLOWING: ReadonlySet<string> = new Set([
  'this',
  'following',
  'words',
  'statement',
  'comment',
  'remark',
  'reply',
  'answer',
  'message',
]);

export const behindColon: QuotationRule = {
  id: 'read.quotations.behind-colon',
  finds: 'A marked paragraph or sentence behind one that ends in a colon: its last cue introduces it.',
  examples: {
    fires: 'Kovač answered the council in a letter:\n\n“The bridge will open in May. Nobody will be late.”',
    not: 'Kovač left the room.\n\n“The bridge will open in May.”',
  },
  source: 'research note on quotations, section 5',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of free(page, before)) {
      const own = page.trees[stretch.first];
      const tree = page.trees[stretch.first - 1];
      if (!own || !tree || !fillsSentences(page, stretch)) continue;
      const last = tree.tokens[tree.tokens.length - 1]!;
      if (last.form !== ':' || own.sentence.line - tree.sentence.line > 2) continue;
      const found = page.reported.filter(
        ({ cue, source }) =>
          cue.tree === tree &&
          source !== null &&
          cue.form === 'verb' &&
          cue.frame.kind !== 'stance' &&
          !cue.frame.unlisted,
      );
      const nearest = found[found.length - 1];
      if (!nearest) {
        // `Kovač made the following remark:`: no listed cue, but a clause with a subject that can be meant.
        const lead =
          FOLLOWING.has(tree.tokens[last.i - 1]?.lower ?? '') || tree.tokens.some(t => t.lower === 'following');
        const source = lead ? subjectBefore(tree, last.i) : null;
        if (source)
          drafts.push({
            rule: behindColon.id,
            content: [stretch.mark.span],
            cue: [[last.start, last.end]],
            source: [spanOf(tree, source)],
            certainty: 'implied',
          });
        continue;
      }
      const claimed = before.find(d => d.from === nearest);
      if (claimed) claimed.content = [];
      drafts.push(draftOf(page, behindColon.id, nearest, [stretch.mark.span], 'stated'));
    }
    return drafts;
  },
};

export const narrationInMarks: QuotationRule = {
  id: 'read.quotations.narration-in-marks',
  finds:
    'A marked sentence that holds its own reporting clause, so that the words in marks are the narrator’s: “However, she stated that …”.',
  examples: {
    fires: '“However, she stated that the bridge would open in May.”',
    not: '“However, I stated that the bridge would open in May.”',
  },
  source: 'research note on quotations, section 5: a paraphrase pasted inside marks with its own cue in it',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of free(page, before)) {
      if (!fillsSentences(page, stretch)) continue;
      const found = narrationIn(page, stretch);
      if (!found?.content) continue;
      const { tree } = found.cue;
      const spans = found.content.runs.map((run): Span => [tree.tokens[run.from]!.start, tree.tokens[run.to]!.end]);
      drafts.push({
        ...draftOf(page, narrationInMarks.id, found, spans, 'implied'),
        content: spans,
        warnings: ['narration-inside-marks'],
      });
    }
    return drafts;
  },
};

/** Whether a clause that reports nothing else can be meant to report the words in marks: somebody who speaks did it, before the marks. */
function mayUtter(found: Reported): boolean {
  const { cue, source } = found;
  if (source?.how !== 'subject' || source.run.to > cue.group.from || !canSpeak(found)) return false;
  if (/^W|^EX$/.test(cue.tree.tokens[source.head]!.xpos) || cue.negated) return false;
  return !cue.tree.tokens.slice(cue.group.from, cue.group.to + 1).some(({ xpos }) => xpos === 'MD' || xpos === 'TO');
}

export const subjectOfMarks: QuotationRule = {
  id: 'read.quotations.marks-with-subject',
  finds:
    'Words in marks inside a sentence whose verb is no listed cue: the subject of that verb is taken for their source.',
  examples: {
    fires: 'Kovač hurled “a bridge is not a boat at all” across the room.',
    not: 'Kovač drank tea.',
  },
  source: 'research note on quotations, section 5: 140 of 150 stretches of four to seven words are attributions',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of free(page, before)) {
      if (stretch.mark.words < SPEECH_WORDS || isTitle(page.text, stretch.mark)) continue;
      const tree = page.trees[stretch.first];
      if (!tree) continue;
      const [start, end] = stretch.mark.span;
      const nearest = page.reported.findLast(
        found => found.cue.tree === tree && found.cue.form === 'verb' && tree.tokens[found.clause.to]!.end <= start,
      );
      if (
        !nearest ||
        !mayUtter(nearest) ||
        opensCondition(nearest) ||
        before.some(d => d.from?.cue.head === nearest.cue.head && d.from.cue.tree === tree)
      )
        continue;
      drafts.push(draftOf(page, subjectOfMarks.id, nearest, [[start, end]], 'inferred'));
    }
    return drafts;
  },
};

export const unattributed: QuotationRule = {
  id: 'read.quotations.unattributed',
  finds: 'A marked stretch of four words or more whose source no sentence names.',
  examples: { fires: '“No bridge before the school is built.”', not: 'The “old bridge” is closed.' },
  source: 'research note on quotations, section 5: 723 of 737 marked stretches of four words or more are attributions',
  find(page, before) {
    const drafts: Draft[] = [];
    const owners = new Map<number, Draft>();
    for (const stretch of free(page, before)) {
      if (stretch.mark.words < SPEECH_WORDS || isTitle(page.text, stretch.mark)) continue;
      // Marks left open and opened again in the next paragraph hold one speech.
      const opened = owners.get(stretch.mark.continues);
      if (opened) opened.content.push(stretch.mark.span);
      const draft: Draft = opened ?? {
        rule: unattributed.id,
        content: [stretch.mark.span],
        cue: [],
        source: [],
        certainty: 'inferred',
        warnings: ['unattributed'],
      };
      if (!opened) drafts.push(draft);
      owners.set(stretch.i, draft);
    }
    return drafts;
  },
};

// Sources before a colon or dash: interviews and transcripts ("Name: words"), headlines, and a colon before marks.
// Does not find interviews line by line; intake gives those lines their roles and speakers.
import { SPEAKING_NOUNS } from '../../lists/cues/index.js';
import type { Span } from '../../model/index.js';
import { segmentEnd, segmentStart } from './breaks.js';
import { openingSubject, relativeBefore, subjectBefore } from './colon-subjects.js';
import type { Draft, QuotationRule } from './draft.js';
import { outerMark, type Page } from './page.js';
import { isMark, isNominal, type Run, spanOf, type Tree, trimRun, wordsIn } from './tree.js';

/** A name with its roles before a colon. */
const MAX_NAME_WORDS = 14;

export const interviewTurn: QuotationRule = {
  id: 'read.quotations.interview-turn',
  finds: 'What a named speaker says on a line of an interview or transcript.',
  examples: {
    fires: '**Ana Kovač:** The bridge will open in May.\n\n**Reporter:** Which bridge?\n\n**Ana Kovač:** The old one.',
    not: 'The plan: open the bridge in May.',
  },
  source: 'general knowledge',
  find(page) {
    const drafts: Draft[] = [];
    const { lines } = page.reading.report;
    const byLine = new Map<number, Span>();
    for (const { span, line } of page.reading.sentences) {
      const before = byLine.get(line);
      byLine.set(line, before ? [before[0], span[1]] : span);
    }
    const labels = new Set(
      lines.flatMap(({ speaker }) => (speaker ? [page.text.slice(...speaker).replace(/[*_]/gu, '')] : [])),
    );
    let last: Draft | null = null;
    lines.forEach((line, index) => {
      if (line.role !== 'question' && line.role !== 'answer') {
        if (line.role === 'heading' || line.role === 'title') last = null;
        return;
      }
      const said = byLine.get(index);
      if (!said) return;
      const start = line.speaker ? Math.max(said[0], behindSpeaker(page.text, line.speaker[1], line.span[1])) : said[0];
      const named = line.speaker ?? line.answerer;
      if (start >= said[1]) return;
      const content: Span = [start, said[1]];
      if (!line.speaker && line.role === 'question') last = null;
      if (!named || (!line.speaker && last)) {
        // A further paragraph of the same turn.
        if (last && line.role === 'answer') last.content.push(content);
        return;
      }
      const colon = line.speaker ? page.text.indexOf(':', line.speaker[0]) : -1;
      last = {
        rule: interviewTurn.id,
        content: [content],
        cue: colon >= 0 && colon < start ? [[colon, colon + 1]] : [],
        source: [named],
        certainty: 'stated',
      };
      drafts.push(last);
      for (const { start: from, colon: at, said: next } of labelsWithin(page.text, content, labels)) {
        const turn: Draft = last;
        const [before, to]: Span = turn.content.pop()!;
        if (page.text.slice(before, from).trim() !== '')
          turn.content.push([before, trimmedTo(page.text, before, from)]);
        last = { ...turn, content: [[next, to]], cue: [[at, at + 1]], source: [[from, at]] };
        drafts.push(last);
      }
    });
    return drafts;
  },
};

/** The end of the words before a place, asterisks and spaces aside. */
function trimmedTo(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s*]/u.test(text[end - 1]!)) end--;
  return end;
}

/** `Will it open? **Kovač:** It will.`: labels behind the end of a sentence within a line, of those who speak on lines of their own. */
function labelsWithin(text: string, [from, to]: Span, labels: ReadonlySet<string>): Turn[] {
  const turns: Turn[] = [];
  for (let i = from + 2; i < to; i++) {
    if (text[i - 1] !== ' ' || !ENDS_TURN.test(text[i - 2] ?? '')) continue;
    LABEL.lastIndex = i;
    const found = LABEL.exec(text);
    if (!found || !labels.has(found[1]!) || i + found[0].length >= to) continue;
    const start = i + found[0].indexOf(found[1]!);
    turns.push({ label: found[1]!, start, colon: start + found[1]!.length, said: i + found[0].length });
  }
  return turns;
}

/** A speaker's label: "KOVAČ:", "**Ana Kovač:**", "Ms. Kovač, press officer:", "Question (unidentified):", "Q:". */
const LABEL =
  /\*{0,2}(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\(\p{L}+\))){0,4}(?:, \p{L}+(?: \p{L}+){0,2})?):\*{0,2}[ \t]+(?=\S)/uy;
/** Labelled turns from which on labels are taken for speakers; headlines have one. A question with its answer is enough. */
const MIN_TURNS = 3;
const ENDS_TURN = /[.?!…”"'’)\]]/u;

interface Turn {
  label: string;
  start: number;
  colon: number;
  said: number;
}

/** The labels of a line: at its head, behind a mark that opens it, and behind each sentence end. */
function turnsIn(text: string, [from, to]: Span): Turn[] {
  const turns: Turn[] = [];
  const at = (i: number): void => {
    LABEL.lastIndex = i;
    const found = LABEL.exec(text);
    if (!found || found.index + found[0].length > to) return;
    const start = i + found[0].indexOf(found[1]!);
    turns.push({ label: found[1]!, start, colon: start + found[1]!.length, said: i + found[0].length });
  };
  let head = from;
  while (head < to && /[\s"“]/u.test(text[head]!)) head++;
  at(head);
  const opens = turns.length > 0;
  if (!opens && colonsIn(text, from, to) < MIN_TURNS) return turns;
  for (let i = head + 1; i < to; i++) if (text[i - 1] === ' ' && ENDS_TURN.test(text[i - 2] ?? '')) at(i);
  // Behind an introduction, a paragraph run together: every label comes again, as those of two who talk do.
  const again = new Set(turns.filter((turn, i) => turns.some((other, k) => k !== i && other.label === turn.label)));
  return opens || (turns.length >= MIN_TURNS && again.size >= turns.length - 1) ? turns : [];
}

function colonsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = text.indexOf(':', from); i >= 0 && i < to && count < MIN_TURNS; i = text.indexOf(':', i + 1)) count++;
  return count;
}

export const transcriptTurn: QuotationRule = {
  id: 'read.quotations.transcript-turn',
  finds: 'What a speaker says in a transcript printed as plain text: “KOVAČ: The bridge will open.”',
  examples: {
    fires:
      'They met.\n\n“KOVAČ: The bridge will open in May.”\n\n“HOST: Which bridge is that?”\n\n“KOVAČ: The old one.”',
    not: 'They met.\n\nLessa: The bridge will open in May.',
  },
  source: 'research note on quotations, section 5',
  find(page) {
    const turns: Draft[] = [];
    const labels = new Map<string, number>();
    let known = false;
    for (const line of page.reading.report.lines) {
      if (line.speaker) known = true;
      if (line.role !== 'body') continue;
      const found = turnsIn(page.text, line.span);
      found.forEach(({ label, start, colon, said }, i) => {
        labels.set(label, (labels.get(label) ?? 0) + 1);
        const next = found[i + 1]?.start ?? line.span[1];
        let end = next;
        while (end > said && /[\s*]/u.test(page.text[end - 1]!)) end--;
        if (end <= said) return;
        turns.push({
          rule: transcriptTurn.id,
          content: [[said, end]],
          cue: [[colon, colon + 1]],
          source: [[start, colon]],
          certainty: 'stated',
        });
      });
      if (found.length > 1 && found[0]!.label === 'Q' && found[1]!.label === 'A') known = true;
    }
    const repeated = [...labels.values()].some(count => count > 1);
    const several = turns.length >= MIN_TURNS && repeated;
    return several || (known && turns.length > 1) ? turns : [];
  },
};

/** Behind the colon, asterisks and spaces that close a speaker's name. */
function behindSpeaker(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && /[\s:*_.–—-]/u.test(text[i]!)) i++;
  return i;
}

const hasFiniteVerb = (tree: Tree, run: Run): boolean => {
  for (let i = run.from; i <= run.to; i++) if (/^(VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos)) return true;
  return false;
};

/** A run of words that can name a source: short, a noun in it, no verb. */
function nameLike(tree: Tree, run: Run): boolean {
  if (wordsIn(tree, run) > MAX_NAME_WORDS || hasFiniteVerb(tree, run)) return false;
  for (let i = run.from; i <= run.to; i++) if (isNominal(tree.tokens[i])) return true;
  return false;
}

const PEOPLE_WHO_SPEAK: ReadonlySet<string> = new Set(
  `source sources official officials report reports poll polls police study survey minister ministry mayor president lawyer lawyers union
  unions experts expert analysts analyst witness witnesses prosecutors prosecutor court judge army military government media paper spokesman
  spokeswoman spokesperson chief boss leader governor aide aides agency watchdog rescuers doctors investigators researchers scientists`.split(
    /\s+/,
  ),
);

export const headline: QuotationRule = {
  id: 'read.quotations.headline',
  finds: 'A headline with a source before a colon, or behind a colon or dash at its end.',
  examples: {
    fires: 'Bridge to open in May – officials\n\nThe works end soon.',
    not: 'Bridge – a long story\n\nThe works end soon.',
  },
  source: 'research note on quotations, section 5: the cue is only a colon or dash in 2 % of attributions',
  find(page) {
    const drafts: Draft[] = [];
    for (const tree of page.trees) {
      const { tokens, sentence } = tree;
      if (sentence.role !== 'title' && sentence.role !== 'heading') continue;
      const at = tokens.findIndex(
        (t, i) => i > 0 && i < tokens.length - 1 && t.mark < 0 && (t.form === ':' || /^[–—-]+$/.test(t.form)),
      );
      if (at < 0) continue;
      const before = trimRun(tree, { from: segmentStart(tree, at - 1), to: at - 1 }, true);
      const behind = trimRun(tree, { from: at + 1, to: segmentEnd(tree, at + 1) }, true);
      if (!before || !behind) continue;
      const cue: Span = [tokens[at]!.start, tokens[at]!.end];
      const lastBehind = tokens[behind.to]!;
      const wordsOnly = page.stretches.find(
        ({ mark }) => mark.span[0] === tokens[before.from]!.start && mark.span[1] === tokens[before.to]!.end,
      );
      if (wordsOnly && wordsOnly.mark.words >= 3) {
        const source = openingName(tree, behind);
        if (source)
          drafts.push({
            rule: headline.id,
            content: [wordsOnly.mark.span],
            cue: [cue],
            source: [spanOf(tree, source)],
            certainty: 'implied',
          });
        continue;
      }
      const draft = (source: Run, content: Run): void => {
        drafts.push({
          rule: headline.id,
          content: [spanOf(tree, content)],
          cue: [cue],
          source: [spanOf(tree, source)],
          certainty: 'implied',
        });
      };
      const speaks =
        PEOPLE_WHO_SPEAK.has(lastBehind.lower) || (lastBehind.upos === 'PROPN' && wordsIn(tree, behind) <= 3);
      if (speaks && nameLike(tree, behind) && wordsIn(tree, before) >= 3) draft(behind, before);
      else if (tokens[at]!.form === ':' && namesSomebody(page, tree, before) && wordsIn(tree, behind) >= 3)
        draft(before, behind);
    }
    return drafts;
  },
};

/** `“…”: blind witness places landlord at fire`: the noun phrase that opens what stands behind the colon, if it can speak. */
function openingName(tree: Tree, run: Run): Run | null {
  let to = run.from - 1;
  while (to < run.to && NAME_WORDS.has(tree.tokens[to + 1]!.upos)) to++;
  if (to < run.from) return null;
  const last = tree.tokens[to]!;
  const named =
    tree.named[to] === 1 &&
    tree.tokens[run.from]!.upos === 'PROPN' &&
    /^(?:on|in)$/.test(tree.tokens[to + 1]?.lower ?? 'on');
  return named || SPEAKING_NOUNS.has(last.lemma) ? { from: run.from, to } : null;
}

const NAME_WORDS: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM']);

/** Whether a run is a name that the report knows, or a person who speaks ("Police"). */
function namesSomebody(page: Page, tree: Tree, run: Run): boolean {
  if (!nameLike(tree, run) || wordsIn(tree, run) > 4) return false;
  const [start, end] = spanOf(tree, run);
  if (PEOPLE_WHO_SPEAK.has(tree.tokens[run.to]!.lower)) return true;
  return page.reading.names.some(name => name.kind !== 'place' && name.span[0] >= start && name.span[1] === end);
}

export const nameBeforeMarks: QuotationRule = {
  id: 'read.quotations.colon-before-marks',
  finds: 'Words in marks behind a colon: “Ana Kovač, mayor: ‘…’”, “Kovač laughed off the idea: ‘…’”.',
  examples: { fires: 'Kovač laughed off the idea: “A bridge is not a boat.”', not: 'The sign had one word: “Bridge”.' },
  source: 'research note on quotations, section 5',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of page.stretches) {
      if (!stretch.speech) continue;
      const tree = page.trees[stretch.first];
      if (!tree || before.some(d => d.content.some(([a, b]) => a < stretch.mark.span[1] && b > stretch.mark.span[0])))
        continue;
      const open = tree.tokens.find(t => t.start >= stretch.mark.span[0]);
      const colon = open ? tree.tokens[open.i - 1] : undefined;
      if (!open || !isMark(open) || colon?.form !== ':' || colon.mark >= 0) continue;
      const lead = trimRun(tree, { from: segmentStart(tree, colon.i - 1), to: colon.i - 1 });
      if (!lead) continue;
      const reporter = reporterBefore(before, tree, colon.start);
      const named = nameAtColon(tree, colon.i);
      const source =
        named ??
        (nameLike(tree, lead)
          ? leadSource(tree, lead)
          : (reporter ?? relativeBefore(tree, colon.i) ?? subjectBefore(tree, colon.i) ?? openingSubject(tree, lead)));
      if (!source) continue;
      const later = page.stretches.filter(
        s => s.i > stretch.i && s.mark.span[0] >= stretch.mark.span[1] && outerMark(page.reading.marks, s.i) === s.i,
      );
      const content: Span[] = [stretch.mark.span];
      for (const next of later) {
        if (!/^[ \u00a0]*$/.test(page.text.slice(content[content.length - 1]![1], next.mark.span[0]))) break;
        content.push(next.mark.span);
      }
      drafts.push({
        rule: nameBeforeMarks.id,
        content,
        cue: [[colon.start, colon.end]],
        source: [spanOf(tree, source)],
        certainty: nameLike(tree, lead) ? 'stated' : 'implied',
      });
    }
    return drafts;
  },
};

/** Tokens of a name and its title that close a heading. */
const NAME_TOKENS = 6;

/**
 * `Turnout was up – Ana Kovač: “…”`, `More from the institute: “…”`: a name set off by a dash at the end of a heading, or the words behind
 * a "from" that ends in one, signs the words in marks. Null where a clause leads up to the colon.
 */
function nameAtColon(tree: Tree, colon: number): Run | null {
  const { tokens } = tree;
  let from = colon;
  while (from > 0 && colon - from < NAME_TOKENS && NAME_WORDS.has(tokens[from - 1]!.upos) && tokens[from - 1]!.mark < 0)
    from--;
  if (from === colon || from === 0 || !isNominal(tokens[colon - 1])) return null;
  const before = tokens[from - 1]!;
  const dash = /^[–—-]+$/.test(before.form) && before.start > (tokens[from - 2]?.end ?? before.start);
  const named = tokens[colon - 1]!.upos === 'PROPN' && before.upos !== 'ADP';
  if (named && cannotSpeak(tree, colon)) return { from, to: colon - 1 };
  const more = before.lower === 'from' && tokens[from - 2]?.lower === 'more';
  return more || (dash && tokens[colon - 1]!.upos === 'PROPN') ? { from, to: colon - 1 } : null;
}

/** `The surge doesn’t surprise pollster Ana Kovač: “…”`: the clause before the colon has a thing for its subject. */
function cannotSpeak(tree: Tree, colon: number): boolean {
  const subject = subjectBefore(tree, colon);
  if (!subject) return false;
  const nouns = tree.tokens.slice(subject.from, subject.to + 1).filter(isNominal);
  return nouns.every(({ upos, lemma }) => upos === 'NOUN' && !SPEAKING_NOUNS.has(lemma));
}

/** `Kovač said the risk was tiny: “…”`: whoever is reported up to a colon goes on behind it in their own words. */
function reporterBefore(before: readonly Draft[], tree: Tree, colon: number): Run | null {
  const draft = before.findLast(
    ({ from, content }) =>
      from?.cue.tree === tree &&
      from.cue.frame.kind === 'speech' &&
      content.some(([, end]) => end <= colon && colon - end < 2),
  );
  const source = draft?.from?.source;
  return source && source.how === 'subject' ? source.run : null;
}

/** A lead-in without a verb is the source as a whole, up to a phrase that names the medium ("Bank Lessa, in a note:"). */
function leadSource(tree: Tree, lead: Run): Run {
  for (let i = lead.from + 1; i <= lead.to; i++) {
    if (tree.tokens[i]!.upos === 'ADP' && tree.tokens[i - 1]!.form === ',')
      return trimRun(tree, { from: lead.from, to: i - 1 }) ?? lead;
  }
  return lead;
}

// Words in quotation marks with a cue beside them: before it, behind it, or on both sides.
// Does not find quotations whose cue stands in another sentence; carried-over.ts does.
import { CUE_VERBS, NEEDS_THAT_OR_MARKS, WORKS } from '../../lists/cues/index.js';
import type { Certainty, Span } from '../../model/index.js';
import { FINITE, hasFinite, segmentStart, TIME_NOUNS, WH } from './breaks.js';
import { ASKED, isPurpose, isQuotedAs } from './cues.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { clauseBefore, goesOnAround, predicateBehind } from './interrupted-marks.js';
import { endsSpeech, outerMark, type Page, type Reported, SPEECH_WORDS, type Stretch, tokenFrom } from './page.js';
import { canSpeak } from './speaks.js';
import { isMark, isPunctuation, relOf, spanOf, type Tree, trimRun } from './tree.js';
import { describesSource, endsInName, isWithinReport, opensCondition } from './unlisted.js';
import { isTitle } from './work-titles.js';

/** Words between a cue and the mark behind it that may tell whom, when and where it was said. */
const GAP_WORDS = 16;

/** Tokens that may follow a reporting clause which stands as a sentence of its own: "on 12 May 2031."; behind verbs like "begin" fewer. */
const CLOSING_TOKENS = 8;
const CLOSING_TOKENS_UNSURE = 6;

/** Tokens of a source's name and title that may stand between it and the marks. */
const GAP_OF_NAME = 7;

const stretchAt = (page: Page, tree: Tree, i: number): Stretch | undefined => {
  const token = tree.tokens[i];
  if (!token || !isMark(token)) return undefined;
  const outer = outerMark(page.reading.marks, token.mark);
  return outer < 0 ? undefined : page.stretchOf[outer];
};

/** `Kovač said quietly into the phone`: what the cue seems to govern is no clause, but how and where it was said. */
function saysNothing({ cue, content }: Reported): boolean {
  if (content === null) return true;
  if (content.shape !== 'bare') return false;
  return content.runs.every(({ from, to }) => {
    for (let i = from; i <= to; i++) if (FINITE.test(cue.tree.tokens[i]!.xpos)) return false;
    return true;
  });
}

/** The stretch that closes right before the reporting clause. */
function stretchBefore(page: Page, found: Reported): Stretch | null {
  const { tree } = found.cue;
  let i = found.clause.from - 1;
  while (i >= 0) {
    const token = tree.tokens[i]!;
    const stretch = stretchAt(page, tree, i);
    if (stretch) {
      const set = i < found.clause.from - 1 || endsSpeech(page.text, stretch.mark);
      return set && stretch.mark.span[1] === token.end ? stretch : null;
    }
    // `“…,” was how one diplomat put it.`
    if (token.lower === 'how' && tree.tokens[i - 1]?.lemma === 'be') {
      i -= 2;
      continue;
    }
    const adverb = token.upos === 'ADV' && token.head === found.cue.anchor;
    // `“…,” Radio Lessa co-host Ana Kovač said`: words of the source that the tree left out.
    const words =
      found.source?.how === 'subject' &&
      found.source.run.to < found.cue.group.from &&
      found.clause.from - i < GAP_OF_NAME;
    if (
      words &&
      (token.upos === 'PROPN' || token.upos === 'DET' || (token.upos === 'NOUN' && /^\p{Lu}/u.test(token.form)))
    ) {
      i--;
      continue;
    }
    if ((!isPunctuation(token) && !adverb) || token.form === ';' || token.form === ':' || token.form === '.')
      return null;
    i--;
  }
  // `“Why?” Kovač asked.`, `“It is late.” Kovač wrote on 12 May 2031.`: the splitter may have ended a sentence at the mark.
  const before = page.trees[tree.sentence.i - 1];
  if (!before || before.sentence.line !== tree.sentence.line || !saysNothing(found)) return null;
  if (found.cue.frame.kind !== 'speech' || tree.tokens.length - found.clause.to > closingTokens(found)) return null;
  // `“We are open.” Kovač said nothing of the toll.`: what has an object of its own does not report the sentence before it.
  const next = tree.tokens[found.clause.to + 1];
  const { takes } = found.cue.frame;
  const addressed = takes.has('recipient') || takes.has('recipient-to') || TIME_NOUNS.has(next?.lower ?? '');
  // `“We are open.” Residents have begun to leave.`: nor does what goes on with an infinitive.
  if (next && !addressed && (OBJECT_WORDS.has(next.upos) || next.xpos === 'TO')) return null;
  // `“We open in May.” The mayor must sign first.`: what must or will be done reports nothing that was said before.
  if (tree.tokens.slice(found.cue.group.from, found.cue.group.to + 1).some(token => token.xpos === 'MD')) return null;
  const last = before.tokens.length - 1;
  const stretch = stretchAt(page, before, last);
  // `Kovač was clear: “Two days is a long time.” Residents said little.`: what a colon leads up to has its source before it.
  const led = stretch && before.tokens.findLast(token => token.end <= stretch.mark.span[0])?.form === ':';
  return stretch && !led && stretch.mark.span[1] === before.tokens[last]!.end ? stretch : null;
}

const closingTokens = ({ cue }: Reported): number =>
  NEEDS_THAT_OR_MARKS.has(cue.lemma) ? CLOSING_TOKENS_UNSURE : CLOSING_TOKENS;

const OBJECT_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PRON', 'DET', 'NUM']);

/** `said at noon, adding: “…”`: a cue between a reporting clause and the mark, right before it, owns the words in marks. */
function nearerCue(tree: Tree, from: number, mark: number): boolean {
  let at = mark - 1;
  while (at > from && (isPunctuation(tree.tokens[at]) || OBJECTS.has(tree.tokens[at]!.lower))) at--;
  const token = tree.tokens[at]!;
  return at > from && token.upos === 'VERB' && (CUE_VERBS.get(token.lemma)?.takes.has('quote') ?? false);
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'only', 'simply', 'too']);

/** The stretch that opens behind the reporting clause, with nothing between but whom, when and where. */
function stretchBehind(page: Page, found: Reported): Stretch | null {
  const { tree, frame, head } = found.cue;
  const { tokens } = tree;
  let words = 0;
  for (let i = found.clause.to + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const stretch = stretchAt(page, tree, i);
    if (stretch) {
      if (stretch.mark.span[0] !== token.start || stretch.title) return null;
      if (!stretch.speech && tokens[i - 1]?.form !== ':') return null;
      const before = tokens[i - 1]!;
      if (nearerCue(tree, found.clause.to, i)) return null;
      if (before.lower === 'that' || before.upos === 'DET' || before.upos === 'ADJ') return null;
      if (before.form === ',' && TERMS.has(tokens[i - 2]!.lower)) return null;
      const joined = before.upos === 'CCONJ' && tokens[i - 2]?.form === ',';
      const punctuated = before.form === ',' || before.form === ':' || joined;
      if (frame.takes.has('name') && !punctuated) return null;
      if (!punctuated && frame.unlisted) return null;
      // "who is also a host on the show “Dog Tank.”"
      if (!punctuated && WORKS.has(before.lower) && isTitle(page.text, stretch.mark)) return null;
      if (before.form === ':' && frame.unlisted && !canSpeak(found) && endsInName(tree, i - 2)) return null;
      if (!punctuated && words > 0 && found.addressee === undefined) return null;
      if (!punctuated && !endsSpeech(page.text, stretch.mark) && stretch.mark.words < 6) return null;
      if (words > 0 && !isPunctuation(before) && !(before.head === head || tokens[before.head]?.head === head))
        return null;
      // Words that run on behind the mark belong to the clause: `said “the hot phase” was over`.
      const next = page.tokens[tokenFrom(page.tokens, stretch.mark.span[1])];
      const inSentence = next !== undefined && next.start < tree.sentence.span[1];
      if (
        inSentence &&
        !endsSpeech(page.text, stretch.mark) &&
        next.upos !== 'PUNCT' &&
        ['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ'].includes(next.upos) &&
        !frame.takes.has('name')
      )
        return null;
      return stretch;
    }
    if (token.form === ';' || token.form === '(') return null;
    if (token.upos === 'PUNCT') continue;
    words++;
    if (words > GAP_WORDS) return null;
    const rel = relOf(token);
    if (token.lower === 'that' && token.upos === 'SCONJ') return null;
    // `seemed to mock his rival, saying at one point, “…”`: the words are those of the participle.
    const says = token.xpos === 'VBG' && PLAIN_SAYING.has(token.lemma);
    // "ends with footage of Demir saying during the debate, “…”"
    if (says && (tokens[i - 1]!.form === ',' || tokens[i - 1]!.upos === 'PROPN')) return null;
    // "told the Post when asked about it: “…”"
    if (ASKED.has(token.lower) && tokens[i - 1]!.lower === 'when' && tokens[i + 2]?.form !== ',') continue;
    if ((token.upos === 'VERB' || token.upos === 'AUX') && rel !== 'acl' && rel !== 'advcl' && rel !== 'amod')
      return null;
    if (rel === 'nsubj' && token.head !== head && !WH.has(token.lower)) return null;
  }
  return null;
}

/** Whose words in marks are always the subject's own; "referring to the mill" only interrupts. */
const PLAIN_SAYING: ReadonlySet<string> = new Set(
  'say add tell write ask shout yell declare tweet warn argue insist note remark quip joke explain reply'.split(' '),
);

/** `the new term, “radical reform,” which …`: words that marked words are an instance of. */
const TERMS: ReadonlySet<string> = new Set(
  'term phrase word slogan title name label nickname motto expression'.split(' '),
);

/** "X quotes Y as saying": the words are Y's, and "saying" is their cue. */
const quotesAnother = ({ cue }: Reported): boolean =>
  cue.tree.children[cue.head]!.some(
    c => c > cue.head && cue.tree.tokens[c]!.xpos === 'VBG' && cue.tree.tokens[cue.tree.lo[c]!]!.lower === 'as',
  );

const quotes = (found: Reported): boolean =>
  found.cue.frame.takes.has('quote') && found.cue.form === 'verb' && !quotesAnother(found);

/** `“…,” shepherd Ana Kovač described the seconds`: a listed cue whose source fills all between the closing mark and it. */
const fillsGap = ({ cue, source, clause }: Reported): boolean =>
  !cue.frame.unlisted &&
  source !== null &&
  source.run.to < cue.group.from &&
  clause.from > 1 &&
  cue.tree.masked[clause.from - 1] === 1 &&
  cue.tree.tokens[clause.from - 2]!.form === ',';

/** A reporting clause with a subject of its own, not a participle that hangs on one, and no other object. */
function reports(found: Reported): boolean {
  const { cue, source } = found;
  const { tree, head, frame } = cue;
  if (!quotes(found) || source?.how !== 'subject' || (tree.tokens[head]!.xpos === 'VBG' && !isQuotedAs(found.cue)))
    return false;
  if (fillsGap(found)) return true;
  const addressed = frame.takes.has('recipient') || frame.takes.has('recipient-to');
  return !tree.children[head]!.some(
    c =>
      c > head &&
      c !== source.head &&
      tree.masked[c] === 0 &&
      relOf(tree.tokens[c]!) === 'obj' &&
      !addressed &&
      tree.tokens[c]!.upos === 'NOUN' &&
      !TIME_NOUNS.has(tree.tokens[c]!.lower),
  );
}

/** `On “Tonight,” Kovač said the bridge was shut`: the clause behind the cue is what was said. */
const clauseBehind = ({ cue, content, clause }: Reported): boolean =>
  content !== null &&
  (content.shape === 'that' || content.shape === 'bare' || content.shape === 'wh') &&
  content.runs[0]!.from > clause.to &&
  content.runs[0]!.from <= clause.to + 2 &&
  cue.tree.tokens[clause.to + 1]?.form !== ',';

/** `the term “radical reform,” which some want to use`: a relative clause says something of the words in marks, not who said them. */
const opensRelative = ({ cue, source }: Reported): boolean =>
  WH.has(cue.tree.tokens[source!.run.from]!.lower) || WH.has(cue.tree.tokens[source!.head]!.lower);

/** `She had called it “leftist,” he said`: marks that open in the middle of a clause are only a part of what was said. */
function runsIn(page: Page, stretch: Stretch): boolean {
  const at = tokenFrom(page.tokens, stretch.mark.span[0]);
  const before = page.tokens[at - 1];
  const sentence = page.reading.sentences[stretch.first];
  if (!before || !sentence || before.start < sentence.span[0]) return false;
  return !isPunctuation(before) && before.mark < 0;
}

/**
 * The words of the sentence before marks that hold its verb: `The plan “will fail by May,” said Kovač`. What stands beyond a
 * semicolon or other marks is not theirs; words with a verb of their own are a clause, which clauses.ts reads.
 */
function leadOf(page: Page, stretch: Stretch, { cue }: Reported): Span | null {
  const tree = page.trees[stretch.first];
  if (!tree || stretch.mark.words < SPEECH_WORDS || cue.frame.unlisted) return null;
  const open = tree.tokens.findIndex(token => token.start >= stretch.mark.span[0]);
  let from = open;
  while (from > 0 && tree.masked[from - 1] === 0 && tree.tokens[from - 1]!.form !== ';') {
    from--;
    if (FINITE.test(tree.tokens[from]!.xpos)) return null;
  }
  // `Drivers are “tired of it” at the port “and we are going,” Kovač said`: what goes on behind other marks takes them and all before them along.
  if (from > 0 && tree.masked[from - 1] === 1 && !isPunctuation(tree.tokens[from]) && !endsSpeechAt(tree, from - 1))
    from = segmentStart(tree, open - 1);
  const run = from < open ? trimRun(tree, { from, to: open - 1 }) : null;
  return run && spanOf(tree, run);
}

/** Whether a closing mark stands behind a comma or a full stop. */
const endsSpeechAt = (tree: Tree, mark: number): boolean => /^[,.?!…]$/.test(tree.tokens[mark - 1]?.form ?? '');

/** Stretches that follow each other with nothing but spaces between. */
function chain(page: Page, first: Stretch, taken: ReadonlySet<number>): Stretch[] {
  const found = [first];
  for (let k = page.stretches.indexOf(first) + 1; k < page.stretches.length; k++) {
    const next = page.stretches[k]!;
    const gap = page.text.slice(found[found.length - 1]!.mark.span[1], next.mark.span[0]);
    if (taken.has(next.i) || !/^[ \u00a0]*$/.test(gap)) break;
    found.push(next);
  }
  return found;
}

/** Stretches of the same paragraph that end right before one, with nothing but spaces between: `“…” “…,” Kovač said`. */
function chainBefore(page: Page, last: Stretch, taken: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  let from = last;
  for (let k = page.stretches.indexOf(last) - 1; k >= 0; k--) {
    const next = page.stretches[k]!;
    const gap = page.text.slice(next.mark.span[1], from.mark.span[0]);
    if (taken.has(next.i) || !next.speech || !/^[ \u00a0]+$/.test(gap) || runsIn(page, next)) break;
    found.unshift(next);
    from = next;
  }
  return found;
}

const spanOfStretch = (stretch: Stretch): Span => stretch.mark.span;

function claimed(before: readonly Draft[], page: Page): Set<number> {
  const taken = new Set<number>();
  for (const stretch of page.stretches) {
    const [start, end] = stretch.mark.span;
    if (before.some(draft => draft.content.some(([a, b]) => a <= start && b >= end))) taken.add(stretch.i);
  }
  return taken;
}

/** A verb of no list beside words in marks only implies that it reports them. */
const sureOf = ({ cue }: Reported): Certainty => (cue.frame.unlisted ? 'implied' : 'stated');

export const directBeforeCue: QuotationRule = {
  id: 'read.quotations.direct-before-cue',
  finds:
    'Words in quotation marks with the reporting clause right behind them, and going on behind it where it splits them.',
  examples: {
    fires: '“The bridge will open in May,” said Ana Kovač, the mayor of Lessa.',
    not: 'The film “The Bridge at Lessa in May” opened on Monday.',
  },
  source: 'research note on quotations, section 4: content is given by the marks in 98 % of direct quotations',
  find(page, before) {
    const drafts: Draft[] = [];
    const taken = claimed(before, page);
    for (const found of page.reported) {
      if (!reports(found) || describesSource(page, found) || opensCondition(found)) continue;
      const stretch = stretchBefore(page, found);
      if (!stretch || taken.has(stretch.i) || opensRelative(found)) continue;
      const lead = runsIn(page, stretch) ? leadOf(page, stretch, found) : null;
      if (runsIn(page, stretch) && !lead) continue;
      if (!stretch.speech && stretch.mark.words < 2) continue;
      // `Kovač, citing “the price of peace,” said the port was shut`: what stands behind the cue is what was said.
      if ((stretch.mark.words < SPEECH_WORDS || lead) && clauseBehind(found)) continue;
      const content: Span[] = [lead ? [lead[0], stretch.mark.span[1]] : spanOfStretch(stretch)];
      if (!lead) {
        for (const next of chainBefore(page, stretch, taken)) {
          content.unshift(spanOfStretch(next));
          taken.add(next.i);
        }
      }
      taken.add(stretch.i);
      const behind = stretchBehind(page, found);
      if (behind && !taken.has(behind.i) && found.content?.shape !== 'that') {
        for (const next of chain(page, behind, taken)) {
          content.push(spanOfStretch(next));
          taken.add(next.i);
        }
      }
      // "“We are worried,” she wrote, that the bridge “may fall”": the marks, and the clause they lead up to.
      const led = found.content?.shape === 'that' ? found.content.runs[0] : undefined;
      const { tree } = found.cue;
      const joined = led && led.from > found.clause.to && tree.tokens[led.from - 2]?.form === ',';
      if (joined && !hasFinite(tree, found.clause.to + 1, led.from - 1)) content.push(spanOf(tree, led));
      const predicate = behind ? null : predicateBehind(found, stretch);
      if (predicate) content.push(predicate);
      drafts.push(draftOf(page, directBeforeCue.id, found, content, sureOf(found)));
    }
    return drafts;
  },
};

export const directAfterCue: QuotationRule = {
  id: 'read.quotations.direct-after-cue',
  finds: 'Words in quotation marks right behind a reporting clause, a comma or a colon between or not.',
  examples: {
    fires: 'Kovač told the council on Monday: “The bridge will open in May.”',
    not: 'Kovač said the “old bridge” was closed.',
  },
  source: 'research note on quotations, section 4',
  find(page, before) {
    const drafts: Draft[] = [];
    const taken = claimed(before, page);
    for (const found of page.reported) {
      if (!quotes(found) || !found.source || isPurpose(found.cue)) continue;
      if (found.cue.frame.unlisted && (found.source.how !== 'subject' || opensCondition(found))) continue;
      // `“They're fine,” she says, a woman who has time, “but not today.”`: the speech goes on; no relative clause begins one.
      if (found.cue.frame.unlisted && WH.has(found.cue.tree.tokens[found.source.head]!.lower)) continue;
      const stretch = stretchBehind(page, found);
      if (!stretch || taken.has(stretch.i) || isWithinReport(page, found, stretch.mark.span[0])) continue;
      // `The bridge is shut, Kovač said, “and it stays shut”`: the clause before is what was said, the marks go on with it.
      const front = found.content?.shape === 'fronted' ? found.content.runs[0]!.from : -1;
      // "In a statement, Kovač apologised “for the wait”": a phrase before it says where.
      const where = front >= 0 && found.cue.tree.tokens[front]!.upos === 'ADP';
      if (
        front >= 0 &&
        !where &&
        found.cue.tree.masked[front] === 0 &&
        /^\p{Ll}/u.test(page.text.slice(...stretch.mark.inner))
      )
        continue;
      if (goesOnAround(page, found, stretch)) continue;
      const content = chain(page, stretch, taken).map(spanOfStretch);
      const lead = clauseBefore(found, stretch);
      if (lead) content.unshift(lead);
      for (const next of page.stretches) if (content.includes(next.mark.span)) taken.add(next.i);
      drafts.push(draftOf(page, directAfterCue.id, found, content, sureOf(found)));
    }
    return drafts;
  },
};

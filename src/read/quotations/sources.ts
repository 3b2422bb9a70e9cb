// Who a cue reports: its subject as worded, with title and apposition, or what stands in for one.
// Does not say which entity that is; coreference does. Never looks outside the sentence.
import { SUMMING_UP } from '../../lists/cues/index.js';
import { FINITE, hasFinite, TENSED, TIME_NOUNS } from './breaks.js';
import { type Cue, SHARES } from './cues.js';
import { describedBy, headOfPhrase, ofLastClause, ofMainClause, phraseUpTo } from './described.js';
import { ADDRESS, closesMarks, closesReport, invertedSubject } from './inverted-subjects.js';
import { nearerSubject, rowOpener } from './rows.js';
import { MAX_CLIMB, rowSubject, sharedSubject, siblingSubject } from './shared-sources.js';
import {
  agentOf,
  CLAUSE_OPENERS,
  isCircumstance,
  phraseOf,
  possessorOf,
  type Source,
  subjectOf,
  withoutBy,
  withoutGenitive,
} from './subjects.js';
import {
  behindMarks,
  closingSubject,
  insideClause,
  onlySubject,
  openingSubject,
  withSubject,
} from './subjects-apart.js';
import { isNominal, isPunctuation, type Run, relOf, type Tree, trimRun } from './tree.js';

/** A phrase grown to the left as far as the marks before it, when only words of a noun phrase lie between. */
function fromMarks(tree: Tree, run: Run): Run {
  for (let i = run.from - 1; i >= 0 && i > run.from - 20; i--) {
    const named = tree.tokens[i + 1]?.upos === 'PROPN' || tree.tokens[i + 1]?.upos === 'DET';
    if (tree.masked[i] === 1 && tree.tokens[i + 1]!.upos === 'ADP') return run;
    if (tree.masked[i] === 1)
      return run.from - i < 13 || named ? (trimRun(tree, { from: i + 1, to: run.to }) ?? run) : run;
    // "“…,” Kovač, mayor of Lessa, one of the founders, said": apposition upon apposition.
    if (!/^[,-]$/.test(tree.tokens[i]!.form) && !PHRASE_WORDS.has(tree.tokens[i]!.upos)) return run;
  }
  return run;
}

const PHRASE_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'ADP']);

/** A subject behind the cue of a clause that starts there is that clause's own: "X, the chief, said [he] had left". */
function ownsClause(tree: Tree, cue: Cue, subject: number): boolean {
  const first = cue.group.to + 1;
  if (tree.lo[subject]! > first + 1) return false;
  for (let i = tree.hi[subject]! + 1; i < tree.tokens.length; i++) {
    const token = tree.tokens[i]!;
    if (isPunctuation(token)) return false;
    if (FINITE.test(token.xpos)) return true;
  }
  return false;
}

/** `…, its chair told the Echo`, `and urged Brod to stay`: who stands behind a verb of address hears, unless marks close right before it. */
function isAddressed({ tree, group, frame, lemma }: Cue, subject: number): boolean {
  if (ADDRESS.has(lemma)) return true;
  const closed = tree.masked[group.from - 1] === 1;
  return !closed && (frame.takes.has('recipient') || tree.tokens[tree.hi[subject]! + 1]?.xpos === 'TO');
}

/** A noun behind a participle, or behind "that", is the subject of what is reported: "adding that [the bridge] was shut". */
function opensContent(tree: Tree, cue: Cue, subject: number): boolean {
  if (tree.tokens[cue.head]!.xpos === 'VBG') return true;
  for (let i = cue.group.to + 1; i < subject; i++) if (tree.tokens[i]!.lower === 'that') return true;
  return false;
}

/** `Marchers moving through the streets chanted`, `a judge in Lessa ruled`: the noun that a circumstance before the cue describes. */
function bearerOf(tree: Tree, noun: number, limit: number): number {
  let at = noun;
  for (let step = 0; step < MAX_CLIMB && isCircumstance(tree, at); step++) {
    let above = tree.tokens[at]!.head;
    const participle = above >= 0 && /^VB[GN]$/.test(tree.tokens[above]!.xpos);
    if (participle) {
      const subject = subjectOf(tree, above);
      above = relOf(tree.tokens[above]!) === 'acl' ? tree.tokens[above]!.head : subject;
    } else if (above >= 0 && tree.tokens[above]!.rel === 'acl:relcl') {
      // "the groups who wrote on Monday say": the noun that the relative clause describes.
      above = tree.tokens[above]!.head;
    }
    if (above < 0 || above >= limit || !isNominal(tree.tokens[above]) || tree.masked[above] === 1) return noun;
    at = above;
  }
  return at;
}

/** A base form without auxiliary or "to": a plural present that the tagger took for an infinitive. */
const isBare = (tree: Tree, cue: Cue): boolean =>
  cue.group.from === cue.head &&
  !cue.frame.unlisted &&
  tree.children[cue.head]!.every(c => c > cue.head || !/^(?:aux|mark)$/.test(relOf(tree.tokens[c]!)));

/** "those asked said", "the young say": a participle or adjective that ends a noun phrase. */
function endsPhrase(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  // "the 28-year-old said"
  if (token.lower === 'old' && tree.tokens[i - 1]?.form === '-') return tree.tokens[i - 2]?.lower === 'year';
  if (token.upos === 'ADJ') return tree.tokens[i - 1]?.upos === 'DET';
  return token.xpos === 'VBN' && relOf(token) === 'acl' && token.head === i - 1 && isNominal(tree.tokens[i - 1]);
}

/** "its chief executive": a noun that the tagger took for an adjective, behind an article or possessive. */
function endsTitle({ tokens }: Tree, i: number): boolean {
  if (tokens[i]!.upos !== 'ADJ') return false;
  return [1, 2].some(back => /^(?:DT|PRP\$|POS)$/.test(tokens[i - back]?.xpos ?? ''));
}

/** `A lawyer, who spoke on Monday, called …`: a relative clause with its verb in it, not one that the cue belongs to. */
function opensRelative(tree: Tree, from: number, to: number): boolean {
  if (!/^(?:who|which|whose)$/.test(tree.tokens[from]!.lower)) return false;
  for (let i = from + 1; i <= to; i++) if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
}

/** A phrase of place or time behind a break or "and": no noun before it that it describes. */
function standsAlone(tree: Tree, head: number): boolean {
  if (!isCircumstance(tree, head) || tree.tokens[tree.lo[head]!]!.upos !== 'ADP') return false;
  const before = tree.tokens[tree.lo[head]! - 1];
  // "have [in the past] said": between an auxiliary and its verb.
  return before === undefined || /^(?:PUNCT|CCONJ)$/.test(before.upos) || before.lemma === 'have';
}

/** Tokens between brackets behind a name: "(D-N.Y.)", "(ranked third)". */
const BRACKETED = 9;

/** `Gov. Ana Kovač (R-LE), said`: the last token before what stands in brackets and the comma behind them. */
function beforeBrackets({ tokens }: Tree, last: number): number {
  const close = tokens[last]?.form === ',' ? last - 1 : last;
  if (tokens[close]?.form !== ')') return last;
  for (let i = close - 1; i > 0 && i > close - BRACKETED; i--)
    if (tokens[i]!.form === '(') return isNominal(tokens[i - 1]) ? i - 1 : last;
  return last;
}

/** The noun phrase right before a finite cue, or before an apposition between commas, where the tree shows no subject. */
function subjectBeside(tree: Tree, cue: Cue): Source | null {
  const { xpos } = tree.tokens[cue.head]!;
  if (!TENSED.test(xpos) && xpos !== 'NNS' && !(xpos === 'VB' && isBare(tree, cue))) return null;
  const last = beforeBrackets(tree, cue.group.from - 1);
  const before = tree.tokens[last];
  if (!before || tree.masked[last] === 1) return null;
  // "most recently known": before an adverb it is no share of people.
  const share = SHARES.has(before.lower) && tree.tokens[cue.group.from]!.upos !== 'ADV';
  if (isNominal(before) || share || endsPhrase(tree, last)) {
    const head = bearerOf(tree, headOfPhrase(tree, last, cue.group.from), cue.group.from);
    // "and at the end said": a circumstance of its own says nothing.
    if (standsAlone(tree, head)) return null;
    return { run: phraseUpTo(tree, head, last), head, how: 'subject' };
  }
  if (before.form !== ',') return null;
  for (let i = last - 1, words = 0; i > 0 && words < 45; i--, words++) {
    const token = tree.tokens[i]!;
    if (token.mark >= 0 || token.form === ';' || token.form === ':') return null;
    if (token.form !== ',' || !(isNominal(tree.tokens[i - 1]) || endsTitle(tree, i - 1)) || words === 0) continue;
    const head = headOfPhrase(tree, i - 1, i);
    const apposed = tree.tokens[i + 1]!;
    const named = tree.tokens[head]!.upos === 'PROPN' || /^\p{Lu}/u.test(tree.tokens[i - 1]!.form);
    const name = tree.tokens[last - 1]!.upos === 'PROPN' && !hasFinite(tree, i + 2, last - 1);
    if (!named && !name && apposed.upos !== 'PROPN' && !opensRelative(tree, i + 1, last)) continue;
    if (/^(?:VB[DPZ]|MD)$/.test(apposed.xpos) || apposed.upos === 'CCONJ' || isCircumstance(tree, head)) continue;
    return { run: phraseUpTo(tree, head, last - 1), head, how: 'subject' };
  }
  return null;
}

/** A subject as a source; one that only ends a longer phrase ("two officials familiar with [the talks] said") gives way to it. */
function ownSubject(tree: Tree, subject: number, cue: Run): Source {
  const phrase = phraseOf(tree, subject, cue);
  const opener = tree.tokens[phrase.from]!;
  const run =
    CLAUSE_OPENERS.has(opener.lower) && phrase.from < subject ? { from: phrase.from + 1, to: phrase.to } : phrase;
  if (run !== phrase) return { run, head: subject, how: 'subject' };
  const before = tree.tokens[run.from - 1];
  // "Brod of the Drivers' [League] said": what the genitive belongs to, and whoever is of it
  if (run.to < cue.from && (before?.upos === 'ADP' || before?.xpos === 'POS')) {
    let from = run.from - 1;
    while (from > 0 && tree.masked[from - 1] === 0 && PHRASE_WORDS.has(tree.tokens[from - 1]!.upos)) from--;
    const opens = from === 0 || /^[,;:]$/.test(tree.tokens[from - 1]!.form) || tree.masked[from - 1] === 1;
    const words = tree.tokens.slice(from, run.from);
    const head = words.findIndex(isNominal);
    const describes = words.some(({ upos }) => upos === 'ADP');
    if (opens && head >= 0 && tree.tokens[from]!.upos !== 'ADP')
      return { run: { from, to: run.to }, head: describes ? nounEnd(tree, from + head) : subject, how: 'subject' };
  }
  if (run.to < cue.from) {
    // "chief executive Ana Kovač said": the title that the tree left out of the phrase.
    let from = run.from;
    while (from > 0 && TITLE_WORDS.has(tree.tokens[from - 1]!.upos) && tree.masked[from - 1] === 0) from--;
    if (from < run.from && tree.tokens[from - 1]?.form === ',')
      return { run: { from, to: run.to }, head: subject, how: 'subject' };
  }
  return { run: fromMarks(tree, run), head: subject, how: 'subject' };
}

const TITLE_WORDS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART']);

/** "two [officials]": the last noun of a row. */
function nounEnd(tree: Tree, i: number): number {
  let at = i;
  while (isNominal(tree.tokens[at + 1])) at++;
  return at;
}

/** "a plan backed by X and opposed by Y": what is done to a noun has only an agent. */
function isParticiple(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (token.xpos !== 'VBN') return false;
  if (relOf(token) === 'acl') return tree.tokens[token.head]!.i < i && agentOf(tree, i) >= 0;
  const row = relOf(token) === 'conj' ? tree.tokens[token.head] : undefined;
  return row !== undefined && row.xpos === 'VBN' && relOf(row) === 'acl' && agentOf(tree, i) >= 0;
}

/** "by the council for the delay": what the agent says of the subject is no part of its name. */
function agentRun(tree: Tree, agent: number, cue: Cue): Run {
  const run = withoutBy(tree, phraseOf(tree, agent, cue.group));
  for (let i = agent + 1; i < run.to; i++)
    if (tree.tokens[i]!.lower === 'for' && tree.tokens[i + 1]!.xpos === 'VBG')
      return trimRun(tree, { from: run.from, to: i - 1 }) ?? run;
  for (const child of tree.children[agent]!) {
    const opener = tree.tokens[tree.lo[child]!]!;
    const gerund = tree.tokens[opener.i + 1]?.xpos === 'VBG';
    if (child > agent && (opener.lower === 'for' || (gerund && (opener.lower === 'of' || opener.lower === 'as'))))
      return trimRun(tree, { from: run.from, to: Math.min(run.to, opener.i - 1) }) ?? run;
  }
  return run;
}

/** `Sources close to the mayor concede`: all words up to a verb that the tagger took for a noun, back to the comma. */
function wholeSubject(tree: Tree, cue: Cue): Source | null {
  let from = cue.group.from;
  while (from > 0 && tree.tokens[from - 1]!.form !== ',' && tree.tokens[from - 1]!.form !== ';') from--;
  const run = from < cue.group.from ? trimRun(tree, { from, to: cue.group.from - 1 }) : null;
  if (!run) return null;
  for (let i = run.from; i <= run.to; i++)
    if (isNominal(tree.tokens[i]))
      return { run, head: nounEnd(tree, i) > run.to ? run.to : nounEnd(tree, i), how: 'subject' };
  return null;
}

/** "Campaigners dispute the figure: a surveyor they hired put it at nine": beyond a colon nobody shares the subject before it. */
function withinClause(tree: Tree, cue: Cue, shared: Source | null): Source | null {
  if (!shared || shared.run.to >= cue.group.from) return shared;
  for (let i = shared.run.to + 1; i < cue.group.from; i++)
    if (tree.tokens[i]!.form === ':' && tree.masked[i] === 0) return null;
  return shared;
}

/** `…, a claim Naldan rejects`: the noun that sums up what was just told is what is said something of; who says it stands behind. */
function behindSummary(tree: Tree, cue: Cue, source: Source | null): Source | null {
  if (source?.how !== 'subject' || source.run.to >= cue.group.from || cue.form !== 'verb') return source;
  const { tokens } = tree;
  const { from, to } = source.run;
  if (tokens[from - 1]?.form !== ',' || !/^an?$/.test(tokens[from]!.lower)) return source;
  const noun = tokens[from + 1]?.upos === 'ADJ' ? from + 2 : from + 1;
  if (noun >= to || !SUMMING_UP.has(tokens[noun]!.lower)) return source;
  const first = /^(?:that|which)$/.test(tokens[noun + 1]!.lower) ? noun + 2 : noun + 1;
  if (first > to || !OPENS_NAME.has(tokens[first]!.upos)) return source;
  const head = source.head >= first ? source.head : nounEnd(tree, first);
  return { run: { from: first, to }, head: Math.min(head, to), how: 'subject' };
}

const OPENS_NAME: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON', 'NOUN', 'ADJ']);

/** "but a spokesman": what joins the sentence to the one before is nobody's. */
function withoutJoin({ tokens }: Tree, source: Source | null): Source | null {
  if (source === null || source.run.from >= source.head) return source;
  const [first, second] = [tokens[source.run.from]!, tokens[source.run.from + 1]!];
  if (!/^(?:and|but|yet)$/.test(first.lower) || second.upos === 'PUNCT') return source;
  return { ...source, run: { from: source.run.from + 1, to: source.run.to } };
}

/** "Park Geun-[hye]", "the Quay Herald/[NBN poll]": a name that begins behind a hyphen or a slash begins with the names before it. */
function wholeName({ tokens, masked }: Tree, source: Source | null): Source | null {
  if (source === null) return source;
  let { from } = source.run;
  const [before, hyphen] = [tokens[from - 2], tokens[from - 1]];
  const slash = hyphen?.form === '/';
  const glued = (slash || hyphen?.form === '-') && hyphen?.end === tokens[from]!.start && before?.end === hyphen.start;
  if (glued && before.upos === 'PROPN') from -= 2;
  const joined = tokens[from + 1]?.form === '-' && tokens[from]!.upos === 'PROPN' && from < source.run.to;
  if (from === source.run.from && !joined) return source;
  while (
    (tokens[from - 1]?.upos === 'PROPN' || (slash && /^\p{Lu}/u.test(tokens[from - 1]?.form ?? '') && from > 1)) &&
    masked[from - 1] === 0
  )
    from--;
  if (slash && glued && tokens[from - 1]?.upos === 'DET') from--;
  return from === source.run.from ? source : { ...source, run: { from, to: source.run.to } };
}

/** What somebody says something in: "Kovač in a letter said". Ours; a poll or a crowd tells who speaks, and is not here. */
const WORDS_SAID_IN: ReadonlySet<string> = new Set(
  `letter statement speech interview tweet post email e-mail message memo memorandum address briefing remarks article column essay editorial
  op-ed blog video reply response testimony filing telegram note sermon broadcast podcast lecture toast`.split(/\s+/),
);

/** "[Kovač] in a letter said", "[the council] on Monday said": when and in what words it was said is no part of who says it. */
function withoutOccasion({ tokens, lo, hi, children }: Tree, cue: Cue, source: Source | null): Source | null {
  if (source?.how !== 'subject' || source.run.to >= cue.group.from) return source;
  const { run, head } = source;
  let { to } = run;
  for (let kid = occasionEnding(to); kid > head; kid = occasionEnding(to)) to = lo[kid]! - 1;
  return to < run.to ? { ...source, run: { from: run.from, to } } : source;

  /** The noun of a phrase that hangs on the source, says when or in what words, and ends there; -1 where none does. */
  function occasionEnding(end: number): number {
    const kid = children[head]!.find(child => child > head && hi[child] === end) ?? -1;
    const opens = kid > 0 && /^(?:in|on|during|at)$/.test(tokens[lo[kid]!]!.lower) && tokens[lo[kid]!]!.upos === 'ADP';
    const noun = tokens[kid]?.lower ?? '';
    return opens && (TIME_NOUNS.has(noun) || WORDS_SAID_IN.has(noun)) ? kid : -1;
  }
}

/** Who says, shows or wants it. Null where the sentence names nobody. */
export const findSource = (cue: Cue): Source | null =>
  withoutOccasion(cue.tree, cue, wholeName(cue.tree, joinedSource(cue)));

const joinedSource = (cue: Cue): Source | null =>
  withoutJoin(
    cue.tree,
    withSubject(cue.tree, cue) ??
      onlySubject(cue.tree, cue) ??
      behindSummary(
        cue.tree,
        cue,
        insideClause(
          cue.tree,
          cue,
          ofLastClause(cue.tree, cue, nearerSubject(cue, describedBy(cue.tree, cue, sourceOf(cue)))),
        ),
      ),
  );

function sourceOf(cue: Cue): Source | null {
  const { tree, head, anchor } = cue;
  if (cue.form === 'noun' && anchor === head) {
    const possessor = possessorOf(tree, head);
    if (possessor >= 0)
      return { run: withoutGenitive(tree, phraseOf(tree, possessor, cue.group)), head: possessor, how: 'possessive' };
    for (const child of tree.children[head]!) {
      const preposition = tree.tokens[tree.lo[child]!]!.lower;
      if (relOf(tree.tokens[child]!) === 'nmod' && (preposition === 'by' || preposition === 'from') && child > head) {
        const run = trimRun(tree, { from: tree.lo[child]! + 1, to: tree.hi[child]! });
        if (run) return { run, head: child, how: 'agent' };
      }
    }
    return null;
  }
  if (cue.form === 'verb' && tree.tokens[head]!.xpos === 'NN') return wholeSubject(tree, cue);
  if (cue.passive || isParticiple(tree, head)) {
    const agent = agentOf(tree, head);
    return agent < 0 ? null : { run: agentRun(tree, agent, cue), head: agent, how: 'agent' };
  }
  // `The plan “will fail by May,” said Kovač`: between the marks and the cue stands nobody, so the name behind it speaks.
  const inverted = closesMarks(tree, cue) || closesReport(tree, cue) ? invertedSubject(tree, cue) : null;
  if (inverted) return inverted;
  const closing = closingSubject(tree, cue);
  for (const at of anchor === head ? [head] : [anchor, head]) {
    const subject = subjectOf(tree, at);
    if (
      subject > cue.group.to &&
      (isAddressed(cue, subject) ||
        ownsClause(tree, cue, subject) ||
        opensContent(tree, cue, subject) ||
        // "the port, citing the mill, said 11": a figure is what is said.
        /^\d/.test(tree.tokens[subject]!.form))
    )
      continue;
    if (subject >= 0 && !(subject >= cue.group.from && subject <= cue.group.to)) {
      const own = ownSubject(tree, subject, cue.group);
      // "…, a mill in Lessa, [witnesses and officials] said": a subject that begins before the comma took the last word of the clause in.
      const within = closing && own.run.to <= closing.run.to && own.run.to >= closing.run.from;
      return within && own.run.from !== closing.run.from ? closing : own;
    }
  }
  return (
    closing ??
    invertedSubject(tree, cue) ??
    behindMarks(tree, cue) ??
    subjectBeside(tree, cue) ??
    openingSubject(tree, cue) ??
    withinClause(
      tree,
      cue,
      ofMainClause(tree, cue, sharedSubject(tree, cue)) ?? siblingSubject(tree, cue) ?? rowSubject(tree, cue),
    ) ??
    rowOpener(cue)
  );
}

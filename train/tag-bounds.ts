// Sentences of ours from which the tagger learns: what the marks of the corpus, and of train/sentences, say of a word's label.
// Does not learn; tagger.ts does. Most words of the corpus are bound by nothing, and nothing is learned from them.
import { ability, verbSenses } from '../src/language/abilities.js';
import { splitSentences, tokenize } from '../src/language/index.js';
import { IRREGULAR_VERBS } from '../src/lists/irregular-verbs.js';
import type { Span } from '../src/model/index.js';
import type { CorpusReport } from './corpus.js';

/** A sentence with the labels, as `UPOS|XPOS`, that each word may have; null where any may stand. */
export interface BoundSentence {
  forms: string[];
  allowed: (RegExp | null)[];
}

const PROPER = /^PROPN\|/;
/** What a word that can be a verb is where it is none. */
const NO_VERB = /^(?:NOUN|ADJ|ADV|ADP|SCONJ|AUX)\|/;

/** Labels of a verb that is the finite one of its clause, by its form. */
function finiteLabels(lower: string): RegExp {
  const base = IRREGULAR_VERBS.get(lower);
  if (base !== undefined) return base === lower ? /^VERB\|VB[DP]$/ : /^VERB\|VBD$/;
  if (/[^s]s$/.test(lower)) return /^VERB\|VBZ$/;
  return lower.endsWith('ed') ? /^VERB\|VBD$/ : /^VERB\|VBP$/;
}

const AUXILIARY =
  /^(?:am|are|is|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should)$/;

/** Whether a word may be a form of a full verb; what is nearly always an auxiliary is left open. */
const mayBeVerb = (lower: string): boolean => !AUXILIARY.test(lower) && verbSenses(ability(lower)) > 0;

/** Labels of a cue beside its source: which past form it is, is left open, for cues are too seldom participles to teach the difference. */
function cueLabels(lower: string): RegExp {
  if (/[^s]s$/.test(lower)) return /^VERB\|VBZ$/;
  return lower.endsWith('ed') || IRREGULAR_VERBS.has(lower) ? /^VERB\|VB[DN]$/ : /^VERB\|VBP?$/;
}

const ASKS_BASE = /^(?:to|will|would|can|could|may|might|must|shall|should|do|does|did|not|n't|n’t)$/;

/** Labels of a marked verb: the one of a participle, of a base form, or finite. */
function verbLabels(lower: string, before: string | undefined, mark: string): RegExp {
  if (mark === '~') return /^VERB\|VBN$/;
  if (mark === '^') return /^VERB\|VB$/;
  if (lower.endsWith('ing') && lower.length > 5) return /^VERB\|VBG$/;
  return ASKS_BASE.test(before ?? '') ? /^VERB\|VB$/ : finiteLabels(lower);
}

/**
 * Our own sentences: `=` before a verb, `~` before a participle of the past, `^` before a base form that stands apart from its auxiliary, `?` before
 * a word that is left open; nothing else is a verb.
 */
export function readBound(lines: string): BoundSentence[] {
  return lines
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const sentence: BoundSentence = { forms: [], allowed: [] };
      const marks = new Map<number, string>();
      let text = '';
      for (const word of line.split(' ')) {
        if (text !== '') text += ' ';
        const at = word.search(/[=~^?](?=[\p{L}])/u);
        if (at >= 0) marks.set(text.length + at, word[at]!);
        text += at >= 0 ? word.slice(0, at) + word.slice(at + 1) : word;
      }
      for (const [start, end] of tokenize(text, [0, text.length])) {
        const form = text.slice(start, end);
        const mark = marks.get(start);
        const before = sentence.forms.at(-1)?.toLowerCase();
        if (mark === undefined) sentence.allowed.push(mayBeVerb(form.toLowerCase()) ? NO_VERB : null);
        else sentence.allowed.push(mark === '?' ? null : verbLabels(form.toLowerCase(), before, mark));
        sentence.forms.push(form);
      }
      return sentence;
    });
}

/** Whether nothing but blanks stands between two places. */
const isBlank = (text: string, from: number, to: number): boolean => from <= to && /^\s*$/.test(text.slice(from, to));

const OWNER = /(?:^|\s)(?:my|our|your|his|her|its|their|whose|own)$|['’]s?$/i;
/** Who may stand before a base form as its subject: "a newspaper report" is a noun. */
const PLURAL = /(?:s|they|we|you|i|who|which|that|people|police|men|women|children|data|and .*)$/i;

/** Where words of the report are finite verbs: cues that stand right beside who speaks, before or behind. */
function finiteCues({ text, quotations, stances }: CorpusReport): Set<number> {
  const found = new Set<number>();
  for (const { source, cue } of [...quotations, ...stances]) {
    const words = source.map(([from, to]) => text.slice(from, to));
    if (words.some(word => OWNER.test(word))) continue;
    for (const [from, to] of cue) {
      const subject = source.findIndex(span => isBlank(text, span[1], from));
      const inflected = /^\p{Ll}+(?:s|ed)\b/u.test(text.slice(from, to)) || IRREGULAR_VERBS.has(text.slice(from, to));
      if (subject >= 0 ? inflected || PLURAL.test(words[subject]!) : source.some(span => isBlank(text, to, span[0])))
        found.add(from);
    }
  }
  return found;
}

const inside = (span: Span, of: readonly Span[]): boolean => of.some(([from, to]) => span[0] >= from && span[1] <= to);

/** The sentences of a report's paragraphs with what its annotation says of them. */
export function boundSentences(report: CorpusReport): BoundSentence[] {
  const { text, title, names } = report;
  const cues = finiteCues(report);
  const proper = names.filter(({ kind }) => kind === 'person' || kind === 'place').map(({ span }) => span);
  const start = title === undefined ? 0 : text.indexOf('\n\n') + 2;
  return splitSentences(text, [start, text.length]).map(tokens => {
    const forms = tokens.map(([from, to]) => text.slice(from, to));
    const allowed = tokens.map((span, i): RegExp | null => {
      const lower = forms[i]!.toLowerCase();
      if (cues.has(span[0]) && /^\p{Ll}{3,}$/u.test(forms[i]!) && !lower.endsWith('ing') && mayBeVerb(lower))
        return cueLabels(lower);
      if (/^\p{Lu}\p{Ll}/u.test(forms[i]!) && inside(span, proper)) return PROPER;
      return null;
    });
    return { forms, allowed };
  });
}

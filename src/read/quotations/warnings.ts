// What a reader should know about a quotation's marks: narration inside them, speech outside them, scare marks, damage.
// Does not change the quotation.
import type { QuotationWarning, Span } from '../../model/index.js';
import { FIRST_PERSON } from './carried-over.js';
import type { Draft } from './draft.js';
import { endsSpeech, type Page } from './page.js';
import { sentenceOutside } from './runs-on.js';

/** Marked words up to which a stretch beside unmarked content is a term or scare quotation. */
const SCARE_WORDS = 3;

export function warningsOf(
  page: Page,
  draft: Draft,
  content: readonly Span[],
  drafts: readonly Draft[],
): QuotationWarning[] {
  const warnings = new Set<QuotationWarning>(draft.warnings ?? []);
  let speech = false;
  let scare = false;
  for (const [k, stretch] of page.stretches.entries()) {
    const { mark } = stretch;
    if (!content.some(([a, b]) => a <= mark.span[0] && b >= mark.span[1])) continue;
    // A quotation of several paragraphs leaves each open but the last.
    const goesOn = page.stretches[k + 1]?.mark.continues === stretch.i;
    if (!mark.closed && !goesOn) warnings.add('mark-never-closed');
    if (mark.mixed) warnings.add('marks-mixed');
    // `“No,” Kovač said.`: with a comma or a stop within its marks a word is spoken.
    if (mark.words > SCARE_WORDS || (BESIDE_CUE.test(draft.rule) && endsSpeech(page.text, mark))) speech = true;
    else scare = true;
    const narrated = page.inside.some(
      ({ cue, source, content, clause }) =>
        cue.marked === stretch.i &&
        source?.how === 'subject' &&
        content !== null &&
        cue.frame.takes.has('that') &&
        !cue.tree.tokens.some(({ lower }) => FIRST_PERSON.has(lower)) &&
        THIRD_PERSON.has(cue.tree.tokens[source.head]!.lower) &&
        cue.frame.kind === 'speech' &&
        (clause.from === 0 || cue.tree.tokens[clause.from - 1]!.form === ',' || clause.from <= 3),
    );
    if (narrated) warnings.add('narration-inside-marks');
  }
  if (sentenceOutside(page, draft, drafts)) warnings.add('runs-on-outside-marks');
  if (scare && !speech) warnings.add('scare-marks');
  return [...warnings].sort();
}

/** The rules of words in marks with their reporting clause beside them. */
const BESIDE_CUE = /\.direct-(?:before|after)-cue$/;

const THIRD_PERSON: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'minister',
  'president',
  'spokesman',
  'spokeswoman',
]);

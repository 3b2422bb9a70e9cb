// Paragraphs that are only a quotation: they take their speaker over from the quotation before them, and say so.
// Does not add to that quotation; carried-over.ts does where the marks were left open or the paragraph is the same.
import type { Span } from '../../model/index.js';
import { fillsSentences, lineOf, sameMarks } from './carried-over.js';
import type { Draft, QuotationRule } from './draft.js';
import { SPEECH_WORDS } from './page.js';
import { freeStretches as free } from './tails.js';

/** The last draft that ends before a place, with its end; drafts without a cue of their own count as what they carry on. */
function lastBefore(drafts: readonly Draft[], at: number): { draft: Draft; end: number } | null {
  let best: { draft: Draft; end: number } | null = null;
  for (const draft of drafts) {
    if (draft.inside) continue;
    const spans: Span[] = [...draft.content, ...draft.cue, ...draft.source];
    const start = Math.min(...spans.map(s => s[0]));
    const end = Math.max(...spans.map(s => s[1]));
    if (start < at && (!best || end > best.end)) best = { draft, end: Math.min(end, at) };
  }
  return best;
}

export const carriedOver: QuotationRule = {
  id: 'read.quotations.carried-over',
  finds: 'A paragraph or sentence that is only a quotation and takes its speaker over from the quotation before it.',
  examples: {
    fires: 'Kovač praised the workers of the old bridge.\n\n“They never once looked at a clock.”',
    not: 'The works end soon.\n\n“They never once looked at a clock.”',
  },
  source:
    'research note on quotations, section 5; PolNeAR, train part: of paragraphs right behind a reporting sentence 58 of 66 that are annotated have its speaker',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of free(page, before)) {
      if (stretch.mark.words < SPEECH_WORDS && !stretch.speech) continue;
      if (!fillsSentences(page, stretch)) continue;
      const previous = lastBefore([...before, ...drafts], stretch.mark.span[0]);
      if (!previous) continue;
      const line = lineOf(page, stretch);
      const gap = page.text.slice(previous.end, stretch.mark.span[0]);
      // Further marked sentences of the same paragraph are one speech, as they are behind a cue.
      if (previous.draft.rule === carriedOver.id && /^[ \u00a0]*$/.test(gap)) {
        previous.draft.content.push(stretch.mark.span);
        continue;
      }
      const paragraphs = gap.split(/\n+/u).length - 1;
      if (line < 0 || paragraphs > 1 || gap.length > 200) continue;
      const origin = previous.draft.carriedFrom ?? previous.draft;
      if (origin.source.length === 0 && origin.cue.length === 0) continue;
      if (!sameMarks(page, origin, stretch)) continue;
      drafts.push({
        rule: carriedOver.id,
        content: [stretch.mark.span],
        cue: [],
        // Its own sentence names nobody: the speaker is carried, not worded.
        source: [],
        certainty: 'implied',
        carriedFrom: origin,
      });
    }
    return drafts;
  },
};

// Texts of ours that say who says what in them: the reports of the corpus, and the sentences of train/sentences in their own notation.
// Does not parse them; report-trees.ts does.
import type { Span } from '../src/model/index.js';
import type { CorpusReport } from './corpus.js';

/** A text of ours with what it says of who says what. */
export interface SpeechText {
  text: string;
  titled: boolean;
  speech: readonly { source: readonly Span[]; cue: readonly Span[]; content: readonly Span[] }[];
}

export const speechOf = ({ text, title, quotations, stances }: CorpusReport): SpeechText => ({
  text,
  titled: title !== undefined,
  speech: [...quotations, ...stances],
});

const SIGNS = { '<': 'source', '=': 'cue', '{': 'content' } as const;

/**
 * The sentences of train/sentences, each a text of its own: `<source> =cue= {content}`, where source and content belong to the cue
 * that is nearest.
 */
export function readSentences(lines: string): SpeechText[] {
  return lines
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const found: { part: 'source' | 'cue' | 'content'; span: Span }[] = [];
      let text = '';
      for (const [piece] of line.matchAll(/<[^>]*>|=[^=]*=|\{[^}]*\}|[^<={]+/g)) {
        const part = SIGNS[piece[0] as keyof typeof SIGNS];
        const words = part === undefined ? piece : piece.slice(1, -1);
        if (part !== undefined) found.push({ part, span: [text.length, text.length + words.length] });
        text += words;
      }
      const cues = found.filter(({ part }) => part === 'cue').map(({ span }) => span);
      const gap = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1]);
      const nearest = (span: Span): Span => cues.reduce((best, cue) => (gap(cue, span) < gap(best, span) ? cue : best));
      const partsOf = (cue: Span, wanted: string): Span[] =>
        found.filter(({ part, span }) => part === wanted && nearest(span) === cue).map(({ span }) => span);
      const speech = cues.map(cue => ({
        source: partsOf(cue, 'source'),
        cue: [cue],
        content: partsOf(cue, 'content'),
      }));
      return { text, titled: false, speech };
    });
}

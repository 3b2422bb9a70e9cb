// The language base: text and lines in; sentences of tagged, parsed, offset-exact tokens and marked stretches out.
// Does not know reports, entities or quotations; reading does.
import type { Line, MarkedStretch, Sentence, Span, Token } from '../model/index.js';
import { lowerForm } from './characters.js';
import { findMarks } from './marks.js';
import { splitSentences } from './sentences.js';

export { findMarks } from './marks.js';
export { splitSentences } from './sentences.js';
export { tokenize } from './tokens.js';

/** Index of the innermost stretch around each token; both are in text order. */
function setMarks(tokens: readonly Token[], marks: readonly MarkedStretch[]): void {
  let next = 0;
  let inner = -1;
  for (const token of tokens) {
    while (next < marks.length && marks[next]!.span[0] <= token.start) inner = next++;
    while (inner >= 0 && marks[inner]!.span[1] <= token.start) inner = marks[inner]!.parent;
    token.mark = inner;
  }
}

const bareToken = (text: string, [start, end]: Span, i: number): Token => {
  const form = text.slice(start, end);
  const lower = lowerForm(form);
  return {
    start,
    end,
    form,
    lower,
    lemma: lower,
    upos: 'X',
    xpos: 'FW',
    head: i - 1,
    rel: i === 0 ? 'root' : 'dep',
    i,
    mark: -1,
  };
};

/**
 * Sentences and marked stretches of a report's text. Lines of furniture and date lines get none; no sentence crosses a line.
 * **Offsets** are those of `text`: every token's form is the text it stands on.
 */
export function analyse(text: string, lines: readonly Line[]): { sentences: Sentence[]; marks: MarkedStretch[] } {
  const marks = findMarks(text, lines);
  const sentences: Sentence[] = [];
  lines.forEach((line, index) => {
    if (line.role === 'furniture' || line.role === 'date') return;
    for (const spans of splitSentences(text, line.span, line.speaker)) {
      const tokens = spans.map((span, i) => bareToken(text, span, i));
      const span: Span = [spans[0]![0], spans[spans.length - 1]![1]];
      sentences.push({ span, tokens, line: index, role: line.role, i: sentences.length });
    }
  });
  setMarks(
    sentences.flatMap(sentence => sentence.tokens),
    marks,
  );
  return { sentences, marks };
}

// A report's text as stored, with its marks laid over it: roles of lines, sources, cues, contents, times, figures, triggers.
// Alters nothing: the printed characters are the stored ones, in order. Written as text, not as elements: the texts are most of the page.
import { raw } from 'hono/html';
import type { Witness } from '../../../compare/comparison.js';
import type { Span } from '../../../model/index.js';
import { sentenceId } from '../context.js';

interface Mark {
  span: Span;
  style: 'q' | 'cue' | 'src' | 'time' | 'fig' | 'evt' | 'stn';
}

/** The way back: for each sentence (`A-12`) the lines of the record that lean on it, one a kind of line. */
export type Leaning = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The lines of a report as paragraphs; a sentence is a target for links, and names the record lines that lean on it. */
export function renderMarkedText(witness: Witness, siglum: string, leaning: Leaning) {
  const { report, read } = witness;
  const marks = marksOf(witness);
  let at = 0;
  let nextSentence = 0;
  const paragraphs = report.lines.map(line => {
    const pieces: string[] = [];
    while (at < marks.length && marks[at]!.span[1] <= line.span[0]) at++;
    const own: Mark[] = [];
    for (let index = at; index < marks.length && marks[index]!.span[0] < line.span[1]; index++) own.push(marks[index]!);
    let from = line.span[0];
    while (nextSentence < read.sentences.length && read.sentences[nextSentence]![0] < line.span[1]) {
      const span = read.sentences[nextSentence]!;
      const id = sentenceId(siglum, nextSentence++);
      if (span[0] < line.span[0]) continue;
      if (span[0] > from) pieces.push(marked(report.text, [from, span[0]], own));
      pieces.push(`<span class="s" id="${id}">${marked(report.text, span, own)}</span>${backLinks(leaning.get(id))}`);
      from = span[1];
    }
    if (from < line.span[1]) pieces.push(marked(report.text, [from, line.span[1]], own));
    return `<p${line.role === 'body' ? '' : ` class="${line.role}"`}>${pieces.join('')}</p>`;
  });
  return raw(paragraphs.join('\n'));
}

const backLinks = (lines: ReadonlyMap<string, string> | undefined): string =>
  lines ? `<sup class="back">${[...lines].map(([kind, id]) => `<a href="#${id}">${kind}</a>`).join(' ')}</sup>` : '';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, letter => ESCAPES[letter]!);

function marksOf({ read }: Witness): Mark[] {
  const marks: Mark[] = [
    ...read.quotations.flatMap(({ content, cue, source }) => [
      ...content.map(span => ({ span, style: 'q' as const })),
      ...cue.map(span => ({ span, style: 'cue' as const })),
      ...source.map(span => ({ span, style: 'src' as const })),
    ]),
    ...read.stances.flatMap(({ cue }) => cue.map(span => ({ span, style: 'stn' as const }))),
    ...read.timexes.map(({ span }) => ({ span, style: 'time' as const })),
    ...read.figures.map(({ span }) => ({ span, style: 'fig' as const })),
    // Speech alone is marked by its quotation.
    ...read.events
      .filter(({ type }) => type !== 'STATEMENT')
      .map(({ trigger }) => ({ span: trigger, style: 'evt' as const })),
  ];
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** A stretch of text cut at every edge of a mark; each piece carries the styles of the marks that cover it. */
function marked(text: string, [start, end]: Span, marks: readonly Mark[]): string {
  const own = marks.filter(({ span }) => span[0] < end && span[1] > start);
  if (own.length === 0) return escaped(text.slice(start, end));
  const edges = [
    ...new Set([start, end, ...own.flatMap(({ span }) => [Math.max(start, span[0]), Math.min(end, span[1])])]),
  ].sort((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const to = edges[index + 1]!;
      const styles = [...new Set(own.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ style }) => style))];
      const piece = escaped(text.slice(from, to));
      return styles.length === 0 ? piece : `<span class="${styles.join(' ')}">${piece}</span>`;
    })
    .join('');
}

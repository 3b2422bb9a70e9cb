// A report's text as stored, with its marks laid over it: roles of lines, sources, cues, contents, times, figures, triggers.
// Alters nothing: the printed characters are the stored ones, in order.
import type { Witness } from '../../../compare/comparison.js';
import type { Span } from '../../../model/index.js';
import { sentenceId } from '../context.js';

interface Mark {
  span: Span;
  style: 'q' | 'cue' | 'src' | 'time' | 'fig' | 'evt' | 'stn';
}

/** The lines of a report as paragraphs; a sentence is a target for links, and names the record lines that lean on it. */
export function renderMarkedText(witness: Witness, siglum: string, leaning: ReadonlyMap<string, readonly string[]>) {
  const { report, read } = witness;
  const marks = marksOf(witness);
  let at = 0;
  let nextSentence = 0;
  return report.lines.map(line => {
    const inside: { span: Span; index: number }[] = [];
    while (nextSentence < read.sentences.length && read.sentences[nextSentence]![0] < line.span[1]) {
      const span = read.sentences[nextSentence]!;
      if (span[0] >= line.span[0]) inside.push({ span, index: nextSentence });
      nextSentence++;
    }
    while (at < marks.length && marks[at]!.span[1] <= line.span[0]) at++;
    const own = marks.slice(at).filter(beforeEnd(line.span[1]));
    const pieces: ReturnType<typeof marked>[] = [];
    let from = line.span[0];
    for (const { span, index } of inside) {
      if (span[0] > from) pieces.push(marked(report.text, [from, span[0]], own));
      const id = sentenceId(siglum, index);
      pieces.push([
        <span class="s" id={id}>
          {marked(report.text, span, own)}
        </span>,
        <BackLinks lines={leaning.get(id) ?? []} />,
      ]);
      from = span[1];
    }
    if (from < line.span[1]) pieces.push(marked(report.text, [from, line.span[1]], own));
    return <p class={`line ${line.role}`}>{pieces}</p>;
  });
}

/** Marks are sorted by start; those that begin behind a line's end belong to later lines. */
const beforeEnd = (end: number) => (mark: Mark) => mark.span[0] < end;

const BackLinks = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    <></>
  ) : (
    <sup class="back">
      {lines.slice(0, 4).map(id => (
        <a href={`#${id}`} title={`leads to ${id}`}>
          ↑
        </a>
      ))}
    </sup>
  );

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
    ...read.events.map(({ trigger }) => ({ span: trigger, style: 'evt' as const })),
  ];
  return marks.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** A stretch of text cut at every edge of a mark; each piece carries the styles of the marks that cover it. */
function marked(text: string, [start, end]: Span, marks: readonly Mark[]) {
  const own = marks.filter(({ span }) => span[0] < end && span[1] > start);
  if (own.length === 0) return [<>{text.slice(start, end)}</>];
  const edges = [
    ...new Set([start, end, ...own.flatMap(({ span }) => [Math.max(start, span[0]), Math.min(end, span[1])])]),
  ].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const styles = [...new Set(own.filter(({ span }) => span[0] <= from && span[1] >= to).map(({ style }) => style))];
    const piece = text.slice(from, to);
    return styles.length === 0 ? <>{piece}</> : <span class={styles.join(' ')}>{piece}</span>;
  });
}

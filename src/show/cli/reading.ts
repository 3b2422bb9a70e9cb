// One report read, for a person at a terminal: each sentence with its source, cue and content marked, below it what was found
// and by which rule. Shows annotations; finds none.

import {
  overlaps,
  type Quotation,
  type ReadReport,
  type Report,
  type Span,
  type StoryEvent,
} from '../../model/index.js';
import pc from './colors.js';

/** Letters of a line; longer sentences are wrapped under themselves. */
const WIDTH = 100;
const INDENT = 8;
const KIND_WIDTH = 10;

type Part = 'source' | 'cue' | 'content' | 'time' | 'figure' | 'event' | 'credit' | 'stance';

interface Mark {
  span: Span;
  part: Part;
}

const COLOUR: Record<Part, (text: string) => string> = {
  source: pc.magenta,
  cue: pc.yellow,
  content: pc.green,
  time: pc.cyan,
  figure: pc.cyan,
  event: pc.underline,
  credit: pc.blue,
  stance: pc.red,
};

/** Where no colour is, the parts of a quotation stand in brackets. */
const BRACKETED: ReadonlySet<Part> = new Set(['source', 'cue', 'content']);

interface Row {
  at: number;
  kind: string;
  text: string;
  rule: string;
}

/** Renders one reading as text; colours only where the terminal has them, brackets where it has none. */
export function renderReading(report: Report, read: ReadReport, isColoured: boolean = pc.isColorSupported): string {
  const rows = rowsOf(report, read).sort((a, b) => a.at - b.at);
  const marks = marksOf(read);
  const quoted = read.quotations.flatMap(({ content }) => content);
  const sentences = read.sentences.flatMap(([start, end], index) => {
    const next = read.sentences[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const own = rows.filter(row => row.at >= start && row.at < next);
    // A quotation may run over sentences in which nothing else was found: they are shown with it.
    if (own.length === 0 && !quoted.some(span => overlaps(span, [start, end]))) return [];
    const words = isColoured
      ? wrapped(coloured(report.text, [start, end], marks))
      : wrapped([{ text: bracketed(report.text, [start, end], marks), paint: text => text }]);
    return [
      `${pc.dim(String(index + 1).padStart(INDENT - 2))}  ${words}`,
      ...own.map(
        row => `${' '.repeat(INDENT)}${pc.dim('·')} ${row.kind.padEnd(KIND_WIDTH)}${row.text}  ${pc.dim(row.rule)}`,
      ),
      '',
    ];
  });
  return [...headOf(read), ...sentences, ...read.warnings.map(warning => pc.red(`  ${warning}`)), ''].join('\n');
}

function headOf(read: ReadReport): string[] {
  const named = new Map<string, number>();
  for (const mention of read.mentions) named.set(mention.entity, (named.get(mention.entity) ?? 0) + 1);
  const people = read.entities
    .filter(entity => entity.kind === 'person' || entity.kind === 'organisation')
    .sort((a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0))
    .map(entity => [entity.name, ...entity.roles.slice(0, 1).map(role => role.text)].join(', '));
  const about = [
    read.outlet,
    read.byline,
    read.published ? `published ${range(read.published)}` : 'no publication date',
  ];
  return [
    pc.bold(read.title ?? read.id),
    pc.dim([...about.filter(Boolean), read.id].join(' · ')),
    ...(people.length > 0
      ? [`${pc.dim('who')}     ${wrapped([{ text: people.join('; '), paint: text => text }])}`]
      : []),
    '',
  ];
}

function rowsOf(report: Report, read: ReadReport): Row[] {
  const names = new Map(read.entities.map(entity => [entity.id, entity.name]));
  const nameOf = (id: string | null) => (id === null ? 'no one named' : (names.get(id) ?? id));
  const words = (span: Span) => report.text.slice(...span).replace(/\s+/g, ' ');
  return [
    ...read.quotations.map(quotation => ({
      at: first([...quotation.cue, ...quotation.content]),
      kind: quotation.type,
      text: saidBy(quotation, nameOf, words),
      rule: quotation.rule,
    })),
    ...read.stances.map(stance => ({
      at: first([...stance.cue, ...stance.content]),
      kind: stance.stance,
      text: `${pc.bold(stance.holder === null && stance.source.length > 0 ? stance.source.map(words).join(' … ') : nameOf(stance.holder))}: ${stance.content.map(words).join(' … ')}`,
      rule: stance.rule,
    })),
    ...happeningsOf(read).map(event => ({
      at: event.trigger[0],
      kind: 'event',
      text: happened(event, words, nameOf),
      rule: event.rule,
    })),
    ...read.timexes.map(timex => ({
      at: timex.span[0],
      kind: 'time',
      text: `${pc.cyan(words(timex.span))} = ${timex.value}`,
      rule: timex.rule,
    })),
    ...read.figures.map(figure => ({
      at: figure.span[0],
      kind: 'figure',
      text: `${pc.cyan(words(figure.span))} = ${amount(figure)} ${figure.unit}`,
      rule: figure.rule,
    })),
    ...read.credits.map(credit => ({
      at: credit.span[0],
      kind: 'credit',
      text: `${pc.bold(credit.origin)} ${credit.relation}`,
      rule: credit.rule,
    })),
  ];
}

/** Speech alone is shown by its quotation. */
const happeningsOf = (read: ReadReport): StoryEvent[] => read.events.filter(({ type }) => type !== 'STATEMENT');

const first = (spans: readonly Span[]): number => Math.min(...spans.map(span => span[0]));

/** The speaker under the fullest name of the report, and what else is known of the occasion. */
const saidBy = (quotation: Quotation, nameOf: (id: string | null) => string, words: (span: Span) => string): string =>
  [
    quotation.speaker === null && quotation.source.length > 0
      ? `${pc.bold(quotation.source.map(words).join(' … '))} (no one named)`
      : pc.bold(nameOf(quotation.speaker)),
    quotation.addressee && `to ${nameOf(quotation.addressee)}`,
    quotation.channel && `through ${quotation.channel}`,
    quotation.certainty,
    ...(quotation.warnings ?? []).map(warning => pc.red(warning)),
  ]
    .filter(Boolean)
    .join(', ');

const happened = (event: StoryEvent, words: (span: Span) => string, nameOf: (id: string | null) => string): string =>
  [
    `${pc.bold(event.type.toLowerCase())} ${event.status}${event.alleged ? ' (alleged)' : ''}: ${words(event.trigger)}`,
    ...event.actors.map(
      actor => `${actor.role} ${pc.magenta(actor.entity === null ? words(actor.span) : nameOf(actor.entity))}`,
    ),
    ...(event.place ? [`at ${event.place.text}`] : []),
    ...(event.when ? [pc.cyan(range(event.when))] : []),
  ].join(', ');

const amount = ({ bound, value, hi, of }: ReadReport['figures'][number]): string =>
  `${bound === 'exact' ? '' : `${bound} `}${value}${hi === undefined ? '' : ` to ${hi}`}${of === undefined ? '' : ` of ${of}`}`;

function marksOf(read: ReadReport): Mark[] {
  const mark = (part: Part) => (span: Span) => ({ span, part });
  const marks: Mark[] = [
    ...read.quotations.flatMap(({ content, cue, source }) => [
      ...content.map(mark('content')),
      ...cue.map(mark('cue')),
      ...source.map(mark('source')),
    ]),
    ...read.stances.flatMap(({ cue }) => cue.map(mark('stance'))),
    ...read.timexes.map(({ span }) => mark('time')(span)),
    ...read.figures.map(({ span }) => mark('figure')(span)),
    ...read.credits.map(({ originSpan }) => mark('credit')(originSpan)),
    ...happeningsOf(read).map(({ trigger }) => mark('event')(trigger)),
  ];
  // Two quotations may share a source: it is marked once.
  const places = new Map(marks.map(one => [`${one.part} ${one.span[0]} ${one.span[1]}`, one]));
  return [...places.values()].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

interface Piece {
  text: string;
  paint(text: string): string;
}

/** A sentence cut at every edge of a mark; the innermost mark gives the colour, triggers are underlined besides. */
function coloured(text: string, [start, end]: Span, marks: readonly Mark[]): Piece[] {
  const own = marks.filter(({ span }) => span[0] < end && span[1] > start);
  const edges = [
    ...new Set([start, end, ...own.flatMap(({ span }) => [Math.max(start, span[0]), Math.min(end, span[1])])]),
  ].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1]!;
    const covering = own.filter(({ span }) => span[0] <= from && span[1] >= to);
    const inner = covering
      .filter(({ part }) => part !== 'event')
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0];
    const isTrigger = covering.some(({ part }) => part === 'event');
    return {
      text: text.slice(from, to),
      paint: words => {
        const painted = inner ? COLOUR[inner.part](words) : words;
        return isTrigger ? pc.underline(painted) : painted;
      },
    };
  });
}

/** `[source Ana Kovač] [cue said] [content the bridge will open]`: closing brackets before opening ones, outer ones first. */
function bracketed(text: string, [start, end]: Span, marks: readonly Mark[]): string {
  const own = marks.filter(({ span, part }) => BRACKETED.has(part) && span[0] < end && span[1] > start);
  const at = new Map<number, { closing: string; opening: string }>();
  const entry = (offset: number) => {
    const known = at.get(offset) ?? { closing: '', opening: '' };
    at.set(offset, known);
    return known;
  };
  for (const { span, part } of own) {
    entry(Math.max(start, span[0])).opening += `[${part} `;
    entry(Math.min(end, span[1])).closing += ']';
  }
  let result = '';
  let from = start;
  for (const [offset, { closing, opening }] of [...at].sort(([a], [b]) => a - b)) {
    result += text.slice(from, offset) + closing + opening;
    from = offset;
  }
  return result + text.slice(from, end);
}

/** Words set in lines of `WIDTH`, each word painted by itself so that no colour runs over a line's end. */
function wrapped(pieces: readonly Piece[]): string {
  let line = '';
  let column = INDENT;
  for (const { text, paint } of pieces) {
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      const isSpace = part.trim() === '';
      if (isSpace && column === INDENT) continue;
      if (!isSpace && column > INDENT && column + part.length > WIDTH) {
        line = `${line.replace(/ $/, '')}\n${' '.repeat(INDENT)}`;
        column = INDENT;
      }
      line += isSpace ? ' ' : paint(part);
      column += isSpace ? 1 : part.length;
    }
  }
  return line;
}

const range = ({ lo, hi }: { lo: string; hi: string }): string => (lo === hi ? lo : `${lo || '…'} to ${hi || '…'}`);

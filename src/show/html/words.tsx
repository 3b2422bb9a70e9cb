// The smallest pieces of the dossier: a report's words, its siglum, a line's permanent link.
// Their words and ours never share a typeface: `Said` is theirs, all else is ours.
import type { Child } from 'hono/jsx';
import type { Evidence } from '../../model/index.js';
import type { DossierContext } from './context.js';

/** Words of a report, linked to the sentence they stand in. */
export const Said = ({ context, of, cut }: { context: DossierContext; of: Evidence; cut?: number }) => (
  <a class="said" href={context.anchorOf(of)}>
    {cut === undefined ? flat(of.text) : shortened(of.text, cut)}
  </a>
);

/** Words so few tell nothing without the sentence around them. */
const BARE_CHARS = 32;
/** Letters shown on either side of bare words. */
const AROUND_CHARS = 70;

/** Words of a report; a bare number or name with some of its sentence around it, the words themselves marked. */
export const InPlace = ({
  context,
  of,
  cut,
  always,
}: {
  context: DossierContext;
  of: Evidence;
  cut: number;
  /** Also around words that could stand alone. */
  always?: boolean;
}) => {
  const around = always || isBare(of.text) ? context.sentenceOf(of) : null;
  if (!around) return <Said context={context} of={of} cut={cut} />;
  return (
    <a class="said" href={context.anchorOf(of)}>
      <Around before={around.before} words={shortened(of.text, cut)} after={around.after} />
    </a>
  );
};

/** Whether words tell anything without the sentence around them. */
export const isBare = (words: string): boolean => words.length <= BARE_CHARS;

/** Words marked in some of their sentence. */
export const Around = ({ before, words, after }: { before: string; words: string; after: string }) => (
  <>
    {flatStart(before)}
    <mark class="at">{words}</mark>
    {flatEnd(after)}
  </>
);

/** The last letters before some words, from a word's beginning on. */
function flatStart(text: string): string {
  const line = text.replace(/\s+/g, ' ').trimStart();
  if (line.length <= AROUND_CHARS) return line;
  return `… ${line.slice(line.indexOf(' ', line.length - AROUND_CHARS) + 1)}`;
}

/** The first letters after some words, up to a word's end. */
function flatEnd(text: string): string {
  const line = text.replace(/\s+/g, ' ').trimEnd();
  if (line.length <= AROUND_CHARS) return line;
  return `${line.slice(0, Math.max(line.lastIndexOf(' ', AROUND_CHARS), 0))} …`;
}

/** A report's siglum, linked to the sentence that proves the line. */
export const Siglum = ({ context, of }: { context: DossierContext; of: Pick<Evidence, 'report' | 'span'> }) => (
  <a class="sig" href={context.anchorOf(of)}>
    {context.siglumOf(of.report)}
  </a>
);

/** More sigla than this are counted: a wall of letters tells nothing. */
const MOST_SIGLA = 12;

/** One siglum a report, in the order of the sigla. */
export const Sigla = ({
  context,
  of,
}: {
  context: DossierContext;
  of: readonly Pick<Evidence, 'report' | 'span'>[];
}) => {
  const own = onePerReport(of).sort((a, b) => order(context.siglumOf(a.report), context.siglumOf(b.report)));
  return (
    <span class="sigla">
      {own.slice(0, MOST_SIGLA).map(item => (
        <Siglum context={context} of={item} />
      ))}
      {own.length > MOST_SIGLA ? <small>{`and ${own.length - MOST_SIGLA} more`}</small> : ''}
    </span>
  );
};

/** A section of the page with its heading. */
export const Section = ({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: Child;
}) => (
  <section aria-labelledby={`${id}-title`} id={id}>
    <h2 id={`${id}-title`}>
      {title}
      {note ? <small> {note}</small> : ''}
    </h2>
    {children}
  </section>
);

/** What is kept but not shown at first. */
export const Fold = ({ label, children, open }: { label: Child; children: Child; open?: boolean }) => (
  <details class="fold" open={open}>
    <summary>{label}</summary>
    {children}
  </details>
);

/** The id of a record line: to be copied into `onrecord why`, or where a newsroom serves the page, the way there. */
export const LineId = ({ context, id }: { context: DossierContext; id: string }) => (
  <a class="lineid" href={context.frame?.lineHref(id) ?? `#${id}`}>
    {id}
  </a>
);

/** The sigla of some evidence as one attribute, for the filter. */
export const siglaText = (context: DossierContext, of: readonly { report: string }[]): string =>
  onePerReport(of)
    .map(item => context.siglumOf(item.report))
    .join(' ');

export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cut at a space, never inside a word. */
export function shortened(text: string, limit: number): string {
  const line = flat(text);
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit);
  return `${line.slice(0, space > limit / 2 ? space : limit)} …`;
}

export function onePerReport<T extends { report: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.report)) first.set(item.report, item);
  return [...first.values()];
}

/** A before B before AA: shorter sigla first. */
export const order = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

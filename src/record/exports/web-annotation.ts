// The record as W3C Web Annotations: each pin with its words, what stands around them, and its place in code points.
// Adds no words of its own but the names of the record's kinds.
import { createHash } from 'node:crypto';
import type { Span } from '../../model/index.js';
import { codePointsOf } from './code-points.js';
import { type ExportContext, type Exporter, isLowSurrogate } from './exporter.js';
import { type Pin, pinsOf } from './pins.js';

export const WEB_ANNOTATION: Exporter = {
  format: 'web-annotation',
  gives: 'W3C Web Annotations for annotators and archives: words, their surroundings, and their place in code points',
  file: 'annotations.json',
  build: context => [{ path: 'annotations.json', text: renderCollection(context) }],
};

/** Words given before and after, in UTF-16 units: as many as Hypothesis stores. */
const AROUND_CHARS = 32;

const TEXTUAL = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

/** One annotation a line, so that two exports can be compared by eye and by `diff`. */
function renderCollection(context: ExportContext): string {
  const convert = new Map<string, (span: Span) => [number, number]>();
  const pointsOf = (report: string, span: Span): [number, number] => {
    if (!convert.has(report)) convert.set(report, codePointsOf(context.textOf(report)));
    return convert.get(report)!(span);
  };
  const items = pinsOf(context.record).map((pin, index) => annotationOf(pin, index, context, pointsOf));
  const id = urn(JSON.stringify(context.record.reports.map(({ id: report, sha256 }) => [report, sha256])));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Onrecord',
    total: items.length,
    first: { id: urn(`${id} page`), type: 'AnnotationPage', startIndex: 0, items: [] },
  };
  const lines = items.map(item => JSON.stringify(item)).join(',\n');
  return `${JSON.stringify(collection).slice(0, -CLOSING.length)}[\n${lines}\n]}}\n`;
}

/** What the text of a collection without items ends with: the place where they go. */
const CLOSING = '[]}}';

function annotationOf(
  { line, kind, part, evidence, tags, rule }: Pin,
  index: number,
  context: ExportContext,
  pointsOf: (report: string, span: Span) => [number, number],
) {
  const { report, span } = evidence;
  const text = context.textOf(report);
  const [start, end] = pointsOf(report, span);
  const url = context.reportOf(report)?.url;
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(span[0], span[1]),
    prefix: text.slice(wholeFrom(text, span[0] - AROUND_CHARS), span[0]),
    suffix: text.slice(span[1], wholeTo(text, span[1] + AROUND_CHARS)),
  };
  const stored = {
    source: {
      id: nameOfText(context.reportOf(report)?.sha256 ?? ''),
      type: 'Text',
      format: 'text/plain',
      label: report,
    },
    selector: [quote, { type: 'TextPositionSelector', start, end }],
  };
  return {
    id: urn(`${index} ${line} ${part} ${report} ${span[0]} ${span[1]}`),
    type: 'Annotation',
    motivation: kind === 'entity' ? 'identifying' : 'classifying',
    body: [
      TEXTUAL('identifying', line),
      TEXTUAL('classifying', `${kind}: ${part}`),
      ...tags.map(tag => TEXTUAL('tagging', tag)),
      ...(rule === undefined ? [] : [TEXTUAL('describing', rule)]),
    ],
    target: url === undefined ? stored : [stored, { source: url, selector: quote }],
  };
}

/**
 * Name of a stored text by its hash, so that an annotation of an unpublished text has a source, and one of a changed page is noticed.
 *
 * **Source**: RFC 6920, `ni:///sha-256;…` in base64url.
 */
const nameOfText = (sha256: string): string => `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;

/** A UUID of version 8 made from the words: the same each time, as RFC 9562 allows for names of one's own. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const wholeFrom = (text: string, offset: number): number => {
  const from = Math.max(0, offset);
  return isLowSurrogate(text.charCodeAt(from)) ? from + 1 : from;
};

const wholeTo = (text: string, offset: number): number =>
  isLowSurrogate(text.charCodeAt(offset)) ? offset + 1 : Math.min(offset, text.length);

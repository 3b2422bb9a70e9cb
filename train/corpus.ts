// Reads our own annotated corpus (train/corpus/README.md gives the notation): reports with their text and every mark as offsets.
// Trains nothing and scores nothing.
import { readdirSync, readFileSync } from 'node:fs';
import type { Span } from '../src/model/index.js';

export interface CorpusReport {
  id: string;
  outlet: string;
  /** `YYYY-MM-DD`, or `none`. */
  published: string;
  style?: string;
  title?: string;
  text: string;
  sentences: Span[];
  quotations: {
    type: string;
    source: Span[];
    cue: Span[];
    content: Span[];
    /** Entity id, ids joined by +, or ? where nobody can know. */
    speaker: string;
    addressee?: Span[];
    channel?: Span[];
    warn?: string;
  }[];
  stances: { stance: string; source: Span[]; cue: Span[]; content: Span[]; holder: string }[];
  names: { kind: string; entity: string; span: Span }[];
  roles: { entity: string; span: Span }[];
  references: { entity: string; span: Span }[];
  timexes: { type: string; value: string; span: Span }[];
  events: {
    type: string;
    status: string;
    trigger: Span[];
    actors: { role: string; span: Span }[];
    when?: Span;
    place?: Span;
    figures?: Span;
  }[];
  figures: { value: string; unit: string; bound: string; span: Span; of?: string }[];
}

const FOLDER = new URL('./corpus/', import.meta.url);

/** All reports of train/corpus, in the order of files and lines. */
export const loadCorpus = (): CorpusReport[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => parseCorpus(readFileSync(new URL(file, FOLDER), 'utf8'), file));

/** The truth across the reports of one story, as `*.groups.json` states it. */
export interface CorpusGroup {
  group: string;
  reports: string[];
  [field: string]: unknown;
}

export const loadGroups = (): CorpusGroup[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.groups.json'))
    .sort()
    .flatMap(file => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as CorpusGroup[]);

/**
 * A report belongs to `train` or `dev` for ever, by its id; the reports of one story go together.
 * What trains on the one is measured on the other.
 */
export function partOf(id: string): 'train' | 'dev' {
  const key = /-[a-z]-\d+$/.test(id) ? id.replace(/-\d+$/, '') : id;
  let hash = 5;
  for (const letter of key) hash = (hash * 33 + letter.codePointAt(0)!) >>> 0;
  return hash % 5 === 0 ? 'dev' : 'train';
}

/** Spans of the words of a mark in the sentence that begins at `base`: pieces joined by `…`, `#2` for the second occurrence. */
function locate(words: string, sentence: string, base: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const piece of words.split(' … ')) {
    const [, bare = piece, nth] = /^(.*) #(\d)$/.exec(piece) ?? [];
    let at = nth ? -1 : from - 1;
    for (let count = 0; count < Number(nth ?? 1); count++) {
      at = sentence.indexOf(bare, at + 1);
      if (at < 0) throw new Error(`"${bare}" is not in the sentence`);
    }
    spans.push([base + at, base + at + bare.length]);
    from = at + bare.length;
  }
  return spans;
}

/** `key: value` pieces behind the bars of a line. */
const fieldsOf = (pieces: readonly string[]): [string, string][] =>
  pieces.map(piece => {
    const colon = piece.indexOf(': ');
    return [piece.slice(0, colon).trim(), piece.slice(colon + 2).trim()];
  });

interface Place {
  report: CorpusReport;
  sentence: string;
  base: number;
}

const optional = (words: string, place: Place): Span[] => (words === '-' ? [] : at(words, place));
const at = (words: string, { sentence, base }: Place): Span[] => locate(words, sentence, base);

/** One entry a mark: the letter that opens its line, and what it adds to the report. */
const MARKS: Record<string, (rest: string, place: Place) => void> = {
  q(rest, place) {
    const [type = '', source = '-', cue = '-', content = '', speaker = '?', ...more] = rest.split(' | ');
    const quotation: CorpusReport['quotations'][number] = {
      type,
      source: optional(source, place),
      cue: optional(cue, place),
      content: at(content, place),
      speaker,
    };
    for (const [key, value] of fieldsOf(more)) {
      if (key === 'warn') quotation.warn = value;
      else if (key === 'addressee' || key === 'channel') quotation[key] = at(value, place);
      else throw new Error(`a quotation has no ${key}`);
    }
    place.report.quotations.push(quotation);
  },
  'q+'(rest, place) {
    const last = place.report.quotations.at(-1);
    if (!last) throw new Error('q+ without a quotation before it');
    last.content.push(...at(rest, place));
  },
  s(rest, place) {
    const [stance = '', source = '-', cue = '', content = '-', holder = '?'] = rest.split(' | ');
    place.report.stances.push({
      stance,
      source: optional(source, place),
      cue: at(cue, place),
      content: optional(content, place),
      holder,
    });
  },
  n(rest, place) {
    const [, kind, entity, words] = /^(\S+) (\S+): (.+)$/.exec(rest) ?? [];
    for (const span of at(words ?? '', place)) place.report.names.push({ kind: kind!, entity: entity!, span });
  },
  o: (rest, place) => addReferences(place.report.roles, rest, place),
  r: (rest, place) => addReferences(place.report.references, rest, place),
  t(rest, place) {
    const [, type, value, words] = /^(\S+) (\S+): (.+)$/.exec(rest) ?? [];
    place.report.timexes.push({ type: type!, value: value!, span: at(words ?? '', place)[0]! });
  },
  e(rest, place) {
    const [head = '', ...more] = rest.split(' | ');
    const [, type, status, trigger] = /^(\S+) (\S+): (.+)$/.exec(head) ?? [];
    const event: CorpusReport['events'][number] = {
      type: type!,
      status: status!,
      trigger: at(trigger ?? '', place),
      actors: [],
    };
    for (const [key, value] of fieldsOf(more)) {
      const [span] = at(value, place);
      if (key === 'actor' || key === 'recipient') event.actors.push({ role: key, span: span! });
      else if (key === 'when' || key === 'place' || key === 'figures') event[key] = span!;
      else throw new Error(`an event has no ${key}`);
    }
    place.report.events.push(event);
  },
  f(rest, place) {
    const [, value, unit, bound, words, of] = /^(\S+) (\S+) (\S+): (.+?)(?: \| of: (\S+))?$/.exec(rest) ?? [];
    const [span] = at(words ?? '', place);
    place.report.figures.push({ value: value!, unit: unit!, bound: bound!, span: span!, ...(of ? { of } : {}) });
  },
};

function addReferences(list: CorpusReport['references'], rest: string, place: Place): void {
  const [, entity, words] = /^(\S+): (.+)$/.exec(rest) ?? [];
  for (const span of at(words ?? '', place)) list.push({ entity: entity!, span });
}

function newReport(line: string): CorpusReport {
  const [id = '', ...rest] = line.slice(2).split(' | ');
  const { outlet = '', published, style } = Object.fromEntries(fieldsOf(rest));
  if (!published) throw new Error('a report says its day, or none');
  return {
    id: id.trim(),
    outlet,
    published,
    ...(style ? { style } : {}),
    text: '',
    sentences: [],
    quotations: [],
    stances: [],
    names: [],
    roles: [],
    references: [],
    timexes: [],
    events: [],
    figures: [],
  };
}

/**
 * Reads one file of the corpus.
 *
 * **Errors**: a line that does not follow the notation, or whose words do not stand in its sentence, throws with its place.
 */
export function parseCorpus(source: string, file = 'corpus'): CorpusReport[] {
  const reports: CorpusReport[] = [];
  let place: Place | null = null;
  let isNewParagraph = true;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      if (line.startsWith('R ')) {
        place = { report: newReport(line), sentence: '', base: 0 };
        reports.push(place.report);
        isNewParagraph = true;
        continue;
      }
      if (!place) throw new Error('a mark before the first report');
      if (line === 'P') isNewParagraph = true;
      else if (/^[TFHBS] /.test(line)) {
        addText(place, line, isNewParagraph);
        isNewParagraph = !line.startsWith('S ');
      } else {
        const [, mark, rest] = /^ {2}(\S+) (.+)$/.exec(line) ?? [];
        const add = MARKS[mark ?? ''];
        if (!add) throw new Error('an unknown mark');
        add(rest!, place);
      }
    } catch (cause) {
      throw new Error(`${file}:${index + 1}: ${(cause as Error).message}: ${line.trim().slice(0, 100)}`, { cause });
    }
  }
  return reports;
}

function addText(place: Place, line: string, isNewParagraph: boolean): void {
  const { report } = place;
  const words = line.slice(2);
  const gap = report.text === '' ? '' : line.startsWith('S ') && !isNewParagraph ? ' ' : '\n\n';
  report.text += gap;
  place.base = report.text.length;
  place.sentence = words;
  report.text += words;
  if (line.startsWith('T ')) report.title = words;
  if (line.startsWith('S ')) report.sentences.push([place.base, report.text.length]);
}

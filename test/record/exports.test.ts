// What the formats promise: the same bytes twice and in any order, every row pinned, and nothing of a report that can act.
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CODES } from '../../src/errors.js';
import type { RecordEvent, When } from '../../src/index.js';
import { renderCell } from '../../src/record/exports/csv.js';
import { dateLabelOf, datePartsOf, dateWordsOf } from '../../src/record/exports/dates.js';
import { fileNameOf, fileNamesOf } from '../../src/record/exports/file-names.js';
import { buildExport, EXPORTERS, type ExportInput, mergeNote, NOTE_END } from '../../src/record/exports/index.js';
import { escapeNote } from '../../src/record/exports/notes.js';
import { timePrecision } from '../../src/record/exports/tables.js';
import { encode, fragmentOf, searchedText } from '../../src/record/exports/text-fragments.js';
import { hostileInput, inputOf, parseCsv, straitInput } from '../support/export-pile.js';
import { exampleReports } from '../support/pile.js';

const strait = await straitInput();
const turned = inputOf((await exampleReports()).reverse());
const hostile = hostileInput();
const textOf = (input: ExportInput, report: string) => input.readings.find(({ id }) => id === report)!.text!;
const one = (format: string, input: ExportInput) => buildExport(format, input)[0]!.text;
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const tables = (input: ExportInput) =>
  new Map(buildExport('csv', input).map(({ path, text }) => [path.replace('.csv', ''), parseCsv(text)]));

describe.each(EXPORTERS.map(({ format }) => format))('%s', format => {
  test('is the same twice, and whatever the order of the reports', () => {
    expect(buildExport(format, turned)).toEqual(buildExport(format, strait));
  });

  test('takes an empty record', () => {
    expect(() => buildExport(format, inputOf([]))).not.toThrow();
  });

  test('names only files inside its folder', () => {
    for (const { path } of buildExport(format, hostile)) {
      expect(path).not.toMatch(/(^|\/)\.\.?(\/|$)|^\/|[\\:*?"<>|#^[\]\p{Cc}]/u);
      expect(path.split('/').length).toBeLessThanOrEqual(2);
    }
  });
});

test('an unknown format is refused with the known ones', () => {
  expect(() => buildExport('docx', strait)).toThrow(/E310 .*csv.*csl-json/);
});

test('a format that needs the texts says so where they are missing', () => {
  const bare = { ...strait, readings: [] };
  expect(() => buildExport('web-annotation', bare)).toThrow(CODES.E312.what);
});

test('what a person set aside as wrong is in no export', () => {
  const [first, ...rest] = strait.record.events;
  const decided = [{ decision: 'd1', action: 'wrong' as const }];
  const record = { ...strait.record, events: [{ ...first!, decided }, ...rest] };
  expect(one('timelinejs', strait)).toContain(first!.id);
  for (const { format } of EXPORTERS) {
    for (const { text } of buildExport(format, { ...strait, record })) {
      if (!text.includes(first!.id)) continue;
      // A check keeps the id of the line it is about.
      expect(format).toMatch(/csv|obsidian/);
    }
  }
});

describe('csv', () => {
  test('every row of every table is pinned to its words', () => {
    for (const [name, rows] of tables(strait)) {
      if (name === 'reports') continue;
      for (const { report, start, end, words } of rows) {
        const stored = textOf(strait, report!).slice(Number(start), Number(end));
        expect([stored, `'${stored}`], name).toContain(words);
      }
    }
    expect([...tables(strait).keys()]).toContain('quotations');
  });

  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['she said "no"', '"she said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('the words %j are written %j', (words, cell) => {
    expect(renderCell(words)).toBe(cell);
  });

  test('a number below zero stays a number', () => expect(renderCell(-2)).toBe('-2'));

  test('names that are formulas come back as text', () => {
    const names = tables(hostile).get('names')!;
    expect(names).toHaveLength(hostile.record.entities.length);
    for (const { name, words } of names) for (const cell of [name!, words!]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test.each<[string, Partial<When>, number | undefined]>([
    ['a day', { lo: '2031-03-11', hi: '2031-03-11' }, 1],
    ['an hour', { lo: '2031-03-11T20:40:00', hi: '2031-03-11T20:40:00' }, 1],
    ['two days', { lo: '2031-03-11', hi: '2031-03-12' }, 2],
    ['a week', { lo: '2031-03-03', hi: '2031-03-09' }, 2],
    ['a month', { lo: '2031-03-01', hi: '2031-03-31' }, 3],
    ['a year', { lo: '2031-01-01', hi: '2031-12-31' }, undefined],
    ['one end only', { lo: '', hi: '2031-03-11' }, undefined],
    ['nothing known', { lo: '2031-03-11', hi: '2031-03-11', basis: 'unknown' }, undefined],
  ])('time precision of %s', (_, when, precision) => {
    expect(timePrecision({ lo: '', hi: '', grain: 'day', basis: 'stated', ...when })).toBe(precision);
  });
});

describe('web-annotation', () => {
  const SELECTOR = z.union([
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().min(1),
      prefix: z.string(),
      suffix: z.string(),
    }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int() }),
  ]);
  const TARGET = z.object({
    source: z.union([z.url(), z.object({ id: z.string() })]),
    selector: z.union([SELECTOR, z.array(SELECTOR)]),
  });
  const COLLECTION = z.object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
    type: z.literal('AnnotationCollection'),
    total: z.int(),
    first: z.object({
      type: z.literal('AnnotationPage'),
      items: z.array(
        z.object({
          id: z.string().regex(/^urn:uuid:/),
          type: z.literal('Annotation'),
          motivation: z.enum(['identifying', 'classifying']),
          body: z.array(z.object({ type: z.literal('TextualBody'), purpose: z.string(), value: z.string() })),
          target: z.union([TARGET, z.array(TARGET)]),
        }),
      ),
    }),
  });

  test('is an annotation collection with ids of its own', () => {
    const collection = COLLECTION.parse(JSON.parse(one('web-annotation', strait)));
    const ids = collection.first.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(collection.total);
  });

  test('counts in code points: a ship before the words moves them by one, not by two', () => {
    const { items } = JSON.parse(one('web-annotation', hostile)).first;
    for (const { target } of items) {
      const [stored] = Array.isArray(target) ? target : [target];
      const [quote, position] = stored.selector;
      const points = [...textOf(hostile, hostile.record.reports[0]!.id)];
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
    expect(items.length).toBeGreaterThan(10);
  });

  test('gives the page as a second target where the report has an address', () => {
    const [first, ...rest] = strait.record.reports;
    const record = { ...strait.record, reports: [{ ...first!, url: 'https://ledger.example/a' }, ...rest] };
    expect(one('web-annotation', { ...strait, record })).toContain('"source":"https://ledger.example/a"');
  });
});

describe('text-fragments', () => {
  const text =
    'Ana Kovač spoke.\n\nThe mayor, Ana Kovač, said well-known A & B would not close.\nKovač’s aides said so. Ana Kovač left.';
  const fragment = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return fragmentOf(searchedText(text), [start, start + words.length]);
  };

  test.each([
    ['words that stand once are given whole', 'spoke', 0, ':~:text=spoke', true],
    [
      'dash, comma and ampersand are encoded',
      'mayor, Ana Kovač, said well-known A & B',
      0,
      ':~:text=mayor%2C%20Ana%20Kova%C4%8D%2C%20said%20well%2Dknown%20A%20%26%20B',
      true,
    ],
    [
      'words that stand often come with their neighbours',
      'Ana Kovač',
      20,
      ':~:text=The%20mayor%2C-,Ana%20Kova%C4%8D,-%2C%20said%20well%2Dknown',
      true,
    ],
    ['a word is taken whole, as a browser takes it', 'Kovač', 75, ':~:text=Kova%C4%8D%E2%80%99s', true],
    [
      'over a line break the first and last words are given',
      'close.\nKovač’s aides',
      0,
      ':~:text=close.,Kova%C4%8D%E2%80%99s%20aides',
      true,
    ],
  ])('%s', (_, words, from, directive, isOnly) => {
    expect(fragment(words, from)).toEqual({ directive, isOnly });
  });

  test('blank words have no link', () => expect(fragmentOf(searchedText('a  b'), [1, 3])).toBeNull());
  test('half a letter is not encoded', () => expect(encode('a\ud800')).toBe('a%EF%BF%BD'));

  test('nearly all pins of the example can only mean their place', () => {
    const links = lines(one('text-fragments', strait)) as { isOnly: boolean }[];
    expect(links.filter(({ isOnly }) => isOnly).length / links.length).toBeGreaterThan(0.97);
  });
});

describe('timelinejs', () => {
  const DATE = z.strictObject({
    year: z.int(),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    hour: z.int().optional(),
    minute: z.int().optional(),
  });
  const SLIDE = z.object({
    unique_id: z.string(),
    start_date: DATE,
    end_date: DATE.optional(),
    display_date: z.string(),
    group: z.string(),
    text: z.object({ headline: z.string(), text: z.string() }),
  });

  test('has a slide for each event with a day, and the rest on the opening slide', () => {
    const timeline = z
      .object({ title: z.object({ text: z.object({ text: z.string() }) }), events: z.array(SLIDE) })
      .parse(JSON.parse(one('timelinejs', strait)));
    const dated = strait.record.events.filter(({ when }) => datePartsOf(when));
    expect(timeline.events.map(event => event.unique_id)).toEqual(dated.map(({ id }) => id));
    expect(timeline.title.text.text).toContain(`Without a day: ${strait.record.events.length - dated.length}`);
  });

  test('the slide’s words are those that give the day', () => {
    const [event] = hostile.record.events;
    const [first, second] = event!.members;
    const members = [first!, { ...second!, when: event!.when }];
    const record = { ...hostile.record, events: [{ ...event!, members }] };
    const [slide] = JSON.parse(one('timelinejs', { ...hostile, record })).events;
    expect(slide.text.headline).toBe(second!.text);
  });

  test('nothing of a report is markup, and an address that is no page is no link', () => {
    const { title, events } = JSON.parse(one('timelinejs', hostile));
    const shown = [title, ...events].map(({ text }) => `${text.headline} ${text.text}`).join('\n');
    expect(shown).not.toMatch(/<script|javascript:|<img/i);
    expect(shown).toContain('&lt;script&gt;');
  });

  test.each<[Partial<When>, string, string]>([
    [{ lo: '2031-03-11', hi: '2031-03-11' }, '11 March 2031', '2031-03-11'],
    [{ lo: '2031-03-11', hi: '2031-03-12' }, '11 March 2031 to 12 March 2031', '2031-03-11 to 2031-03-12'],
    [
      { lo: '2031-03-03', hi: '2031-03-09', basis: 'bounded' },
      'between 3 March 2031 and 9 March 2031',
      '2031-03-03 to 2031-03-09',
    ],
    [{ lo: '2031-02-01', hi: '2031-02-28', grain: 'month' }, 'February 2031', '2031-02'],
    [{ lo: '2031-01-01', hi: '2031-12-31', grain: 'year' }, '2031', '2031'],
    [{ lo: '2031-03-07T20:40:00', hi: '2031-03-07T20:40:00', grain: 'minute' }, '7 March 2031, 20:40', '2031-03-07'],
    [{ lo: '', hi: '2031-03-11', basis: 'bounded' }, 'not after 11 March 2031', 'undated'],
    [{ lo: '2031-03-11', hi: '' }, 'not before 11 March 2031', 'undated'],
    [{ basis: 'unknown' }, 'no time stated', 'undated'],
  ])('%j is %s', (when, words, label) => {
    const whole: When = { lo: '', hi: '', grain: 'day', basis: 'stated', ...when };
    expect([dateWordsOf(whole), dateLabelOf(whole)]).toEqual([words, label]);
  });
});

describe('plover', () => {
  const [example] = hostile.record.events;
  const collapsed = (change: Partial<RecordEvent>) => {
    const events = [{ ...example!, ...change }];
    return lines(one('plover', { ...hostile, record: { ...hostile.record, events } }))[0];
  };

  test.each<[string, Partial<RecordEvent>, string, string[]]>([
    ['a meeting to come is agreed', { type: 'CONSULT', status: 'planned' }, 'AGREE', ['future']],
    ['aid promised is agreed', { type: 'AID', status: 'planned' }, 'AGREE', ['future']],
    ['a withdrawal promised is conceded', { type: 'RETREAT', status: 'planned' }, 'CONCEDE', ['future']],
    ['an attack to come keeps its type', { type: 'ASSAULT', status: 'planned' }, 'ASSAULT', ['future']],
    ['a meeting that took place keeps its type', { type: 'CONSULT', status: 'occurred' }, 'CONSULT', []],
    ['what is only proposed is hypothetical', { type: 'CONSULT', status: 'proposed' }, 'CONSULT', ['hypothetical']],
    ['background is historical', { type: 'ASSAULT', status: 'occurred', background: true }, 'ASSAULT', ['historical']],
  ])('%s', (_, change, type, context) => {
    const row = collapsed(change);
    expect([row.event, row.context, row.onrecord.type]).toEqual([[type], context, change.type]);
  });

  test.each<[string, Partial<RecordEvent>]>([
    ['a statement', { type: 'STATEMENT', status: 'occurred' }],
    ['what fits no type', { type: 'OTHER', status: 'occurred' }],
    ['what is denied', { type: 'ASSAULT', status: 'denied' }],
  ])('%s is not coded', (_, change) => expect(collapsed(change)).toBeUndefined());

  test('no day is given to an event that has none', () => {
    expect(collapsed({ when: null })).toMatchObject({ date: null, enddate: null });
  });

  test('one number of a sort is the size; two that differ are none', () => {
    const figure = (value: number) => ({
      ...example!.members[0]!,
      value,
      unit: 'people',
      what: 'people killed',
      bound: 'exact',
    });
    expect(collapsed({ figures: [figure(3), figure(3)] }).size).toEqual({ dead: 3 });
    expect(collapsed({ figures: [figure(3), figure(4)] }).size).toBeUndefined();
  });
});

describe('gexf', () => {
  /** Start tags with their attributes; throws where the tags do not close in order. */
  function tagsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
    const tags: { name: string; attributes: Record<string, string> }[] = [];
    const open: string[] = [];
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          open.push(name);
          tags.push({ name, attributes });
        },
        onclosetag: (name, isImplied) => {
          if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
          if (isImplied && name !== 'attvalue' && name !== 'attribute') throw new Error(`<${name}> is left open`);
        },
      },
      { xmlMode: true },
    );
    parser.end(xml);
    return tags;
  }

  test.each([
    ['the example', strait],
    ['hostile names', hostile],
  ])('%s: edges join nodes that are there, values name attributes that are declared', (_, input) => {
    const xml = one('gexf', input);
    const tags = tagsOf(xml);
    const ids = (name: string, key: string) => tags.filter(tag => tag.name === name).map(tag => tag.attributes[key]!);
    const nodes = new Set(ids('node', 'id'));
    expect(nodes.size).toBe(ids('node', 'id').length);
    for (const end of [...ids('edge', 'source'), ...ids('edge', 'target')]) expect(nodes).toContain(end);
    for (const value of ids('attvalue', 'for')) expect(ids('attribute', 'id')).toContain(value);
    // One kind of edge: readers refuse a graph that has both.
    expect(ids('edge', 'type').filter(Boolean)).toEqual([]);
    expect(tags.find(tag => tag.name === 'graph')!.attributes['defaultedgetype']).toBe('directed');
    expect(tags[0]).toEqual({ name: 'gexf', attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' } });
    expect(xml).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  });

  test('a public reader of the format takes it, with every node and edge', () => {
    const xml = one('gexf', strait);
    const graph = parseGexf(MultiDirectedGraph, xml);
    expect(graph.order).toBe(tagsOf(xml).filter(tag => tag.name === 'node').length);
    expect(graph.size).toBe(tagsOf(xml).filter(tag => tag.name === 'edge').length);
  });

  test('names come back as they are', () => {
    const labels = tagsOf(one('gexf', hostile)).map(({ attributes }) => attributes['label']);
    expect(labels).toContain('<script>alert(1)</script> & "Co"');
  });
});

describe('ftm', () => {
  const ENTITY = z.strictObject({
    id: z.string().regex(/^[\w-]+$/),
    schema: z.enum(['Person', 'Organization', 'LegalEntity', 'Article', 'Mention']),
    properties: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  });

  test('entities, articles and mentions refer to each other, and the spans to their words', () => {
    const [entities, spans] = buildExport('ftm', strait).map(({ text }) => lines(text));
    const parsed = entities!.map(entity => ENTITY.parse(entity));
    const ids = new Set(parsed.map(({ id }) => id));
    expect(ids.size).toBe(parsed.length);
    for (const { properties } of parsed)
      for (const id of [
        ...(properties['document'] ?? []),
        ...(properties['resolved'] ?? []),
        ...(properties['proof'] ?? []),
      ])
        expect(ids).toContain(id);
    for (const { mention, report, start, end, words } of spans!) {
      expect(ids).toContain(mention);
      expect(textOf(strait, report).slice(start, end)).toBe(words);
    }
  });
});

describe('csl-json', () => {
  const REFERENCES = z.array(
    z.strictObject({
      id: z.string(),
      type: z.literal('article-newspaper'),
      title: z.string().optional(),
      'container-title': z.string().optional(),
      author: z.array(z.strictObject({ literal: z.string() })).optional(),
      issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }).optional(),
      URL: z.string().optional(),
      language: z.string().optional(),
      custom: z.object({ sha256: z.string() }),
    }),
  );

  test('one reference a report; a date that is only bounded is left out', () => {
    const references = REFERENCES.parse(JSON.parse(one('csl-json', strait)));
    const stated = strait.record.reports.filter(({ published }) => published?.basis === 'stated').map(({ id }) => id);
    expect(references.filter(({ issued }) => issued).map(({ id }) => id)).toEqual(stated);
    expect(references).toHaveLength(strait.record.reports.length);
  });
});

describe('obsidian', () => {
  const notes = new Map(buildExport('obsidian', strait).map(({ path, text }) => [path, text]));

  test('every link leads to a note, and to a sentence in it', () => {
    let count = 0;
    for (const text of notes.values())
      for (const [, path, block] of text.matchAll(/\[\[([^\]|#]+)(?:#\^(s\d+))?\|[^\]]*\]\]/g)) {
        const target = notes.get(`${path}.md`);
        expect(target, path).toBeDefined();
        if (block) expect(target).toMatch(new RegExp(` \\^${block}$`, 'm'));
        count++;
      }
    expect(count).toBeGreaterThan(100);
  });

  test.each([
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['![[secret]]', '\\!\\[\\[secret\\]\\]'],
    ['%%hidden%% #tag ^s1', '\\%\\%hidden\\%\\% \\#tag \\^s1'],
    ['<b>x</b> &amp;', '\\<b\\>x\\</b\\> \\&amp;'],
    ['one\n# two', 'one \\# two'],
    ['- no list', '\u200b- no list'],
    ['12. no list', '\u200b12. no list'],
    ['plain words, so “it” stays.', 'plain words, so “it” stays.'],
  ])('the words %j are written %j', (words, note) => expect(escapeNote(words)).toBe(note));

  test('words of a report cannot hold the mark of a note', () => {
    for (const { text } of buildExport('obsidian', hostile)) expect(text.split(NOTE_END)).toHaveLength(2);
  });

  test('what a person wrote below the mark is kept; a note without a mark is not ours', () => {
    const [fresh] = notes.values();
    const old = `${fresh!.replace('Record', 'Old')}\nMine: call the ministry.\n`;
    expect(mergeNote(old, fresh!, 'Record.md')).toBe(`${fresh!}\nMine: call the ministry.\n`);
    expect(() => mergeNote('# My own note', fresh!, 'Record.md')).toThrow('E311');
  });

  test.each([
    ['Ana Kovač', 'Ana Kovač'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\temp\\x', 'C temp x'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['..', 'unnamed'],
    ['a\u0000b\u202ec', 'a b c'],
    ['Agency.', 'Agency'],
    ['[[x|y]] #z ^w', 'x y z w'],
    ['', 'unnamed'],
  ])('the name %j makes the file %j', (words, name) => expect(fileNameOf(words)).toBe(name));

  test('names that meet in one file carry their ids, all of them', () => {
    const names = fileNamesOf([
      { id: 'E1', words: 'Ana Kovač' },
      { id: 'E2', words: 'ANA KOVAČ' },
      { id: 'E3', words: 'Maya Lund' },
    ]);
    expect([...names.values()]).toEqual(['Ana Kovač (E1)', 'ANA KOVAČ (E2)', 'Maya Lund']);
  });
});

test('docs/exports.md tells of every format', () => {
  const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');
  for (const { format } of EXPORTERS) expect(page).toContain(`## \`${format}\``);
});

// A seal finds every change: of its own text, of a file, of a report, of the pile, and words that do not stand at their place.
import { describe, expect, test } from 'vitest';
import { serializeRecord } from '../../src/index.js';
import {
  buildSeal,
  checkSeal,
  evidenceIn,
  parseSeal,
  type SealedFolder,
  serializeSeal,
} from '../../src/record/seal.js';
import { straitInput } from '../support/export-pile.js';

const { record, readings } = await straitInput();
const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { file: 'record.json', bytes: bytes(serializeRecord(record)) },
  { file: 'dossier.html', bytes: bytes('<!doctype html>') },
];
const texts = new Map(readings.map(({ id, text }) => [id, text!]));
const seal = buildSeal(record, files, '1.2.3');
const folder: SealedFolder = { files, record, texts };
const [first] = readings;

test('a seal lists files and reports with their hashes, and is the same twice', () => {
  expect(buildSeal(record, [...files].reverse(), '1.2.3')).toEqual(seal);
  expect(seal.files.map(({ file }) => file)).toEqual(['dossier.html', 'record.json']);
  expect(seal.reports).toHaveLength(5);
  expect(parseSeal(serializeSeal(seal), 'seal.json')).toEqual(seal);
});

test('what is as sealed gives no finding, the pile too', () => {
  expect(checkSeal(seal, { ...folder, pile: texts })).toEqual([]);
});

test('every pin of the record is rechecked', () => {
  expect(evidenceIn(record).length).toBeGreaterThan(500);
});

describe('findings', () => {
  const changedText = new Map(texts).set(first!.id, `${first!.text}!`);
  const missing = new Map([...texts].filter(([id]) => id !== first!.id));
  const moved = {
    ...record,
    origins: [
      {
        id: 'O1',
        name: 'X',
        kind: 'outlet',
        reports: [{ report: first!.id, span: [0, 4] as const, text: 'nope', relation: 'told' as const }],
      },
    ],
  };
  test.each<[string, typeof seal, Partial<SealedFolder>, string[]]>([
    ['the seal was rewritten', { ...seal, product: { ...seal.product, version: '9' } }, {}, ['E302']],
    ['a file is missing', seal, { files: files.slice(0, 1) }, ['E303']],
    ['a file was changed', seal, { files: [files[0]!, { file: 'dossier.html', bytes: bytes('<p>') }] }, ['E304']],
    ['the record cannot be read', seal, { record: null }, ['E204']],
    ['a report is missing from the pile', seal, { pile: missing }, ['E305']],
    ['a report of the pile was changed', seal, { pile: changedText }, ['E306']],
    ['a stored text was changed behind its last pin', seal, { texts: changedText }, ['E306']],
    ['a report was added', seal, { pile: new Map(texts).set('new.txt', 'x') }, ['E307']],
    ['words stand elsewhere', seal, { record: moved }, ['E308']],
  ])('%s', (_, sealed, change, codes) => {
    expect([...new Set(checkSeal(sealed, { ...folder, ...change }).map(({ code }) => code))]).toEqual(codes);
  });

  test('decisions keep the words they were made on, and are not held against the texts', () => {
    const a = { report: first!.id, span: [0, 3] as const, text: 'words of an older text' };
    expect(checkSeal(seal, { ...folder, record: { ...record, decisions: [{ action: 'wrong', a }] } })).toEqual([]);
  });
});

test.each([
  ['no JSON', '{'],
  ['another format', '{"format":"zip"}'],
  ['another version', JSON.stringify({ ...seal, version: '2' })],
])('%s is no seal', (_, text) => expect(() => parseSeal(text, 'seal.json')).toThrow('E301'));

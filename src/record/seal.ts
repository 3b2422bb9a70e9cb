// A seal: the hashes of a record's files and texts, so that anyone can recheck later that nothing was changed and every pin stands.
// Reads and writes no file; proves no authorship: a seal is not signed.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Code, OnrecordError } from '../errors.js';
import type { Evidence, StoryRecord } from '../model/index.js';

const SEAL_FORMAT = 'onrecord-seal';
const SEAL_VERSION = '1';

const SEAL = z.object({
  format: z.literal(SEAL_FORMAT),
  version: z.literal(SEAL_VERSION),
  /** The product that sealed, and the shape of its record. */
  product: z.object({ name: z.literal('onrecord'), version: z.string(), record: z.string() }),
  /** In order of name. */
  files: z.array(z.object({ file: z.string(), sha256: z.string(), bytes: z.number() })),
  /** In order of id; `length` in UTF-16 units, `sha256` of the UTF-8 bytes of the stored text. */
  reports: z.array(z.object({ id: z.string(), sha256: z.string(), length: z.number() })),
  /** sha256 of this seal's own text with this field empty: what to cite in print. */
  seal: z.string(),
});

export type Seal = z.infer<typeof SEAL>;

/** A file of the record's folder as bytes. */
export interface SealedFile {
  file: string;
  bytes: Uint8Array;
}

/** Seals a record: same record and files, same seal. */
export function buildSeal(record: StoryRecord, files: readonly SealedFile[], productVersion: string): Seal {
  const seal: Seal = {
    format: SEAL_FORMAT,
    version: SEAL_VERSION,
    product: { name: 'onrecord', version: productVersion, record: record.version },
    files: [...files]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, bytes }) => ({ file, sha256: sha256Of(bytes), bytes: bytes.length })),
    reports: [...record.reports]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, sha256, length }) => ({ id, sha256, length })),
    seal: '',
  };
  return { ...seal, seal: digestOf(seal) };
}

export const serializeSeal = (seal: Seal): string => `${JSON.stringify(seal, null, 1)}\n`;

const digestOf = (seal: Seal): string => sha256Of(Buffer.from(serializeSeal({ ...seal, seal: '' })));

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads a seal. **Errors**: E301 where it is none of this version. */
export function parseSeal(text: string, where: string): Seal {
  try {
    return SEAL.parse(JSON.parse(text));
  } catch (cause) {
    throw new OnrecordError('E301', where, { cause });
  }
}

/** Something that differs from what was sealed. */
export interface SealFinding {
  code: Code;
  /** File, report or pin; for words, as the record and as the text have them. */
  where: string;
}

export interface SealedFolder {
  files: readonly SealedFile[];
  /** null where the file is missing or no record. */
  record: StoryRecord | null;
  /** Report id to stored text, from the readings. */
  texts: ReadonlyMap<string, string>;
  /** Report id to the text that the pile holds now, where a pile was named. */
  pile?: ReadonlyMap<string, string>;
}

/** Rechecks a seal: its own digest, the files, the texts, every pin of the record, and the pile. Empty where all is as sealed. */
export function checkSeal(seal: Seal, folder: SealedFolder): SealFinding[] {
  return [
    ...(digestOf(seal) === seal.seal ? [] : [{ code: 'E302', where: seal.seal } as const]),
    ...checkFiles(seal, folder.files),
    ...checkTexts(seal, folder.texts, 'readings.jsonl'),
    ...(folder.pile ? checkTexts(seal, folder.pile, 'the pile') : []),
    ...(folder.record ? checkPins(folder.record, folder.texts) : [{ code: 'E204', where: 'record.json' } as const]),
  ];
}

function checkFiles(seal: Seal, files: readonly SealedFile[]): SealFinding[] {
  const byName = new Map(files.map(({ file, bytes }) => [file, bytes]));
  return seal.files.flatMap(({ file, sha256 }): SealFinding[] => {
    const bytes = byName.get(file);
    if (!bytes) return [{ code: 'E303', where: file }];
    const now = sha256Of(bytes);
    return now === sha256 ? [] : [{ code: 'E304', where: `${file} (sealed ${sha256}, now ${now})` }];
  });
}

function checkTexts(seal: Seal, texts: ReadonlyMap<string, string>, place: string): SealFinding[] {
  const sealed = new Set(seal.reports.map(({ id }) => id));
  return [
    ...seal.reports.flatMap(({ id, sha256 }): SealFinding[] => {
      const text = texts.get(id);
      if (text === undefined) return [{ code: 'E305', where: `${id} in ${place}` }];
      const now = sha256Of(Buffer.from(text));
      return now === sha256 ? [] : [{ code: 'E306', where: `${id} in ${place} (sealed ${sha256}, now ${now})` }];
    }),
    ...[...texts.keys()]
      .filter(id => !sealed.has(id))
      .sort()
      .map((id): SealFinding => ({ code: 'E307', where: `${id} in ${place}` })),
  ];
}

/** Every piece of evidence, wherever in the record it stands, must be the words at its place. */
function checkPins(record: StoryRecord, texts: ReadonlyMap<string, string>): SealFinding[] {
  return evidenceIn(record).flatMap(({ report, span, text }): SealFinding[] => {
    const stored = texts.get(report)?.slice(span[0], span[1]);
    return stored === text
      ? []
      : [
          {
            code: 'E308',
            where: `${report} ${span[0]}..${span[1]} ${JSON.stringify(text)} (stands there: ${JSON.stringify(stored ?? null)})`,
          },
        ];
  });
}

/**
 * All evidence of a record, in its order; walked with a list of its own, so that depth does not matter.
 * What a person decided is left out: a decision keeps the words it was made on, also when a report has changed since.
 */
export function evidenceIn(record: StoryRecord): Evidence[] {
  const found: Evidence[] = [];
  const waiting: unknown[] = [{ ...record, decisions: [] }];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isEvidence(value)) found.push(value);
    const inner = Array.isArray(value) ? value : Object.values(value);
    for (let index = inner.length - 1; index >= 0; index--) waiting.push(inner[index]);
  }
  return found;
}

function isEvidence(value: object): value is Evidence {
  const { report, span, text } = value as Partial<Evidence>;
  return typeof report === 'string' && typeof text === 'string' && Array.isArray(span) && span.length === 2;
}

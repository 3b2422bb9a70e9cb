// The files of a record's folder that a seal covers, as bytes.
// Judges nothing; a missing file is simply not in the list.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedFile } from '../../record/seal.js';

const SEALED_FILES = ['record.json', 'readings.jsonl', 'dossier.html', 'decisions.jsonl'] as const;

export const readSealedFiles = (dir: string): SealedFile[] =>
  SEALED_FILES.filter(file => existsSync(join(dir, file))).map(file => ({
    file,
    bytes: readFileSync(join(dir, file)),
  }));

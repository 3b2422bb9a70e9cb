// `onrecord seal`: writes the hashes of a record's files and texts into one file that anyone can recheck.
// Seals nothing itself; record/seal.ts does.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildSeal, serializeSeal } from '../../record/seal.js';
import { loadRecord } from './record-folder.js';
import { readSealedFiles } from './sealed-files.js';

export function addSealCommand(program: Command): void {
  const version = program.version() ?? '';
  program
    .command('seal')
    .description('write the hashes of the record, its readings, dossier and texts, for onrecord verify')
    .option('--record <dir>', 'folder that `onrecord build` wrote', 'onrecord-out')
    .option('-o, --out <file>', 'file to write (default: seal.json in that folder)')
    .action((options: { record: string; out?: string }) => {
      const seal = buildSeal(loadRecord(options.record), readSealedFiles(options.record), version);
      writeFileSync(options.out ?? join(options.record, 'seal.json'), serializeSeal(seal));
      process.stdout.write(`${seal.seal}\n`);
    });
}

// `onrecord export FORMAT`: the record in a format of others; and the writing of exports, which `build --export` shares.
// Builds no format; record/exports does.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  buildExport,
  EXPORTERS,
  type ExportedFile,
  type ExportInput,
  exporterOf,
  mergeNote,
} from '../../record/exports/index.js';
import { writeOut } from './pile.js';
import { loadRecordFolder } from './record-folder.js';

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .argument('<format>', EXPORTERS.map(({ format }) => format).join(', '))
    .description(
      'give the record in a format of others (see docs/exports.md); every row carries report, span and words',
    )
    .option('--record <dir>', 'folder that `onrecord build` wrote', 'onrecord-out')
    .option(
      '-o, --out <path>',
      'file or folder to write to; a format of one file is printed without it, a folder goes beside the record',
    )
    .addHelpText(
      'after',
      `\nFormats:\n${EXPORTERS.map(({ format, gives }) => `  ${format.padEnd(15)}${gives}`).join('\n')}`,
    )
    .action(runExport);
}

async function runExport(format: string, options: { record: string; out?: string }): Promise<void> {
  const exporter = exporterOf(format);
  const files = buildExport(format, loadRecordFolder(options.record));
  if (exporter.file !== undefined) {
    if (options.out === undefined || options.out === '-') await writeOut(files[0]!.text);
    else writeFile(options.out, files[0]!);
    return;
  }
  writeFolder(options.out ?? join(options.record, format), files);
}

/** Writes formats into the folder of a record: a file of its own name, or a folder of the format's name. */
export function writeExports(formats: readonly string[], input: ExportInput, dir: string): void {
  for (const format of formats) {
    const files = buildExport(format, input);
    const { file } = exporterOf(format);
    if (file === undefined) writeFolder(join(dir, format), files);
    else writeFile(join(dir, file), files[0]!);
  }
}

/** Nothing is written before every note that stands there already has been found to be ours. */
function writeFolder(dir: string, files: readonly ExportedFile[]): void {
  const merged = files.map(file => ({ path: resolve(dir, file.path), text: mergedText(join(dir, file.path), file) }));
  for (const { path, text } of merged) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function writeFile(path: string, { text }: ExportedFile): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, text);
}

const mergedText = (path: string, { text, isNote }: ExportedFile): string =>
  isNote && existsSync(path) ? mergeNote(readFileSync(path, 'utf8'), text, path) : text;

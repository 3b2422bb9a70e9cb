// `npm run docs`: prints docs/rules.md, docs/errors.md, docs/commands.md, docs/record.md and docs/api.md from the code, so that they cannot drift.
// test/docs.test.ts holds the files to what is printed here.
import { readFileSync, writeFileSync } from 'node:fs';
import type { z } from '@hono/zod-openapi';
import type { Command } from 'commander';
import { CODES } from '../src/errors.js';
import type { Rule } from '../src/model/index.js';
import { API_ROUTES } from '../src/show/api/api.js';
import type { ApiRoute } from '../src/show/api/route.js';
import { buildProgram } from '../src/show/cli/program.js';
import { ALL_RULES } from '../src/show/rules.js';

const NOTE = '<!-- Printed by `npm run docs`; change the code, not this file. -->';

/** docs/rules.md: every rule with its examples and its source. */
export function renderRules(rules: readonly Rule[] = ALL_RULES): string {
  const parts = rules.map(
    ({ id, finds, examples, source }) =>
      `### \`${id}\`\n\n${finds}\n\n- fires: ${quoted(examples.fires)}\n- not: ${quoted(examples.not)}\n- source: ${source}\n`,
  );
  return `# Rules\n\n${NOTE}\n\n${rules.length} rules. Each has a sentence where it fires and a near-miss where it must not; both run as tests.\n\n${parts.join('\n')}`;
}

const quoted = (text: string): string => `\`${text.replaceAll('`', "'").replace(/\n+/g, ' ⏎ ')}\``;

/** docs/errors.md: every code, what was wrong, what to do next. */
export function renderErrors(): string {
  const rows = Object.entries(CODES).map(([code, { what, next }]) => `| ${code} | ${what} | ${next} |`);
  return `# Codes\n\n${NOTE}\n\nE: you can mend it. W: said once, nothing is lost. B: our bug.\n\n| code | what | what to do next |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** docs/commands.md: every command with its arguments and flags. */
export function renderCommands(program: Command): string {
  const commands = program.commands.flatMap(command => [
    { command, name: command.name() },
    ...command.commands.map(inner => ({ command: inner, name: `${command.name()} ${inner.name()}` })),
  ]);
  const parts = commands.map(({ command, name }) => {
    const flags = command.options.map(
      option =>
        `| \`${option.flags}\` | ${option.description}${option.defaultValue === undefined ? '' : ` (default \`${option.defaultValue}\`)`} |`,
    );
    const table = flags.length > 0 ? `\n| flag | |\n|---|---|\n${flags.join('\n')}\n` : '';
    return `## \`onrecord ${name} ${command.usage()}\`\n\n${command.description()}\n${table}`;
  });
  return `# Commands\n\n${NOTE}\n\nExit codes: 0 all well; 2 some reports skipped; 1 nothing done, with one coded sentence.\nStandard output carries data; progress, skips and errors go to standard error.\n\n${parts.join('\n')}`;
}

/** docs/record.md: the fields of the record and of its lines, read from the types' own sources. */
export function renderRecord(): string {
  const files = [
    'record',
    'decision',
    'entity',
    'utterance',
    'position',
    'disagreement',
    'origin',
    'reuse',
    'when',
    'annotation',
  ];
  const blocks = files.map(name => {
    const source = readFileSync(new URL(`../src/model/${name}.ts`, import.meta.url), 'utf8');
    const types =
      source.match(/(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?export (?:interface|type) [\s\S]*?\n(?:}|;)?(?=\n|$)/g) ?? [];
    return `## ${name}\n\n\`\`\`ts\n${types.map(type => type.trim()).join('\n\n')}\n\`\`\`\n`;
  });
  return `# The record\n\n${NOTE}\n\n\`record.json\` is a \`StoryRecord\`; spans are half-open intervals of UTF-16 units into the report's stored text.\n\n${blocks.join('\n')}`;
}

/** docs/api.md: every route of the newsroom's API with what it takes. */
export function renderApi(routes: readonly ApiRoute[] = API_ROUTES): string {
  const parts = routes.map(({ method, path, summary, inPath = {}, parameters = {}, body, csv }) => {
    const rows = [
      ...Object.keys(inPath).map(name => `| \`${name}\` | in the path |`),
      ...Object.entries(parameters).map(
        ([name, shape]) => `| \`${name}\` | ${(shape as z.ZodType).safeParse(undefined).success ? '' : 'needed'} |`,
      ),
      ...(csv ? ['| `format` | `json` or `csv` |'] : []),
      ...(body ? ['| body | JSON, see /api/openapi.json |'] : []),
    ];
    const table = rows.length > 0 ? `\n| parameter | |\n|---|---|\n${rows.join('\n')}\n` : '';
    return `## \`${method.toUpperCase()} /api${path}\`\n\n${summary}.\n${table}`;
  });
  return `# The API\n\n${NOTE}\n\nOf \`onrecord serve\`; how to run it stands in [serve.md](serve.md). Types and limits of every parameter are in the server's own \`/api/openapi.json\`.\n\n${parts.join('\n')}`;
}

const program = await buildProgram();

export const PAGES: Record<string, () => string> = {
  'rules.md': renderRules,
  'errors.md': renderErrors,
  'commands.md': () => renderCommands(program),
  'record.md': renderRecord,
  'api.md': renderApi,
};

if (process.argv[1]?.endsWith('docs.ts')) {
  for (const [name, render] of Object.entries(PAGES)) {
    writeFileSync(new URL(`../docs/${name}`, import.meta.url), render());
  }
}

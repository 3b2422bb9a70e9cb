// `onrecord rules`: every rule with its address, what it finds, a sentence where it fires and a near-miss where it does not.
// The same list prints docs/rules.md.
import type { Command } from 'commander';
import { ALL_RULES } from '../rules.js';
import pc from './colors.js';

export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .argument('[address]', 'only rules whose address begins so (read.quotations)')
    .description('list the rules with their examples and sources')
    .option('--jsonl', 'one rule as JSON a line')
    .action((address: string | undefined, options: { jsonl?: boolean }) => {
      for (const { id, finds, examples, source } of ALL_RULES.filter(rule => rule.id.startsWith(address ?? ''))) {
        process.stdout.write(
          options.jsonl
            ? `${JSON.stringify({ id, finds, examples, source })}\n`
            : `${pc.bold(id)}\n  ${finds}\n  ${pc.green('fires')} ${examples.fires}\n  ${pc.red('not')}   ${examples.not}\n  ${pc.dim(source)}\n`,
        );
      }
    });
}

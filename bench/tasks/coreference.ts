// Who is meant: the pronouns and nominals of our own corpus's dev part whose entity has a name, and how many get the right one.
import { readReport } from '../../src/index.js';
import type { Span } from '../../src/model/index.js';
import { percent, scorer } from '../data.js';
import { load, taken } from './corpus.js';
import type { Task } from './index.js';

interface Marked {
  entity: string;
  span: Span;
}

const PRONOUN =
  /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whose|whom|which|that|i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/i;

/** A pronoun, a short form with a capital inside ("the Alliance"), or a nominal without one. */
const formOf = (words: string): string =>
  PRONOUN.test(words) ? 'pronouns' : /.\b\p{Lu}/u.test(words) ? 'short forms' : 'nominals';

/** Where the head noun of a phrase ends: before what only describes it. */
function headEnd(text: string, span: Span): number {
  const words = text.slice(span[0], span[1]);
  const tail = /,| (?:of|for|in|at|from|on|who|which|that|with|to|whose|behind|near) /.exec(words);
  return tail ? span[0] + tail.index : span[1];
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const coreference: Task = {
  name: 'coreference',
  async run(data) {
    const loaded = await load(data);
    if (!loaded) return null;
    const { partOf } = await scorer(loaded.accept, 'corpus.mjs');
    const counts = new Map<string, { all: number; said: number; right: number; onUnnamed: number; unnamed: number }>();
    const dev = loaded.reports.filter(report => partOf(report.id) === 'dev') as ((typeof loaded.reports)[number] & {
      names: Marked[];
      references: Marked[];
    })[];
    for (const report of dev) {
      const { mentions } = readReport(taken(report));
      const namesOf = (entity: string): Span[] =>
        mentions.filter(mention => mention.entity === entity && mention.form === 'name').map(mention => mention.span);
      for (const { entity, span } of report.references) {
        const words = report.text.slice(span[0], span[1]);
        const form = formOf(words);
        const count = counts.get(form) ?? { all: 0, said: 0, right: 0, onUnnamed: 0, unnamed: 0 };
        counts.set(form, count);
        const end = headEnd(report.text, span);
        const mention = mentions.find(({ span: own }) =>
          form === 'pronouns'
            ? own[0] === span[0] && own[1] === span[1]
            : own[0] < end && own[1] >= end && own[1] <= span[1],
        );
        const said = mention ? namesOf(mention.entity) : [];
        const gold = report.names.filter(name => entity.split('+').includes(name.entity));
        if (gold.length === 0) {
          count.unnamed++;
          if (said.length > 0) count.onUnnamed++;
          continue;
        }
        count.all++;
        if (said.length === 0) continue;
        count.said++;
        if (said.some(own => gold.some(name => overlap(own, name.span)))) count.right++;
      }
    }
    const figures: Record<string, number> = {};
    for (const [form, { all, said, right, onUnnamed, unnamed }] of [...counts].sort()) {
      figures[`${form} right of those said`] = percent(right / (said || 1));
      figures[`${form} left unsaid`] = percent(1 - said / (all || 1));
      figures[`${form} given a name where they have none`] = percent(onUnnamed / (unnamed || 1));
    }
    return {
      fingerprint: loaded.print,
      figures,
      known: {},
      note: `${dev.length} reports of the dev part; of "left unsaid" and "where they have none" less is better`,
    };
  },
};

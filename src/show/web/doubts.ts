// The pairs of a record that a person should look at: names and happenings that may be one, and those joined on thin grounds.
// Decides nothing.
import type { Witness } from '../../compare/comparison.js';
import type { Evidence, StoryRecord } from '../../model/index.js';

export interface DoubtfulPair {
  kind: string;
  /** As the record has it now. */
  is: 'one' | 'two';
  /** As a decision names them. */
  a: string;
  b: string;
  /** Where they stand. */
  aEvidence?: Evidence;
  bEvidence?: Evidence;
  because: string[];
}

/** The rest of a sentence, before some words of it and after them. */
export interface Around {
  before: string;
  after: string;
}

/** The place of some words in a report, as one key. */
export const placeKey = ({ report, span }: Pick<Evidence, 'report' | 'span'>): string => `${span.join('-')} ${report}`;

/** Joins by these words alone need no second look. */
const PLAIN = 'the same letters';
const SHOWN_JOINS_OF_ONE = 2;
/** Names first: two people made one is the worst that can happen. */
const KIND_ORDER = ['person', 'organisation', 'group', 'place', 'other', 'utterance', 'event', 'figure'];

/** Kinds in order of what a mistake costs; within a kind what is kept apart unsurely, then what is joined. */
export function doubtfulPairs(record: StoryRecord, witnesses: readonly Witness[]): DoubtfulPair[] {
  const decided = new Set(
    record.decisions
      .filter(decision => decision.state === 'applied')
      .map(({ a, b }) => pairKey(`${a?.report}: ${a?.text}`, `${b?.report}: ${b?.text}`)),
  );
  const evidenceOf = new Map<string, Evidence>(
    record.entities.flatMap(entity =>
      entity.surfaces.map(({ report, text, evidence }) => [`${report}: ${text}`, evidence] as const),
    ),
  );
  const texts = new Map(witnesses.map(witness => [witness.report.id, witness]));
  const apart = record.judgements
    .filter(({ judgement }) => judgement === 'unsure')
    .sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
    .flatMap(({ kind, a, b, because }): DoubtfulPair[] => {
      const [left, right] = [a, b].map(side => (kind === 'event' ? eventAt(side, texts) : nameAt(side, evidenceOf)));
      if (!left || !right) return [];
      return [
        { kind, is: 'two', a: left.name, b: right.name, aEvidence: left.evidence, bEvidence: right.evidence, because },
      ];
    });
  const joined = record.entities.flatMap(({ kind, joins }) =>
    joins
      .filter(({ because }) => !because.includes(PLAIN))
      .slice(0, SHOWN_JOINS_OF_ONE)
      .flatMap(({ a, b, because }): DoubtfulPair[] => {
        const [left, right] = [evidenceOf.get(a), evidenceOf.get(b)];
        if (!left || !right) return [];
        return [{ kind, is: 'one', a, b, aEvidence: left, bEvidence: right, because }];
      }),
  );
  return [...apart, ...joined]
    .filter(({ a, b }) => !decided.has(pairKey(a, b)))
    .map((pair, index) => ({ pair, index }))
    .sort((x, y) => KIND_ORDER.indexOf(x.pair.kind) - KIND_ORDER.indexOf(y.pair.kind) || x.index - y.index)
    .map(({ pair }) => pair);
}

const pairKey = (a: string, b: string): string => [a, b].sort().join('\n');

interface Side {
  name: string;
  evidence: Evidence;
}

function nameAt(side: string, evidenceOf: ReadonlyMap<string, Evidence>): Side | undefined {
  const evidence = evidenceOf.get(side);
  return evidence && { name: side, evidence };
}

/** An event is named by its report and the span of its trigger: “c.txt 120..128”. */
function eventAt(side: string, witnesses: ReadonlyMap<string, Witness>): Side | undefined {
  const [, id = '', start, end] = /^(.*) (\d+)\.\.(\d+)$/s.exec(side) ?? [];
  const witness = witnesses.get(id);
  const event = witness?.read.events.find(({ trigger }) => trigger[0] === Number(start) && trigger[1] === Number(end));
  if (!witness || !event) return undefined;
  const { evidence: span } = event;
  return {
    name: `${id}#${event.id}`,
    evidence: { report: id, span, text: witness.report.text.slice(...span) },
  };
}

import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/compare/disagreements.js';
import { positions } from '../../src/compare/positions/index.js';
import { utterances } from '../../src/compare/utterances/index.js';
import { goldComparison, readCorpusText } from '../support/corpus.js';

/** Disagreements of two reports, as `kind: value / value`, with a `?` behind the kind of one that only seems so. */
function found(source: string): string[] {
  const comparison = goldComparison(readCorpusText(source));
  for (const step of [utterances, positions, disagreements]) step.run(comparison);
  return comparison.disagreements.map(
    line =>
      `${line.kind}${line.apparent === undefined ? '' : '?'}: ${line.values.map(value => value.value).join(' / ')}`,
  );
}

const two = (a: string, b: string, days: [string, string] = ['2031-05-14', '2031-05-14']): string =>
  `R a | published: ${days[0]}\n${a}\nR b | published: ${days[1]}\n${b}`;

describe('disagreements', () => {
  it('of wording: words in marks that differ', () => {
    expect(
      found(
        two(
          'S “An empty chair is no insult,” Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “An empty chair is no insult,” | kovac',
          'S “A vacant chair is no insult,” said Ana Kovač.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “A vacant chair is no insult,” | kovac',
        ),
      ),
    ).toEqual(['wording: “An empty chair is no insult,” / “A vacant chair is no insult,”']);
  });

  it('of wording: a hedge that one drops', () => {
    expect(
      found(
        two(
          'S Ana Kovač said the worst was probably over.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | the worst was probably over | kovac',
          'S “The worst is over,” said Ana Kovač.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “The worst is over,” | kovac',
        ),
      ),
    ).toEqual(['wording: the worst was probably over / “The worst is over,”']);
  });

  it('of number, inside one utterance', () => {
    expect(
      found(
        two(
          'S About 40 ships are waiting, Ana Kovač said.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | About 40 ships are waiting | kovac',
          'S Ana Kovač said that 60 ships were waiting.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | 60 ships were waiting | kovac',
        ),
      ),
    ).toContain('number: 40 / 60');
  });

  it('of speaker: the same words from two mouths', () => {
    expect(
      found(
        two(
          'S “Not one court has ever found that a customer was misled,” lawyer Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | lawyer Ana Kovač | said | “Not one court has ever found that a customer was misled,” | kovac',
          'S “Not one court has ever found that a customer was misled,” said lawyer Boris Lind.\n  n person lind: Boris Lind\n  q direct | lawyer Boris Lind | said | “Not one court has ever found that a customer was misled,” | lind',
        ),
      ),
    ).toEqual(['speaker: lawyer Ana Kovač / lawyer Boris Lind']);
  });

  it('of role: a deputy here, the minister there; two trades only seem to part', () => {
    const role = (a: string, b: string): string[] =>
      found(
        two(
          `S ${a} Ana Kovač came.\n  n person kovac: Ana Kovač\n  o kovac: ${a}`,
          `S ${b} Ana Kovač came.\n  n person kovac: Ana Kovač\n  o kovac: ${b}`,
        ),
      );
    expect(role('Finance minister', 'Deputy finance minister')).toEqual([
      'role: Finance minister / Deputy finance minister',
    ]);
    expect(role('Weaver', 'Union leader')).toEqual(['role?: Weaver / Union leader']);
    expect(role('Capt.', 'Captain')).toEqual([]);
    expect(role('Governor', 'Regional governor')).toEqual([]);
  });

  it('of stance: one holder told to be against and undecided; later it may be a change of mind', () => {
    const stances = (days: [string, string]): string[] =>
      found(
        two(
          'S Arlen opposes the ban.\n  n place arlen: Arlen\n  s oppose | Arlen | opposes | the ban | arlen',
          'S Arlen is undecided about the ban.\n  n place arlen: Arlen\n  s undecided | Arlen | undecided | the ban | arlen',
          days,
        ),
      );
    expect(stances(['2031-05-14', '2031-05-14'])).toEqual(['wording: oppose / undecided']);
    expect(stances(['2031-05-14', '2031-05-18'])).toEqual(['wording?: oppose / undecided']);
  });
});

describe('no disagreement', () => {
  it('where speech is only reported in other words, or cut', () => {
    expect(
      found(
        two(
          'S “We will never pay a toll on our own water,” Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “We will never pay a toll on our own water,” | kovac',
          'S Ana Kovač said they would never pay a toll.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | they would never pay a toll | kovac',
        ),
      ),
    ).toEqual([]);
  });
});

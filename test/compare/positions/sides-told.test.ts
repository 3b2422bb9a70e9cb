import { describe, expect, it } from 'vitest';
import { positions } from '../../../src/compare/positions/index.js';
import { goldComparison, readCorpusText } from '../../support/corpus.js';

/** Names of the sentences here, by their id. */
const NAMES = [
  ['person', 'kovac', 'Ana Kovač'],
  ['person', 'lind', 'Boris Lind'],
  ['person', 'oma', 'Dana Oma'],
  ['organisation', 'greens', 'Green Front'],
  ['organisation', 'trust', 'Harbour Trust'],
  ['place', 'arlen', 'Arlen'],
  ['place', 'bergia', 'Bergia'],
  ['place', 'norland', 'Norland'],
] as const;

/** Sides beside the first sentence's, which is what the others take sides on. */
function sidesOf(...sentences: string[]): string[] {
  const marked = sentences.map(sentence => {
    const [words, ...stances] = sentence.split('\n');
    const names = NAMES.flatMap(([kind, id, name]) => (words!.includes(name) ? [`  n ${kind} ${id}: ${name}`] : []));
    return [`S ${words}`, ...names, ...stances.map(line => `  ${line}`)].join('\n');
  });
  const comparison = goldComparison(
    readCorpusText(`R a | published: none
S The mayor backs the sale of the mill.
  s support | The mayor | backs | the sale of the mill | ?
${marked.join('\n')}`),
  );
  positions.run(comparison);
  return comparison.questions
    .flatMap(question => question.positions.map(({ stance, holder }) => `${stance} ${holder}`))
    .filter(line => !/The mayor|mayor$/.test(line))
    .sort();
}

describe('sides told of named holders', () => {
  it.each([
    ['an aside between', ['Ana Kovač, who was mayor until 2030, is against.'], ['oppose kovac']],
    [
      'a row of names',
      ['Three states, Arlen, Bergia and Norland, are undecided.'],
      ['undecided arlen', 'undecided bergia', 'undecided norland'],
    ],
    [
      'where somebody stands now, and not where she stood',
      [
        'Ana Kovač, who once opposed the sale of the mill, now backs the sale of the mill.\ns oppose | Ana Kovač | once opposed | the sale of the mill | kovac\ns support | Ana Kovač | now backs | the sale of the mill | kovac',
      ],
      ['support kovac'],
    ],
    ['the verb left out', ['Ana Kovač is for and Boris Lind against.'], ['oppose lind', 'support kovac']],
    ['the names behind', ['Against stood Ana Kovač and Boris Lind.'], ['oppose kovac', 'oppose lind']],
    ['a role before the name', ['Against stood the chairwoman, Ana Kovač.'], ['oppose kovac']],
    [
      'a list behind a colon',
      ['Four members spoke in favour on Monday: Ana Kovač, Boris Lind and two others.'],
      ['support kovac', 'support lind'],
    ],
    ['what one keeps to oneself', ['Ana Kovač has not shown her hand.'], ['undecided kovac']],
    [
      'a sentence that leans on the one before',
      ['Ana Kovač is against.', 'So is the Harbour Trust, which has no vote.'],
      ['oppose kovac', 'oppose trust'],
    ],
    ['who brought a motion', ['The motion, brought by Ana Kovač, was put off.'], ['support kovac']],
    ['who tabled one', ['The Green Front on Friday tabled a motion of no confidence.'], ['support greens']],
    ['a word for it that “voting” leaves out', ['Ana Kovač was among those voting no.'], ['oppose kovac']],
    ['a body that is of two minds', ['The Harbour Trust is split.'], ['undecided trust']],
    [
      '“as does” behind a comma',
      ['Ana Kovač is against, as is the Green Front with its nine deputies.'],
      ['oppose greens', 'oppose kovac'],
    ],
    ['who proposed it', ['Ana Kovač, who proposed it, stayed away.'], ['support kovac']],
  ])('by %s', (_, sentences, sides) => {
    expect(sidesOf(...sentences)).toEqual(sides);
  });

  it.each([
    ['of a place that an aside names', ['Ana Kovač, who was mayor of Arlen, is against.'], ['oppose kovac']],
    ['of a body by one of its members', ['A member of the Green Front has introduced a bill.'], []],
    ['of the body whose minister it is', ['The minister of Arlen is undecided.'], []],
    ['by a thing for sale', ['The Harbour Trust is for sale.'], []],
    [
      'by a condition of something else',
      [
        'Ana Kovač backs the sale of the mill but would say how if asked.\ns support | Ana Kovač | backs | the sale of the mill | kovac',
      ],
      ['support kovac'],
    ],
    ['by what is behind a mark', ['Boris Lind wrote “for and against” on the wall of the Harbour Trust.'], []],
  ])('not %s', (_, sentences, sides) => {
    expect(sidesOf(...sentences)).toEqual(sides);
  });

  it('of members, in words before the count ends', () => {
    expect(
      sidesOf(
        'Five states, among them those of Arlen and Bergia, said they oppose the sale of the mill.\ns oppose | Five states, among them those of Arlen and Bergia, | oppose | the sale of the mill | ?',
        'Two oppose the sale of the mill, led by Norland.\ns oppose | Two | oppose | the sale of the mill | ?',
      ),
    ).toEqual(expect.arrayContaining(['oppose arlen', 'oppose bergia', 'oppose norland']));
    expect(
      sidesOf(
        'Five members, Ana Kovač and Boris Lind among them, oppose the sale of the mill.\ns oppose | Five members, Ana Kovač and Boris Lind among them, | oppose | the sale of the mill | ?',
      ),
    ).toEqual(expect.arrayContaining(['oppose kovac', 'oppose lind']));
  });

  it('not for what the same holder is against in the same breath', () => {
    expect(
      sidesOf(
        'Ana Kovač opposes the sale of the mill: “I want it read out.”\ns oppose | Ana Kovač | opposes | the sale of the mill | kovac\ns want | I | want | it read out | kovac',
      ),
    ).toEqual(['oppose kovac']);
  });

  it('on a condition that stands behind an aside', () => {
    expect(
      sidesOf(
        'Ana Kovač backs the sale of the mill, capped at nine marks, if the council pays.\ns support | Ana Kovač | backs | the sale of the mill | kovac',
      ),
    ).toEqual(['conditional kovac']);
  });

  it('not of somebody whose allies they are, nor of what names only describe', () => {
    const sides = sidesOf(
      'Five states, including some of Arlen’s allies, oppose the sale of the mill.\ns oppose | Five states, including some of Arlen’s allies, | oppose | the sale of the mill | ?',
      'Two oppose the sale of the mill, among them Green Front chief Ana Kovač.\ns oppose | Two | oppose | the sale of the mill | ?',
    );
    expect(sides).not.toContain('oppose arlen');
    expect(sides).not.toContain('oppose greens');
    expect(sides).toContain('oppose kovac');
  });
});

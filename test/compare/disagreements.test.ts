import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/compare/disagreements/index.js';
import { compareReports } from '../../src/compare/index.js';
import { positions } from '../../src/compare/positions/index.js';
import { utterances } from '../../src/compare/utterances/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';
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

  it('of wording: marks inside two sentences that hold one thing in other words', () => {
    const told = (marked: string): string =>
      `S Judge Ana Kovač told him to expect “${marked}”.\n  n person kovac: Ana Kovač\n  q mixed | Judge Ana Kovač | told | to expect “${marked}” | kovac`;
    expect(found(two(told('a custodial sentence of some length'), told('a lengthy custodial sentence')))).toHaveLength(
      1,
    );
    expect(found(two(told('a lengthy custodial sentence'), told('a lengthy custodial sentence')))).toEqual([]);
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

  it('of speaker: two of one surname, one of them only reported', () => {
    const told = (who: string, id: string, surname = 'Lind') =>
      two(
        `S Lawyer Ana Lind said no court had found that a customer of the bank was misled.\n  n person ana: Ana Lind\n  q indirect | Lawyer Ana Lind | said | no court had found that a customer of the bank was misled | ana`,
        `S “No court has ever found that a customer of the bank was misled,” said lawyer ${who} ${surname}.\n  n person ${id}: ${who} ${surname}\n  q direct | lawyer ${who} ${surname} | said | “No court has ever found that a customer of the bank was misled,” | ${id}`,
      );
    expect(found(told('Boris', 'boris'))).toContain('speaker: Lawyer Ana Lind / lawyer Boris Lind');
    expect(found(told('Ana', 'ana')).filter(line => line.startsWith('speaker'))).toEqual([]);
  });

  it('of role: a deputy here, the minister there; two standings of one field only seem to part', () => {
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
    expect(role('Schoolteacher and headmistress', 'Pupil')).toEqual(['role?: Schoolteacher and headmistress / Pupil']);
    expect(role('Weaver', 'Union leader')).toEqual(['role?: Weaver / Union leader']);
    expect(role('Campaign adviser', 'Campaign advisor')).toEqual([]);
    expect(role('Captain', 'Rescue leader')).toEqual([]);
    expect(role('Ousted finance minister', 'Former finance minister')).toEqual([]);
    expect(role('Secretary', 'Former secretary of the league')).toEqual([]);
    expect(role('Capt.', 'Captain')).toEqual([]);
    expect(role('Governor', 'Regional governor')).toEqual([]);
    expect(role('Sen.', 'Senator')).toEqual([]);
    expect(role('Mayor', 'Nephew')).toEqual([]);
    expect(
      found(
        ['Minister', 'Harbour minister', 'Harbour chief']
          .map(
            (text, at) =>
              `R ${at} | published: 2031-05-14\nS ${text} Ana Kovač came.\n  n person kovac: Ana Kovač\n  o kovac: ${text}`,
          )
          .join('\n'),
      ),
    ).toEqual([]);
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

/** The same of two plain texts, read and compared in full. */
function foundIn(first: string, second: string, days: [string, string] = ['2031-05-14', '2031-05-14']): string[] {
  const witnesses = [first, second].map((text, at) => {
    const report = reportFromText(`r${at}.txt`, text, { published: days[at]! });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).disagreements.map(
    line =>
      `${line.kind}${line.apparent === undefined ? '' : '?'}: ${line.values.map(value => value.text).join(' / ')}`,
  );
}

describe('what only seems a disagreement', () => {
  it('is a happening that one report dates more narrowly', () => {
    expect(
      foundIn(
        'Lamps for Lessa\n\nThe harbour board of Lessa will inaugurate the new lamps of the port in June 2031, Ana Kovač said.',
        'Lamps\n\nThe harbour board of Lessa will inaugurate the new lamps of the port on 12 June 2031, Ana Kovač said.',
      ).filter(line => line.startsWith('date')),
    ).toEqual(['date?: June 2031 / 12 June 2031']);
  });
  it('is no line where both name one night by either of its days', () => {
    expect(
      foundIn(
        'Raid on Lessa\n\nRebels raided the port of Lessa on Monday night with six drones, the army said.',
        'Raid\n\nThe port of Lessa was raided by rebels with six drones on Monday, the army said.',
      ).filter(line => line.startsWith('date')),
    ).toEqual([]);
  });
  it('is one utterance under a person and under a body', () => {
    const quoted = '“The pumps stood still for two hours and nobody called us,”';
    expect(
      foundIn(
        `Pumps stop\n\n${quoted} Ana Kovač told reporters in Lessa on Monday.`,
        `Pumps\n\n${quoted} the Harbour Board said in Lessa on Monday.`,
      ).filter(line => line.startsWith('speaker')),
    ).toHaveLength(1);
  });
  it('are words in marks of one voice that are not shown to be one sentence', () => {
    expect(
      found(
        two(
          'S “Six percent is a number and no answer,” Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “Six percent is a number and no answer,” | kovac',
          'S “Six percent became an answer when somebody signed it,” said Ana Kovač.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “Six percent became an answer when somebody signed it,” | kovac',
          ['2031-05-14', '2031-05-18'],
        ),
      ),
    ).toEqual([
      'wording?: “Six percent is a number and no answer,” / “Six percent became an answer when somebody signed it,”',
    ]);
  });
});

describe('what is no disagreement', () => {
  it('is a quotation that stops earlier', () => {
    expect(
      found(
        two(
          'S “The lamps of the harbour stay lit until the last boat is home,” Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “The lamps of the harbour stay lit until the last boat is home,” | kovac',
          'S “The lamps of the harbour stay lit,” said Ana Kovač.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “The lamps of the harbour stay lit,” | kovac',
        ),
      ),
    ).toEqual([]);
  });
  it('is two on one matter who share half of its words', () => {
    expect(
      found(
        two(
          'S “Forty charges were laid before the storm under the old quay wall of Lessa,” Ana Kovač said.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | “Forty charges were laid before the storm under the old quay wall of Lessa,” | kovac',
          'S Harbour Board said that “under the old quay wall of Lessa it found forty charges after the storm”.\n  n organisation harbour: Harbour Board\n  q mixed | Harbour Board | said | that “under the old quay wall of Lessa it found forty charges after the storm” | harbour',
        ),
      ).filter(line => line.startsWith('speaker:')),
    ).toEqual([]);
  });
  it('is a condition in a part that the other wording lacks', () => {
    expect(
      found(
        two(
          'S Ana Kovač said the ferries of the southern islands carried fuel to Lessa in winter.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | the ferries of the southern islands carried fuel to Lessa in winter | kovac',
          'S Ana Kovač said Lessa had no fuel in winter if the southern islands kept the ferries.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | Lessa had no fuel in winter if the southern islands kept the ferries | kovac',
        ),
      ),
    ).toEqual([]);
  });
  it('is "no" here and "not" there', () => {
    expect(
      found(
        two(
          'S Ana Kovač said the letter would contain no threat against the dockers of Lessa.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | the letter would contain no threat against the dockers of Lessa | kovac',
          'S Ana Kovač said the letter would not contain threats against the dockers of Lessa.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | the letter would not contain threats against the dockers of Lessa | kovac',
        ),
      ),
    ).toEqual([]);
  });
  it('is a speaker whom one report calls by a pronoun', () => {
    const words = '“Not one court has ever found that a customer was misled,”';
    expect(
      found(
        two(
          `S ${words} he said.\n  n person lind: he\n  q direct | he | said | ${words} | lind`,
          `S ${words} said Ana Kovač.\n  n person kovac: Ana Kovač\n  q direct | Ana Kovač | said | ${words} | kovac`,
        ),
      ).filter(line => line.startsWith('speaker')),
    ).toEqual([]);
  });
});

describe('ages and hours', () => {
  const told = (first: string, second: string): string[] => {
    const witnesses = [first, second].map((text, i) => {
      const report = reportFromText(`r${i}.txt`, `Mill falls in Lessa\n\n${text}`, { published: '2031-05-14' });
      return { report, read: readReport(report) };
    });
    return compareReports(witnesses).disagreements.map(
      line => `${line.kind}${line.apparent === undefined ? '' : '?'}: ${line.values.map(x => x.value).join(' / ')}`,
    );
  };
  it.each([
    ['behind the name', 'Ana Kovač, 34, left the mill.', 'Ana Kovač (43) left the mill.', 'number: 34 / 43'],
    ['in what she is', 'Ana Kovač, a weaver of 34, left.', 'The 43-year-old weaver Ana Kovač left.', 'number: 34 / 43'],
    ['a birthday apart', 'Ana Kovač, 34, left the mill.', 'Ana Kovač, aged 35, left.', 'number?: 34 / 35'],
  ])('two ages of one person, %s', (_how, first, second, line) => expect(told(first, second)).toContain(line));
  it.each([
    ['one age', 'Ana Kovač, 34, left the mill.', 'Ana Kovač (34) left the mill.'],
    ['two people', 'Ana Kovač, 34, left the mill.', 'Boris Lind, 43, left the mill.'],
    ['a count behind the name', 'Ana Kovač, 34, left the mill.', 'With Ana Kovač 43 weavers left.'],
  ])('.not %s', (_how, first, second) =>
    expect(told(first, second).filter(line => line.startsWith('number'))).toEqual([]),
  );

  const atHour = (hour: string): string => `“I was sent away at ${hour} by a note under the door,” Ana Kovač said.`;
  it('two hours of one matter, unless one is rounded', () => {
    expect(told(atHour('2 a.m.'), atHour('11 p.m.'))).toContain('date: 02:00 / 23:00');
    expect(told(atHour('2:02 a.m.'), atHour('2 a.m.'))).toContain('date?: 02:02 / 02:00');
    expect(told(atHour('2 a.m.'), atHour('2 a.m.')).filter(line => line.startsWith('date'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { judgeEcho } from '../../../src/compare/utterances/echoes.js';
import { utterances } from '../../../src/compare/utterances/index.js';
import { sideOf } from '../../../src/compare/utterances/pairs.js';
import { unitsOf } from '../../../src/compare/utterances/renderings.js';
import type { Decision, Utterance } from '../../../src/model/index.js';
import { type CorpusReport, goldComparison, readCorpusText } from '../../support/corpus.js';

const REPORTS = readCorpusText(`
R a | outlet: The Quay Post | published: 2031-05-14
S “No ship will pass before the dues are paid,” harbour master Ana Kovač told reporters.
  n person kovac: Ana Kovač
  o kovac: harbour master
  q direct | harbour master Ana Kovač | told | “No ship will pass before the dues are paid,” | kovac | addressee: reporters
S Kovač said about 40 ships were waiting.
  q indirect | Kovač | said | about 40 ships were waiting | kovac
R b | outlet: Lessa News | published: 2031-05-14
S Kovač said that no vessel might pass until the dues had been paid.
  n person kovac: Kovač
  q indirect | Kovač | said | no vessel might pass until the dues had been paid | kovac
S Some 60 ships were waiting, she added.
  q indirect | she | added | Some 60 ships were waiting | kovac
R c | outlet: Arlen Herald | published: 2031-05-15
S “We shall pay nothing,” said captain Boris Lind.
  n person lind: Boris Lind
  q direct | captain Boris Lind | said | “We shall pay nothing,” | lind
`);

function run(reports: readonly CorpusReport[], decisions: Decision[] = []): Utterance[] {
  const comparison = goldComparison(reports, decisions);
  utterances.run(comparison);
  return comparison.utterances;
}

const joined = (lines: readonly Utterance[]): string[][] =>
  lines
    .filter(line => line.members.length > 1)
    .map(line => line.members.map(member => `${member.report}: ${member.text}`));

describe('utterances of three short reports', () => {
  const lines = run(REPORTS);

  it('join the direct and the reported rendering, and the two counts', () => {
    expect(joined(lines).sort()).toEqual([
      ['a: about 40 ships were waiting', 'b: Some 60 ships were waiting'],
      ['a: “No ship will pass before the dues are paid,”', 'b: no vessel might pass until the dues had been paid'],
    ]);
  });

  it('name what differs: another noun, the modal, the marks, the number', () => {
    const kinds = lines
      .filter(line => line.members.length > 1)
      .map(line => line.differences.map(x => `${x.kind}: ${x.a.text} / ${x.b.text}`));
    expect(kinds.flat()).toContain('number: 40 / 60');
    expect(kinds.flat()).toContain('word: ship / vessel');
    expect(kinds.flat().some(x => x.startsWith('hedge: '))).toBe(true);
    expect(kinds.flat().some(x => x.startsWith('marks: '))).toBe(true);
  });

  it('name another noun for a body, also where it is a name', () => {
    const [line] = run(
      readCorpusText(`
R a | outlet: The Quay Post | published: 2031-05-14
S “It is time to invite Lessa to join the Alliance,” Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | Ana Kovač | said | “It is time to invite Lessa to join the Alliance,” | kovac
R b | outlet: Lessa News | published: 2031-05-14
S “Now is the time to invite Lessa to join the Federation,” Kovač said.
  n person kovac: Kovač
  q direct | Kovač | said | “Now is the time to invite Lessa to join the Federation,” | kovac
`),
    );
    expect(line!.differences.map(x => `${x.kind}: ${x.a.text} / ${x.b.text}`)).toContain('word: Alliance / Federation');
  });

  it('take “potential” and “potentially” for one hedge, and “likely” for one that “certain” lacks', () => {
    const hedgesOf = (one: string, other: string): string[] => {
      const told = (id: string, outlet: string, words: string): string =>
        `R ${id} | outlet: ${outlet} | published: 2031-05-14\nS Ana Kovač said ${words}.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | said | ${words} | kovac`;
      const lines = run(readCorpusText(`${told('a', 'The Quay Post', one)}\n${told('b', 'Lessa News', other)}\n`));
      return lines.flatMap(({ differences }) =>
        differences.filter(({ kind }) => kind === 'hedge').map(({ a }) => a.text),
      );
    };
    const sale = 'sale of the harbour bridge to Norland would end the toll';
    expect(hedgesOf(`the potential ${sale}`, `the ${sale} potentially`)).toEqual([]);
    expect(hedgesOf(`the likely ${sale}`, `the certain ${sale}`)).toHaveLength(1);
  });

  it('keep a line for what one report alone has', () => {
    expect(lines.find(line => line.members[0]?.text === '“We shall pay nothing,”')).toMatchObject({
      relation: 'same-words',
      speaker: 'lind',
    });
  });

  it('pin every piece to the stored text', () => {
    const texts = new Map(REPORTS.map(({ report }) => [report.id, report.text]));
    for (const line of lines) {
      for (const member of line.members) expect(texts.get(member.report)!.slice(...member.span)).toBe(member.text);
      for (const { a, b } of line.differences) {
        for (const x of [a, b]) expect(texts.get(x.report)!.slice(...x.span)).toBe(x.text);
      }
    }
  });

  it('do not depend on the order of the reports, and another report changes no other line', () => {
    expect(run([...REPORTS].reverse())).toEqual(lines);
    const without = run(REPORTS.filter(({ report }) => report.id !== 'c'));
    expect(lines.filter(line => line.members.every(member => member.report !== 'c'))).toEqual(without);
  });

  it('follow a person who says that two quotations are different', () => {
    const evidence = (id: string, text: string) => {
      const { report } = REPORTS.find(x => x.report.id === id)!;
      const at = report.text.indexOf(text);
      return { report: id, span: [at, at + text.length] as const, text };
    };
    const apart: Decision = {
      action: 'different',
      a: evidence('a', 'about 40 ships'),
      b: evidence('b', 'Some 60 ships'),
    };
    const lines = run(REPORTS, [apart]).filter(line => line.relation !== 'related');
    expect(joined(lines).flat()).not.toContain('a: about 40 ships were waiting');
    const together: Decision = { action: 'same', a: evidence('b', 'Some 60 ships'), b: evidence('c', 'We shall pay') };
    const found = run(REPORTS, [together]).find(line =>
      line.members.some(x => x.report === 'c' && x.text.includes('nothing')),
    );
    expect(found?.because).toContain('decision: decided by a person');
  });
});

describe('whose words a line holds', () => {
  const linesOf = (source: string): Utterance[] => run(readCorpusText(source));
  const several = (lines: readonly Utterance[]): Utterance[] => lines.filter(line => line.members.length > 1);

  it('joins five words in a row where one report names nobody', () => {
    const [line] = several(
      linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S “We need it in July,” harbour master Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | harbour master Ana Kovač | said | “We need it in July,” | kovac
R b | outlet: Lessa News | published: 2031-05-14
S The memo ends with “We need it in July.”
  q direct | - | - | “We need it in July.” | ?
`),
    );
    expect(line).toMatchObject({ speaker: 'kovac', relation: 'same-words' });
  });

  it('keeps three words in a row apart', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S “We need it,” harbour master Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | harbour master Ana Kovač | said | “We need it,” | kovac
R b | outlet: Lessa News | published: 2031-05-14
S The memo ends with “We need it.”
  q direct | - | - | “We need it.” | ?
`);
    expect(several(lines)).toEqual([]);
  });

  it('lays half of a headline beside the words it has', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S “The lock opens once the last barge has paid, and not one hour sooner,” harbour master Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | harbour master Ana Kovač | said | “The lock opens once the last barge has paid, and not one hour sooner,” | kovac
R b | outlet: Lessa News | published: 2031-05-14
T Not an hour sooner: Mill Street wades home
S Boats wait.
`);
    expect(several(lines).map(line => line.members.map(member => member.text))).toEqual([
      ['“The lock opens once the last barge has paid, and not one hour sooner,”', 'Not an hour sooner'],
    ]);
  });

  it('shows a short line beside the one that has all of it', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S Ana Kovač said she would sue.
  n person kovac: Ana Kovač
  q indirect | Ana Kovač | said | she would sue | kovac
R b | outlet: Lessa News | published: 2031-05-14
S Kovač said she would go to court and keep the key.
  n person kovac: Kovač
  q indirect | Kovač | said | she would go to court and keep the key | kovac
`);
    expect(several(lines).map(line => line.relation)).toEqual(['related']);
  });

  it('shows no two lines together that share only what both reports are about', () => {
    const about = 'S The dam is old.\nS The dam leaks.\nS Nobody mends the dam.\nS All pay for the dam.\n';
    const said = `
R a | outlet: The Quay Post | published: 2031-05-14
S Ana Kovač said the dam would be sold within a year.
  n person kovac: Ana Kovač
  q indirect | Ana Kovač | said | the dam would be sold within a year | kovac
@R b | outlet: Lessa News | published: 2031-05-14
S Kovač said she grew up below the dam and fished there.
  n person kovac: Kovač
  q indirect | Kovač | said | she grew up below the dam and fished there | kovac
`;
    expect(several(linesOf(said.replace('@', about) + about))).toEqual([]);
  });

  it('.not one saying, where a person and a body that nothing ties use the same words', () => {
    const told = (cue: string) => `
R a | outlet: The Quay Post | published: 2031-05-14
S Ana Kovač ${cue} the seven locks of the old canal must be mended before the spring floods.
  n person kovac: Ana Kovač
  q indirect | Ana Kovač | ${cue} | the seven locks of the old canal must be mended before the spring floods | kovac
R b | outlet: Lessa News | published: 2031-05-14
S Harbour Union ${cue} spring floods would come before all seven locks of that canal were mended.
  n organisation league: Harbour Union
  q indirect | Harbour Union | ${cue} | spring floods would come before all seven locks of that canal were mended | league
`;
    expect(several(linesOf(told('said'))).map(line => line.relation)).toEqual(['related']);
  });

  it('shows a telling word of one speaker together, where the reports are long enough to show that it is rare', () => {
    const rest =
      'S The hall burned.\nS Nobody slept.\nS Rain fell.\nS A crane came.\nS Men swept the yard.\nS Dogs barked.\n';
    const said = `
R a | outlet: The Quay Post | published: 2031-05-14
S “You do not put out a fire by blacklisting the bucket,” Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | Ana Kovač | said | “You do not put out a fire by blacklisting the bucket,” | kovac
@R b | outlet: Lessa News | published: 2031-05-14
S Kovač said that she would go to court, and that the bucket belongs to the club and its crew.
  n person kovac: Kovač
  q indirect | Kovač | said | she would go to court, and that the bucket belongs to the club and its crew | kovac
`;
    expect(several(linesOf(said.replace('@', rest) + rest)).map(line => line.relation)).toEqual(['related']);
    expect(several(linesOf(said.replace('@', '')))).toEqual([]);
  });

  it('knows whose a paper is that nobody named speaks in', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S A letter from the Harbour Ministry says that forty million crowns lapse if no contract is signed in June.
  n organisation ministry: Harbour Ministry
  q indirect | A letter from the Harbour Ministry | says | forty million crowns lapse if no contract is signed in June | ?
R b | outlet: Lessa News | published: 2031-05-14
S Forty million crowns lapse in June, the Harbour Ministry warned.
  n organisation ministry: Harbour Ministry
  q indirect | the Harbour Ministry | warned | Forty million crowns lapse in June | ministry
`);
    expect(several(lines).map(line => line.speaker)).toEqual(['ministry']);
  });

  const twice = (first: string, second: string): string[] =>
    several(
      linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S ${first}
R b | outlet: Lessa News | published: 2031-05-14
S ${second}
`),
    ).map(line => line.relation);
  const tell = (cue: string, words: string, rest = '') =>
    `Kovač ${cue} ${words}${rest}.\n  n person kovac: Kovač\n  q indirect | Kovač | ${cue} | ${words} | kovac`;
  it.each([
    ['the verb of saying', tell('repeated', 'nobody was bought and nothing sold')],
    ['the speaker', tell('said', "I'll say it again, nobody was bought and nothing sold")],
    ['another listener', tell('says', 'nobody was bought and nothing sold', ', whom our reporter met')],
  ])('shows what is said once more as related, told by %s', (_, again) => {
    const first = `Kovač told Orm Radio nobody was bought and nothing sold.\n  n person kovac: Kovač\n  q indirect | Kovač | told | nobody was bought and nothing sold | kovac | addressee: Orm Radio`;
    expect(twice(first, again)).toEqual(['related']);
  });
  it('.not what is only told twice', () => {
    expect(
      twice(
        tell('said', 'nobody was bought and nothing sold'),
        tell('says', 'nobody was bought, still, and nothing sold'),
      ),
    ).not.toEqual(['related']);
  });

  it('.not a single word that another line has', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S The memo names the “ferry”.
  q direct | - | - | “ferry” | ?
R b | outlet: Lessa News | published: 2031-05-14
S Kovač said the ferry sails.
  n person kovac: Kovač
  q indirect | Kovač | said | the ferry sails | kovac
`);
    expect(several(lines)).toEqual([]);
  });

  it('never puts two named speakers under one name for the matter they share', () => {
    const lines = linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S Harbour master Ana Kovač said the lock gates were unsafe since the winter.
  n person kovac: Ana Kovač
  q indirect | Harbour master Ana Kovač | said | the lock gates were unsafe since the winter | kovac
R b | outlet: Lessa News | published: 2031-05-14
S Captain Boris Lind said the lock gates were never unsafe in winter.
  n person lind: Boris Lind
  q indirect | Captain Boris Lind | said | the lock gates were never unsafe in winter | lind
`);
    expect(several(lines)).toEqual([]);
    expect(lines.map(line => line.speaker).sort()).toEqual(['kovac', 'lind']);
  });

  it('says that two speakers are named where the words in marks are the same', () => {
    const [line] = several(
      linesOf(`
R a | outlet: The Quay Post | published: 2031-05-14
S “I will let no crane near the wall while the bell rings,” harbour master Ana Kovač said.
  n person kovac: Ana Kovač
  q direct | harbour master Ana Kovač | said | “I will let no crane near the wall while the bell rings,” | kovac
R b | outlet: Lessa News | published: 2031-05-14
S “I will let no crane near the wall while the bell rings,” said Captain Boris Lind.
  n person lind: Boris Lind
  q direct | Captain Boris Lind | said | “I will let no crane near the wall while the bell rings,” | lind
`),
    );
    expect(line?.differences.map(difference => difference.kind)).toContain('speaker');
  });
});

describe('the pieces of one quotation', () => {
  const units = (text: string): string[] => {
    const spans = [...text.matchAll(/“[^”]*”/g)].map(match => [match.index, match.index + match[0].length] as const);
    return unitsOf(text, spans).map(unit => unit.map(([from, to]) => text.slice(from, to)).join(' | '));
  };
  it('are two utterances where the sentence of the cue ends between them', () => {
    expect(units('“No ship will pass,” said Mr. Lind of Orm. “We keep the key, and we sell it dear.”')).toEqual([
      '“No ship will pass,”',
      '“We keep the key, and we sell it dear.”',
    ]);
  });
  it('are one where the cue stands inside the sentence', () => {
    expect(units('“No ship,” said Mr. “will pass before noon.”')).toHaveLength(1);
    expect(units('“No ship,” said Lind, “will pass before noon.”')).toEqual(['“No ship,” | “will pass before noon.”']);
  });
});

describe('a sentence without a quotation', () => {
  const side = (text: string) => ({
    ...sideOf(text),
    affiliates: new Set<string>(),
    speaker: null,
    inTitle: false,
  });
  it('echoes one whose marked words it has, or nearly all of whose words it has', () => {
    expect(
      judgeEcho(
        side('the hall was dry, guarded and insured on four floors and that any talk of a fire is false'),
        side('The owner calls the hall “dry, guarded and insured”.'),
      ),
    ).toBeDefined();
    expect(
      judgeEcho(
        side('I would rather hear why we came early than why we came late'),
        side('He would let himself rather hear why one comes too soon as why one comes too late.'),
      ),
    ).toBeDefined();
  });
  it('echoes one with half of a headline, where that half says something', () => {
    const half = (text: string) => ({ ...side(text), inTitle: true, half: true });
    const quotation = side('“The lock opens once the last barge has paid, and not one hour sooner,”');
    expect(judgeEcho(quotation, half('Not an hour sooner'))).toBeDefined();
    expect(judgeEcho(quotation, half('Last barge'))).toBeUndefined();
    expect(judgeEcho(quotation, half('Lock opens hour'))).toBeUndefined();
  });
  it('.not where somebody else does what the words are about', () => {
    const words = { ...side('“continued support for the harbour and its cranes”'), speaker: 'kovac' };
    const echo = { ...side('Lind pledges the harbour continued support and cranes'), inTitle: true };
    expect(judgeEcho(words, { ...echo, people: 0 })).toBeDefined();
    expect(judgeEcho(words, { ...echo, people: 1 })).toBeUndefined();
  });
  it('.not with words that both reports are full of', () => {
    const words = side('the hall was dry, guarded and insured on four floors and that any talk of a fire is false');
    const echo = side('The owner calls the hall “dry, guarded and insured”.');
    const often = { toldIn: () => 9 };
    expect(judgeEcho({ ...words, ...often }, { ...echo, ...often })).toBeUndefined();
  });
  it('.not where it has some of them', () => {
    expect(
      judgeEcho(side('the hall was dry and guarded on four floors'), side('The owner shows the hall to guests.')),
    ).toBeUndefined();
  });
});

it('a report that says a thing in its title and below compares with nobody', () => {
  const lines = run(
    readCorpusText(`
R a | outlet: The Quay Post | published: 2031-05-14
T No ship will pass before dues are paid: Kovač
  n person kovac: Kovač
  q direct | Kovač | : | No ship will pass before dues are paid | kovac
S “No ship will pass before the dues are paid,” Kovač said.
  n person kovac: Kovač
  q direct | Kovač | said | “No ship will pass before the dues are paid,” | kovac
`),
  );
  expect(lines.map(line => [line.relation, line.members.length])).toEqual([['same-words', 1]]);
});

import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/index.js';
import { positions } from '../../../src/compare/positions/index.js';
import { reportFromText } from '../../../src/intake/text.js';
import type { Question } from '../../../src/model/index.js';
import { readReport } from '../../../src/read/index.js';
import { goldComparison, hasCorpus, readCorpus, readCorpusGroups, readCorpusText } from '../../support/corpus.js';

function questionsOf(source: string): Question[] {
  const comparison = goldComparison(readCorpusText(source));
  positions.run(comparison);
  return comparison.questions;
}

const COUNTED = `
R a | outlet: The Quay Post | published: 2031-05-14
S Seven members oppose inviting Norland into the league, the Lantern reported, including Arlen, Bergia, the Duchy of Lind and Oskar.
  n place norland: Norland
  n organisation lantern: the Lantern
  n place arlen: Arlen
  n place bergia: Bergia
  n place lind: Duchy of Lind
  n place oskar: Oskar
  q indirect | the Lantern | reported | Seven members oppose inviting Norland into the league | lantern
  s oppose | Seven members | oppose | inviting Norland into the league | ?
S Three others are against it in private.
  s oppose | Three others | are against | it | ?
S An invitation needs the approval of all 14 members.
S Tarvia thanked Norland for its support.
  n place tarvia: Tarvia
R b | outlet: Lessa News | published: 2031-05-14
S Skerra backs the invitation of Norland, and Tarvia supports Norland.
  n place skerra: Skerra
  n place norland: Norland
  n place tarvia: Tarvia
  s support | Skerra | backs | the invitation of Norland | skerra
  s support | Tarvia | supports | Norland | tarvia
`;

describe('positions of a counted group', () => {
  const questions = questionsOf(COUNTED);
  const invitation = questions.find(question => question.rule !== undefined)!;

  it('names the members that are named and counts the others once', () => {
    const opposed = invitation.positions.filter(position => position.stance === 'oppose');
    expect(
      opposed
        .filter(x => x.count === undefined)
        .map(x => x.holder)
        .sort(),
    ).toEqual(['arlen', 'bergia', 'lind', 'oskar']);
    expect(invitation.tally).toMatchObject({ needed: 14, oppose: 7, opposeUnnamed: 3, support: 1, notStated: 6 });
  });

  it('says whose word it is', () => {
    expect(invitation.positions.find(position => position.count === 7)?.via[0]).toBe('lantern');
  });

  it('keeps support for a country apart from its invitation, and thanks apart from both', () => {
    const tarvia = questions.filter(question => question.positions.some(position => position.holder === 'tarvia'));
    expect(tarvia).toHaveLength(1);
    expect(tarvia[0]).not.toBe(invitation);
    expect(tarvia[0]!.text).toBe('Norland');
  });

  it('pins every position', () => {
    for (const { positions: list } of questions)
      for (const { evidence } of list) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('one question', () => {
  const texts = (sentences: string): string[] =>
    questionsOf(`R a | published: none\n${sentences}`).map(
      ({ text, positions: list }) => `${text}: ${list.map(x => `${x.stance} ${x.holder}`).join(', ')}`,
    );
  const NAMES = '  n place norland: Norland\n  n place arlen: Arlen\n  n place skerra: Skerra';

  it('is asked in several words where the act and whom it is for agree', () => {
    expect(
      texts(`S Arlen backs Norland's invitation to join.
  n place arlen: Arlen
  n place norland: Norland
  s support | Arlen | backs | Norland's invitation to join | arlen
S Skerra refuses to extend an official invitation to Norland.
  n place skerra: Skerra
  n place norland: Norland
  s oppose | Skerra | refuses | to extend an official invitation to Norland | skerra`),
    ).toEqual(["Norland's invitation to join: support arlen, oppose skerra"]);
  });

  it.each([
    [
      'another country',
      `S Arlen backs the invitation of Norland, and Skerra opposes the invitation of Tarvia.
${NAMES}
  n place tarvia: Tarvia
  s support | Arlen | backs | the invitation of Norland | arlen
  s oppose | Skerra | opposes | the invitation of Tarvia | skerra`,
    ],
    [
      'another act on one thing',
      `S Arlen wants the state to take over the terminal, and Skerra wants the terminal to be closed.
  n place arlen: Arlen
  n place skerra: Skerra
  s want | Arlen | wants | the state to take over the terminal | arlen
  s want | Skerra | wants | the terminal to be closed | skerra`,
    ],
    [
      'help for the country',
      `S Arlen backs the invitation of Norland, and Skerra backs aid for Norland.
${NAMES}
  s support | Arlen | backs | the invitation of Norland | arlen
  s support | Skerra | backs | aid for Norland | skerra`,
    ],
  ])('is not %s', (_, sentences) => {
    expect(texts(sentences)).toHaveLength(2);
  });

  it('is the one that “any such step” points at', () => {
    const [question, ...others] = questionsOf(`R a | published: none
S Arlen opposes the invitation of Norland.
  n place arlen: Arlen
  n place norland: Norland
  s oppose | Arlen | opposes | the invitation of Norland | arlen
R b | published: none
S The league may invite its neighbour Norland in May.
  n place norland: Norland
S Any such step needs the approval of all 14 members.`);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      text: 'the invitation of Norland',
      tally: { needed: 14, oppose: 1, notStated: 13 },
    });
  });

  it('holds no share of a whole that nobody tells against a number of holders', () => {
    const [question] = questionsOf(`R a | published: none
S Arlen opposes the sale, which needs two thirds of the votes cast.
  n place arlen: Arlen
  s oppose | Arlen | opposes | the sale | arlen`);
    expect(question!.rule!.needed).toBeCloseTo(0.6667);
    expect(question!.tally.needed).toBeUndefined();
  });

  it.each([
    ['a bare wish', 'S Arlen hopes to gain.\n  n place arlen: Arlen\n  s want | Arlen | hopes | to gain | arlen'],
    [
      'a date',
      'S Arlen proposes 21 June.\n  n place arlen: Arlen\n  t DATE XXXX-06-21: 21 June\n  s want | Arlen | proposes | 21 June | arlen',
    ],
    [
      'somebody’s country that no name tells',
      'S Her country wants a lasting peace.\n  s want | Her country | wants | a lasting peace | ?',
    ],
  ])('is none for %s', (_, sentences) => {
    expect(texts(sentences)).toEqual([]);
  });

  it('is the one before, where only a condition or “against” is told', () => {
    expect(
      texts(`S Arlen backs the suspension of the levy.
  n place arlen: Arlen
  s support | Arlen | backs | the suspension of the levy | arlen
S Skerra would agree only if the mail boat were spared.
  n place skerra: Skerra
  s conditional | Skerra | would agree | only if the mail boat were spared | skerra
S Norland voted against.
  n place norland: Norland
  s oppose | Norland | voted against | against | norland`),
    ).toEqual(['the suspension of the levy: support arlen, conditional skerra, oppose norland']);
  });

  const MUST = `S “An official invitation must be extended to Norland,” Ana Kovač said.
  n place norland: Norland
  n person kovac: Ana Kovač
  q direct | Ana Kovač | said | “An official invitation must be extended to Norland,” | kovac`;

  it('is answered by what somebody says must be done', () => {
    expect(
      texts(`S Arlen opposes the invitation of Norland.
  n place arlen: Arlen
  n place norland: Norland
  s oppose | Arlen | opposes | the invitation of Norland | arlen
${MUST}`),
    ).toEqual(['the invitation of Norland: oppose arlen, support kovac']);
  });

  it('is not asked by what must be done alone', () => {
    expect(texts(MUST)).toEqual([]);
  });

  it('is answered by whom somebody calls on, and by a decision to do it', () => {
    expect(
      texts(`S Ana Kovač called on her allies to support the decision to invite Norland.
  n person kovac: Ana Kovač
  n place norland: Norland
  q indirect | Ana Kovač | called | to support the decision to invite Norland | kovac
S Arlen opposes the invitation of Norland.
  n place arlen: Arlen
  n place norland: Norland
  s oppose | Arlen | opposes | the invitation of Norland | arlen`),
    ).toHaveLength(1);
  });

  it('is not changed by how it is fought', () => {
    expect(
      texts(`S Arlen opposes the merger “down to the last bus stop”.
  n place arlen: Arlen
  s oppose | Arlen | opposes | the merger “down to the last bus stop” | arlen
S Skerra backs the merger by twelve votes to eleven.
  n place skerra: Skerra
  s support | Skerra | backs | the merger by twelve votes to eleven | skerra`),
    ).toHaveLength(1);
  });

  it('is taken a side on by a vow', () => {
    expect(
      texts(
        'S Ana Kovač vowed to fight the merger of the two ports.\n  n person kovac: Ana Kovač\n  q indirect | Ana Kovač | vowed | to fight the merger of the two ports | kovac',
      ),
    ).toEqual(['the merger of the two ports: oppose kovac']);
  });
});

describe('holders', () => {
  const holders = (sentence: string, marks: string): string[] =>
    questionsOf(`R a | published: none\nS ${sentence}\n${marks}`).flatMap(question =>
      question.positions.map(position => `${position.stance} ${position.holder}`),
    );

  it('are listed one by one', () => {
    expect(
      holders(
        'Arlen, Bergia and the Duchy of Lind voted against the ban.',
        '  n place arlen: Arlen\n  n place bergia: Bergia\n  n place lind: Duchy of Lind\n  s oppose | Arlen, Bergia and the Duchy of Lind | voted against | the ban | ?',
      ),
    ).toEqual(['oppose arlen', 'oppose bergia', 'oppose lind']);
  });

  it('are those whom a list behind their number names', () => {
    expect(
      holders(
        'Arlen’s two members, Ana Kovač and Boris Lind, voted against the ban.',
        '  n place arlen: Arlen\n  n person kovac: Ana Kovač\n  n person lind: Boris Lind\n  s oppose | Arlen’s two members, Ana Kovač and Boris Lind, | voted against | the ban | ?',
      ),
    ).toEqual(['oppose kovac', 'oppose lind']);
  });

  it('are the names and the unnamed others behind them', () => {
    const marks =
      '  n organisation arlen: Arlen Town\n  n organisation lind: Lind Rovers\n  q indirect | Arlen Town, Lind Rovers and three other clubs | have said | they will back the ban | ?\n  s support | they | will back | the ban | ?';
    expect(holders('Arlen Town, Lind Rovers and three other clubs have said they will back the ban.', marks)).toEqual([
      'support arlen',
      'support lind',
      'support three other clubs',
    ]);
  });

  it('are one where an apposition names a place', () => {
    expect(
      holders(
        'Ana Kovač, the mayor of Lessa, opposes the ban.',
        '  n person kovac: Ana Kovač\n  n place lessa: Lessa\n  s oppose | Ana Kovač, the mayor of Lessa, | opposes | the ban | kovac',
      ),
    ).toEqual(['oppose kovac']);
  });

  it('are those behind the colon where "they" stands before it', () => {
    expect(
      holders(
        'Two members have said that they will vote for it: Ana Kovač and her deputy Boris Lind.',
        '  n person kovac: Ana Kovač\n  n person lind: Boris Lind\n  s support | they | will vote for | it | ?',
      ),
    ).toEqual(['support kovac', 'support lind']);
  });

  it('are the voters whom a sentence names as such', () => {
    expect(
      holders(
        'Those who voted to sell the drum included Ana Kovač, who chairs the board, and the banker Boris Lind.',
        '  n person kovac: Ana Kovač\n  n person lind: Boris Lind',
      ),
    ).toEqual(['support kovac', 'support lind']);
  });

  it('are the country of the minister who speaks of his country', () => {
    expect(
      holders(
        "Arlen's foreign minister, Ana Kovač, said her country backs the ban.",
        "  n place arlen: Arlen\n  n person kovac: Ana Kovač\n  o kovac: foreign minister\n  q indirect | Arlen's foreign minister, Ana Kovač, | said | her country backs the ban | kovac\n  s support | her country | backs | the ban | ?",
      ),
    ).toEqual(['support arlen']);
  });

  it('are none for what somebody is about to do', () => {
    expect(
      holders(
        'Ana Kovač intends to fly to the island.',
        '  n person kovac: Ana Kovač\n  s want | Ana Kovač | intends | to fly to the island | kovac',
      ),
    ).toEqual([]);
  });

  it('are none where somebody is thanked or will not comment', () => {
    expect(
      holders(
        'Ana Kovač declined to comment on the ban.',
        '  n person kovac: Ana Kovač\n  s oppose | Ana Kovač | declined | to comment on the ban | kovac',
      ),
    ).toEqual([]);
  });
});

describe.skipIf(!hasCorpus())('stories of the corpus, read perfectly', () => {
  it('find half of the positions, nearly no made-up one, and nine of ten rules', () => {
    const reports = readCorpus();
    const count = { positions: 0, found: 0, none: 0, madeUp: 0, rules: 0, stated: 0 };
    for (const group of readCorpusGroups()) {
      const comparison = goldComparison(group.reports.map(id => reports.get(id)!));
      positions.run(comparison);
      const held = (holder: string, told: { report: string; words: string }[], stance?: string): boolean =>
        comparison.questions.some(question =>
          question.positions.some(
            position =>
              (position.holder === holder ||
                (group.entities[holder] !== undefined && position.holder.toLowerCase() === holder)) &&
              (stance === undefined || position.stance === stance) &&
              told.some(({ report, words }) => {
                const { text } = reports.get(report)!.report;
                const at = text.indexOf(words);
                const [start, end] = reports.get(report)!.read.sentences.find(([from, to]) => at >= from && at < to)!;
                return position.evidence.some(x => x.report === report && x.span[0] < end && start < x.span[1]);
              }),
          ),
        );
      for (const position of group.positions ?? []) {
        count.positions++;
        if (held(position.holder, position.toldBy, position.stance)) count.found++;
      }
      for (const none of group.noStance ?? []) {
        count.none++;
        if (held(none.holder, [none])) count.madeUp++;
      }
      if (group.rule) {
        count.rules++;
        if (comparison.questions.some(question => question.rule?.needed === group.rule!.needed)) count.stated++;
      }
    }
    expect(count.found / count.positions).toBeGreaterThan(0.5);
    expect(count.madeUp / count.none).toBeLessThan(0.1);
    expect(count.stated).toBeGreaterThanOrEqual(9);
  });
});

describe('what is no question', () => {
  const side = (words: string, marks = ''): Question[] =>
    questionsOf(`R a | published: 2031-05-14\nS Arlen ${words}.\n  n place arlen: Arlen\n${marks}`);
  const stance = (cue: string, matter: string, more = ''): Question[] =>
    side(`${cue} ${matter}`, `${more}  s support | Arlen | ${cue} | ${matter} | arlen\n`);
  it.each([
    ['a mood', () => stance('backs', 'patience')],
    ['what is left over', () => stance('wants', 'the rest')],
    [
      'what somebody hit back at, which is no backing',
      () => side('hit back at calls for a ban', '  q indirect | Arlen | hit back at | calls for a ban | arlen\n'),
    ],
    ['a person', () => stance('backs', 'Ana Kovač', '  n person kovac: Ana Kovač\n')],
    ['a charge', () => stance('wants', 'the doping charge')],
    ['how to bear trouble', () => stance('wants', 'to stay calm')],
    ['what somebody will not do himself', () => stance('refused', 'to shake hands')],
    ['somebody’s own office', () => stance('would not seek', 're-election in the spring')],
    ['how one hopes that things will go', () => stance('hoped', 'the talks would bear fruit')],
    ['whom one wants where', () => stance('wants', 'her gone before noon')],
    ['a life', () => stance('fights for', 'his political life')],
    ['who, without a matter', () => stance('sided with', 'the government')],
    [
      'of those who are told by their side',
      () =>
        questionsOf(
          'R a | published: 2031-05-14\nS Ships of any states that back the ban stay out.\n  s support | any states | back | the ban | ?\n',
        ),
    ],
  ])('.not %s', (_what, questions) => expect(questions()).toEqual([]));
  it.each([
    ['a refusal of what is decided', 'refused', 'to reopen the lock'],
    ['an office of the matter', 'wants', 'the government to sell the lock'],
  ])('but %s is', (_what, cue, matter) => expect(stance(cue, matter)).toHaveLength(1));
  it('but a plain noun with its adjective is, and is one in two reports', () => {
    const told = (id: string, who: string) =>
      `R ${id} | published: 2031-05-14\nS ${who} opposes new rules.\n  n place ${who.toLowerCase()}: ${who}\n  s oppose | ${who} | opposes | new rules | ${who.toLowerCase()}\n`;
    const questions = questionsOf(told('a', 'Arlen') + told('b', 'Bergia'));
    expect(questions.map(question => question.positions.length)).toEqual([2]);
  });
});

describe('votes that are told without their matter', () => {
  const read = (text: string): string[] => {
    const report = reportFromText('a.txt', `Lessa votes\n\n${text}`, { published: '2031-05-14' });
    const { questions, entities } = compareReports([{ report, read: readReport(report) }]);
    const nameOf = (id: string): string => entities.find(entity => entity.id === id)?.name ?? id;
    return questions.flatMap(question => question.positions.map(x => `${nameOf(x.holder)} ${x.stance}`)).sort();
  };
  it('lean on the vote before: "voted against", and the two who lost', () => {
    const vote = 'The council of Lessa backed the sale of the mill by nine votes to two.';
    expect(read(`${vote} Boris Lind voted against, and left.`)).toContain('Boris Lind oppose');
    const outvoted = read(`${vote} The two, the banker Ana Kovač and the baker Boris Lind, fear a strike.`);
    expect(outvoted).toContain('Ana Kovač oppose');
    expect(outvoted).toContain('Boris Lind oppose');
  });
  it.each([
    ['a vote with its matter', 'Boris Lind voted against closing the lock.'],
    ['somebody far from the vote', 'Boris Lind, whose mill it was, did not see that seven voted against, and left.'],
    [
      'two of another count',
      'The council backed the sale by nine votes to three. The two, Ana Kovač and Boris Lind, left.',
    ],
  ])('.not %s', (_what, text) =>
    expect(read(text).filter(x => /^(?:Ana|Boris)/.test(x) && !/closing/.test(text))).toEqual([]),
  );

  const sale = 'Marek Tull opposes the sale of the mill.';
  it.each([
    ['in favour', 'Boris Lind is in favour: the mill needs money.', 'Boris Lind support'],
    ['against', 'Boris Lind remains against.', 'Boris Lind oppose'],
    ['undecided', 'Boris Lind is still undecided, and waits.', 'Boris Lind undecided'],
    ['without a position', 'Boris Lind has yet to take a position on the sale.', 'Boris Lind undecided'],
    ['without a side', 'Boris Lind has taken no side.', 'Boris Lind undecided'],
  ])('are told of a named holder who is %s', (_what, text, position) =>
    expect(read(`${sale} ${text}`)).toContain(position),
  );
  it.each([
    ['an abstention', 'Boris Lind abstained.'],
    ['somebody in a favour of another kind', 'Boris Lind is in favour of nothing he has not seen.'],
    ['a place taken', 'Boris Lind has taken no position at the bank.'],
  ])('.not %s', (_what, text) => expect(read(`${sale} ${text}`).filter(x => x.startsWith('Boris'))).toEqual([]));

  it('are followed by others who say so', () => {
    const followed = read(`Ana Kovač will vote for the sale, and two others told this paper that they would follow.`);
    expect(followed).toContain('two others support');
    expect(
      read('Ana Kovač will vote for the sale, and two others told this paper that a storm would follow.'),
    ).not.toContain('two others support');
  });

  it('stand beside what a speaker calls the matter', () => {
    expect(read(`${sale} Boris Lind called the sale of the mill a fair deal.`)).toContain('Boris Lind support');
    expect(read(`${sale} Boris Lind denounced the sale of the mill.`)).toContain('Boris Lind oppose');
    expect(read(`${sale} Boris Lind said the sale of the mill was a mistake.`)).toContain('Boris Lind oppose');
    // What a matter is said not to be is no side.
    expect(read(`${sale} Boris Lind called the sale of the mill “late rather than wrong”.`)).not.toContain(
      'Boris Lind oppose',
    );
    // A judgement alone asks no question.
    expect(read('Boris Lind called the sale of the mill a fair deal.')).toEqual([]);
    expect(read(`${sale} Boris Lind said the sale of the mill was on Monday.`)).not.toContain('Boris Lind oppose');
  });

  it('what is left for another thing is opposed', () => {
    expect(read('Ana Kovač would have preferred an alliance with the port to any sale of the mill.')).toEqual([
      'Ana Kovač oppose',
      'Ana Kovač support',
    ]);
  });
});
